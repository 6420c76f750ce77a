//! What is said over several messages: `my number is 0770` … `0 900 123`, or the answer to `what's your number?`.
//!
//! The messages of one sender that may belong together are read as one text, and what is found over their joints is
//! redacted in each. A joint is tried only where the end of one message and the beginning of the next call for it.

use super::fields::Searcher;
use super::hits::{Segment, identity};
use super::ledger::Identity;
use super::talk::{LONGEST, Message, NEAR, REACH, tail};
use crate::detect::{Detector, Passage};
use crate::finding::{Entity, Finding, PersonId};
use crate::slice::Join;
use crate::span::Span;

mod joints;

use joints::{Joint, asks, is_answer, is_open, joint};

/// Most messages that one thing is said over.
const MOST: usize = 5;

/// A question is answered within so many messages.
const ANSWERED: usize = 3;

/// A part of something said over several messages, found in its own message.
pub(super) struct Piece {
    /// In the block.
    pub(super) finding: Finding,
    pub(super) identity: Identity,
}

/// A message as it is joined with others.
#[derive(Clone, Copy)]
struct Line<'t> {
    text: &'t str,
    message: Message,
    /// Where `text` begins in the block; `None` in a message of another part.
    place: Option<u32>,
}

/// Everything in a part that is said over several messages.
pub(super) fn find(lines: &Lines<'_>, (detector, searcher): (&Detector, &mut Searcher), text: &mut String) -> Vec<Piece> {
    let (mut pieces, mut findings) = (Vec::new(), Vec::new());
    for last in 0..lines.list.len() {
        let Some(chain) = lines.chain(last) else { continue };
        let places = chain.write(text);
        // Names are known to the archive or they are not: joints make none.
        detector.find(Passage::quiet(text), &mut searcher.scratch, &mut findings);
        for finding in findings.iter().filter(|finding| is_told_in_parts(finding.entity)) {
            chain.pieces(&places, finding, (detector, text), &mut pieces);
        }
    }
    pieces
}

fn is_told_in_parts(entity: Entity) -> bool {
    !matches!(entity, Entity::Person | Entity::GroupName | Entity::Organization | Entity::Location | Entity::DateTime)
}

/// The messages of a part and around it, in their order.
pub(super) struct Lines<'t> {
    list: Vec<Line<'t>>,
}

/// Messages that are read as one text.
struct Chain<'t> {
    /// With what stands before each.
    lines: Vec<(Line<'t>, &'static str)>,
    /// The question that the first one answers, without its mark.
    question: Option<&'t str>,
}

