//! What is said over several messages is found in each of them, in every format that tells who speaks, however the file or
//! the pipe is cut.

use dmredact::Redactor;
use dmredact::engine::{Options, Run, Unwatched};
use dmredact::report::Summary;
use std::io::Read;

/// Who says what; what is to be removed stands between `«` and `»`.
const TALK: &[(&str, &str)] = &[
    ("Ann Ocampo", "hey what's your number?"),
    ("Bob Tran", "«(212) 555-0143»"),
    ("Bob Tran", "or the other one: «+44 7700»"),
    ("Ann Ocampo", "ok"),
    ("Bob Tran", "«900 123»"),
    ("Bob Tran", "and mail me at «jane.doe»"),
    ("Bob Tran", "«@example.com»"),
    ("Ann Ocampo", "whats the wifi password?"),
    ("Bob Tran", "«sunflower77»"),
    ("Bob Tran", "«4111 1111»"),
    ("Bob Tran", "«1111 1111»"),
    ("Bob Tran", "my iban is"),
    ("Bob Tran", "«DE89 3704 0044»"),
    ("Ann Ocampo", "wait"),
    ("Bob Tran", "«0532 0130 00»"),
    ("Bob Tran", "the password is"),
    ("Bob Tran", "«hunter2!x»"),
    ("Bob Tran", "«+1 212»"),
    ("Bob Tran", "«555»"),
    ("Bob Tran", "«0143»"),
    ("Bob Tran", "we won 3-2"),
    ("Bob Tran", "see you at 10"),
    ("Ann Ocampo", "15 people are coming"),
    ("Bob Tran", "2024"),
];

fn plain(text: &str) -> String {
    text.replace(['«', '»'], "")
}

fn quoted(text: &str) -> String {
    serde_json::to_string(&plain(text)).unwrap()
}

fn jsonl() -> String {
    TALK.iter().map(|(who, text)| format!("{{\"sender\":{},\"text\":{}}}\n", quoted(who), quoted(text))).collect()
}

/// The text before the sender, as some apps write it.
fn text_first() -> String {
    let messages = TALK.iter().map(|(who, text)| format!("{{\"text\":{},\"sender\":{}}}", quoted(text), quoted(who)));
    format!("[{}]", messages.collect::<Vec<_>>().join(",\n"))
}

fn csv() -> String {
    let rows = TALK.iter().map(|(who, text)| format!("{who},\"{}\"\n", plain(text)));
    format!("From,Message\n{}", rows.collect::<String>())
}

fn whatsapp() -> String {
    let line = |(minute, (who, text)): (usize, &(&str, &str))| format!("03/02/2025, 14:{minute:02} - {who}: {}\n", plain(text));
    TALK.iter().enumerate().map(line).collect()
}

fn telegram() -> String {
    let message = |(id, (who, text)): (usize, &(&str, &str))| {
        format!(
            "{{\"id\":{id},\"type\":\"message\",\"date\":\"2025-02-03T14:{id:02}:00\",\"from\":{},\"from_id\":\"user10{}\",\"text\":{},\"text_entities\":[{{\"type\":\"plain\",\"text\":{}}}]}}",
            quoted(who),
            who.len(),
            quoted(text),
            quoted(text)
        )
    };
    let messages: Vec<String> = TALK.iter().enumerate().map(message).collect();
    format!("{{\"name\":\"Bob Tran\",\"type\":\"personal_chat\",\"id\":1,\"messages\":[{}]}}", messages.join(","))
}

fn archives() -> Vec<(&'static str, String)> {
    vec![
        ("talk.jsonl", jsonl()),
        ("talk.json", text_first()),
        ("talk.csv", csv()),
        ("WhatsApp Chat with Bob Tran.txt", whatsapp()),
        ("result.json", telegram()),
    ]
}

