//! The headers of a message or part: whom they name, what they say, and what they tell of the body.

use super::address::mailboxes;
use super::words;
use crate::charset::Charset;
use crate::escape::{Escape, Layer};
use crate::slice::{Dress, Inset, Role, Slice, Slices, Subject};
use crate::span::RawSpan;
use std::ops::Range;

/// How the contents of a part are wrapped (RFC 2045 §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) enum Wrapping {
    /// 7bit, 8bit, binary.
    #[default]
    None,
    QuotedPrintable,
    Base64,
    /// uuencode and the like.
    Unknown,
}

/// What the headers tell of the contents.
#[derive(Clone, Debug)]
pub(super) struct Content {
    /// `text/plain`, in small letters.
    pub(super) kind: String,
    pub(super) boundary: Option<String>,
    pub(super) charset: Option<Charset>,
    pub(super) wrapping: Wrapping,
}

impl Default for Content {
    fn default() -> Content {
        Content { kind: "text/plain".to_string(), boundary: None, charset: None, wrapping: Wrapping::None }
    }
}

/// The name of the header that a line begins.
pub(super) fn name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once(':')?;
    let name = name.trim_end_matches([' ', '\t']);
    (!name.is_empty() && name.len() <= 76 && name.bytes().all(|byte| (0x21..0x7F).contains(&byte))).then_some(name)
}

/// What is told of where headers stand, and whom they describe.
pub(super) struct Desk<'a> {
    pub(super) text: &'a str,
    pub(super) slices: &'a mut Slices,
    pub(super) record: u64,
    pub(super) next_subject: &'a mut Subject,
}

/// Headers that hold addresses.
const ADDRESSES: &[&str] = &[
    "from",
    "to",
    "cc",
    "bcc",
    "reply-to",
    "sender",
    "delivered-to",
    "x-original-to",
    "return-path",
    "envelope-to",
    "disposition-notification-to",
    "mail-followup-to",
    "errors-to",
    "resent-from",
    "resent-to",
    "resent-cc",
    "resent-bcc",
    "resent-sender",
    "x-envelope-from",
    "x-envelope-to",
    "x-forwarded-to",
    "x-forwarded-for",
    "apparently-to",
    "return-receipt-to",
    "original-recipient",
    "final-recipient",
];

const TEXTS: &[&str] = &[
    "subject",
    "thread-topic",
    "comments",
    "keywords",
    "content-description",
    "x-gmail-labels",
    "organization",
    "list-id",
    "list-unsubscribe",
    "list-post",
    "list-help",
    "x-label",
];

/// Ids, and what servers wrote: nobody's words, but with addresses in them.
const TRACES: &[&str] = &[
    "message-id",
    "in-reply-to",
    "references",
    "content-id",
    "thread-index",
    "received",
    "x-received",
    "received-spf",
    "authentication-results",
    "arc-seal",
    "arc-message-signature",
    "arc-authentication-results",
    "dkim-signature",
    "x-google-dkim-signature",
    "autocrypt",
    "x-originating-ip",
    "x-sender-ip",
    "user-agent",
    "x-mailer",
    "resent-message-id",
];

const STRUCTURE: &[&str] = &[
    "mime-version",
    "content-transfer-encoding",
    "x-gm-thrid",
    "x-gm-msgid",
    "x-mozilla-status",
    "x-mozilla-status2",
    "precedence",
    "importance",
    "x-priority",
    "priority",
    "status",
    "x-status",
    "content-language",
    "auto-submitted",
];

