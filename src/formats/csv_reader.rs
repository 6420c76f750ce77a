//! Reads tables of delimiter-separated text by a [`Layout`]: which row is the header, what each column holds.
//!
//! The layout is told from the first 16 KiB, however the windows are cut: until those are there, the reader asks for more.

use super::grammar::csv::{self, Dialect, Field};
use super::{End, Reader, Sample, Window};
use crate::error::Error;
use crate::escape::Layer;
use crate::slice::{Joint, Role, Slices};
use crate::span::RawSpan;

mod cells;
#[cfg(test)]
pub(super) mod samples;
pub(super) mod sheet;

use cells::{OWNERS, Subjects, Writer};

/// Whom columns describe that hold something of the export's owner: in every row the same person.
pub(super) const OWNER: &str = "the owner of the export";

/// What the fields of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// Structure: dates, ids of conversations. Never looked at.
    Skip,
    /// One text with this role.
    As(Role),
    /// Several texts with this role, of one person, joined with `,` or `;`.
    Each(Role),
    /// `[SKYPE:handle,ICQ:handle]`: the texts behind the colons have this role; without brackets the texts themselves.
    Tagged(Role),
    /// Names joined with `", "` and themselves not free of it; a [`Cell::Profiles`] of the same row tells how many.
    Names,
    /// Addresses of profiles joined with `,`, each of another person.
    Profiles,
    /// Whoever it is, by name, `Name <address>`, address, number or handle: the value tells.
    Someone,
    /// Like [`Cell::Someone`], or a list of such.
    Several,
    /// One identifier with this role unless the value is that of a [`Cell::Someone`] without doubt.
    Likely(Role),
}

/// One column of a table as it is read.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// The header's text, or nothing.
    pub name: String,
    /// What it holds.
    pub cell: Cell,
    /// Columns of one row with the same non-empty tag describe the same person.
    pub who: String,
    /// How the text inside the field is dressed.
    pub inner: Layer,
    /// What the header's own cell is: a text if nobody knows the column.
    pub header: Cell,
}

/// How one file is laid out.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// How fields are told apart.
    pub dialect: Dialect,
    /// Index of the header among the file's rows, blank ones counted.
    pub header: Option<usize>,
    /// Rows before the first data row: those that are not the header are scanned as bodies.
    pub ahead: usize,
    /// The columns, as far as they are known.
    pub columns: Vec<Column>,
}

/// The state of a table being read.
pub(super) struct CsvReader {
    path: String,
    lay_out: fn(Sample<'_>) -> Layout,
    layout: Option<Layout>,
    /// The column that tells how many recipients a row has.
    profiles: Option<usize>,
    tags: Vec<u32>,
    /// Whether a quote is missing in the header.
    is_torn: bool,
    /// Rows behind us, blank ones counted.
    rows: usize,
    /// Data rows behind us.
    records: u64,
    subjects: Subjects,
}

impl CsvReader {
    /// A reader for the file `path`; `lay_out` sees its first 16 KiB.
    pub(super) fn new(path: &str, lay_out: fn(Sample<'_>) -> Layout) -> CsvReader {
        CsvReader {
            path: path.to_string(),
            lay_out,
            layout: None,
            profiles: None,
            tags: Vec::new(),
            is_torn: false,
            rows: 0,
            records: 0,
            subjects: Subjects::default(),
        }
    }

    /// Tells the layout, unless the window is too short for it.
    fn begin(&mut self, window: Window<'_>) -> bool {
        if self.layout.is_some() {
            return true;
        }
        if window.end == End::Open && window.text.len() <= csv::HEAD {
            return false;
        }
        let layout = (self.lay_out)(Sample { path: &self.path, head: csv::head(window.text).0 });
        let mut known: Vec<&str> = Vec::new();
        for who in layout.columns.iter().map(|column| column.who.as_str()) {
            if !matches!(who, "" | OWNER) && !known.contains(&who) {
                known.push(who);
            }
            let place = known.iter().position(|tag| *tag == who);
            self.tags.push(if who == OWNER { OWNERS } else { place.map_or(0, |place| place as u32 + 1) });
        }
        self.subjects = Subjects::of(known.len() as u32);
        self.profiles = layout.columns.iter().position(|column| column.cell == Cell::Profiles);
        self.layout = Some(layout);
        true
    }

    /// Hands over the slices of one row.
    fn row(&mut self, layout: &Layout, (text, fields): (&str, &[Field]), slices: &mut Slices) {
        let index = self.rows;
        self.rows += 1;
        if matches!(fields, [only] if only.is_empty()) {
            return;
        }
        let mut writer = Writer { text, record: self.records, slices, subjects: &mut self.subjects };
        writer.subjects.next_row();
        if layout.header == Some(index) {
            self.is_torn = is_broken(fields);
            header(layout, fields, &mut writer);
        } else if index < layout.ahead {
            fields.iter().enumerate().for_each(|(place, field)| writer.cell((place, None), (0, field)));
        } else {
            if let Some(place) = self.profiles {
                writer.count_profiles(fields.get(place));
            }
            let is_torn = self.is_torn || is_torn(layout, fields);
            data((layout, is_torn), (fields, &self.tags), &mut writer);
            self.records += 1;
            slices.records += 1;
        }
    }
}

impl Reader for CsvReader {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        if !self.begin(window) {
            return Ok(0);
        }
        let Some(layout) = self.layout.take() else { return Ok(0) };
        let (mut at, mut fields) = (0, Vec::new());
        let read = loop {
            if at >= window.text.len() {
                break Ok(at);
            }
            let start = at;
            match csv::row(window.text.as_bytes(), at, (layout.dialect, window.end), &mut fields) {
                Ok(Some(next)) => at = next,
                Ok(None) => break Ok(at),
                Err(error) => break Err(error),
            }
            let records = self.records;
            self.row(&layout, (window.text, &fields), slices);
            if self.records > records {
                slices.extent(records, RawSpan::new(start, at), Joint::Ends);
            }
        };
        self.layout = Some(layout);
        read
    }
}

fn header(layout: &Layout, fields: &[Field], writer: &mut Writer<'_>) {
    for (place, field) in fields.iter().enumerate() {
        let cell = layout.columns.get(place).map_or(Cell::As(Role::Key), |column| column.header);
        let column = Column { name: String::new(), cell, who: String::new(), inner: Layer::Plain, header: cell };
        writer.cell((place, Some(&column)), (0, field));
    }
}

/// Whether a row has more or fewer fields than the header has names: nothing says which of them hold no text.
fn is_torn(layout: &Layout, fields: &[Field]) -> bool {
    let filled = fields.iter().rposition(|field| !field.is_empty()).map_or(0, |last| last + 1);
    is_broken(fields) || filled > layout.columns.len() || fields.len() < layout.columns.len()
}

/// Whether a quote is missing, or one too many.
fn is_broken(fields: &[Field]) -> bool {
    fields.iter().any(|field| !field.tail.is_empty())
}

fn data((layout, is_torn): (&Layout, bool), (fields, tags): (&[Field], &[u32]), writer: &mut Writer<'_>) {
    for (place, field) in fields.iter().enumerate() {
        let tag = tags.get(place).copied().unwrap_or(0);
        let column = layout.columns.get(place).filter(|column| !(is_torn && column.cell == Cell::Skip));
        writer.cell((place, column), (tag, field));
    }
}
