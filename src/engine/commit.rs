//! The one thread that gives numbers and writes: it sees the hits in the order of the input.

use super::feed::Part;
use super::hits::{Hits, is_later_piece};
use super::ledger::Ledger;
use super::sink::Sink;
use crate::detect::{Detector, Scratch};
use crate::error::Error;
use crate::finding::Finding;
use crate::redact::{Policy, Value};
use crate::report::Tally;
use crate::slice::{Role, Slice};

/// Something that was found, for whoever watches a run.
#[derive(Clone, Copy)]
pub struct Seen<'s> {
    /// The file or archive entry.
    pub path: &'s str,
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
}

/// Watches a run: `scan --json`.
pub trait Observer {
    /// Whether it wants fields by name.
    fn naming(&self) -> crate::slice::Naming {
        crate::slice::Naming::Off
    }

    /// Something was found.
    ///
    /// # Errors
    /// When it cannot be passed on; the run ends.
    fn seen(&mut self, seen: &Seen<'_>) -> Result<(), Error>;

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

impl Clerk {
    pub(super) fn new(policy: Policy) -> Clerk {
        Clerk { policy, ledger: Ledger::default(), tally: Tally::default(), stands: String::new(), dressed: String::new() }
    }

    /// Writes a part: its bytes up to each edit, the replacement, and on behind it.
    pub(super) fn write(&mut self, part: &Part, hits: &Hits, sink: &mut dyn Sink) -> Result<Written, Error> {
        let (mut at, mut written) = (0, Written::default());
        for hit in hits.list.iter().filter(|hit| !self.policy.keeps(hit.finding.entity)) {
            let raw = hit.raw.range();
            sink.copy(&part.text.as_bytes()[at..raw.start])?;
            self.dressed.clear();
            if !is_later_piece(hit) {
                let text = &hits.block[hit.value.range()];
                let slice = &part.slices.list[hit.slice as usize];
                self.replace(&hit.finding, text, hit.identity, is_number(slice));
                slice.escape.encode(&self.stands, &mut self.dressed);
            }
            sink.edit(self.dressed.as_bytes())?;
            written.edits += 1;
            written.bytes += (raw.start - at + self.dressed.len()) as u64;
            at = raw.end;
        }
        sink.copy(&part.text.as_bytes()[at..])?;
        written.bytes += (part.text.len() - at) as u64;
        Ok(written)
    }

    /// Sets `stands` to what stands instead of a value.
    fn replace(&mut self, finding: &Finding, text: &str, identity: super::ledger::Identity, is_number: bool) {
        let known = self.ledger.len();
        let (name, number) = self.ledger.number(finding.entity, identity);
        self.tally.add(finding.entity, finding.confidence, self.ledger.len() > known);
        self.stands.clear();
        let operator = self.policy.of(finding.entity);
        operator.replace(&Value { entity: finding.entity, text, name, number }, &mut self.stands);
        // A bare JSON number can only become a number; the placeholder's own is the best there is.
        if is_number && operator.id() == "pseudonym" {
            self.stands = number.to_string();
        }
    }

    /// The name of a file, with whatever it tells replaced.
    pub(super) fn rename(&mut self, detector: &Detector, name: &str) -> String {
        let (mut findings, mut scratch) = (Vec::new(), Scratch::default());
        detector.find(name, &mut scratch, &mut findings);
        let (mut out, mut at) = (String::with_capacity(name.len()), 0);
        for finding in findings.iter().filter(|finding| finding.confidence >= 80 && !self.policy.keeps(finding.entity)) {
            let text = &name[finding.span.range()];
            let identity = super::hits::identity(detector, finding, text);
            out.push_str(&name[at..finding.span.start as usize]);
            self.replace(finding, text, identity, false);
            out.push_str(&self.stands);
            at = finding.span.end as usize;
        }
        out.push_str(&name[at..]);
        out
    }

    /// Counts without writing what the policy keeps, so that a scan sees it.
    pub(super) fn observe(part: &Part, hits: &Hits, (path, detector): (&str, &Detector), observer: &mut dyn Observer) -> Result<(), Error> {
        for hit in hits.list.iter().filter(|hit| !is_later_piece(hit)) {
            let slice = &part.slices.list[hit.slice as usize];
            let text = slice.escape.decode(&part.text[slice.raw.range()]);
            observer.seen(&Seen {
                path,
                finding: &hit.finding,
                rule: detector.rule_id(&hit.finding),
                slice,
                field: part.slices.fields.get(hit.slice as usize).map_or("", String::as_str),
                text: &text,
                raw: (part.at + u64::from(hit.raw.start), part.at + u64::from(hit.raw.end)),
            })?;
        }
        Ok(())
    }
}

fn is_number(slice: &Slice) -> bool {
    slice.escape.outer() == crate::escape::Layer::JsonNumber && slice.role != Role::Body
}
