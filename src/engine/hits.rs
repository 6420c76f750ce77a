//! From the slices of a part to what is to be replaced in its bytes. Pure, and done by many threads at once.
//!
//! The texts of all slices are gathered into one block, so that the detector walks a block and not messages.

use super::feed::Part;
use super::fields::{Held, Searcher};
use super::ledger::Identity;
use super::threads;
use crate::detect::{BY_ROLE, Detector, Passage, Whose, resolve};
use crate::escape::Layer;
use crate::finding::{Finding, PersonId};
use crate::people::{Standing, Texts};
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
    /// Decoded texts, NUL between them; behind them the values of fields.
    pub(super) block: String,
    /// What to replace.
    pub(super) list: Vec<Hit>,
    /// What goes because nobody wants it, and what stands there then.
    pub(super) cuts: Vec<(RawSpan, String)>,
}

/// Where the text of a slice stands in the block.
pub(super) struct Segment {
    pub(super) slice: u32,
    pub(super) start: u32,
    pub(super) end: u32,
}

/// The decoded texts of a part.
struct Block<'p> {
    part: &'p Part,
    text: &'p str,
    detector: &'p Detector,
    /// What is said over several messages, sorted by place: each piece has the identity of the whole.
    pieces: Vec<threads::Piece>,
}

/// Finds everything in the slices of `part`.
pub(super) fn find(part: &Part, detector: &Detector, searcher: &mut Searcher) -> Hits {
    let mut hits = Hits { block: String::with_capacity(part.text.len()), ..Hits::default() };
    let mut fields = String::new();
    let segments = gather(part, (detector, searcher), &mut hits, &mut fields);
    let mut findings = Vec::new();
    let (quiet, told) = (quiet(part, &hits.block, &segments), roles(part, &segments, (&hits.block, detector)));
    detector.find(Passage { text: &hits.block, quiet: &quiet, told: &told }, &mut searcher.scratch, &mut findings);
    let pieces = told_in_pieces(part, &segments, (&hits.block, detector, searcher));
    if !told.is_empty() || !pieces.is_empty() {
        findings.extend(told);
        findings.extend(pieces.iter().map(|piece| piece.finding));
        detector.keep_wanted(&hits.block, &mut findings);
        resolve(&mut findings);
    }
    // The values of fields stand behind the block, where nothing is searched for.
    let behind = hits.block.len() as u32;
    for hit in &mut hits.list {
        hit.value = Span { start: hit.value.start + behind, end: hit.value.end + behind };
    }
    let block = Block { part, text: &hits.block, detector, pieces };
    let mut first = 0;
    for finding in findings {
        first += segments[first..].partition_point(|segment| segment.end <= finding.span.start);
        block.pieces(&segments[first..], finding, &mut hits.list);
    }
    hits.block.push_str(&fields);
    hits.list.retain(|hit| hit.identity != Identity::Kept);
    // Fields come before texts here, and what stands inside a running text without being part of it behind that.
    hits.list.sort_by_key(|hit| {
        let slice = &part.slices.list[hit.slice as usize];
        (part.span(slice).start.max(if slice.inset == 0 { hit.raw.start } else { 0 }), hit.raw.start)
    });
    hits
}

/// What the texts of a part tell.
pub(super) fn learn(part: &Part, detector: &Detector, searcher: &mut Searcher) -> Texts {
    let mut hits = Hits { block: String::with_capacity(part.text.len()), ..Hits::default() };
    let segments = gather(part, (detector, searcher), &mut hits, &mut String::new());
    let mut findings = Vec::new();
    let (quiet, told) = (quiet(part, &hits.block, &segments), roles(part, &segments, (&hits.block, detector)));
    detector.find(Passage { text: &hits.block, quiet: &quiet, told: &told }, &mut searcher.scratch, &mut findings);
    detector.learn((&hits.block, &findings), &searcher.scratch)
}

/// Nobody says what stands in keys, ids and names of files; and of what stands in a field that nothing is known of, one word
/// (`Europe/London`, `active`) is no more than one of its values.
fn quiet(part: &Part, block: &str, segments: &[Segment]) -> Vec<Span> {
    let text = |segment: &Segment| &block[segment.start as usize..segment.end as usize];
    let is_said = |segment: &&Segment| match part.slices.list[segment.slice as usize].role {
        Role::Body => true,
        Role::Field => text(segment).trim().contains(char::is_whitespace),
        _ => false,
    };
    segments.iter().filter(|one| !is_said(one)).map(|one| Span { start: one.start, end: one.end }).collect()
}

