//! Words that were looked up lately: nine of ten words of a chat are among a thousand, and the dictionary is larger than what
//! stands near a processor.

use super::features::{is_plain, is_plain_small};
use crate::lexicon::dictionary::{self, Class};
use crate::lexicon::fold;

/// A power of two; sixteen bytes each.
const PLACES: usize = 1024;

/// Classes by the hash of the word; a new one takes the place of an old one.
pub struct Recent {
    classes: Box<[(u64, Class)]>,
    folded: Vec<u8>,
    /// Whether a sentence begins at the place that is looked at.
    is_start: bool,
}

impl Default for Recent {
    fn default() -> Recent {
        // No word hashes to what is given here for its place.
        let places = (0..PLACES as u64).map(|place| (!place, Class::default()));
        Recent { classes: places.collect(), folded: Vec::new(), is_start: true }
    }
}

impl Recent {
    /// What the dictionary knows of the word with this hash.
    #[inline]
    pub fn class(&mut self, hash: u64) -> Class {
        let place = &mut self.classes[hash as usize % PLACES];
        if place.0 != hash {
            *place = (hash, dictionary::class(hash));
        }
        place.1
    }

    /// Whether a text certainly holds no candidate, no tag and no initials: nothing but ordinary words that are written small
    /// or begin a sentence. Most texts end here.
    pub fn is_plain(&mut self, text: &str) -> bool {
        self.is_start = true;
        let mut at = 0;
        while at < text.len() {
            let Some(end) = self.step(text, at) else { return false };
            at = end;
        }
        true
    }

    /// Where the plain thing that stands at `at` ends.
    #[inline]
    fn step(&mut self, text: &str, at: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        let next = bytes.get(at + 1);
        match bytes[at] {
            b'a'..=b'z' => self.plain_word(text, at),
            b' ' | b',' | b';' | b'(' | b')' | b'\'' | b'-' => Some(at + 1),
            b'.' | b'!' | b'?' | b':' | b'"' | b'\n' => {
                self.is_start = true;
                Some(at + 1)
            }
            b'I' if matches!(next, None | Some(b' ' | b'\'')) => {
                self.is_start = false;
                Some(at + 1)
            }
            b'A'..=b'Z' if self.is_start && next.is_some_and(u8::is_ascii_lowercase) => self.plain_word(text, at),
            b'0'..=b'9' => {
                self.is_start = false;
                plain_number(bytes, at)
            }
            0x80.. => self.plain_char(text, at),
            _ => None,
        }
    }

    /// Where an ordinary word ends.
    #[inline]
    fn plain_word(&mut self, text: &str, at: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut end = at + 1;
        while bytes.get(end).is_some_and(u8::is_ascii_lowercase) {
            end += 1;
        }
        if matches!(bytes.get(end), Some(0x80..)) {
            return self.plain_char(text, at);
        }
        if matches!(bytes.get(end), Some(b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'@')) {
            return None;
        }
        self.is_start = false;
        if bytes[at].is_ascii_lowercase() {
            return (end - at == 1 || is_plain_small(self.class(dictionary::hash(&bytes[at..end])))).then_some(end);
        }
        fold::word_into(&text[at..end], &mut self.folded);
        let hash = dictionary::hash(&self.folded);
        is_plain(self.class(hash)).then_some(end)
    }

    /// A sign that is no letter, or a word with letters beyond ASCII.
    fn plain_char(&mut self, text: &str, at: usize) -> Option<usize> {
        let rest = &text[at..];
        let first = rest.chars().next()?;
        if !fold::is_word_char(first) {
            return Some(at + first.len_utf8());
        }
        let length = rest.find(|ch| !fold::is_word_char(ch)).unwrap_or(rest.len());
        let word = &rest[..length];
        // A letter is no numeral, and quicker told.
        let is_small = |ch: char| ch.is_lowercase() || !ch.is_uppercase() && !ch.is_numeric() && !fold::is_unspaced(ch);
        let is_plain = word.chars().all(is_small);
        if !is_plain || rest[length..].starts_with(['_', '@']) {
            return None;
        }
        fold::word_into(word, &mut self.folded);
        let hash = dictionary::hash(&self.folded);
        self.is_start = false;
        is_plain_small(self.class(hash)).then_some(at + length)
    }
}

/// Where a number ends, if no letter touches it.
fn plain_number(bytes: &[u8], at: usize) -> Option<usize> {
    let length = bytes[at..].iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len() - at);
    let is_touched = bytes.get(at + length).is_some_and(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80 || *byte == b'_');
    (!is_touched).then_some(at + length)
}

#[cfg(test)]
mod tests {
    use super::super::{Scratch, Seen, Weights};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ordinary_texts_are_plain() {
        let mut recent = Recent::default();
        for text in ["", "what are you doing now?", "Ok 👍 see you at 10:30", "nothing, really... just work"] {
            assert!(recent.is_plain(text), "{text}");
        }
        for text in ["thx maya", "see Maya", "#teammaya", "maya_q", "M.Q. said", "qwfpgj", "ask priya?"] {
            assert!(!recent.is_plain(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn plain_texts_hold_nothing(text in "([a-zA-Zé.@#_ 0-9'-]{0,6}(the|you|maya|Anna|ok|mark|été|Über|И|мама| |'s|,|\\.|👍)){0,12}") {
            let mut seen = Seen::default();
            Scratch::default().look(&Weights::embedded(), ((&text, 0), &[]), &mut seen);
            if Recent::default().is_plain(&text) {
                prop_assert!(seen.candidates.is_empty() && seen.odd.is_empty(), "{text}");
            }
        }
    }
}
