//! A document inside a string of another: HTML in JSON or CSV, JSON in JSON. Its slices are found in the decoded string, and placed
//! in the bytes of the file; what turns out to be no such document is one text.

use super::json_reader::JsonReader;
use super::markup_reader::{MarkupReader, Page};
use super::table::Table;
use super::{End, Reader, Window};
use crate::error::Error;
use crate::escape::Layer;
use crate::slice::{Role, Slice, Slices, Subject};
use crate::span::Span;

/// What kind of document a string holds.
#[derive(Clone, Copy, Debug)]
pub enum Inside {
    /// HTML or XML, by this table.
    Page(&'static Page),
    /// JSON, by this table.
    Json(&'static Table),
}

impl PartialEq for Inside {
    /// By the same table.
    fn eq(&self, other: &Inside) -> bool {
        match (self, other) {
            (Inside::Page(one), Inside::Page(other)) => std::ptr::eq(*one, *other),
            (Inside::Json(one), Inside::Json(other)) => std::ptr::eq(*one, *other),
            _ => false,
        }
    }
}

impl Eq for Inside {}

/// Reads strings that are documents; keeps its readers from string to string.
#[derive(Default)]
pub(super) struct Insides {
    pages: Vec<MarkupReader>,
}

impl Insides {
    /// Adds the slices of the document in the string `outer`, whose bytes are `raw`; its people are numbered from `next` on.
    pub(super) fn tell(&mut self, raw: &str, (outer, inside): (Slice, Inside), next: &mut Subject, slices: &mut Slices) {
        let text = outer.escape.decode(raw);
        let mut inner = Slices { moments: slices.moments, ..Slices::default() };
        if self.read(&text, inside, next, &mut inner).is_err() {
            let escape = if let Inside::Page(_) = inside { outer.escape.with(Layer::Markup) } else { outer.escape };
            slices.list.push(Slice { escape, role: Role::Body, ..outer });
            return;
        }
        let spans: Vec<Span> = inner.list.iter().map(|slice| Span { start: slice.raw.start, end: slice.raw.end }).collect();
        for (mut slice, place) in inner.list.into_iter().zip(outer.escape.locate_all(raw, &spans)) {
            slice.raw.start = outer.raw.start + place.start;
            slice.raw.end = outer.raw.start + place.end;
            slice.escape = outer.escape.around(slice.escape);
            slice.record = outer.record;
            slices.list.push(slice);
        }
    }

    fn read(&mut self, text: &str, inside: Inside, next: &mut Subject, slices: &mut Slices) -> Result<(), Error> {
        let window = Window { text, end: End::Final };
        match inside {
            Inside::Page(_) if !text.contains('<') => return Err(no_document()),
            Inside::Page(page) => {
                let reader = self.page(page);
                reader.begin_again(*next);
                reader.read(window, slices)?;
                *next = reader.next_subject();
            }
            Inside::Json(_) if !text.trim_ascii_start().starts_with(['{', '[']) => return Err(no_document()),
            Inside::Json(table) => {
                let mut reader = JsonReader::new(table);
                reader.count_subjects_from(*next);
                reader.read(window, slices)?;
                *next = reader.next_subject();
            }
        }
        Ok(())
    }

    fn page(&mut self, page: &'static Page) -> &mut MarkupReader {
        let known = self.pages.iter().position(|reader| reader.is_of(page));
        let at = known.unwrap_or_else(|| {
            self.pages.push(MarkupReader::new(page));
            self.pages.len() - 1
        });
        &mut self.pages[at]
    }
}

fn no_document() -> Error {
    Error::input("no document", "")
}
