//! Rocket.Chat's export of a room as HTML: a page without a beginning, one paragraph for each message.
//!
//! What somebody wrote is not escaped, so a `<` in it may begin anything. Others than the owner may be hidden as `User_2`.

use super::grammar::markup::Dialect;
use super::markup_reader::{MarkupReader, Page, Pick};
use super::retouch::Retouched;
use super::{Format, Sample, Teaches, untold};
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// Rocket.Chat, HTML.
pub(super) static FORMAT: Format = Format {
    id: "rocketchat-html",
    name: "Rocket.Chat (HTML)",
    origin: "Rocket.Chat → Profile → Download my data (HTML), or Room → Export messages; type: HTML",
    recognizes,
    open: |_| Box::new(Retouched::new(MarkupReader::new(&PAGE), touch)),
    teaches: Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head.trim_start();
    head.starts_with("<meta http-equiv=\"content-type\"") && head.contains("<p><strong>") && head.contains(" GMT):<br/>")
}

static PAGE: Page = Page {
    dialect: Dialect::Html,
    record: "p",
    picks: &[
        Pick::skip("meta@content"),
        Pick::field("p", Role::Body),
        Pick::field("p > strong", Role::Handle),
        // A file is called by its name.
        Pick::field("p > a", Role::File),
    ],
};

fn touch(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let value = text.get(slice.raw.range()).unwrap_or("");
    match slice.role {
        Role::Handle if is_hidden(value) => {}
        Role::Body => after_time(value, slice, slices),
        _ => slices.push(slice),
    }
}

fn is_hidden(name: &str) -> bool {
    name.strip_prefix("User_").is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `(Sun, 02 Nov 2025 18:04:11 GMT):` and the text behind it.
fn after_time(value: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let end = value.find(" GMT):").filter(|end| value.starts_with('(') && *end <= 26).map(|end| end + " GMT".len());
    let start = slice.raw.start;
    let Some(end) = end else { return slices.push(slice) };
    let behind = start + end as u32;
    slices.push(Slice { raw: RawSpan { start: start + 1, end: behind }, role: Role::Time, ..slice });
    // What follows goes on from here and not from the time.
    slices.push(Slice { raw: RawSpan { start: behind, end: slice.raw.end }, ..slice });
}

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    #[test]
    fn a_message_is_a_paragraph() {
        let page = "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"><p><strong>maya.l</strong> (Sun, 02 Nov 2025 18:04:11 GMT):<br/>\nI <3 it\n</p>\
            <p><strong>User_2</strong> (Sun, 02 Nov 2025 18:05:00 GMT):<br/>\n\n<br/><a href=\"./assets/ab-Maya.pdf\">Maya.pdf</a>\n</p>";
        let seen = Specimen::read(&FORMAT, "GENERAL.html", page);
        assert_eq!((seen.records, seen.all(Role::Handle)), (2, vec!["maya.l"]));
        assert_eq!(seen.at("a@href"), Some((Role::File, "./assets/ab-Maya.pdf")));
        assert!(seen.all(Role::Body).concat().starts_with("):\n") && !seen.all(Role::Body).concat().contains("2025"));
    }
}
