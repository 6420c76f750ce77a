//! Which messages hold anything to be restated, asked 64 bytes at a time: most hold nothing, and are not looked at again.
//!
//! A tile is looked at byte by byte only if it holds a digit, one of a few signs, or a byte that begins one of the characters of
//! [`glyphs`](super::glyphs). A sign that fires does so with what stands around it: `@` in `jane@example.com` does not.

use super::encoded;
use super::hosts;
use crate::masks;

/// Calls `each` with a place in every message that holds something; the rest of that message is passed over.
pub(super) fn each(block: &str, mut each: impl FnMut(usize)) {
    let bytes = block.as_bytes();
    let mut done = 0;
    for base in (0..bytes.len()).step_by(64) {
        if done >= base + 64 {
            continue;
        }
        let mut odd = masks::tile(&bytes[base..], classify);
        if done > base {
            odd &= u64::MAX << (done - base);
        }
        while odd != 0 {
            let at = base + odd.trailing_zeros() as usize;
            odd &= odd - 1;
            if fires(block, at) {
                each(at);
                done = memchr::memchr(0, &bytes[at..]).map_or(bytes.len(), |end| at + end);
                odd &= u64::MAX.checked_shl(done.saturating_sub(base).min(64) as u32).unwrap_or(0);
            }
        }
    }
    memchr::memmem::find_iter(bytes, " at ").filter(|at| is_before_host(bytes, *at)).for_each(&mut each);
    for word in [" AT ", "DOT", " \u{e4}t "] {
        memchr::memmem::find_iter(bytes, word).filter(|at| is_shouted(bytes, *at, word)).for_each(&mut each);
    }
}

/// Bit `i` tells that byte `i` begins something that may fire: a run of digits, a sign, a character of many kinds.
#[inline]
fn classify(tile: &[u8; 64]) -> u64 {
    let mut odd = [0u8; 64];
    for (i, &byte) in tile.iter().enumerate() {
        let is_digit = byte.wrapping_sub(b'0') < 10;
        let is_bracket = (byte | 0x20 == b'{') | (byte == b'(') | (byte == b'<');
        let is_sign = (byte == b'@') | (byte == b'&') | (byte == b'%') | is_bracket;
        let is_lead = (byte == 0xC2) | (byte | 1 == 0xCD) | (byte | 2 == 0xDB) | (byte.wrapping_sub(0xE0) < 3);
        odd[i] = (is_digit | is_sign | is_lead | (byte >= 0xEF)) as u8;
    }
    // Most tiles hold nothing, and are not packed.
    if odd.iter().fold(0, |any, flag| any | flag) == 0 {
        return 0;
    }
    let odd = masks::pack(&odd);
    odd & !runs_on(tile, odd)
}

/// Digits behind a digit: only the first of a run is looked at.
#[inline]
fn runs_on(tile: &[u8; 64], odd: u64) -> u64 {
    let mut digit = [0u8; 64];
    for (i, &byte) in tile.iter().enumerate() {
        digit[i] = (byte.wrapping_sub(b'0') < 10) as u8;
    }
    let digit = masks::pack(&digit);
    digit & digit << 1 & odd
}

/// `… at example.com`, or another word with a dot in it.
fn is_before_host(bytes: &[u8], at: usize) -> bool {
    let host = bytes[at + 4..].iter().take(32).take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-').count();
    let dot = at + 4 + host;
    host > 0 && bytes.get(dot) == Some(&b'.') && bytes.get(dot + 1).is_some_and(u8::is_ascii_lowercase)
}

/// `jane AT example`, `janeDOTdoe`: capitals among small letters.
fn is_shouted(bytes: &[u8], at: usize, word: &str) -> bool {
    let is_small = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_lowercase);
    is_small(at.checked_sub(1)) && is_small(Some(at + word.len()))
}

