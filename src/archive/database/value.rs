//! A value of a row as it stands in a line, and what becomes of it on the way back.
//!
//! NULL, integers and reals are what they are in JSON; a real has a point or an exponent. Texts are strings; bytes in them that are no
//! UTF-8 are characters of a private area. Of blobs only what can be read stands there: the runs of a text with attributes, or plain text.

use super::typedstream::{Attributed, is_typedstream};
use crate::charset::{Charset, Decoder};
use crate::media;
use rusqlite::types::ValueRef;
use serde_json::from_str;
use std::borrow::Cow;
use std::io::Write as _;

/// A blob up to this size holds a flag, and is kept.
const FLAG: usize = 2;

/// What a blob is.
pub(super) enum Kind {
    Attributed(Attributed),
    Text,
    Picture(&'static str),
    /// Nothing that is understood, and nothing of a size that tells.
    Flag,
    Unknown,
}

impl Kind {
    pub(super) fn of(blob: &[u8]) -> Kind {
        if is_typedstream(blob) {
            return Attributed::read(blob).map_or(Kind::Unknown, Kind::Attributed);
        }
        let is_control = |byte: &u8| (*byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')) || *byte == 0x7F;
        match media::kind(blob.get(..media::HEAD).unwrap_or(blob)) {
            _ if blob.len() <= FLAG => Kind::Flag,
            Some(kind) if kind.is_strippable() => Kind::Picture(kind.mime()),
            Some(_) => Kind::Unknown,
            None if !blob.iter().any(is_control) && std::str::from_utf8(blob).is_ok() => Kind::Text,
            None => Kind::Unknown,
        }
    }
}

/// Appends a value as it stands in a line.
pub(super) fn write(value: ValueRef<'_>, out: &mut Vec<u8>) {
    match value {
        ValueRef::Null => out.extend(b"null"),
        ValueRef::Integer(number) => _ = write!(out, "{number}"),
        ValueRef::Real(number) if number.is_infinite() => out.extend(if number > 0.0 { &b"9e999"[..] } else { b"-9e999" }),
        ValueRef::Real(number) => _ = write!(out, "{number:?}"),
        ValueRef::Text(bytes) => string(&told(bytes), out),
        ValueRef::Blob(blob) => match Kind::of(blob) {
            Kind::Attributed(text) => {
                out.extend(b"{\"$attributed\":[");
                for (at, text) in text.texts().enumerate() {
                    out.extend(if at > 0 { &b","[..] } else { b"" });
                    string(text, out);
                }
                out.extend(b"]}");
            }
            Kind::Text => {
                out.extend(b"{\"$utf8\":");
                string(&told(blob), out);
                out.push(b'}');
            }
            Kind::Picture(mime) => _ = write!(out, "{{\"$picture\":\"{mime}\"}}"),
            Kind::Flag | Kind::Unknown => _ = write!(out, "{{\"$blob\":{}}}", blob.len()),
        },
    }
}

/// Appends a string with its quotes.
pub(super) fn string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend(b"\\\""),
            b'\\' => out.extend(b"\\\\"),
            b'\n' => out.extend(b"\\n"),
            b'\r' => out.extend(b"\\r"),
            b'\t' => out.extend(b"\\t"),
            0..=0x1F => _ = write!(out, "\\u{byte:04x}"),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

/// Bytes as text, whatever they are.
fn told(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let (mut text, mut decoder) = (String::new(), Decoder::new(Charset::Damaged));
    match decoder.push(bytes, &mut text).and_then(|()| decoder.push(&[], &mut text)) {
        Ok(()) => Cow::Owned(text),
        Err(_) => String::from_utf8_lossy(bytes),
    }
}

fn bytes_of(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    Charset::Damaged.encode(text, &mut bytes);
    bytes
}

/// What stands in the new row.
#[derive(Debug, PartialEq)]
pub(super) enum New {
    /// What stood in the old one.
    Same,
    Integer(i64),
    Real(f64),
    Text(Vec<u8>),
    Blob(Vec<u8>),
    /// Nothing that could be looked into: an empty blob.
    LeftOut,
}

/// What becomes of a value that stands in the line as `token`. `None`: the line is not one of ours.
pub(super) fn read(old: ValueRef<'_>, token: &str, keeps_blobs: Keeps, scratch: &mut Vec<u8>) -> Option<New> {
    if let ValueRef::Blob(blob) = old {
        return new_blob(blob, token, keeps_blobs);
    }
    scratch.clear();
    write(old, scratch);
    if scratch == token.as_bytes() {
        return Some(New::Same);
    }
    if token.starts_with('"') {
        return from_str::<String>(token)
            .ok()
            .map(|text| New::Text(if let ValueRef::Text(_) = old { bytes_of(&text) } else { text.into_bytes() }));
    }
    let integer = token.parse().ok().map(New::Integer);
    integer.or_else(|| token.parse().ok().map(New::Real))
}

/// What happens to blobs that nobody can look into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeps {
    /// They become empty.
    Nothing,
    /// They are copied.
    Everything,
}

fn new_blob(blob: &[u8], token: &str, keeps: Keeps) -> Option<New> {
    let keeps_all = keeps == Keeps::Everything;
    Some(match Kind::of(blob) {
        Kind::Attributed(text) => {
            let texts: Vec<String> = from_str(token.strip_prefix("{\"$attributed\":")?.strip_suffix('}')?).ok()?;
            let is_same = text.texts().eq(texts.iter().map(String::as_str));
            if is_same && (text.is_plain || keeps_all) { New::Same } else { New::Blob(text.write(&texts)?) }
        }
        Kind::Text => {
            let text: String = from_str(token.strip_prefix("{\"$utf8\":")?.strip_suffix('}')?).ok()?;
            if text == told(blob) { New::Same } else { New::Blob(bytes_of(&text)) }
        }
        _ if keeps_all => New::Same,
        Kind::Flag => New::Same,
        Kind::Picture(_) => match media::strip(blob) {
            Ok(stripped) if stripped == blob => New::Same,
            Ok(stripped) => New::Blob(stripped),
            Err(_) => New::LeftOut,
        },
        Kind::Unknown => New::LeftOut,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(value: ValueRef<'_>) -> String {
        let mut out = Vec::new();
        write(value, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn values_are_json_that_says_what_they_are() {
        assert_eq!(line(ValueRef::Null), "null");
        assert_eq!(line(ValueRef::Integer(i64::MIN)), "-9223372036854775808");
        assert_eq!(line(ValueRef::Real(1.0)), "1.0");
        assert_eq!(line(ValueRef::Real(f64::INFINITY)), "9e999");
        assert_eq!(line(ValueRef::Text("é\"\\\n\0\u{7}".as_bytes())), r#""é\"\\\n\u0000\u0007""#);
        assert_eq!(line(ValueRef::Blob(b"plain text")), r#"{"$utf8":"plain text"}"#);
        assert_eq!(line(ValueRef::Blob(b"\x01")), r#"{"$blob":1}"#);
        assert_eq!(line(ValueRef::Blob(b"\0\x01\x02\x03")), r#"{"$blob":4}"#);
    }

    #[test]
    fn what_nobody_changed_is_the_same() {
        let mut scratch = Vec::new();
        for value in
            [ValueRef::Null, ValueRef::Integer(7), ValueRef::Real(0.1), ValueRef::Text(b"Zo\xEB"), ValueRef::Blob(b"text")]
        {
            assert_eq!(read(value, &line(value), Keeps::Nothing, &mut scratch), Some(New::Same), "{value:?}");
        }
        assert_eq!(read(ValueRef::Integer(7), "\"[X]\"", Keeps::Nothing, &mut scratch), Some(New::Text(b"[X]".to_vec())));
        assert_eq!(read(ValueRef::Integer(7), "3", Keeps::Nothing, &mut scratch), Some(New::Integer(3)));
        let damaged = line(ValueRef::Text(b"Zo\xEB at b@x.org")).replace("b@x.org", "[E]");
        assert_eq!(
            read(ValueRef::Text(b"Zo\xEB at b@x.org"), &damaged, Keeps::Nothing, &mut scratch),
            Some(New::Text(b"Zo\xEB at [E]".to_vec()))
        );
        assert_eq!(read(ValueRef::Blob(b"\0\x01\x02\x03"), "{\"$blob\":4}", Keeps::Nothing, &mut scratch), Some(New::LeftOut));
        assert_eq!(read(ValueRef::Blob(b"\0\x01\x02\x03"), "{\"$blob\":4}", Keeps::Everything, &mut scratch), Some(New::Same));
        assert_eq!(
            read(ValueRef::Blob(b"at b@x.org"), "{\"$utf8\":\"at [E]\"}", Keeps::Nothing, &mut scratch),
            Some(New::Blob(b"at [E]".to_vec()))
        );
    }
}
