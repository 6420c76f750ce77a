//! Which messages are handed on, by day, by conversation, by participant, and as a transcript; over every fixture.

mod harness;

use dmredact::Summary;
use dmredact::archive::sink::{FileSink, Publish};
use dmredact::archive::{Container, Overwrite};
use dmredact::engine::{Choice, Options, Run, Shape, Unwatched, Wanted};
use dmredact::report::Status;
use harness::fixture::{Files, Item, items, list};
use harness::survivors::{survivor, views};
use rayon::prelude::*;
use std::path::Path;

fn by(choice: Choice) -> Options {
    Options { choice, ..Options::default() }
}

/// What an item becomes; `None` if something in it cannot be chosen from.
fn chosen(item: &Item, options: &Options) -> Option<Files> {
    let redacted = harness::fixture::try_redact(&item.path, options)?;
    (!redacted.summary.inputs.iter().any(|file| file.status == Status::Refused)).then(|| redacted.files())
}

#[track_caller]
fn holds(law: impl Fn(&Item) -> Vec<String> + Sync) {
    let broken: Vec<String> = items().par_iter().flat_map_iter(&law).collect();
    assert!(broken.is_empty(), "{} problems:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn who_wants_every_conversation_gets_every_byte() {
    holds(|item| {
        let all = by(Choice { conversation: Some(glob::Pattern::new("*").unwrap()), ..Choice::default() });
        let (Some(chosen), whole) = (chosen(item, &all), item.redact(&Options::default()).files()) else { return Vec::new() };
        let differ = chosen.iter().zip(&whole).filter(|(one, other)| one != other);
        differ.map(|(one, _)| format!("{}: {} is not the same", item.label(), one.0)).collect()
    });
}

#[test]
fn windows_and_threads_choose_the_same() {
    holds(|item| {
        let choice = Choice { from: Some(20240101), to: Some(20250401), ..Choice::default() };
        let Some(expected) = chosen(item, &by(choice.clone())) else { return Vec::new() };
        let other = |(window, threads): (usize, usize)| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let files = pool.install(|| chosen(item, &Options { window, ..by(choice.clone()) }));
            (files.as_ref() != Some(&expected)).then(|| format!("{}: other messages in windows of {window}", item.label()))
        };
        [(1, 4), (64, 1), (1000, 2)].into_iter().filter_map(other).collect()
    });
}

#[test]
fn what_is_left_is_of_the_same_kind() {
    holds(|item| {
        let choice = Choice { from: Some(20250301), kind: Wanted::Messages, ..Choice::default() };
        let files = chosen(item, &by(choice)).unwrap_or_default();
        let is_json = |path: &str| Path::new(path).extension().is_some_and(|ending| ending == "json");
        let fails = |(path, bytes): &(String, Vec<u8>)| {
            let text = String::from_utf8_lossy(bytes).replace("\\x", "\\u00");
            is_json(path) && serde_json::from_str::<serde::de::IgnoredAny>(text.trim_start_matches('\u{feff}')).is_err()
        };
        let parses =
            |path: &String| item.files().iter().any(|file| file.0.rsplit('/').next() == path.rsplit('/').next() && !fails(file));
        let broken = files.iter().filter(|file| fails(file) && parses(&file.0));
        broken.map(|(path, _)| format!("{}: {path} is no JSON any more", item.label())).collect()
    });
}

fn fixture(format: &str, name: &str) -> Item {
    items().into_iter().find(|item| item.format == format && item.name().starts_with(name)).unwrap()
}

fn text_of(files: &Files) -> String {
    files.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect()
}

#[test]
fn days_conversations_and_participants() {
    let mail = |choice: Choice| text_of(&chosen(&fixture("mbox", "All mail"), &by(choice)).unwrap());
    let late = mail(Choice { from: Some(20251103), ..Choice::default() });
    assert_eq!(late.matches("\nSubject: ").count() + usize::from(late.starts_with("Subject")), 3, "{late}");
    assert!(late.starts_with("From ") && !late.contains("Vertrag"));
    let early = mail(Choice { to: Some(20251102), ..Choice::default() });
    assert!(early.contains("Vertrag") && !early.contains("undisclosed"));

    let chat = |choice: Choice| text_of(&chosen(&fixture("whatsapp-txt", "old-phone"), &by(choice)).unwrap());
    assert_eq!(chat(Choice { from: Some(20300101), ..Choice::default() }), "");
    assert!(!chat(Choice { from: Some(20140304), ..Choice::default() }).is_empty());

    // Days stand on lines of their own, and messages have hours.
    let line = |from: Option<u32>| {
        text_of(&chosen(&fixture("line-txt", "[LINE]desktop"), &by(Choice { from, ..Choice::default() })).unwrap())
    };
    assert!(line(Some(20251211)).contains("2025.12.10 Wednesday") && !line(Some(20251211)).contains("Good morning"));
    assert!(line(Some(20251210)).contains("Good morning"));

    let telegram = |participant: &str| {
        let choice = Choice { participant: Some(participant.to_string()), ..Choice::default() };
        text_of(&chosen(&fixture("telegram-json", "DataExport"), &by(choice)).unwrap())
    };
    let (some, nobody) = (telegram("Paolo Ferri"), telegram("Nobody Inparticular"));
    assert!(nobody.matches("\"date\"").count() < some.matches("\"date\"").count());
}

/// The transcript of an item, as text.
fn transcript(item: &Item) -> String {
    let options = Options { shape: Shape::Transcript { split: None }, ..Options::default() };
    let mut run = Run::new(options);
    let mut opened = [run.survey(Container::open(&item.path).unwrap())];
    run.learn(&mut opened);
    let folder = tempfile::tempdir().unwrap();
    let mut sink = FileSink::new(&folder.path().join("t.md"), Overwrite::Never);
    run.redact(&mut opened[0], (&mut sink, &mut Unwatched), &mut Summary::default()).unwrap();
    sink.complete().unwrap();
    sink.publish().unwrap().map(|path| std::fs::read_to_string(path).unwrap()).unwrap_or_default()
}

#[test]
fn transcripts_hold_nothing_planted() {
    holds(|item| {
        let views = views(&transcript(item));
        let planted = list(&item.format, "PLANTED");
        let left = planted.iter().filter_map(|planted| Some((planted, survivor(&views, planted)?)));
        left.map(|(planted, around)| format!("{}: `{planted}` in its transcript: {around:?}", item.label())).collect()
    });
}

#[test]
fn a_transcript_says_who_said_what_when() {
    let chat = transcript(&fixture("discord-chatexporter-json", "Direct Messages - Private - Tarquin Bellweather ["));
    let first: Vec<&str> = chat.lines().take(5).collect();
    assert_eq!(first[0], "# [PERSON_1]");
    assert_eq!(first[2], "**[PERSON_1]** · 2025-03-04T14:01:02.123+00:00");
    assert!(chat.contains("**[PERSON_2]** · ") && chat.contains("[PHONE_NUMBER_1]"), "{chat}");
}
