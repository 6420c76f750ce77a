//! Who is who here: participants gathered from the archive, their names in every spelling, one number per person.

use crate::checks::phone::{Phone, Region};
use crate::finding::{Finding, PersonId};
use crate::slice::{Role, Subject};

pub mod list;

/// Gathers facts about people, slice by slice.
#[derive(Clone, Debug, Default)]
pub struct Learner {}

impl Learner {
    /// Nobody is known yet.
    pub fn new() -> Learner {
        Learner::default()
    }
    /// A new file begins: its subjects have nothing to do with those of the file before.
    pub fn file(&mut self) {}
    /// A field that names somebody.
    pub fn fact(&mut self, _role: Role, _subject: Subject, _text: &str) {}
    /// A name given by the user.
    pub fn name(&mut self, _name: &str) {}
    /// Adds what another learner gathered, after its own.
    pub fn merge(&mut self, _other: Learner) {}
    /// Changes whenever something new was learnt.
    pub fn version(&self) -> u64 {
        0
    }
    /// Joins what belongs to one person.
    pub fn people(&self) -> People {
        People::default()
    }
}

/// The people of an archive.
#[derive(Clone, Debug, Default)]
pub struct People {}

impl People {
    /// How many persons.
    pub fn len(&self) -> usize {
        0
    }
    /// Whether nobody is known.
    pub fn is_empty(&self) -> bool {
        true
    }
    /// Adds every mention of somebody in a block of texts with NUL between them.
    pub fn find(&self, _block: &str, _findings: &mut Vec<Finding>) {}
    /// Adds what a field of this role holds; spans count bytes of `text`.
    pub fn field(&self, _role: Role, _text: &str, _findings: &mut Vec<Finding>) {}
    /// The person with this address, or 0.
    pub fn email(&self, _address: &str) -> PersonId {
        0
    }
    /// The person with this number, or 0.
    pub fn phone(&self, _phone: &Phone) -> PersonId {
        0
    }
    /// Regions whose numbers the archive's people have, the most frequent first.
    pub fn regions(&self) -> &[Region] {
        &[]
    }
}
