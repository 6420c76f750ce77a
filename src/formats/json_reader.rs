//! Reads JSON by a [`Table`]: any nesting, any window, no allocation per token.
//!
//! The reader stops before a token (or a running text) that the window cuts, so its state never depends on the cut.

use super::grammar::json::{self, Next, Token};
use super::paths::{KeyId, OTHER, Paths, ROOT, StateId};
use super::table::{Table, Take};
use super::{End, Reader, Window};
use crate::error::Error;
use crate::escape::{Escape, Layer};
use crate::slice::{Join, Naming, Role, Slice, Slices};
use crate::span::RawSpan;

/// Deeper nesting than this is no export; it is refused, not followed.
const DEEPEST: usize = 100_000;

const ADVICE: &str = "check that the file is complete, or name its format with --format";

/// What may come next inside a container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expect {
    /// A value; in an array also its end.
    Value,
    /// A key, or the end of the object.
    Key,
    Colon,
    /// A comma, or the end of the container.
    Comma,
}

/// An open object or array.
#[derive(Clone, Debug)]
struct Frame {
    is_object: bool,
    state: StateId,
    /// State of the value that comes next: of the current member, or of every element.
    inner: StateId,
    /// Index of the current element.
    index: u64,
    /// First subject number of the current element or member; 0 until somebody is described.
    subjects: u32,
    /// The current member's key, when fields are named.
    key: String,
}

/// The state of a document being read.
pub struct JsonReader {
    paths: Paths,
    counts_values: bool,
    stack: Vec<Frame>,
    expect: Expect,
    /// Nothing was read yet: an assignment may come first.
    is_fresh: bool,
    values: u64,
    record: u64,
    next_subject: u32,
    root_subjects: u32,
    /// Depth of the stack at which a running text began, and what it holds so far.
    run: Option<Run>,
}

struct Run {
    depth: usize,
    /// Slices that are no part of the text; they follow it.
    aside: Vec<(Slice, String)>,
    is_begun: bool,
}

/// What reading one token came to.
struct Checkpoint {
    at: usize,
    slices: usize,
}

impl JsonReader {
    /// A reader for documents of this table.
    pub fn new(table: &Table) -> JsonReader {
        JsonReader {
            paths: Paths::new(table),
            counts_values: table.record.is_empty(),
            stack: Vec::new(),
            expect: Expect::Value,
            is_fresh: true,
            values: 0,
            record: 0,
            next_subject: 1,
            root_subjects: 0,
            run: None,
        }
    }

    fn token(&mut self, token: Token, slices: &mut Slices) -> Result<(), Error> {
        match (self.expect, token) {
            (Expect::Value, Token::Object | Token::Array) => self.open(token == Token::Object, slices),
            (Expect::Value, Token::Text(start, end)) => {
                self.text(RawSpan::new(start, end), slices);
                self.value_done(slices);
                Ok(())
            }
            (Expect::Value, Token::Number(start, end)) => {
                self.number(RawSpan::new(start, end), slices);
                self.value_done(slices);
                Ok(())
            }
            (Expect::Value, Token::Word) => {
                self.begin_value(slices);
                self.value_done(slices);
                Ok(())
            }
            (Expect::Value, Token::ArrayEnd) => self.close(token, slices),
            (Expect::Value, Token::Semicolon) if self.stack.is_empty() && self.values > 0 => Ok(()),
            (Expect::Key, Token::ObjectEnd) | (Expect::Comma, Token::ObjectEnd | Token::ArrayEnd) => self.close(token, slices),
            (Expect::Colon, Token::Colon) => {
                self.expect = Expect::Value;
                Ok(())
            }
            (Expect::Comma, Token::Comma) => {
                self.comma();
                Ok(())
            }
            (expect, _) => Err(unexpected(expect)),
        }
    }

    /// The state of the value that begins now.
    fn state(&self) -> StateId {
        self.stack.last().map_or(ROOT, |frame| frame.inner)
    }

    fn begin_value(&mut self, slices: &mut Slices) {
        let is_record = self.paths.verdict(self.state()).is_record;
        if self.stack.is_empty() && self.counts_values {
            self.record = self.values;
            slices.records += 1;
        } else if is_record {
            self.record = self.stack.last().map_or(0, |frame| frame.index);
            slices.records += 1;
        }
        if self.stack.is_empty() {
            self.root_subjects = 0;
        }
    }

