//! The units of a JSON string as Meta writes it (Facebook, Instagram, Messenger): every byte of UTF-8 is a `\u00XX` of its own.
//!
//! `é` is `\u00c3\u00a9`, an emoji is four escapes. A reader of the JSON sees `Ã©`; only the run of escapes together is a
//! character. What is no such run is an escape as in any JSON.

use super::json;

/// Bytes of one escape, `\u00c3`.
const WIDTH: usize = 6;

/// The character that the escapes at the start of `raw` stand for, and their width in bytes.
pub(super) fn unit(raw: &str) -> (char, usize) {
    run(raw).unwrap_or_else(|| json::unit(raw))
}

/// A run of two to four escapes whose bytes are one character.
fn run(raw: &str) -> Option<(char, usize)> {
    let mut bytes = [byte(raw, 0)?, 0, 0, 0];
    let length = match bytes[0] {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    for (place, slot) in bytes.iter_mut().enumerate().take(length).skip(1) {
        *slot = byte(raw, place * WIDTH)?;
    }
    let ch = std::str::from_utf8(bytes.get(..length)?).ok()?.chars().next()?;
    Some((ch, length * WIDTH))
}

/// The byte that the escape at `at` stands for.
fn byte(raw: &str, at: usize) -> Option<u8> {
    let digits = raw.get(at..at + WIDTH)?.strip_prefix("\\u00")?;
    digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u8::from_str_radix(digits, 16).ok())?
}

pub(super) fn encode(text: &str, out: &mut String) {
    let mut plain = 0;
    for (at, ch) in text.char_indices().filter(|(_, ch)| !ch.is_ascii()) {
        json::encode(&text[plain..at], out);
        plain = at + ch.len_utf8();
        text[at..plain].bytes().for_each(|byte| out.push_str(&format!("\\u{byte:04x}")));
    }
    json::encode(&text[plain..], out);
}
