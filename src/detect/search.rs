//! The search through one block: at every start, the automaton of its trigger.

use super::around::{is_host_byte, mailbox, prefixes};
use super::automaton::Automaton;
use super::starts::{self, Start};
use super::{Detector, Own, Scratch};
use crate::finding::{Entity, Finding};
use crate::people::Heard;
use crate::rule::{Rule, Trigger};
use crate::rules::Neighbours;
use crate::rules::address::{address_at, may_be_address};
use crate::rules::age::{age_at, may_be_age};
use crate::rules::phone::phone_at;
use crate::rules::seed_phrase::phrase_at;
use crate::span::Span;

/// How many kinds of trigger there are; each has a slot, with an automaton of its own.
pub(super) const SLOTS: usize = 9;

/// The slot of literals.
const LITERAL: usize = 6;

/// The slot of short numbers.
const NUMBER: usize = 8;

/// An automaton walks so far and no further: patterns bound their own repetitions, this bounds a mistake in one.
const LONGEST: usize = 4 << 10;

/// The same for literals, of which `-----BEGIN` has the longest walk. A walk ends at the next one, so it stays linear.
const LONGEST_BLOCK: usize = 256 << 10;

/// The slot of a trigger's automaton; words have automata of their own.
fn slot(trigger: Trigger) -> Option<usize> {
    Some(match trigger {
        Trigger::At => 0,
        Trigger::Digits => 1,
        Trigger::Token => 2,
        Trigger::Slash => 3,
        Trigger::Colons => 4,
        Trigger::Hash => 5,
        Trigger::Literal(_) => LITERAL,
        Trigger::EncodedAt => 7,
        Trigger::Words(_) => return None,
        Trigger::Number => NUMBER,
    })
}

/// Bytes of a number with its signs, and how sure one is that is known.
const LONGEST_NUMBER: usize = 32;
const KNOWN_NUMBER: u8 = 92;

/// One search through one block.
pub(super) struct Search<'s> {
    pub(super) detector: &'s Detector,
    pub(super) block: &'s str,
    pub(super) scratch: &'s mut Scratch,
    pub(super) findings: &'s mut Vec<Finding>,
}

