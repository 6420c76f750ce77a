//! How we look: gate → sieve → rule → check → cues → people → resolve, over a block of many texts at once.
//!
//! A block is the decoded text of many slices with NUL between them. No finding crosses a NUL.

use crate::checks::phone::Region;
use crate::cues;
use crate::finding::{Entity, EntitySet, Finding};
use crate::people::{Learner, People};
use crate::rule::{Evidence, Rule, Trigger};
use crate::rules::phone::phone_at;
use crate::span::Span;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

mod around;
mod automaton;
mod canonical;
mod literals;
mod resolve;
mod starts;
mod terms;

use around::{is_host_byte, is_inside_word, is_placeholder, mailbox, prefixes};
use automaton::{Automaton, Memory};
pub use canonical::Whose;
use literals::Literals;
pub use resolve::resolve;
use starts::Start;
pub use terms::{Terms, TermsError};

/// What to look for.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Only these.
    pub entities: EntitySet,
    /// Only what is at least as sure, 0–100.
    pub min_confidence: u8,
    /// Regions whose national phone numbers count, besides those learnt from the archive.
    pub regions: Vec<Region>,
    /// Never redacted: a finding that is one of these is dropped.
    pub allow: Terms,
    /// Always redacted.
    pub deny: Terms,
}

impl Default for Plan {
    fn default() -> Plan {
        Plan {
            entities: EntitySet::by_default(),
            min_confidence: 0,
            regions: Vec::new(),
            allow: Terms::default(),
            deny: Terms::default(),
        }
    }
}

/// The rule of findings that the role of a field made: `field` in reports.
pub const BY_ROLE: u16 = u16::MAX - 8;

/// The rule of findings that no rule of the catalogue made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Own {
    Phone,
    People,
    Deny,
}

/// Finds identifiers in blocks of text. Cheap to clone with other people; safe to share between threads.
#[derive(Clone)]
pub struct Detector {
    catalogue: Arc<Catalogue>,
    people: Arc<People>,
    regions: Vec<Region>,
    /// Changes with the catalogue and with the people.
    epoch: u64,
}

/// What does not change during a run.
struct Catalogue {
    number: u64,
    plan: Plan,
    rules: Vec<&'static Rule>,
    /// One automaton per kind of trigger, compiled when its trigger first fires.
    automata: [OnceLock<Option<Automaton>>; SLOTS],
    literals: Option<Literals>,
    /// The part of a rule with a group that is redacted, compiled when the rule first matches.
    groups: Vec<OnceLock<Option<regex::bytes::Regex>>>,
}

/// What changes while a detector runs: one per thread, made anew or used again.
#[derive(Default)]
pub struct Scratch {
    /// Whose automata the memories belong to; another detector starts afresh.
    owner: u64,
    memories: [Option<Memory>; SLOTS],
    /// Where words stand that were listened for.
    heard: Vec<usize>,
}

/// Numbers catalogues and detectors, so that what is kept between searches knows its own.
fn fresh_number() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

impl Detector {
    /// A detector for this plan and these people.
    pub fn new(plan: Plan, mut people: Arc<People>) -> Detector {
        let rules: Vec<&'static Rule> = catalogue().filter(|rule| plan.entities.contains(rule.entity)).collect();
        let catalogue = Catalogue {
            number: fresh_number(),
            literals: Literals::of(&rules),
            groups: rules.iter().map(|_| OnceLock::new()).collect(),
            automata: Default::default(),
            rules,
            plan,
        };
        catalogue.listen(&mut people);
        Detector { regions: regions(&catalogue.plan, &people), catalogue: Arc::new(catalogue), people, epoch: fresh_number() }
    }

    /// The same detector for people of whom more is known by now.
    #[must_use]
    pub fn with_people(&self, mut people: Arc<People>) -> Detector {
        self.catalogue.listen(&mut people);
        Detector {
            catalogue: self.catalogue.clone(),
            regions: regions(&self.catalogue.plan, &people),
            people,
            epoch: fresh_number(),
        }
    }

    /// Teaches its people what `learner` heard meanwhile.
    pub fn teach(&mut self, learner: &Learner) {
        if learner.teach(Arc::make_mut(&mut self.people)) {
            self.regions = regions(&self.catalogue.plan, &self.people);
        }
    }

    /// The people that it knows.
    pub fn people(&self) -> &People {
        &self.people
    }

