//! Messages, headers, parts: where each begins and ends.
//!
//! Headers and texts are read when they are complete in the window; attachments are passed by line by line, whatever their size.

use super::super::grammar::lines::{self, Line};
use super::super::{End, Reader, Window};
use super::header::{self, Content, Desk};
use super::part::{Kind, Page};
use crate::error::Error;
use crate::escape::{Escape, Layer};
use crate::slice::{Dress, Inset, Joint, Role, Slice, Slices, Subject};
use crate::span::RawSpan;

/// How messages follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    /// Each begins with a `From ` line (RFC 4155).
    Mbox,
    /// There is one.
    Message,
}

/// Headers of more bytes are no headers.
const LONGEST_HEADERS: usize = 1 << 20;
/// A text of more bytes is left out like an attachment.
const LONGEST_TEXT: usize = 16 << 20;

/// What comes next.
#[derive(Clone, Debug)]
enum State {
    /// The `From ` line of a message.
    Begin,
    /// Headers of a message or part.
    Headers,
    /// The contents of a part.
    Contents(Content),
    /// What is left of contents that are left out.
    Rest,
}

/// What the line before a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    Blank,
    Text,
}

/// Reads mail.
pub(super) struct MailReader {
    framing: Framing,
    state: State,
    /// Of the parts that are open, the outermost first.
    boundaries: Vec<String>,
    /// Whether the line before the current place is blank, or none of these contents.
    before: Before,
    records: u64,
    next_subject: Subject,
}

/// Where contents end, and what comes then.
enum Stop {
    /// A line that separates parts or messages.
    At(usize),
    /// Not in this window: where its last complete line begins and ends, and what the line before that one is.
    Beyond(usize, usize, Before),
}

impl MailReader {
    pub(super) fn new(framing: Framing) -> MailReader {
        let state = if framing == Framing::Mbox { State::Begin } else { State::Headers };
        MailReader { framing, state, boundaries: Vec::new(), before: Before::Blank, records: 0, next_subject: 1 }
    }

    fn record(&self) -> u64 {
        self.records.saturating_sub(1)
    }

    /// One step; answers where it ended, or `None` if the window is not enough.
    fn step(&mut self, window: Window<'_>, at: usize, slices: &mut Slices) -> Option<usize> {
        match self.state.clone() {
            State::Begin => self.begin(window, at, slices),
            State::Headers => self.headers(window, at, slices),
            State::Contents(content) => self.contents(window, at, (&content, slices)),
            State::Rest => self.rest(window, at, slices),
        }
    }

    fn begin(&mut self, window: Window<'_>, at: usize, slices: &mut Slices) -> Option<usize> {
        let line = lines::next(window.text.as_bytes(), at, window.end)?;
        self.boundaries.clear();
        self.state = State::Headers;
        if !window.text[at..].starts_with("From ") {
            // Blank lines before the first message, or none that says where it begins.
            self.state = if line.start == line.end { State::Begin } else { State::Headers };
            return Some(if line.start == line.end { line.next } else { at });
        }
        self.records += 1;
        slices.records += 1;
        let sender = RawSpan::new(line.start + "From ".len(), line.end);
        let slice = Slice { record: self.record(), ..Slice::new(sender, Escape::of(Layer::FileName), Role::Key) };
        slices.push(slice, || "From ".to_string());
        Some(line.next)
    }

    fn headers(&mut self, window: Window<'_>, at: usize, slices: &mut Slices) -> Option<usize> {
        let bytes = window.text.as_bytes();
        let (mut here, mut end) = (at, None);
        while end.is_none() {
            let Some(line) = lines::next(bytes, here, window.end) else { break };
            let is_header = here == at
                || matches!(bytes.get(line.start), Some(b' ' | b'\t'))
                || header::name(&window.text[line.start..line.end]).is_some();
            if line.start == line.end {
                end = Some((here, line.next));
            } else if !is_header || line.end - at > LONGEST_HEADERS {
                end = Some((here, here));
            } else {
                here = line.next;
            }
        }
        if end.is_none() && window.end == End::Open && here - at <= LONGEST_HEADERS {
            return None;
        }
        let (end, next) = end.unwrap_or((here, here));
        if self.records == 0 {
            self.records = 1;
            slices.records += 1;
        }
        let mut desk = Desk { text: window.text, slices, record: self.record(), next_subject: &mut self.next_subject };
        let content = desk.headers(at..end);
        self.state = match content.is() {
            Kind::Message => State::Headers,
            Kind::Parts => {
                self.boundaries.extend(content.boundary.clone());
                State::Contents(Content::default())
            }
            Kind::Text(_) | Kind::Picture => State::Contents(content),
            Kind::Attachment => State::Rest,
        };
        Some(next)
    }

