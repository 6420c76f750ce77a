//! Telegram Desktop's pages: `messages.html` and those after it, and an account's `export_results.html` and `lists/`.
//!
//! A message that follows another of the same person is `joined`: it names nobody. Initials stand where there is no picture.

use super::chat_lines::sentences::Sentences;
use super::grammar::markup::Dialect;
use super::markup_reader::{MarkupReader, Page, Pick};
use super::retouch::Retouched;
use super::{Format, Reader, Sample, untold};
use crate::finding::Entity;
use crate::slice::{Join, Role, Slice};
use crate::span::RawSpan;

/// The HTML export of Telegram Desktop.
pub(super) static FORMAT: Format = Format {
    id: "telegram-html",
    name: "Telegram Desktop (HTML)",
    origin: "Telegram Desktop → Settings → Advanced → Export Telegram data, or ⋮ in a chat → Export chat history; format: HTML",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path: untold,
};

/// What every page of a chat has, and no other.
const CHAT: &str = "class=\"page_body chat_page";

fn recognizes(sample: Sample<'_>) -> bool {
    let has = |words: &str| sample.head.contains(words);
    has("<html") && has("class=\"page_wrap") && (has(CHAT) || has("class=\"page_body") && has("css/style.css"))
}

fn open(sample: Sample<'_>) -> Box<dyn Reader> {
    let page = match sample.name() {
        name if sample.head.contains(CHAT) || name.starts_with("messages") => &MESSAGES,
        "sessions.html" | "web_sessions.html" => &SESSIONS,
        _ => &LISTS,
    };
    let mut label = Role::Field;
    Box::new(Retouched::new(MarkupReader::new(page), move |text: &str, slice, slices: &mut Vec<Slice>| {
        touch(text.get(slice.raw.range()).unwrap_or(""), slice, &mut label, slices);
    }))
}

/// A sentence of Telegram itself; no page has a role like it.
const SENTENCE: Role = Role::Conversation;

/// The value of the row whose label was told before.
const VALUE: Role = Role::People;

const INITIALS: Role = Role::Whole(Entity::Person);

const COORDINATES: Role = Role::Whole(Entity::LocationCoordinates);

static MESSAGES: Page = Page {
    dialect: Dialect::Html,
    record: "div.message",
    picks: &[
        Pick::skip("title"),
        Pick::field(".page_header .text", Role::Title),
        Pick::field(".initials", INITIALS),
        Pick::field(".initials@title", Role::Person),
        Pick::of("sender", ".from_name", Role::Person),
        Pick::of("forwarded", ".forwarded .from_name", Role::Person),
        Pick::field(".signature", Role::Person),
        Pick::skip(".date"),
        Pick::skip(".date@title"),
        Pick::time(".message > .body > .date@title"),
        Pick::field(".service > .body", SENTENCE),
        Pick::field("a[onclick=return ShowMentionName()]", Role::Person),
        Pick::skip("a[onclick=return ShowMentionName()]@onclick"),
        Pick::of("card", ".media_contact .title", Role::Person),
        Pick::of("card", ".media_contact .status", Role::Phone),
        Pick::field(".media_call .title", Role::Person),
        Pick::field(".media_file .title", Role::File),
        Pick::field(".media_location .status", COORDINATES),
        Pick::field(".media_live_location .status", COORDINATES),
    ],
};

/// Pages of an account that are no chats.
static LISTS: Page = Page {
    dialect: Dialect::Html,
    record: ".entry",
    picks: &[
        Pick::skip("title"),
        Pick::skip(".page_header .text"),
        Pick::skip(".page_about"),
        Pick::field(".initials", INITIALS),
        Pick::of("entry", ".initials@title", Role::UserId),
        Pick::of("entry", ".entry .name", Role::Person),
        // Chats lead on to their page.
        Pick::of("entry", "a.entry .name", Role::Title),
        Pick::of("entry", ".entry .details_entry", Role::Field),
        Pick::of("entry", ".entry .info", Role::Kind),
        Pick::field(".personal_info .label", Role::Kind),
        Pick::of("me", ".personal_info .value", VALUE),
        Pick::skip(".section .label"),
        Pick::skip(".section .counter"),
    ],
};

