//! The one thread that gives numbers and writes: it sees the hits in the order of the input.

use super::feed::Part;
use super::fields::with_searcher;
use super::hits::{self, Hits, is_later_piece, teaches};
use super::ledger::{Identity, Ledger};
use super::names::{Claim, stem};
use crate::archive::sink::Sink;
use crate::detect::{BY_ROLE, Detector, Passage, Why, canonical, resolve};
use crate::error::Error;
use crate::escape::{Escape, Layer};
use crate::finding::{Entity, Finding, PersonId};
use crate::redact::{Policy, Value};
use crate::report::Tally;
use crate::slice::{Naming, Role, Slice};
use crate::span::Span;
use std::collections::BTreeMap;

/// In the name of a file, what is less sure than this and nobody's who is known stays: `IMG-20240131-WA0007` is no number.
const SURE_IN_NAMES: u8 = 80;

/// Something that was found, for whoever watches a run.
#[derive(Clone, Copy)]
pub struct Seen<'s> {
    /// The archive entry (redacted), if the input has entries.
    pub entry: Option<&'s str>,
    /// Stable name of the format.
    pub format: &'static str,
    /// Where, what, how sure; in bytes of the decoded text of its field.
    pub finding: &'s Finding,
    /// Stable name of the rule.
    pub rule: &'static str,
    /// The slice that it begins in.
    pub slice: &'s Slice,
    /// Path of the field, if fields are named.
    pub field: &'s str,
    /// Decoded text of the whole field.
    pub text: &'s str,
    /// First and last byte (excluded) in the file.
    pub raw: (u64, u64),
    pub(super) detector: &'s Detector,
}

impl Seen<'_> {
    /// Why it was believed.
    pub fn why(&self) -> Why {
        self.detector.why(self.text, self.finding)
    }
}

/// Watches a run: `scan --json`.
pub trait Observer {
    /// Whether it wants to see what is found, with the names of its fields.
    fn naming(&self) -> Naming {
        Naming::Off
    }

    /// Something was found.
    ///
    /// # Errors
    /// When it cannot be passed on; the run ends.
    fn seen(&mut self, seen: &Seen<'_>) -> Result<(), Error>;

    /// Somebody of the archive sent a message.
    fn said(&mut self, _: PersonId) {}

    /// So many bytes of the input are done with.
    fn progress(&mut self, _: u64) {}
}

/// Nobody watches.
#[derive(Debug, Default)]
pub struct Unwatched;

impl Observer for Unwatched {
    fn seen(&mut self, _: &Seen<'_>) -> Result<(), Error> {
        Ok(())
    }
}

/// Gives numbers, makes replacements, counts.
pub(super) struct Clerk {
    policy: Policy,
    ledger: Ledger,
    pub(super) tally: Tally,
    /// Reused from hit to hit.
    stands: String,
    dressed: String,
}

/// What one part came to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Written {
    pub(super) edits: u64,
    pub(super) bytes: u64,
}

/// Where what is seen was found.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) entry: Option<&'p str>,
    pub(super) format: &'static str,
}

impl Clerk {
    pub(super) fn new(policy: Policy) -> Clerk {
        Clerk { policy, ledger: Ledger::default(), tally: Tally::default(), stands: String::new(), dressed: String::new() }
    }

    /// Writes a part: its bytes up to each edit, the replacement, and on behind it.
    pub(super) fn write(&mut self, part: &Part, hits: &Hits, sink: &mut dyn Sink) -> Result<Written, Error> {
        let (mut at, mut written) = (0, Written::default());
        for hit in &hits.list {
            if self.policy.keeps(hit.finding.entity) {
                continue;
            }
            let raw = hit.raw.range();
            sink.write(&part.text.as_bytes()[at..raw.start])?;
            self.dressed.clear();
            if !is_later_piece(hit) {
                let text = &hits.block[hit.value.range()];
                let slice = &part.slices.list[hit.slice as usize];
                let number = self.replace(&hit.finding, text, hit.identity);
                self.tally.add(&hit.finding, number);
                // A bare JSON number can only become a number; the placeholder's own is the best there is for an account.
                if is_number(slice) && self.policy.of(hit.finding.entity).id() == "pseudonym" {
                    self.stands = if matches!(slice.role, Role::Whole(_)) { 0 } else { number }.to_string();
                }
                dress(slice).encode(&self.stands, &mut self.dressed);
            }
            sink.write(self.dressed.as_bytes())?;
            written.edits += 1;
            written.bytes += (raw.start - at + self.dressed.len()) as u64;
            at = raw.end;
        }
        sink.write(&part.text.as_bytes()[at..])?;
        written.bytes += (part.text.len() - at) as u64;
        Ok(written)
    }

