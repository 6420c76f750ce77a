//! Every fixture, as a person would redact it: what is in it is recognised, gone, kept, and of the same shape.
//!
//! `DMREDACT_BLESS=1 cargo test --test formats` rewrites `expected/`; a blessed diff is reviewed like code.

mod harness;

use dmredact::engine::Options;
use dmredact::formats::{FORMATS, Sample};
use harness::fixture::{self, Item, Redacted, files, items, list, pairs};
use harness::shape;
use harness::survivors::{survivor, views};
use rayon::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

/// Formats that say yes to files of any program.
const GENERIC: [&str; 7] = ["sqlite", "csv", "jsonl", "json", "html", "xml", "text"];

/// One run of every item: the tests look at different sides of it.
static RUNS: LazyLock<Vec<(Item, Redacted)>> = LazyLock::new(|| {
    let run = |item: Item| {
        let redacted = item.redact(&Options::default());
        (item, redacted)
    };
    items().into_par_iter().map(run).collect()
});

/// Fails with everything that is wrong, and not with the first only.
#[track_caller]
fn all_is_well(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} problems:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_file_is_recognised_by_one_app_only() {
    let mut wrong = Vec::new();
    for item in items() {
        let mut own = 0;
        for (path, bytes) in item.files() {
            let head = fixture::told(&bytes[..bytes.len().min(64 << 10)]);
            let sample = Sample { path: &path, head: head.trim_start_matches('\u{feff}') };
            let apps = FORMATS.iter().filter(|format| !GENERIC.contains(&format.id) && (format.recognizes)(sample));
            let apps: Vec<&str> = apps.map(|format| format.id).collect();
            let first = dmredact::formats::recognize(sample).map(|format| format.id);
            own += usize::from(first == Some(item.format.as_str()));
            let is_stranger = |id: &&&str| !id.starts_with(&item.format) && **id != "vcard";
            if apps.len() > 1 || apps.iter().any(|id| is_stranger(&id)) {
                wrong.push(format!("{}: {path} is taken for {apps:?}", item.label()));
            }
        }
        if own == 0 {
            wrong.push(format!("{}: nothing is recognised as its format", item.label()));
        }
    }
    all_is_well(&wrong);
}

#[test]
fn nothing_planted_survives() {
    let looked = |(item, redacted): &(Item, Redacted)| {
        let planted = list(&item.format, "PLANTED");
        let written = redacted.files().into_iter().map(|(path, bytes)| (path, fixture::told(&bytes)));
        let summary = ("its summary".to_string(), redacted.summary.to_json());
        let mut wrong = Vec::new();
        for (path, text) in written.chain([summary]) {
            let views = views(&format!("{path}\n{text}"));
            let left = planted.iter().filter_map(|planted| Some((planted, survivor(&views, planted)?)));
            wrong.extend(left.map(|(planted, around)| format!("{}: `{planted}` in {path}: {around:?}", item.label())));
        }
        wrong
    };
    all_is_well(&RUNS.par_iter().flat_map(looked).collect::<Vec<String>>());
}

#[test]
fn what_is_to_stay_stays() {
    let mut wrong = Vec::new();
    for format in fixtures() {
        let runs = || RUNS.iter().filter(|(item, _)| item.format == format);
        let before: String = runs().flat_map(|(item, _)| item.files()).map(told).collect();
        let after: String = runs().flat_map(|(_, redacted)| redacted.files()).map(told).collect();
        let gone = list(&format, "KEPT").into_iter().filter(|kept| !after.contains(kept));
        wrong.extend(gone.map(|kept| format!("{format}: `{kept}` is gone (it was there: {})", before.contains(&kept))));
        let views = views(&before);
        let absent = list(&format, "PLANTED").into_iter().filter(|planted| survivor(&views, planted).is_none());
        wrong.extend(absent.map(|planted| format!("{format}: `{planted}` is planted nowhere")));
    }
    all_is_well(&wrong);
}

fn fixtures() -> Vec<String> {
    let mut formats: Vec<String> = RUNS.iter().map(|(item, _)| item.format.clone()).collect();
    formats.dedup();
    formats
}

fn told((path, bytes): (String, Vec<u8>)) -> String {
    format!("{path}\n{}\n", fixture::told(&bytes))
}

#[test]
fn every_file_keeps_its_shape() {
    let mut wrong = Vec::new();
    for (item, redacted) in RUNS.iter() {
        let planted = list(&item.format, "PLANTED");
        for ((path, before), after) in pairs(item, redacted) {
            let Some((_, after)) = after else { continue };
            let complaint = match path.rsplit('.').next().unwrap_or_default() {
                _ if ["mbox", "eml"].contains(&item.format.as_str()) => mail_differs(&before, &after),
                "json" | "jsonl" | "ndjson" | "js" => json_differs(&before, &after, &planted),
                "csv" | "tsv" => rows_differ(&path, &before, &after),
                _ => lines_differ(&before, &after),
            };
            wrong.extend(complaint.map(|complaint| format!("{}: {path}: {complaint}", item.label())));
        }
    }
    all_is_well(&wrong);
}

