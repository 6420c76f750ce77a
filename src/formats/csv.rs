//! Any table of text that no known app wrote: comma, semicolon, tab or bar between the fields.
//!
//! A column whose name says that it holds people or identifiers is read so; everything else, the header too, is a body.

use super::csv_reader::sheet::value;
use super::csv_reader::{Cell, Column, CsvReader, Layout};
use super::grammar::csv::{self as grammar, Dialect, Field, Quoting};
use super::{Format, Sample, untold};
use crate::escape::Layer;
use crate::slice::Role;

mod columns;
use columns::{ROW, meaning};

/// Tables in general.
pub(super) static FORMAT: Format = Format {
    id: "csv",
    name: "CSV or TSV table",
    origin: "a spreadsheet, a database or a help desk: Save as / Export as CSV",
    recognizes,
    open: |sample| Box::new(CsvReader::new(sample.path, lay_out)),
    teaches: super::Teaches::People,
    path: untold,
};

/// Rows among which a header may stand behind a title.
const HEADER_WITHIN: usize = 20;

/// A name of a column is no longer than this.
const LONGEST_NAME: usize = 64;

fn recognizes(sample: Sample<'_>) -> bool {
    match sample.extension().as_str() {
        "csv" | "tsv" | "tab" | "psv" => true,
        "" | "txt" | "text" => is_table(sample),
        _ => false,
    }
}

/// Whether a text without a telling name is a table. Prose has commas too: every row must have the same number of fields,
/// and the first must name columns, or every field must stand between quotes.
fn is_table(sample: Sample<'_>) -> bool {
    let (head, end) = grammar::head(sample.head);
    let Some((delimiter, regularity)) = grammar::delimiter(head, end) else { return false };
    if regularity.others > 0 || regularity.rows < 3 {
        return false;
    }
    let rows = grammar::rows(head, (Dialect::of(delimiter), end));
    let is_quoted = |row: &Vec<Field>| row.iter().all(|field| field.quoting == Quoting::Quoted);
    let names: Vec<String> = rows.first().into_iter().flatten().map(|field| value(head, field)).collect();
    rows.iter().all(is_quoted) || (are_names(&names) && names.iter().any(|name| columns::is_usual(name)))
}

/// How a table of unknown origin is laid out.
pub(super) fn lay_out(sample: Sample<'_>) -> Layout {
    let (head, end) = grammar::head(sample.head);
    let told = grammar::told_delimiter(head);
    let ahead = usize::from(told.is_some());
    let tabs = matches!(sample.extension().as_str(), "tsv" | "tab").then_some(b'\t').filter(|_| head.contains('\t'));
    let found = told.or(tabs).or_else(|| grammar::delimiter(head, end).map(|(delimiter, _)| delimiter));
    let delimiter = found.unwrap_or(b',');
    let dialect = Dialect { delimiter, quote: grammar::quote(head, (delimiter, end)) };
    let rows = grammar::rows(head, (dialect, end));
    match header(head, &rows, ahead) {
        Some((place, names)) => Layout { dialect, header: Some(place), ahead: place + 1, columns: columns_of(names) },
        None => Layout { dialect, header: None, ahead, columns: Vec::new() },
    }
}

/// The row that names the columns, and the names: the first one, or below a title one in which a usual name stands.
fn header(head: &str, rows: &[Vec<Field>], ahead: usize) -> Option<(usize, Vec<String>)> {
    for (place, row) in rows.iter().enumerate().skip(ahead).take(HEADER_WITHIN) {
        let names: Vec<String> = row.iter().map(|field| value(head, field)).collect();
        let is_first = place == ahead;
        if are_names(&names) && (is_first || names.len() > 1) && (is_first || names.iter().any(|name| columns::is_usual(name))) {
            return Some((place, names));
        }
    }
    None
}

/// Whether these texts could name columns: short, of one line, each another, and no data among them.
fn are_names(names: &[String]) -> bool {
    let filled: Vec<&String> = names.iter().filter(|name| !name.is_empty()).collect();
    let usual = filled.iter().filter(|name| columns::is_usual(name)).count();
    let is_name = |name: &str| {
        let digits = name.bytes().filter(u8::is_ascii_digit).count();
        let is_short = name.chars().count() <= LONGEST_NAME && name.split_whitespace().count() <= 6;
        is_short && !name.contains(['@', '\n', '\r', '+']) && name.chars().any(char::is_alphabetic) && digits <= usual.min(2)
    };
    let mut sorted: Vec<String> = filled.iter().map(|name| name.to_lowercase()).collect();
    sorted.sort_unstable();
    sorted.dedup();
    let are_distinct = sorted.len() == filled.len() || usual * 2 >= filled.len();
    filled.len() * 2 > names.len() && are_distinct && filled.iter().all(|name| is_name(name))
}

fn columns_of(names: Vec<String>) -> Vec<Column> {
    let column = |name: String| {
        let (cell, who) = meaning(&name).unwrap_or((Cell::As(Role::Field), String::new()));
        Column { name, cell, who, inner: Layer::Plain, header: Cell::As(Role::Key) }
    };
    let mut columns: Vec<Column> = names.into_iter().map(column).collect();
    if let Some(person) = only_person(&columns) {
        columns.iter_mut().filter(|column| column.who == ROW).for_each(|column| column.who.clone_from(&person));
    }
    columns
}

/// The one person that the columns name (`sender`), if no other is named: then `phone` is that person's.
fn only_person(columns: &[Column]) -> Option<String> {
    let is_name = |cell: Cell| matches!(cell, Cell::Someone | Cell::As(Role::GivenName | Role::FamilyName));
    if columns.iter().any(|column| column.who == ROW && is_name(column.cell)) {
        return None;
    }
    let mut persons = columns.iter().filter(|column| !column.who.is_empty() && column.who != ROW);
    let person = &persons.next()?.who;
    persons.all(|other| other.who == *person).then(|| person.clone())
}

#[cfg(test)]
mod tests;
