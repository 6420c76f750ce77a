//! The one thread that gives numbers and writes: it sees the hits in the order of the input.

use super::Unknown;
use super::feed::Part;
use super::fields::with_searcher;
use super::hits::{self, Hit, Hits, is_later_piece, teaches};
use super::ledger::{Identity, Ledger};
use super::names::{Claim, stem};
use super::offsets;
use crate::archive::sink::Sink;
use crate::charset::Charset;
use crate::detect::{BY_ROLE, Detector, Passage, Why, canonical, resolve};
use crate::error::Error;
use crate::escape::{Escape, Layer};
use crate::finding::{Entity, Finding, PersonId};
use crate::redact::{Policy, Value};
use crate::report::Tally;
use crate::slice::{Dress, Inset, Naming, Role, Slice};
use crate::span::{RawSpan, Span};
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
    /// What happens to attachments that nobody can look into.
    attachments: Unknown,
    ledger: Ledger,
    pub(super) tally: Tally,
    /// Reused from hit to hit.
    stands: String,
    dressed: String,
    encoded: Vec<u8>,
    edits: Edits,
}

/// What one part came to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Written {
    pub(super) edits: u64,
    pub(super) bytes: u64,
}

/// These bytes out, those in.
#[derive(Clone, Copy)]
struct Edit {
    raw: RawSpan,
    /// In [`Edits::texts`].
    text: Span,
}

/// The edits of a part. What is written in stands in one text, so that an edit costs no memory of its own.
#[derive(Default)]
struct Edits {
    list: Vec<Edit>,
    texts: String,
}

impl Edits {
    fn clear(&mut self) {
        self.list.clear();
        self.texts.clear();
    }

    fn push(&mut self, raw: RawSpan, text: &str) {
        let start = self.texts.len();
        self.texts.push_str(text);
        self.list.push(Edit { raw, text: Span::new(start, self.texts.len()) });
    }
}

/// Text on its way to a sink, in the encoding of its file.
struct Out<'s> {
    charset: Charset,
    sink: &'s mut dyn Sink,
    bytes: u64,
    encoded: Vec<u8>,
}

impl Out<'_> {
    fn write(&mut self, text: &str) -> Result<(), Error> {
        let bytes = if self.charset == Charset::Utf8 {
            text.as_bytes()
        } else {
            self.encoded.clear();
            self.charset.encode(text, &mut self.encoded);
            &self.encoded
        };
        self.bytes += bytes.len() as u64;
        self.sink.write(bytes)
    }
}

/// Where what is seen was found.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) entry: Option<&'p str>,
    pub(super) format: &'static str,
}

impl Clerk {
    pub(super) fn new(policy: Policy, attachments: Unknown) -> Clerk {
        Clerk {
            policy,
            attachments,
            ledger: Ledger::default(),
            tally: Tally::default(),
            stands: String::new(),
            dressed: String::new(),
            encoded: Vec::new(),
            edits: Edits::default(),
        }
    }

    /// Writes a part: its bytes up to each edit, the replacement, and on behind it.
    pub(super) fn write(&mut self, part: &Part, hits: &Hits, sink: &mut dyn Sink) -> Result<Written, Error> {
        let mut edits = std::mem::take(&mut self.edits);
        edits.clear();
        self.edit_hits(part, hits, &mut edits);
        self.leave_out(part, hits, &mut edits);
        hits.cuts.iter().for_each(|(raw, text)| edits.push(*raw, text));
        edits.list.sort_by_key(|edit| edit.raw.start);
        let mut out = Out { charset: part.charset, sink, bytes: 0, encoded: std::mem::take(&mut self.encoded) };
        let mut at = 0;
        for edit in &edits.list {
            out.write(&part.text[at..edit.raw.start as usize])?;
            out.write(&edits.texts[edit.text.range()])?;
            at = edit.raw.end as usize;
        }
        out.write(&part.text[at..])?;
        let written = Written { edits: edits.list.len() as u64, bytes: out.bytes };
        self.encoded = out.encoded;
        self.edits = edits;
        Ok(written)
    }

