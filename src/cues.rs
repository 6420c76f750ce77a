//! Words nearby: whole words within 48 bytes before a match or 24 behind it, in any case.

use crate::span::Span;

const BEFORE: usize = 48;
const BEHIND: usize = 24;

/// Whether one of `cues` (lower case) stands near `span`, in the same slice.
pub fn near(block: &str, span: Span, cues: &[&str]) -> bool {
    let range = span.range();
    let before = tail(&block[..range.start], BEFORE);
    let behind = head(&block[range.end..], BEHIND);
    cues.iter().any(|cue| has_word(before, cue) || has_word(behind, cue))
}

fn tail(text: &str, bytes: usize) -> &str {
    let mut from = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let near = &text[from..];
    near.rsplit_once('\0').map_or(near, |(_, own)| own)
}

fn head(text: &str, bytes: usize) -> &str {
    let mut to = text.len().min(bytes);
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    let near = &text[..to];
    near.split_once('\0').map_or(near, |(own, _)| own)
}

fn has_word(text: &str, word: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let behind = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !behind.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_are_whole_words_of_the_same_slice() {
        let at = |text: &str, cue: &str| {
            let start = text.find("536").unwrap();
            near(text, Span::new(start, start + 3), &[cue])
        };
        assert!(at("my SSN is 536", "ssn"));
        assert!(at("536 is my ssn", "ssn"));
        assert!(!at("ssns 536", "ssn"));
        assert!(!at("ssn\0 536", "ssn"));
        assert!(at("número é 536", "número"));
    }
}
