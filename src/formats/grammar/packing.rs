//! Values that are packed for a road of ASCII: quoted-printable (RFC 2045 §6.7) and base64 (§6.8), as mail, contacts and calendars have them.

use crate::charset::Charset;
use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use encoding_rs::Encoding;

/// Base64 as mail programs write it: padded or not.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true),
);

/// The bytes of a stretch of the file, which is read as UTF-8 with characters for what is none.
pub(in crate::formats) fn bytes_of(raw: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(raw.len());
    Charset::Damaged.encode(raw, &mut bytes);
    bytes
}

/// Base64 with line ends in it; `None` if it is none.
pub(in crate::formats) fn base64(raw: &str) -> Option<Vec<u8>> {
    let packed: Vec<u8> = raw.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    LENIENT.decode(packed).ok()
}

/// Quoted-printable; what is no escape stands for itself.
pub(in crate::formats) fn quoted_printable(raw: &str) -> Vec<u8> {
    let bytes = bytes_of(raw);
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(found) = memchr::memchr(b'=', &bytes[at..]) {
        out.extend_from_slice(&bytes[at..at + found]);
        at += found;
        let rest = &bytes[at + 1..];
        let space = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        match (hex(rest), &rest[space..]) {
            (Some(byte), _) => {
                out.push(byte);
                at += 3;
            }
            // A soft line end: the line goes on.
            (None, [b'\r', b'\n', ..]) => at += 3 + space,
            (None, [b'\n' | b'\r', ..]) => at += 2 + space,
            (None, []) => at = bytes.len(),
            (None, _) => {
                out.push(b'=');
                at += 1;
            }
        }
    }
    out.extend_from_slice(&bytes[at..]);
    out
}

fn hex(rest: &[u8]) -> Option<u8> {
    let digit = |at: usize| char::from(*rest.get(at)?).to_digit(16);
    Some((digit(0)? * 16 + digit(1)?) as u8)
}

/// The text of bytes in the encoding that is told; without one they are UTF-8. None if they are not.
pub(super) fn text(bytes: Vec<u8>, told: Option<&'static Encoding>) -> Option<(String, Charset)> {
    match told.filter(|told| *told != encoding_rs::UTF_8) {
        None => Some((String::from_utf8(bytes).ok()?, Charset::Utf8)),
        Some(told) => {
            let text = told.decode_without_bom_handling_and_without_replacement(&bytes)?.into_owned();
            Some((text, Charset::Legacy(told)))
        }
    }
}
