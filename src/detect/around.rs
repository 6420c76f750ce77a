//! What stands around a place: where an identifier begins before its sign or its digits, and whether it is one of our own
//! placeholders. Every walk here is bounded, so that a megabyte of signs stays linear.

use super::starts;
use crate::finding::Entity;
use crate::span::Span;

pub(super) fn is_host_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'+' | b'_')
}

/// The longest local part that RFC 5321 §4.5.3.1.1 allows.
const LONGEST_MAILBOX: usize = 64;

/// Where the local part before the `@` at `at` begins: letters of one script, so that Chinese or Thai, which is written
/// without spaces, does not belong to the address that follows it.
pub(super) fn mailbox(block: &str, at: usize) -> usize {
    let (mut start, mut script) = (at, None);
    for (i, ch) in block[..at].char_indices().rev().take(LONGEST_MAILBOX) {
        if ch.is_ascii_digit() || ch == '_' {
            start = i;
        } else if ch.is_alphabetic() {
            let own = Some(script_class(ch));
            if script.is_some() && script != own {
                break;
            }
            (start, script) = (i, own);
        } else if !matches!(ch, '.' | '%' | '+' | '-' | '\'' | '&') && !is_combining(ch) {
            break;
        }
    }
    start
}

/// Latin, Greek to Armenian, the scripts between them and the Far East, and the Far East.
fn script_class(ch: char) -> u8 {
    match ch {
        ..'\u{370}' | '\u{1e00}'..'\u{1f00}' => 0,
        '\u{370}'..'\u{590}' => 1,
        '\u{590}'..'\u{2e80}' => 2,
        _ => 3,
    }
}

fn is_combining(ch: char) -> bool {
    matches!(ch, '\u{300}'..'\u{370}')
}

/// Where an identifier may begin before its first digit: see [`Trigger::Digits`].
pub(super) fn prefixes(bytes: &[u8], first: usize) -> [Option<usize>; 3] {
    let sign = first.checked_sub(1).filter(|&at| matches!(bytes[at], b'+' | b'(' | b'-'));
    let before = first.checked_sub(1).filter(|&at| matches!(bytes[at], b' ' | b'-')).unwrap_or(first);
    let word = starts::walk_back(bytes, before, |byte| byte.is_ascii_alphanumeric());
    let has_word = word < before && (before == first || before - word <= 4);
    [sign, has_word.then_some(word), first_group(bytes, first)]
}

/// The two letters and two digits that begin an IBAN, up to four groups of four before the digits at `first`.
fn first_group(bytes: &[u8], mut first: usize) -> Option<usize> {
    for _ in 0..4 {
        let group = starts::walk_back(bytes, first, |byte| byte.is_ascii_alphanumeric());
        let end = group.checked_sub(1).filter(|&at| matches!(bytes[at], b' ' | b'-'))?;
        first = end.checked_sub(4)?;
        match bytes[first..end] {
            [a, b, c, d] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && c.is_ascii_digit() && d.is_ascii_digit() => {
                return Some(first);
            }
            [a, b, c, d] if [a, b, c, d].iter().all(u8::is_ascii_alphanumeric) => {}
            _ => return None,
        }
    }
    None
}

/// Whether letters or digits stand on both sides of `at`: what a check refused is not believed for lack of its last letter.
pub(super) fn is_inside_word(block: &str, at: usize) -> bool {
    let (Some(before), Some(behind)) = (block.get(..at), block.get(at..)) else { return true };
    before.chars().next_back().is_some_and(char::is_alphanumeric) && behind.chars().next().is_some_and(char::is_alphanumeric)
}

/// The longest name in a placeholder of ours, its number included.
const LONGEST_PLACEHOLDER: usize = 64;

/// Whether `span` stands inside a placeholder of ours: `[EMAIL_ADDRESS_2]`.
pub(super) fn is_placeholder(block: &str, span: Span) -> bool {
    let bytes = block.as_bytes();
    let is_inner = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    let (start, end) = (span.start as usize, span.end as usize);
    let floor = start.saturating_sub(LONGEST_PLACEHOLDER);
    let Some(open) = bytes[floor..start].iter().rposition(|&byte| !is_inner(byte)).map(|at| floor + at) else { return false };
    let ceiling = bytes.len().min(open + LONGEST_PLACEHOLDER);
    let Some(close) = bytes[open + 1..ceiling].iter().position(|&byte| !is_inner(byte)).map(|at| open + 1 + at) else {
        return false;
    };
    let inner = block.get(open + 1..close).unwrap_or_default();
    bytes[open] == b'[' && bytes[close] == b']' && end <= close && Entity::of_placeholder(inner).is_some()
}
