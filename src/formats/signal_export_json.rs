//! `data.json` of signal-export: one conversation of Signal Desktop, one message a line despite the file's name.
//!
//! A name stands in it without its spaces (`ZoëLindqvist`), as the name of the conversation's folder.

use super::json_reader::JsonReader;
use super::peek::{folder, has_all, is_object};
use super::retouch::Retouched;
use super::table::{LINES, Row, Table};
use super::{Format, Reader, Sample, Teaches};
use crate::escape::Escape;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// The JSON file of one conversation.
pub(super) static FORMAT: Format = Format {
    id: "signal-export-json",
    name: "signal-export (JSON)",
    origin: "signal-export (sigexport): `data.json` in the folder of each conversation",
    recognizes: |sample: Sample<'_>| {
        is_object(sample.head)
            && has_all(sample.head, &["date", "sender", "body", "quote", "sticker", "reactions", "attachments"])
    },
    open,
    teaches: Teaches::People,
    path,
};

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    Box::new(Retouched::new(JsonReader::new(&TABLE), touch))
}

/// Who is nobody: the owner, and what the exporter writes where it knows of no sender.
const NOBODY: [&str; 4] = ["Me", "None", "No-Sender", "no-sender"];

pub(super) fn touch(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let name = text.get(slice.raw.range()).unwrap_or("");
    if slice.role != Role::Person {
        return slices.push(slice);
    }
    let decoded = slice.escape.decode(name);
    // The second of each pair of `reactions` is an emoji; a sender may be a number.
    let is_number = || decoded.chars().filter(char::is_ascii_digit).count() > 4;
    if !NOBODY.contains(&name) && (decoded.contains(char::is_alphabetic) || is_number()) {
        slices.push(Slice { role: role(&decoded), ..slice });
    }
}

/// A name of several words is written as one, as a handle is.
pub(super) fn role(name: &str) -> Role {
    let is_squeezed = !name.contains(' ') && name.chars().skip(1).any(char::is_uppercase);
    if is_squeezed { Role::Handle } else { Role::Person }
}

/// The conversation in `ZoëLindqvist/data.json`.
pub(super) fn path(path: &str, slices: &mut Vec<Slice>) {
    let name = folder(path);
    let Some(end) = path.rfind('/').filter(|_| !name.is_empty() && !NOBODY.contains(&name)) else { return };
    // The outermost folder is the whole export.
    if end > name.len() {
        let start = end - name.len();
        // `ZoëLindqvist (2)`: there were two. Of a name that was taken out, `_` is left.
        let name = name.split(" (").next().unwrap_or(name);
        if !name.contains(char::is_alphanumeric) {
            return;
        }
        let raw = RawSpan::new(start, start + name.len());
        let role = if role(name) == Role::Handle { Role::Handle } else { Role::Title };
        slices.push(Slice::new(raw, Escape::PLAIN, role));
    }
}

static TABLE: Table = Table {
    record: LINES,
    escape: Escape::JSON,
    rows: &[
        Row::time("date"),
        Row::of("sender", "sender", Role::Person),
        Row::field("body", Role::Body),
        Row::field("quote", Role::Body),
        Row::skip("sticker"),
        Row::field("reactions[][]", Role::Person),
        Row::field("attachments[].name", Role::File),
        Row::field("attachments[].path", Role::File),
        Row::skip("attachments[].missing_kind"),
        Row::skip("deleted"),
        Row::skip("call"),
        Row::skip("missed"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::{Specimen, path_of};

    #[test]
    fn senders_and_reactions() {
        let text = concat!(
            r#"{"date": "2024-06-10T06:25:32", "sender": "ZoëLindqvist", "body": "Hej  ", "quote": "", "sticker": "", "#,
            r#""reactions": [["Me", "\ud83d\udc4d"], ["ZoëLindqvist", "❤️"]], "attachments": [{"name": "a b.jpg", "path": "media/a%20b.jpg"}]}"#,
            "\n",
            r#"{"date": "2024-06-10T06:25:33", "sender": "Me", "body": "ok  ", "quote": "", "sticker": "", "reactions": [], "attachments": []}"#,
            "\n"
        );
        let seen = Specimen::read(&FORMAT, "out/ZoëLindqvist/data.json", text);
        assert_eq!(seen.all(Role::Handle), ["ZoëLindqvist", "ZoëLindqvist"]);
        assert_eq!((seen.all(Role::Person).len(), seen.all(Role::Body).len(), seen.records), (0, 2, 2));
        assert_eq!(path_of(&FORMAT, "out/ZoëLindqvist/data.json"), [(Role::Handle, "ZoëLindqvist".to_string())]);
        assert!(path_of(&FORMAT, "data.json").is_empty() && path_of(&FORMAT, "out/None/data.json").is_empty());
    }
}
