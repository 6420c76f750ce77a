//! The words that somebody may be known by, behind a filter that answers "no" for nearly every word of a text.
//!
//! The filter is a blocked Bloom filter over the first eight bytes of a word; only what passes it is folded and looked up.

use super::name::{Part, Strength};
use crate::finding::Entity;
use foldhash::HashMap;

/// What a word is to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum What {
    Name(Part, Strength),
    Handle(Strength),
    Id,
    Phone,
    /// Nobody's: a value that was found elsewhere.
    Value(Entity),
}

/// A word (or the phrase that begins with it) of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) group: u32,
    pub(super) what: What,
}

/// Several words or signs that only mean somebody (or a group) together: `zoe.brandt.hikes`, `Skopje hikers`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    /// Folded, with its own signs between the words.
    pub(super) text: String,
    pub(super) owner: Owner,
}

/// Whom a phrase belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Handle(u32),
    Id(u32),
    Group,
    /// Nobody's: a value that was found elsewhere.
    Value(Entity),
}

#[derive(Clone, Default)]
pub(super) struct Words {
    entries: HashMap<Box<str>, Vec<Entry>>,
    /// By their first word.
    phrases: HashMap<Box<str>, Vec<Phrase>>,
    /// Words that are nobody's, but that somebody wants to hear of, and their numbers.
    cues: HashMap<Box<str>, u16>,
    filter: Filter,
    /// The first two letters of known words, many to a bit.
    openings: Openings,
}

/// A bit for many pairs of letters, whatever their script; a word of one letter has none behind it.
#[derive(Clone, Debug)]
struct Openings(Box<[u64; 64]>);

impl Default for Openings {
    fn default() -> Openings {
        Openings(Box::new([0; 64]))
    }
}

impl Openings {
    #[inline]
    fn place(first: char, second: Option<char>) -> (usize, u64) {
        let pair = (first as u32).wrapping_mul(61) ^ second.map_or(0, |second| second as u32);
        let hash = pair.wrapping_mul(0x9E37_79B1) >> 20;
        ((hash / 64) as usize, 1 << (hash % 64))
    }
}

impl Words {
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.phrases.is_empty() && self.cues.is_empty()
    }

    pub(super) fn add(&mut self, word: &str, entry: Entry) {
        let known = self.entries.entry(word.into()).or_default();
        if !known.contains(&entry) {
            known.push(entry);
            self.note(word);
        }
    }

    pub(super) fn add_phrase(&mut self, first: &str, phrase: Phrase) {
        let known = self.phrases.entry(first.into()).or_default();
        if !known.contains(&phrase) {
            known.push(phrase);
            known.sort_by_key(|phrase| std::cmp::Reverse(phrase.text.len()));
            self.note(first);
        }
    }

    /// Makes a folded word heard of under this number.
    pub(super) fn add_cue(&mut self, word: &str, number: u16) {
        if self.cues.insert(word.into(), number).is_none() {
            self.note(word);
        }
    }

    /// The number of this folded word, if it is to be heard of.
    pub(super) fn cue(&self, word: &str) -> Option<u16> {
        self.cues.get(word).copied()
    }

    /// Everybody who has this folded word.
    pub(super) fn entries(&self, word: &str) -> &[Entry] {
        self.entries.get(word).map_or(&[], Vec::as_slice)
    }

    /// Every phrase that begins with this folded word, the longest first.
    pub(super) fn phrases(&self, word: &str) -> &[Phrase] {
        self.phrases.get(word).map_or(&[], Vec::as_slice)
    }

    /// Whether a word with this key may be known.
    #[inline]
    pub(super) fn may_have(&self, key: u64) -> bool {
        self.filter.contains(key)
    }

    /// Whether a known word may begin with these folded letters, the second one missing if the word has no more.
    #[inline]
    pub(super) fn may_open(&self, first: char, second: Option<char>) -> bool {
        let (at, bit) = Openings::place(first, second);
        self.openings.0[at] & bit != 0
    }

    fn note(&mut self, word: &str) {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            let (at, bit) = Openings::place(first, letters.next());
            self.openings.0[at] |= bit;
        }
        self.filter.count += 1;
        if self.filter.is_full() {
            self.filter = Filter::with_room(self.filter.count * 2);
            self.filter.count = self.entries.len() + self.phrases.len() + self.cues.len();
            for word in self.entries.keys().chain(self.phrases.keys()).chain(self.cues.keys()) {
                self.filter.insert(key(word.as_bytes()));
            }
        }
        self.filter.insert(key(word.as_bytes()));
    }
}