fn fires(block: &str, at: usize) -> bool {
    let bytes = block.as_bytes();
    let Some(&byte) = bytes.get(at) else { return false };
    match byte {
        b'0'..=b'9' => digits(bytes, at),
        b'@' => sign(block, at),
        b'%' if bytes[at..].starts_with(b"%20") => {
            at > 0 && bytes[at - 1].is_ascii_digit() && bytes.get(at + 3).is_some_and(u8::is_ascii_digit)
        }
        b'&' | b'%' => block.get(at..).is_some_and(encoded::hides),
        b'(' | b'[' | b'{' | b'<' => bracket(&bytes[at + 1..]),
        _ => character(bytes, at),
    }
}

/// Letters that are written for digits.
pub(super) fn stands_for_digit(byte: u8) -> bool {
    matches!(byte, b'O' | b'o' | b'l' | b'I' | b'i' | b'S' | b's' | b'B' | b'Z' | b'|')
}

/// A number that touches a letter which may stand for a digit (and is more than a number and its unit), or one of several
/// digits that stand alone.
fn digits(bytes: &[u8], at: usize) -> bool {
    let length = bytes[at..].iter().take(16).take_while(|byte| byte.is_ascii_digit()).count();
    let behind = bytes.get(at + length).copied().unwrap_or(b' ');
    let before = at.checked_sub(1).and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
    let is_odd = stands_for_digit(behind)
        || stands_for_digit(before)
        || matches!(behind, 0xD0 | 0xCE)
        || matches!(before, 0x9E | 0xBE | 0x9F | 0xBF);
    if is_odd && digits_around(bytes, at) >= 6 {
        return true;
    }
    let next = bytes.get(at + length + 1).copied().unwrap_or(b' ');
    matches!(behind, b'*' | b'~' | b'|') && next.is_ascii_digit() || length == 1 && alone(bytes, at) >= 5
}

/// How many digits stand in the 20 bytes before and the 20 behind, with nothing but separators and letters for digits between.
fn digits_around(bytes: &[u8], at: usize) -> usize {
    let is_near = |byte: &&u8| byte.is_ascii_digit() || stands_for_digit(**byte) || **byte >= 0x80 || b" -./()+".contains(*byte);
    let before = bytes[at.saturating_sub(20)..at].iter().rev().take_while(is_near);
    let behind = bytes[at..].iter().take(20).take_while(is_near);
    before.chain(behind).filter(|byte| byte.is_ascii_digit()).count()
}

/// How many numbers of one digit follow one another from `at` on, with one to three signs between them; five are enough.
fn alone(bytes: &[u8], mut at: usize) -> usize {
    for count in 0..5 {
        let is_one = bytes.get(at).is_some_and(u8::is_ascii_digit) && !bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
        if !is_one {
            return count;
        }
        let is_between = |byte: &&u8| !byte.is_ascii_alphanumeric() && **byte > 0x1F;
        let gap = bytes[at + 1..].iter().take(4).take_while(is_between).count();
        at += 1 + gap;
    }
    5
}

/// An `@` in no address as it should be, but before or behind something.
fn sign(block: &str, at: usize) -> bool {
    let bytes = block.as_bytes();
    let before = at.checked_sub(1).and_then(|at| bytes.get(at)).copied().unwrap_or(0);
    let behind = bytes.get(at + 1).copied().unwrap_or(0);
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || byte >= 0x80;
    match (is_inner(before), behind) {
        (_, b'@' | b' ' | b')' | b']' | b'}' | b'-' | b'_' | b'*') => {
            before > b' ' || before == b' ' && is_inner(bytes[at.saturating_sub(2)])
        }
        (false, _) if !is_inner(behind) => false,
        (false, _) => before != 0 && is_spelled_host(block, at + 1),
        (true, _) => {
            let host = bytes[at + 1..].iter().take(64).take_while(|byte| is_inner(**byte) || matches!(byte, b'-' | b'.')).count();
            let own = bytes.get(at + 1..at + 1 + host).unwrap_or_default();
            let label = own.iter().position(|byte| *byte == b'.');
            let is_odd = label.is_none_or(|dot| !own.get(dot + 1).is_some_and(|byte| is_inner(*byte)));
            is_odd || own.iter().any(|byte| *byte >= 0x80) || has_odd_mailbox(bytes, at)
        }
    }
}

