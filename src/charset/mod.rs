//! In which encoding a file is: told from its bytes, read as text, and written back in the same one, byte for byte.
//!
//! Bytes that are no text in UTF-8, and halves of characters in UTF-16, become characters of the very last private area (plane 16), and
//! themselves again on the way out: nothing that is not replaced ever changes. A file that uses that area itself is refused.

use encoding_rs::Encoding;

mod decode;
mod told;

pub use decode::{Bad, Decoder, NOT_UTF8};
pub use told::Census;

/// An encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Charset {
    /// UTF-8, all of it.
    #[default]
    Utf8,
    /// UTF-8 with bytes in it that are none.
    Damaged,
    /// UTF-16, low byte first, as Windows writes it.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// An older one, such as windows-1252 or Shift_JIS (Encoding Standard).
    Legacy(&'static Encoding),
}

/// Byte 0x80 in a file that is not all UTF-8; the others follow.
const BYTE: u32 = 0x10FF00;
/// Surrogate U+D800 alone in UTF-16; the others follow.
const HALF: u32 = 0x10F000;

/// The character that stands for a byte (0x80 and above) that is no text.
pub fn of_byte(byte: u8) -> char {
    char::from_u32(BYTE + u32::from(byte)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The byte that a character stands for.
pub fn to_byte(ch: char) -> Option<u8> {
    u8::try_from((ch as u32).checked_sub(BYTE)?).ok().filter(|byte| *byte >= 0x80)
}

fn of_half(half: u16) -> char {
    char::from_u32(HALF + u32::from(half) - 0xD800).unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn to_half(ch: char) -> Option<u16> {
    let half = (ch as u32).checked_sub(HALF)? + 0xD800;
    u16::try_from(half).ok().filter(|half| (0xD800..0xE000).contains(half))
}

impl Charset {
    /// Its name in the field: `UTF-8`, `windows-1252`.
    pub fn name(self) -> &'static str {
        match self {
            Charset::Utf8 | Charset::Damaged => "UTF-8",
            Charset::Utf16Le => "UTF-16LE",
            Charset::Utf16Be => "UTF-16BE",
            Charset::Legacy(encoding) => encoding.name(),
        }
    }

    /// Appends the bytes that `text` is written with. What the encoding has no character for becomes `?`.
    pub fn encode(self, text: &str, out: &mut Vec<u8>) {
        match self {
            Charset::Utf8 => out.extend_from_slice(text.as_bytes()),
            Charset::Damaged => bytes_of(text, out),
            Charset::Utf16Le => units(text).for_each(|unit| out.extend(unit.to_le_bytes())),
            Charset::Utf16Be => units(text).for_each(|unit| out.extend(unit.to_be_bytes())),
            Charset::Legacy(encoding) => legacy(encoding, text, out),
        }
    }

    /// How many bytes `text` is written with.
    pub fn length(self, text: &str) -> usize {
        if self == Charset::Utf8 {
            return text.len();
        }
        let mut bytes = Vec::with_capacity(text.len() * 2);
        self.encode(text, &mut bytes);
        bytes.len()
    }
}

fn bytes_of(text: &str, out: &mut Vec<u8>) {
    let mut at = 0;
    for (index, ch) in text.char_indices().filter(|(_, ch)| to_byte(*ch).is_some()) {
        out.extend_from_slice(&text.as_bytes()[at..index]);
        out.extend(to_byte(ch));
        at = index + ch.len_utf8();
    }
    out.extend_from_slice(&text.as_bytes()[at..]);
}

fn units(text: &str) -> impl Iterator<Item = u16> {
    text.chars().flat_map(|ch| {
        let mut pair = [0; 2];
        match to_half(ch) {
            Some(half) => pair[0] = half,
            None => _ = ch.encode_utf16(&mut pair),
        }
        let length = if to_half(ch).is_some() { 1 } else { ch.len_utf16() };
        pair.into_iter().take(length)
    })
}

fn legacy(encoding: &'static Encoding, text: &str, out: &mut Vec<u8>) {
    let mut encoder = encoding.new_encoder();
    let mut rest = text;
    loop {
        let mut buffer = [0; 1024];
        let (result, read, written) = encoder.encode_from_utf8_without_replacement(rest, &mut buffer, true);
        out.extend_from_slice(&buffer[..written]);
        rest = &rest[read..];
        match result {
            encoding_rs::EncoderResult::InputEmpty => return,
            encoding_rs::EncoderResult::OutputFull => {}
            encoding_rs::EncoderResult::Unmappable(_) => out.push(b'?'),
        }
    }
}

#[cfg(test)]
mod tests;
