//! Content lines of iCalendar and vCard: folds, and the few characters that a text escapes.

/// The character behind the fold at the start of `raw`, and how many bytes both take. A fold has no character of its own, so
/// it belongs to the one that follows; a line end without white space behind it is no fold and stands for itself.
pub(super) fn fold(raw: &str) -> (char, usize) {
    let bytes = raw.as_bytes();
    let mut at = 0;
    while let Some(end) = line_end(&bytes[at..])
        && matches!(bytes.get(at + end), Some(b' ' | b'\t'))
    {
        at += end + 1;
    }
    match raw[at..].chars().next() {
        Some(ch) => (ch, at + ch.len_utf8()),
        None => ('\n', at),
    }
}

fn line_end(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [b'\r', b'\n', ..] => Some(2),
        [b'\r' | b'\n', ..] => Some(1),
        _ => None,
    }
}

/// The character that the escape at the start of `raw` stands for, and its width in bytes. Old writers escape the colon, too.
pub(super) fn unit(raw: &str) -> (char, usize) {
    match raw.as_bytes().get(1) {
        Some(b'n' | b'N') => ('\n', 2),
        Some(&byte @ (b',' | b';' | b':' | b'\\' | b'"')) => (char::from(byte), 2),
        _ => ('\\', 1),
    }
}

pub(super) fn encode(text: &str, out: &mut String) {
    for ch in text.chars() {
        match ch {
            '\\' => out.push_str("\\\\"),
            ',' => out.push_str("\\,"),
            ';' => out.push_str("\\;"),
            '\n' => out.push_str("\\n"),
            '\r' => {}
            ch => out.push(ch),
        }
    }
}
