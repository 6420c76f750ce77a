//! One window of JSON, token by token: what each token does to the state of the document, and the slices that it gives.

use super::super::grammar::json::{self, Assignment, Bare};
use super::super::inside::Inside;
use super::super::paths::{Records, Verdict};
use super::super::table::Take;
use super::{End, Expect, Frame, JsonReader, Kind, TOP};
use crate::error::Error;
use crate::escape::{Escape, Layer};
use crate::slice::{Extent, Join, Joint, Moments, Naming, Role, Slice, Slices};
use crate::span::RawSpan;

/// Deeper nesting than this is no export; it is refused, not followed.
const DEEPEST: usize = 10_000;

const ADVICE: &str = "check that the file is complete, or name its format with --format";

/// What tells somebody's name in two fields ends within so many bytes, or is no card of a person.
const LONGEST_CARD: usize = 64 << 10;

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// One window being walked.
pub(super) struct Walk<'a> {
    pub(super) reader: &'a mut JsonReader,
    pub(super) text: &'a [u8],
    pub(super) end: End,
    pub(super) slices: &'a mut Slices,
    /// Up to where lines were counted.
    pub(super) counted: usize,
    /// The record that is open, if places are asked for.
    pub(super) open: Option<Open>,
}

/// A record, or something that is no message, whose end is awaited.
#[derive(Clone, Copy)]
pub(super) struct Open {
    /// Size of the stack around it.
    depth: usize,
    /// Where it begins.
    start: usize,
    is_aside: bool,
}

/// Where the token ended; `None`: the window cuts it.
type Step = Result<Option<usize>, Error>;