impl<'t> Lines<'t> {
    /// Of a part whose texts stand in `block`.
    pub(super) fn of(part: &'t super::feed::Part, segments: &[Segment], block: &'t str) -> Lines<'t> {
        let talk = &part.talk;
        let mut list = Vec::with_capacity(talk.before.len() + talk.own.len() + talk.after.len());
        let near = |near: &'t super::talk::Near| Line { text: &near.text, message: near.message, place: None };
        list.extend(talk.before.iter().map(near));
        let mut first = 0;
        for message in talk.own.iter().filter(|message| message.sender != 0) {
            first += segments[first..].partition_point(|segment| segment.slice < message.slice);
            let Some(segment) = segments.get(first).filter(|segment| segment.slice == message.slice) else { continue };
            let goes_on = |segment: &&Segment| part.slices.list[segment.slice as usize].join == Join::Continues;
            let end = segments[first + 1..].iter().take_while(goes_on).last().unwrap_or(segment).end;
            let whole = &block[segment.start as usize..end as usize];
            let text = tail(whole);
            let place = Some(end - text.len() as u32);
            list.push(Line { text, message: *message, place });
        }
        list.extend(talk.after.iter().map(near));
        Lines { list }
    }

    /// The messages that end in number `last` and are to be read as one text, if any are.
    fn chain(&self, last: usize) -> Option<Chain<'t>> {
        let line = self.list[last];
        if line.text.len() > LONGEST || line.message.sender == 0 {
            return None;
        }
        let mut lines = Vec::new();
        let (mut first, mut at) = (line, last);
        while lines.len() + 1 < MOST {
            let Some((index, joint)) =
                self.before(at, last).and_then(|index| Some((index, joint(self.list[index].text, first.text)?)))
            else {
                break;
            };
            lines.push((first, joint.between()));
            (first, at) = (self.list[index], index);
            if joint == Joint::Announced {
                break;
            }
        }
        lines.push((first, ""));
        lines.reverse();
        let question = self.question(at, &lines);
        let touches_own = lines.iter().any(|(line, _)| line.place.is_some());
        (touches_own && (lines.len() > 1 || question.is_some())).then_some(Chain { lines, question })
    }

    /// The message before number `at` of the same sender in the same conversation.
    fn before(&self, at: usize, last: usize) -> Option<usize> {
        let own = self.list[at].message;
        let (mut end, mut found) = (own.at, None);
        for index in (last.saturating_sub(NEAR)..at).rev() {
            let message = self.list[index].message;
            let is_far = end.saturating_sub(message.end) > REACH;
            if is_far || found.is_some_and(|found: usize| self.list[found].message.record != message.record) {
                break;
            }
            end = message.at;
            let is_theirs = message.sender == own.sender && message.conversation == own.conversation;
            if is_theirs && message.record != own.record {
                // Its plain text goes on in the plain text, its pieces in the pieces.
                found = Some(index);
                if message.rank <= own.rank {
                    break;
                }
            }
        }
        found
    }

    /// What somebody else asked shortly before number `at`, if `lines` may answer it.
    fn question(&self, at: usize, lines: &[(Line<'t>, &str)]) -> Option<&'t str> {
        let own = self.list[at].message;
        let is_asked = |line: &Line<'_>| {
            let message = line.message;
            message.conversation == own.conversation
                && message.sender != own.sender
                && own.at.saturating_sub(message.end) <= REACH
        };
        let texts = own.rank as usize + 1;
        let near = &self.list[at.saturating_sub(ANSWERED * texts)..at];
        let asked = near.iter().rposition(is_asked)?;
        let question = asks(near[asked].text)?;
        let earlier = near[asked + 1..].iter().filter(|line| line.message.record != own.record);
        let is_answered = earlier.into_iter().any(|line| line.message.sender == own.sender && is_answer(question, line.text));
        (!is_answered && lines.iter().all(|(line, _)| is_answer(question, line.text))).then_some(question)
    }
}

/// The first slice of a part that has to wait for what comes next: a message that may go on, and all that follows it.
pub(super) fn held_from(part: &super::feed::Part) -> Option<usize> {
    let own = &part.talk.own;
    let end = part.at + part.text.len() as u64;
    let mut closed: Vec<(u64, u64)> = Vec::new();
    let mut from = None;
    let near = own.iter().rev().take(NEAR).take_while(|message| end.saturating_sub(message.end) <= REACH);
    for message in near.filter(|message| message.sender != 0) {
        let who = (message.sender, message.conversation);
        if closed.contains(&who) {
            continue;
        }
        if is_open(&super::talk::near(part, *message).text) {
            from = Some(message.slice as usize);
        } else {
            closed.push(who);
        }
    }
    // The record goes with its message.
    let list = &part.slices.list;
    from.map(|from| (0..from).rev().take_while(|at| list[*at].record == list[from].record).last().unwrap_or(from))
}

impl Chain<'_> {
    /// Writes the joined text; answers where each message stands in it.
    fn write(&self, text: &mut String) -> Vec<Span> {
        text.clear();
        if let Some(question) = self.question {
            text.push_str(question);
            text.push_str(": ");
        }
        let place = |(line, between): &(Line<'_>, &str)| {
            text.push_str(between);
            let start = text.len();
            text.push_str(line.text);
            Span::new(start, text.len())
        };
        self.lines.iter().map(place).collect()
    }

    /// The pieces of a finding that reaches into the last message; those of other parts are left to them.
    fn pieces(&self, places: &[Span], finding: &Finding, (detector, text): (&Detector, &str), pieces: &mut Vec<Piece>) {
        let Some(last) = places.last() else { return };
        if finding.span.end <= last.start {
            return;
        }
        let (identity, person): (Identity, PersonId) = identity(detector, finding, &text[finding.span.range()]);
        for ((line, _), place) in self.lines.iter().zip(places) {
            let Some(at) = line.place else { continue };
            let (start, end) = (finding.span.start.max(place.start), finding.span.end.min(place.end));
            if start >= end {
                continue;
            }
            let span = Span { start: start - place.start + at, end: end - place.start + at };
            pieces.push(Piece { finding: Finding { span, person, ..*finding }, identity });
        }
    }
}
