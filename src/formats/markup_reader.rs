//! Reads HTML and XML by a table of selectors and roles: where the texts, the attributes and the people of a page stand.
//!
//! A text that runs over inline tags (`<b>Mar</b>en`) is one text, so its pieces are only handed over when the whole of it is in
//! the window; tags that end a paragraph end it. What no row names is scanned: texts as bodies, attributes as fields.

use super::grammar::markup::{self, Closed, Dialect, Token};
use super::{End, Reader, Window};
use crate::error::Error;
use crate::slice::{Joint, Moments, Role, Slices, Subject};
use crate::span::RawSpan;
use select::{Sheet, State, Tag};
use std::sync::Arc;

mod elements;
mod select;
mod walk;

use walk::Walk;

/// One row: where, what, of whom.
#[derive(Clone, Copy, Debug)]
pub struct Pick {
    /// A selector: `div.message .from_name`, `.media > a@title` (an attribute of what it selects), `sms[type=1]@address`. A tag's name, classes
    /// (`.a.b`), `#id`, `[name]`, `[name=value]` without quotes; a space for "somewhere in", ` > ` for "directly in".
    pub at: &'static str,
    /// What it holds; `None`: structure, never looked at.
    pub role: Option<Role>,
    /// Without a role, the attribute that tells the type of a file in base64, if it is one. Else: rows with the same non-empty tag describe the same person, within a record; if the tag begins with `.`, within a tag and its
    /// text.
    pub who: &'static str,
}

impl Pick {
    /// Text or attribute that describes the person `who` of its record.
    pub const fn of(who: &'static str, at: &'static str, role: Role) -> Pick {
        Pick { at, role: Some(role), who }
    }

    /// Text or attribute that describes nobody in particular.
    pub const fn field(at: &'static str, role: Role) -> Pick {
        Pick::of("", at, role)
    }

    /// Structure: the text at and below it (or the attribute) is never looked at.
    pub const fn skip(at: &'static str) -> Pick {
        Pick { at, role: None, who: "" }
    }

    /// An attribute that holds a file in base64, whose media type another attribute of the tag tells.
    pub const fn packed(at: &'static str, kind: &'static str) -> Pick {
        Pick { at, role: None, who: kind }
    }

    /// When the record was sent.
    pub const fn time(at: &'static str) -> Pick {
        Pick::field(at, Role::Time)
    }
}

/// The table of one kind of page.
#[derive(Debug)]
pub struct Page {
    /// Which language.
    pub dialect: Dialect,
    /// Selectors of the elements that are records, with `, ` between; `""`: every paragraph is one.
    pub record: &'static str,
    /// Its rows; of those that select the same, the later one wins. Texts take the row of the innermost element that has one.
    pub picks: &'static [Pick],
}

/// Elements deeper than this are not told apart any more.
const DEEPEST: usize = 1000;

/// The state of a page being read.
pub(super) struct MarkupReader {
    page: &'static Page,
    dialect: Dialect,
    sheet: Sheet,
    stack: Vec<Frame>,
    /// Open elements that did not fit the stack.
    beyond: usize,
    /// Records that began.
    records: u64,
    next_subject: Subject,
    /// Who is who in this record, and in this tag.
    of_record: Vec<(&'static str, Subject)>,
    of_tag: Vec<(&'static str, Subject)>,
}

/// An open element.
struct Frame {
    name: Box<[u8]>,
    state: Arc<State>,
}

impl MarkupReader {
    /// A reader for pages of this table.
    pub(super) fn new(page: &'static Page) -> MarkupReader {
        let sheet = Sheet::new(page);
        MarkupReader {
            page,
            dialect: page.dialect,
            sheet,
            stack: Vec::new(),
            beyond: 0,
            records: 0,
            next_subject: 1,
            of_record: Vec::new(),
            of_tag: Vec::new(),
        }
    }

    /// Whether it reads by this table.
    pub(super) fn is_of(&self, page: &'static Page) -> bool {
        std::ptr::eq(self.page, page)
    }

    /// Forgets the page that was read, and numbers the people of the next from `next` on.
    pub(super) fn begin_again(&mut self, next: Subject) {
        (self.records, self.beyond, self.next_subject) = (0, 0, next);
        self.stack.clear();
        self.of_record.clear();
        self.of_tag.clear();
    }

    /// The number of the next person.
    pub(super) fn next_subject(&self) -> Subject {
        self.next_subject
    }

    /// What is known of the element around the current place.
    fn state(&self) -> Arc<State> {
        self.stack.last().map_or_else(|| self.sheet.root(), |frame| frame.state.clone())
    }

    /// Opens an element; one that its parent's end closes may have been left open by its twin before.
    fn open(&mut self, name: &[u8], state: Arc<State>) {
        if self.stack.len() >= DEEPEST {
            self.beyond += 1;
            return;
        }
        self.stack.push(Frame { name: name.to_ascii_lowercase().into(), state });
    }

    fn close(&mut self, name: &[u8]) {
        if self.beyond > 0 {
            self.beyond -= 1;
        } else if let Some(at) = self.stack.iter().rposition(|frame| frame.name.eq_ignore_ascii_case(name)) {
            self.stack.truncate(at);
        }
    }

    /// The number of the person that a tag means here.
    fn subject(&mut self, who: &'static str) -> Subject {
        if who.is_empty() {
            return 0;
        }
        let known = if who.starts_with('.') { &mut self.of_tag } else { &mut self.of_record };
        if let Some((_, subject)) = known.iter().find(|(tag, _)| *tag == who) {
            return *subject;
        }
        let subject = self.next_subject;
        known.push((who, subject));
        self.next_subject = subject.saturating_add(1);
        subject
    }

    /// Number of the record that the current place belongs to.
    fn record(&self) -> u64 {
        self.records.saturating_sub(1)
    }

    /// Tells the place of the record that begins at `at`, if one does; `false`: the window does not hold all of it.
    fn places_record(&mut self, window: Window<'_>, at: usize, slices: &mut Slices) -> bool {
        let text = window.text.as_bytes();
        let Some((Token::Open { name, attributes, closed }, next)) = markup::next(text, at, self.dialect) else { return true };
        let state = self.state();
        if !self.sheet.step(&state, Tag { text: window.text, name, attributes }).is_record {
            return true;
        }
        let has_contents = closed == Closed::Later && !elements::is_void(self.dialect, &text[name.range()]);
        let end = if has_contents { elements::element_end(text, next, (&text[name.range()], self.dialect)) } else { Some(next) };
        let Some(end) = end.or((!is_open(window.end)).then_some(text.len())) else { return false };
        slices.extent(self.records, RawSpan::new(at, end), Joint::Ends);
        true
    }

    fn begin_record(&mut self, slices: &mut Slices) {
        self.records += 1;
        slices.records += 1;
        self.of_record.clear();
    }
}

impl Reader for MarkupReader {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let mut at = 0;
        while let Some(end) = elements::unit_end(window.text.as_bytes(), at, (self.dialect, window.end)) {
            if slices.moments == Moments::On && !self.places_record(window, at, slices) {
                break;
            }
            Walk::new(self, window.text, slices).unit(at, end);
            at = end;
        }
        Ok(at)
    }
}

/// The token at `at` before `end`; what is incomplete there is text.
fn token(text: &[u8], at: usize, dialect: Dialect) -> (Token, usize) {
    markup::next(text, at, dialect).unwrap_or_else(|| (markup::rest(text, at), text.len()))
}

/// Whether more may come.
fn is_open(end: End) -> bool {
    end == End::Open
}

#[cfg(test)]
mod tests;