/// Entries that are called after apps.
static SESSIONS: Page = Page {
    dialect: Dialect::Html,
    record: ".entry",
    picks: &[
        Pick::skip("title"),
        Pick::skip(".page_header .text"),
        Pick::skip(".page_about"),
        Pick::skip(".entry .initials"),
        Pick::skip(".entry .info"),
        Pick::field(".entry .name", Role::Field),
    ],
};

/// Labels of personal information, and what stands behind them.
const LABELS: &[(&str, Role)] = &[
    ("First name", Role::GivenName),
    ("Last name", Role::FamilyName),
    ("Phone number", Role::Phone),
    ("Username", Role::Handle),
    ("Bio", Role::Body),
];

/// As they stand in the file, character references and all.
static SENTENCES: Sentences = Sentences::new(&[
    "% created group &laquo;$&raquo; with members %",
    "% created group &laquo;$&raquo;",
    "Channel &laquo;$&raquo; created",
    "% changed group title to &laquo;$&raquo;",
    "Channel title changed to &laquo;$&raquo;",
    "% converted a basic group to this supergroup &laquo;$&raquo;",
    "% converted this group to a supergroup*",
    "% changed group photo",
    "% deleted group photo",
    "% invited % to the voice chat",
    "% invited % to the video chat",
    "% invited %",
    "% removed %",
    "% joined group by link from %",
    "% joined group by request",
    "% joined Telegram",
    "% left group",
    "% pinned *",
    "% pinned",
    "% took a screenshot",
    "% started voice chat*",
    "% scheduled a voice chat*",
    "% set messages to auto-delete in *",
    "% disabled messages auto-delete*",
    "% changed the chat theme to *",
    "% changed chat theme to *",
    "% disabled chat theme",
    "% set a new background for this chat",
    "% scored *",
    "% created topic &laquo;*&raquo;",
]);

/// What no selector can tell: people in sentences, what a label says of its value, what is put before or behind a name.
fn touch(text: &str, slice: Slice, label: &mut Role, slices: &mut Vec<Slice>) {
    let part = |from: usize, to: usize| {
        let start = slice.raw.start as usize;
        Slice { raw: RawSpan::new(start + from, start + to), ..slice }
    };
    match slice.role {
        SENTENCE => sentence(text, slice, slices),
        Role::Kind => {
            *label = LABELS.iter().find(|(words, _)| *words == text).map_or(Role::Field, |(_, role)| *role);
            slices.push(slice);
        }
        VALUE => slices.push(Slice { role: *label, ..slice }),
        // `ID: 700000002`
        Role::UserId => slices.push(part(text.find(": ").map_or(0, |at| at + 2), text.len())),
        // `+44 7700 900461 - vCard`
        Role::Phone => slices.push(part(0, text.find(" - ").unwrap_or(text.len()))),
        Role::Person if text.contains(VIA) => {
            let at = text.rfind(VIA).unwrap_or(text.len());
            let name = text[..at].trim_end();
            slices.extend((!name.is_empty()).then(|| part(0, name.len())));
            if at + VIA.len() < text.len() {
                slices.push(Slice { role: Role::Handle, subject: 0, ..part(at + VIA.len(), text.len()) });
            }
        }
        Role::Field if is_number(text) => slices.push(Slice { role: Role::Phone, ..slice }),
        _ => slices.push(slice),
    }
}

/// Between a sender and the bot that wrote for him.
const VIA: &str = "via @";