    fn open(&mut self, is_object: bool, slices: &mut Slices) -> Result<(), Error> {
        if self.stack.len() == DEEPEST {
            return Err(Error::input("brackets are nested more than 100,000 deep", ADVICE));
        }
        self.begin_value(slices);
        let state = self.state();
        let verdict = self.paths.verdict(state);
        if self.run.is_none() && verdict.take == Some(Take::Run) {
            self.run = Some(Run { depth: self.stack.len(), aside: Vec::new(), is_begun: false });
        }
        let inner = if is_object { state } else { self.paths.element(state) };
        self.stack.push(Frame { is_object, state, inner, index: 0, subjects: 0, key: String::new() });
        self.expect = if is_object { Expect::Key } else { Expect::Value };
        Ok(())
    }

    fn close(&mut self, token: Token, slices: &mut Slices) -> Result<(), Error> {
        let closes_object = token == Token::ObjectEnd;
        match self.stack.pop() {
            Some(frame) if frame.is_object == closes_object => {}
            _ => return Err(Error::input("not valid JSON: a bracket closes what was not opened", ADVICE)),
        }
        self.value_done(slices);
        Ok(())
    }

    fn value_done(&mut self, slices: &mut Slices) {
        if let Some(run) = self.run.take_if(|run| run.depth >= self.stack.len()) {
            run.aside.into_iter().for_each(|(slice, field)| slices.push(slice, || field));
        }
        if self.stack.is_empty() {
            self.values += 1;
            self.expect = Expect::Value;
        } else {
            self.expect = Expect::Comma;
        }
    }

    fn comma(&mut self) {
        let Some(frame) = self.stack.last_mut() else { return };
        self.expect = if frame.is_object { Expect::Key } else { Expect::Value };
        if !frame.is_object {
            frame.index += 1;
            frame.subjects = 0;
        }
    }

    /// A member's key: it leads to the state of its value, and may itself be somebody's id or a text.
    fn key(&mut self, raw: RawSpan, text: &str, slices: &mut Slices) {
        let bytes = &text[raw.range()];
        let key = self.paths.key(bytes.as_bytes());
        let Some(frame) = self.stack.last() else { return };
        let container = *self.paths.verdict(frame.state);
        let inner = self.paths.member(frame.state, key);
        let is_member = self.paths.verdict(inner).is_member;
        if let Some(frame) = self.stack.last_mut() {
            frame.inner = inner;
            frame.index += 1;
            frame.subjects = if is_member { 0 } else { frame.subjects };
            if slices.naming == Naming::On {
                frame.key = bytes.to_string();
            }
        }
        self.expect = Expect::Colon;
        if let Some(role) = role_of_key(&container, key, inner, &self.paths) {
            let slice = Slice { record: self.record, ..Slice::new(raw, Escape::JSON, role) };
            self.put(slice, slices);
        }
    }

    fn text(&mut self, raw: RawSpan, slices: &mut Slices) {
        self.begin_value(slices);
        let verdict = *self.paths.verdict(self.state());
        let role = match verdict.take {
            Some(Take::Skip) => return,
            Some(Take::As(role)) => role,
            Some(Take::Run) => return self.run_text(raw, verdict.escape, slices),
            Some(Take::Keys(_)) | None => Role::Body,
        };
        let subject = self.subject(verdict.who);
        let slice = Slice { subject, record: self.record, ..Slice::new(raw, verdict.escape, role) };
        self.put(slice, slices);
    }

    /// A part of a running text: the first stands alone, the others continue it.
    fn run_text(&mut self, raw: RawSpan, escape: Escape, slices: &mut Slices) {
        let join = match &mut self.run {
            Some(run) if run.is_begun => Join::Continues,
            Some(run) => {
                run.is_begun = true;
                Join::Alone
            }
            None => Join::Alone,
        };
        let slice = Slice { join, record: self.record, ..Slice::new(raw, escape, Role::Body) };
        slices.push(slice, || self.field());
    }

    fn number(&mut self, raw: RawSpan, slices: &mut Slices) {
        self.begin_value(slices);
        let verdict = *self.paths.verdict(self.state());
        if let Some(Take::As(role)) = verdict.take {
            let subject = self.subject(verdict.who);
            let slice = Slice { subject, record: self.record, ..Slice::new(raw, Escape::of(Layer::JsonNumber), role) };
            self.put(slice, slices);
        }
    }

    /// Adds a slice, after the running text if one is open.
    fn put(&mut self, slice: Slice, slices: &mut Slices) {
        let field = if slices.naming == Naming::On { self.field() } else { String::new() };
        match &mut self.run {
            Some(run) => run.aside.push((slice, field)),
            None => slices.push(slice, || field),
        }
    }

    /// The subject number of a tag in the innermost array element or `*` member.
    fn subject(&mut self, who: u32) -> u32 {
        if who == 0 {
            return 0;
        }
        let paths = &self.paths;
        let scope = self.stack.iter_mut().rev().find(|frame| !frame.is_object || paths.verdict(frame.inner).is_member);
        let first = scope.map_or(&mut self.root_subjects, |frame| &mut frame.subjects);
        if *first == 0 {
            *first = self.next_subject;
            self.next_subject = self.next_subject.wrapping_add(self.paths.tags).max(1);
        }
        *first + who
    }

