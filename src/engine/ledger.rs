//! Who and what has which number: the same value, in any spelling, gets the same one, in order of first appearance.
//!
//! The ledger keeps 128-bit hashes of values, never values: it stays small, and it cannot leak.

use crate::finding::{Entity, OWNER, PersonId};
use foldhash::HashMap;

/// What makes two findings the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Identity {
    /// A person of the archive, under whatever name, handle, id, address or number.
    Person(PersonId),
    /// The archive's owner.
    Owner,
    /// Somebody who is left named.
    Kept,
    /// A value of nobody known, by the hash of its canonical spelling.
    Value(Entity, u128),
}

impl Identity {
    /// The identity of a value of nobody known.
    pub(super) fn of_value(entity: Entity, canonical: &str) -> Identity {
        let hash = blake3::hash(canonical.as_bytes());
        let (low, _) = hash.as_bytes().split_at(16);
        Identity::Value(entity, low.iter().fold(0, |all, byte| all << 8 | u128::from(*byte)))
    }
}

/// Numbers given so far.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    numbers: HashMap<Identity, u64>,
    last: HashMap<&'static str, u64>,
}

impl Ledger {
    /// Somebody without a number gets that of a name, if it was given before anybody knew whose name it is: in a pipe.
    pub(super) fn recognize(&mut self, person: Identity, name: impl FnOnce() -> Identity) {
        if !self.numbers.contains_key(&person)
            && let Some(number) = self.numbers.get(&name()).copied()
        {
            self.numbers.insert(person, number);
        }
    }

    /// The name and number of this identity: `("PERSON", 3)`. The owner is `ME`, and has a number where only a number can stand.
    pub(super) fn number(&mut self, entity: Entity, identity: Identity) -> (&'static str, u64) {
        // Ids, handles and names of people unknown share the people's numbers, so that a stand-in is never two persons'.
        let is_people = matches!(identity, Identity::Person(_) | Identity::Owner)
            || matches!(entity, Entity::Person | Entity::PlatformUserId);
        let name = if is_people { Entity::Person.id() } else { entity.reported().id() };
        let last = &mut self.last;
        let number = *self.numbers.entry(identity).or_insert_with(|| {
            let next = last.entry(name).or_insert(0);
            *next += 1;
            *next
        });
        (if identity == Identity::Owner { OWNER } else { name }, number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_each_in_order_of_appearance() {
        let mut ledger = Ledger::default();
        let mail = |text: &str| Identity::of_value(Entity::EmailAddress, text);
        assert_eq!(ledger.number(Entity::EmailAddress, mail("a@b.example")), ("EMAIL_ADDRESS", 1));
        assert_eq!(ledger.number(Entity::EmailAddress, mail("c@d.example")), ("EMAIL_ADDRESS", 2));
        assert_eq!(ledger.number(Entity::EmailAddress, mail("a@b.example")), ("EMAIL_ADDRESS", 1));
        assert_eq!(ledger.number(Entity::Username, Identity::Person(9)), ("PERSON", 1));
        assert_eq!(ledger.number(Entity::PhoneNumber, Identity::Person(9)), ("PERSON", 1));
        assert_eq!(ledger.number(Entity::PlatformUserId, Identity::of_value(Entity::PlatformUserId, "U1")), ("PERSON", 2));
        assert_eq!(ledger.number(Entity::Username, Identity::Owner), ("ME", 3));
        ledger.recognize(Identity::Person(7), || Identity::of_value(Entity::PlatformUserId, "U1"));
        assert_eq!(ledger.number(Entity::Person, Identity::Person(7)), ("PERSON", 2));
    }
}
