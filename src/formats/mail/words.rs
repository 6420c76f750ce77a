//! Encoded words (RFC 2047) and the names of charsets: from bytes of mail to text.

use super::super::grammar::packing::{base64, bytes_of, quoted_printable};
use crate::charset::{Charset, Decoder, to_byte};
use encoding_rs::Encoding;

/// The charset of this name; names that nobody knows are read as windows-1252, which has a character for every byte.
pub(super) fn charset(label: &str) -> Charset {
    let label = label.split('*').next().unwrap_or_default().trim();
    match Encoding::for_label(label.as_bytes()) {
        Some(encoding) if encoding == encoding_rs::UTF_8 => Charset::Utf8,
        Some(encoding) if encoding == encoding_rs::UTF_16LE => Charset::Utf16Le,
        Some(encoding) if encoding == encoding_rs::UTF_16BE => Charset::Utf16Be,
        Some(encoding) => Charset::Legacy(encoding),
        None if label.is_empty() => Charset::Utf8,
        None => Charset::Legacy(encoding_rs::WINDOWS_1252),
    }
}

/// Bytes as text, and the charset that gives them back: the one that is named, or one that fits.
pub(super) fn text_of(bytes: &[u8], named: Charset) -> (String, Charset) {
    for charset in [named, Charset::Utf8] {
        let (mut text, mut back, mut decoder) = (String::new(), Vec::new(), Decoder::new(charset));
        let read =
            decoder.push(bytes, &mut text).and_then(|()| if bytes.is_empty() { Ok(()) } else { decoder.push(&[], &mut text) });
        charset.encode(&text, &mut back);
        if read.is_ok() && back == bytes {
            return (text, charset);
        }
    }
    let mut text = String::new();
    let any = Charset::Legacy(encoding_rs::WINDOWS_1252);
    let _ = Decoder::new(any).push(bytes, &mut text);
    (text, any)
}

/// An encoded word.
struct Word<'r> {
    charset: Charset,
    is_base64: bool,
    text: &'r str,
    length: usize,
}

/// The encoded word at the start of `raw`.
fn word(raw: &str) -> Option<Word<'_>> {
    let rest = raw.strip_prefix("=?")?;
    let (label, rest) = rest.split_once('?')?;
    let (how, rest) = rest.split_once('?')?;
    let (text, behind) = rest.split_once("?=")?;
    let is_sound = !label.is_empty() && label.len() < 40 && !text.contains(['\r', '\n']);
    let is_base64 = how.eq_ignore_ascii_case("b");
    let is_known = is_base64 || how.eq_ignore_ascii_case("q");
    (is_sound && is_known).then(|| Word { charset: charset(label), is_base64, text, length: raw.len() - behind.len() })
}

impl Word<'_> {
    fn bytes(&self) -> Vec<u8> {
        if self.is_base64 { base64(self.text).unwrap_or_default() } else { quoted_printable(&self.text.replace('_', " ")) }
    }
}

/// Whether a header's value has encoded words.
pub(super) fn has_words(raw: &str) -> bool {
    raw.match_indices("=?").any(|(at, _)| word(&raw[at..]).is_some())
}

/// What a header's value says: its encoded words decoded, its folds removed. Words that follow each other are one text, and may
/// share a character.
pub(super) fn unworded(raw: &str) -> String {
    let (mut out, mut at) = (String::with_capacity(raw.len()), 0);
    while let Some(found) = raw[at..].find("=?") {
        let start = at + found;
        let Some(first) = word(&raw[start..]) else {
            push_plain(&raw[at..start + 2], &mut out);
            at = start + 2;
            continue;
        };
        push_plain(&raw[at..start], &mut out);
        let (charset, mut bytes) = (first.charset, first.bytes());
        at = start + first.length;
        // Words of the same charset go on; spaces between encoded words are none.
        loop {
            let rest = &raw[at..];
            let gap = rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
            match word(&rest[gap..]) {
                Some(next) if gap > 0 && next.charset == charset => {
                    bytes.extend(next.bytes());
                    at += gap + next.length;
                }
                Some(_) if gap > 0 => {
                    at += gap;
                    break;
                }
                _ => break,
            }
        }
        out.push_str(&text_of(&bytes, charset).0);
    }
    push_plain(&raw[at..], &mut out);
    out
}

fn push_plain(raw: &str, out: &mut String) {
    let is_raw = raw.chars().any(|ch| to_byte(ch).is_some());
    if is_raw {
        out.push_str(&text_of(&bytes_of(raw), Charset::Utf8).0);
    } else {
        out.extend(raw.chars().filter(|ch| !matches!(ch, '\r' | '\n')));
    }
}
