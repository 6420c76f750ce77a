//! Reads JSON by a [`Table`]: any nesting, any window, no allocation per token.
//!
//! The reader stops before a token that the window cuts, so its state never depends on the cut. A running text is not
//! begun before the window holds all of it. What is open costs a frame of some forty bytes, whatever its size.

use super::grammar::json::{self, Assignment, Bare};
use super::paths::{Paths, ROOT, Records, Slot, StateId, Tag, Verdict};
use super::table::{Table, Take};
use super::{End, Reader, Window};
use crate::error::Error;
use crate::escape::{Escape, Layer};
use crate::slice::{Join, Naming, Role, Slice, Slices};
use crate::span::RawSpan;

/// Deeper nesting than this is no export; it is refused, not followed.
const DEEPEST: usize = 10_000;

/// Names of fields stop here: a path is for people.
const DEEPEST_NAMED: usize = 64;

const ADVICE: &str = "check that the file is complete, or name its format with --format";

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// What may come next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expect {
    /// A value; in an array also its end.
    Value,
    /// The value of a JavaScript assignment.
    Assigned,
    /// A key, or the end of the object.
    Key,
    Colon,
    /// A comma, or the end of the container.
    Comma,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Object,
    Array,
}

/// An open object or array.
#[derive(Clone, Debug)]
struct Frame {
    kind: Kind,
    state: StateId,
    /// State of the value that comes next: of the current member, or of every element.
    inner: StateId,
    /// The current key.
    slot: Slot,
    /// The frame whose element or `*` member is the innermost around this container.
    scope: usize,
    /// The innermost object: this frame, or one around it.
    object: usize,
    /// First subject number of the current element or `*` member; 0 until somebody is described.
    element_subjects: u32,
    /// The same for the object.
    object_subjects: u32,
    /// Index of the current element.
    index: u64,
}

/// No frame: the top level.
const TOP: usize = usize::MAX;

/// The state of a document being read.
pub(super) struct JsonReader {
    paths: Paths,
    stack: Vec<Frame>,
    expect: Expect,
    values: u64,
    record: u64,
    /// Line feeds before the place up to which they were counted.
    lines: u64,
    next_subject: u32,
    root_subjects: u32,
    /// The running text that is open.
    run: Option<Run>,
    /// The current key at each depth, when fields are named.
    names: Vec<String>,
}

struct Run {
    /// Of the stack around it.
    depth: usize,
    /// Slices that are no part of the text; they follow it.
    aside: Vec<(Slice, String)>,
    join: Join,
}

impl JsonReader {
    /// A reader for documents of this table.
    pub(super) fn new(table: &Table) -> JsonReader {
        JsonReader {
            paths: Paths::new(table),
            stack: Vec::new(),
            expect: Expect::Value,
            values: 0,
            record: 0,
            lines: 0,
            next_subject: 1,
            root_subjects: 0,
            run: None,
            names: Vec::new(),
        }
    }
}

impl Reader for JsonReader {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let mut walk = Walk { reader: self, text: window.text.as_bytes(), end: window.end, slices, counted: 0 };
        let at = walk.walk()?;
        walk.count_lines(at);
        if window.end == End::Final {
            self.finish(window.text.len(), at)?;
        }
        Ok(at)
    }
}

impl JsonReader {
    fn finish(&self, length: usize, at: usize) -> Result<(), Error> {
        if at == length && self.stack.is_empty() && self.expect == Expect::Value {
            return Ok(());
        }
        Err(Error::input("the file ends in the middle of a JSON value", "export it again, or check the copy").at(at as u64))
    }

    /// The state of the value that begins now.
    #[inline]
    fn state(&self) -> StateId {
        self.stack.last().map_or(ROOT, |frame| frame.inner)
    }

    /// The frame whose element or `*` member is the innermost around the value that begins now.
    fn scope(&self) -> usize {
        match self.stack.last() {
            Some(frame) if frame.kind == Kind::Array || self.paths.verdict(frame.inner).is_member => self.stack.len() - 1,
            Some(frame) => frame.scope,
            None => TOP,
        }
    }

    /// The number of the person that a tag means here.
    fn subject(&mut self, who: Tag) -> u32 {
        let (number, first) = match who {
            Tag::None => return 0,
            Tag::Element(number) => {
                let scope = self.scope();
                (number, self.stack.get_mut(scope).map(|frame| &mut frame.element_subjects))
            }
            Tag::Object(number) => {
                let object = self.stack.last().map_or(TOP, |frame| frame.object);
                (number, self.stack.get_mut(object).map(|frame| &mut frame.object_subjects))
            }
        };
        let first = first.unwrap_or(&mut self.root_subjects);
        if *first == 0 {
            // A file with more people than numbers describes nobody any more.
            let Some(next) = self.next_subject.checked_add(self.paths.tags) else { return 0 };
            *first = self.next_subject;
            self.next_subject = next;
        }
        *first + number
    }

    /// `chats.list[0].messages[17].text`
    fn field(&self) -> String {
        let mut path = String::new();
        for (frame, name) in self.stack.iter().zip(&self.names).take(DEEPEST_NAMED) {
            match frame.kind {
                Kind::Array => path.push_str(&format!("[{}]", frame.index)),
                Kind::Object if path.is_empty() => path.push_str(name),
                Kind::Object => {
                    path.push('.');
                    path.push_str(name);
                }
            }
        }
        path
    }