    fn contents(&mut self, window: Window<'_>, at: usize, (content, slices): (&Content, &mut Slices)) -> Option<usize> {
        let end = match self.stop(window, at) {
            Stop::At(end) => end,
            Stop::Beyond(..) if window.end == End::Final => window.text.len(),
            Stop::Beyond(_, end, _) if end - at > LONGEST_TEXT => {
                self.state = State::Rest;
                return Some(at);
            }
            Stop::Beyond(..) => return None,
        };
        let raw = &window.text[at..end];
        let mut page = Page { slices, record: self.record(), next_subject: &mut self.next_subject };
        if raw.len() > LONGEST_TEXT || !page.unpack(raw, at, content) {
            self.state = State::Rest;
            return Some(at);
        }
        self.separate(window, end).or(Some(end))
    }

    fn rest(&mut self, window: Window<'_>, at: usize, slices: &mut Slices) -> Option<usize> {
        let (end, over) = match self.stop(window, at) {
            Stop::At(end) => (end, true),
            Stop::Beyond(..) if window.end == End::Final => (window.text.len(), true),
            // The last line waits: its end may be that before a separator, which stays.
            Stop::Beyond(last, _, before) => {
                self.before = before;
                (last, false)
            }
        };
        let text = &window.text[at..end];
        let kept = [text.ends_with('\n'), text.ends_with("\r\n")].iter().filter(|is| **is && over).count();
        if text.len() > kept {
            let raw = RawSpan::new(at, end - kept);
            slices.insets.push(Inset { raw, text: String::new(), dress: Dress::Attachment });
        }
        if !over {
            return (end > at).then_some(end);
        }
        self.separate(window, end).or(Some(end))
    }

    /// Passes the separator at `at` by, if there is one.
    fn separate(&mut self, window: Window<'_>, at: usize) -> Option<usize> {
        self.before = Before::Blank;
        let line = lines::next(window.text.as_bytes(), at, window.end)?;
        let text = &window.text[line.start..line.end];
        if let Some((depth, is_last)) = self.boundary(text) {
            self.boundaries.truncate(if is_last { depth } else { depth + 1 });
            self.state = if is_last { State::Contents(Content::default()) } else { State::Headers };
            return Some(line.next);
        }
        self.state = State::Begin;
        Some(at)
    }

    /// Which open boundary a line is, and whether it is the last of its kind.
    fn boundary(&self, line: &str) -> Option<(usize, bool)> {
        let name = line.strip_prefix("--")?.trim_end();
        let found = |name: &str| self.boundaries.iter().rposition(|boundary| boundary.trim_end() == name);
        found(name).map(|depth| (depth, false)).or_else(|| Some((found(name.strip_suffix("--")?)?, true)))
    }

    /// Where the contents that begin at `at` end.
    fn stop(&self, window: Window<'_>, at: usize) -> Stop {
        let bytes = window.text.as_bytes();
        let (mut here, mut before) = (at, self.before);
        let mut last = (at, before);
        while let Some(line) = lines::next(bytes, here, window.end) {
            let text = &window.text[line.start..line.end];
            if text.starts_with("--") && self.boundary(text).is_some() {
                return Stop::At(here);
            }
            if self.framing == Framing::Mbox && before == Before::Blank && text.starts_with("From ") {
                match self.is_message(window, line) {
                    Some(true) => return Stop::At(here),
                    Some(false) => {}
                    None => return Stop::Beyond(last.0, here, last.1),
                }
            }
            last = (here, before);
            before = if text.is_empty() { Before::Blank } else { Before::Text };
            here = line.next;
        }
        Stop::Beyond(last.0, here, last.1)
    }

    /// Whether a header follows the `From ` line: bodies say "From " too. `None`: the window does not tell.
    fn is_message(&self, window: Window<'_>, line: Line) -> Option<bool> {
        let Some(next) = lines::next(window.text.as_bytes(), line.next, window.end) else {
            return (window.end == End::Final).then_some(false);
        };
        Some(header::name(&window.text[next.start..next.end]).is_some())
    }
}

impl Reader for MailReader {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let mut at = 0;
        while at < window.text.len() {
            let (start, before) = (at, self.records);
            match self.step(window, at, slices) {
                Some(end) => at = end,
                None => break,
            }
            let is_same = before == self.records && slices.extents.last().is_some_and(|last| last.record == self.record());
            match slices.extents.last_mut().filter(|_| is_same) {
                Some(last) => last.raw.end = at as u32,
                None => slices.extent(self.record(), RawSpan::new(start, at), Joint::Ends),
            }
        }
        Ok(at)
    }
}
