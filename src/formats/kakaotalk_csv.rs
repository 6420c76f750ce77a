//! KakaoTalk's exported chat as a Mac writes it: a table of date, user and message.
//!
//! Whether fields are quoted differs between versions; the three columns do not.

use super::csv_reader::sheet::{self, Known, Proof, Sheet};
use super::csv_reader::{Cell, CsvReader, Layout};
use super::{Format, Sample, csv, untold};
use crate::slice::Role;

/// The CSV file of one KakaoTalk chat.
pub(super) static FORMAT: Format = Format {
    id: "kakaotalk-csv",
    name: "KakaoTalk chat (CSV)",
    origin: "KakaoTalk for Mac → open a chat → ☰ → Save chat",
    recognizes,
    open: |sample| Box::new(CsvReader::new(sample.path, lay_out)),
    teaches: super::Teaches::People,
    path: untold,
};

static SHEETS: &[Sheet] = &[Sheet {
    files: &[],
    signature: &["date", "user", "message"],
    proof: Proof::Header,
    columns: &[Known::time("date"), Known::of("user", "user", Cell::As(Role::Person)), Known::field("message", Role::Body)],
}];

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let row = head.split(['\n', '\r']).next().unwrap_or_default().replace('"', "");
    row.trim() == "Date,User,Message"
}

fn lay_out(sample: Sample<'_>) -> Layout {
    sheet::find(SHEETS, None, sample.head).map_or_else(|| csv::lay_out(sample), |found| found.layout(&[], sample.head))
}

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    #[test]
    fn three_columns() {
        let seen = Specimen::read(
            &FORMAT,
            "KakaoTalk_Chat.csv",
            "Date,User,Message\n2021-12-29 20:36:00,\"소라\",\"a \"\"b\"\"\nc\"\n2021-12-29 20:37:00,소라,네\n",
        );
        assert_eq!(seen.at("User"), Some((Role::Person, "소라")));
        assert_eq!(seen.all(Role::Body), ["a \"b\"\nc", "네"]);
        assert_eq!(seen.records, 2);
    }
}
