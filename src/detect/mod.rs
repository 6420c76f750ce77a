//! How we look: gate → sieve → rule → check → cues → people → resolve, over a block of many texts at once.
//!
//! A block is the decoded text of many slices with NUL between them. No finding crosses a NUL.

use crate::checks::phone::Region;
use crate::finding::{Entity, EntitySet, Finding};
use crate::lexicon::tagger;
use crate::people::{Heard, Learner, People};
use crate::restate;
use crate::rule::Rule;
use crate::span::Span;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

mod around;
mod automaton;
mod belief;
pub mod canonical;
mod cues;
mod learn;
mod literals;
mod names;
mod resolve;
mod search;
mod starts;
mod terms;
mod thresholds;
mod vocabulary;
mod why;

use around::is_placeholder;
use automaton::{Automaton, Memory};
pub use canonical::Whose;
use cues::{Cues, Surroundings};
use literals::Literals;
pub use names::Names;
pub use resolve::resolve;
use search::{SLOTS, Search};
pub use terms::{Terms, TermsError};
pub use thresholds::Thresholds;
use vocabulary::Vocabulary;
pub use why::Why;

/// What to look for.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Only these.
    pub entities: EntitySet,
    /// Only what is at least as sure.
    pub min_confidence: Thresholds,
    /// Regions whose national phone numbers count, besides those learnt from the archive.
    pub regions: Vec<Region>,
    /// How far names are looked for that nobody told of.
    pub names: Names,
    /// Never redacted: a finding that is one of these is dropped.
    pub allow: Terms,
    /// Always redacted.
    pub deny: Terms,
}

impl Default for Plan {
    fn default() -> Plan {
        Plan {
            entities: EntitySet::by_default(),
            min_confidence: Thresholds::default(),
            regions: Vec::new(),
            names: Names::default(),
            allow: Terms::default(),
            deny: Terms::default(),
        }
    }
}

/// The rule of findings that the role of a field made: `field` in reports.
pub const BY_ROLE: u16 = u16::MAX - 16;

/// The rule of findings that no rule of the catalogue made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Own {
    Phone,
    Address,
    Age,
    Seed,
    People,
    Name,
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
    vocabulary: Vocabulary,
    literals: Option<Literals>,
    /// The part of a rule with a group that is redacted, compiled when the rule first matches.
    groups: Vec<OnceLock<Option<regex::bytes::Regex>>>,
    cues: Cues,
}

/// What changes while a detector runs: one per thread, made anew or used again.
#[derive(Default)]
pub struct Scratch {
    /// Whose automata the memories belong to; another detector starts afresh.
    owner: u64,
    memories: [Option<Memory>; SLOTS],
    /// The same for the groups of the vocabulary.
    by_words: Vec<Option<Memory>>,
    /// The words that were listened for.
    heard: Vec<Heard>,
    /// Where long tokens begin.
    long: Vec<usize>,
    tagger: tagger::Scratch,
    seen: tagger::Seen,
    /// Ordinary words that are somebody's name, without evidence around them.
    weak: Vec<Finding>,
    /// Words before that were read as parts of a seed phrase.
    seeds: usize,
    around: Surroundings,
}

/// What is searched: a block of texts with NUL between them, and what is known of them before.
#[derive(Clone, Copy)]
pub struct Passage<'b> {
    /// The block.
    pub text: &'b str,
    /// Those of its texts that nobody says (keys, ids, names of files), in their order: names of others are not looked for
    /// there.
    pub quiet: &'b [Span],
    /// What fields say of parts of it: no names of others either.
    pub told: &'b [Finding],
}

impl<'b> Passage<'b> {
    /// Texts that somebody says.
    pub fn said(text: &'b str) -> Passage<'b> {
        Passage { text, quiet: &[], told: &[] }
    }

    /// Texts that nobody says.
    pub fn quiet(text: &'b str) -> Passage<'b> {
        Passage { quiet: &[Span { start: 0, end: u32::MAX }], ..Passage::said(text) }
    }
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
            vocabulary: Vocabulary::of(&rules, &plan.entities),
            literals: Literals::of(&rules),
            groups: rules.iter().map(|_| OnceLock::new()).collect(),
            automata: Default::default(),
            cues: Cues::of(&rules),
            rules,
            plan,
        };
        Arc::make_mut(&mut people).listen(catalogue.vocabulary.words());
        Detector { regions: regions(&catalogue.plan, &people), catalogue: Arc::new(catalogue), people, epoch: fresh_number() }
    }