fn sentence(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let (mut at, mut join) = (0, slice.join);
    let mut put = |(from, to): (usize, usize), role: Role| {
        if from < to {
            let start = slice.raw.start as usize;
            slices.push(Slice { raw: RawSpan::new(start + from, start + to), role, join, ..slice });
            join = Join::Continues;
        }
    };
    for inset in SENTENCES.find(text, (0, text.len())).unwrap_or_default() {
        put((at, inset.place.0), Role::Body);
        put(inset.place, inset.role);
        at = inset.place.1;
    }
    put((at, text.len()), Role::Body);
}

/// Whether a line below a contact's name is a number.
fn is_number(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_digit() || b" +-()".contains(&byte);
    text.starts_with('+') && text.bytes().all(is_part) && text.bytes().filter(u8::is_ascii_digit).count() >= 7
}

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    const HEAD: &str = "<!DOCTYPE html>\n<html>\n <head>\n  <title>Exported Data</title>\n  <link href=\"css/style.css\" rel=\"stylesheet\"/>\n </head>\n";

    #[test]
    fn messages_and_sentences() {
        let text = format!(
            "{HEAD}<div class=\"page_wrap\"><div class=\"page_header\"><div class=\"content\"><div class=\"text bold\">\nRifugio \n</div></div></div>\
            <div class=\"page_body chat_page\"><div class=\"message service\" id=\"message1\"><div class=\"body details\">\nAna Li invited Bo Dee, Cy\n</div></div>\
            <div class=\"message default clearfix\" id=\"message2\"><div class=\"pull_left userpic_wrap\"><div class=\"initials\">\nAL\n</div></div>\
            <div class=\"body\"><div class=\"pull_right date details\" title=\"24.08.2024 13:05:01 UTC+01:00\">\n13:05\n</div>\
            <div class=\"from_name\">\nAna Li via @gif\n</div><div class=\"text\">\nhi <a href=\"\" onclick=\"return ShowMentionName()\">Cy</a>\n</div>\
            <a class=\"media media_contact\"><div class=\"title bold\">\nEd Fox\n</div><div class=\"status details\">\n+44 7700 900461 - vCard\n</div></a>\
            </div></div></div></div></html>"
        );
        let seen = Specimen::read(&FORMAT, "ChatExport/messages.html", &text);
        assert_eq!(seen.records, 2);
        assert_eq!(seen.all(Role::Title), ["Rifugio"]);
        assert_eq!(seen.all(Role::Person), ["Ana Li", "Bo Dee", "Cy", "Ana Li", "Cy", "Ed Fox"]);
        assert_eq!(seen.all(Role::Handle), ["gif"]);
        assert_eq!(seen.all(Role::Phone), ["+44 7700 900461"]);
        assert_eq!(seen.all(INITIALS), ["AL"]);
        assert_eq!(seen.all(Role::Body), [" invited ", ", ", "hi"]);
    }

    #[test]
    fn labels_say_what_values_are() {
        let text = format!(
            "{HEAD}<div class=\"page_wrap\"><div class=\"page_body\"><div class=\"personal_info\"><div class=\"label details\">\nFirst name\n</div>\
            <div class=\"value bold\">\nAna\n</div><div class=\"label\">\nBio\n</div><div class=\"value\">\nI row\n</div></div>\
            <div class=\"entry\"><div class=\"initials\" title=\"ID: 700000002\">\nB\n</div><div class=\"name bold\">\nBo\n</div>\
            <div class=\"details_entry details\">\n+44 7700 900462\n</div></div></div></div></html>"
        );
        let seen = Specimen::read(&FORMAT, "DataExport/export_results.html", &text);
        assert_eq!(seen.all(Role::GivenName), ["Ana"]);
        assert_eq!(seen.all(Role::Body), ["I row"]);
        assert_eq!(seen.all(Role::UserId), ["700000002"]);
        assert_eq!(seen.all(Role::Phone), ["+44 7700 900462"]);
    }

    #[test]
    fn other_pages_are_not_claimed() {
        for head in ["<html><div class=\"page_wrap\">", "<div class=\"page_body chat_page\">", ""] {
            assert!(!recognizes(Sample { path: "messages.html", head }));
        }
    }
}
