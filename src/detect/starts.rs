//! Gate and sieve: one walk over a block gives the few places at which any rule could match.
//!
//! Most messages end here: the walk asks for digits, long runs of token characters and a few signs, 64 bytes at a time.

use crate::masks;
use crate::span::Span;

/// A digit cluster longer than this is cut: no identifier is, and a megabyte of digits stays linear.
const LONGEST_CLUSTER: usize = 96;

/// What bounds every other walk: an IPv6 address with its zone, a host name.
const LONGEST_WALK: usize = 256;

/// A place at which something could begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// A cluster of digits; the first of its bytes is a digit.
    Digits(Span),
    /// A number of one to five digits, no cluster, with a space or a letter on one side at least.
    Number(usize),
    /// A run of at least 16 token characters begins.
    Token(usize),
    /// An `@` before something that could be a host or a handle.
    At(usize),
    /// A `/` behind a letter, a digit or a colon.
    Slash(usize),
    /// A run of hexadecimal digits, colons and dots begins, with two colons at most five bytes apart.
    Colons(usize),
    /// A `#` between a word and four digits.
    Hash(usize),
}

/// Calls `each` for every start in `block`.
pub(super) fn each(block: &[u8], mut each: impl FnMut(Start)) {
    let (mut digits_done, mut colons_done) = (0, 0);
    let (mut token_before, mut digit_before) = (0u64, 0u64);
    let mut now = masks::of(block);
    for base in (0..block.len()).step_by(64) {
        let next = block.get(base + 64..).map(masks::of).unwrap_or_default();
        let mut runs = now.digit & !(now.digit << 1 | digit_before);
        if digits_done > base && digits_done < base + 64 {
            // A cluster that was cut may end inside a run of digits.
            runs |= now.digit & 1 << (digits_done - base);
        }
        for bit in bits(runs) {
            if base + bit >= digits_done {
                digits_done = cluster(block, base + bit, &mut each);
            }
        }
        let long = masks::runs_of_16(now.token, next.token);
        for bit in bits(long & !(now.token << 1 | token_before)) {
            each(Start::Token(base + bit));
        }
        for bit in bits(now.sign) {
            sign(block, base + bit, &mut colons_done, &mut each);
        }
        token_before = now.token >> 63;
        digit_before = now.digit >> 63;
        now = next;
    }
}

fn bits(mut mask: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = mask.trailing_zeros() as usize;
        mask &= mask.wrapping_sub(1);
        (bit < 64).then_some(bit)
    })
}

/// Measures the cluster at `at` and answers where it ends.
#[inline]
fn cluster(block: &[u8], at: usize, each: &mut impl FnMut(Start)) -> usize {
    let (mut end, mut digits) = (at, 0);
    let mut gap = 0;
    for (i, &byte) in block[at..].iter().enumerate().take(LONGEST_CLUSTER) {
        if byte.is_ascii_digit() {
            digits += 1;
            gap = 0;
            end = at + i + 1;
        } else {
            gap += 1;
            // Three bytes of gap hold two ASCII separators, or one of the wide spaces and dashes that phones export.
            let separates =
                matches!(byte, b' ' | b'.' | b'-' | b'/' | b'(' | b')' | b':' | 0xC2 | 0xA0 | 0xE2 | 0x80..=0x95 | 0xAF);
            if gap > 3 || !separates {
                break;
            }
        }
    }
    let is_number = digits >= 4 && (end - at >= 7 || digits >= 6 || is_decimal(&block[at..end]));
    // `ABCPE1234F`, `MH12AB1234`.
    let is_glued = digits >= 4 && at > 0 && block[at - 1].is_ascii_alphabetic();
    let is_angle = digits < 4 && block.get(end..end + 2) == Some(&[0xC2, 0xB0]);
    if is_number || is_glued || is_angle {
        each(Start::Digits(Span::new(at, end)));
    } else if is_number_alone(block, at) {
        each(Start::Number(at));
    }
    end.max(at + 1)
}

/// Whether the digits at `at`, five at most, are no part of a time or a decimal.
#[inline]
fn is_number_alone(block: &[u8], at: usize) -> bool {
    let length = block[at..].iter().take(6).take_while(|byte| byte.is_ascii_digit()).count();
    let before = at.checked_sub(1).map_or(b' ', |before| block[before]);
    let (behind, next) = (block.get(at + length).copied().unwrap_or(b' '), block.get(at + length + 1).copied().unwrap_or(b' '));
    let is_fraction = matches!(behind, b':' | b'.' | b',') && next.is_ascii_digit();
    length <= 5 && !is_fraction && !matches!(before, b'.' | b',' | b':' | b'_' | b'=' | b'$')
}

