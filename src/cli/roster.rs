//! `people.toml`: who is who, written to be edited and read again.
//!
//! TOML 1.0, one `[[person]]` each; what the figures say is for the reader only.

use crate::error::Error;
use crate::finding::Entity;
use crate::people::{Learner, Standing};
use crate::slice::Role;
use serde::Deserialize;
use std::fmt::Write;

const HEAD: &str = "\
# Who is in the archive. Edit, and pass back: dmredact INPUT --people people.toml
# Add any name, handle, address, number or id that somebody is known by. Two entries are one person: move all into one.
# me = true makes somebody [ME]; keep = true leaves somebody named. The figures are for you.
";

/// Somebody, as the list tells.
#[derive(Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Person {
    pub(super) names: Vec<String>,
    handles: Vec<String>,
    emails: Vec<String>,
    phones: Vec<String>,
    ids: Vec<String>,
    profiles: Vec<String>,
    me: bool,
    keep: bool,
    pub(super) messages: u64,
    pub(super) mentions: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Roster {
    #[serde(default)]
    person: Vec<Person>,
}

impl Person {
    /// Adds what somebody is known by.
    pub(super) fn note(&mut self, entity: Entity, value: &str) {
        let list = match entity {
            Entity::Person => &mut self.names,
            Entity::Username => &mut self.handles,
            Entity::EmailAddress => &mut self.emails,
            Entity::PhoneNumber => &mut self.phones,
            Entity::PlatformUserId => &mut self.ids,
            Entity::SocialProfileUrl => &mut self.profiles,
            _ => return,
        };
        let is_escaped = entity == Entity::EmailAddress && !value.contains('@');
        if !is_escaped && !list.iter().any(|known| known == value) {
            list.push(value.to_string());
        }
    }

    /// What somebody is known by besides names.
    pub(super) fn aliases(&self) -> impl Iterator<Item = &str> {
        let lists = [&self.handles, &self.emails, &self.phones, &self.ids, &self.profiles];
        lists.into_iter().flatten().map(String::as_str)
    }

    fn lists(&self) -> [(&'static str, Role, &Vec<String>); 6] {
        [
            ("names", Role::Person, &self.names),
            ("handles", Role::Handle, &self.handles),
            ("emails", Role::Email, &self.emails),
            ("phones", Role::Phone, &self.phones),
            ("ids", Role::UserId, &self.ids),
            ("profiles", Role::Profile, &self.profiles),
        ]
    }

    fn standing(&self) -> Standing {
        match (self.me, self.keep) {
            (true, _) => Standing::Owner,
            (false, true) => Standing::Kept,
            (false, false) => Standing::Hidden,
        }
    }
}

/// The list as a file.
pub(super) fn write(people: &[Person]) -> String {
    let mut out = HEAD.to_string();
    for person in people {
        out.push_str("\n[[person]]\n");
        for (name, _, values) in person.lists().into_iter().filter(|(.., values)| !values.is_empty()) {
            let values: toml::Value = values.iter().map(|value| toml::Value::from(value.as_str())).collect::<Vec<_>>().into();
            let _ = writeln!(out, "{name} = {values}");
        }
        let _ = writeln!(out, "messages = {}\nmentions = {}", person.messages, person.mentions);
    }
    out
}

/// The people of a list.
///
/// # Errors
/// When it is no TOML, or holds what nobody knows. The error names the line, and nothing that stands there.
pub(super) fn read(list: &str) -> Result<Learner, Error> {
    let line =
        |error: &toml::de::Error| error.span().map_or(1, |span| 1 + list[..span.start.min(list.len())].matches('\n').count());
    let refused = |error: toml::de::Error| {
        let seen = format!("the list could not be understood: line {}", line(&error));
        Error::usage(seen, "write [[person]] with names, handles, emails, phones, ids, profiles (lists), me, keep (true, false)")
    };
    let roster: Roster = toml::from_str(list).map_err(refused)?;
    let mut learner = Learner::new();
    for person in &roster.person {
        let facts =
            || person.lists().into_iter().flat_map(|(_, role, values)| values.iter().map(move |value| (role, value.as_str())));
        learner.somebody(facts());
        if person.standing() != Standing::Hidden {
            facts().for_each(|(_, value)| learner.wish(value, person.standing()));
        }
    }
    Ok(learner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let mut person = Person { messages: 3, ..Person::default() };
        person.note(Entity::Person, "Zoë \"Z\" Brandt\t");
        person.note(Entity::Username, "zoe.b");
        let list = write(std::slice::from_ref(&person));
        let roster: Roster = toml::from_str(&list).unwrap();
        assert!(roster.person == [person]);
        assert!(read(&list).is_ok());
    }

    #[test]
    fn what_nobody_knows_is_refused_by_its_line() {
        let error = read("[[person]]\nnames = [\"Ana\"]\n\nnickname = \"secret\"\n").err().unwrap().to_string();
        assert!(error.contains("line 4") && !error.contains("secret"), "{error}");
    }
}
