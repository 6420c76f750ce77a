//! Fields that are somebody or something as a whole: the same sender stands before a thousand messages, and is looked at once.

use super::hits::identity;
use super::ledger::Identity;
use crate::detect::{BY_ROLE, Detector, Scratch, resolve};
use crate::escape::Escape;
use crate::finding::Finding;
use crate::slice::{Role, Slice};
use foldhash::fast::FixedState;
use std::cell::RefCell;
use std::hash::BuildHasher;

/// Fields remembered; a new one takes the place of an old one with the same hash.
const PLACES: usize = 4096;

/// Of fields that are longer (a photo in a contact card) only the last is remembered.
const LONGEST: usize = 256;

/// What a field holds: a finding in its decoded text, and what makes its value the same as another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub(super) finding: Finding,
    pub(super) identity: Identity,
}

/// A field that was looked at.
struct Known {
    role: Role,
    escape: Escape,
    raw: Box<str>,
    /// The other half of the name, if this is one half.
    other: Box<str>,
    text: Box<str>,
    held: Vec<Held>,
}

thread_local! {
    static SEARCHER: RefCell<Searcher> = RefCell::default();
}

/// Lends this thread's searcher.
pub(super) fn with_searcher<T>(work: impl FnOnce(&mut Searcher) -> T) -> T {
    SEARCHER.with_borrow_mut(work)
}

/// What one thread needs to search: the detector's scratch, and the fields that it has seen.
#[derive(Default)]
pub(super) struct Searcher {
    pub(super) scratch: Scratch,
    known: Vec<Option<Known>>,
    long: Option<Known>,
    hashing: FixedState,
    /// Which detector, and how much it knew, when the fields were looked at.
    state: (u64, usize),
}

impl Searcher {
    /// What the field holds, and its decoded text. Nothing is held if it has to be scanned like any other text.
    pub(super) fn field(&mut self, detector: &Detector, slice: &Slice, (raw, other): (&str, &str)) -> (&[Held], &str) {
        if self.state != detector.state() || self.known.is_empty() {
            self.state = detector.state();
            self.long = None;
            self.known.clear();
            self.known.resize_with(PLACES, || None);
        }
        let place = self.hashing.hash_one((raw, other)) as usize % PLACES;
        let slot = if raw.len() > LONGEST { &mut self.long } else { &mut self.known[place] };
        let is_known = |known: &Known| {
            known.role == slice.role && known.escape == slice.escape && *known.raw == *raw && *known.other == *other
        };
        if !slot.as_ref().is_some_and(is_known) {
            *slot = Some(look(detector, slice, (raw, other)));
        }
        slot.as_ref().map_or((&[], ""), |known| (&known.held, &known.text))
    }
}

fn look(detector: &Detector, slice: &Slice, (raw, other): (&str, &str)) -> Known {
    let (role, escape) = (slice.role, slice.escape);
    let text = escape.decode(raw);
    let mut findings = Vec::new();
    detector.people().field(role, &text, &mut findings);
    let whole = match role {
        _ if other.is_empty() => 0,
        Role::FamilyName => detector.people().named(&format!("{} {text}", escape.decode(other))),
        _ => detector.people().named(&format!("{text} {}", escape.decode(other))),
    };
    for finding in &mut findings {
        finding.rule = BY_ROLE;
        finding.person = if whole == 0 { finding.person } else { whole };
    }
    detector.keep_wanted(&text, &mut findings);
    resolve(&mut findings);
    let hold = |finding: Finding| {
        let (identity, person) = identity(detector, &finding, &text[finding.span.range()]);
        Held { finding: Finding { person, ..finding }, identity }
    };
    let held = findings.into_iter().map(hold).collect();
    Known { role, escape, raw: raw.into(), other: other.into(), held, text: text.into() }
}
