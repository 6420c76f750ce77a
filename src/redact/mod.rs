//! What stands instead: operators, one per file, and the policy that says which operator an entity gets.
//!
//! Operators are pure: everything they need comes in a [`Value`]. Numbering happens before, in the order of the archive.

use crate::finding::{Entity, EntitySet};
use std::collections::BTreeMap;

mod keep;
mod label;
mod mask;
mod pseudonym;
mod remove;
mod standin;

pub use standin::{is_stand_in, stand_in};

/// A value that is to be replaced, and what is known of it.
#[derive(Clone, Copy)]
pub struct Value<'v> {
    /// What it is.
    pub entity: Entity,
    /// The decoded text. It is in nobody's `Debug`.
    pub text: &'v str,
    /// What its placeholder is called and numbered: `PERSON` and 3. The same value, in any spelling, has the same.
    pub name: &'static str,
    /// The number, from 1.
    pub number: u64,
}

/// Makes the text that stands instead of a value.
pub trait Operator: Send + Sync {
    /// Name on the command line.
    fn id(&self) -> &'static str;
    /// What it does, in a line.
    fn about(&self) -> &'static str;
    /// Appends what stands instead of `value`.
    fn replace(&self, value: &Value<'_>, out: &mut String);
}

/// Every operator.
pub static OPERATORS: &[&dyn Operator] = &[&pseudonym::Pseudonym, &label::Label, &remove::Remove, &mask::Mask, &keep::Keep];

/// Names that other tools give to our operators.
const ALIASES: [(&str, &str); 4] =
    [("replace", "label"), ("remove", "redact"), ("tokenize", "pseudonym"), ("anonymize", "pseudonym")];

/// The operator of this name or alias.
pub fn operator(name: &str) -> Option<&'static dyn Operator> {
    let name = name.to_ascii_lowercase();
    let id = ALIASES.iter().find(|(alias, _)| *alias == name).map_or(name.as_str(), |(_, id)| id);
    OPERATORS.iter().copied().find(|operator| operator.id() == id)
}

/// Which operator each entity gets. A policy that exists is complete.
#[derive(Clone)]
pub struct Policy {
    default: &'static dyn Operator,
    own: BTreeMap<Entity, &'static dyn Operator>,
}

impl Default for Policy {
    fn default() -> Policy {
        Policy { default: &pseudonym::Pseudonym, own: BTreeMap::new() }
    }
}

impl Policy {
    /// The policy that leaves everything as it is.
    pub fn empty() -> Policy {
        Policy { default: &keep::Keep, own: BTreeMap::new() }
    }

    /// This operator for every entity that has none of its own.
    pub fn set_default(&mut self, operator: &'static dyn Operator) {
        self.default = operator;
    }

    /// This operator for these entities.
    pub fn set(&mut self, entities: EntitySet, operator: &'static dyn Operator) {
        for info in crate::finding::ENTITIES.iter().filter(|info| entities.contains(info.entity)) {
            self.own.insert(info.entity, operator);
        }
    }

    /// The operator of an entity.
    pub fn of(&self, entity: Entity) -> &'static dyn Operator {
        self.own.get(&entity).copied().unwrap_or(self.default)
    }

    /// Whether it leaves this entity as it is.
    pub fn keeps(&self, entity: Entity) -> bool {
        self.of(entity).id() == "keep"
    }

    /// A line that is the same for the same policy: `default=pseudonym,EMAIL_ADDRESS=mask`.
    pub fn describe(&self) -> String {
        let own = self.own.iter().map(|(entity, operator)| format!(",{}={}", entity.id(), operator.id()));
        format!("default={}{}", self.default.id(), own.collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(operator_name: &str, entity: Entity, text: &str) -> String {
        let mut out = String::new();
        let value = Value { entity, text, name: entity.id(), number: 3 };
        operator(operator_name).unwrap().replace(&value, &mut out);
        out
    }

    #[test]
    fn every_operator_by_every_name() {
        assert_eq!(replaced("anonymize", Entity::Person, "Maya"), "[PERSON_3]");
        assert_eq!(replaced("replace", Entity::EmailAddress, "a@b.example"), "[EMAIL_ADDRESS]");
        assert_eq!(replaced("remove", Entity::EmailAddress, "a@b.example"), "");
        assert_eq!(replaced("mask", Entity::CreditCard, "4111 1111 1111 1234"), "**** **** **** 1234");
        assert_eq!(replaced("mask", Entity::Person, "Zoë B"), "*****");
        assert_eq!(replaced("KEEP", Entity::Person, "Zoë"), "Zoë");
        assert!(operator("shred").is_none());
    }

    #[test]
    fn only_keep_lets_a_value_through() {
        for operator in OPERATORS.iter().filter(|operator| operator.id() != "keep") {
            for info in crate::finding::ENTITIES {
                let mut out = String::new();
                operator.replace(&Value { entity: info.entity, text: "q7zz kk 93", name: info.id, number: 1 }, &mut out);
                assert!(!out.contains("q7zz kk 93"), "{} of {}", operator.id(), info.id);
            }
        }
    }

    #[test]
    fn policies_are_per_entity() {
        let mut policy = Policy::default();
        policy.set(EntitySet::EMPTY.with(Entity::EmailAddress), operator("mask").unwrap());
        assert_eq!(policy.of(Entity::EmailAddress).id(), "mask");
        assert_eq!(policy.of(Entity::Person).id(), "pseudonym");
        assert_eq!(policy.describe(), "default=pseudonym,EMAIL_ADDRESS=mask");
        assert!(Policy::empty().keeps(Entity::Person));
    }
}
