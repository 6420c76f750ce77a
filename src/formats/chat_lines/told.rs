//! What a grammar says of one block: places and roles, in the order of the text.

use super::names;
use crate::slice::{Join, Role};

/// One piece of a block.
#[derive(Clone, Copy, Debug)]
pub(in crate::formats) struct Part {
    /// From and to, in bytes of the block.
    pub(super) place: (usize, usize),
    pub(super) role: Role,
    /// Whom it describes within this block; 0 is nobody.
    pub(super) who: u32,
    pub(super) join: Join,
    pub(super) field: &'static str,
}

/// Somebody or something inside a running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::formats) struct Inset {
    /// From and to, in bytes of the block.
    pub(in crate::formats) place: (usize, usize),
    /// What it is.
    pub(in crate::formats) role: Role,
    /// 0 is somebody new; insets of one block with the same number are one person.
    pub(in crate::formats) who: u32,
}

/// Collects the parts of a block.
#[derive(Debug, Default)]
pub(in crate::formats) struct Told {
    parts: Vec<Part>,
    people: u32,
    is_message: bool,
}

/// Numbers from here on are those that a grammar gives itself.
const OWN: u32 = 1 << 16;

impl Told {
    /// Forgets the block before.
    pub(super) fn clear(&mut self) {
        self.parts.clear();
        (self.people, self.is_message) = (0, false);
    }

    pub(super) fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// How many numbers for people this block needs.
    pub(super) fn people(&self) -> u32 {
        self.parts.iter().map(|part| part.who).max().unwrap_or(0)
    }

    pub(super) fn is_message(&self) -> bool {
        self.is_message
    }

    /// The block is a message (or a notice), and counts.
    pub(in crate::formats) fn message(&mut self) {
        self.is_message = true;
    }

    /// When it was sent.
    pub(in crate::formats) fn time(&mut self, place: (usize, usize)) {
        self.part(place, (Role::Time, 0), "time");
    }

    /// Somebody: the sender, a recipient. The answer is a number that ties more of the same person to it.
    pub(in crate::formats) fn person(&mut self, place: (usize, usize), role: Role) -> u32 {
        self.people += 1;
        let who = self.people;
        self.part(place, (role, who), "sender");
        who
    }

    /// More of a person of this block.
    pub(in crate::formats) fn more(&mut self, place: (usize, usize), role: Role, who: u32) {
        self.part(place, (role, who), "sender");
    }

    /// A field of any other role.
    pub(in crate::formats) fn field(&mut self, place: (usize, usize), role: Role) {
        self.part(place, (role, 0), "field");
    }

    /// A text of its own.
    pub(in crate::formats) fn text(&mut self, place: (usize, usize)) {
        self.part(place, (Role::Body, 0), "text");
    }

    /// A running text with insets, which are in order and apart.
    pub(in crate::formats) fn running(&mut self, (start, end): (usize, usize), insets: &[Inset]) {
        let (mut at, first) = (start, self.parts.len());
        let base = self.people;
        for inset in insets.iter().filter(|inset| inset.place.0 < inset.place.1) {
            self.joined((at, inset.place.0), (Role::Body, 0), first);
            let who = match inset.who {
                _ if !names(inset.role) => 0,
                0 => self.people + 1,
                own => base + own.min(OWN),
            };
            self.people = self.people.max(who);
            self.joined(inset.place, (inset.role, who), first);
            at = inset.place.1;
        }
        self.joined((at, end), (Role::Body, 0), first);
    }

    fn joined(&mut self, place: (usize, usize), (role, who): (Role, u32), first: usize) {
        if place.0 < place.1 {
            let join = if self.parts.len() == first { Join::Alone } else { Join::Continues };
            self.parts.push(Part { place, role, who, join, field: "text" });
        }
    }

    fn part(&mut self, place: (usize, usize), (role, who): (Role, u32), field: &'static str) {
        if place.0 < place.1 {
            self.parts.push(Part { place, role, who, join: Join::Alone, field });
        }
    }
}
