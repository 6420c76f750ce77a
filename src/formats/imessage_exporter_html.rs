//! Pages of imessage-exporter, one a conversation of iMessage or SMS.
//!
//! Replies stand twice: as messages inside the message that they answer, and at their own date. A page has one record for what stands
//! at the top only.

use super::grammar::markup::Dialect;
use super::imessage_exporter_txt::{SENTENCES, people_in_path};
use super::markup_reader::{MarkupReader, Page, Pick};
use super::retouch::Retouched;
use super::{Format, Reader, Sample};
use crate::slice::{Join, Role, Slice};
use crate::span::RawSpan;

/// One conversation as imessage-exporter writes it with `-f html`.
pub(super) static FORMAT: Format = Format {
    id: "imessage-exporter-html",
    name: "imessage-exporter (HTML)",
    origin: "imessage-exporter -f html, on a Mac or on an iPhone's backup",
    recognizes,
    open: |_| Box::new(Retouched::new(MarkupReader::new(&PAGE), touch)) as Box<dyn Reader>,
    teaches: super::Teaches::People,
    path: people_in_path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let has = |words: &str| sample.head.contains(words);
    has("<html") && has("class=\"message\"") && has("class=\"timestamp\"") && (has("class=\"received\"") || has("class=\"sent "))
}

/// A sentence of the program; nothing else has a role like it.
const SENTENCE: Role = Role::Conversation;

/// `Loved by Ana`: the person stands behind the first word.
const TAPBACK: Role = Role::People;

static PAGE: Page = Page {
    dialect: Dialect::Html,
    record: "html > .message, body > .message, html > .announcement, body > .announcement",
    picks: &[
        Pick::skip("style"),
        Pick::skip(".message@id"),
        Pick::field(".sender", Role::Person),
        Pick::time(".timestamp"),
        Pick::skip(".replies .timestamp"),
        Pick::skip(".edited .timestamp"),
        Pick::skip(".timestamp a@title"),
        Pick::skip(".timestamp a@href"),
        Pick::skip(".reply_anchor a@title"),
        Pick::skip(".reply_anchor a@href"),
        Pick::field(".tapbacks", TAPBACK),
        Pick::field(".reactions", TAPBACK),
        Pick::field(".announcement", SENTENCE),
        Pick::field(".announcement b", Role::Title),
        Pick::time(".announcement .timestamp"),
    ],
};

/// What no selector can tell: people in sentences, and what stands behind a time.
fn touch(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let text = text.get(slice.raw.range()).unwrap_or("");
    let mut insets = Vec::new();
    match slice.role {
        SENTENCE => {
            let found = SENTENCES.find(text, (0, text.len())).unwrap_or_default();
            insets.extend(found.iter().map(|inset| (inset.place, inset.role)));
        }
        TAPBACK => {
            let start = text.len() - text.trim_start().len();
            let name = ["by ", "from "].iter().find_map(|word| text[start..].strip_prefix(word));
            insets.extend(name.map(|name| ((text.len() - name.len(), text.len()), Role::Person)));
        }
        // `(Read by you after 5 seconds)`
        Role::Time => {
            let end = text.find(" (").unwrap_or(text.len());
            let start = slice.raw.start as usize;
            return slices.push(Slice { raw: RawSpan::new(start, start + end), ..slice });
        }
        _ => return slices.push(slice),
    }
    let (mut at, mut join) = (0, slice.join);
    let ends = [((text.len(), text.len()), Role::Body)];
    for ((from, to), role) in insets.into_iter().chain(ends) {
        for (from, to, role) in [(at, from, Role::Body), (from, to, role)].into_iter().filter(|(from, to, _)| from < to) {
            let start = slice.raw.start as usize;
            slices.push(Slice { raw: RawSpan::new(start + from, start + to), role, join, ..slice });
            join = Join::Continues;
        }
        at = to;
    }
}

#[cfg(test)]
mod tests {
    use super::super::specimen::{Specimen, path_of};
    use super::*;

    #[test]
    fn messages_replies_and_announcements() {
        let message = |name: &str, inside: &str| {
            format!(
                "<div class=\"message\">\n<div class=\"received\">\n<p><span class=\"timestamp\"><a title=\"Reveal in Messages app\" \
                href=\"sms://open?message-guid=0F1E\">Oct 17, 2021 10:31:49 PM</a> (Read by you after 5 seconds)</span>\n\
                <span class=\"sender\">{name}</span></p>\n<hr><div class=\"message_part\"><span class=\"bubble\">hi</span></div>\n{inside}</div>\n</div>\n"
            )
        };
        let tapback = "<div class=\"tapbacks\"><hr><p>Tapbacks:</p><div class=\"tapback\"><span class=\"tapback\"><b>Loved</b> by Bo Dee</span></div></div>";
        let replies = format!("{tapback}<div class=\"replies\"><div class=\"reply\">{}</div></div>", message("Me", ""));
        let text = format!(
            "<html>\n<meta charset=\"UTF-8\">\n{}<div class =\"announcement\"><p><span class=\"timestamp\">Oct 17, 2021 10:32:03 PM</span> \
            Ana Li named the conversation <b>Boat club</b></p></div>\n</html>\n",
            message("Ana Li", &replies)
        );
        let seen = Specimen::read(&FORMAT, "Boat club - 12.html", &text);
        assert_eq!(seen.records, 2);
        assert_eq!(seen.all(Role::Person), ["Ana Li", "Bo Dee", "Me", "Ana Li"]);
        assert_eq!(seen.all(Role::Title), ["Boat club"]);
        assert_eq!(seen.all(Role::Body), ["hi", "Tapbacks:", "Loved", " by ", "hi", " named the conversation"]);
    }

    #[test]
    fn people_in_the_name_of_a_page() {
        assert_eq!(path_of(&FORMAT, "out/Ana Li, +15550142201.html").len(), 2);
        assert_eq!(path_of(&FORMAT, "Boat club - 12.html"), [(Role::Title, "Boat club".to_string())]);
    }
}
