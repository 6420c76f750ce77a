//! Any JSON: one value or several, pretty or on one line, with or without a JavaScript assignment before it.
//!
//! A record is an element of the root array or, where the root is no array, a top-level value.

use super::json_fields::ROWS;
use super::json_reader::JsonReader;
use super::table::{ELEMENTS, Table};
use super::{End, Format, Reader, Sample, Window, untold};
use crate::escape::Escape;
use crate::slice::Slices;

/// The format.
pub static FORMAT: Format = Format {
    id: "json",
    name: "JSON",
    origin: "any program that writes JSON",
    recognizes,
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: super::Teaches::People,
    path: untold,
};

static TABLE: Table = Table { record: ELEMENTS, rows: &ROWS, escape: Escape::JSON };

/// For a look at a beginning: nothing is taken.
static NOTHING: Table = Table { record: "", rows: &[], escape: Escape::JSON };

/// So much of a beginning is read to see whether it is JSON: `[14:05] hello` is none.
const LOOK: usize = 4096;

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head.trim_start_matches(|ch: char| ch.is_ascii_whitespace() || ch == '\u{1e}');
    if sample.extension() == "json" && head.starts_with(['{', '[', '"', '-']) {
        return true;
    }
    match head.chars().next() {
        Some('{' | '[') => begins(head),
        Some(first) if first.is_ascii_alphabetic() => assigns(head),
        Some(first) => sample.extension() == "json" && first.is_ascii_digit() && begins(head),
        None => false,
    }
}

/// Whether the first bytes may begin JSON.
fn begins(head: &str) -> bool {
    let text = (0..=LOOK.min(head.len())).rev().find_map(|end| head.get(..end)).unwrap_or_default();
    JsonReader::new(&NOTHING).read(Window { text, end: End::Open }, &mut Slices::default()).is_ok()
}

/// Whether this is `name = {` or `name = [`, and JSON behind it.
fn assigns(head: &str) -> bool {
    let line = head.lines().next().unwrap_or_default();
    line.split_once('=').is_some_and(|(_, value)| value.trim_start().starts_with(['{', '['])) && begins(head)
}

/// Whether a line is one JSON object.
pub(super) fn is_object(line: &str) -> bool {
    let mut reader = JsonReader::new(&NOTHING);
    line.starts_with('{') && reader.read(Window { text: line, end: End::Final }, &mut Slices::default()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_json(path: &str, head: &str) -> bool {
        recognizes(Sample { path, head })
    }

    #[test]
    fn json_is_told_from_text() {
        for head in ["{}", " [1, 2]", "{\"a\": \"cut of", "window.YTD.tweets.part0 = [ {", "{\"a\":1}\n\n{\"a\":2}", "[{'"] {
            assert_eq!(is_json("-", head), head != "[{'", "{head}");
        }
        for head in
            ["[14:05] hello", "[1] a footnote\n", "{{name}}", "a = b", "hello", "", "[04/03/25, 14:05:02] Zoë: hi", "x = [y]"]
        {
            assert!(!is_json("a.txt", head), "{head}");
        }
        assert!(is_json("a.json", "{broken") && is_json("a.JSON", "12") && !is_json("a.json", "hello there"));
    }
}