/// One to three digits, a dot, three digits at least: half of a place on the map.
fn is_decimal(number: &[u8]) -> bool {
    let dot = number.iter().position(|&byte| byte == b'.').unwrap_or(number.len());
    dot <= 3 && number.len() - dot >= 4 && number[dot + 1..].iter().all(u8::is_ascii_digit)
}

#[inline]
fn sign(block: &[u8], at: usize, colons_done: &mut usize, each: &mut impl FnMut(Start)) {
    let before = at.checked_sub(1).map_or(b' ', |before| block[before]);
    let behind = block.get(at + 1).copied().unwrap_or(0);
    match block[at] {
        b'@' if behind.is_ascii_alphanumeric() || behind >= 0x80 || matches!(behind, b'_' | b'[' | b'!') => each(Start::At(at)),
        b'/' if before == b':' || before.is_ascii_alphanumeric() => each(Start::Slash(at)),
        b':' if at >= *colons_done && block[at + 1..].iter().take(5).any(|&byte| byte == b':') => {
            let behind = &block[at..block.len().min(at + LONGEST_WALK)];
            *colons_done = at + behind.iter().position(|&byte| !is_hex_or_colon(byte)).unwrap_or(behind.len());
            each(Start::Colons(walk_back(block, at, is_hex_or_colon)));
        }
        b'#' if before > b' ' && block.get(at + 1..at + 5).is_some_and(|four| four.iter().all(u8::is_ascii_digit)) => {
            each(Start::Hash(at));
        }
        _ => {}
    }
}

fn is_hex_or_colon(byte: u8) -> bool {
    byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.' | b'-')
}

/// Where a word or number that goes on leftwards from `at` begins: over bytes for which `belongs` holds, 256 at most.
pub(super) fn walk_back(block: &[u8], at: usize, belongs: fn(u8) -> bool) -> usize {
    let floor = at.saturating_sub(LONGEST_WALK);
    block[floor..at].iter().rposition(|&byte| !belongs(byte)).map_or(floor, |before| floor + before + 1)
}

/// The first byte of a token run from `at` that is not a `.` or `-`: "…-----", "it is...".
pub(super) fn walk_over_marks(block: &[u8], at: usize) -> usize {
    at + block[at..].iter().take(LONGEST_WALK).take_while(|byte| matches!(byte, b'.' | b'-')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn starts(text: &str) -> Vec<Start> {
        let mut found = Vec::new();
        each(text.as_bytes(), |start| found.push(start));
        found
    }

    #[test]
    fn quiet_text_has_no_start() {
        assert_eq!(starts("see you at 10:30, bring some chairs (or 4.5 @ home), it is 5.6 after all, v1.2"), []);
        assert_eq!(starts("2 or 10:30 at 12, n°34"), [Start::Number(0), Start::Number(14), Start::Number(21)]);
    }

    #[test]
    fn every_kind_of_start_is_seen_at_every_alignment() {
        for pad in 0..130 {
            let text = format!(
                "{} +44 7700 900123 a@b.c https://x.org aa:bb:cc:dd:ee:ff ghp_0123456789abcdefX zoe#1234",
                "x ".repeat(pad)
            );
            let at = pad * 2;
            let found = starts(&text);
            assert!(found.contains(&Start::Digits(Span::new(at + 2, at + 16))), "{pad}: {found:?}");
            assert!(found.contains(&Start::Token(text.find("ghp_").unwrap())), "{pad}");
            assert!(found.contains(&Start::At(text.find('@').unwrap())), "{pad}");
            assert!(found.contains(&Start::Slash(text.find('/').unwrap())), "{pad}");
            assert!(found.contains(&Start::Colons(text.find("aa:bb").unwrap())), "{pad}");
            assert!(found.contains(&Start::Hash(text.find('#').unwrap())), "{pad}");
        }
    }

    #[test]
    fn gaps_of_phones_are_closed_and_long_runs_are_cut() {
        assert_eq!(starts("(555) 010-9999"), [Start::Digits(Span::new(1, 14))]);
        assert_eq!(starts("555\u{a0}010\u{202f}99"), [Start::Digits(Span::new(0, 13))]);
        assert_eq!(starts("1.290, 2"), [Start::Digits(Span::new(0, 5)), Start::Number(7)]);
        assert_eq!(starts("41° north"), [Start::Digits(Span::new(0, 2))]);
        let long = starts(&"7".repeat(10_000));
        assert!(long.len() <= 10_000 / LONGEST_CLUSTER + 3, "{}", long.len());
    }

    #[test]
    fn a_megabyte_of_signs_has_no_more_starts_than_signs() {
        for piece in [":", "a:", "::", "1 ", "a@", "/", "a/", "((((", "1:", "1.", "a.", "-"] {
            let text = piece.repeat(100_000);
            assert!(starts(&text).len() <= 100_001, "{piece}");
        }
        assert!(starts(&":".repeat(100_000)).len() <= 400);
    }
}
