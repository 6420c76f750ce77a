//! What Meta gives as HTML. Its elements have no names but short classes, and these change every few years.
//!
//! The same classes mark the sender of a message in a thread and the label of a field elsewhere, so the path decides.

use super::{THREADS, is_in_instagram, path, split_path};
use crate::formats::grammar::markup::Dialect;
use crate::formats::markup_reader::{MarkupReader, Page, Pick};
use crate::formats::retouch::Retouched;
use crate::formats::{Format, Reader, Sample, Teaches};
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// Facebook with Messenger.
pub(in crate::formats) static FACEBOOK: Format = Format {
    id: "facebook-html",
    name: "Facebook and Messenger (HTML)",
    origin: "Facebook → Settings → Accounts Centre → Your information and permissions → Export your information; format: HTML",
    recognizes: |sample| is_page(sample) && !is_instagram(sample),
    open,
    teaches: Teaches::People,
    path,
};

/// Instagram.
pub(in crate::formats) static INSTAGRAM: Format = Format {
    id: "instagram-html",
    name: "Instagram (HTML)",
    origin: "Instagram → Settings → Accounts Centre → Your information and permissions → Export your information; format: HTML",
    recognizes: |sample| is_page(sample) && is_instagram(sample),
    open,
    teaches: Teaches::People,
    path,
};

/// A class that only such pages have: of 2022, of 2018, of 2010 (where two are needed).
const SIGNS: [&[&str]; 4] = [&["_a6-g"], &["_3-95", "_a6-p"], &["_2lej"], &["class=\"message_header\"", "class=\"thread\""]];

fn is_page(sample: Sample<'_>) -> bool {
    let start = sample.head.trim_start().get(..5).unwrap_or("").to_ascii_lowercase();
    let is_marked = SIGNS.iter().any(|signs| signs.iter().all(|sign| sample.head.contains(sign)));
    (start == "<html" || start == "<!doc") && is_marked
}

fn is_instagram(sample: Sample<'_>) -> bool {
    is_in_instagram(sample.path) || ["your_instagram_activity/", "ig.me/j/"].iter().any(|sign| sample.head.contains(sign))
}

/// Whether it lists people: `friends.html`, `followers_1.html`.
fn is_roster(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    ["friend", "follow", "contact", "close_friends", "blocked"].iter().any(|word| name.contains(word))
}

fn is_thread(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.split('/').any(|part| THREADS.contains(&part)) || name.starts_with("message") || name == "-" || is_number(name)
}

/// `messages/17.html`: threads of the oldest pages.
fn is_number(name: &str) -> bool {
    name.strip_suffix(".html").is_some_and(|stem| !stem.is_empty() && stem.bytes().all(|byte| byte.is_ascii_digit()))
}

fn open(sample: Sample<'_>) -> Box<dyn Reader> {
    let page = match sample.path {
        path if is_thread(path) => &THREAD,
        path if is_roster(path) => &ROSTER,
        _ => &OTHER,
    };
    Box::new(Retouched::new(MarkupReader::new(page), |text: &str, slice, slices: &mut Vec<Slice>| match slice.role {
        Role::Person => names(text, slice, slices),
        Role::Title => without_label(text, slice, slices),
        _ => split_path(text, slice, slices),
    }))
}

static THREAD: Page = Page {
    dialect: Dialect::Html,
    record: "div.uiBoxWhite.noborder",
    picks: &[
        Pick::skip("style"),
        Pick::field("title", Role::Title),
        Pick::field("._a70e", Role::Title),
        Pick::field("._3b0d", Role::Title),
        // 2022 and later, `h2` or `div`.
        Pick::field("._a6-h", Role::Person),
        Pick::field("._a6-p", Role::Body),
        Pick::time("._a6-o"),
        Pick::field("._a6-q li", Role::Person),
        Pick::skip("._a6-q li span span"),
        // 2018 to 2021.
        Pick::field("._2lek", Role::Person),
        Pick::field("._2let", Role::Body),
        Pick::time("._2lem"),
        Pick::field("._tqp li", Role::Person),
        // Up to 2017. The text stands behind its message and not in it.
        Pick::field("h1", Role::Title),
        Pick::field(".thread", Role::People),
        Pick::field(".user", Role::Person),
        Pick::time(".meta"),
        Pick::field(".thread p", Role::Body),
    ],
};

static ROSTER: Page = Page {
    dialect: Dialect::Html,
    record: "div.uiBoxWhite.noborder",
    picks: &[
        Pick::skip("style"),
        Pick::field("._a6-i", Role::Person),
        Pick::field("._2lel", Role::Person),
        Pick::time("._a6-o"),
        Pick::time("._2lem"),
    ],
};

static OTHER: Page = Page {
    dialect: Dialect::Html,
    record: "div.uiBoxWhite.noborder",
    picks: &[Pick::skip("style"), Pick::time("._a6-o"), Pick::time("._2lem")],
};

/// `Maya Lindqvist - Messages`, as the oldest pages are called.
fn without_label(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let title = text.get(slice.raw.range()).unwrap_or("");
    let name = title.strip_suffix("- Messages").unwrap_or(title).trim_end();
    if !name.is_empty() {
        part(slice, (0, name.len()), slices);
    }
}

