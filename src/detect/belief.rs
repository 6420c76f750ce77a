//! Whether a match is believed: the evidence that its rule asks for, and how sure that makes it.

use super::Catalogue;
use super::around::is_inside_word;
use super::cues::{Nearness, Surroundings};
use crate::finding::Finding;
use crate::rule::{Evidence, Rule};
use crate::span::Span;

/// How sure a named identifier is whose check fails: somebody mistyped it.
const FORGIVEN: u8 = 60;

impl Catalogue {
    /// The longest of the possible matches that has the evidence it needs.
    pub(super) fn believe(
        &self,
        (block, around): (&str, &mut Surroundings),
        number: u16,
        (start, ends): (usize, &mut dyn Iterator<Item = usize>),
    ) -> Option<Finding> {
        let rule = self.rules[number as usize];
        let mut ends = ends.enumerate();
        ends.find_map(|(shorter, end)| {
            let whole = block.get(start..end).filter(|_| shorter == 0 || !is_inside_word(block, end))?;
            let span = self.redacted_part(number, Span::new(start, end), whole)?;
            let value = block.get(span.range())?;
            let mut nearness = || self.cues.nearness(number, (block, span), around);
            let confidence = confidence(rule, value, &mut nearness)?;
            Some(Finding { span, entity: rule.entity, person: 0, rule: number, confidence })
        })
    }

    /// Group 1 of the pattern, if it has one.
    fn redacted_part(&self, number: u16, span: Span, whole: &str) -> Option<Span> {
        let group = self.groups[number as usize].get_or_init(|| grouped(self.rules[number as usize].pattern));
        let Some(regex) = group else { return Some(span) };
        let part = regex.captures(whole.as_bytes())?.get(1)?;
        Some(Span::new(span.start as usize + part.start(), span.start as usize + part.end()))
    }
}

/// How sure a value is, if it has the evidence that its rule asks for. See [`Evidence`].
fn confidence(rule: &Rule, value: &str, nearness: &mut dyn FnMut() -> Nearness) -> Option<u8> {
    let named = |nearness: Nearness| (nearness >= Nearness::Naming).then_some(FORGIVEN);
    match rule.evidence {
        Evidence::Shape => Some(rule.confidence),
        Evidence::Check(check) if check(value) => Some(rule.confidence),
        Evidence::Check(_) => named(nearness()),
        Evidence::Cue => (nearness() > Nearness::Absent).then_some(rule.confidence),
        Evidence::CheckAndCue(check) => match nearness() {
            Nearness::Absent => None,
            near => {
                if check(value) {
                    Some(rule.confidence)
                } else {
                    named(near)
                }
            }
        },
        Evidence::CheckUnless(check) => (check(value) && nearness() < Nearness::Adjacent).then_some(rule.confidence),
    }
}

/// The pattern as an ordinary regex, if it has a group that captures.
fn grouped(pattern: &str) -> Option<regex::bytes::Regex> {
    let has_group =
        pattern.match_indices('(').any(|(at, _)| !pattern[..at].ends_with('\\') && !pattern[at + 1..].starts_with('?'));
    if !has_group {
        return None;
    }
    regex::bytes::RegexBuilder::new(&format!(r"\A(?:{pattern})\z")).unicode(false).build().ok()
}
