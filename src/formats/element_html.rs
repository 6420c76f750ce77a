//! Element's "Export chat" as HTML: `messages.html`, `messages2.html` … of a Matrix room.
//!
//! A message of the same sender as the one before names nobody. Avatars are files that are called after their owner, with `-` for
//! the `:` of the id, and links to people end in their id.

use super::grammar::markup::Dialect;
use super::markup_reader::{MarkupReader, Page, Pick};
use super::retouch::Retouched;
use super::{Format, Sample, Teaches};
use crate::escape::{Escape, Layer};
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// Element, HTML.
pub(super) static FORMAT: Format = Format {
    id: "element-html",
    name: "Element (HTML)",
    origin: "Element → Room info → Export chat; format: HTML (a zip with `messages.html`)",
    recognizes,
    open: |_| Box::new(Retouched::new(MarkupReader::new(&PAGE), touch)),
    teaches: Teaches::People,
    path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let start = sample.head.trim_start().get(..9).unwrap_or("");
    start.eq_ignore_ascii_case("<!doctype")
        && sample.head.contains("mx_MatrixChat")
        && ["<title>Exported Data</title>", "mx_Export_EventWrapper"].iter().any(|sign| sample.head.contains(sign))
}

static PAGE: Page = Page {
    dialect: Dialect::Html,
    record: "div.mx_Export_EventWrapper",
    picks: &[
        Pick::skip("style"),
        Pick::field(".mx_RoomHeader [title]@title", Role::Title),
        Pick::field(".mx_RoomHeader_nametext", Role::Title),
        Pick::field(".mx_RoomHeader_heading", Role::Title),
        Pick::field(".mx_RoomHeader_topic", Role::Body),
        Pick::field(".mx_NewRoomIntro [title]@title", Role::Title),
        Pick::field(".mx_NewRoomIntro h2", Role::Title),
        Pick::field(".mx_NewRoomIntro b", Role::Title),
        Pick::of(".exporter", ".mx_NewRoomIntro a@href", Role::File),
        Pick::field(".mx_NewRoomIntro a b", Role::Person),
        // The first letter of a name.
        Pick::skip(".mx_BaseAvatar_initial"),
        Pick::of("sender", ".mx_DisambiguatedProfile_displayName", Role::Person),
        Pick::of("sender", ".mx_DisambiguatedProfile_mxid", Role::Handle),
        Pick::of("sender", ".mx_EventTile_avatar [title]@title", Role::Handle),
        Pick::of("sender", ".mx_EventTile_avatar img@src", Role::File),
        Pick::field(".mx_EventTile_body", Role::Body),
        Pick::field(".mx_EventTile_body a.mx_Pill", Role::Person),
        Pick::time(".mx_MessageTimestamp@title"),
        Pick::skip(".mx_MessageTimestamp"),
        Pick::skip(".mx_EventTile_line > a@aria-label"),
        Pick::skip(".mx_EventTile_line > a@href"),
        Pick::skip("[data-event-id]@data-event-id"),
        Pick::skip("[data-scroll-tokens]@data-scroll-tokens"),
        Pick::skip(".mx_Export_EventWrapper@id"),
        Pick::skip(".mx_DateSeparator@aria-label"),
        Pick::skip(".mx_DateSeparator"),
    ],
};

fn touch(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let value = text.get(slice.raw.range()).unwrap_or("");
    let owner = if slice.role == Role::File { owner(value) } else { None };
    match owner {
        Some((from, to, layer)) => {
            let start = slice.raw.start;
            let raw = RawSpan { start: start + from as u32, end: start + to as u32 };
            let escape = layer.map_or(slice.escape, |layer| slice.escape.with(layer));
            slices.push(Slice { raw, role: Role::Handle, escape, ..slice });
        }
        None => slices.push(slice),
    }
}

/// Of a person; behind `!` or `#` stands a room.
const LINK: &str = "https://matrix.to/#/";

/// Where the id stands in `https://matrix.to/#/@maya:example.org` and `users/@maya-example.org.png`.
fn owner(value: &str) -> Option<(usize, usize, Option<Layer>)> {
    if let Some(rest) = value.strip_prefix(LINK)
        && !["!", "#", "%21", "%23"].iter().any(|room| rest.starts_with(room))
    {
        return Some((LINK.len(), LINK.len() + rest.find(['?', '/']).unwrap_or(rest.len()), None));
    }
    let stem = value.strip_prefix("users/")?.strip_suffix(".png")?;
    Some(("users/".len(), "users/".len() + stem.len(), Some(Layer::FileName)))
}

/// `matrix - Cabin weekend - Chat Export - 2025-11-02T18-04-11.123Z.zip`
fn path(path: &str, slices: &mut Vec<Slice>) {
    let root = path.split('/').next().unwrap_or(path);
    let name = root.strip_prefix("matrix - ").and_then(|rest| rest.split_once(" - Chat Export")).map_or("", |(name, _)| name);
    if !name.is_empty() {
        let start = "matrix - ".len();
        slices.push(Slice::new(RawSpan::new(start, start + name.len()), Escape::PLAIN, Role::Title));
    }
}

#[cfg(test)]
mod tests {
    use super::super::specimen::{Specimen, path_of};
    use super::*;

    #[test]
    fn a_message() {
        let page = "<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class=\"mx_MatrixChat\">\
            <div class=\"mx_Export_EventWrapper\" id=\"$a\"><li class=\"mx_EventTile\"><div class=\"mx_DisambiguatedProfile\">\
            <span class=\"mx_Username_color6 mx_DisambiguatedProfile_displayName\" dir=\"auto\">Maya L</span></div>\
            <div class=\"mx_EventTile_avatar\"><span class=\"mx_BaseAvatar\"><img src=\"users/@maya-example.org.png\" title=\"@maya:example.org\"></span></div>\
            <div class=\"mx_EventTile_line\"><a href=\"https://matrix.to/#/!r:example.org/$a\"><span class=\"mx_MessageTimestamp\" title=\"Thu, Jan 1 1970 00:00:54\">00:00</span></a>\
            <span class=\"mx_EventTile_body\">hi <a class=\"mx_Pill\" href=\"https://matrix.to/#/%40ben%3Aexample.org\">Ben</a>!</span></div></li></div></div></body></html>";
        let seen = Specimen::read(&FORMAT, "messages.html", page);
        assert_eq!((seen.records, seen.all(Role::Person)), (1, vec!["Maya L", "Ben"]));
        assert_eq!(seen.all(Role::Handle), ["@maya-example.org", "@maya:example.org", "@ben:example.org"]);
        assert!(seen.are_one("img@title", "img@src") && seen.are_one("div", "img@title"));
        let zip = "matrix - Cabin - Chat Export - 2025-11-02T18-04-11.123Z.zip/messages.html";
        assert_eq!(path_of(&FORMAT, zip), [(Role::Title, "Cabin".to_string())]);
        assert!(path_of(&FORMAT, "messages.html").is_empty());
    }
}
