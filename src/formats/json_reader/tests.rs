//! Laws of the reader: any cut gives the same slices, places decode to what the string means, no bytes make it panic.

use super::*;
use crate::escape::Escape;
use crate::formats::table::{ELEMENTS, LINES, Row};
use crate::slice::Naming;
use proptest::prelude::*;

/// A slice with its place in the file, for comparison.
#[derive(Clone, Debug, PartialEq)]
struct Seen {
    at: (usize, usize),
    role: Role,
    join: Join,
    subject: u32,
    record: u64,
    field: String,
}

/// Reads as the engine does, `size` bytes at a time; answers the slices and the number of records.
fn read_by(text: &str, table: &Table, size: usize) -> Result<(Vec<Seen>, u64), Error> {
    let mut reader = JsonReader::new(table);
    let (mut at, mut wanted, mut all, mut records) = (0, size, Vec::new(), 0);
    loop {
        let end = (text.len().min(at + wanted)..=text.len()).find(|end| text.is_char_boundary(*end)).unwrap();
        let last = if end == text.len() { End::Final } else { End::Open };
        let mut slices = Slices { naming: Naming::On, ..Slices::default() };
        let took = reader.read(Window { text: &text[at..end], end: last }, &mut slices)?;
        assert!(took <= end - at);
        assert_eq!(slices.list.len(), slices.fields.len());
        records += slices.records;
        for (slice, field) in slices.list.iter().zip(slices.fields) {
            let raw = (slice.raw.start as usize + at, slice.raw.end as usize + at);
            assert!(raw.1 <= at + took, "a slice behind what was consumed");
            let Slice { role, join, subject, record, .. } = *slice;
            all.push(Seen { at: raw, role, join, subject, record, field });
        }
        at += took;
        if last == End::Final {
            assert_eq!(at, text.len());
            return Ok((all, records));
        }
        wanted = if took == 0 { wanted * 2 } else { size };
    }
}

fn read(text: &str, table: &Table) -> Result<Vec<Seen>, Error> {
    read_by(text, table, usize::MAX / 2).map(|(slices, _)| slices)
}

/// Decoded texts with fields: `field=text`.
fn texts(text: &str, table: &Table) -> Vec<String> {
    let show = |seen: &Seen| format!("{}={}", seen.field, Escape::JSON.decode(&text[seen.at.0..seen.at.1]));
    read(text, table).unwrap().iter().map(show).collect()
}

static CHAT: [Row; 8] = [
    Row::skip("chats.**.id"),
    Row::field("chats[].name", Role::Title),
    Row::of("from", "chats[].messages[].from", Role::Person),
    Row::of("from", "chats[].messages[].from_id", Role::UserId),
    Row::run("chats[].messages[].text"),
    Row::skip("chats[].messages[].text[].type"),
    Row::of("note", "notes.*.name", Role::Person),
    Row { who: "note", ..Row::keys("notes", Role::UserId) },
];
static CHATS: Table = Table { record: "chats[].messages[]", rows: &CHAT, escape: Escape::JSON };
static PLAIN: Table = Table { record: "", rows: &[], escape: Escape::JSON };
static LINED: Table = Table { record: LINES, rows: &[], escape: Escape::JSON };
static LISTED: Table = Table { record: ELEMENTS, rows: &[], escape: Escape::JSON };

const DOCUMENT: &str = r#"{"chats": [{"name": "Harbour", "id": 7, "messages": [
  {"id": 1, "from": "Zoë", "from_id": 12, "text": ["Hi ", {"type": "mention", "text": "Pao", "href": "x]"}, "lo"]},
  {"id": 2, "from": "Ana", "text": "plain", "pinned by": null}]}],
 "notes": {"u1": {"name": "A"}, "u2": {"name": "B"}}}"#;

#[test]
fn a_chat_by_its_table() {
    let expected = [
        "chats[0].name=Harbour",
        "chats[0].messages[0].from=Zoë",
        "chats[0].messages[0].from_id=12",
        "chats[0].messages[0].text[0]=Hi ",
        "chats[0].messages[0].text[1].text=Pao",
        "chats[0].messages[0].text[1].href=x]",
        "chats[0].messages[0].text[2]=lo",
        "chats[0].messages[1].from=Ana",
        "chats[0].messages[1].text=plain",
        "chats[0].messages[1].*=pinned by",
        "notes.*=u1",
        "notes.*.name=A",
        "notes.*=u2",
        "notes.*.name=B",
    ];
    assert_eq!(texts(DOCUMENT, &CHATS).iter().filter(|line| !line.ends_with("=href")).collect::<Vec<_>>(), expected);
}

