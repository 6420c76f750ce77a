//! CSV files that DiscordChatExporter writes, one a channel.
//!
//! In direct messages the file's name is the name of the other people; a server channel's name tells of nobody.

use super::csv_reader::sheet::{self, Known, Proof, Sheet};
use super::csv_reader::{Cell, CsvReader, Layout};
use super::{Format, Sample, csv};
use crate::escape::Escape;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// One channel as DiscordChatExporter writes it with `-f csv`.
pub(super) static FORMAT: Format = Format {
    id: "discord-chatexporter-csv",
    name: "DiscordChatExporter (CSV)",
    origin: "DiscordChatExporter → choose channels → Export, format CSV (`-f Csv`)",
    recognizes: |sample| sheet::find(SHEETS, None, sample.head).is_some_and(|found| found.is_at_the_start()),
    open: |sample| Box::new(CsvReader::new(sample.path, lay_out)),
    teaches: super::Teaches::People,
    path: people_in_path,
};

static SHEETS: &[Sheet] = &[Sheet {
    files: &[],
    signature: &["authorid", "author", "date", "content", "attachments"],
    proof: Proof::Header,
    columns: &[
        Known::of("author", "authorid", Cell::As(Role::UserId)),
        Known::of("author", "author", Cell::As(Role::Handle)),
        Known::time("date"),
        Known::field("content", Role::Body),
        Known::field("attachments", Role::File),
        Known::skip("reactions"),
    ],
}];

fn lay_out(sample: Sample<'_>) -> Layout {
    sheet::find(SHEETS, None, sample.head).map_or_else(|| csv::lay_out(sample), |found| found.layout(&[], sample.head))
}

/// The people in `Direct Messages - Private - Zoë Brandt, Ana [1100000000000000777] [part 2].csv`.
pub(super) fn people_in_path(path: &str, slices: &mut Vec<Slice>) {
    let start = path.rfind(['/', '\\']).map_or(0, |slash| slash + 1);
    let name = &path[start..];
    let Some(kind) = name.strip_prefix("Direct Messages - ") else { return };
    let names = ["Private - ", "Group - "].iter().find_map(|parent| kind.strip_prefix(parent)).unwrap_or(kind);
    let Some(length) = names.match_indices(" [").map(|(at, _)| at).find(|&at| is_channel_id(&names[at + 2..])) else { return };
    let mut from = start + name.len() - names.len();
    for person in names[..length].split(", ") {
        if !person.trim().is_empty() {
            slices.push(Slice::new(RawSpan::new(from, from + person.len()), Escape::PLAIN, Role::Person));
        }
        from += person.len() + 2;
    }
}

/// Whether `1100000000000000777]…` follows.
fn is_channel_id(rest: &str) -> bool {
    rest.split_once(']').is_some_and(|(id, _)| (15..=22).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::csv_reader::samples::slices_at_every_cut;

    #[test]
    fn a_direct_message_names_its_people_in_the_path() {
        let people = |path: &str| {
            let mut slices = Vec::new();
            people_in_path(path, &mut slices);
            slices.iter().map(|slice| path[slice.raw.range()].to_string()).collect::<Vec<_>>()
        };
        assert_eq!(people("out.zip/Direct Messages - Private - Zoë Brandt [1100000000000000777].csv"), ["Zoë Brandt"]);
        assert_eq!(people("Direct Messages - Group - Zoë, Ana Li [x] [1100000000000000777] [part 2].csv"), ["Zoë", "Ana Li [x]"]);
        assert!(people("Harbour Lights - Text Channels - general [1100000000000000555].csv").is_empty());
    }

    #[test]
    fn author_and_id_are_one_person() {
        let text = "AuthorID,Author,Date,Content,Attachments,Reactions\r\n\
            \"900\",\"inaki#0417\",\"2026-09-03T10:03:00\",\"a \"\"b\"\"\r\nc\",\"x/y.png\",\"😀 (3)\"\r\n";
        assert!((FORMAT.recognizes)(Sample { path: "x.csv", head: text }));
        let found = slices_at_every_cut(&FORMAT, "x.csv", text);
        let seen: Vec<_> =
            found.iter().map(|(slice, text, field)| (slice.role, slice.subject, text.as_str(), field.as_str())).collect();
        assert_eq!(
            seen,
            [
                (Role::UserId, 1, "900", "AuthorID"),
                (Role::Handle, 1, "inaki#0417", "Author"),
                (Role::Body, 0, "a \"b\"\r\nc", "Content"),
                (Role::File, 0, "x/y.png", "Attachments"),
            ]
        );
    }
}
