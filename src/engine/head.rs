//! The beginning of a file: what it looks like, and the text that formats are recognised by.

use crate::error::Error;
use std::io::{ErrorKind as Io, Read};

/// As much of a file as a format is recognised by.
pub(super) const HEAD: usize = 64 << 10;

/// What the first bytes look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looks {
    /// Valid UTF-8 without control characters that no text has.
    Text,
    /// Text in another encoding, or damaged, from this byte on.
    BadText(u64),
    /// UTF-16, as Windows programs write it.
    Utf16,
    /// Anything else.
    Binary,
}

/// The beginning of a file as text.
pub(super) struct Head {
    pub(super) text: String,
    pub(super) looks: Looks,
}

impl Head {
    /// Looks at the first bytes; the text is cut at a character and has no byte order mark.
    pub(super) fn of(bytes: &[u8]) -> Head {
        let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let skipped = bytes.len() - body.len();
        let (valid, bad) = match simdutf8::compat::from_utf8(body) {
            Ok(text) => (text, None),
            Err(error) => {
                let valid = body.get(..error.valid_up_to()).unwrap_or_default();
                // A character cut at the end of the head is no fault of the file.
                let is_cut = error.error_len().is_none() && bytes.len() >= HEAD;
                let bad = (!is_cut).then_some((skipped + valid.len()) as u64);
                (std::str::from_utf8(valid).unwrap_or_default(), bad)
            }
        };
        let looks = match bad {
            _ if body.starts_with(b"\xFF\xFE") || body.starts_with(b"\xFE\xFF") => Looks::Utf16,
            _ if !body.iter().all(|byte| is_text_byte(*byte)) => Looks::Binary,
            Some(at) => Looks::BadText(at),
            None => Looks::Text,
        };
        let text = if matches!(looks, Looks::Text | Looks::BadText(_)) { valid.to_string() } else { String::new() };
        Head { text, looks }
    }

    /// Why a file that looks like this can be read by nobody.
    pub(super) fn fault(&self) -> Option<Error> {
        match self.looks {
            Looks::Text => None,
            Looks::BadText(at) => Some(Error::input("not valid UTF-8", "save it as UTF-8 and try again").at(at)),
            Looks::Utf16 => Some(Error::input("UTF-16 text", "save it as UTF-8 and try again")),
            Looks::Binary => Some(Error::input("not a text file", "give an export as text, CSV, JSON, folder or zip")),
        }
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
        assert_eq!(Head::of(b"").looks, Looks::Text);
        assert_eq!(Head::of("\u{feff}Zoë".as_bytes()).text, "Zoë");
        assert_eq!(Head::of(b"Zo\xEB and others").looks, Looks::BadText(2));
        assert_eq!(Head::of(b"\xFF\xFEZ\0o\0").looks, Looks::Utf16);
        assert_eq!(Head::of(b"\x89PNG\r\n\x1a\n\0\0").looks, Looks::Binary);
        let mut long = vec![b'a'; HEAD - 1];
        long.push(0xC3);
        assert_eq!(Head::of(&long).looks, Looks::Text);
    }
}