    /// The edits of everything that was found, in the window and in insets, and of the numbers that tell where it stands.
    fn edit_hits(&mut self, part: &Part, hits: &Hits, edits: &mut Edits) {
        let inset_of = |hit: &Hit| part.slices.list[hit.slice as usize].inset;
        let mut said = offsets::are_in(part).then(Vec::new);
        for together in hits.list.chunk_by(|one, next| inset_of(one) == inset_of(next) && inset_of(one) > 0) {
            let Some(first) = together.first() else { continue };
            match (inset_of(first) as usize).checked_sub(1).and_then(|at| part.slices.insets.get(at)) {
                Some(inset) => self.edit_inset((part, hits), (inset, together), edits),
                None if self.stand_in(part, hits, first) => {
                    edits.push(first.raw, &self.dressed);
                    said.iter_mut().for_each(|said| said.push(Some(self.stands.clone())));
                    continue;
                }
                None => {}
            }
            said.iter_mut().for_each(|said| said.extend(together.iter().map(|_| None)));
        }
        for moved in said.map(|said| offsets::moved(part, hits, &said)).unwrap_or_default() {
            edits.push(part.slices.list[moved.slice as usize].raw, &moved.number);
        }
    }

    /// What cannot be looked into, and what would not be true any more.
    fn leave_out(&mut self, part: &Part, hits: &Hits, edits: &mut Edits) {
        for inset in part.slices.insets.iter().filter(|_| self.attachments != Unknown::Copy) {
            let is_gone = hits.cuts.iter().any(|(cut, _)| cut.start <= inset.raw.start && inset.raw.end <= cut.end);
            if !is_gone && matches!(inset.dress, Dress::Attachment | Dress::Stale) {
                self.tally.attachments += u64::from(inset.dress == Dress::Attachment);
                edits.push(inset.raw, &inset.text);
            }
        }
    }

    /// Sets `dressed` to what stands instead of a hit, unless the policy keeps it; answers whether it does not.
    fn stand_in(&mut self, part: &Part, hits: &Hits, hit: &Hit) -> bool {
        if self.policy.keeps(hit.finding.entity) {
            return false;
        }
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
        true
    }

    /// What stands instead of a hit; `None` if the policy keeps it.
    pub(super) fn stands_for(&mut self, part: &Part, hits: &Hits, hit: &Hit) -> Option<String> {
        let is_edited = self.stand_in(part, hits, hit);
        is_edited.then(|| if is_later_piece(hit) { String::new() } else { self.stands.clone() })
    }

    /// An inset is written anew if anything in it is replaced.
    fn edit_inset(&mut self, (part, hits): (&Part, &Hits), (inset, together): (&Inset, &[Hit]), edits: &mut Edits) {
        let (mut text, mut at) = (String::with_capacity(inset.text.len()), None);
        for hit in together {
            if self.stand_in(part, hits, hit) {
                text.push_str(&inset.text[at.unwrap_or(0)..hit.raw.start as usize]);
                text.push_str(&self.dressed);
                at = Some(hit.raw.end as usize);
            }
        }
        if let Some(at) = at {
            text.push_str(&inset.text[at..]);
            edits.push(inset.raw, &inset.dress.dressed(&text));
        }
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
            let text = slice.escape.decode(part.raw(slice));
            let raw = if slice.inset == 0 { hit.raw } else { part.span(slice) };
            observer.seen(&Seen {
                entry: place.entry,
                format: place.format,
                finding: &hit.finding,
                rule: detector.rule_id(&hit.finding),
                slice,
                field: part.slices.fields.get(hit.slice as usize).map_or("", String::as_str),
                text: &text,
                raw: (part.place(raw.start), part.place(raw.end)),
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
