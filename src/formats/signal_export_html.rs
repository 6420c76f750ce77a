//! signal-export's `index.html`: one folder for each conversation, called after it without spaces.
//!
//! Releases of before 2025 write date and time as two spans; newer ones name no sender where the message before has the same.

use super::grammar::markup::Dialect;
use super::markup_reader::{MarkupReader, Page, Pick};
use super::retouch::Retouched;
use super::signal_export_json::{path, role, touch};
use super::{Format, Sample, Teaches};
use crate::slice::{Role, Slice};

/// signal-export, HTML.
pub(super) static FORMAT: Format = Format {
    id: "signal-export-html",
    name: "signal-export (HTML)",
    origin: "signal-export (sigexport): `index.html` in the folder of each conversation",
    recognizes,
    open: |_| Box::new(Retouched::new(MarkupReader::new(&PAGE), squeezed)),
    teaches: Teaches::People,
    path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let start = sample.head.trim_start().get(..9).unwrap_or("");
    let has = |sign: &str| sample.head.contains(sign);
    start.eq_ignore_ascii_case("<!doctype")
        && (has("../style.css") && (has("\"#pg0\"") || has("=#pg0") || has("\"pg0\"")) || has("chat-title"))
        && (has("class=\"msg") || has("class='msg"))
}

static PAGE: Page = Page {
    dialect: Dialect::Html,
    record: "div.msg",
    picks: &[
        Pick::skip("script"),
        Pick::field("title", Role::Title),
        Pick::field(".chat-title", Role::Title),
        Pick::field(".sender", Role::Person),
        Pick::field(".who", Role::Person),
        Pick::time(".date"),
        Pick::skip(".time"),
        Pick::skip(".time@title"),
        Pick::time(".time@datetime"),
        Pick::field(".quote", Role::Body),
        Pick::field(".body", Role::Body),
        // Pictures are called after their files.
        Pick::field("figure label@for", Role::File),
        Pick::field("figure input@id", Role::File),
        Pick::field("img@alt", Role::File),
        Pick::field(".body a", Role::File),
    ],
};

/// The title is that of the folder: a name without its spaces.
fn squeezed(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let value = text.get(slice.raw.range()).unwrap_or("");
    let is_name = slice.role == Role::Title && role(value) == Role::Handle;
    touch(text, if is_name { Slice { role: Role::Handle, ..slice } } else { slice }, slices);
}

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    #[test]
    fn both_layouts() {
        let old = "<!doctype html>\n<html lang=\"en\">\n    <head>\n        <title>\n            ZoëLi\n        </title>\n        <link href=\"../style.css\" rel=\"stylesheet\"/>\n    </head>\n    <body>\n\
            <div class=\"page\" id=\"pg0\">\n<div class=\"msg\">\n<span class=\"date\">\n2024-06-10\n</span>\n<span class=\"time\">\n06:14\n</span>\n<span class=\"sender\">\nZoëLi\n</span>\n\
            <p class=\"body\">\nhej\n</p>\n<p class=\"reaction\">\n</p>\n</div>\n</div></body></html>\n";
        let seen = Specimen::read(&FORMAT, "out/ZoëLi/index.html", old);
        assert_eq!((seen.records, seen.all(Role::Handle), seen.all(Role::Body)), (1, vec!["ZoëLi", "ZoëLi"], vec!["hej"]));
        let new = "<!doctype html>\n<html><body><h1 class=\"chat-title\">ZoëLi</h1><div class=\"msg me\"><span class=\"sender\">Me</span><time class=\"time\" datetime=\"2024-06-10T06:25:32\">06:25</time>\
            <div class=\"body\"><p>ok <b>Zo</b>ë</p></div><div class=\"reactions\"><span class=\"chip\">👍<span class=\"who\">ZoëLi</span></span></div></div></body></html>";
        let seen = Specimen::read(&FORMAT, "out/ZoëLi/index.html", new);
        assert_eq!((seen.all(Role::Handle), seen.records), (vec!["ZoëLi", "ZoëLi"], 1));
    }
}
