//! The contents of a part: which text they are, and where it stands, decoded if it is wrapped.

use super::super::grammar::{lines, packing};
use super::super::{End, Window};
use super::header::{Content, Wrapping};
use super::words;
use crate::charset::Charset;
use crate::escape::Escape;
use crate::formats;
use crate::media;
use crate::slice::{Dress, Inset, Role, Slice, Slices, Subject, packed};
use crate::span::RawSpan;

/// What a part's contents are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Parts of their own.
    Parts,
    /// A message of its own.
    Message,
    /// Text that a reader of this format reads; `""`: paragraphs.
    Text(&'static str),
    /// A picture that can be taken apart.
    Picture,
    /// Something that cannot be looked into.
    Attachment,
}

impl Content {
    /// What the contents are.
    pub(super) fn is(&self) -> Kind {
        let is_plain = self.wrapping == Wrapping::None;
        match self.kind.as_str() {
            kind if kind.starts_with("multipart/") && self.boundary.is_some() => Kind::Parts,
            "message/rfc822" | "message/global" | "message/delivery-status" | "text/rfc822-headers" if is_plain => Kind::Message,
            "text/html" | "application/xhtml+xml" => Kind::Text("html"),
            "text/vcard" | "text/x-vcard" | "text/directory" => Kind::Text("vcard"),
            "text/calendar" | "application/ics" => Kind::Text("icalendar"),
            "text/csv" | "text/tab-separated-values" => Kind::Text("csv"),
            "application/json" => Kind::Text("json"),
            "text/xml" | "application/xml" => Kind::Text("xml"),
            "image/jpeg" | "image/jpg" | "image/png" | "image/webp" | "image/gif" if self.wrapping == Wrapping::Base64 => {
                Kind::Picture
            }
            kind if kind.starts_with("text/") || kind.starts_with("message/") || kind.is_empty() => Kind::Text(""),
            _ => Kind::Attachment,
        }
    }
}

/// Where a text stands, and whom its slices belong to.
pub(super) struct Page<'a> {
    pub(super) slices: &'a mut Slices,
    pub(super) record: u64,
    pub(super) next_subject: &'a mut Subject,
}

impl Page<'_> {
    /// Pushes what there is to say of contents that can be looked into; answers `false` if these cannot.
    pub(super) fn unpack(&mut self, raw: &str, at: usize, content: &Content) -> bool {
        match content.is() {
            Kind::Text(format) => self.tell(raw, at, (content, format)),
            Kind::Picture => self.picture(raw, at),
            Kind::Parts | Kind::Message | Kind::Attachment => false,
        }
    }

    /// Pushes the slices of the text at `at` in the window, which is all of a part. Answers `false` if it cannot be unwrapped.
    fn tell(&mut self, raw: &str, at: usize, (content, format): (&Content, &str)) -> bool {
        let end = line_end(raw);
        let named = content.charset.unwrap_or_default();
        let bytes = match content.wrapping {
            Wrapping::None if !is_in_another(raw, named) => {
                self.text(raw, (at, 0), format);
                return true;
            }
            Wrapping::None => packing::bytes_of(raw),
            Wrapping::QuotedPrintable => packing::quoted_printable(raw),
            Wrapping::Base64 => match packing::base64(raw) {
                Some(bytes) => bytes,
                None => return false,
            },
            Wrapping::Unknown => return false,
        };
        let (text, charset) = words::text_of(&bytes, named);
        let body = raw.trim_ascii_end().len();
        let (dress, length) = match content.wrapping {
            Wrapping::Base64 => (Dress::Base64(charset, end), body),
            Wrapping::QuotedPrintable => (Dress::QuotedPrintable(charset, end), raw.len()),
            _ => (Dress::Bytes(charset), raw.len()),
        };
        self.slices.insets.push(Inset { raw: RawSpan::new(at, at + length), text, dress });
        let inset = self.slices.insets.len() as u32;
        let text = self.slices.insets.last().map(|inset| inset.text.clone()).unwrap_or_default();
        self.text(&text, (0, inset), format);
        true
    }

    /// A picture in base64, without what it tells besides what it shows. Answers `false` if it is not understood to its last byte.
    fn picture(&mut self, raw: &str, at: usize) -> bool {
        let Some(Ok(stripped)) = packing::base64(raw).map(|bytes| media::strip(&bytes)) else { return false };
        let end = line_end(raw);
        let length = raw.trim_ascii_end().len();
        let text = packed(&stripped, end);
        self.slices.insets.push(Inset { raw: RawSpan::new(at, at + length), text, dress: Dress::Stale });
        true
    }

    /// Pushes the slices of a text that begins at `at`, in the window or in an inset.
    fn text(&mut self, text: &str, (at, inset): (usize, u32), format: &str) {
        let mut own = self.slices.alike();
        let reader = formats::by_id(format).map(|format| (format.open)(formats::Sample { path: "-", head: text }));
        let window = Window { text, end: End::Final };
        let is_read = reader.is_some_and(|mut reader| reader.read(window, &mut own).is_ok());
        if !is_read {
            own.clear();
            paragraphs(text, &mut own);
        }
        let first = *self.next_subject;
        let mut last = first;
        let mut fields = std::mem::take(&mut own.fields).into_iter();
        for mut slice in own.list {
            slice.raw = RawSpan::new(slice.raw.start as usize + at, slice.raw.end as usize + at);
            (slice.inset, slice.record) = (inset, self.record);
            slice.subject = if slice.subject == 0 { 0 } else { first.saturating_add(slice.subject) };
            last = last.max(slice.subject);
            let field = fields.next();
            self.slices.push(slice, || field.unwrap_or_else(|| "body".to_string()));
        }
        *self.next_subject = last.saturating_add(1);
    }
}

/// How its lines end; nothing, if it has none.
fn line_end(raw: &str) -> &'static str {
    match raw {
        raw if raw.contains("\r\n") => "\r\n",
        raw if raw.contains('\n') => "\n",
        _ => "",
    }
}

/// Whether a text that is not wrapped must be decoded all the same.
fn is_in_another(raw: &str, named: Charset) -> bool {
    let is_stateful =
        matches!(named, Charset::Legacy(encoding) if encoding == encoding_rs::ISO_2022_JP) && raw.contains('\u{1b}');
    is_stateful || raw.chars().any(|ch| crate::charset::to_byte(ch).is_some())
}

/// A paragraph that is longer is cut at the next line.
const LONGEST: usize = 16 << 10;

/// Lines that follow each other are one text: mail is wrapped, and a number or a name may be, too.
fn paragraphs(text: &str, slices: &mut Slices) {
    let bytes = text.as_bytes();
    let (mut at, mut open) = (0, None);
    let mut push = |start: usize, end: usize| {
        slices.push(Slice::new(RawSpan::new(start, end), Escape::PLAIN, Role::Body), || "body".to_string());
    };
    while let Some(line) = lines::next(bytes, at, End::Final) {
        at = line.next;
        let is_blank = text[line.start..line.end].trim_start_matches(['>', ' ', '\t']).is_empty();
        let (start, last) = open.unwrap_or((line.start, line.end));
        if is_blank || line.end - start > LONGEST {
            if open.is_some() {
                push(start, last);
            }
            open = (!is_blank).then_some((line.start, line.end));
        } else {
            open = Some((start, line.end));
        }
    }
    if let Some((start, end)) = open {
        push(start, end);
    }
}
