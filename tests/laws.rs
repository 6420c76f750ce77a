//! What holds of every archive, whatever is in it: over all fixtures, and over archives made at random.

mod harness;

use dmredact::archive::Container;
use dmredact::archive::sink::Nowhere;
use dmredact::detect::Names;
use dmredact::engine::{Media, Observer, Options, Run, Seen, Unknown, Unwatched};
use dmredact::redact::{Policy, operator};
use dmredact::report::Status;
use dmredact::{Error, Summary};
use harness::archives::{App, Message, app, archive, messages, planted};
use harness::fixture::{Item, items, list, redact};
use harness::survivors::{survivor, views};
use harness::{Bench, shape};
use proptest::prelude::*;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

#[track_caller]
fn holds_for_every_fixture(law: impl Fn(&Item) -> Vec<String> + Sync) {
    let broken: Vec<String> = items().par_iter().flat_map_iter(&law).collect();
    assert!(broken.is_empty(), "{} problems:\n{}", broken.len(), broken.join("\n"));
}

fn by(operator_name: &str) -> Options {
    let mut policy = Policy::default();
    policy.set_default(operator(operator_name).unwrap());
    Options { policy, ..Options::default() }
}

/// Where two outputs are not the same.
fn differences(item: &Item, what: &str, one: &[(String, Vec<u8>)], other: &[(String, Vec<u8>)]) -> Vec<String> {
    if one.len() != other.len() {
        return vec![format!("{}: {what}: {} files became {}", item.label(), one.len(), other.len())];
    }
    let pairs = one.iter().zip(other).filter(|(one, other)| one != other);
    pairs
        .map(|(one, other)| format!("{}: {what}: {} → {}: {}", item.label(), one.0, other.0, first_change(&one.1, &other.1)))
        .collect()
}

fn first_change(one: &[u8], other: &[u8]) -> String {
    let at = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let show = |bytes: &[u8]| {
        String::from_utf8_lossy(&bytes[at.saturating_sub(40).min(bytes.len())..(at + 40).min(bytes.len())]).into_owned()
    };
    format!("{:?} is {:?}", show(one), show(other))
}

#[test]
fn a_policy_that_keeps_everything_keeps_every_byte() {
    holds_for_every_fixture(|item| {
        let mut options = Options { media: Media::Keep, ..by("keep") };
        if ["mbox", "eml", "sms-backup-xml", "imessage-db", "whatsapp-db", "sqlite"].contains(&item.format.as_str()) {
            // Attachments are left out unless they are to be copied.
            options.unknown = Unknown::Copy;
        }
        let redacted = item.redact(&options);
        let kept: Vec<_> = redacted.summary.inputs.iter().map(|file| file.format.is_some()).collect();
        // Pictures are copied; other files that nobody reads are not there.
        let kept: Vec<_> =
            kept.into_iter().zip(&redacted.summary.inputs).map(|(read, file)| read || file.status == Status::Copied).collect();
        let inputs: Vec<_> = item.files().into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(file, _)| file).collect();
        differences(item, "keep", &inputs, &redacted.files())
    });
}

#[test]
fn windows_and_threads_change_no_byte() {
    holds_for_every_fixture(|item| {
        let expected = item.redact(&Options::default()).files();
        let sizes = [(1, 8), (7, 1), (64, 8), (1000, 1), (4096, 8), (1 << 20, 1), (4 << 20, 8)];
        let other = |(window, threads)| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let files = pool.install(|| item.redact(&Options { window, ..Options::default() }).files());
            differences(item, &format!("window {window}, {threads} threads"), &expected, &files)
        };
        sizes.into_iter().flat_map(other).collect()
    });
}

#[test]
fn redacting_twice_is_redacting_once() {
    holds_for_every_fixture(|item| {
        let again = |name: &str| {
            let mut options = by(name);
            // What is deleted leaves no trace: the sentence is another one, and what reads like a name in it may be as well.
            if name == "redact" {
                options.plan.names = Names::People;
            }
            let first = item.redact(&options);
            let second = redact(&first.path, &options);
            let mut broken = differences(item, name, &first.files(), &second.files());
            let Summary { removed_total, renamed, removed, .. } = &second.summary;
            if *removed_total > 0 || *renamed > 0 {
                broken.push(format!("{}: {name}: found again: {removed:?}, names {renamed}", item.label()));
            }
            broken
        };
        ["pseudonym", "label", "redact", "mask"].into_iter().flat_map(again).collect()
    });
}

/// A pipe that gives what it has in pieces of changing size.
struct Dribble {
    rest: Cursor<Vec<u8>>,
    seed: u64,
}

impl Read for Dribble {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let size = 1 + (self.seed >> 33) as usize % 40;
        let size = size.min(buffer.len());
        self.rest.read(&mut buffer[..size])
    }
}

fn filtered(bytes: &[u8], source: Box<dyn Read + Send>) -> Result<Vec<u8>, Error> {
    let mut run = Run::new(Options::default());
    run.filter(source, (Vec::with_capacity(bytes.len()), &mut Unwatched), &mut Summary::default())
}