/// A name, behind an emoji in reactions; or all of them: `Participants: Maya, Ben and Ugo`.
fn names(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let value = text.get(slice.raw.range()).unwrap_or("");
    let is_around = |ch: char| !ch.is_alphanumeric() && !matches!(ch, '&' | '@' | '+' | '(' | '[' | '<' | '_' | '*');
    if let Some(at) = value.find(": ") {
        let start = at + 2;
        return list(&value[start..]).for_each(|(from, to)| part(slice, (start + from, start + to), slices));
    }
    let start = value.len() - value.trim_start_matches(is_around).len();
    if start < value.len() {
        part(slice, (start, value.len()), slices);
    }
}

fn part(slice: Slice, (from, to): (usize, usize), slices: &mut Vec<Slice>) {
    let start = slice.raw.start;
    slices.push(Slice { raw: RawSpan { start: start + from as u32, end: start + to as u32 }, ..slice });
}

/// "And" before the last name, in the languages that most exports are in.
const AND: [&str; 14] =
    [" and ", " und ", " et ", " e ", " y ", " i ", " og ", " och ", " en ", " ja ", " a ", " és ", " și ", " и "];

/// The places of names in a list; where some were taken out, `and` is left.
fn list(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let and = AND.iter().filter_map(|word| Some((text.rfind(word)?, word.len()))).max();
    let (head, tail) = and.map_or((text.len(), text.len()), |(at, width)| (at, at + width));
    let mut at = 0;
    let first = text[..head].split(", ").map(move |name| {
        let from = at;
        at += name.len() + 2;
        (from, from + name.len())
    });
    let is_name = |piece: &str| !piece.is_empty() && !AND.iter().any(|word| word.trim() == piece);
    first.chain([(tail, text.len())]).filter(move |(from, to)| is_name(text[*from..*to].trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const NEW: &str = "<html><head><title>Maya Lindqvist</title><style>._a6-g{margin:0}</style></head><body><div class=\"_a706\" role=\"main\">\
        <div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><h2 class=\"_3-95 _2pim _a6-h\">Participants: Maya Lindqvist, Ugo and Ben</h2></div>\
        <div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><h2 class=\"_3-95 _2pim _a6-h _a6-i\">Maya Lindqvist</h2>\
        <div class=\"_3-95 _a6-p\"><div><div></div><div>Don&#039;t</div><div><a href=\"your_activity_across_facebook/messages/inbox/mayalindqvist_1234567/photos/1.jpg\">x</a></div>\
        <div><ul class=\"_a6-q\"><li><span>❤Ben Okoro<span> (Apr 23, 2022 5:32 pm)</span></span></li></ul></div></div></div>\
        <div class=\"_3-94 _a6-o\">Sep 22, 2017 6:33 am</div></div></div></body></html>";

    #[test]
    fn a_thread_of_today() {
        let seen = Specimen::read(&FACEBOOK, "messages/inbox/mayalindqvist_1234567/message_1.html", NEW);
        assert_eq!(seen.records, 2);
        assert_eq!(seen.all(Role::Title), ["Maya Lindqvist"]);
        assert_eq!(seen.all(Role::Person), ["Maya Lindqvist", "Ugo", "Ben", "Maya Lindqvist", "Ben Okoro"]);
        assert_eq!((seen.all(Role::Handle), seen.all(Role::UserId)), (vec!["mayalindqvist"], vec!["1234567"]));
        let body = seen.all(Role::Body);
        assert!(body.contains(&"Don't") && !body.iter().any(|text| text.contains("2022")), "{body:?}");
        Specimen::read(&INSTAGRAM, "your_instagram_activity/messages/inbox/mayalindqvist_1234567/message_1.html", NEW);
    }

    #[test]
    fn lists_of_names() {
        let of = |text: &'static str| list(text).map(|(from, to)| &text[from..to]).collect::<Vec<_>>();
        assert_eq!(of("Maya L, Ugo und Ben"), ["Maya L", "Ugo", "Ben"]);
        assert_eq!((of("Maya L"), of(",  and"), of("")), (vec!["Maya L"], vec![], vec![]));
    }

    #[test]
    fn a_thread_of_old() {
        let page = "<html><head><title>Ugo - Messages</title></head><body><h1>Ugo</h1><div class=\"thread\">Ugo Bello, Maya L\
            <div class=\"message\"><div class=\"message_header\"><span class=\"user\">Maya L</span><span class=\"meta\">Friday, October 4, 2013 at 10:05pm PDT</span></div></div>\
            <p>text</p></div></body></html>";
        let seen = Specimen::read(&FACEBOOK, "html/messages.htm", page);
        assert_eq!((seen.all(Role::People), seen.all(Role::Person)), (vec!["Ugo Bello, Maya L"], vec!["Maya L"]));
        assert_eq!((seen.all(Role::Title), seen.all(Role::Body)), (vec!["Ugo", "Ugo"], vec!["text"]));
    }
}