/// What is said over several messages, in the order of the block; of pieces in the same place the one of the longest whole.
fn told_in_pieces(
    part: &Part,
    segments: &[Segment],
    (block, detector, searcher): (&str, &Detector, &mut Searcher),
) -> Vec<threads::Piece> {
    if part.talk.own.is_empty() {
        return Vec::new();
    }
    let lines = threads::Lines::of(part, segments, block);
    let mut text = String::new();
    let mut pieces = threads::find(&lines, (detector, searcher), &mut text);
    // Of chains that end later the wholes are longer: they come later, and win.
    pieces.reverse();
    pieces.sort_by_key(|piece| (piece.finding.span.start, piece.finding.span.end));
    pieces.dedup_by_key(|piece| piece.finding.span);
    pieces
}

/// Decodes every slice that has text to be scanned into the block; what fields hold goes to the hits at once.
fn gather(part: &Part, (detector, searcher): (&Detector, &mut Searcher), hits: &mut Hits, told: &mut String) -> Vec<Segment> {
    let list = &part.slices.list;
    let mut segments = Vec::with_capacity(list.len());
    for (index, slice) in list.iter().enumerate().filter(|(_, slice)| !slice.role.stays()) {
        let raw = part.raw(slice);
        let goes_on = list.get(index + 1).is_some_and(|next| next.join == Join::Continues);
        if is_told_by_role(slice.role) && slice.join == Join::Alone && !goes_on {
            let other = other_half(part, index);
            let (held, text) = searcher.field(detector, slice, (raw, other));
            if !held.is_empty() {
                held.iter().for_each(|held| hits.list.push(field_hit((index, slice), raw, held, told.len())));
                told.push_str(text);
                continue;
            }
        }
        if slice.join == Join::Alone && !goes_on && is_timestamp(raw) {
            continue;
        }
        if slice.join == Join::Alone && !hits.block.is_empty() {
            hits.block.push('\0');
        }
        let start = hits.block.len() as u32;
        slice.escape.decode_into(raw, &mut hits.block);
        segments.push(Segment { slice: index as u32, start, end: hits.block.len() as u32 });
    }
    segments
}

/// `2025-03-04T14:05:02.512+01:00` as a whole field: when a message was sent is no identifier, and every message has one.
fn is_timestamp(raw: &str) -> bool {
    let is_shape = |shape: &[u8], bytes: &[u8]| {
        shape.iter().zip(bytes).all(|(kind, byte)| if *kind == b'0' { byte.is_ascii_digit() } else { kind == byte })
    };
    let bytes = raw.as_bytes();
    (16..=35).contains(&bytes.len())
        && is_shape(b"0000-00-00", bytes)
        && matches!(bytes[10], b'T' | b' ')
        && is_shape(b"00:00", &bytes[11..])
        && bytes[16..]
            .iter()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'+' | b'-' | b'Z' | b' ' | b'U' | b'T' | b'C'))
}

/// How far apart the given and the family name of one subject may stand, in slices.
const APART: usize = 12;

/// The raw text of the family name that belongs to a given name, and the other way round.
fn other_half(part: &Part, index: usize) -> &str {
    let list = &part.slices.list;
    let slice = &list[index];
    let wanted = match slice.role {
        Role::GivenName if slice.subject != 0 => Role::FamilyName,
        Role::FamilyName if slice.subject != 0 => Role::GivenName,
        _ => return "",
    };
    let near = &list[index.saturating_sub(APART)..list.len().min(index + APART)];
    let other = near.iter().find(|other| other.role == wanted && other.subject == slice.subject);
    other.map_or("", |other| part.raw(other))
}

fn field_hit((index, slice): (usize, &Slice), raw: &str, held: &Held, at: usize) -> Hit {
    let place = slice.escape.locate(raw, held.finding.span);
    let raw = RawSpan { start: slice.raw.start + place.start, end: slice.raw.start + place.end };
    let span = held.finding.span;
    let value = Span { start: span.start + at as u32, end: span.end + at as u32 };
    Hit { finding: held.finding, slice: index as u32, raw, value, identity: held.identity }
}