/// Letters beyond ASCII, or a dot for a middle one, right before the `@`.
fn has_odd_mailbox(bytes: &[u8], at: usize) -> bool {
    let own = bytes[at.saturating_sub(32)..at].iter().rev().take_while(|byte| **byte > b' ');
    own.clone().any(|byte| *byte >= 0x80) && own.clone().any(u8::is_ascii_alphabetic)
}

/// `@gmail…` behind a space: nobody's handle.
fn is_spelled_host(block: &str, at: usize) -> bool {
    let Some(rest) = block.get(at..) else { return false };
    let len = rest.bytes().take(20).take_while(u8::is_ascii_alphanumeric).count();
    rest.get(..len).is_some_and(hosts::is_provider)
}

/// `(at)`, `[ dot ]`, `{a}`, `(.)` behind its opening bracket.
fn bracket(behind: &[u8]) -> bool {
    let own = behind.strip_prefix(b" ").unwrap_or(behind);
    let len = own.iter().take(10).position(|byte| matches!(byte, b')' | b']' | b'}' | b'>')).unwrap_or(0);
    if len == 0 {
        return false;
    }
    let inner = own.get(..len).unwrap_or_default().trim_ascii_end();
    const INNER: &[&[u8]] = &[
        b"at",
        b"a",
        b"@",
        b".",
        b"dot",
        b"d0t",
        b"punkt",
        b"punto",
        b"point",
        b"ponto",
        b"arroba",
        b"arobase",
        "\u{e4}t".as_bytes(),
        "\u{e4}".as_bytes(),
        b"aet",
        b"et",
        b"punt",
        b"kropka",
        b"malpa",
    ];
    INNER.iter().any(|word| inner.eq_ignore_ascii_case(word))
}

/// A character that reads otherwise than it is written, in a place where that matters.
fn character(bytes: &[u8], at: usize) -> bool {
    let own = |offset: usize| bytes.get(at + offset).copied().unwrap_or(0);
    let before = at.checked_sub(1).and_then(|at| bytes.get(at)).copied().unwrap_or(0);
    let is_value = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'@' | b'.' | b'+' | b'-' | b'(' | b')');
    match (own(0), own(1), own(2)) {
        (0xC2, 0xAD, behind) => before.is_ascii_alphanumeric() && is_value(behind),
        (0xC2, 0xB2 | 0xB3 | 0xB9, behind) => matches!((behind, own(3)), (0xC2, 0xB2 | 0xB3 | 0xB9) | (0xE2, 0x81)),
        (0xCC, 0xB4..=0xB8, _) => true,
        (0xCC | 0xCD, ..) => before.is_ascii_digit(),
        (0xD9, 0xA0..=0xA9, 0xD9) => matches!(own(3), 0xA0..=0xA9),
        (0xDB, 0xB0..=0xB9, 0xDB) => matches!(own(3), 0xB0..=0xB9),
        (0xE0, script, third) => {
            let is_digit = |second: u8, third: u8| match second {
                0xA5 | 0xA7 | 0xA9 | 0xAB | 0xAD | 0xAF | 0xB1 | 0xB3 | 0xB5 => (0xA6..=0xAF).contains(&third),
                0xB9 | 0xBB => (0x90..=0x99).contains(&third),
                0xBC => (0xA0..=0xA9).contains(&third),
                _ => false,
            };
            is_digit(script, third) && own(3) == 0xE0 && is_digit(own(4), own(5))
        }
        (0xE1, 0x81, 0x80..=0x89) | (0xE1, 0x9F, 0xA0..=0xA9) | (0xE1, 0xA0, 0x90..=0x99) => true,
        (0xE2, 0x80, 0x8B..=0x8F | 0xAA..=0xAE) | (0xE2, 0x81, 0xA0..=0xAF) | (0xEF, 0xBB, 0xBF) => {
            is_value(before) && (is_value(own(3)) || own(3) >= 0xE2 && is_value(own(6)))
        }
        (0xE2, ..) => numbered(bytes, at),
        (0xEF, 0xBC, 0x90..=0x99 | 0xA0..=0xBA) | (0xEF, 0xBD, 0x81..=0x9A) | (0xEF, 0xB9, 0xAB) => true,
        (0xEF, 0xBC, 0x8E) => before.is_ascii_alphanumeric() && own(3).is_ascii_alphanumeric(),
        (0xF0, 0x9D, 0x90..=0x9F) => true,
        (0xF0, 0x9F, 0x84..=0x86) => own(4) == 0xF0 && own(5) == 0x9F && own(6) == own(2) && !(0xA6..=0xBF).contains(&own(3)),
        _ => false,
    }
}

