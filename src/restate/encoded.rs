//! What programs write instead of a sign: `%40` (RFC 3986 §2.1), `&#64;` and `&commat;` (HTML, named character references),
//! and whole values in Base64 (RFC 4648 §4 and §5).

use crate::span::Span;

/// Named character references (<https://html.spec.whatwg.org/multipage/named-characters.html>) of signs in addresses and numbers.
#[rustfmt::skip]
const NAMED: &[(&str, char)] = &[
    ("amp;", '&'), ("colon;", ':'), ("commat;", '@'), ("dash;", '-'), ("hyphen;", '-'), ("lowbar;", '_'), ("lpar;", '('), ("nbsp;", ' '),
    ("num;", '#'), ("period;", '.'), ("plus;", '+'), ("rpar;", ')'), ("sol;", '/'), ("UnderBar;", '_'),
];

/// The escape that `text` begins with: how long it is, and what it means.
pub(super) fn escape(text: &str) -> Option<(usize, char)> {
    let bytes = text.as_bytes();
    match bytes.first()? {
        b'%' => {
            let code = hex(*bytes.get(1)?)? << 4 | hex(*bytes.get(2)?)?;
            (b' '..0x7F).contains(&code).then_some((3, char::from(code)))
        }
        b'&' => reference(text.get(1..)?).map(|(len, ch)| (len + 1, ch)),
        _ => None,
    }
}

/// Whether the escape that `text` begins with hides something that identifiers are made of.
pub(super) fn hides(text: &str) -> bool {
    let Some((len, ch)) = escape(text) else { return false };
    let is_percent = text.starts_with('%');
    let is_doubled = ch == '%' && text.get(len..).is_some_and(|rest| rest.starts_with("40") || rest.starts_with("2B"));
    is_doubled
        || ch.is_ascii_alphanumeric()
        || matches!(ch, '.' | '-' | '_')
        || !is_percent && matches!(ch, '@' | '+' | '(' | '#')
}

fn reference(text: &str) -> Option<(usize, char)> {
    if let Some(number) = text.strip_prefix('#') {
        let is_hex = number.starts_with(['x', 'X']);
        let digits = number.get(usize::from(is_hex)..)?;
        let len = digits.bytes().take(8).take_while(u8::is_ascii_hexdigit).count();
        let code = u32::from_str_radix(digits.get(..len)?, if is_hex { 16 } else { 10 }).ok()?;
        let end = digits.get(len..)?.starts_with(';');
        let ch = char::from_u32(code).filter(|ch| !ch.is_control())?;
        return end.then_some((1 + usize::from(is_hex) + len + 1, ch));
    }
    NAMED.iter().find(|(name, _)| text.starts_with(name)).map(|(name, ch)| (name.len(), *ch))
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// Longer values are files, not addresses.
const LONGEST: usize = 4096;

/// The Base64 value at or around `at`, where at least 16 letters and digits begin, and what it says, if that is a text that
/// may hold an address or a number.
pub(super) fn base64(block: &str, at: usize) -> Option<(Span, String)> {
    let bytes = block.as_bytes();
    let run = |is_inner: fn(u8) -> bool| bytes[at..].iter().take(LONGEST + 1).take_while(|byte| is_inner(**byte)).count();
    // A dot, which the run may hold, is in neither alphabet.
    let lengths = [run(|byte| value(byte).is_some() && !matches!(byte, b'/' | b'+')), run(|byte| value(byte).is_some())];
    lengths.into_iter().filter(|len| (16..=LONGEST).contains(len)).find_map(|len| {
        let text = decode(bytes.get(at..at + len)?)?;
        let padding = bytes[at + len..].iter().take(2).take_while(|byte| **byte == b'=').count();
        tells(&text).then(|| (Span::new(at, at + len + padding), text))
    })
}

fn value(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    }))
}

/// The text that a value holds; most words that are none give up with their first letters.
fn decode(token: &[u8]) -> Option<String> {
    let mut text = Vec::with_capacity(token.len());
    for four in token.chunks(4) {
        let bits = four.iter().try_fold(0, |bits, byte| Some(bits << 6 | value(*byte)?))? << (6 * (4 - four.len()));
        let (_, three) = bits.to_be_bytes().split_first().map(|(first, rest)| (*first, rest.to_vec()))?;
        let own = three.get(..four.len() - 1)?;
        if own.iter().any(|byte| *byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t') || *byte == 0x7F) {
            return None;
        }
        text.extend_from_slice(own);
    }
    String::from_utf8(text).ok().filter(|text| text.chars().filter(|ch| ch.is_ascii()).count() * 4 >= text.len() * 3)
}

fn tells(text: &str) -> bool {
    text.contains('@') || text.bytes().filter(u8::is_ascii_digit).count() >= 7
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_read_and_other_signs_are_not() {
        for (text, read) in [
            ("%40x", Some((3, '@'))),
            ("&#64;", Some((5, '@'))),
            ("&#x2e;com", Some((6, '.'))),
            ("&commat;", Some((8, '@'))),
            ("% 40", None),
            ("%zz", None),
            ("&", None),
            ("&x;", None),
            ("&#99999999;", None),
            ("%", None),
        ] {
            assert_eq!(escape(text), read, "{text}");
        }
        assert!(hides("%2Ex") && hides("%2540") && hides("&#64;") && !hides("%20") && !hides("&#39;") && !hides("%40"));
    }

    #[test]
    fn texts_in_base64_are_read_and_words_are_none() {
        let (span, text) = base64("x amFuZS5kb2VAZXhhbXBsZS5jb20= y", 2).unwrap();
        assert_eq!((span, text.as_str()), (Span::new(2, 30), "jane.doe@example.com"));
        for word in ["internationalisation", "9fceb02d0ae598e95dc970b74767f19372d61af8", "SCREAMING_SNAKE_CASE_NAME"] {
            assert_eq!(base64(word, 0), None);
        }
    }
}
