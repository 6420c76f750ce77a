//! The beginning of a file: what it looks like, and the text that formats are recognised by.

use crate::charset::{Charset, Decoder};
use crate::error::Error;
use std::io::{ErrorKind as Io, Read};

/// As much of a file as a format is recognised by.
pub(super) const HEAD: usize = 64 << 10;

/// The beginning of a file as text.
pub(super) struct Head {
    /// Cut at a character, without a byte order mark; empty if it is no text.
    pub(super) text: String,
    /// In which encoding the file seems to be; `None`: it is no text.
    pub(super) charset: Option<Charset>,
}

impl Head {
    /// Looks at the first bytes.
    pub(super) fn of(bytes: &[u8]) -> Head {
        Head::read(bytes, Charset::of_head(bytes))
    }

    /// The same for a file whose encoding is known.
    pub(super) fn read(bytes: &[u8], charset: Charset) -> Head {
        let mut text = String::with_capacity(bytes.len());
        // What is cut at the end of the head waits there.
        let read = Decoder::new(charset).push(bytes, &mut text);
        let is_text = (read.is_ok() || bytes.is_empty()) && text.bytes().all(is_text_byte);
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        if is_text { Head { text, charset: Some(charset) } } else { Head { text: String::new(), charset: None } }
    }

    /// Why a file that looks like this can be read by nobody.
    pub(super) fn fault(&self) -> Option<Error> {
        self.charset.is_none().then(|| Error::input("not a text file", "give an export as text, CSV, JSON, folder or zip"))
    }
}

/// Control characters that text has are tab, line feed, form feed, return and escape (colours in logs), and a few that
/// people paste into chats; NUL never.
fn is_text_byte(byte: u8) -> bool {
    byte >= 0x20 || matches!(byte, 0x01..=0x0D | 0x1B..=0x1F)
}

/// The first bytes of a source.
pub(super) fn bytes_of(source: &mut (dyn Read + Send)) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    source.take(HEAD as u64).read_to_end(&mut bytes).map_err(|error| Error::reading(&error))?;
    Ok(bytes)
}

/// Lines of a pipe that tell the format of a chat or a table.
const LINES: usize = 8;

/// What was read from a pipe, and how much of it its format is told by. How much that is depends on the bytes alone, never
/// on how they came: one line of prose or of JSON Lines, which is passed on at once; eight lines of what may be a chat or a
/// table; 64 KiB of a JSON document.
pub(super) fn stream_head(source: &mut (dyn Read + Send)) -> Result<(Vec<u8>, usize), Error> {
    let mut bytes = Vec::new();
    let mut buffer = vec![0; HEAD];
    loop {
        if let Some(length) = told(&bytes) {
            return Ok((bytes, length));
        }
        match source.read(&mut buffer) {
            Ok(0) => return Ok((bytes.clone(), bytes.len().min(HEAD))),
            Ok(got) => bytes.extend_from_slice(&buffer[..got]),
            Err(error) if error.kind() == Io::Interrupted => {}
            Err(error) => return Err(Error::reading(&error)),
        }
    }
}

/// How many of these bytes tell the format, if they are enough.
fn told(bytes: &[u8]) -> Option<usize> {
    let all = (bytes.len() >= HEAD).then_some(HEAD);
    let Some(first) = bytes.iter().position(|byte| *byte == b'\n') else { return all };
    let line = bytes[..first].strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes[..first]);
    let start = line.iter().position(|byte| !byte.is_ascii_whitespace()).map_or(&[][..], |at| &line[at..]);
    let eight = || bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(LINES - 1).map(|(at, _)| at + 1);
    match start {
        [b'{', ..] if serde_json::from_slice::<serde::de::IgnoredAny>(start).is_ok() => Some(first + 1),
        [] | [b'{', ..] | [b'['] => all,
        [b'[', next, ..] if !next.is_ascii_digit() => all,
        _ if may_be_more(start) => eight().filter(|length| *length <= HEAD).or(all),
        _ => Some(first + 1),
    }
}

/// `name,phone`: short cells, and no space behind the comma as there is in prose.
fn is_header(line: &[u8]) -> bool {
    let separator = [b',', b';', b'\t', b'|'].into_iter().find(|separator| line.contains(separator));
    let is_cell = |cell: &[u8]| (1..=30).contains(&cell.len()) && !cell.starts_with(b" ");
    separator.is_some_and(|separator| line.split(|byte| *byte == separator).all(is_cell))
}

/// Whether a first line may be that of a chat, a table, a JSON array or a script, and not just of a text.
fn may_be_more(line: &[u8]) -> bool {
    let separators = line.iter().filter(|byte| matches!(byte, b',' | b';' | b'\t' | b'|')).count();
    let begins = !line[0].is_ascii_alphabetic()
        || line.starts_with(b"window.")
        || line.starts_with(b"BEGIN:")
        || line.starts_with(b"sep=");
    begins || separators >= 2 || is_header(line) || line.starts_with(b"Notes:")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_told_by_the_same_bytes_however_they_come() {
        assert_eq!(told(b"hello there\nsecond\n"), Some(12));
        assert_eq!(told(b"{\"text\": \"a\"}\n{\"text\""), Some(14));
        assert_eq!(told(b"{\n  \"a\": 1\n}\n"), None);
        assert_eq!(told(b"[\n1,\n2,\n3,\n4,\n5,\n6,\n7,\n8,\n9]\n"), None);
        assert_eq!(told(b"a,b,c\n1,2,3\n"), None);
        let table = b"a,b,c\n".repeat(9);
        assert_eq!(told(&table), Some(48));
        assert_eq!(told(b"name,phone\nMaya,1\n"), None);
        assert_eq!(told(b"well, hello\n"), Some(12));
        assert_eq!(told(b"no line end yet"), None);
        assert_eq!(told(&vec![b'x'; HEAD + 5]), Some(HEAD));
    }

    #[test]
    fn what_bytes_look_like() {
        let charset = |bytes: &[u8]| Head::of(bytes).charset.map(Charset::name);
        assert_eq!(charset(b""), Some("UTF-8"));
        assert_eq!(Head::of("\u{feff}Zoë".as_bytes()).text, "Zoë");
        assert_eq!(Head::of(b"Zo\xEB and others").text, "Zoë and others");
        assert_eq!(Head::of(b"\xFF\xFEZ\0o\0").text, "Zo");
        assert_eq!(charset(b"\x89PNG\r\n\x1a\n\0\0"), None);
        let mut long = vec![b'a'; HEAD - 1];
        long.push(0xC3);
        assert_eq!(charset(&long), Some("UTF-8"));
    }
}