impl Search<'_> {
    /// Every place at which a rule could match, but for the words.
    pub(super) fn everywhere(&mut self) {
        starts::each(self.block.as_bytes(), |start| self.at(start));
        self.literals();
    }

    fn at(&mut self, start: Start) {
        let bytes = self.block.as_bytes();
        match start {
            Start::Digits(cluster) => self.digits(cluster),
            Start::Number(at) => {
                self.run(NUMBER, at);
                self.beside(at);
            }
            Start::Token(at) => {
                let at = starts::walk_over_marks(bytes, at);
                self.scratch.long.push(at);
                self.run(2, at);
            }
            Start::At(at) => {
                let mailbox = mailbox(self.block, at);
                if mailbox != at {
                    self.run(0, mailbox);
                }
                self.run(0, at);
            }
            Start::Slash(at) => {
                let host = at - usize::from(bytes[at - 1] == b':');
                self.run(3, starts::walk_back(bytes, host, is_host_byte));
            }
            Start::Colons(at) => self.run(4, at),
            Start::Hash(at) => self.run(5, starts::walk_back(bytes, at, is_host_byte)),
        }
    }

    fn literals(&mut self) {
        let Some(literals) = &self.detector.catalogue.literals else { return };
        literals.each(self.block, |at| match self.block.as_bytes()[at] {
            b'%' => self.run(7, mailbox(self.block, at)),
            _ => self.run(LITERAL, at),
        });
    }

    /// A cluster is tried from each of its runs of digits, and from what may belong to an identifier before it.
    fn digits(&mut self, cluster: Span) {
        let bytes = self.block.as_bytes();
        let first = cluster.start as usize;
        let before = self.findings.len();
        for at in prefixes(bytes, first).into_iter().flatten() {
            self.run(1, at);
        }
        for at in cluster.range() {
            let begins = bytes[at].is_ascii_digit() && (at == first || !bytes[at - 1].is_ascii_digit());
            // What stands inside an identifier that is believed is a part of it.
            let is_part = |finding: &Finding| finding.span.range().contains(&at);
            if begins && !self.findings[before..].iter().any(is_part) {
                self.run(1, at);
            }
        }
        self.known_number(cluster);
        self.address(first);
        if self.detector.catalogue.plan.entities.contains(Entity::PhoneNumber) {
            self.phones(cluster);
        }
    }

    /// A number that the archive holds elsewhere, however its digits are grouped here.
    fn known_number(&mut self, cluster: Span) {
        let phones = self.detector.people.phones();
        if phones.is_empty() || cluster.len() > LONGEST_NUMBER {
            return;
        }
        let digits: String = self.block[cluster.range()].chars().filter(char::is_ascii_digit).collect();
        if phones.known(&digits).is_some() {
            self.findings.push(Own::Phone.finding(cluster, Entity::PhoneNumber, KNOWN_NUMBER));
        }
    }

    /// The street address or the age whose number stands here.
    fn beside(&mut self, at: usize) {
        let beside = Neighbours::of(self.block.as_bytes(), at);
        if may_be_address(&beside) {
            self.address(at);
        }
        let wants_age = self.detector.catalogue.plan.entities.contains(Entity::Age);
        if wants_age
            && may_be_age(&beside)
            && let Some((span, confidence)) = age_at(self.block, at)
        {
            self.findings.push(Own::Age.finding(span, Entity::Age, confidence));
        }
    }

    /// The street address that has its number here.
    fn address(&mut self, at: usize) {
        if !self.detector.catalogue.plan.entities.contains(Entity::StreetAddress) {
            return;
        }
        if let Some((span, confidence)) = address_at(self.block, at) {
            let parts = lines(self.block, span).map(|part| Own::Address.finding(part, Entity::StreetAddress, confidence));
            self.findings.extend(parts);
        }
    }

    /// The phone numbers of a cluster: `phone_at` answers the first, and is asked again about what is behind it.
    fn phones(&mut self, mut cluster: Span) {
        let bytes = self.block.as_bytes();
        while cluster.len() >= 6 {
            let Some((span, confidence)) = phone_at(self.block, cluster, &self.detector.regions) else { return };
            self.findings.push(Own::Phone.finding(span, Entity::PhoneNumber, confidence));
            let behind = span.end.max(cluster.start + 1).min(cluster.end);
            let rest = &bytes[behind as usize..cluster.end as usize];
            let Some(digit) = rest.iter().position(u8::is_ascii_digit) else { return };
            cluster.start = behind + digit as u32;
        }
    }

    /// Tries the rules that listen for a word.
    pub(super) fn word(&mut self, heard: &Heard) {
        let catalogue = &*self.detector.catalogue;
        if catalogue.vocabulary.is_seed(heard.word) && heard.start >= self.scratch.seeds {
            self.seed(heard.start);
        }
        for (place, group) in catalogue.vocabulary.rules(heard.word) {
            let Some(automaton) = catalogue.vocabulary.automaton(group) else { continue };
            let Some(memory) = self.scratch.by_words.get_mut(group) else { continue };
            let memory = memory.get_or_insert_with(|| automaton.memory());
            let (block, findings, around) = (self.block, &mut *self.findings, &mut self.scratch.around);
            let at = heard.start + place.min(heard.end - heard.start);
            automaton.matches(memory, (block.as_bytes(), at..block.len().min(at + LONGEST)), |rule, ends| {
                findings.extend(catalogue.believe((block, around), rule, (at, ends)));
            });
        }
    }

    /// The seed phrase around a word of one.
    fn seed(&mut self, at: usize) {
        let run = phrase_at(self.block, (self.scratch.seeds, at));
        self.scratch.seeds = run.end;
        let Some((span, confidence)) = run.phrase else { return };
        let parts = lines(self.block, span).map(|part| Own::Seed.finding(part, Entity::CryptoSeedPhrase, confidence));
        self.findings.extend(parts);
    }

    /// Runs the automaton of a trigger from `at` and keeps the matches that are believed.
    pub(super) fn run(&mut self, slot_of: usize, at: usize) {
        let catalogue = &*self.detector.catalogue;
        let Some(automaton) = catalogue.automata[slot_of].get_or_init(|| compile(&catalogue.rules, slot_of)) else { return };
        let memory = self.scratch.memories[slot_of].get_or_insert_with(|| automaton.memory());
        let (block, findings, around) = (self.block, &mut *self.findings, &mut self.scratch.around);
        let limit = if slot_of == LITERAL { LONGEST_BLOCK } else { LONGEST };
        let range = at..block.len().min(at + limit);
        automaton.matches(memory, (block.as_bytes(), range), |rule, ends| {
            findings.extend(catalogue.believe((block, around), rule, (at, ends)));
        });
    }
}

/// What a span holds of each line: whoever reads line by line must find as many as before.
fn lines(block: &str, span: Span) -> impl Iterator<Item = Span> {
    let own = block.get(span.range()).unwrap_or_default();
    own.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(move |line| {
        let place = Span::of_part(own, line);
        Span { start: span.start + place.start, end: span.start + place.end }
    })
}

fn compile(rules: &[&'static Rule], slot_of: usize) -> Option<Automaton> {
    let numbered = rules.iter().enumerate().filter(|(_, rule)| slot(rule.trigger) == Some(slot_of));
    let own: Vec<(u16, &'static Rule)> = numbered.map(|(index, rule)| (index as u16, *rule)).collect();
    if own.is_empty() { None } else { Automaton::new(&own) }
}
