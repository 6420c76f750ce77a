//! Words nearby: which cues of which rules stand within 64 bytes before a match or 32 behind it, in any case and with or
//! without their accents.
//!
//! All cues of the catalogue are looked for at once, and the words before a place are looked at once, however many rules ask.

use crate::lexicon::fold;
use crate::rule::Rule;
use crate::span::Span;
use aho_corasick::AhoCorasick;
use std::sync::OnceLock;

const BEFORE: usize = 64;
const BEHIND: usize = 32;
/// Most matches are shorter than this less [`BEHIND`].
const AHEAD: usize = 128;
/// So many bytes of folded text may stand between a name and what it names: `my ssn number is: 536…`.
const BETWEEN: usize = 24;

/// Every cue of a catalogue.
#[derive(Debug)]
pub(super) struct Cues {
    patterns: Vec<String>,
    /// Built when somebody first asks what stands nearby.
    automaton: OnceLock<Option<AhoCorasick>>,
    /// Of each pattern: whether words may go on behind it.
    open: Vec<bool>,
    /// Of each rule: its patterns, sorted, and which of its cues each is.
    of_rule: Vec<Box<[(u32, u16)]>>,
}

/// How near the nearest cue of a rule stands. The order is that of strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// None stands near.
    Absent,
    /// One stands near.
    Near,
    /// One names the value: only a few words without digits stand between.
    Naming,
    /// Only signs stand between, and it stands before.
    Adjacent,
}

/// The cues around the places that were asked about last: one where matches begin, and those where they may end.
#[derive(Debug, Default)]
pub(super) struct Surroundings {
    before: Side,
    /// What stands behind the beginning, as far as any match and what is behind it: if no cue does, no end has one.
    ahead: Side,
    behind: Vec<Side>,
    /// How many of `behind` are of this beginning; the others keep their memory.
    ends: usize,
}

/// One side of a place: where the window ends at the place, and which cues are in it.
#[derive(Debug, Default)]
struct Side {
    place: Option<usize>,
    folded: String,
    found: Vec<(u32, Nearness)>,
}

impl Cues {
    /// Of all rules, in their order.
    pub(super) fn of(rules: &[&'static Rule]) -> Cues {
        let (mut patterns, mut open): (Vec<String>, Vec<bool>) = Default::default();
        let mut numbers = std::collections::HashMap::new();
        let mut number = |cue: &&'static str| {
            *numbers.entry(*cue).or_insert_with(|| {
                let word = cue.strip_suffix('*').unwrap_or(cue);
                patterns.push(fold::word(word));
                open.push(word.len() < cue.len());
                patterns.len() as u32 - 1
            })
        };
        let of_rule = rules
            .iter()
            .map(|rule| {
                let mut own: Vec<(u32, u16)> = rule.cues.iter().zip(0..).map(|(cue, at)| (number(cue), at)).collect();
                own.sort_unstable();
                own.into()
            })
            .collect();
        Cues { patterns, automaton: OnceLock::new(), open, of_rule }
    }

    /// How near the nearest cue of rule `number` stands to `span`.
    pub(super) fn nearness(&self, number: u16, (block, span): (&str, Span), around: &mut Surroundings) -> Nearness {
        let own = &self.of_rule[number as usize];
        if own.is_empty() {
            return Nearness::Absent;
        }
        let (start, end) = (span.start as usize, span.end as usize);
        if around.before.place != Some(start) {
            around.before.look_before(self, block, start);
            around.ahead.look_behind(self, block, (start, AHEAD));
            around.ends = 0;
        }
        let before = around.before.nearest(own);
        if before > Nearness::Near || around.ahead.found.is_empty() && end <= start + AHEAD - BEHIND {
            return before;
        }
        before.max(around.behind(self, block, end).nearest(own))
    }
}

impl Surroundings {
    /// What stands behind a match that ends at `end`.
    fn behind(&mut self, cues: &Cues, block: &str, end: usize) -> &Side {
        let known = self.behind[..self.ends].iter().position(|side| side.place == Some(end));
        let at = known.unwrap_or_else(|| {
            if self.behind.len() == self.ends {
                self.behind.push(Side::default());
            }
            self.behind[self.ends].look_behind(cues, block, (end, BEHIND));
            self.ends += 1;
            self.ends - 1
        });
        &self.behind[at]
    }

    /// Which cue of rule `number` is the nearest around the place that was asked about.
    pub(super) fn nearest_of(&self, cues: &Cues, number: u16) -> Option<usize> {
        let own = &cues.of_rule[number as usize];
        let behind = self.behind[..self.ends].iter().flat_map(|side| &side.found);
        let found = self.before.found.iter().chain(behind);
        let theirs = found.filter_map(|(cue, nearness)| {
            let at = own.binary_search_by_key(cue, |(own, _)| *own).ok()?;
            Some((*nearness, own[at].1))
        });
        theirs.max_by_key(|(nearness, _)| *nearness).map(|(_, at)| usize::from(at))
    }

    /// Forgets the block that was asked about.
    pub(super) fn clear(&mut self) {
        self.before.place = None;
        self.ends = 0;
    }
}