    /// `chats.list[0].messages[17].text`
    fn field(&self) -> String {
        let mut path = String::new();
        for frame in &self.stack {
            if !frame.is_object {
                path.push_str(&format!("[{}]", frame.index));
            } else {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&frame.key);
            }
        }
        path
    }

    /// Where reading may stop: never inside a running text.
    fn may_stop(&self) -> bool {
        self.run.is_none()
    }
}

/// Keys that no row names are texts; keys of an object of identities are identities; all others are structure.
fn role_of_key(container: &super::paths::Verdict, key: KeyId, inner: StateId, paths: &Paths) -> Option<Role> {
    match container.take {
        Some(Take::Keys(role)) => Some(role),
        Some(Take::Skip | Take::Run) if container.is_inherited || key == OTHER => None,
        _ if key != OTHER || matches!(paths.verdict(inner).take, Some(Take::Skip)) => None,
        _ => Some(Role::Key),
    }
}

fn unexpected(expect: Expect) -> Error {
    let wanted = match expect {
        Expect::Value => "a value",
        Expect::Key => "a key or `}`",
        Expect::Colon => "`:`",
        Expect::Comma => "`,` or a closing bracket",
    };
    Error::input(format!("not valid JSON: {wanted} was expected"), ADVICE)
}

impl Reader for JsonReader {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let text = window.text.as_bytes();
        let mut safe = Checkpoint { at: self.skip_assignment(window)?, slices: slices.list.len() };
        if self.is_fresh {
            return Ok(0);
        }
        let mut saved = None;
        let mut at = safe.at;
        loop {
            match json::next(text, at, window.end)? {
                Next::Token(token, end) => {
                    if self.may_stop() && self.begins_run(token) {
                        saved = Some((self.stack.last().cloned(), self.record, slices.records, self.next_subject));
                    }
                    match token {
                        Token::Text(start, stop) if self.expect == Expect::Key => {
                            self.key(RawSpan::new(start, stop), window.text, slices);
                        }
                        token => self.token(token, slices).map_err(|error| error.at(at as u64))?,
                    }
                    at = end;
                }
                Next::Cut(place) => {
                    at = place;
                    break;
                }
            }
            if self.may_stop() {
                safe = Checkpoint { at, slices: slices.list.len() };
            }
        }
        if window.end == End::Final {
            return self.finish(text, at);
        }
        if let (false, Some(saved)) = (self.may_stop(), saved) {
            self.roll_back(saved, safe.slices, slices);
        }
        Ok(if self.may_stop() && self.run.is_none() { safe.at.max(if at < text.len() { safe.at } else { at.min(text.len()) }) } else { safe.at })
    }
}

type Saved = (Option<Frame>, u64, u64, u32);

impl JsonReader {
    /// Passes over `window.YTD… =` at the very beginning; leaves `is_fresh` set if the window is too short to tell.
    fn skip_assignment(&mut self, window: Window<'_>) -> Result<usize, Error> {
        if !self.is_fresh {
            return Ok(0);
        }
        let starts_value = window.text.trim_start().starts_with(['{', '[', '"', '-']);
        if !starts_value && window.end == End::Open && window.text.len() < 512 {
            return Ok(0);
        }
        self.is_fresh = false;
        Ok(json::assignment(window.text).unwrap_or(0))
    }

    /// Whether this token opens a running text in a container.
    fn begins_run(&self, token: Token) -> bool {
        matches!(token, Token::Object | Token::Array)
            && self.expect == Expect::Value
            && self.paths.verdict(self.state()).take == Some(Take::Run)
    }

    /// Forgets a running text that the window cuts: the next window has it whole.
    fn roll_back(&mut self, (frame, record, records, next_subject): Saved, kept: usize, slices: &mut Slices) {
        let Some(run) = self.run.take() else { return };
        self.stack.truncate(run.depth);
        if let (Some(last), Some(frame)) = (self.stack.last_mut(), frame) {
            *last = frame;
        }
        self.expect = Expect::Value;
        (self.record, slices.records, self.next_subject) = (record, records, next_subject);
        slices.list.truncate(kept);
        slices.fields.truncate(kept);
    }

    fn finish(&self, text: &[u8], at: usize) -> Result<usize, Error> {
        if at < text.len() || !self.stack.is_empty() || self.expect != Expect::Value {
            return Err(Error::input("the file ends in the middle of a JSON value", "export it again, or check the copy").at(at as u64));
        }
        Ok(text.len())
    }
}