#[test]
fn the_filter_may_be_cut_anywhere() {
    holds_for_every_fixture(|item| {
        let mut broken = Vec::new();
        for (path, bytes) in item.files().into_iter().filter(|(path, _)| is_piped(path)) {
            let whole = filtered(&bytes, Box::new(Cursor::new(bytes.clone())));
            for seed in 1..4 {
                let cut = filtered(&bytes, Box::new(Dribble { rest: Cursor::new(bytes.clone()), seed }));
                match (&whole, &cut) {
                    (Ok(whole), Ok(cut)) if whole != cut => {
                        broken.push(format!("{}: {path}, cut {seed}: {}", item.label(), first_change(whole, cut)));
                    }
                    (Ok(_), Err(error)) | (Err(error), Ok(_)) => {
                        broken.push(format!("{}: {path}: only once: {error}", item.label()))
                    }
                    _ => {}
                }
            }
        }
        broken
    });
}

fn is_piped(path: &str) -> bool {
    [".txt", ".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".log"].iter().any(|ending| path.ends_with(ending))
}

/// What was found in each file: the value, and the bytes that it stands in.
#[derive(Default)]
struct Found {
    values: Vec<String>,
    broken: Vec<String>,
    files: BTreeMap<String, Vec<u8>>,
}

impl Observer for Found {
    fn seen(&mut self, seen: &Seen<'_>) -> Result<(), Error> {
        let entry = seen.entry.unwrap_or_default();
        let bytes = &self.files[entry];
        let (start, end) = (seen.finding.span.start as usize, (seen.finding.span.end as usize).min(seen.text.len()));
        let (value, raw) = (&seen.text[start..end], &bytes[seen.raw.0 as usize..seen.raw.1 as usize]);
        let raw = std::str::from_utf8(raw).unwrap_or("(cut within a character)");
        // In the file, an inset's text is packed.
        if seen.slice.inset == 0 && seen.slice.escape.decode(raw) != value {
            self.broken.push(format!("{entry} at {}: {raw:?} is not {value:?} ({})", seen.raw.0, seen.rule));
        }
        self.values.push(value.to_string());
        Ok(())
    }
}

/// Everything that is found in an item.
fn find_all(item: &Item) -> Found {
    let mut run = Run::new(Options::default());
    let mut opened = [run.survey(Container::open(&item.path).unwrap())];
    run.learn(&mut opened);
    let [surveyed] = &mut opened;
    let _ = run.rename(surveyed);
    let once = item.redact(&Options::default());
    let within = |path: &str| path.split_once('/').map_or(String::new(), |(_, entry)| entry.to_string());
    let files = once.summary.inputs.iter().zip(item.files()).map(|(file, (_, bytes))| (within(&file.path), bytes));
    let mut found = Found { files: files.collect(), ..Found::default() };
    run.redact(surveyed, (&mut Nowhere, &mut found), &mut Summary::default()).unwrap();
    found
}

#[test]
fn every_finding_stands_where_it_says() {
    holds_for_every_fixture(|item| {
        find_all(item).broken.into_iter().map(|broken| format!("{}: {broken}", item.label())).collect()
    });
}

#[test]
fn no_value_is_in_the_summary_or_on_standard_error() {
    holds_for_every_fixture(|item| {
        let bench = Bench::new();
        let path = item.path.to_str().unwrap();
        let ran = bench.run(&["-vv", path, "-o", "out/", "--summary", "summary.json"]);
        if ran.code != 0 {
            return vec![format!("{}: exit code {}: {}", item.label(), ran.code, ran.err)];
        }
        // The user typed the name of the input; it is theirs to see on the terminal.
        let said = views(&(ran.out + &ran.err.replace(path, "")));
        let summary = views(&bench.read("summary.json"));
        let mut values = find_all(item).values;
        values.extend(list(&item.format, "PLANTED"));
        values.retain(|value| value.chars().count() > 3);
        values.sort();
        values.dedup();
        let told = |value: &String| survivor(&summary, value).or_else(|| survivor(&said, value)).is_some();
        values.iter().filter(|value| told(value)).map(|value| format!("{}: {value} is told", item.label())).collect()
    });
}

/// The output of an archive that was made for a test: every file, with its old name.
fn outputs(bench: &Bench, app: App, messages: &[Message]) -> Vec<(String, String, String)> {
    let files = archive(app, messages);
    for (name, content) in &files {
        bench.put(&format!("in/{name}"), content);
    }
    let redacted = redact(&bench.path("in"), &Options::default());
    let written = redacted.files().into_iter().map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()));
    let mut before: BTreeMap<String, String> = files.into_iter().collect();
    let pair = |(path, after): (String, String)| {
        let old = before.remove(path.strip_prefix("in/").unwrap()).unwrap();
        (path, old, after)
    };
    written.map(pair).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_planted_at_random_survives(app in app(), messages in messages()) {
        let bench = Bench::new();
        let planted = planted(&messages);
        for (path, before, after) in outputs(&bench, app, &messages) {
            let views = views(&after);
            for value in &planted {
                prop_assert_eq!(survivor(&views, value), None, "{} in {}:\n{}\n{}", value, path, before, after);
            }
            match app {
                App::Csv => prop_assert_eq!(shape::csv(&path, &before), shape::csv(&path, &after)),
                App::Chat => prop_assert_eq!(before.matches('\n').count(), after.matches('\n').count()),
                _ => {
                    prop_assert_eq!(shape::json(&before).bones, shape::json(&after).bones);
                    prop_assert_eq!(shape::json(&before).keys, shape::json(&after).keys);
                }
            }
        }
    }
}
