//! WhatsApp's "Export chat": `_chat.txt` of an iPhone, `WhatsApp Chat with ….txt` of an Android phone.
//!
//! A message ends where the next header starts, so its end is only known when that line, or the end of the file, is seen.

use super::grammar::lines;
use super::{End, Format, Reader, Sample, Window};
use crate::error::Error;
use crate::escape::{Escape, Layer};
use crate::slice::{Join, Joint, Role, Slice, Slices, Subject};
use crate::span::RawSpan;
use authors::Authors;
use habit::Habit;
use header::{Header, Kind};
use names::LONGEST_NAME;
use notices::Piece;
use pieces::Marks;

mod authors;
mod habit;
mod header;
mod names;
mod notices;
mod pieces;
mod recognize;
#[cfg(test)]
mod tests;

/// WhatsApp's text export of one chat.
pub(super) static FORMAT: Format = Format {
    id: "whatsapp-txt",
    name: "WhatsApp chat export",
    origin: "WhatsApp → open a chat → its name (iPhone) or ⋮ → More (Android) → Export chat",
    recognizes: recognize::recognizes,
    open: |_: Sample<'_>| Box::new(Chat::default()),
    teaches: super::Teaches::People,
    path: names::path,
};

/// A message is at most 64 KiB; what has no header for so long is cut at a line end and goes on as the same record.
const LONGEST_MESSAGE: usize = 256 << 10;

/// `<Multimediadatei ausgeschlossen>`.
const LONGEST_STAND_IN: usize = 60;

const LRM: &[u8] = "\u{200e}".as_bytes();

#[derive(Default)]
struct Chat {
    /// Messages so far.
    records: u64,
    subjects: Subject,
    /// Whether the file's first header was a loose one; only then are there others.
    is_loose: Option<bool>,
    habit: Habit,
    authors: Authors,
    /// The author of the notice of encryption: on an iPhone, the chat itself.
    title: String,
    pieces: Vec<Piece>,
}

/// A message in the window.
#[derive(Clone, Copy)]
struct Message {
    header: Option<Header>,
    /// Its start, the end of its first line, and its end.
    start: usize,
    line_end: usize,
    end: usize,
}

impl Reader for Chat {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let text = window.text.as_bytes();
        let mut marks = Marks::default();
        let (mut at, mut known) = (0, None);
        while let Some((first, header)) = known.take().or_else(|| self.line(text, at, window.end)) {
            let mut message = Message { header, start: at, line_end: first.end, end: first.end };
            let Some(next) = self.extend(text, &mut message, (first.next, window.end)) else { break };
            self.tell(window.text, message, (&mut marks, slices));
            slices.extent(self.records - 1, RawSpan::new(at, next.0), Joint::Ends);
            (at, known) = next;
        }
        Ok(at)
    }
}

/// A complete line and its header, if it has one.
type Headed = (lines::Line, Option<Header>);

impl Chat {
    /// The complete line at `at`. The state that it leaves depends on the lines before, not on how often they were read.
    fn line(&mut self, text: &[u8], at: usize, end: End) -> Option<Headed> {
        // A header holds no line end, so the end need only be looked for behind it.
        let header = self.habit.header(text.get(at..)?);
        let line = lines::next_behind(text, (at, at + header.map_or(0, |header| header.width as usize)), end)?;
        Some((line, header.filter(|header| self.admits(text, (line, *header)))))
    }

    /// Whether a header of this kind begins a message in this file.
    fn admits(&mut self, text: &[u8], (line, header): (lines::Line, Header)) -> bool {
        let is_loose = header.kind == Kind::Loose;
        if is_loose
            && (self.is_loose == Some(false) || author_end(&text[..line.end], line.start + header.width as usize).is_none())
        {
            return false;
        }
        self.is_loose.get_or_insert(is_loose);
        true
    }

    /// Extends a message over the lines that belong to it: where the next one starts, and its first line if it was read.
    /// `None` if the window does not hold all of it.
    fn extend(&mut self, text: &[u8], message: &mut Message, (mut at, end): (usize, End)) -> Option<(usize, Option<Headed>)> {
        while at - message.start < LONGEST_MESSAGE {
            let Some((line, header)) = self.line(text, at, end) else { return (end == End::Final).then_some((at, None)) };
            if header.is_some() {
                return Some((at, Some((line, header))));
            }
            (message.end, at) = (line.end, line.next);
        }
        Some((at, None))
    }

    /// Hands over the slices of a message.
    fn tell(&mut self, text: &str, message: Message, (marks, slices): (&mut Marks, &mut Slices)) {
        if message.header.is_some() || self.records == 0 {
            self.records += 1;
            slices.records += 1;
        }
        let mut content = message.start + message.header.map_or(0, |header| header.width as usize);
        let time = RawSpan::new(message.start, content);
        slices.push(Slice { record: self.records - 1, ..Slice::new(time, Escape::PLAIN, Role::Time) }, || "time".to_string());
        self.pieces.clear();
        let author = message.header.and_then(|header| self.author(text, message, (header.kind, content)));
        let is_single = message.line_end == message.end;
        let is_notice = message.header.is_some() && author.is_none();
        if let Some((place, role, body)) = author {
            content = body;
            let role = if is_single { self.author_role(text, (place, role), (body, message.end)) } else { role };
            self.subjects = self.subjects.wrapping_add(1).max(1);
            let slice = Slice { subject: self.subjects, record: self.records - 1, ..Slice::new(place, Escape::PLAIN, role) };
            slices.push(slice, || "author".to_string());
        }
        if self.pieces.is_empty() && (is_notice || is_single && text.as_bytes()[content..].starts_with(LRM)) {
            notices::find(text, (content, message.line_end), &mut self.pieces);
        }
        if self.pieces.is_empty() {
            marks.find(text, (content, message.line_end, message.end), &mut self.pieces);
        }
        if self.pieces.is_empty() && is_single && is_stand_in(&text[content..message.end]) {
            let (place, first) = (RawSpan::new(content, message.end), slices.list.len());
            return put(place, (Role::Key, 0, self.records - 1), (slices, first));
        }
        self.body(content, message.end, slices);
    }