/// One of several digits in circles, above or below the line, or on keys.
fn numbered(bytes: &[u8], at: usize) -> bool {
    let own = |offset: usize| bytes.get(at + offset).copied().unwrap_or(0);
    let is_circled =
        |second: u8, third: u8| matches!((second, third), (0x91..=0x93, _) | (0x9D, 0xB6..=0xBF) | (0x9E, 0x80..=0x93));
    let is_raised = |second: u8, third: u8| matches!((second, third), (0x81, 0xB0..=0xB9) | (0x82, 0x80..=0x89));
    let behind = if own(3) == b' ' { 4 } else { 3 };
    let (lead, second, third) = (own(behind), own(behind + 1), own(behind + 2));
    match (own(1), own(2)) {
        (0x83, 0xA3) => lead.is_ascii_digit() && matches!((second, third), (0xEF, 0xB8) | (0xE2, 0x83)),
        (0x83, 0x90..=0xBF) => at > 0 && bytes[at - 1].is_ascii_digit(),
        (first, last) if is_circled(first, last) => lead == 0xE2 && is_circled(second, third),
        (first, last) if is_raised(first, last) => lead == 0xE2 && is_raised(second, third),
        (0x80, 0xA4) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(block: &str) -> usize {
        let mut count = 0;
        each(block, |_| count += 1);
        count
    }

    #[test]
    fn ordinary_messages_do_not_fire() {
        for text in [
            "hey @zoe, write to jane.doe@example.com (or call at 10:30), it's 5.99 for 20s & 30% off",
            "❤️ 🎉 “quoted” it’s… ok \u{202A}+44 7700 900123\u{202C}",
            "1 2 3, 14.5, 12 34 56 78",
            "2️⃣ things, m², 5€, 20 % — ok",
            "这是，一个（测试）。",
            "см. завтра",
            "هذا اختبار",
            "यह एक परीक्षा है",
            "a < b && c > d, f(x) [1] {2} <@U0123>",
            "10s, 80s & 1l or 5S",
        ] {
            assert_eq!(count(text), 0, "{text}");
        }
    }

    #[test]
    fn odd_messages_fire_once_wherever_they_stand() {
        for text in [
            "jane @ gmail . com",
            "jane@gmail,com",
            "jane@@gmail..com",
            "jane (at) gmail",
            "jane AT gmail",
            "janeDOTdoe",
            "jane@gmail",
            "j\u{430}ne@example.com",
            "\u{FF10}\u{FF11}",
            "٠١٢",
            "5️⃣5️⃣5️⃣",
            "5 5 5 - 0 1 4 3",
            "5*5*5*0*1*4",
            "+1 2l2 555 O143",
            "536-22-847O",
            "jane&#64;example",
            "①②③",
            "ja\u{200B}ne",
        ] {
            for pad in [0, 1, 30, 60, 61, 62, 63, 64, 65] {
                let block = format!("{}\0{text}\0{}", "x ".repeat(pad), "y".repeat(70));
                assert_eq!(count(&block), 1, "{text} {pad}");
            }
        }
    }
}
