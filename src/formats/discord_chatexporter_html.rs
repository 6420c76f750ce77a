//! The pages of DiscordChatExporter (dark or light), one file a channel.
//!
//! They are made small: quotes around attributes may be missing, and everything stands in one line. Old releases name the author beside a group
//! of messages, new ones in its first message; both in one tag.

use super::discord_chatexporter::{NO_GUILD, channel_of, listed, path};
use super::grammar::markup::Dialect;
use super::markup_reader::{MarkupReader, Page, Pick};
use super::retouch::Retouched;
use super::{Format, Reader, Sample};
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// HTML files of DiscordChatExporter.
pub(super) static FORMAT: Format = Format {
    id: "discord-chatexporter-html",
    name: "DiscordChatExporter (HTML)",
    origin: "DiscordChatExporter → choose channels → Export, format HTML (`-f HtmlDark`, `-f HtmlLight`)",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    ["<html", "preamble__entry", "chatlog__message"].iter().all(|words| sample.head.contains(words))
}

/// The page's title; nothing else has a role like it.
const PAGE_TITLE: Role = Role::Conversation;

static PAGE: Page = Page {
    dialect: Dialect::Html,
    record: "[data-message-id]",
    picks: &[
        Pick::skip("style"),
        Pick::skip("head script"),
        Pick::field("head > title", PAGE_TITLE),
        // The server, `category / channel`, and a topic, which is small.
        Pick::field(".preamble__entry", Role::Title),
        Pick::field(".preamble__entry--small", Role::Body),
        Pick::of(".sender", ".chatlog__author", Role::Person),
        Pick::of(".sender", ".chatlog__author@title", Role::Handle),
        Pick::of(".sender", ".chatlog__author-name", Role::Person),
        Pick::of(".sender", ".chatlog__author-name@title", Role::Handle),
        Pick::of(".sender", ".chatlog__system-notification-author", Role::Person),
        Pick::of(".sender", ".chatlog__system-notification-author@title", Role::Handle),
        Pick::of(".sender", "[data-user-id]@data-user-id", Role::UserId),
        Pick::of(".told", ".chatlog__system-notification-link[title]", Role::Person),
        Pick::of(".told", ".chatlog__system-notification-link@title", Role::Handle),
        Pick::of(".answered", ".chatlog__reply-author", Role::Person),
        Pick::of(".answered", ".chatlog__reply-author@title", Role::Handle),
        Pick::of(".answered", ".chatlog__reference-author", Role::Person),
        Pick::of(".answered", ".chatlog__reference-author@title", Role::Handle),
        // Channels and roles of a server are mentioned without a title.
        Pick::of(".mention", ".chatlog__markdown-mention[title]", Role::Person),
        Pick::of(".mention", ".chatlog__markdown-mention@title", Role::Handle),
        Pick::of(".mention", ".mention[title]", Role::Person),
        Pick::of(".mention", ".mention@title", Role::Handle),
        Pick::field("img@alt", Role::Body),
        Pick::field(".chatlog__attachment-generic-name", Role::File),
        Pick::field(".chatlog__attachment-media@title", Role::File),
        Pick::skip(".chatlog__attachment-generic-size"),
        Pick::skip(".chatlog__author-tag"),
        Pick::skip(".chatlog__bot-label"),
        // Their text is the same time, or a shorter one.
        Pick::skip(".chatlog__timestamp"),
        Pick::time(".chatlog__timestamp@title"),
        Pick::skip(".chatlog__short-timestamp"),
        Pick::time(".chatlog__short-timestamp@title"),
        Pick::skip(".chatlog__system-notification-timestamp"),
        Pick::time(".chatlog__system-notification-timestamp@title"),
        Pick::skip(".chatlog__edited-timestamp"),
        Pick::skip(".chatlog__edited-timestamp@title"),
        Pick::skip(".chatlog__reply-edited-timestamp"),
        Pick::skip(".chatlog__reply-edited-timestamp@title"),
        Pick::skip(".chatlog__markdown-timestamp@title"),
        Pick::skip("[data-message-id]@data-message-id"),
        Pick::skip(".postamble__entry"),
    ],
};

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    let mut is_direct = false;
    Box::new(Retouched::new(MarkupReader::new(&PAGE), move |text: &str, slice, slices: &mut Vec<Slice>| {
        touch(text.get(slice.raw.range()).unwrap_or(""), slice, &mut is_direct, slices);
    }))
}

