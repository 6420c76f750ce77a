//! The words beside a number, read without copying or folding the text: nearly every number is nobody's address and nobody's
//! age, and they tell so.

use super::wordset::Hashed;

/// Longer words are [`Word::Other`].
const LONGEST: usize = 24;

/// A word beside a number.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) enum Word {
    /// There is none before the line ends.
    Absent,
    /// It begins with a small letter.
    Plain(Letters),
    /// It begins with a capital of ASCII.
    Capital(Letters),
    /// It begins with a digit.
    Number,
    /// It is long, or begins with another capital.
    Other,
    /// Its script has no capitals.
    Uncased,
}

/// A short word, its letters of ASCII in lower case.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules) struct Letters {
    bytes: [u8; LONGEST],
    length: usize,
    hash: u32,
}

/// What stands beside a number; each word is read when somebody asks for it.
#[derive(Clone, Copy, Debug)]
pub struct Neighbours<'t> {
    text: &'t [u8],
    start: usize,
    digits: usize,
    /// Where the letters end that touch its last digit.
    glued: usize,
}

impl Letters {
    pub(in crate::rules) fn hashed(&self) -> Hashed<'_> {
        let word = std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default();
        Hashed::known(word, self.hash)
    }
}

impl Word {
    /// Whether the word is one of those, or may be.
    pub(in crate::rules) fn may_be(&self, is: impl Fn(Hashed<'_>) -> bool) -> bool {
        match self {
            Word::Plain(letters) | Word::Capital(letters) => is(letters.hashed()),
            Word::Other | Word::Uncased => true,
            Word::Absent | Word::Number => false,
        }
    }

    fn of(bytes: &[u8]) -> Word {
        let Some(&first) = bytes.first() else { return Word::Absent };
        if first.is_ascii_digit() {
            return Word::Number;
        }
        let mut letters = Letters { bytes: [0; LONGEST], length: bytes.len(), hash: 0 };
        if !first.is_ascii() {
            match std::str::from_utf8(bytes).ok().and_then(|word| word.chars().next()) {
                Some(first) if first.is_lowercase() => {}
                Some(first) if first.is_uppercase() => return Word::Other,
                _ => return Word::Uncased,
            }
        }
        let Some(own) = letters.bytes.get_mut(..bytes.len()) else { return Word::Other };
        own.copy_from_slice(bytes);
        own.make_ascii_lowercase();
        letters.hash = Hashed::hash(own);
        if first.is_ascii_uppercase() { Word::Capital(letters) } else { Word::Plain(letters) }
    }
}

impl<'t> Neighbours<'t> {
    /// What stands beside the number whose first digit is at `at`.
    pub fn of(text: &'t [u8], at: usize) -> Neighbours<'t> {
        let digits = text[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        Neighbours { text, start: at, digits, glued: word_at(text, at + digits) }
    }

    /// How many digits the number has.
    pub(in crate::rules) fn digits(&self) -> usize {
        self.digits
    }

    /// Letters that touch its last digit.
    pub(in crate::rules) fn glued(&self) -> Word {
        Word::of(&self.text[self.start + self.digits..self.glued])
    }

    /// The word before, and the one before that.
    pub(in crate::rules) fn before(&self) -> (Word, impl Fn() -> Word) {
        let (word, start) = last(self.text, self.start);
        (word, move || last(self.text, start).0)
    }

    /// The word behind, and the one behind that.
    pub(in crate::rules) fn behind(&self) -> (Word, impl Fn() -> Word) {
        // `12-14`, `12/3`.
        let is_part = |byte: &&u8| byte.is_ascii_digit() || matches!(**byte, b'-' | b'/');
        let end = self.glued + self.text[self.glued..].iter().take_while(is_part).count();
        let (word, end) = next(self.text, end);
        (word, move || next(self.text, end).0)
    }
}

/// The next word, and where it ends.
fn next(text: &[u8], from: usize) -> (Word, usize) {
    let start = from + text[from..].iter().take(4).take_while(|byte| is_gap(**byte)).count();
    let end = word_at(text, start);
    (Word::of(&text[start..end]), end)
}

/// The word before a place, and where it begins.
fn last(text: &[u8], at: usize) -> (Word, usize) {
    let gap = text[..at].iter().rev().take(4).take_while(|byte| is_gap(**byte)).count();
    let end = at - gap;
    let length = text[..end].iter().rev().take(LONGEST + 1).take_while(|byte| is_word(**byte)).count();
    (Word::of(&text[end - length..end]), end - length)
}

/// Where the word ends that begins at `start`.
fn word_at(text: &[u8], start: usize) -> usize {
    start + text[start..].iter().take(LONGEST + 1).take_while(|byte| is_word(**byte)).count()
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 || byte == b'\''
}

/// Between words: an end of line is one of them, for an address goes on behind it.
fn is_gap(byte: u8) -> bool {
    byte.is_ascii() && !is_word(byte) && byte != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(word: Word) -> String {
        match word {
            Word::Absent => "-".to_string(),
            Word::Number => "1".to_string(),
            Word::Other => "?".to_string(),
            Word::Uncased => "*".to_string(),
            Word::Plain(letters) => letters.hashed().word().to_string(),
            Word::Capital(letters) => format!("^{}", letters.hashed().word()),
        }
    }

    #[test]
    fn words_on_both_sides() {
        for (text, words) in [
            ("I'm 34, Leeds road", ["^i'm", "-", "^leeds", "road"]),
            ("34yo", ["-", "yo", "-", "-"]),
            ("Flat 3/12-14 High Street", ["^flat", "-", "^high", "^street"]),
            ("мне 34 Года", ["мне", "-", "?", "-"]),
            ("a\u{0}34\u{0}b", ["-", "-", "-", "-"]),
            ("年齢 34 歳", ["*", "-", "*", "-"]),
            ("12 3 counterrevolutionarinesses", ["-", "-", "1", "?"]),
        ] {
            let at = text.find(|ch: char| ch.is_ascii_digit()).unwrap();
            let found = Neighbours::of(text.as_bytes(), at);
            let ((before, _), (behind, second)) = (found.before(), found.behind());
            assert_eq!([before, found.glued(), behind, second()].map(told), words, "{text}");
        }
    }
}
