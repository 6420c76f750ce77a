//! `messages.csv` of Discord's own data package, as it was until March 2024: what the owner wrote in one channel.
//!
//! Rows may end in a comma, which makes a fifth, empty field.

use super::csv_reader::CsvReader;
use super::csv_reader::Layout;
use super::csv_reader::sheet::{self, Known, Proof, Sheet};
use super::{Format, Sample, csv, untold};
use crate::slice::Role;

/// A channel's table in Discord's data package.
pub(super) static FORMAT: Format = Format {
    id: "discord-package-csv",
    name: "Discord data package (messages.csv)",
    origin: "Discord → User Settings → Data & Privacy → Request all of my data (until March 2024)",
    recognizes: |sample| sheet::find(SHEETS, None, sample.head).is_some_and(|found| found.is_at_the_start()),
    open: |sample| Box::new(CsvReader::new(sample.path, lay_out)),
    teaches: super::Teaches::People,
    path: untold,
};

static SHEETS: &[Sheet] = &[Sheet {
    files: &[],
    signature: &["id", "timestamp", "contents", "attachments"],
    proof: Proof::Header,
    columns: &[
        Known::skip("id"),
        Known::time("timestamp"),
        Known::field("contents", Role::Body),
        Known::field("attachments", Role::File),
    ],
}];

fn lay_out(sample: Sample<'_>) -> Layout {
    sheet::find(SHEETS, None, sample.head).map_or_else(|| csv::lay_out(sample), |found| found.layout(&[], sample.head))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::csv_reader::samples::slices_at_every_cut;

    #[test]
    fn rows_may_end_in_a_comma() {
        let text = "ID,Timestamp,Contents,Attachments\r\n1180000000000000001,2022-08-02 00:59:59.753000+00:00,hi <@90>,\r\n\
            1180000000000000002,2022-08-02 01:00:00.753000+00:00,\"a,\nb\",https://x.example/1.png,\r\n";
        assert!((FORMAT.recognizes)(Sample { path: "c1/messages.csv", head: text }));
        let found = slices_at_every_cut(&FORMAT, "c1/messages.csv", text);
        let seen: Vec<_> = found.iter().map(|(slice, text, _)| (slice.role, slice.record, text.as_str())).collect();
        assert_eq!(seen, [(Role::Body, 0, "hi <@90>"), (Role::Body, 1, "a,\nb"), (Role::File, 1, "https://x.example/1.png")]);
    }
}