#[test]
fn subjects_and_records_of_a_chat() {
    let (all, records) = read_by(DOCUMENT, &CHATS, 1 << 20).unwrap();
    let people: Vec<u32> = all.iter().map(|seen| seen.subject).filter(|subject| *subject > 0).collect();
    let [zoe, zoe_id, ana, u1, a, u2, b] = people[..] else { panic!("{people:?}") };
    assert_eq!((zoe, u1, u2), (zoe_id, a, b));
    assert!(zoe < ana && ana < u1 && u1 < u2);
    assert_eq!(records, 2);
    assert_eq!(all.iter().find(|seen| seen.field.ends_with("[1].from")).unwrap().record, 1);
    let joins: Vec<Join> = all.iter().filter(|seen| seen.field.contains(".text")).map(|seen| seen.join).collect();
    assert_eq!(joins, [Join::Alone, Join::Continues, Join::Continues, Join::Continues, Join::Alone]);
}

#[test]
fn tags_with_a_point_hold_within_an_object() {
    static ROWS: [Row; 2] = [Row::of(".self", "**.name", Role::Person), Row::of(".self", "**.email", Role::Email)];
    let table = Table { record: "", rows: &ROWS, escape: Escape::JSON };
    let text = r#"[{"agent": {"name": "a", "email": "b"}, "customer": {"email": "c", "name": "d"}, "name": "e"}]"#;
    let subjects: Vec<u32> = read(text, &table).unwrap().iter().filter(|s| s.role != Role::Key).map(|s| s.subject).collect();
    assert_eq!(subjects, [1, 1, 2, 2, 3]);
}

#[test]
fn every_cut_gives_the_same() {
    for table in [&CHATS, &PLAIN, &LINED, &LISTED] {
        let whole = read_by(DOCUMENT, table, 1 << 20).unwrap();
        for size in 1..DOCUMENT.len() {
            assert_eq!(read_by(DOCUMENT, table, size).unwrap(), whole, "{size}");
        }
    }
}

#[test]
fn dialects_are_read() {
    let ok = [
        "",
        " \n",
        "window.YTD.tweets.part0 = [ {\"a\": 1} ];\n",
        "{\"a\":1}{\"b\":[2,]}[]\n\n3 4 \"x\" null",
        "\u{1e}{\"a\":1}\n\u{1e}{\"b\":2,}\n",
        "{\"a\":\"\\x01 \u{1} \\ud83d \\q\"}",
        "[NaN, -Infinity, undefined]",
        "{\"a\":1}\n\u{feff}{\"b\":2}",
        "var a = {};\nvar b = {};",
    ];
    for text in ok {
        for size in [1, 2, 3, 1000] {
            assert!(read_by(text, &PLAIN, size).is_ok(), "{text} {size}");
        }
    }
}

#[test]
fn what_is_not_json_is_refused_at_its_byte() {
    let bad = [
        ("[}", 1),
        ("{]", 1),
        ("[1}", 2),
        ("{\"a\":1]", 6),
        ("]", 0),
        ("[1] oops", 4),
        ("[1 2]", 3),
        ("{\"a\" 1}", 5),
        ("{\"a\":}", 5),
        ("{1:2}", 1),
        ("[1,,2]", 3),
        (";", 0),
        ("[\"abc", 1),
        ("[1, ", 4),
        ("{\"a\":", 5),
        ("x = ", 4),
        ("[07700900123]", 1),
        ("[tru]", 1),
        ("a = b = 1", 4),
    ];
    for (text, at) in bad {
        for size in [1, 2, 1000] {
            let error = read_by(text, &PLAIN, size).unwrap_err();
            assert!(size < 1000 || error.at == Some(at), "{text}: {error}");
            assert!(!error.to_string().contains("oops"));
        }
    }
}

#[test]
fn deep_nesting_is_refused_and_not_followed() {
    for open in ["[", "{\"a\":"] {
        let error = read(&open.repeat(100_000), &PLAIN).unwrap_err();
        assert!(error.seen().contains("nested"));
    }
    let deep = format!("{}\"x\"{}", "[".repeat(9_000), "]".repeat(9_000));
    assert_eq!(read(&deep, &PLAIN).unwrap().len(), 1);
}

#[test]
fn records_by_lines_and_by_elements() {
    let records = |text: &str, table: &Table| -> Vec<u64> { read(text, table).unwrap().iter().map(|seen| seen.record).collect() };
    assert_eq!(records("\"a\"\n\n\"b\"\n[\n\"c\"]\n\"d\"", &LINED), [0, 2, 3, 5]);
    assert_eq!(records("[\"a\", [\"b\"], \"c\"]", &LISTED), [0, 1, 2]);
    assert_eq!(records("\"a\" [\"b\", \"c\"] \"d\"", &LISTED), [0, 0, 1, 2]);
    assert_eq!(read_by("[1,2] 3", &LISTED, 9).unwrap().1, 3);
}