impl Walk<'_> {
    /// Walks token by token; answers where the last complete one ended, and the spaces behind it.
    pub(super) fn walk(&mut self) -> Result<usize, Error> {
        let mut at = 0;
        loop {
            at = json::skip_space(self.text, at);
            let Some(&byte) = self.text.get(at) else { return Ok(at) };
            let step = match self.reader.expect {
                Expect::Key => self.key(byte, at)?,
                Expect::Value | Expect::Assigned => self.value(byte, at)?,
                Expect::Comma => self.comma(byte, at)?,
                Expect::Colon if byte == b':' => {
                    self.reader.expect = Expect::Value;
                    Some(at + 1)
                }
                Expect::Colon => return Err(unexpected("`:`", at)),
            };
            match step {
                Some(end) => at = end,
                None => return Ok(at),
            }
        }
    }

    /// A member's key: it leads to the state of its value, and may itself be somebody's id or a text.
    #[inline]
    fn key(&mut self, byte: u8, at: usize) -> Step {
        if byte != b'"' {
            return if byte == b'}' { self.close(Kind::Object, at) } else { Err(unexpected("a key or `}`", at)) };
        }
        let reader = &mut *self.reader;
        let Some(frame) = reader.stack.last_mut() else { return Err(unexpected("a value", at)) };
        if reader.paths.verdict(frame.state).is_dead {
            let end = json::string_end(self.text, at + 1);
            reader.expect = if end.is_some() { Expect::Colon } else { Expect::Key };
            return Ok(end.map(|end| end + 1));
        }
        let Some(member) = reader.paths.member((frame.state, frame.slot), self.text, at + 1) else { return Ok(None) };
        // The halves of a name are told together, however the file is cut.
        let is_half = reader.paths.verdict(member.to).is_half;
        if is_half && self.end == End::Open && self.text.len() - at < LONGEST_CARD && !json::is_complete(self.text, at, 1) {
            return Ok(None);
        }
        frame.inner = member.to;
        frame.slot = member.slot;
        if reader.paths.verdict(member.to).is_member {
            frame.element_subjects = 0;
        }
        if self.slices.naming == Naming::On {
            reader.name(&self.text[at + 1..member.end], member.role);
        }
        if let Some(role) = member.role {
            let subject = reader.subject(member.who);
            self.put(Slice { subject, ..Slice::new(RawSpan::new(at + 1, member.end), Escape::JSON, role) });
        }
        self.behind_key(member.end + 1)
    }

    /// Mostly the colon follows at once, then a space or none, and then a string.
    #[inline]
    fn behind_key(&mut self, at: usize) -> Step {
        if self.text.get(at) != Some(&b':') {
            self.reader.expect = Expect::Colon;
            return Ok(Some(at));
        }
        self.reader.expect = Expect::Value;
        let at = at + 1 + usize::from(self.text.get(at + 1) == Some(&b' '));
        if self.text.get(at) != Some(&b'"') {
            return Ok(Some(at));
        }
        self.string(at).map(|end| end.or(Some(at)))
    }

    #[inline]
    fn value(&mut self, byte: u8, at: usize) -> Step {
        match byte {
            b'"' => self.string(at),
            b'{' => self.open(Kind::Object, at),
            b'[' => self.open(Kind::Array, at),
            b']' => self.close(Kind::Array, at),
            _ if self.reader.stack.is_empty() => self.at_top(byte, at),
            _ => self.bare(at),
        }
    }

    /// What may stand between top-level values besides values.
    fn at_top(&mut self, byte: u8, at: usize) -> Step {
        if byte == b';' && self.reader.values > 0 {
            return Ok(Some(at + 1));
        }
        if self.text[at..].starts_with(BOM) {
            return Ok(Some(at + BOM.len()));
        }
        match json::assignment(self.text, at, self.end) {
            Assignment::Until(end) if self.reader.expect == Expect::Value => {
                self.reader.expect = Expect::Assigned;
                Ok(Some(end))
            }
            Assignment::Cut => Ok(None),
            _ => self.bare(at),
        }
    }

    #[inline]
    fn string(&mut self, at: usize) -> Step {
        let Some(end) = json::string_end(self.text, at + 1) else { return Ok(None) };
        let verdict = self.begin(Kind::Object, at);
        let role = match verdict.take {
            Some(Take::Skip) => None,
            _ if end == at + 1 => None,
            Some(Take::As(role)) => Some(role),
            Some(Take::Run) => {
                self.run_on(RawSpan::new(at + 1, end), verdict.escape);
                None
            }
            Some(Take::Inside(inside)) => {
                self.inside((RawSpan::new(at + 1, end), verdict.escape), inside);
                None
            }
            Some(Take::Keys(_) | Take::Aside) | None => Some(Role::Field),
        };
        if let Some(role) = role {
            let subject = self.reader.subject(verdict.who);
            self.put(Slice { subject, ..Slice::new(RawSpan::new(at + 1, end), verdict.escape, role) });
        }
        self.value_done(end + 1)
    }

    fn bare(&mut self, at: usize) -> Step {
        let end = match json::bare(self.text, at, self.end)? {
            Bare::Cut => return Ok(None),
            Bare::Word(end) => {
                let verdict = self.begin(Kind::Object, at);
                // `"isBot": true` says of what kind somebody is; words of other fields say nothing.
                if verdict.take == Some(Take::As(Role::Kind)) {
                    let subject = self.reader.subject(verdict.who);
                    self.put(Slice { subject, ..Slice::new(RawSpan::new(at, end), Escape::PLAIN, Role::Kind) });
                }
                end
            }
            Bare::Number(end) => {
                let verdict = self.begin(Kind::Object, at);
                if let Some(Take::As(role)) = verdict.take {
                    let subject = self.reader.subject(verdict.who);
                    self.put(Slice { subject, ..Slice::new(RawSpan::new(at, end), Escape::of(Layer::JsonNumber), role) });
                }
                end
            }
        };
        self.value_done(end)
    }

    fn open(&mut self, kind: Kind, at: usize) -> Step {
        let reader = &mut *self.reader;
        let depth = reader.stack.len();
        if depth == DEEPEST {
            return Err(Error::input("brackets are nested more than 10,000 deep", ADVICE).at(at as u64));
        }
        let state = reader.state();
        // What is told of a place in a text needs the text.
        let is_record = reader.paths.verdict(state).is_record || depth == 0 && reader.paths.is_record_at_top(self.text[at]);
        let is_aside = reader.paths.verdict(state).take == Some(Take::Aside);
        let is_placed = self.slices.moments == Moments::On && (is_record || is_aside);
        let is_whole = is_placed || reader.paths.has_offsets && is_record;
        // The end of its line goes with a record that is left out.
        let behind = if is_placed && depth == 0 { "\r\n".len() } else { 0 };
        let seen = &self.text[..self.text.len().saturating_sub(behind)];
        if is_whole && self.end == End::Open && !json::is_complete(seen, at, 0) {
            return Ok(None);
        }
        if is_placed && self.open.is_none() {
            self.open = Some(Open { depth, start: at, is_aside });
        }
        if reader.run.depth == 0 && reader.paths.verdict(state).take == Some(Take::Run) {
            if self.end == End::Open && !json::is_complete(self.text, at, 0) {
                return Ok(None);
            }
            (reader.run.depth, reader.run.join) = (depth + 1, Join::Alone);
        }
        self.begin(kind, at);
        let reader = &mut *self.reader;
        let inner = if kind == Kind::Array && !reader.paths.verdict(state).is_dead { reader.paths.element(state) } else { state };
        let object = if kind == Kind::Object { depth } else { reader.stack.last().map_or(TOP, |frame| frame.object) };
        let (scope, slot, index) = (reader.scope(), 0, 0);
        reader.stack.push(Frame { kind, state, inner, slot, scope, object, element_subjects: 0, object_subjects: 0, index });
        reader.expect = if kind == Kind::Object { Expect::Key } else { Expect::Value };
        if self.slices.naming == Naming::On && reader.names.len() < reader.stack.len() {
            reader.names.push(String::new());
        }
        Ok(Some(at + 1))
    }

    fn close(&mut self, kind: Kind, at: usize) -> Step {
        match self.reader.stack.last() {
            Some(frame) if frame.kind == kind => {}
            _ => return Err(Error::input("not valid JSON: a bracket closes what was not opened", ADVICE).at(at as u64)),
        }
        if self.open.is_some_and(|open| open.depth + 1 == self.reader.stack.len()) {
            self.end_record(at + 1);
        }
        if self.reader.run.depth == self.reader.stack.len() {
            self.end_run();
        }
        self.reader.stack.pop();
        self.value_done(at + 1)
    }

    /// Tells the place of the record that ends here. What is left out inside its brackets is still there, and empty.
    fn end_record(&mut self, end: usize) {
        let Some(Open { depth, start, is_aside }) = self.open.take() else { return };
        let inside = RawSpan::new(start + 1, end - 1);
        let record = self.reader.record;
        let is_document = || depth == 0 && self.text[start..end].contains(&b'\n');
        let (record, place, joint) = match &self.text[end..] {
            _ if is_aside => (Extent::ASIDE, inside, Joint::Ends),
            _ if depth > 0 && self.reader.stack[depth - 1].kind == Kind::Object => {
                (record, RawSpan::new(start, end), Joint::Member)
            }
            _ if depth > 0 => (record, RawSpan::new(start, end), Joint::Commas),
            _ if is_document() => (record, inside, Joint::Ends),
            [b'\n', ..] => (record, RawSpan::new(start, end + 1), Joint::Ends),
            [b'\r', b'\n', ..] => (record, RawSpan::new(start, end + 2), Joint::Ends),
            _ => (record, RawSpan::new(start, end), Joint::Ends),
        };
        self.slices.extent(record, place, joint);
    }

    #[inline]
    fn comma(&mut self, byte: u8, at: usize) -> Step {
        match (byte, self.reader.stack.last_mut()) {
            (b',', Some(frame)) if frame.kind == Kind::Object => self.reader.expect = Expect::Key,
            (b',', Some(frame)) => {
                frame.index += 1;
                frame.element_subjects = 0;
                self.reader.expect = Expect::Value;
            }
            (b'}', _) => return self.close(Kind::Object, at),
            (b']', _) => return self.close(Kind::Array, at),
            _ => return Err(unexpected("`,` or a closing bracket", at)),
        }
        Ok(Some(at + 1))
    }

    /// A value begins, perhaps a record with it.
    #[inline]
    fn begin(&mut self, kind: Kind, at: usize) -> Verdict {
        if self.reader.stack.is_empty() {
            self.begin_top(kind, at);
        }
        let verdict = *self.reader.paths.verdict(self.reader.state());
        // A message that is `null` is none (the root of a tree of messages).
        if verdict.is_record && !self.text[at..].starts_with(b"null") {
            self.begin_record();
        }
        verdict
    }

    /// Members of objects have no place among each other, and lists that are members stand side by side: these are numbered
    /// through the file, so that no two neighbours are taken for one record.
    fn begin_record(&mut self) {
        let reader = &mut *self.reader;
        let is_member = reader.stack.last().is_some_and(|frame| frame.kind == Kind::Object);
        reader.record = match reader.paths.records {
            Records::Members => reader.found,
            _ if is_member => reader.found,
            _ => reader.stack.last().map_or(0, |frame| frame.index),
        };
        reader.found += 1;
        self.slices.records += 1;
    }

    fn begin_top(&mut self, kind: Kind, at: usize) {
        self.reader.root_subjects = 0;
        self.reader.record = match self.reader.paths.records {
            // What stands beside records in lines of their own belongs to none of them.
            Records::Path if self.reader.values > 0 => {
                self.reader.found += 1;
                self.reader.record = self.reader.found - 1;
                return;
            }
            Records::Path | Records::Members => return,
            Records::Elements if kind == Kind::Array => return,
            Records::Lines => {
                self.count_lines(at);
                self.reader.lines
            }
            Records::Values | Records::Elements => self.reader.values,
        };
        self.slices.records += 1;
    }

    /// Counts the lines up to `at`.
    pub(super) fn count_lines(&mut self, at: usize) {
        if self.reader.paths.records == Records::Lines {
            // Most records are one line: finding its end is cheaper than counting.
            while let Some(found) = memchr::memchr(b'\n', &self.text[self.counted..at]) {
                self.reader.lines += 1;
                self.counted += found + 1;
            }
            self.counted = at;
        }
    }

    /// A value ended; answers where, with the comma behind it if that follows at once in an object.
    #[inline]
    fn value_done(&mut self, end: usize) -> Step {
        let reader = &mut *self.reader;
        reader.expect = Expect::Comma;
        match reader.stack.last() {
            Some(frame) if frame.kind == Kind::Object && self.text.get(end) == Some(&b',') => {
                reader.expect = Expect::Key;
                return Ok(Some(end + 1));
            }
            Some(_) => {}
            None => {
                reader.values += 1;
                reader.expect = Expect::Value;
            }
        }
        Ok(Some(end))
    }

    /// A document of its own in a string.
    fn inside(&mut self, (raw, escape): (RawSpan, Escape), inside: Inside) {
        let reader = &mut *self.reader;
        let outer = Slice { record: reader.record, ..Slice::new(raw, escape, Role::Body) };
        let first = self.slices.list.len();
        let text = std::str::from_utf8(&self.text[raw.range()]).unwrap_or_default();
        reader.insides.tell(text, (outer, inside), &mut reader.next_subject, self.slices);
        if self.slices.naming == Naming::On {
            let field = reader.field();
            self.slices.fields.extend((first..self.slices.list.len()).map(|_| field.clone()));
        }
    }

    /// A part of a running text: the first stands alone, the others continue it.
    fn run_on(&mut self, raw: RawSpan, escape: Escape) {
        let run = &mut self.reader.run;
        let join = if run.depth == 0 { Join::Alone } else { std::mem::replace(&mut run.join, Join::Continues) };
        let slice = Slice { join, record: self.reader.record, ..Slice::new(raw, escape, Role::Body) };
        self.slices.push(slice, || self.reader.field());
    }

    /// Adds a slice of the current record, after the running text if one is open.
    #[inline]
    fn put(&mut self, slice: Slice) {
        let slice = Slice { record: self.reader.record, ..slice };
        if self.reader.run.depth == 0 {
            return self.slices.push(slice, || self.reader.field());
        }
        let field = if self.slices.naming == Naming::On { self.reader.field() } else { String::new() };
        self.reader.run.aside.push((slice, field));
    }

    fn end_run(&mut self) {
        self.reader.run.depth = 0;
        for (slice, field) in self.reader.run.aside.drain(..) {
            self.slices.push(slice, || field);
        }
    }
}

fn unexpected(wanted: &str, at: usize) -> Error {
    Error::input(format!("not valid JSON: {wanted} was expected"), ADVICE).at(at as u64)
}
