//! Reads JSON by a [`Table`]: any nesting, any window, no allocation per token.
//!
//! The reader stops before a token that the window cuts, so its state never depends on the cut. A running text is not
//! begun before the window holds all of it. What is open costs a frame of some forty bytes, whatever its size.

use super::inside::Insides;
use super::paths::{Paths, ROOT, Slot, StateId, Tag};
use super::table::Table;
use super::{End, Reader, Window};
use crate::error::Error;
use crate::slice::{Join, Role, Slice, Slices};
use walk::Walk;

mod walk;

/// Names of fields stop here: a path is for people.
const DEEPEST_NAMED: usize = 64;

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
    /// Records that the path led to.
    found: u64,
    /// Line feeds before the place up to which they were counted.
    lines: u64,
    next_subject: u32,
    root_subjects: u32,
    run: Run,
    /// The current key at each depth, when fields are named.
    names: Vec<String>,
    insides: Insides,
}

/// The running text that is open, if one is.
struct Run {
    /// Size of the stack with its container on it; 0: none is open.
    depth: usize,
    /// Slices that are no part of the text; they follow it.
    aside: Vec<(Slice, String)>,
    join: Join,
}

impl JsonReader {
    /// A reader for documents of this table.
    pub(super) fn new(table: &Table) -> JsonReader {
        JsonReader {
            paths: Paths::of(table),
            stack: Vec::new(),
            expect: Expect::Value,
            values: 0,
            record: 0,
            found: 0,
            lines: 0,
            next_subject: 1,
            root_subjects: 0,
            run: Run { depth: 0, aside: Vec::new(), join: Join::Alone },
            names: Vec::new(),
            insides: Insides::default(),
        }
    }

    /// Numbers people from `next` on.
    pub(super) fn count_subjects_from(&mut self, next: u32) {
        self.next_subject = next;
    }

    /// The number of the next person.
    pub(super) fn next_subject(&self) -> u32 {
        self.next_subject
    }
}

impl Drop for JsonReader {
    fn drop(&mut self) {
        std::mem::take(&mut self.paths).put_aside();
    }
}

impl Reader for JsonReader {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let mut walk = Walk { reader: self, text: window.text.as_bytes(), end: window.end, slices, counted: 0, open: None };
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
            Tag::Outer(number, outer) => {
                let scope = (0..outer).fold(self.scope(), |scope, _| self.stack.get(scope).map_or(TOP, |frame| frame.scope));
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

#[cfg(test)]
mod tests;
