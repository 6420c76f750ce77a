//! Values that are packed for a road of ASCII: quoted-printable (RFC 2045 §6.7) and base64 (§6.8), as contacts and calendars have them.

use crate::charset::Charset;
use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use encoding_rs::Encoding;

/// The bytes that it stands for; an `=` that begins nothing stands for itself.
pub(super) fn quoted_printable(raw: &str) -> Vec<u8> {
    let (mut rest, mut out) = (raw.as_bytes(), Vec::with_capacity(raw.len()));
    while let Some((first, behind)) = rest.split_first() {
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        rest = behind;
        match (first, behind) {
            (b'=', [b'\r', b'\n', after @ ..] | [b'\r' | b'\n', after @ ..]) => rest = after,
            (b'=', [high, low, after @ ..]) if let (Some(high), Some(low)) = (digit(*high), digit(*low)) => {
                out.push(high << 4 | low);
                rest = after;
            }
            (first, _) => out.push(*first),
        }
    }
    out
}

/// The bytes that it stands for, if it is base64, with or without its padding.
pub(super) fn base64(raw: &str) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurpose =
        GeneralPurpose::new(&STANDARD, GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent));
    let letters: Vec<u8> = raw.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    LENIENT.decode(letters).ok()
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
