//! The lexical side of JSON, as bytes and places: RFC 8259, and what real exporters write besides.
//!
//! Tolerated: `NaN`, `Infinity`, `undefined`, RS (RFC 7464) as a space, and inside a string any `\` escape and raw control
//! characters. Numbers are held to the grammar: an unquoted `07700 900…` is no number, and nobody would look into it.

use super::super::End;
use crate::error::Error;

/// A value without quotes or brackets, and where it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bare {
    /// A number.
    Number(usize),
    /// `true`, `false`, `null`, `NaN` …
    Word(usize),
    /// The text ends before the value surely does.
    Cut,
}

/// What a JavaScript assignment before a value comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assignment {
    /// The byte behind `=`.
    Until(usize),
    /// There is none.
    None,
    /// The text ends before that can be told.
    Cut,
}

const WORDS: [&[u8]; 7] = [b"true", b"false", b"null", b"NaN", b"Infinity", b"-Infinity", b"undefined"];

/// Longer names than this stand before no `=` of an export.
const LONGEST_NAME: usize = 256;

/// The place of the first byte at or behind `at` that is no space.
#[inline]
pub fn skip_space(text: &[u8], mut at: usize) -> usize {
    const EIGHT_SPACES: u64 = 0x2020_2020_2020_2020;
    while let Some(&byte) = text.get(at) {
        match byte {
            b' ' => {
                let Some(eight) = text[at..].first_chunk::<8>() else {
                    at += 1;
                    continue;
                };
                let others = u64::from_le_bytes(*eight) ^ EIGHT_SPACES;
                at += (others.trailing_zeros() / 8) as usize;
            }
            b'\n' | b'\r' | b'\t' | 0x1E => at += 1,
            _ => break,
        }
    }
    at
}

/// The place of the quote that ends the string whose inside begins at `from`, if the text holds it.
#[inline]
pub fn string_end(text: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    // Most strings of an export are shorter than it takes to call a vector search.
    while at < from + 32 {
        let Some(eight) = text.get(at..)?.first_chunk::<8>() else { break };
        let eight = u64::from_le_bytes(*eight);
        let marks = bytes_equal(eight, b'"') | bytes_equal(eight, b'\\');
        if marks == 0 {
            at += 8;
            continue;
        }
        at += (marks.trailing_zeros() / 8) as usize;
        if text[at] == b'"' {
            return Some(at);
        }
        return string_end_far(text, at + 2);
    }
    string_end_far(text, at)
}

/// A bit in every byte of `eight` that is `byte`; exact for the lowest one, which is all that is asked.
#[inline]
pub(super) fn bytes_equal(eight: u64, byte: u8) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let zeroed = eight ^ (ONES * u64::from(byte));
    zeroed.wrapping_sub(ONES) & !zeroed & (ONES << 7)
}

fn string_end_far(text: &[u8], mut from: usize) -> Option<usize> {
    loop {
        from += memchr::memchr2(b'"', b'\\', text.get(from..)?)?;
        if text[from] == b'"' {
            return Some(from);
        }
        from += 2;
    }
}