    /// Sets `stands` to what stands instead of a value; answers its number.
    fn replace(&mut self, finding: &Finding, text: &str, identity: Identity) -> u64 {
        if finding.entity == Entity::Person && matches!(identity, Identity::Person(_)) {
            self.ledger.recognize(identity, || Identity::of_value(Entity::Person, &canonical::name(text)));
        }
        let (name, number) = self.ledger.number(finding.entity, identity);
        self.stands.clear();
        let value = Value { entity: finding.entity, text, name, number };
        self.policy.of(finding.entity).replace(&value, &mut self.stands);
        number
    }

    /// A component of a path, with whatever it tells replaced. Its extension stays.
    pub(super) fn rename(&mut self, detector: &Detector, name: &str, claims: &[Claim]) -> String {
        let findings = self.find_in_name(detector, name, claims);
        let (mut out, mut at) = (String::with_capacity(name.len()), 0);
        for finding in &findings {
            let text = &name[finding.span.range()];
            let (identity, _) = hits::identity(detector, finding, text);
            if identity == Identity::Kept {
                continue;
            }
            self.replace(finding, text, identity);
            out.push_str(&name[at..finding.span.start as usize]);
            Escape::of(Layer::FileName).encode(&self.stands, &mut out);
            at = finding.span.end as usize;
        }
        out.push_str(&name[at..]);
        self.tally.renamed += u64::from(out != name);
        if out.bytes().all(|byte| matches!(byte, b'.' | b' ')) { "_".to_string() } else { out }
    }

    /// In names of files `_` stands for a space as often as not, so they are looked at both ways.
    fn find_in_name(&self, detector: &Detector, name: &str, claims: &[Claim]) -> Vec<Finding> {
        let stem = stem(name);
        let (mut all, mut some) = (Vec::new(), Vec::new());
        for text in [stem, &stem.replace('_', " ")] {
            with_searcher(|searcher| detector.find(Passage::said(text), &mut searcher.scratch, &mut some));
            all.append(&mut some);
        }
        for claim in claims {
            let Some(text) = name.get(claim.place.clone()) else { continue };
            detector.people().field(claim.role, text, &mut some);
            let start = claim.place.start as u32;
            let moved = |span: Span| Span { start: span.start + start, end: span.end + start };
            all.extend(some.drain(..).map(|finding| Finding { span: moved(finding.span), rule: BY_ROLE, ..finding }));
        }
        detector.keep_wanted(name, &mut all);
        all.retain(|finding| finding.person != 0 || finding.rule == BY_ROLE || finding.confidence >= SURE_IN_NAMES);
        all.retain(|finding| !self.policy.keeps(finding.entity));
        resolve(&mut all);
        all
    }

    /// Shows what was found, whether or not the policy keeps it.
    pub(super) fn observe(
        part: &Part,
        hits: &Hits,
        (place, detector): (Place<'_>, &Detector),
        observer: &mut dyn Observer,
    ) -> Result<(), Error> {
        if observer.naming() == Naming::Off {
            return Ok(());
        }
        for hit in hits.list.iter().filter(|hit| !is_later_piece(hit)) {
            let slice = &part.slices.list[hit.slice as usize];
            let text = slice.escape.decode(&part.text[slice.raw.range()]);
            observer.seen(&Seen {
                entry: place.entry,
                format: place.format,
                finding: &hit.finding,
                rule: detector.rule_id(&hit.finding),
                slice,
                field: part.slices.fields.get(hit.slice as usize).map_or("", String::as_str),
                text: &text,
                raw: (part.at + u64::from(hit.raw.start), part.at + u64::from(hit.raw.end)),
                detector,
            })?;
        }
        senders(part, hits).into_iter().for_each(|person| observer.said(person));
        Ok(())
    }
}

/// Who sent the messages of a part: of every record with a text, whoever is named first.
fn senders(part: &Part, hits: &Hits) -> Vec<PersonId> {
    let named: BTreeMap<u32, PersonId> = hits.list.iter().map(|hit| (hit.slice, hit.finding.person)).collect();
    let slices: Vec<(u32, &Slice)> = (0..).zip(&part.slices.list).collect();
    let is_name = |slice: &Slice| teaches(slice.role) && !matches!(slice.role, Role::Title | Role::Kind);
    let sender = |record: &[(u32, &Slice)]| {
        let has_text = record.iter().any(|(_, slice)| slice.role == Role::Body);
        let (first, _) = record.iter().find(|(_, slice)| has_text && is_name(slice))?;
        named.get(first).copied().filter(|person| *person != 0)
    };
    slices.chunk_by(|(_, one), (_, next)| one.record == next.record).filter_map(sender).collect()
}

fn is_number(slice: &Slice) -> bool {
    slice.escape.outer() == crate::escape::Layer::JsonNumber && !matches!(slice.role, Role::Body | Role::Field)
}

/// Names of files are written as `rename` writes them, so that references still lead to the files.
fn dress(slice: &Slice) -> Escape {
    if slice.role == Role::File { slice.escape.with(Layer::FileName) } else { slice.escape }
}