/// What no selector can tell: who a direct chat is with, and the sign before a mentioned name.
fn touch(text: &str, slice: Slice, is_direct: &mut bool, slices: &mut Vec<Slice>) {
    let part = |at: usize, part: &str, role: Role| {
        let start = slice.raw.start as usize + at;
        Slice { raw: RawSpan::new(start, start + part.len()), role, ..slice }
    };
    let names = |at: usize, list: &str, slices: &mut Vec<Slice>| {
        slices.extend(listed(list).map(|(behind, name)| part(at + behind, name, Role::Person)));
    };
    match slice.role {
        PAGE_TITLE => match text.split_once(" - ") {
            Some((NO_GUILD, whom)) => names(NO_GUILD.len() + " - ".len(), whom, slices),
            Some((guild, rest)) => {
                let channel = rest.rsplit(" - ").next().unwrap_or(rest);
                slices.push(part(0, guild, Role::Title));
                slices.push(part(text.len() - channel.len(), channel, Role::Title));
            }
            None if text.contains(char::is_alphanumeric) => slices.push(Slice { role: Role::Title, ..slice }),
            None => {}
        },
        Role::Title if text == NO_GUILD => *is_direct = true,
        Role::Title => {
            let channel = channel_of(text);
            let at = text.len() - channel.len();
            match channel {
                "" => {}
                _ if *is_direct => names(at, channel, slices),
                _ => slices.push(part(at, channel, Role::Title)),
            }
        }
        Role::Person if text.starts_with('@') => slices.push(part(1, &text[1..], Role::Person)),
        _ => slices.push(slice),
    }
}

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    fn page(preamble: &str, messages: &str) -> String {
        format!(
            "<!DOCTYPE html><html lang=en><head>{preamble}<div class=chatlog>{messages}</div><div class=postamble>\
            <div class=postamble__entry>Exported 1 message(s)</div></div></body></html>"
        )
    }

    #[test]
    fn a_direct_chat() {
        let text = page(
            "<title>Direct Messages - Ana Li, Bo</title></head><body><div class=preamble><div class=preamble__entry>Direct Messages</div>\
            <div class=preamble__entry>Private / Ana Li, Bo</div></div>",
            "<div class=chatlog__message-group><div id=chatlog__message-container-17 class=chatlog__message-container data-message-id=17>\
            <span class=chatlog__author title=anali#0001 data-user-id=900000000000000031>Ana Li</span><span class=chatlog__timestamp \
            title=\"Tuesday, September 1, 2026 2:02 PM\"><a href=#chatlog__message-container-17>9/1/2026 2:02 PM</a></span><div \
            class=\"chatlog__content chatlog__markdown\"><span class=chatlog__markdown-preserve>hi <span class=chatlog__markdown-mention \
            title=bo.b>@Bo</span></span></div></div></div>",
        );
        let seen = Specimen::read(&FORMAT, "Direct Messages - Private - Ana Li, Bo [17].html", &text);
        assert_eq!(seen.records, 1);
        assert_eq!(seen.all(Role::Person), ["Ana Li", "Bo", "Ana Li", "Bo", "Ana Li", "Bo"]);
        assert_eq!(seen.all(Role::Handle), ["anali#0001", "bo.b"]);
        assert_eq!(seen.all(Role::UserId), ["900000000000000031"]);
        assert_eq!(seen.all(Role::Body), ["hi"]);
        assert!(seen.all(Role::Title).is_empty());
        assert!(seen.are_one("span@title", "span@data-user-id"));
    }

    #[test]
    fn a_server() {
        let text = page(
            "<title>Lights - general</title></head><body><div class=preamble><div class=preamble__entry>Lights</div>\
            <div class=preamble__entry>Text Channels / general</div><div class=\"preamble__entry preamble__entry--small\">All of it</div></div>",
            "<div class=chatlog__message data-message-id=18>hello</div>",
        );
        let seen = Specimen::read(&FORMAT, "Lights - Text Channels - general [5].html", &text);
        assert_eq!(seen.all(Role::Title), ["Lights", "general", "Lights", "general"]);
        assert_eq!(seen.all(Role::Body), ["All of it", "hello"]);
    }
}