#[test]
fn keys_that_may_be_people_are_handed_over() {
    let text = r#"{"id":1,"messages":[],"Maya Lindqvist":{"text":""},"u24":{},"\u006day\u0061":2}"#;
    let all = read(text, &PLAIN).unwrap();
    let keys = all.iter().filter(|seen| seen.role == Role::Key).map(|seen| &text[seen.at.0..seen.at.1]);
    assert_eq!(keys.collect::<Vec<_>>(), ["Maya Lindqvist", "u24", r"\u006day\u0061"]);
}

/// Random documents as text, with strings in every dress.
fn document() -> impl Strategy<Value = String> {
    let text =
        prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..6).prop_map(|pieces| format!("\"{}\"", pieces.concat()));
    let bare =
        prop::sample::select(vec!["0", "-1.5e3", "true", "null", "12345678901234567890", "[]", "{}"]).prop_map(str::to_string);
    let space = || prop::sample::select(vec!["", " ", "\n  ", "\r\n\t", "                 "]);
    let leaf = prop_oneof![3 => text.clone(), 1 => bare];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        let key = prop_oneof![text.clone(), prop::sample::select(KEYS.to_vec()).prop_map(|key| format!("\"{key}\""))];
        let member = (key, space(), inner.clone(), space()).prop_map(|(key, a, value, b)| format!("{key}{a}:{b}{value}"));
        prop_oneof![
            (prop::collection::vec((inner, space()), 0..5)).prop_map(|list| format!("[{}]", joined(list))),
            (prop::collection::vec((member, space()), 0..5)).prop_map(|list| format!("{{{}}}", joined(list))),
        ]
    })
}

fn joined(list: Vec<(String, &str)>) -> String {
    list.iter().map(|(value, space)| format!("{space}{value}{space}")).collect::<Vec<_>>().join(",")
}

const PIECES: [&str; 14] = [
    "a",
    "Maya Lindqvist",
    "\\n",
    "\\\"",
    "\\\\",
    "\\/",
    "\\u00e9",
    "\\ud83d\\ude05",
    "é",
    "😅",
    "[",
    "}",
    ",",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
];
const KEYS: [&str; 8] = ["chats", "messages", "text", "from", "notes", "name", "id", "maya"];

/// All strings of a value in order: keys too.
fn strings(value: &serde_json::Value, out: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => out.push(text.clone()),
        serde_json::Value::Array(list) => list.iter().for_each(|value| strings(value, out)),
        serde_json::Value::Object(map) => map.values().for_each(|value| strings(value, out)),
        _ => {}
    }
}

proptest! {
    #[test]
    fn any_document_and_any_cut(text in document(), size in 1usize..64) {
        for table in [&CHATS, &PLAIN, &LINED, &LISTED] {
            let whole = read_by(&text, table, 1 << 20).unwrap();
            prop_assert_eq!(&read_by(&text, table, size).unwrap(), &whole);
        }
    }

    #[test]
    fn places_decode_to_what_the_strings_mean(texts in prop::collection::vec(document(), 1..4)) {
        let text = texts.join("\n");
        let all = read(&text, &PLAIN).unwrap();
        let ours: Vec<String> = all.iter().filter(|seen| matches!(seen.role, Role::Body | Role::Field))
            .map(|seen| Escape::JSON.decode(&text[seen.at.0..seen.at.1]).into_owned()).collect();
        // Empty strings are not handed over.
        let mut theirs = Vec::new();
        for text in &texts {
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            strings(&value, &mut theirs);
        }
        theirs.retain(|text| !text.is_empty());
        // A key that stands twice in an object has one value for serde, and two here.
        prop_assert!(theirs.iter().all(|text| ours.contains(text)));
        prop_assert!(ours.len() >= theirs.len());
    }

    #[test]
    fn any_bytes_are_read_or_refused(text in r#"[\[\]{}",:;\\ \n0-9a-cNtruel=.é\x1e-]{0,60}"#, size in 1usize..20) {
        for table in [&CHATS, &PLAIN] {
            let whole = read_by(&text, table, 1 << 20);
            let cut = read_by(&text, table, size);
            prop_assert_eq!(whole.is_ok(), cut.is_ok());
            if let (Ok(whole), Ok(cut)) = (whole, cut) {
                prop_assert_eq!(whole, cut);
            }
        }
    }
}