/// The number or word at `at`.
///
/// # Errors
/// When what stands there is neither.
#[inline]
pub fn bare(text: &[u8], at: usize, end: End) -> Result<Bare, Error> {
    let digits = text[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits > 0 && text[at] != b'0' && matches!(text.get(at + digits), Some(b',' | b'}' | b']' | b'\n')) {
        return Ok(Bare::Number(at + digits));
    }
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    let length = text[at..].iter().take_while(|byte| is_part(byte)).count();
    if at + length == text.len() && end == End::Open {
        return Ok(Bare::Cut);
    }
    let value = &text[at..at + length];
    if is_number(value) {
        return Ok(Bare::Number(at + length));
    }
    if WORDS.contains(&value) {
        return Ok(Bare::Word(at + length));
    }
    let advice = "check that the file is complete, or name its format with --format";
    Err(Error::input("not valid JSON: a value was expected", advice).at(at as u64))
}

/// RFC 8259 §6.
fn is_number(value: &[u8]) -> bool {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut rest = value.strip_prefix(b"-").unwrap_or(value);
    let whole = digits(rest);
    if whole == 0 || whole > 1 && rest[0] == b'0' {
        return false;
    }
    rest = &rest[whole..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = &fraction[length..];
    }
    match rest.split_first() {
        Some((b'e' | b'E', exponent)) => {
            let sign = usize::from(matches!(exponent.first(), Some(b'+' | b'-')));
            exponent.len() > sign && digits(&exponent[sign..]) == exponent.len() - sign
        }
        Some(_) => false,
        None => true,
    }
}

/// Whether the array or object that begins at `at` (`depth` 0), or that `at` stands in (1), ends within the text. Brackets
/// are only counted: whether they match is told when the value is read.
pub fn is_complete(text: &[u8], mut at: usize, mut depth: usize) -> bool {
    while let Some(&byte) = text.get(at) {
        match byte {
            b'"' => match string_end(text, at + 1) {
                Some(end) => at = end,
                None => return false,
            },
            b'[' | b'{' => depth += 1,
            b']' | b'}' if depth <= 1 => return true,
            b']' | b'}' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    false
}

/// Where the value begins if a JavaScript assignment (`window.YTD.tweets.part0 = [`) begins at `at`.
pub fn assignment(text: &[u8], at: usize, end: End) -> Assignment {
    let rest = &text[at..];
    if !rest.first().is_some_and(u8::is_ascii_alphabetic) {
        return Assignment::None;
    }
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'$' | b' ');
    let length = rest.iter().take(LONGEST_NAME).take_while(|byte| is_name(byte)).count();
    match rest.get(length) {
        Some(b'=') => Assignment::Until(at + length + 1),
        None if end == End::Open => Assignment::Cut,
        _ => Assignment::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_end_at_the_first_bare_quote() {
        let long = format!("\"{}\\\\\" ", "x".repeat(100));
        for (text, end) in [("\"\"", 1), (r#""a\"\\", "#, 6), (r#""caf\u00e9 \\\" and more of it", "#, 30), (long.as_str(), 103)]
        {
            assert_eq!(string_end(text.as_bytes(), 1), Some(end), "{text}");
        }
        for cut in [r#""abc"#, r#""abc\"#, r#""abc\""#, r#"""#] {
            assert_eq!(string_end(cut.as_bytes(), 1), None, "{cut}");
        }
    }

    #[test]
    fn spaces_of_any_length_are_skipped() {
        for spaces in 0..40 {
            let text = format!("\n{}\t\u{1e}x", " ".repeat(spaces));
            assert_eq!(skip_space(text.as_bytes(), 0), spaces + 3);
            assert_eq!(skip_space(&text.as_bytes()[..spaces + 1], 0), spaces + 1);
        }
    }

    #[test]
    fn numbers_and_words() {
        for number in ["0", "-1", "12", "1.5", "-1.5e3", "2E+7", "9223372036854775807"] {
            assert_eq!(bare(number.as_bytes(), 0, End::Final).unwrap(), Bare::Number(number.len()));
            assert_eq!(bare(number.as_bytes(), 0, End::Open).unwrap(), Bare::Cut);
        }
        for word in ["true", "null", "NaN", "-Infinity"] {
            assert_eq!(bare(word.as_bytes(), 0, End::Final).unwrap(), Bare::Word(word.len()));
        }
        for other in ["07700900123", "tru", "1.", "1e", "2025-01-02", "+1", "'a'", "-", ".5", ""] {
            assert!(bare(other.as_bytes(), 0, End::Final).is_err(), "{other}");
        }
    }

    #[test]
    fn assignments_of_x_archives() {
        let find = |text: &str| assignment(text.as_bytes(), 0, End::Open);
        assert_eq!(find("window.YTD.tweets.part0 = [ ]"), Assignment::Until(25));
        assert_eq!(find("window.YTD"), Assignment::Cut);
        assert_eq!(find("{\"a\" = 1"), Assignment::None);
        assert_eq!(find("null,"), Assignment::None);
        assert_eq!(find(&"a".repeat(300)), Assignment::None);
    }

    #[test]
    fn completeness_looks_past_strings() {
        assert!(is_complete(br#"[1, "]\"]", {"a": []}] "#, 0, 0));
        assert!(is_complete(br#""a": "}", "b": {}}, "#, 0, 1));
        assert!(!is_complete(br#"[1, "]\"]", {"a": []} "#, 0, 0));
        assert!(!is_complete(br#"[1, "]"#, 0, 0));
    }
}
