//! From the slices of a part to what is to be replaced in its bytes. Pure, and done by many threads at once.
//!
//! The texts of all slices are gathered into one block, so that the detector walks a block and not messages.

use super::feed::Part;
use super::ledger::Identity;
use crate::detect::{Detector, Scratch, resolve};
use crate::finding::Finding;
use crate::slice::{Join, Role, Slice};
use crate::span::{RawSpan, Span};

/// One thing to replace.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    /// The finding, in the text of its slice (or of the running text that its slice begins).
    pub(super) finding: Finding,
    /// Index of the slice in which it begins.
    pub(super) slice: u32,
    /// The bytes of the part that it takes in that slice.
    pub(super) raw: RawSpan,
    /// Its decoded value, in [`Hits::block`]; empty for the later pieces of a value that runs over several slices.
    pub(super) value: Span,
    /// What makes it the same as another.
    pub(super) identity: Identity,
}

/// All that is to be replaced in a part, in the order of its bytes.
#[derive(Debug, Default)]
pub(super) struct Hits {
    /// Decoded texts, NUL between them.
    pub(super) block: String,
    /// What to replace.
    pub(super) list: Vec<Hit>,
}

/// Where the text of a slice stands in the block.
struct Segment {
    slice: u32,
    start: u32,
    end: u32,
}

/// Finds everything in the slices of `part`.
pub(super) fn find(part: &Part, detector: &Detector, scratch: &mut Scratch) -> Hits {
    let mut block = String::with_capacity(part.text.len());
    let segments = gather(part, &mut block);
    let mut findings = Vec::new();
    detector.find(&block, scratch, &mut findings);
    if fields(part, &segments, (&block, detector), &mut findings) {
        detector.keep_wanted(&block, &mut findings);
        resolve(&mut findings);
    }
    let mut list = Vec::with_capacity(findings.len());
    let mut first = 0;
    for finding in findings {
        first += segments[first..].partition_point(|segment| segment.end <= finding.span.start);
        pieces(part, &segments[first..], (&block, detector), finding, &mut list);
    }
    // What stands inside a running text without being part of it follows it in the block, and not in the bytes.
    list.sort_by_key(|hit| hit.raw.start);
    Hits { block, list }
}

/// Decodes every slice that has text to be scanned into the block.
fn gather(part: &Part, block: &mut String) -> Vec<Segment> {
    let mut segments = Vec::with_capacity(part.slices.list.len());
    for (index, slice) in part.slices.list.iter().enumerate().filter(|(_, slice)| slice.role != Role::Kind) {
        if slice.join == Join::Alone && !block.is_empty() {
            block.push('\0');
        }
        let start = block.len() as u32;
        slice.escape.decode_into(&part.text[slice.raw.range()], block);
        segments.push(Segment { slice: index as u32, start, end: block.len() as u32 });
    }
    segments
}

/// Adds the findings of slices whose whole field is somebody or something; answers whether there were any.
fn fields(part: &Part, segments: &[Segment], (block, detector): (&str, &Detector), findings: &mut Vec<Finding>) -> bool {
    let before = findings.len();
    let mut own = Vec::new();
    for segment in segments {
        let role = part.slices.list[segment.slice as usize].role;
        if matches!(role, Role::Body | Role::Key | Role::File) {
            continue;
        }
        own.clear();
        detector.people().field(role, &block[segment.start as usize..segment.end as usize], &mut own);
        findings.extend(own.iter().map(|finding| Finding {
            span: Span { start: finding.span.start + segment.start, end: finding.span.end + segment.start },
            rule: crate::detect::BY_ROLE,
            ..*finding
        }));
    }
    findings.len() > before
}

/// Maps a finding of the block to the bytes of the slices that it touches.
fn pieces(part: &Part, segments: &[Segment], (block, detector): (&str, &Detector), finding: Finding, list: &mut Vec<Hit>) {
    let value = &block[finding.span.range()];
    let person = detector.person_of(&finding, value);
    let identity = identity(detector, &finding, value);
    let mut rest = finding.span;
    for segment in segments.iter().take_while(|segment| segment.start < finding.span.end) {
        let slice: &Slice = &part.slices.list[segment.slice as usize];
        let within = Span { start: finding.span.start.max(segment.start), end: finding.span.end.min(segment.end) };
        if within.is_empty() {
            continue;
        }
        let own = Span { start: within.start - segment.start, end: within.end - segment.start };
        let place = slice.escape.locate(&part.text[slice.raw.range()], own);
        let raw = RawSpan { start: slice.raw.start + place.start, end: slice.raw.start + place.end };
        list.push(Hit { finding: Finding { span: own, person, ..finding }, slice: segment.slice, raw, value: rest, identity });
        rest = Span { start: finding.span.end, end: finding.span.end };
    }
}

/// What makes a value the same as another: the person that it belongs to, or its canonical spelling.
pub(super) fn identity(detector: &Detector, finding: &Finding, value: &str) -> Identity {
    match detector.person_of(finding, value) {
        0 => Identity::of_value(finding.entity, &detector.canonical(finding.entity, value)),
        person => Identity::Person(person),
    }
}

/// Whether a hit is a later piece of a value that began in an earlier slice: it becomes empty, and is not counted.
pub(super) fn is_later_piece(hit: &Hit) -> bool {
    hit.value.is_empty()
}

/// Whether a role is learnt from.
pub(super) fn teaches(role: Role) -> bool {
    !matches!(role, Role::Body | Role::Key | Role::File | Role::Whole(_))
}