    /// Where the author's name stands, what it is, and where the body starts. A sentence of WhatsApp's own with a `: ` in
    /// a group's title has no author; its pieces are found here.
    fn author(&mut self, text: &str, message: Message, (kind, content): (Kind, usize)) -> Option<(RawSpan, Role, usize)> {
        let line = &text.as_bytes()[..message.line_end];
        let end = author_end(line, content)?;
        let name = text.get(content..end)?;
        let author = self.authors.judge(name);
        if kind == Kind::Dash && message.line_end == message.end && author.is_sentence {
            notices::find(text, (content, message.end), &mut self.pieces);
            if self.pieces.len() > 1 {
                return None;
            }
            self.pieces.clear();
        }
        let (place, role) = author.who?;
        let place = RawSpan::new(content + place.start as usize, content + place.end as usize);
        Some((place, role, (end + 2).min(message.line_end)))
    }

    /// On an iPhone the notice of encryption, and later sentences of WhatsApp's own, come from the chat itself.
    fn author_role(&mut self, text: &str, (place, role): (RawSpan, Role), (start, end): (usize, usize)) -> Role {
        let (name, body) = (&text[place.range()], &text[start..end]);
        let is_own = body.as_bytes().starts_with(LRM);
        if role == Role::Person && (is_own || self.records == 1) && notices::is_encryption(body) {
            self.title.clear();
            self.title.push_str(name);
            return Role::Title;
        }
        if is_own && name == self.title && !body.contains('<') { Role::Title } else { role }
    }

    /// The body as one running text, its pieces in their own roles.
    fn body(&mut self, start: usize, end: usize, slices: &mut Slices) {
        let (mut at, record, first) = (start as u32, self.records - 1, slices.list.len());
        let base = self.subjects;
        for index in 0..self.pieces.len() {
            let piece = self.pieces[index];
            let subject =
                if piece.subject == 0 { self.subjects.wrapping_add(1).max(1) } else { base.wrapping_add(piece.subject).max(1) };
            self.subjects = if piece.role == Role::File { self.subjects } else { subject };
            put(RawSpan { start: at, end: piece.place.start }, (Role::Body, 0, record), (slices, first));
            let subject = if piece.role == Role::File { 0 } else { subject };
            put(piece.place, (piece.role, subject, record), (slices, first));
            if is_in_file_name(&piece, &self.pieces)
                && let Some(name) = slices.list.last_mut()
            {
                name.escape = Escape::of(Layer::FileName);
            }
            at = piece.place.end;
        }
        put(RawSpan { start: at, end: end as u32 }, (Role::Body, 0, record), (slices, first));
    }
}

/// `<Media omitted>`, `<Médias omis>`: what stands for something that was not exported.
fn is_stand_in(body: &str) -> bool {
    let inner = body.trim().strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    inner.is_some_and(|inner| inner.len() <= LONGEST_STAND_IN && !inner.contains(['<', '>', '@', '\n']))
}

/// `Elena Markova.vcf`: the name of a contact's card is written as names of files are, so that it still leads there.
fn is_in_file_name(piece: &Piece, pieces: &[Piece]) -> bool {
    let touches = |other: &Piece| other.place.start == piece.place.end || other.place.end == piece.place.start;
    piece.role == Role::Person && pieces.iter().any(|other| other.role == Role::File && touches(other))
}

/// Adds a part of a running text that began at slice `first`.
fn put(place: RawSpan, (role, subject, record): (Role, Subject, u64), (slices, first): (&mut Slices, usize)) {
    if !place.is_empty() {
        let join = if slices.list.len() > first { Join::Continues } else { Join::Alone };
        slices.push(Slice { subject, record, join, ..Slice::new(place, Escape::PLAIN, role) }, || "text".to_string());
    }
}

/// Where the author's name ends: at the first `: `, if it is near enough. An empty body leaves its space there.
fn author_end(line: &[u8], start: usize) -> Option<usize> {
    let reach = line.get(start..line.len().min(start + 4 * LONGEST_NAME))?;
    let mut width = memchr::memchr(b':', reach)?;
    while line.get(start + width + 1) != Some(&b' ') {
        width += 1 + memchr::memchr(b':', &reach[width + 1..])?;
    }
    let is_short =
        width <= LONGEST_NAME || std::str::from_utf8(&reach[..width]).is_ok_and(|name| name.chars().count() <= LONGEST_NAME);
    (width > 0 && is_short).then_some(start + width)
}
