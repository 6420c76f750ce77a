//! Chats as lines of text: a line that a grammar knows begins a block (a message, a notice, a date), other lines go on.
//!
//! A grammar keeps no state: it sees the beginning of the file once, then lines and whole blocks. So it does not matter
//! where windows are cut, nor how often a line is read.

use super::grammar::lines;
use super::{End, Reader, Window};
use crate::error::Error;
use crate::escape::Escape;
use crate::slice::{Joint, Role, Slice, Slices, Subject};
use crate::span::RawSpan;
pub(super) use told::{Inset, Told};

pub(super) mod learn;
pub(super) mod names;
#[cfg(test)]
pub(super) mod samples;
pub(super) mod scan;
pub(super) mod sentences;
mod told;

/// A block that is longer is cut at a line end and goes on as the same record.
const LONGEST_BLOCK: usize = 256 << 10;

/// So much of a file tells its dialect and its people's names.
pub(super) const HEAD: usize = 32 << 10;

/// How one app writes a chat.
pub(super) trait Grammar: Send {
    /// Whether this line begins a block; its line end is no part of it.
    fn begins(&self, line: &str) -> bool;

    /// What stands where in a block, whose last line end is no part of it. The first block of a file may begin anyhow.
    fn tell(&self, block: &str, told: &mut Told);

    /// How texts are dressed in the file.
    fn escape(&self) -> Escape {
        Escape::PLAIN
    }
}

/// Chooses the grammar by the beginning of the file.
type Choose = fn(&str) -> Box<dyn Grammar>;

/// The state of a chat being read.
pub(super) struct ChatLines {
    choose: Choose,
    grammar: Option<Box<dyn Grammar>>,
    /// Messages so far.
    records: u64,
    subjects: Subject,
    /// Whether the block before was a message that goes on: it was too long.
    goes_on: bool,
    told: Told,
}

/// A block in the window.
#[derive(Clone, Copy)]
struct Block {
    start: usize,
    end: usize,
    next: usize,
    /// Whether it is only the beginning of one.
    is_cut: bool,
}

impl ChatLines {
    /// A reader whose grammar `choose` finds.
    pub(super) fn new(choose: Choose) -> ChatLines {
        ChatLines { choose, grammar: None, records: 0, subjects: 0, goes_on: false, told: Told::default() }
    }

    /// The grammar, once enough of the file is there to choose it.
    fn grammar(&mut self, window: Window<'_>) -> Option<Box<dyn Grammar>> {
        if let Some(known) = self.grammar.take() {
            return Some(known);
        }
        if window.end == End::Open && window.text.len() <= HEAD {
            return None;
        }
        Some((self.choose)(head(window.text)))
    }

    /// Hands over the slices of a block.
    fn tell(&mut self, text: &str, block: Block, (grammar, slices): (&dyn Grammar, &mut Slices)) {
        let Some(inside) = text.get(block.start..block.end) else { return };
        let inside = inside.trim_end_matches(['\n', '\r']);
        let is_more = self.goes_on && !grammar.begins(first_line(inside));
        self.goes_on = block.is_cut;
        self.told.clear();
        if is_more {
            self.told.text((0, inside.len()));
        } else {
            grammar.tell(inside, &mut self.told);
            if self.told.is_message() {
                self.records += 1;
                slices.records += 1;
            }
        }
        // What is no message belongs to the next one, like the header of a table.
        let is_message = is_more || self.told.is_message();
        let record = self.records.saturating_sub(u64::from(is_message));
        if is_message {
            extent(slices, record, RawSpan::new(block.start, block.next));
        }
        let mut last = 0;
        for part in self.told.parts() {
            let (start, end) = part.place;
            if start < last || start >= end || inside.get(start..end).is_none() {
                continue;
            }
            last = end;
            let raw = RawSpan::new(block.start + start, block.start + end);
            let subject = if part.who == 0 { 0 } else { self.subjects.wrapping_add(part.who).max(1) };
            let slice = Slice { subject, record, join: part.join, ..Slice::new(raw, grammar.escape(), part.role) };
            slices.push(slice, || part.field.to_string());
        }
        self.subjects = self.subjects.wrapping_add(self.told.people());
    }
}

impl Reader for ChatLines {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let Some(grammar) = self.grammar(window) else { return Ok(0) };
        let mut at = 0;
        while let Some(block) = block(window, at, &*grammar) {
            self.tell(window.text, block, (&*grammar, slices));
            at = block.next;
        }
        self.grammar = Some(grammar);
        Ok(at)
    }
}

/// The complete block at `at`: up to the next line that begins one.
fn block(window: Window<'_>, at: usize, grammar: &dyn Grammar) -> Option<Block> {
    let text = window.text.as_bytes();
    let first = lines::next(text, at, window.end)?;
    let mut block = Block { start: at, end: first.end, next: first.next, is_cut: false };
    while block.next - at < LONGEST_BLOCK {
        let Some(line) = lines::next(text, block.next, window.end) else {
            return (window.end == End::Final).then_some(block);
        };
        if grammar.begins(&window.text[line.start..line.end]) {
            return Some(block);
        }
        (block.end, block.next) = (line.end, line.next);
    }
    block.is_cut = true;
    Some(block)
}

/// Tells the place of a message, or of more of it.
fn extent(slices: &mut Slices, record: u64, raw: RawSpan) {
    match slices.extents.last_mut() {
        Some(last) if last.record == record => last.raw.end = raw.end,
        _ => slices.extent(record, raw, Joint::Ends),
    }
}

/// The first line of a block, without its line end.
pub(super) fn first_line(block: &str) -> &str {
    let end = memchr::memchr2(b'\n', b'\r', block.as_bytes()).unwrap_or(block.len());
    &block[..end]
}

/// The first bytes of a text, up to a whole character.
pub(super) fn head(text: &str) -> &str {
    let mut end = HEAD.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The first lines of a file's head that are not empty; a line that the head cuts is none of them.
pub(super) fn lines_of(head: &str) -> impl Iterator<Item = &str> {
    head.split(['\n', '\r']).filter(|line| !line.trim().is_empty())
}

/// Whether most lines of a head (of its first 60) are of one kind, and some are at all.
pub(super) fn mostly(head: &str, is: impl Fn(&str) -> bool) -> bool {
    let (mut lines, mut hits) = (0, 0);
    for line in lines_of(head).take(60) {
        lines += 1;
        hits += usize::from(is(line));
    }
    hits > 0 && hits * 10 >= lines * 6
}

/// Whether a role is one that names somebody.
fn names(role: Role) -> bool {
    !role.is_scanned() && !role.stays() && role != Role::Title
}
