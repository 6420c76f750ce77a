//! LinkedIn, *Get a copy of your data*: some sixty tables, of which `messages.csv` is one.
//!
//! Columns are found by name, so that every era (9 to 13 columns, all quoted or not, saved again by Excel or not) is the same.

use super::csv_reader::sheet::{self, Found};
use super::csv_reader::{CsvReader, Layout};
use super::grammar::csv::Dialect;
use super::{Format, Sample, csv, untold};

mod sheets;
use sheets::{SHARED, SHEETS};

/// LinkedIn's data export.
pub(super) static FORMAT: Format = Format {
    id: "linkedin-export",
    name: "LinkedIn data export",
    origin: "LinkedIn → Settings → Data privacy → Get a copy of your data",
    recognizes,
    open: |sample| Box::new(CsvReader::new(sample.path, lay_out)),
    teaches: super::Teaches::People,
    path: untold,
};

/// The one sentence that stands in the table of a conversation that never was.
const NO_CONVERSATIONS: &str = "No conversations found";

fn recognizes(sample: Sample<'_>) -> bool {
    match sample.extension().as_str() {
        "csv" => find(sample).is_some() || sample.head.trim() == NO_CONVERSATIONS,
        _ => sample.path == "-" && find(sample).is_some(),
    }
}

fn find(sample: Sample<'_>) -> Option<Found> {
    sheet::find(SHEETS, Some(sample.path), sample.head)
}

/// A file that somebody says is LinkedIn's is looked at without its name too.
fn lay_out(sample: Sample<'_>) -> Layout {
    if sample.head.trim() == NO_CONVERSATIONS {
        return Layout { dialect: Dialect::of(b','), header: None, ahead: 0, columns: Vec::new() };
    }
    match find(sample).or_else(|| sheet::find(SHEETS, None, sample.head)) {
        Some(found) => found.layout(SHARED, sample.head),
        None => csv::lay_out(sample),
    }
}

#[cfg(test)]
mod tests;
