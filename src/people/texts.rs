//! What the texts of an archive tell, besides its fields: words that may be names, people who are introduced, and values that
//! only their surroundings gave away where they were found.

use super::forms::Forms;
use crate::finding::Entity;
use foldhash::HashSet;

/// Most values, and most people, that are remembered: a table of secrets is no chat.
const MOST: usize = 50_000;

/// What texts tell.
#[derive(Clone, Default)]
pub struct Texts {
    /// Words that may be names.
    pub forms: Forms,
    told: Vec<Tidings>,
    seen: HashSet<Tidings>,
}

/// One thing that a text tells.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Tidings {
    /// Somebody's name.
    Person(String),
    /// A phone number, as it is written.
    Phone(String),
    /// Any other value that is to be found elsewhere too.
    Value(Entity, String),
}

impl Texts {
    /// Somebody is introduced, or spoken of by full name.
    pub fn person(&mut self, name: &str) {
        self.tell(Tidings::Person(name.to_string()));
    }

    /// A phone number, in any notation.
    pub fn phone(&mut self, number: &str) {
        self.tell(Tidings::Phone(number.to_string()));
    }

    /// A value that would not be known by its looks alone.
    pub fn value(&mut self, entity: Entity, value: &str) {
        self.tell(Tidings::Value(entity, value.trim().to_string()));
    }

    fn tell(&mut self, tidings: Tidings) {
        if self.told.len() < MOST && !self.seen.contains(&tidings) {
            self.seen.insert(tidings.clone());
            self.told.push(tidings);
        }
    }

    /// Adds what other texts told, after its own.
    pub fn merge(&mut self, other: Texts) {
        self.forms.merge(other.forms);
        other.told.into_iter().for_each(|tidings| self.tell(tidings));
    }

    /// Everything but the forms, in the order in which it was told.
    pub(super) fn tidings(&self) -> &[Tidings] {
        &self.told
    }
}