    /// Which plan it follows and how much it knows: the same state gives the same findings.
    pub fn state(&self) -> (u64, usize) {
        (self.epoch, self.people.taught())
    }

    /// What it looks for.
    pub fn plan(&self) -> &Plan {
        &self.catalogue.plan
    }

    /// Stable name of the rule of a finding.
    pub fn rule_id(&self, finding: &Finding) -> &'static str {
        match self.catalogue.rules.get(finding.rule as usize) {
            Some(rule) => rule.id,
            None if finding.rule == Own::Phone.number() => "phone",
            None if finding.rule == Own::Deny.number() => "deny-list",
            None if finding.rule == BY_ROLE => "field",
            None => "people",
        }
    }

    /// Marks everything in `block`: disjoint findings in the order of the text.
    pub fn find(&self, block: &str, scratch: &mut Scratch, findings: &mut Vec<Finding>) {
        findings.clear();
        if scratch.owner != self.catalogue.number {
            *scratch = Scratch { owner: self.catalogue.number, ..Scratch::default() };
        }
        let mut heard = std::mem::take(&mut scratch.heard);
        heard.clear();
        self.find_people(block, findings, &mut heard);
        let mut search = Search { detector: self, block, scratch, findings };
        heard.iter().for_each(|at| search.run(WORDS, *at));
        starts::each(block.as_bytes(), |start| search.at(start));
        search.literals();
        scratch.heard = heard;
        self.catalogue.plan.deny.each(block, |span| findings.push(Own::Deny.finding(span, Entity::Custom, 100)));
        self.keep_wanted(block, findings);
        resolve(findings);
    }

    fn find_people(&self, block: &str, findings: &mut Vec<Finding>, heard: &mut Vec<usize>) {
        let first = findings.len();
        self.people.find(block, findings, heard);
        findings[first..].iter_mut().for_each(|finding| finding.rule = Own::People.number());
    }

    /// Drops what is not asked for, what is allowed to stay, and what stands inside one of our own placeholders.
    pub fn keep_wanted(&self, block: &str, findings: &mut Vec<Finding>) {
        let plan = &self.catalogue.plan;
        findings.retain(|finding| {
            plan.entities.contains(finding.entity)
                && finding.confidence >= plan.min_confidence
                && !is_placeholder(block, finding.span)
                && !plan.allow.is_whole(&block[finding.span.range()])
        });
    }
}

/// A region by its two letters, in any case.
pub fn region(name: &str) -> Option<Region> {
    match name.trim().to_ascii_uppercase().as_bytes() {
        &[first, second] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => Some([first, second]),
        _ => None,
    }
}

/// Every rule there is.
pub fn catalogue() -> impl Iterator<Item = &'static Rule> {
    crate::rules::RULES.iter().chain(crate::secrets::RULES).copied()
}

fn regions(plan: &Plan, people: &People) -> Vec<Region> {
    let mut regions = plan.regions.clone();
    for region in people.regions() {
        if !regions.contains(region) {
            regions.push(*region);
        }
    }
    regions
}

impl Own {
    fn number(self) -> u16 {
        u16::MAX - self as u16
    }

    fn finding(self, span: Span, entity: Entity, confidence: u8) -> Finding {
        Finding { span, entity, person: 0, rule: self.number(), confidence }
    }
}

/// How many kinds of trigger there are; each has a slot, with an automaton of its own.
const SLOTS: usize = 9;

/// The slot of words.
const WORDS: usize = 8;

/// The slot of literals.
const LITERAL: usize = 6;

/// An automaton walks so far and no further: patterns bound their own repetitions, this bounds a mistake in one.
const LONGEST: usize = 4 << 10;

/// The same for literals, of which `-----BEGIN` has the longest walk. A walk ends at the next one, so it stays linear.
const LONGEST_BLOCK: usize = 256 << 10;

/// The slot of a trigger's automaton.
fn slot(trigger: Trigger) -> usize {
    match trigger {
        Trigger::At => 0,
        Trigger::Digits => 1,
        Trigger::Token => 2,
        Trigger::Slash => 3,
        Trigger::Colons => 4,
        Trigger::Hash => 5,
        Trigger::Literal(_) => LITERAL,
        Trigger::EncodedAt => 7,
        Trigger::Words(_) => WORDS,
    }
}