impl Side {
    fn nearest(&self, own: &[(u32, u16)]) -> Nearness {
        let theirs = self.found.iter().filter(|(cue, _)| own.binary_search_by_key(cue, |(own, _)| *own).is_ok());
        theirs.map(|(_, nearness)| *nearness).max().unwrap_or(Nearness::Absent)
    }

    fn look_before(&mut self, cues: &Cues, block: &str, place: usize) {
        let mut from = place.saturating_sub(BEFORE);
        while !block.is_char_boundary(from) {
            from += 1;
        }
        // A word that is cut by the window is no word.
        let cut = block[..from].chars().next_back().is_some_and(fold::is_word_char);
        let window = &block[from..place];
        let window = if cut { window.trim_start_matches(fold::is_word_char) } else { window };
        self.fold(window.rsplit('\0').next().unwrap_or_default());
        self.place = Some(place);
        self.search(cues, |folded, _, end| (&folded[end..], Nearness::Adjacent));
    }

    fn look_behind(&mut self, cues: &Cues, block: &str, (place, reach): (usize, usize)) {
        let mut to = block.len().min(place + reach);
        while !block.is_char_boundary(to) {
            to -= 1;
        }
        let cut = block[to..].chars().next().is_some_and(fold::is_word_char);
        let window = &block[place..to];
        let window = if cut { window.trim_end_matches(fold::is_word_char) } else { window };
        self.fold(window.split('\0').next().unwrap_or_default());
        self.place = Some(place);
        self.search(cues, |folded, start, _| (&folded[..start], Nearness::Naming));
    }

    fn fold(&mut self, window: &str) {
        self.folded.clear();
        let folded = &mut self.folded;
        window.chars().for_each(|ch| fold::each(ch, |ch| folded.push(ch)));
    }

    /// Keeps every cue that stands in the window as a whole word; `between` tells what stands between it and the place, and
    /// how near it is if those are only signs.
    fn search(&mut self, cues: &Cues, between: impl Fn(&str, usize, usize) -> (&str, Nearness)) {
        self.found.clear();
        let Some(automaton) = cues.automaton.get_or_init(|| AhoCorasick::new(&cues.patterns).ok()) else { return };
        for found in automaton.find_overlapping_iter(&self.folded) {
            let (start, end, number) = (found.start(), found.end(), found.pattern().as_u32());
            let goes_on = cues.open[number as usize] || !joins(&self.folded, end);
            if goes_on && !joins(&self.folded, start) {
                let (gap, closest) = between(&self.folded, start, end);
                self.found.push((number, nearness(gap).min(closest)));
            }
        }
    }
}

fn nearness(gap: &str) -> Nearness {
    if gap.chars().all(|ch| matches!(ch, ' ' | ':' | '=' | '/' | '#' | '.' | '-' | '*' | '"' | '\'')) {
        return Nearness::Adjacent;
    }
    // `Aadhaar no. 1234` is no end of a sentence.
    let gap = ["no.", "nr.", "num.", "n."].iter().find_map(|short| gap.trim_start().strip_prefix(short)).unwrap_or(gap);
    let ends_sentence = gap.contains(['!', '?', ';', ',', '\n']) || gap.contains(". ");
    let has_digit = gap.chars().any(char::is_numeric);
    if gap.len() <= BETWEEN && !ends_sentence && !has_digit { Nearness::Naming } else { Nearness::Near }
}

/// Whether a word goes on over this place of a folded text; scripts that put no space between words have none.
fn joins(text: &str, at: usize) -> bool {
    let belongs = |ch: char| fold::is_word_char(ch) && !fold::is_unspaced(ch);
    text[..at].chars().next_back().is_some_and(belongs) && text[at..].chars().next().is_some_and(belongs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Entity;
    use crate::rule::{Evidence, Trigger};

    static RULE: Rule = Rule {
        id: "ssn",
        entity: Entity::UsSsn,
        trigger: Trigger::Digits,
        pattern: "536",
        evidence: Evidence::Cue,
        confidence: 1,
        cues: &["ssn", "número", "身份证", "tunnu*", "soc sec"],
        finds: &[],
        spares: &[],
    };

    #[test]
    fn cues_are_whole_words_of_the_same_slice() {
        let cues = Cues::of(&[&RULE]);
        let at = |text: &str| {
            let start = text.find("536").unwrap();
            cues.nearness(0, (text, Span::new(start, start + 3)), &mut Surroundings::default())
        };
        assert_eq!(at("my SSN: 536"), Nearness::Adjacent);
        assert_eq!(at("my SSN number is 536"), Nearness::Naming);
        assert_eq!(at("536 is my ssn"), Nearness::Naming);
        assert_eq!(at("my ssn, as you know: 536"), Nearness::Near);
        assert_eq!(at("ssns 536"), Nearness::Absent);
        assert_eq!(at("ssn\0 536"), Nearness::Absent);
        assert_eq!(at("Numero é 536"), Nearness::Naming);
        assert_eq!(at("我的身份证536"), Nearness::Adjacent);
        assert_eq!(at("henkilön tunnukseni 536"), Nearness::Naming);
        assert_eq!(at("Soc Sec #536"), Nearness::Adjacent);
    }
}