/// Whether a slice of this role is somebody or something as a whole, and no text to be searched.
fn is_told_by_role(role: Role) -> bool {
    !role.is_scanned() && !role.stays()
}

/// What those parts of running texts hold whose role says what they are.
fn roles(part: &Part, segments: &[Segment], (block, detector): (&str, &Detector)) -> Vec<Finding> {
    let (mut findings, mut own) = (Vec::new(), Vec::new());
    for segment in segments {
        let role = part.slices.list[segment.slice as usize].role;
        if !is_told_by_role(role) {
            continue;
        }
        own.clear();
        detector.people().field(role, &block[segment.start as usize..segment.end as usize], &mut own);
        findings.extend(own.iter().map(|finding| Finding {
            span: Span { start: finding.span.start + segment.start, end: finding.span.end + segment.start },
            rule: BY_ROLE,
            ..*finding
        }));
    }
    findings
}

impl Block<'_> {
    /// What makes a value the same as another: for a piece of something that is said over several messages, the whole.
    fn identity(&self, finding: &Finding, value: &str) -> (Identity, PersonId) {
        let span = (finding.span.start, finding.span.end);
        match self.pieces.binary_search_by_key(&span, |piece| (piece.finding.span.start, piece.finding.span.end)) {
            Ok(at) => (self.pieces[at].identity, self.pieces[at].finding.person),
            Err(_) => identity(self.detector, finding, value),
        }
    }

    /// Maps a finding of the block to the bytes of the slices that it touches.
    fn pieces(&self, segments: &[Segment], finding: Finding, list: &mut Vec<Hit>) {
        let value = &self.text[finding.span.range()];
        let (identity, person) = self.identity(&finding, value);
        let mut rest = finding.span;
        for segment in segments.iter().take_while(|segment| segment.start < finding.span.end) {
            let slice = &self.part.slices.list[segment.slice as usize];
            let within = Span { start: finding.span.start.max(segment.start), end: finding.span.end.min(segment.end) };
            if within.is_empty() {
                continue;
            }
            let own = Span { start: within.start - segment.start, end: within.end - segment.start };
            if slice.escape.outer() == Layer::Break {
                // A line that ends within a value stays where it is.
                continue;
            }
            let place = slice.escape.locate(self.part.raw(slice), own);
            let raw = RawSpan { start: slice.raw.start + place.start, end: slice.raw.start + place.end };
            list.push(Hit {
                finding: Finding { span: own, person, ..finding },
                slice: segment.slice,
                raw,
                value: rest,
                identity,
            });
            rest = Span { start: finding.span.end, end: finding.span.end };
        }
    }
}

/// What makes a value the same as another, and the person that it belongs to, if it is somebody's.
pub(super) fn identity(detector: &Detector, finding: &Finding, value: &str) -> (Identity, PersonId) {
    let (identity, person) = match detector.whose(finding, value) {
        Whose::Person(person) => (Identity::Person(person), person),
        Whose::Value(canonical) => (Identity::of_value(finding.entity, &canonical), 0),
    };
    match detector.people().standing(&Finding { person, ..*finding }, value) {
        Standing::Owner => (Identity::Owner, person),
        Standing::Kept => (Identity::Kept, person),
        Standing::Hidden => (identity, person),
    }
}

/// Whether a hit is a later piece of a value that began in an earlier slice: it becomes empty, and is not counted.
pub(super) fn is_later_piece(hit: &Hit) -> bool {
    hit.value.is_empty()
}

/// Whether a role is learnt from.
pub(super) fn teaches(role: Role) -> bool {
    !role.is_scanned() && !matches!(role, Role::Whole(_) | Role::Time | Role::Offset(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_no_text() {
        for moment in ["2025-03-04T14:05:02Z", "2026-09-01T14:02:11.512+02:00", "2025-04-02 08:15:09 UTC", "2024-03-01 02:01"] {
            assert!(is_timestamp(moment), "{moment}");
        }
        for text in ["2025-03-04 call 07700 900123", "2025-03-04", "07700 900123 07700", "2025-03-04T14:05:02Z, maya"] {
            assert!(!is_timestamp(text), "{text}");
        }
    }
}
