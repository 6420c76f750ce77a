//! Mail: single messages (.eml) and boxes of them (mbox), in every encoding that mail travels in.
//!
//! Texts in quoted-printable, base64 or another charset than the file's are insets: decoded, redacted, and written in the same dress.
//! Attachments that are no text are left out; the message keeps their names and types.

use super::{Format, Sample, Teaches, untold};
use crate::slice::{Dress, Inset, Slices, Subject};
use crate::span::RawSpan;
use header::{Content, Wrapping};
use part::Page;
use reader::{Framing, MailReader};

mod address;
mod header;
mod part;
mod reader;
mod words;

/// Boxes of messages: Gmail's Takeout, Thunderbird, Apple Mail.
pub(super) static MBOX: Format = Format {
    id: "mbox",
    name: "Mailbox (mbox)",
    origin: "Gmail → Google Takeout → Mail; Thunderbird → ImportExportTools, or its profile folder; Apple Mail → Mailbox → Export Mailbox",
    recognizes: is_mbox,
    open: |_| Box::new(MailReader::new(Framing::Mbox)),
    teaches: Teaches::People,
    path: untold,
};

/// One message.
pub(super) static EML: Format = Format {
    id: "eml",
    name: "Mail message (.eml)",
    origin: "Gmail → ⋮ → Download message; Thunderbird, Apple Mail or Outlook → Save as",
    recognizes: is_message,
    open: |_| Box::new(MailReader::new(Framing::Message)),
    teaches: Teaches::People,
    path: untold,
};

/// Contents of this type in base64 that stand in a file of another kind, at `at` in its window: the parts of a picture message.
pub(super) fn unpack(raw: &str, (at, kind): (usize, &str), (record, next): (u64, &mut Subject), slices: &mut Slices) {
    let kind = kind.trim().to_ascii_lowercase();
    let content = Content { kind, wrapping: Wrapping::Base64, ..Content::default() };
    if !(Page { slices, record, next_subject: next }).unpack(raw, at, &content) {
        let raw = RawSpan::new(at, at + raw.len());
        slices.insets.push(Inset { raw, text: String::new(), dress: Dress::Attachment });
    }
}

/// Headers that a text which is no mail would hardly begin with.
const USUAL: &[&str] = &[
    "from",
    "to",
    "subject",
    "date",
    "received",
    "message-id",
    "mime-version",
    "return-path",
    "delivered-to",
    "content-type",
    "reply-to",
    "x-gm-thrid",
    "x-gmail-labels",
    "cc",
    "sender",
    "x-mozilla-status",
];

fn is_mbox(sample: Sample<'_>) -> bool {
    let mut lines = sample.head.lines();
    lines.next().is_some_and(|first| first.starts_with("From "))
        && lines.next().is_some_and(|second| header::name(second).is_some())
}

fn is_message(sample: Sample<'_>) -> bool {
    let head = sample.head.split("\n\n").next().unwrap_or_default().split("\r\n\r\n").next().unwrap_or_default();
    let lines: Vec<&str> = head.lines().filter(|line| !line.starts_with([' ', '\t'])).collect();
    let are_headers = !lines.is_empty() && lines.iter().all(|line| header::name(line).is_some());
    let is_usual = |line: &&&str| header::name(line).is_some_and(|name| USUAL.contains(&name.to_ascii_lowercase().as_str()));
    let usual = lines.iter().filter(is_usual).count();
    let is_called_so = sample.extension() == "eml";
    are_headers && usual >= if is_called_so { 1 } else { 3 } && (is_called_so || sample.head.len() > head.len())
}

#[cfg(test)]
mod tests;
