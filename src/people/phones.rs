//! The phone numbers of an archive: one number, however it is written.
//!
//! `+44 7700 900123`, `07700 900123`, `447700900123` and `(0)7700/900-123` end in the same digits. A cluster of digits is a known
//! number if it is one of these: all its digits, the national ones, with or without the trunk's 0 or the international 00.

use foldhash::HashMap;

/// Digits at the end by which numbers are looked up, and the fewest that a number has.
const LAST: usize = 7;

/// Known numbers by their last digits.
#[derive(Clone, Default)]
pub struct Phones {
    by_end: HashMap<u32, Vec<Box<str>>>,
}

impl Phones {
    /// Whether no number is known.
    pub fn is_empty(&self) -> bool {
        self.by_end.is_empty()
    }

    /// Adds a number by its [`digits`](crate::checks::phone::digits); nothing if it is too short to be told from others.
    pub(super) fn add(&mut self, digits: &str) {
        let Some(end) = end(digits) else { return };
        let known = self.by_end.entry(end).or_default();
        if !known.iter().any(|one| **one == *digits) {
            known.push(digits.into());
        }
    }

    /// The digits of the known number that these are, in whatever notation.
    pub fn known(&self, digits: &str) -> Option<&str> {
        let bare = digits.trim_start_matches('0');
        let known = self.by_end.get(&end(bare)?)?;
        let is_same = |full: &&str| {
            let rest = full.strip_suffix(bare).or_else(|| bare.strip_suffix(full.trim_start_matches('0')));
            rest.is_some_and(|rest| rest.len() <= COUNTRY)
        };
        known.iter().map(AsRef::as_ref).find(is_same)
    }
}

/// Longest country code with a trunk's zero behind it.
const COUNTRY: usize = 4;

fn end(digits: &str) -> Option<u32> {
    digits.len().checked_sub(LAST).and_then(|at| digits.get(at..)).and_then(|last| last.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_in_every_notation() {
        let mut phones = Phones::default();
        phones.add("447700900123");
        for digits in ["447700900123", "07700900123", "7700900123", "00447700900123"] {
            assert_eq!(phones.known(digits), Some("447700900123"), "{digits}");
        }
        for digits in ["447700900124", "0900123", "9447700900123999", "900123"] {
            assert_eq!(phones.known(digits), None, "{digits}");
        }
    }
}
