//! Tables that an app is known to write: told by their header, and by their file name where the header says too little.
//!
//! Names of files and columns are compared folded: without case, spaces and underscores, as apps spell them in many ways.

use super::{Cell, Column, Layout};
use crate::escape::Layer;
use crate::formats::grammar::csv::{self, Dialect, Field, Quoting};
use crate::slice::Role;
use crate::span::RawSpan;

/// Rows among which the header is looked for.
const HEADER_WITHIN: usize = 20;

/// What it takes to know a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::formats) enum Proof {
    /// Its header is like no other.
    Header,
    /// The file must also be called so.
    NameAndHeader,
}

/// One column that is known by name.
#[derive(Clone, Copy, Debug)]
pub(in crate::formats) struct Known {
    /// Its folded name.
    pub name: &'static str,
    /// What it holds.
    pub cell: Cell,
    /// Whom it describes.
    pub who: &'static str,
    /// How the text inside the field is dressed.
    pub inner: Layer,
}

impl Known {
    /// A column whose fields describe the person `who` of their row.
    pub(in crate::formats) const fn of(who: &'static str, name: &'static str, cell: Cell) -> Known {
        Known { name, cell, who, inner: Layer::Plain }
    }

    /// A column with one text of this role.
    pub(in crate::formats) const fn field(name: &'static str, role: Role) -> Known {
        Known::of("", name, Cell::As(role))
    }

    /// A column of structure.
    pub(in crate::formats) const fn skip(name: &'static str) -> Known {
        Known::of("", name, Cell::Skip)
    }

    /// A column that tells when the record was sent.
    pub(in crate::formats) const fn time(name: &'static str) -> Known {
        Known::field(name, Role::Time)
    }

    /// The same for text that may be a fragment of HTML.
    pub(in crate::formats) const fn html(mut self) -> Known {
        self.inner = Layer::Entities;
        self
    }
}

/// One kind of table.
#[derive(Debug)]
pub(in crate::formats) struct Sheet {
    /// Folded names of its files, without extension and number.
    pub files: &'static [&'static str],
    /// Folded names of columns that its header has, in any order.
    pub signature: &'static [&'static str],
    /// What it takes to know it.
    pub proof: Proof,
    /// Its columns; others are bodies.
    pub columns: &'static [Known],
}

/// Where a known table begins in a file.
#[derive(Clone, Copy, Debug)]
pub(in crate::formats) struct Found {
    /// Which one it is.
    pub sheet: &'static Sheet,
    delimiter: u8,
    header: usize,
}

/// Looks for the header of one of `sheets` in the first rows of `head`. The file's name counts unless it is `None`.
pub(in crate::formats) fn find(sheets: &'static [Sheet], name: Option<&str>, head: &str) -> Option<Found> {
    let (head, end) = csv::head(head);
    let file = name.map(folded_file);
    let likely = csv::told_delimiter(head).or_else(|| csv::delimiter(head, end).map(|(delimiter, _)| delimiter));
    for delimiter in likely.into_iter().chain(csv::DELIMITERS) {
        let rows = csv::rows(head, (Dialect::of(delimiter), end));
        for (header, row) in rows.iter().take(HEADER_WITHIN).enumerate() {
            let names: Vec<String> = row.iter().map(|field| folded(&value(head, field))).collect();
            let mut known =
                sheets.iter().filter(|sheet| sheet.signature.iter().all(|column| names.iter().any(|name| name == column)));
            let is_called_so = |sheet: &&Sheet| file.as_deref().is_some_and(|file| sheet.files.contains(&file));
            let mut others = known.clone().filter(|sheet| file.is_none() || sheet.proof == Proof::Header);
            if let Some(sheet) = known.find(is_called_so).or_else(|| others.next()) {
                return Some(Found { sheet, delimiter, header });
            }
        }
    }
    None
}

impl Found {
    /// Whether the header is the first row.
    pub(in crate::formats) fn is_at_the_start(&self) -> bool {
        self.header == 0
    }

    /// How the file is laid out. `shared` columns are those that any table of the app may have.
    pub(in crate::formats) fn layout(self, shared: &[Known], head: &str) -> Layout {
        let (head, end) = csv::head(head);
        let dialect = Dialect::of(self.delimiter);
        let rows = csv::rows(head, (dialect, end));
        let header = rows.get(self.header).map(Vec::as_slice).unwrap_or_default();
        let columns = header.iter().map(|field| self.column(shared, value(head, field))).collect();
        Layout { dialect, header: Some(self.header), ahead: self.header + 1, columns }
    }

    fn column(self, shared: &[Known], name: String) -> Column {
        let key = folded(&name);
        let known = self.sheet.columns.iter().chain(shared).find(|column| column.name == key);
        let is_signed = self.sheet.signature.contains(&key.as_str());
        Column {
            cell: known.map_or(Cell::As(Role::Field), |column| column.cell),
            who: known.map_or("", |column| column.who).to_string(),
            inner: known.map_or(Layer::Plain, |column| column.inner),
            header: if known.is_some() || is_signed { Cell::Skip } else { Cell::As(Role::Key) },
            name,
        }
    }
}

/// The text of a field of a head.
pub(in crate::formats) fn value(head: &str, field: &Field) -> String {
    let inside = &head[field.inside.range()];
    let tail: RawSpan = field.tail;
    let inside = if field.quoting == Quoting::Quoted { inside.replace("\"\"", "\"") } else { inside.to_string() };
    (inside + &head[tail.range()]).trim().to_string()
}

/// A name without case, spaces and underscores.
pub(in crate::formats) fn folded(name: &str) -> String {
    name.trim().chars().filter(|ch| !matches!(ch, ' ' | '_' | '\u{feff}')).flat_map(char::to_lowercase).collect()
}

/// A file's name, folded, without folders, extension, `(1)` of a second download and `_34875879` of a numbered part.
pub(in crate::formats) fn folded_file(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim_end();
    let stem = match stem.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
        Some((before, copy)) if copy.bytes().all(|byte| byte.is_ascii_digit()) => before.trim_end(),
        _ => stem,
    };
    let unnumbered = stem.trim_end_matches(|ch: char| ch.is_ascii_digit());
    folded(if stem.len() - unnumbered.len() >= 5 { unnumbered } else { stem })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_folded() {
        assert_eq!(folded_file("LinkedIn.zip/Jobs/Job Applications.csv"), "jobapplications");
        assert_eq!(folded_file("Comments_34875879.csv"), "comments");
        assert_eq!(folded_file("Receipts_v2 (1).csv"), "receiptsv2");
        assert_eq!(folded_file("-"), "-");
    }
}