    /// Remembers a key for [`field`](JsonReader::field). One that may be a person is not named.
    fn name(&mut self, raw: &[u8], role: Option<Role>) {
        let Some(name) = self.names.get_mut(self.stack.len().wrapping_sub(1)) else { return };
        let is_identifier = raw.iter().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-' | b'$'));
        let shows = role.is_none() || role == Some(Role::Key) && is_identifier;
        name.clear();
        name.push_str(if shows { std::str::from_utf8(raw).unwrap_or("*") } else { "*" });
    }
}

/// One window being walked.
struct Walk<'a> {
    reader: &'a mut JsonReader,
    text: &'a [u8],
    end: End,
    slices: &'a mut Slices,
    /// Up to where lines were counted.
    counted: usize,
}

/// Where the token ended; `None`: the window cuts it.
type Step = Result<Option<usize>, Error>;

impl Walk<'_> {
    /// Walks token by token; answers where the last complete one ended, and the spaces behind it.
    fn walk(&mut self) -> Result<usize, Error> {
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
        frame.inner = member.to;
        frame.slot = member.slot;
        if reader.paths.verdict(member.to).is_member {
            frame.element_subjects = 0;
        }
        reader.expect = Expect::Colon;
        if self.slices.naming == Naming::On {
            reader.name(&self.text[at + 1..member.end], member.role);
        }
        if let Some(role) = member.role {
            let subject = reader.subject(member.who);
            self.put(Slice { subject, ..Slice::new(RawSpan::new(at + 1, member.end), Escape::JSON, role) });
        }
        Ok(Some(member.end + 1))
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
            Some(Take::As(role)) => Some(role),
            Some(Take::Run) => {
                self.run_on(RawSpan::new(at + 1, end), verdict.escape);
                None
            }
            Some(Take::Keys(_)) | None => Some(Role::Body),
        };
        if let Some(role) = role {
            let subject = self.reader.subject(verdict.who);
            self.put(Slice { subject, ..Slice::new(RawSpan::new(at + 1, end), verdict.escape, role) });
        }
        self.value_done();
        Ok(Some(end + 1))
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
        self.value_done();
        Ok(Some(end))
    }

    fn open(&mut self, kind: Kind, at: usize) -> Step {
        let reader = &mut *self.reader;
        let depth = reader.stack.len();
        if depth == DEEPEST {
            return Err(Error::input("brackets are nested more than 10,000 deep", ADVICE).at(at as u64));
        }
        let state = reader.state();
        if reader.run.is_none() && reader.paths.verdict(state).take == Some(Take::Run) {
            if self.end == End::Open && !json::is_complete(self.text, at) {
                return Ok(None);
            }
            reader.run = Some(Run { depth, aside: Vec::new(), join: Join::Alone });
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
        self.reader.stack.pop();
        self.value_done();
        Ok(Some(at + 1))
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
        if verdict.is_record {
            self.reader.record = self.reader.stack.last().map_or(0, |frame| frame.index);
            self.slices.records += 1;
        }
        verdict
    }

    fn begin_top(&mut self, kind: Kind, at: usize) {
        self.reader.root_subjects = 0;
        self.reader.record = match self.reader.paths.records {
            Records::Path => return,
            Records::Elements if kind == Kind::Array => return,
            Records::Lines => {
                self.count_lines(at);
                self.reader.lines
            }
            Records::Values | Records::Elements => self.reader.values,
        };
        self.slices.records += 1;
    }

    fn count_lines(&mut self, at: usize) {
        if self.reader.paths.records == Records::Lines {
            self.reader.lines += memchr::memchr_iter(b'\n', &self.text[self.counted..at]).count() as u64;
            self.counted = at;
        }
    }

    #[inline]
    fn value_done(&mut self) {
        let depth = self.reader.stack.len();
        if depth == 0 {
            self.reader.values += 1;
            self.reader.expect = Expect::Value;
        } else {
            self.reader.expect = Expect::Comma;
        }
        if let Some(run) = self.reader.run.take_if(|run| run.depth >= depth) {
            run.aside.into_iter().for_each(|(slice, field)| self.slices.push(slice, || field));
        }
    }

    /// A part of a running text: the first stands alone, the others continue it.
    fn run_on(&mut self, raw: RawSpan, escape: Escape) {
        let run = self.reader.run.as_mut();
        let join = run.map_or(Join::Alone, |run| std::mem::replace(&mut run.join, Join::Continues));
        let slice = Slice { join, record: self.reader.record, ..Slice::new(raw, escape, Role::Body) };
        self.slices.push(slice, || self.reader.field());
    }

    /// Adds a slice of the current record, after the running text if one is open.
    #[inline]
    fn put(&mut self, slice: Slice) {
        let slice = Slice { record: self.reader.record, ..slice };
        if self.reader.run.is_none() {
            return self.slices.push(slice, || self.reader.field());
        }
        let field = if self.slices.naming == Naming::On { self.reader.field() } else { String::new() };
        if let Some(run) = &mut self.reader.run {
            run.aside.push((slice, field));
        }
    }
}

fn unexpected(wanted: &str, at: usize) -> Error {
    Error::input(format!("not valid JSON: {wanted} was expected"), ADVICE).at(at as u64)
}

#[cfg(test)]
mod tests;
