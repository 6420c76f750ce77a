//! `entities`, `formats`, `operators`: what there is, as a table or as JSON.

use super::args::ListArgs;
use crate::finding::{Default as Switch, ENTITIES};
use crate::formats::FORMATS;
use crate::redact::OPERATORS;
use serde_json::{Value, json};

/// The rows of a list, for people and for programs.
pub(super) struct List {
    lines: Vec<String>,
    json: Vec<Value>,
}

impl List {
    /// The list as text that ends with a line end.
    pub(super) fn render(&self, args: &ListArgs) -> String {
        if args.json {
            return serde_json::to_string_pretty(&self.json).unwrap_or_default() + "\n";
        }
        self.lines.iter().fold(String::new(), |out, line| out + line.trim_end() + "\n")
    }
}

pub(super) fn entities() -> List {
    let mut list = List { lines: Vec::new(), json: Vec::new() };
    for info in ENTITIES {
        let default = if info.default == Switch::On { "on" } else { "off" };
        let aliases = info.aliases.join(", ");
        list.lines.push(format!("{:28} {:10} {:4} {:3} {aliases}", info.id, info.group.id(), default, info.jurisdiction));
        let rules: Vec<&str> = crate::detect::catalogue().filter(|rule| rule.entity == info.entity).map(|rule| rule.id).collect();
        list.json.push(json!({
            "id": info.id, "group": info.group.id(), "parent": info.parent.map(|parent| parent.id()),
            "default": info.default == Switch::On, "operator": "pseudonym", "jurisdiction": info.jurisdiction,
            "aliases": info.aliases, "rules": rules,
        }));
    }
    list
}

pub(super) fn formats() -> List {
    let mut list = List { lines: Vec::new(), json: Vec::new() };
    for format in FORMATS {
        list.lines.push(format!("{:26} {}\n{:26} {}", format.id, format.name, "", format.origin));
        list.json.push(json!({ "id": format.id, "name": format.name, "origin": format.origin }));
    }
    list
}

pub(super) fn operators() -> List {
    let mut list = List { lines: Vec::new(), json: Vec::new() };
    for operator in OPERATORS {
        list.lines.push(format!("{:12} {}", operator.id(), operator.about()));
        list.json.push(json!({ "id": operator.id(), "about": operator.about() }));
    }
    list
}
