//! Damaged files: cut at some byte, or with some byte changed. Nothing panics, nothing hangs, and what is written holds nothing planted
//! but a name here and there whose only source was damaged.
//!
//! `DMREDACT_DAMAGES=200 cargo test --release --test hostile` tries more places of every file than the few of every run.

mod harness;

use dmredact::engine::Options;
use harness::fixture::{Item, attempt, items, list, told};
use harness::survivors::{survivor, views};
use rayon::prelude::*;

/// Files of more bytes are left to those who try more places.
const SMALL: usize = 24 << 10;

fn places() -> usize {
    std::env::var("DMREDACT_DAMAGES").ok().and_then(|count| count.parse().ok()).unwrap_or(3)
}

/// Numbers that look drawn by lot and are the same in every run.
struct Lot(u64);

impl Lot {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }
}

/// What came of damages: what the program broke on, and what is left in what it wrote.
#[derive(Default)]
struct Outcome {
    bugs: Vec<String>,
    /// Planted values that were looked for.
    planted: usize,
    left: Vec<Left>,
}

struct Left {
    planted: String,
    what: String,
}

impl Outcome {
    fn add(mut self, mut other: Outcome) -> Outcome {
        self.bugs.append(&mut other.bugs);
        self.left.append(&mut other.left);
        self.planted += other.planted;
        self
    }
}

fn outcome(item: &Item, what: &str, bytes: &[u8]) -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(item.name());
    std::fs::write(&path, bytes).unwrap();
    let mut outcome = Outcome::default();
    let redacted = match attempt(&path, &Options::default()) {
        Ok(Some(redacted)) => redacted,
        Ok(None) => return outcome,
        Err(error) => {
            outcome.bugs.extend(error.to_string().contains("internal").then(|| format!("{}: {what}: {error}", item.label())));
            return outcome;
        }
    };
    let bugs = redacted.summary.inputs.iter().filter(|file| file.reason.as_deref().is_some_and(|why| why.contains("internal")));
    outcome.bugs.extend(bugs.map(|file| format!("{}: {what}: {:?}", item.label(), file.reason)));
    // What is no longer told to be of its app is text to us: nothing says who talks in it.
    let is_known = |format: &str| item.format.starts_with(format) || format.starts_with(&item.format);
    if redacted.summary.inputs.iter().all(|file| file.format.is_some_and(is_known)) {
        let written: String = redacted.files().iter().map(|(path, bytes)| format!("{path}\n{}\n", told(bytes))).collect();
        let views = views(&written);
        let planted = list(&item.format, "PLANTED");
        outcome.planted = planted.len();
        let left = planted.iter().filter_map(|planted| Some((planted, survivor(&views, planted)?)));
        outcome.left.extend(left.map(|(planted, around)| Left {
            planted: planted.clone(),
            what: format!("{}: {what}: `{planted}` is left: {around:?}", item.label()),
        }));
    }
    outcome
}

/// Whether a value is told by its own form, whatever stands around it.
fn is_told_by_itself(planted: &str) -> bool {
    let is_number = planted.starts_with('+') && planted.bytes().filter(u8::is_ascii_digit).count() > 9;
    let is_address = planted.split_once('@').is_some_and(|(local, host)| !local.is_empty() && host.contains('.'));
    is_number || is_address && planted.is_ascii()
}

/// Damages every small file at some places. Names whose only source was damaged may be left, here and there.
fn damaged(damage: impl Fn(&mut Lot, &mut Vec<u8>) -> String + Sync) {
    let most = if std::env::var_os("DMREDACT_DAMAGES").is_some() { usize::MAX } else { SMALL };
    let files: Vec<Item> = items().into_iter().filter(|item| item.path.is_file()).collect();
    let try_file = |item: &Item| {
        let bytes = std::fs::read(&item.path).unwrap();
        let mut lot = Lot(bytes.len() as u64 + item.label().len() as u64);
        let tries = if bytes.len() > most { 0 } else { places() };
        let damages = (0..tries).map(|_| {
            let mut bytes = bytes.clone();
            let what = damage(&mut lot, &mut bytes);
            outcome(item, &what, &bytes)
        });
        damages.fold(Outcome::default(), Outcome::add)
    };
    let all = files.par_iter().map(try_file).reduce(Outcome::default, Outcome::add);
    let told: Vec<&str> = all.left.iter().map(|left| left.what.as_str()).collect();
    assert!(all.bugs.is_empty(), "{}", all.bugs.join("\n"));
    let formed: Vec<&Left> = all.left.iter().filter(|left| is_told_by_itself(&left.planted)).collect();
    let formed: Vec<&str> = formed.iter().map(|left| left.what.as_str()).collect();
    assert!(formed.is_empty(), "{} values are left that tell themselves:\n{}", formed.len(), formed.join("\n"));
    assert!(told.len() * 100 <= all.planted, "{} of {} values are left:\n{}", told.len(), all.planted, told.join("\n"));
    if std::env::var_os("DMREDACT_DAMAGES").is_some() {
        let head = format!("{} of {} values are left", told.len(), all.planted);
        std::fs::write(
            std::env::temp_dir().join("hostile.txt"),
            [head.as_str()].iter().chain(&told).copied().collect::<Vec<_>>().join("\n"),
        )
        .unwrap();
    }
}

#[test]
fn cut_files() {
    damaged(|lot, bytes| {
        let at = lot.below(bytes.len());
        bytes.truncate(at);
        format!("cut at byte {at}")
    });
}

#[test]
fn files_with_a_changed_byte() {
    damaged(|lot, bytes| {
        let at = lot.below(bytes.len());
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1 << lot.below(8);
        }
        format!("byte {at} changed")
    });
}