/// One search through one block.
struct Search<'s> {
    detector: &'s Detector,
    block: &'s str,
    scratch: &'s mut Scratch,
    findings: &'s mut Vec<Finding>,
}

impl Search<'_> {
    fn at(&mut self, start: Start) {
        let bytes = self.block.as_bytes();
        match start {
            Start::Digits(cluster) => self.digits(cluster),
            Start::Token(at) => self.run(2, starts::walk_over_marks(bytes, at)),
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
        if self.detector.catalogue.plan.entities.contains(Entity::PhoneNumber) {
            self.phones(cluster);
        }
    }

    /// The phone numbers of a cluster: `phone_at` answers the first, and is asked again about what is behind it.
    fn phones(&mut self, mut cluster: Span) {
        let bytes = self.block.as_bytes();
        while cluster.len() >= 7 {
            let Some((span, confidence)) = phone_at(self.block, cluster, &self.detector.regions) else { return };
            self.findings.push(Own::Phone.finding(span, Entity::PhoneNumber, confidence));
            let behind = span.end.max(cluster.start + 1).min(cluster.end);
            let rest = &bytes[behind as usize..cluster.end as usize];
            let Some(digit) = rest.iter().position(u8::is_ascii_digit) else { return };
            cluster.start = behind + digit as u32;
        }
    }

    /// Runs the automaton of a trigger from `at` and keeps the matches that are believed.
    fn run(&mut self, slot_of: usize, at: usize) {
        let catalogue = &*self.detector.catalogue;
        let Some(automaton) = catalogue.automata[slot_of].get_or_init(|| compile(&catalogue.rules, slot_of)) else { return };
        let memory = self.scratch.memories[slot_of].get_or_insert_with(|| automaton.memory());
        let (block, findings) = (self.block, &mut *self.findings);
        let limit = if slot_of == LITERAL { LONGEST_BLOCK } else { LONGEST };
        let range = at..block.len().min(at + limit);
        automaton.matches(memory, (block.as_bytes(), range), |rule, ends| {
            findings.extend(catalogue.believe(block, rule, (at, ends)));
        });
    }
}

fn compile(rules: &[&'static Rule], slot_of: usize) -> Option<Automaton> {
    let numbered = rules.iter().enumerate().filter(|(_, rule)| slot(rule.trigger) == slot_of);
    let own: Vec<(u16, &'static Rule)> = numbered.map(|(index, rule)| (index as u16, *rule)).collect();
    if own.is_empty() { None } else { Automaton::new(&own) }
}

impl Catalogue {
    /// Makes people tell of the words that rules begin at.
    fn listen(&self, people: &mut Arc<People>) {
        let words =
            self.rules.iter().filter_map(|rule| if let Trigger::Words(words) = rule.trigger { Some(words) } else { None });
        Arc::make_mut(people).listen(words.flatten().copied());
    }

    /// The longest of the possible matches that has the evidence it needs.
    fn believe(&self, block: &str, number: u16, (start, ends): (usize, &mut dyn Iterator<Item = usize>)) -> Option<Finding> {
        let rule = self.rules[number as usize];
        let mut ends = ends.enumerate();
        ends.find_map(|(shorter, end)| {
            let whole = block.get(start..end).filter(|_| shorter == 0 || !is_inside_word(block, end))?;
            let span = self.redacted_part(number, Span::new(start, end), whole)?;
            let value = block.get(span.range())?;
            let is_real = match rule.evidence {
                Evidence::Shape => true,
                Evidence::Check(check) => check(value),
                Evidence::Cue => cues::near(block, span, rule.cues),
                Evidence::CheckAndCue(check) => check(value) && cues::near(block, span, rule.cues),
                Evidence::CheckUnless(check) => check(value) && !cues::right_before(block, span, rule.cues),
            };
            is_real.then_some(Finding { span, entity: rule.entity, person: 0, rule: number, confidence: rule.confidence })
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

/// The pattern as an ordinary regex, if it has a group that captures.
fn grouped(pattern: &str) -> Option<regex::bytes::Regex> {
    let has_group =
        pattern.match_indices('(').any(|(at, _)| !pattern[..at].ends_with('\\') && !pattern[at + 1..].starts_with('?'));
    if !has_group {
        return None;
    }
    regex::bytes::RegexBuilder::new(&format!(r"\A(?:{pattern})")).unicode(false).build().ok()
}
