//! JSON lines: a record is a line, blank ones counted, and a field is named from the line's own value on.
//!
//! Values over several lines, or several on one, are read as well: a record has the number of the line it begins on.

use super::json;
use super::json_fields::ROWS;
use super::json_reader::JsonReader;
use super::table::{LINES, Table};
use super::{Format, Sample, untold};
use crate::escape::Escape;

/// The format.
pub static FORMAT: Format = Format {
    id: "jsonl",
    name: "JSON lines",
    origin: "any program that writes one JSON value a line",
    recognizes,
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: super::Teaches::People,
    path: untold,
};

static TABLE: Table = Table { record: LINES, rows: &ROWS, escape: Escape::JSON };

fn recognizes(sample: Sample<'_>) -> bool {
    let is_space = |ch: char| ch.is_ascii_whitespace() || ch == '\u{1e}';
    let head = sample.head.trim_start_matches(is_space);
    if matches!(sample.extension().as_str(), "jsonl" | "ndjson" | "jsonlines" | "ldjson") {
        return head.starts_with(['{', '[', '"']);
    }
    let Some((line, rest)) = head.split_once('\n') else { return false };
    rest.trim_start_matches(is_space).starts_with('{') && json::is_object(line.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_from_other_json() {
        let is_jsonl = |path, head| recognizes(Sample { path, head });
        assert!(is_jsonl("-", "{\"a\":1}\n{\"a\":"));
        assert!(is_jsonl("-", "\u{1e}{\"a\":1}\r\n\u{1e}{\"a\":"));
        assert!(is_jsonl("x.jsonl", "[1]\n") && is_jsonl("x.ndjson", "{\"a\":1}"));
        assert!(
            !is_jsonl("-", "{\"a\":1}\n")
                && !is_jsonl("-", "{\n{")
                && !is_jsonl("-", "[1]\n[2]")
                && !is_jsonl("x.jsonl", "hello")
        );
    }
}
