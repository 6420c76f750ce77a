//! Gate and sieve: one walk over a block gives the few places at which any rule could match.
//!
//! The walk asks for digits and for long runs of token characters by [`masks`], and for `@`, `/` and `:` by `memchr`.
//! Most messages end here.

use super::masks;
use crate::span::Span;

/// A digit cluster longer than this is cut: no identifier is, and a megabyte of digits stays linear.
const LONGEST_CLUSTER: usize = 96;

/// A place at which something could begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// A cluster of digits; the first of its bytes is a digit.
    Digits(Span),
    /// A run of at least 16 token characters begins.
    Token(usize),
    /// An `@`.
    At(usize),
    /// A `/` behind a letter or a colon.
    Slash(usize),
    /// A `:` with another at most five bytes on.
    Colons(usize),
}

/// Calls `each` for every start in `block`, those of digits and tokens first, each kind in the order of the text.
pub(super) fn each(block: &[u8], mut each: impl FnMut(Start)) {
    let (mut digits_done, mut token_before) = (0, false);
    let mut now = masks::of(block);
    for base in (0..block.len()).step_by(64) {
        let next = block.get(base + 64..).map(masks::of).unwrap_or_default();
        let mut runs = now.digit & !(now.digit << 1);
        while runs != 0 {
            let at = base + runs.trailing_zeros() as usize;
            runs &= runs - 1;
            if at >= digits_done {
                digits_done = cluster(block, at, &mut each);
            }
        }
        let long = masks::runs_of_16(now.token, next.token);
        let mut starts = long & !(now.token << 1 | u64::from(token_before));
        while starts != 0 {
            each(Start::Token(base + starts.trailing_zeros() as usize));
            starts &= starts - 1;
        }
        token_before = now.token >> 63 == 1;
        now = next;
    }
    specials(block, each);
}

/// Measures the cluster at `at` and answers where it ends.
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
                matches!(byte, b' ' | b'.' | b'-' | b'/' | b'(' | b')' | b':' | 0xC2 | 0xA0 | 0xE2 | 0x80 | 0x90..=0x95 | 0xAF);
            if gap > 3 || !separates {
                break;
            }
        }
    }
    if digits >= 4 && end - at >= 7 {
        each(Start::Digits(Span::new(at, end)));
    }
    end.max(at + 1)
}

fn specials(block: &[u8], mut each: impl FnMut(Start)) {
    for at in memchr::memchr3_iter(b'@', b'/', b':', block) {
        match block[at] {
            b'@' => each(Start::At(at)),
            b'/' if at > 0 && (block[at - 1] == b':' || block[at - 1].is_ascii_alphanumeric()) => each(Start::Slash(at)),
            b':' if block[at + 1..].iter().take(5).any(|&byte| byte == b':') => each(Start::Colons(at)),
            _ => {}
        }
    }
}

/// Where a word or number that goes on leftwards from `at` begins: over bytes for which `belongs` holds, 256 at most.
pub(super) fn walk_back(block: &[u8], at: usize, belongs: fn(u8) -> bool) -> usize {
    let floor = at.saturating_sub(256);
    block[floor..at].iter().rposition(|&byte| !belongs(byte)).map_or(floor, |before| floor + before + 1)
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
        assert_eq!(starts("see you at 10:30, bring 2 or 3 chairs, it is 2025 after all"), []);
    }

    #[test]
    fn every_kind_of_start_is_seen_at_every_alignment() {
        for pad in 0..130 {
            let text =
                format!("{} +44 7700 900123 a@b.c https://x.org aa:bb:cc:dd:ee:ff ghp_0123456789abcdefX", "x ".repeat(pad));
            let at = pad * 2;
            let found = starts(&text);
            assert!(found.contains(&Start::Digits(Span::new(at + 2, at + 16))), "{pad}: {found:?}");
            assert!(found.contains(&Start::Token(text.find("ghp_").unwrap())), "{pad}");
            assert!(found.contains(&Start::At(text.find('@').unwrap())), "{pad}");
            assert!(found.contains(&Start::Slash(text.find('/').unwrap())), "{pad}");
            assert!(found.contains(&Start::Colons(text.find("bb").unwrap() - 1)), "{pad}");
        }
    }

    #[test]
    fn gaps_of_phones_are_closed_and_long_runs_are_cut() {
        assert_eq!(starts("(555) 010-9999"), [Start::Digits(Span::new(1, 14))]);
        assert_eq!(starts("555\u{a0}010\u{202f}99"), [Start::Digits(Span::new(0, 13))]);
        let long = starts(&"7".repeat(10_000));
        assert!(long.len() <= 10_000 / LONGEST_CLUSTER + 3, "{}", long.len());
    }
}