fn json_differs(before: &str, after: &str, planted: &[String]) -> Option<String> {
    let (old, new) = (shape::json(before), shape::json(after));
    if old.bones != new.bones {
        let at = old.bones.bytes().zip(new.bones.bytes()).take_while(|(old, new)| old == new).count();
        return Some(format!("other structure from byte {at} of its skeleton on"));
    }
    let tells = |key: &str| {
        let views = views(key);
        planted.iter().any(|planted| survivor(&views, planted).is_some())
    };
    let lost = old.keys.iter().zip(&new.keys).find(|(old, new)| old != new && !tells(old));
    if let Some((old, new)) = lost {
        return Some(format!("key `{old}` became `{new}`"));
    }
    let parses = |text: &str| serde_json::from_str::<serde::de::IgnoredAny>(text.trim_start_matches('\u{feff}')).is_ok();
    (parses(before) && !parses(after)).then(|| "no JSON any more".to_string())
}

/// Texts are wrapped anew and attachments go, but every message and part is still there.
fn mail_differs(before: &str, after: &str) -> Option<String> {
    let lines = |text: &str, begins: &str| text.lines().filter(|line| line.starts_with(begins)).count();
    let begins =
        ["From ", "From:", "To:", "Date:", "Subject:", "Message-ID:", "Content-Type:", "Content-Transfer-Encoding:", "--"];
    let differ = begins.iter().find(|begins| lines(before, begins) != lines(after, begins));
    differ.map(|begins| format!("other lines that begin with {begins:?}"))
}

fn rows_differ(path: &str, before: &str, after: &str) -> Option<String> {
    let (old, new) = (shape::csv(path, before), shape::csv(path, after));
    (old != new).then(|| format!("fields per row: {old:?} became {new:?}"))
}

/// Only a secret of several lines, a key, may take lines with it, and what stands over a fold takes the fold.
fn lines_differ(before: &str, after: &str) -> Option<String> {
    let is_folded = before.contains("BEGIN:VCALENDAR");
    let unfolded =
        |text: &str| ["\r\n ", "\r\n\t", "\n ", "\n\t"].iter().fold(text.to_string(), |text, fold| text.replace(fold, ""));
    let count = |text: &str| if is_folded { unfolded(text) } else { text.to_string() }.matches(['\n', '\r']).count();
    let is_block = before.contains("-----BEGIN") || before.contains("BEGIN:VCARD");
    (count(before) != count(after) && !is_block).then(|| format!("{} line ends became {}", count(before), count(after)))
}

#[test]
fn our_own_readers_count_the_same_in_what_they_wrote() {
    let again = |(item, redacted): &(Item, Redacted)| {
        let again = harness::fixture::redact(&redacted.path, &Options::default());
        let written = redacted.summary.inputs.iter().filter(|file| file.format.is_some());
        let mut wrong = Vec::new();
        let second = again.summary.inputs.iter().filter(|file| file.format.is_some());
        for (first, second) in written.zip(second) {
            if (first.format, first.messages) != (second.format, second.messages) && !first.path.ends_with("notes.txt") {
                let told = |file: &dmredact::report::FileReport| format!("{:?} with {} messages", file.format, file.messages);
                wrong.push(format!("{}: {}: {} became {}", item.label(), first.path, told(first), told(second)));
            }
        }
        wrong
    };
    all_is_well(&RUNS.par_iter().flat_map(again).collect::<Vec<String>>());
}

#[test]
fn outputs_are_as_they_were_blessed() {
    let bless = std::env::var_os("DMREDACT_BLESS").is_some();
    let mut wrong = Vec::new();
    for (item, redacted) in RUNS.iter() {
        let folder = item.expected();
        if bless {
            bless_item(&folder, redacted);
        }
        let name = redacted.path.file_name().unwrap();
        if !folder.join(name).exists() {
            wrong.push(format!("{}: not blessed under the name {name:?}", item.label()));
            continue;
        }
        let (expected, written) = (files(&folder.join(name)), redacted.files());
        let names = |files: &[(String, Vec<u8>)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
        if names(&expected) != names(&written) {
            wrong.push(format!("{}: {:?} became {:?}", item.label(), names(&expected), names(&written)));
        }
        let changed = expected.iter().zip(&written).filter(|(expected, written)| expected.1 != written.1);
        wrong.extend(
            changed.map(|(expected, written)| format!("{}: {}: {}", item.label(), written.0, first_change(expected, written))),
        );
    }
    all_is_well(&wrong);
}

/// The first line that is not as it was blessed.
fn first_change((_, expected): &(String, Vec<u8>), (_, written): &(String, Vec<u8>)) -> String {
    let (expected, written) = (String::from_utf8_lossy(expected), String::from_utf8_lossy(written));
    let (mut old, mut new) = (expected.lines(), written.lines());
    loop {
        match (old.next(), new.next()) {
            (None, None) => return "other line ends".to_string(),
            (old, new) if old != new => return format!("\n   blessed {old:?}\n   written {new:?}"),
            _ => {}
        }
    }
}

fn bless_item(folder: &Path, redacted: &Redacted) {
    let _ = std::fs::remove_dir_all(folder);
    for entry in walkdir::WalkDir::new(redacted.folder.path()).into_iter().map(Result::unwrap) {
        let target = folder.join(entry.path().strip_prefix(redacted.folder.path()).unwrap());
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).unwrap();
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
