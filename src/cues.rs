//! Words nearby: whole words within 48 bytes before a match or 24 behind it, in any case.

use crate::span::Span;

const BEFORE: usize = 48;
const BEHIND: usize = 24;

/// Whether one of `cues` (lower case) stands near `span`, in the same slice.
pub fn near(block: &str, span: Span, cues: &[&str]) -> bool {
    let range = span.range();
    let before = tail(&block[..range.start], BEFORE).to_lowercase();
    let behind = head(&block[range.end..], BEHIND).to_lowercase();
    cues.iter().any(|cue| has_word(&before, cue) || has_word(&behind, cue))
}

/// Whether one of `cues` (lower case) is the last word before `span`; spaces, `:`, `=`, `/`, `#` and `.` may stand between.
pub fn right_before(block: &str, span: Span, cues: &[&str]) -> bool {
    let before = tail(&block[..span.range().start], BEFORE).to_lowercase();
    let before = before.trim_end_matches([' ', ':', '=', '/', '#', '.', '-']);
    let is_last = |cue: &&str| before.strip_suffix(*cue).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric));
    cues.iter().any(is_last)
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

/// Whether `word` stands in `text`, which is in lower case, as a whole word.
fn has_word(text: &str, word: &str) -> bool {
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
        assert!(right_before("Version: 536", Span::new(9, 12), &["version"]));
        assert!(!right_before("version of 536", Span::new(11, 14), &["version"]));
    }
}
