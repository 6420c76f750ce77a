//! An inset: a stretch of the file whose text cannot be edited byte by byte, such as base64. It is decoded, its slices are found in the
//! decoded copy, and if anything in it is replaced the whole of it is written anew; otherwise its bytes stay.

use crate::charset::Charset;
use crate::span::RawSpan;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// One inset of a window. Slices with its number stand in `text`.
#[derive(Clone)]
pub struct Inset {
    /// The bytes of the window that it is.
    pub raw: RawSpan,
    /// What they say.
    pub text: String,
    /// How to write that again.
    pub dress: Dress,
}

/// How the text of an inset is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dress {
    /// Base64 (RFC 4648 §4) of the text in this encoding, in lines of 76 characters with this end, or in one line without any.
    Base64(Charset, &'static str),
    /// Quoted-printable (RFC 2045 §6.7) of the text in this encoding, with this line end.
    QuotedPrintable(Charset, &'static str),
    /// The same of a value that must not end its line (vCard 2.1): line ends in the text are packed, too.
    QuotedValue(Charset, &'static str),
    /// Encoded words of a mail header (RFC 2047); what is ASCII then needs none.
    EncodedWord,
    /// The bytes of this encoding in a file that is in another one.
    Bytes(Charset),
    /// As it is: it stands instead of an attachment that nobody can look into, unless these are to be copied.
    Attachment,
    /// As it is: it stands instead of something that must not stay as it was, and that nobody misses: a length that would be wrong once
    /// anything is replaced, what a picture tells besides what it shows.
    Stale,
}

/// Prints no text.
impl std::fmt::Debug for Inset {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Inset").field("raw", &self.raw).field("bytes", &self.text.len()).finish()
    }
}

impl Dress {
    /// `text` as it is written in the file.
    pub fn dressed(self, text: &str) -> String {
        match self {
            Dress::Attachment | Dress::Stale => text.to_string(),
            Dress::Bytes(charset) => in_another(&encoded(charset, text)),
            Dress::Base64(charset, end) => packed(&encoded(charset, text), end),
            Dress::QuotedPrintable(charset, end) => quoted_printable(&encoded(charset, text), end),
            Dress::QuotedValue(charset, end) => {
                let mut out = String::new();
                quoted_line(&encoded(charset, text), end, &mut out);
                out
            }
            Dress::EncodedWord => encoded_words(text),
        }
    }
}

/// Bytes in base64, in lines of 76 characters with this end, or in one line without any.
pub fn packed(bytes: &[u8], end: &str) -> String {
    let all = STANDARD.encode(bytes);
    if end.is_empty() { all } else { lines(&all, end) }
}

fn encoded(charset: Charset, text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    charset.encode(text, &mut bytes);
    bytes
}

/// Bytes in a file that is read as UTF-8 with damages: what is no UTF-8 stands for itself.
fn in_another(bytes: &[u8]) -> String {
    let (mut text, mut decoder) = (String::new(), crate::charset::Decoder::new(Charset::Damaged));
    let read = decoder.push(bytes, &mut text).and_then(|()| decoder.push(&[], &mut text));
    if read.is_ok() { text } else { String::from_utf8_lossy(bytes).into_owned() }
}

const WIDTH: usize = 76;

fn lines(all: &str, end: &str) -> String {
    let mut out = String::with_capacity(all.len() + all.len() / WIDTH * end.len() + end.len());
    for line in all.as_bytes().chunks(WIDTH) {
        out.extend(line.iter().copied().map(char::from));
        out.push_str(end);
    }
    out.truncate(out.len() - if out.is_empty() { 0 } else { end.len() });
    out
}

fn quoted_printable(bytes: &[u8], end: &str) -> String {
    let mut out = String::with_capacity(bytes.len() + bytes.len() / 8);
    for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        if index > 0 {
            out.push_str(end);
        }
        quoted_line(line.strip_suffix(b"\r").unwrap_or(line), end, &mut out);
    }
    out
}

fn quoted_line(line: &[u8], end: &str, out: &mut String) {
    let mut width = 0;
    for (at, &byte) in line.iter().enumerate() {
        let is_last = at + 1 == line.len();
        let is_inner_space = matches!(byte, b' ' | b'\t') && !is_last;
        let is_plain = is_inner_space || (0x21..0x7F).contains(&byte) && byte != b'=';
        let unit = if is_plain { 1 } else { 3 };
        if width + unit > WIDTH - 1 && !(is_last && width + unit <= WIDTH) {
            out.push('=');
            out.push_str(end);
            width = 0;
        }
        if is_plain {
            out.push(char::from(byte))
        } else {
            out.push_str(&format!("={byte:02X}"))
        }
        width += unit;
    }
}

/// Encoded words hold at most so many bytes of text (75 characters in all).
const LONGEST_WORD: usize = 42;

fn encoded_words(text: &str) -> String {
    if text.is_ascii() && !text.contains("=?") {
        return text.to_string();
    }
    let mut words = vec![String::new()];
    for ch in text.chars() {
        if words.last().is_some_and(|word| word.len() + ch.len_utf8() > LONGEST_WORD) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(ch);
        }
    }
    let words: Vec<String> = words.iter().map(|word| format!("=?UTF-8?B?{}?=", STANDARD.encode(word))).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_dressed_as_mail_writes_them() {
        assert_eq!(Dress::Base64(Charset::Utf8, "\r\n").dressed("héllo"), "aMOpbGxv");
        let long = Dress::Base64(Charset::Utf8, "\n").dressed(&"x".repeat(60));
        assert_eq!(long.lines().map(str::len).collect::<Vec<_>>(), [76, 4]);
        let latin = Charset::Legacy(encoding_rs::WINDOWS_1252);
        assert_eq!(Dress::QuotedPrintable(latin, "\r\n").dressed("caf\u{e9} = \r\nok "), "caf=E9 =3D=20\r\nok=20");
        let folded = Dress::QuotedPrintable(Charset::Utf8, "\n").dressed(&"y".repeat(100));
        assert_eq!(folded.lines().map(str::len).collect::<Vec<_>>(), [76, 25]);
        assert_eq!(Dress::QuotedValue(Charset::Utf8, "\n").dressed("a\né"), "a=0A=C3=A9");
        assert_eq!(Dress::EncodedWord.dressed("[PERSON_1]"), "[PERSON_1]");
        assert_eq!(Dress::EncodedWord.dressed("Zoë"), "=?UTF-8?B?Wm/Dqw==?=");
        assert_eq!(Dress::Bytes(latin).dressed("é"), crate::charset::of_byte(0xE9).to_string());
    }
}
