//! Google Voice in Google's Takeout: a page for each burst of messages, call or voicemail.
//!
//! A voicemail stands twice: as a text, and word by word with the second of each word, where a number is in pieces.

use super::chat_lines::names;
use super::grammar::markup::Dialect;
use super::markup_reader::{MarkupReader, Page, Pick};
use super::retouch::Retouched;
use super::{Format, Reader, Sample};
use crate::escape::Escape;
use crate::slice::{Join, Role, Slice};
use crate::span::RawSpan;

/// `Calls/….html` of Google Voice.
pub(super) static FORMAT: Format = Format {
    id: "google-voice",
    name: "Google Voice",
    origin: "takeout.google.com → Voice (the pages in `Voice/Calls`)",
    recognizes,
    open: |_| {
        let mut was_number = false;
        let touch = move |text: &str, slice, slices: &mut Vec<Slice>| touch(text, slice, &mut was_number, slices);
        Box::new(Retouched::new(MarkupReader::new(&PAGE), touch)) as Box<dyn Reader>
    },
    teaches: super::Teaches::People,
    path: who_in_path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let has = |words: &str| sample.head.contains(words);
    has("<html") && (has("class=\"hChatLog hfeed\"") || has("class=\"haudio\""))
}

/// `Missed call from`, and who behind the line's end; nothing else has a role like it.
const HEADING: Role = Role::Conversation;

/// A word of a voicemail.
const WORD: Role = Role::Title;

static PAGE: Page = Page {
    dialect: Dialect::Html,
    record: "div.message, .haudio",
    picks: &[
        Pick::skip("style"),
        Pick::field("title", HEADING),
        Pick::of("sender", ".tel@href", Role::Phone),
        Pick::of("sender", ".fn", Role::Person),
        Pick::field(".participants .tel@href", Role::Phone),
        Pick::field(".participants .fn", Role::Person),
        Pick::field(".haudio > .fn", HEADING),
        Pick::skip(".dt"),
        Pick::time(".dt@title"),
        Pick::skip(".published"),
        Pick::time(".published@title"),
        Pick::skip(".duration"),
        Pick::skip(".duration@title"),
        Pick::field(".word", WORD),
        Pick::skip(".start-time"),
        Pick::skip(".end-time"),
        Pick::skip(".confidence"),
        Pick::skip(".tags"),
        Pick::skip(".tags a@href"),
        Pick::skip(".deletedStatusContainer"),
    ],
};

/// What no selector can tell: who stands behind a heading, the number in an address, what a word may be a piece of.
fn touch(window: &str, slice: Slice, was_number: &mut bool, slices: &mut Vec<Slice>) {
    let text = window.get(slice.raw.range()).unwrap_or("");
    let place = |from: usize, to: usize| RawSpan::new(slice.raw.start as usize + from, slice.raw.start as usize + to);
    match slice.role {
        HEADING => {
            let start = text.find('\n').map_or(0, |at| at + 1);
            let Some(((from, to), role)) = names::someone(text, (start, text.len())).filter(|_| start > 0) else {
                slices.push(Slice { role: Role::Body, ..slice });
                return;
            };
            slices.push(Slice { raw: place(from, to), role, ..slice });
        }
        WORD => {
            // A number is said in pieces, which are one text.
            let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
            let join = if is_number && *was_number { Join::Continues } else { Join::Alone };
            slices.push(Slice { role: Role::Body, join, ..slice });
            *was_number = is_number;
            return;
        }
        Role::Phone => {
            let start = text.find(':').map_or(0, |at| at + 1);
            slices.push(Slice { raw: place(start, text.len()), ..slice });
        }
        _ => slices.push(slice),
    }
    *was_number = false;
}

/// `Priya Raman - Text - 2025-11-02T23_04_11Z.html`, `+15550142207 - 2018-04-01T16_28_19Z.html`.
fn who_in_path(path: &str, slices: &mut Vec<Slice>) {
    let start = path.rfind('/').map_or(0, |slash| slash + 1);
    let Some((rest, time)) = path[start..].rsplit_once(" - ") else { return };
    if !time.starts_with(|ch: char| ch.is_ascii_digit()) {
        return;
    }
    let kinds = ["Text", "Placed", "Received", "Missed", "Voicemail", "Recorded"];
    let kind = kinds.iter().find_map(|kind| rest.strip_suffix(kind)).and_then(|rest| rest.trim_end().strip_suffix('-'));
    let whom = kind.unwrap_or(rest);
    if whom.trim() == "Group Conversation" {
        return;
    }
    if let Some(((from, to), role)) = names::someone(path, (start, start + whom.len())) {
        slices.push(Slice::new(RawSpan::new(from, to), Escape::PLAIN, role));
    }
}

#[cfg(test)]
mod tests {
    use super::super::specimen::{Specimen, path_of};
    use super::*;

    fn page(title: &str, body: &str) -> String {
        format!(
            "<?xml version=\"1.0\" ?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\
            <html><head><title>{title}</title></head>\n<body>{body}</body></html>"
        )
    }

    #[test]
    fn texts() {
        let text = page(
            "Me to\nAna Li",
            "<div class=\"hChatLog hfeed\"><div class=\"message\"><abbr class=\"dt\" title=\"2025-11-02T18:04:11.512-05:00\">Nov 2</abbr>:\n\
            <cite class=\"sender vcard\"><a class=\"tel\" href=\"tel:+15550142207\"><span class=\"fn\">Ana Li</span></a></cite>:\n\
            <q>hi<br>you</q>\n</div></div>",
        );
        let seen = Specimen::read(&FORMAT, "Ana Li - Text - 2025-11-02T23_04_11Z.html", &text);
        assert_eq!(seen.records, 1);
        assert_eq!(seen.all(Role::Person), ["Ana Li", "Ana Li"]);
        assert_eq!(seen.all(Role::Phone), ["+15550142207"]);
    }

    #[test]
    fn voicemail_word_by_word() {
        let text = page(
            "Voicemail from\n+15550142207",
            "<div class=\"haudio\"><span class=\"fn\">Voicemail from\n</span>\n<span class=\"description\"><span class=\"full-text\">call 555 0142</span></span>\
            <span class=\"word high\"><span class=\"start-time\">120</span>call<span class=\"end-time\">200</span></span>\
            <span class=\"word\"><span class=\"start-time\">220</span>0142</span></div>",
        );
        let seen = Specimen::read(&FORMAT, "+15550142207 - Voicemail - 2025-11-02T23_04_11Z.html", &text);
        assert_eq!(seen.all(Role::Phone), ["+15550142207"]);
        assert_eq!(seen.all(Role::Body), ["Voicemail from", "call 555 0142", "call", "0142"]);
    }

    #[test]
    fn names_in_paths() {
        let of = |path: &str| path_of(&FORMAT, path);
        assert_eq!(of("Calls/Ana - Li - Text - 2025-11-02T23_04_11Z.html"), [(Role::Person, "Ana - Li".to_string())]);
        assert_eq!(of("+15550142207 - 2018-04-01T16_28_19Z.html"), [(Role::Phone, "+15550142207".to_string())]);
        let nobody = ["Group Conversation - 2018-04-01T16_28_19Z.html", " - Voicemail - 2018-04-01T16_28_19Z.html", "a - b.html"];
        assert!(nobody.iter().all(|path| of(path).is_empty()));
        assert!(of("- Missed - 2018-04-01T16_28_19Z.html").is_empty());
    }
}