fn redacted(name: &str, archive: &str, window: usize) -> String {
    let folder = tempfile::tempdir().unwrap();
    let (input, output) = (folder.path().join(name), folder.path().join("out"));
    std::fs::write(&input, archive).unwrap();
    let mut run = Run::new(Options { window, ..Options::default() });
    let mut surveyed = [run.survey(dmredact::archive::Container::open(&input).unwrap())];
    run.learn(&mut surveyed);
    let [surveyed] = &mut surveyed;
    let mut sink = dmredact::archive::place::sink(surveyed.container(), &output, dmredact::archive::Overwrite::Never);
    run.redact(surveyed, (&mut *sink, &mut Unwatched), &mut Summary::default()).unwrap();
    sink.complete().unwrap();
    sink.publish().unwrap();
    std::fs::read_to_string(output).unwrap()
}

fn marked(text: &str) -> Option<&str> {
    Some(text.split_once('«')?.1.split_once('»')?.0)
}

#[test]
fn every_part_is_removed_from_its_own_message() {
    for (name, archive) in archives() {
        let out = redacted(name, &archive, 1 << 20);
        for (_, text) in TALK {
            match marked(text) {
                Some(part) => assert!(!out.contains(part), "{name}: {part}\n{out}"),
                None => assert!(out.contains(text), "{name}: {text}\n{out}"),
            }
        }
        for number in ["[PHONE_NUMBER_2]", "[EMAIL_ADDRESS_1]", "[IBAN_CODE_1]", "[CREDIT_CARD_1]"] {
            let times = out.matches(number).count();
            assert!(times.is_multiple_of(2) && times > 0, "{name}: the parts of {number} are one\n{out}");
        }
    }
}

#[test]
fn windows_change_nothing() {
    for (name, archive) in archives() {
        let whole = redacted(name, &archive, 1 << 20);
        for window in [1, 7, 64, 200, 1000] {
            assert_eq!(redacted(name, &archive, window), whole, "{name} by {window} bytes");
        }
    }
}

/// Gives a few bytes at a time.
struct Drops(Vec<u8>, usize, usize);

impl Read for Drops {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = self.2.min(buffer.len()).min(self.0.len() - self.1);
        buffer[..length].copy_from_slice(&self.0[self.1..self.1 + length]);
        self.1 += length;
        Ok(length)
    }
}

fn filtered(archive: &str, drop: usize) -> String {
    let mut run = Run::new(Options::default());
    let source = Box::new(Drops(archive.as_bytes().to_vec(), 0, drop));
    String::from_utf8(run.filter(source, (Vec::new(), &mut Unwatched), &mut Summary::default()).unwrap()).unwrap()
}

#[test]
fn a_pipe_holds_back_what_may_go_on() {
    for (name, archive) in archives().into_iter().filter(|(name, _)| name.ends_with("jsonl") || name.ends_with("txt")) {
        let whole = filtered(&archive, usize::MAX);
        for (_, text) in TALK {
            assert!(marked(text).is_none_or(|part| !whole.contains(part)), "{name}: {text}\n{whole}");
        }
        for drop in [1, 13, 100, 333] {
            assert_eq!(filtered(&archive, drop), whole, "{name} by {drop} bytes");
        }
        let thrice = archive.repeat(3);
        assert_eq!(filtered(&thrice, 50), filtered(&thrice, usize::MAX), "{name}");
    }
}

#[test]
fn strangers_and_documents_are_not_joined() {
    let lines = ["{\"text\":\"0770\"}\n", "{\"text\":\"0 900 123\"}\n"].concat();
    assert_eq!(redacted("a.jsonl", &lines, 1 << 20), lines);
    let others = "{\"sender\":\"Ann\",\"text\":\"+44 7700\"}\n{\"sender\":\"Bob\",\"text\":\"900 123\"}\n";
    assert!(redacted("b.jsonl", others, 1 << 20).contains("900 123"));
    let rooms =
        "{\"room\":\"a\",\"sender\":\"Ann\",\"text\":\"+44 7700\"}\n{\"room\":\"b\",\"sender\":\"Ann\",\"text\":\"900 123\"}\n";
    assert!(redacted("c.jsonl", rooms, 1 << 20).contains("900 123"));
    assert!(Redactor::builder().build().unwrap().find("+44 7700\n900 123 x").len() <= 1);
}
