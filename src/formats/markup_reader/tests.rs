//! Pages at every cut, and what rows say of them.

use super::*;
use crate::slice::{Join, Naming};
use proptest::prelude::*;

static PAGE: Page = Page {
    dialect: Dialect::Html,
    record: "div.message",
    picks: &[
        Pick::of("sender", ".from_name", Role::Person),
        Pick::of("sender", ".from_name > a@title", Role::Handle),
        Pick::time(".date@title"),
        Pick::skip(".date"),
        Pick::field(".text", Role::Body),
        Pick::skip("head style"),
    ],
};

static PLAIN: Page = Page { dialect: Dialect::Html, record: "", picks: &[] };

static XML: Page = Page {
    dialect: Dialect::Xml,
    record: "sms",
    picks: &[
        Pick::of("other", "sms@address", Role::Phone),
        Pick::of("other", "sms@contact_name", Role::Person),
        Pick::field("sms@body", Role::Body),
        Pick::skip("sms@date"),
    ],
};

type Told = (Role, Join, u32, u64, String);

fn read(page: &'static Page, text: &str, step: usize) -> Vec<Told> {
    let mut reader = MarkupReader::new(page);
    let (mut at, mut size, mut told) = (0, step, Vec::new());
    loop {
        let mut stop = (at + size).min(text.len());
        while !text.is_char_boundary(stop) {
            stop += 1;
        }
        let end = if stop == text.len() { End::Final } else { End::Open };
        let mut slices = Slices { naming: Naming::On, ..Slices::default() };
        let window = Window { text: &text[at..stop], end };
        let done = reader.read(window, &mut slices).unwrap();
        assert_eq!(slices.list.len(), slices.fields.len());
        told.extend(slices.list.iter().map(|slice| {
            let raw = &window.text[slice.raw.range()];
            (slice.role, slice.join, slice.subject, slice.record, slice.escape.decode(raw).into_owned())
        }));
        at += done;
        if end == End::Final {
            assert_eq!(at, text.len());
            return told;
        }
        size = if done == 0 { size * 2 } else { step };
    }
}

fn texts(page: &'static Page, text: &str) -> Vec<(Role, String)> {
    let told = read(page, text, text.len().max(1));
    assert!((1..20).all(|step| read(page, text, step) == told));
    told.into_iter().map(|(role, .., text)| (role, text)).collect()
}

#[test]
fn a_message_has_a_sender_and_a_text_that_runs_over_its_tags() {
    let page = "<html><head><style>.x{}</style><title>Chat</title></head><div class=\"message default\" id=\"message1\">\
        <div class='date details' title='01.02.2025 10:00'>10:00</div><div class=\"from_name\">\n  Ma&yuml;a <a title=\"maya_l\">L</a>\n</div>\
        <div class=\"text\">call <b>Mar</b>en<br>or <a href=\"mailto:bo%40example.org\">bo</a> &amp; co</div></div>";
    let told = read(&PAGE, page, page.len());
    assert!((1..30).all(|step| read(&PAGE, page, step) == told));
    let seen: Vec<_> =
        told.iter().map(|(role, join, subject, _, text)| (*role, *join == Join::Continues, *subject, text.as_str())).collect();
    assert_eq!(
        seen,
        [
            (Role::Body, false, 0, "Chat"),
            (Role::Key, false, 0, "message1"),
            (Role::Person, false, 1, "Maÿa "),
            (Role::Person, true, 1, "L"),
            (Role::Handle, false, 1, "maya_l"),
            (Role::Body, false, 0, "call "),
            (Role::Body, true, 0, "Mar"),
            (Role::Body, true, 0, "en"),
            (Role::Body, true, 0, "\n"),
            (Role::Body, true, 0, "or "),
            (Role::Body, true, 0, "bo"),
            (Role::Body, true, 0, " & co"),
            (Role::File, false, 0, "mailto:bo@example.org"),
        ]
    );
}

#[test]
fn what_no_row_names_is_scanned() {
    let page = "<p onclick=\"go('maya')\" hidden>a<p>b<!-- c --><script>\n var x = 'd';\n</script><img alt=e src='f/g.jpg' width=3>h < i <j k ü>";
    let told = texts(&PLAIN, page);
    let all: Vec<&str> = told.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(all, ["go('maya')", "a", "b", " c ", " var x = 'd';", "h ", "< i", "e", "f/g.jpg", "k ü"]);
}

#[test]
fn attributes_of_xml() {
    let page = "<?xml version='1.0'?>\n<smses count=\"2\"><sms address=\"+447700900123\" date=\"1\" body=\"hi &#55357;&#56832; Zo&#235;\" contact_name=\"Zoë\" />\
        <sms address=\"x\" body='&lt;b&gt;' contact_name=\"\"/></smses>";
    let told: Vec<_> =
        read(&XML, page, 9).into_iter().map(|(role, _, subject, record, text)| (role, subject, record, text)).collect();
    let one = |role, subject, record, text: &str| (role, subject, record, text.to_string());
    assert_eq!(
        told,
        [
            one(Role::Field, 0, 0, "2"),
            one(Role::Phone, 1, 0, "+447700900123"),
            one(Role::Body, 0, 0, "hi 😀 Zoë"),
            one(Role::Person, 1, 0, "Zoë"),
            one(Role::Phone, 2, 1, "x"),
            one(Role::Body, 0, 1, "<b>"),
        ]
    );
}

#[test]
fn children_are_not_grandchildren() {
    static PAGE: Page = Page {
        dialect: Dialect::Html,
        record: "",
        picks: &[
            Pick::field("div.a > p", Role::Person),
            Pick::field("#x i", Role::Handle),
            Pick::field("u[title=a b] b", Role::Phone),
        ],
    };
    let page = "<div class='b a'><p>one</p><div><p>two</p></div></div><div id=x><span><i>three</i></span></div>\
        <u title='a b'><b>four</b></u>";
    let told = texts(&PAGE, page);
    assert_eq!(told[0], (Role::Person, "one".into()));
    assert_eq!(told[1], (Role::Body, "two".into()));
    assert_eq!(told[3], (Role::Handle, "three".into()));
    assert_eq!(told[4], (Role::Phone, "four".into()));
}

#[test]
fn a_tag_and_its_text_are_one_person_whatever_stands_behind() {
    static PAGE: Page = Page {
        dialect: Dialect::Html,
        record: "",
        picks: &[Pick::of(".who", ".author", Role::Person), Pick::of(".who", ".author@title", Role::Handle)],
    };
    let page = "<p><i class=author title=bo.b>Bo</i> <a href='x'>3 pm</a> <i class=author title=cy>Cy</i></p>";
    let told = read(&PAGE, page, page.len());
    let of = |text: &str| told.iter().find(|one| one.4 == text).map_or(0, |one| one.2);
    assert!(of("Bo") > 0 && of("Bo") == of("bo.b") && of("Cy") == of("cy") && of("Bo") != of("Cy"));
}

proptest! {
    #[test]
    fn any_cut_gives_the_same_slices(
        page in r#"(<div class="message">|</div>|<b>|</b>|<br/>|<p>|<li x=y>|<!--|-->|<script>|</script>|<|>|&amp;|é|a|"| ){0,30}"#,
        step in 1_usize..9,
    ) {
        for table in [&PAGE, &PLAIN, &XML] {
            prop_assert_eq!(read(table, &page, step), read(table, &page, page.len().max(1)));
        }
    }
}