impl Desk<'_> {
    /// Pushes the slices of the headers in `within`; answers what they tell of the contents.
    pub(super) fn headers(&mut self, within: Range<usize>) -> Content {
        let (mut content, mut at) = (Content::default(), within.start);
        while at < within.end {
            let end = self.header_end(at, within.end);
            self.header(at..end, &mut content);
            at = end;
        }
        content
    }

    /// Where a header ends, with the lines that continue it.
    fn header_end(&self, at: usize, end: usize) -> usize {
        let bytes = &self.text.as_bytes()[..end];
        let mut here = at;
        loop {
            here = memchr::memchr(b'\n', &bytes[here..]).map_or(end, |found| here + found + 1);
            if !matches!(bytes.get(here), Some(b' ' | b'\t')) {
                return here;
            }
        }
    }

    fn header(&mut self, all: Range<usize>, content: &mut Content) {
        let line = &self.text[all.clone()];
        let Some(name) = name(line) else { return self.put(trimmed(self.text, all), Role::Body, Escape::PLAIN) };
        let name = name.to_ascii_lowercase();
        let colon = line.find(':').unwrap_or_default();
        let value = trimmed(self.text, all.start + colon + 1..all.end);
        match name.as_str() {
            "content-type" | "content-disposition" => self.parameters(value, (&name, content)),
            "content-transfer-encoding" => {
                content.wrapping = match self.text[value].to_ascii_lowercase().as_str() {
                    "7bit" | "8bit" | "binary" | "" => Wrapping::None,
                    "quoted-printable" => Wrapping::QuotedPrintable,
                    "base64" => Wrapping::Base64,
                    _ => Wrapping::Unknown,
                };
            }
            // It would be wrong once anything is replaced, and nobody needs it.
            "content-length" | "lines" => self.inset(all, (String::new(), Dress::Stale)),
            "date" => self.put(value, Role::Time, Escape::PLAIN),
            "resent-date" | "delivery-date" => {}
            name if ADDRESSES.contains(&name) => self.addresses(value),
            name if STRUCTURE.contains(&name) => {}
            name if TRACES.contains(&name) => self.put(value, Role::Key, Escape::of(Layer::FileName)),
            name if TEXTS.contains(&name) => self.worded(value, Role::Body, Escape::PLAIN),
            _ => self.worded(value, Role::Field, Escape::PLAIN),
        }
    }

    fn addresses(&mut self, value: Range<usize>) {
        let mut behind = value.start;
        for mailbox in mailboxes(&self.text[value.clone()]) {
            let subject = *self.next_subject;
            *self.next_subject = subject.saturating_add(1);
            let moved = |range: Range<usize>| value.start + range.start..value.start + range.end;
            let (name, address) = (moved(mailbox.name), moved(mailbox.address));
            let told = [&name, &address].into_iter().filter(|range| !range.is_empty());
            let start = told.map(|range| range.start).min().unwrap_or(behind);
            self.between(behind..start);
            let first = self.slices.list.len();
            // Brackets mean something in a list of addresses.
            self.worded(name.clone(), Role::Person, Escape::of(Layer::FileName));
            self.put(address.clone(), Role::Email, Escape::of(Layer::FileName));
            self.slices.list[first..].iter_mut().for_each(|slice| slice.subject = subject);
            behind = behind.max(name.end).max(address.end);
        }
        self.between(behind..value.end);
    }

    /// What stands between addresses: mostly punctuation, or the name of a group, or what is torn.
    fn between(&mut self, gap: Range<usize>) {
        let text = &self.text[gap.clone()];
        let is_text = |ch: char| ch.is_alphanumeric();
        if let (Some(first), Some(last)) = (text.find(is_text), text.rfind(is_text)) {
            let end = last + text[last..].chars().next().map_or(0, char::len_utf8);
            self.worded(gap.start + first..gap.start + end, Role::Field, Escape::of(Layer::FileName));
        }
    }

    /// `text/plain; charset="utf-8"; name*=UTF-8''…`
    fn parameters(&mut self, value: Range<usize>, (header, content): (&str, &mut Content)) {
        let text = &self.text[value.clone()];
        let mut at = text.find(';').unwrap_or(text.len());
        if header == "content-type" {
            content.kind = text[..at].trim().to_ascii_lowercase();
        }
        while let Some((name, range)) = parameter(text, &mut at) {
            let own = value.start + range.start..value.start + range.end;
            match name.split('*').next().unwrap_or_default() {
                "boundary" => content.boundary = Some(self.text[own].to_string()),
                "charset" => content.charset = Some(words::charset(&self.text[own])),
                "name" | "filename" if name.ends_with('*') => self.extended(own),
                "name" | "filename" => self.worded(own, Role::File, Escape::PLAIN),
                "format" | "delsp" | "type" | "size" | "micalg" | "protocol" | "report-type" | "method" | "x-unix-mode" => {}
                "creation-date" | "modification-date" | "read-date" => {}
                _ => self.worded(own, Role::Field, Escape::PLAIN),
            }
        }
    }

    /// `UTF-8''Caf%C3%A9.pdf` (RFC 2231 §4).
    fn extended(&mut self, own: Range<usize>) {
        let text = &self.text[own.clone()];
        let start = text.match_indices('\'').nth(1).map_or(0, |(at, _)| at + 1);
        self.put(own.start + start..own.end, Role::File, Escape::of(Layer::Percent));
    }

    /// A value that may have encoded words.
    fn worded(&mut self, value: Range<usize>, role: Role, escape: Escape) {
        let raw = &self.text[value.clone()];
        let is_mixed = raw.chars().any(|ch| crate::charset::to_byte(ch).is_some());
        if !words::has_words(raw) && !is_mixed {
            return self.put(value, role, escape);
        }
        let text = words::unworded(raw);
        let length = text.len();
        self.inset(value, (text, Dress::EncodedWord));
        let inset = self.slices.insets.len() as u32;
        let slice = Slice { inset, record: self.record, ..Slice::new(RawSpan::new(0, length), escape, role) };
        self.slices.push(slice, || "header".to_string());
    }

    fn inset(&mut self, raw: Range<usize>, (text, dress): (String, Dress)) {
        self.slices.insets.push(Inset { raw: RawSpan::new(raw.start, raw.end), text, dress });
    }

    pub(super) fn put(&mut self, value: Range<usize>, role: Role, escape: Escape) {
        if !value.is_empty() {
            let slice = Slice { record: self.record, ..Slice::new(RawSpan::new(value.start, value.end), escape, role) };
            self.slices.push(slice, || "header".to_string());
        }
    }
}

/// A range without the spaces around its text.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let own = &text[range.clone()];
    let start = range.start + own.len() - own.trim_ascii_start().len();
    start..(start + own.trim_ascii().len())
}

/// The parameter behind the `;` at `at`, its name in small letters and where its value stands, without quotes.
fn parameter(text: &str, at: &mut usize) -> Option<(String, Range<usize>)> {
    loop {
        let rest = text.get(*at..)?.strip_prefix(';')?;
        let start = text.len() - rest.len();
        let name_end = rest.find(['=', ';']).map_or(text.len(), |found| start + found);
        if text.as_bytes().get(name_end) != Some(&b'=') {
            *at = name_end;
            continue;
        }
        let name = text[start..name_end].trim_ascii().to_ascii_lowercase();
        let behind = &text[name_end + 1..];
        let from = text.len() - behind.trim_ascii_start().len();
        let value = match text.as_bytes().get(from) {
            Some(b'"') => {
                let close = text[from + 1..].find('"').map_or(text.len(), |found| from + 1 + found);
                from + 1..close
            }
            _ => trimmed(text, from..text[from..].find(';').map_or(text.len(), |found| from + found)),
        };
        *at = text[value.end..].find(';').map_or(text.len(), |found| value.end + found);
        return Some((name, value));
    }
}