/// The first eight bytes of a word with bit 5 of each set, which makes ASCII letters lower case.
#[inline]
pub(super) fn key(word: &[u8]) -> u64 {
    let mut first = [0; 8];
    let length = word.len().min(8);
    first[..length].copy_from_slice(&word[..length]);
    masked(u64::from_le_bytes(first), length)
}

/// [`key`] of the first `length` (at most 8) bytes that were loaded.
#[inline]
pub(super) fn masked(bytes: u64, length: usize) -> u64 {
    let mask = u64::MAX >> (64 - 8 * length.clamp(1, 8));
    (bytes | 0x2020_2020_2020_2020) & mask
}

/// The key of a word that comes letter by letter, folded.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Key {
    bytes: [u8; 8],
    length: usize,
}

impl Key {
    /// Whether no further letter counts.
    #[inline]
    pub(super) fn is_full(&self) -> bool {
        self.length == self.bytes.len()
    }

    /// The next letter; only the first eight bytes count.
    #[inline]
    pub(super) fn push(&mut self, letter: char) {
        let mut utf8 = [0; 4];
        for byte in letter.encode_utf8(&mut utf8).bytes() {
            if let Some(place) = self.bytes.get_mut(self.length) {
                *place = byte;
                self.length += 1;
            }
        }
    }

    /// The key, and a fresh beginning.
    pub(super) fn take(&mut self) -> u64 {
        let Key { bytes, length } = std::mem::take(self);
        masked(u64::from_le_bytes(bytes), length)
    }
}

/// A Bloom filter that looks at one 64-bit word per question.
#[derive(Clone, Debug)]
struct Filter {
    words: Vec<u64>,
    shift: u32,
    count: usize,
}

impl Default for Filter {
    fn default() -> Filter {
        Filter::with_room(256)
    }
}

impl Filter {
    fn with_room(count: usize) -> Filter {
        let words = (count / 2).next_power_of_two().max(128);
        Filter { words: vec![0; words], shift: 64 - words.trailing_zeros(), count: 0 }
    }

    fn is_full(&self) -> bool {
        self.count > self.words.len() * 4
    }

    #[inline]
    fn place(&self, key: u64) -> (usize, u64) {
        let hash = key.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let hash = hash ^ hash >> 32;
        let spread = hash.wrapping_mul(0xD6E8_FEB8_6659_FD93);
        ((spread >> self.shift) as usize, 1 << (spread & 63) | 1 << (spread >> 6 & 63))
    }

    #[inline]
    fn contains(&self, key: u64) -> bool {
        let (word, bits) = self.place(key);
        self.words[word] & bits == bits
    }

    fn insert(&mut self, key: u64) {
        let (word, bits) = self.place(key);
        self.words[word] |= bits;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filter_never_forgets_and_seldom_errs() {
        let mut words = Words::default();
        let entry = Entry { group: 0, what: What::Id };
        let name = |i: u32| format!("n{:x}", i.wrapping_mul(2_654_435_761));
        (0..5000).for_each(|i| words.add(&name(i), entry.clone()));
        assert!((0..5000).all(|i| words.may_have(key(name(i).as_bytes()))));
        let wrong = (5000..15_000).filter(|i| words.may_have(key(name(*i).as_bytes()))).count();
        assert!(wrong < 1000, "{wrong}");
        for word in ["zoe", "юлия", "田中美咲", "alexandrinos"] {
            let mut letters = Key::default();
            word.chars().for_each(|letter| letters.push(letter));
            assert_eq!(letters.take(), key(word.as_bytes()));
        }
        assert_eq!(key(b"MAYA"), key(b"maya"));
        assert_ne!(key(b"maya"), key(b"mayas"));
    }
}