    /// The same detector for people of whom more is known by now.
    #[must_use]
    pub fn with_people(&self, mut people: Arc<People>) -> Detector {
        Arc::make_mut(&mut people).listen(self.catalogue.vocabulary.words());
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
            None if finding.rule == Own::Address.number() => "address",
            None if finding.rule == Own::Age.number() => "age",
            None if finding.rule == Own::Seed.number() => "seed-phrase",
            None if finding.rule == Own::Deny.number() => "deny-list",
            None if finding.rule == Own::Name.number() => "name",
            None if finding.rule == BY_ROLE => "field",
            None => "people",
        }
    }

    /// Marks everything in a passage: disjoint findings in the order of the text.
    pub fn find(&self, passage: Passage<'_>, scratch: &mut Scratch, findings: &mut Vec<Finding>) {
        let block = passage.text;
        findings.clear();
        if scratch.owner != self.catalogue.number {
            let by_words = std::iter::repeat_with(|| None).take(self.catalogue.vocabulary.len()).collect();
            *scratch = Scratch { owner: self.catalogue.number, by_words, ..Scratch::default() };
        }
        scratch.around.clear();
        scratch.long.clear();
        scratch.seeds = 0;
        let mut heard = std::mem::take(&mut scratch.heard);
        heard.clear();
        let mut weak = std::mem::take(&mut scratch.weak);
        weak.clear();
        self.find_people(block, findings, (&mut heard, &mut weak));
        scratch.weak = weak;
        let mut search = Search { detector: self, block, scratch, findings };
        heard.iter().for_each(|heard| search.word(heard));
        search.everywhere();
        self.find_restated((block, &heard), scratch, findings);
        scratch.heard = heard;
        self.catalogue.plan.deny.each(block, |span| findings.push(Own::Deny.finding(span, Entity::Custom, 100)));
        self.keep_wanted(block, findings);
        self.find_names(passage, scratch, findings);
        join_initials(block, findings);
        resolve(findings);
    }

    /// Adds what is hidden or dictated: see [`restate`].
    fn find_restated(&self, (block, heard): (&str, &[Heard]), scratch: &mut Scratch, findings: &mut Vec<Finding>) {
        let long = std::mem::take(&mut scratch.long);
        let hints = heard.iter().filter_map(|heard| Some((heard.start..heard.end, self.catalogue.vocabulary.hint(heard.word)?)));
        let restated = restate::of(block, hints, &long);
        scratch.long = long;
        let Some(restated) = restated else { return };
        let mut own = Vec::new();
        scratch.around.clear();
        Search { detector: self, block: restated.text(), scratch, findings: &mut own }.everywhere();
        self.find_people(restated.text(), &mut own, (&mut Vec::new(), &mut Vec::new()));
        scratch.around.clear();
        let changed = own.into_iter().filter(|finding| restated.is_changed(finding.span));
        findings.extend(changed.map(|finding| Finding { span: restated.original(finding.span), ..finding }));
        let phones = restated.phones.iter().map(|(span, confidence)| Own::Phone.finding(*span, Entity::PhoneNumber, *confidence));
        findings.extend(phones);
    }

    fn find_people(&self, block: &str, findings: &mut Vec<Finding>, (heard, weak): (&mut Vec<Heard>, &mut Vec<Finding>)) {
        let first = findings.len();
        self.people.find(block, findings, (heard, weak));
        weak.iter_mut().for_each(|finding| finding.rule = Own::People.number());
        findings[first..].iter_mut().for_each(|finding| finding.rule = Own::People.number());
    }

    /// Drops what is not asked for, what is allowed to stay, and what stands inside one of our own placeholders.
    pub fn keep_wanted(&self, block: &str, findings: &mut Vec<Finding>) {
        let plan = &self.catalogue.plan;
        findings.retain(|finding| {
            plan.entities.contains(finding.entity)
                && finding.confidence >= plan.min_confidence.of(finding.entity)
                && !is_placeholder(block, finding.span)
                && !plan.allow.is_whole(&block[finding.span.range()])
        });
    }
}

/// `J. R. R. Tolkien`: initials and the name behind them that were found each for itself are one mention.
fn join_initials(block: &str, findings: &mut [Finding]) {
    findings.sort_unstable_by_key(|finding| (finding.span.start, finding.span.end));
    let ends_in_initial = |span: Span| {
        let mut last = block[span.range()].trim_end_matches('.').chars().rev();
        last.next().is_some_and(char::is_uppercase) && last.next().is_none_or(|ch| !ch.is_alphanumeric())
    };
    for at in 1..findings.len() {
        let (before, next) = (findings[at - 1], findings[at]);
        let is_one = before.person != 0 && before.person == next.person && before.entity == next.entity;
        let gap = || block.get(before.span.end as usize..next.span.start as usize);
        if is_one && gap().is_some_and(|gap| matches!(gap, "." | " " | ". ")) && ends_in_initial(before.span) {
            findings[at].span.start = before.span.start;
        }
    }
}

/// A region by its two letters, in any case.
pub fn region(name: &str) -> Option<Region> {
    match name.trim().to_ascii_uppercase().as_bytes() {
        &[first, second] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => Some([first, second]),
        _ => None,
    }
}

/// An entity by its name, by a peer's alias, or by the name of a provider's key: `OPENAI_API_KEY`.
pub fn entity(name: &str) -> Option<Entity> {
    let sub_type = || catalogue().find(|rule| rule.id.replace('-', "_").eq_ignore_ascii_case(name));
    Entity::named(name).or_else(|| sub_type().map(|rule| rule.entity))
}

/// Every rule there is.
pub fn catalogue() -> impl Iterator<Item = &'static Rule> {
    let national = crate::locales::LOCALES.iter().flat_map(|locale| locale.rules);
    crate::rules::RULES.iter().chain(crate::secrets::RULES).chain(national).copied()
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
