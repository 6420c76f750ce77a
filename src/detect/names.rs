//! Names of people whom no field of the archive knows: what the model says of a message, in the light of all others.

use super::{Detector, Own, Passage, Scratch, catalogue};
use crate::finding::{Entity, Finding};
use crate::lexicon::tagger::{Candidate, LEAST, Taken, Weights};
use crate::lexicon::{dictionary, fold};
use crate::span::Span;
use std::sync::OnceLock;

/// How far names are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Names {
    /// Only the people of the archive, and those that the user lists.
    People,
    /// What is more likely a name than not, or nearly so.
    #[default]
    Balanced,
    /// What may be one.
    Aggressive,
}

impl Names {
    /// The least log-odds of a name: more of one that is written small, and most of an English word.
    fn least(self, candidate: &Candidate) -> f32 {
        match self {
            Names::People => f32::INFINITY,
            Names::Balanced if !candidate.is_small => -0.4,
            Names::Balanced if (1..=4).contains(&dictionary::class(candidate.form).common) => 1.5,
            Names::Balanced => 0.5,
            Names::Aggressive => -2.2,
        }
    }
}

/// Longer gaps than this are not looked into for initials and particles.
const LONGEST_GAP: usize = 12;

const LONGEST_ACRONYM: usize = 6;

/// Bytes between an identifier and the word that names it.
const LABEL: u32 = 3;

/// `J. R. R. Tolkien`.
const MOST_INITIALS: usize = 3;

/// What may stand, written small, between the parts of a name.
const PARTICLES: &[&str] = &[
    "al", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "ten",
    "ter", "van", "vom", "von", "zu",
];

fn weights() -> &'static Weights {
    static WEIGHTS: OnceLock<Weights> = OnceLock::new();
    WEIGHTS.get_or_init(Weights::embedded)
}

impl Detector {
    /// Adds those who are named in other forms, or of whom only the text tells. What was found before is no name of theirs.
    pub(super) fn find_names(&self, passage: Passage<'_>, scratch: &mut Scratch, findings: &mut Vec<Finding>) {
        scratch.seen.clear();
        let plan = &self.catalogue.plan;
        let nobody = plan.names == Names::People && self.people.is_empty();
        if nobody || !plan.entities.contains(Entity::Person) {
            return;
        }
        let block = passage.text;
        let (first, taken) = (findings.len(), taken(findings.iter().chain(passage.told)));
        look(passage, &taken, scratch);
        let seen = &scratch.seen;
        self.find_weak(&scratch.weak, &seen.candidates, findings);
        self.people.find_variants(block, (&seen.candidates, &seen.odd), findings);
        findings[first..].iter_mut().for_each(|finding| finding.rule = Own::People.number());
        self.find_others(block, &seen.candidates, &taken, findings);
        let mut own = findings.split_off(first);
        self.keep_wanted(block, &mut own);
        findings.append(&mut own);
    }

    /// Adds those ordinary words that are names of people of the archive, if the model thinks that names are meant.
    fn find_weak(&self, weak: &[Finding], candidates: &[Candidate], findings: &mut Vec<Finding>) {
        let forms = self.people.forms();
        for finding in weak {
            let at = candidates.partition_point(|candidate| candidate.start < finding.span.start);
            let own = candidates.get(at).filter(|candidate| candidate.start == finding.span.start);
            if own.is_some_and(|own| own.odds > LEAST && forms.pooled(own) > LEAST) {
                findings.push(*finding);
            }
        }
    }

    /// Adds what the candidates of a block come to, if the archive says so too.
    fn find_others(&self, block: &str, candidates: &[Candidate], taken: &[Taken], findings: &mut Vec<Finding>) {
        let names = self.catalogue.plan.names;
        if names == Names::People {
            return;
        }
        let forms = self.people.forms();
        let mut name: Option<(Span, f32)> = None;
        for candidate in candidates {
            let odds = forms.pooled(candidate);
            if odds < names.least(candidate) || is_taken(taken, candidate) || is_acronym(block, taken, candidate) {
                continue;
            }
            let (start, end) = (candidate.start, candidate.end);
            match &mut name {
                Some((span, most)) if goes_on(block, span.end as usize, start as usize) => {
                    span.end = end;
                    *most = most.max(odds);
                }
                _ => {
                    findings.extend(name.take().map(|name| finding(block, name)));
                    name = Some((Span { start, end }, odds));
                }
            }
        }
        findings.extend(name.map(|name| finding(block, name)));
    }
}

/// `NINO`, `nino: QQ 12 34 56 C`: what some rule knows as the name of an identifier, in capitals or before one.
fn is_acronym(block: &str, taken: &[Taken], candidate: &Candidate) -> bool {
    let word = &block[candidate.start as usize..candidate.end as usize];
    let next = taken.get(taken.partition_point(|taken| taken.span.start < candidate.end));
    let behind = block[candidate.end as usize..].trim_start_matches([' ', ':', '=']);
    let is_before_one = || {
        let is_redacted = behind.starts_with("***") || behind.starts_with('[');
        is_redacted || next.is_some_and(|next| !next.is_person && next.span.start <= candidate.end + LABEL)
    };
    word.len() <= LONGEST_ACRONYM
        && (word.bytes().all(|byte| byte.is_ascii_uppercase()) || is_before_one())
        && catalogue().any(|rule| rule.cues.iter().any(|cue| cue.eq_ignore_ascii_case(word)))
}

/// Sets the scratch's candidates to those of the texts of a block that somebody says, in its order.
fn look(passage: Passage<'_>, taken: &[Taken], scratch: &mut Scratch) {
    let (mut quiet, mut taken) = (passage.quiet.iter().peekable(), taken);
    let mut base = 0;
    let ends = memchr::memchr_iter(0, passage.text.as_bytes()).chain([passage.text.len()]);
    for end in ends {
        let text = &passage.text[base..end];
        while quiet.next_if(|span| (span.end as usize) <= base).is_some() {}
        let is_quiet = quiet.peek().is_some_and(|span| span.start as usize <= base && base < span.end as usize);
        taken = &taken[taken.partition_point(|taken| (taken.span.end as usize) <= base)..];
        if !is_quiet && !text.is_empty() {
            scratch.tagger.look(weights(), ((text, base), taken), &mut scratch.seen);
        }
        base = end + 1;
    }
}

/// Where something was found, in order and disjoint.
fn taken<'f>(findings: impl Iterator<Item = &'f Finding>) -> Vec<Taken> {
    let one = |finding: &Finding| Taken { span: finding.span, is_person: finding.entity == Entity::Person };
    let mut all: Vec<Taken> = findings.map(one).collect();
    all.sort_unstable_by_key(|taken| (taken.span.start, taken.span.end));
    all.dedup_by(|next, last| {
        let overlaps = next.span.start < last.span.end;
        if overlaps {
            last.span.end = last.span.end.max(next.span.end);
            last.is_person &= next.is_person;
        }
        overlaps
    });
    all
}

/// Whether a candidate touches what is no name: `fox` in `fox.box8@example.net`.
fn is_taken(taken: &[Taken], candidate: &Candidate) -> bool {
    let first = taken.partition_point(|taken| taken.span.end <= candidate.start);
    taken[first..].iter().take_while(|taken| taken.span.start < candidate.end).any(|taken| !taken.is_person)
}

fn finding(block: &str, (span, odds): (Span, f32)) -> Finding {
    let (start, end) = widened(block, span.start as usize, span.end as usize);
    Own::Name.finding(Span::new(start, end), Entity::Person, confidence(odds))
}

/// Nobody who is known is found with less confidence than somebody who is not: 10 to 58.
fn confidence(odds: f32) -> u8 {
    (10.0 + 48.0 / (1.0 + (-odds).exp())) as u8
}

/// Whether a name that ended goes on at `start`: a space, a hyphen, an initial or a particle is between.
fn goes_on(block: &str, end: usize, start: usize) -> bool {
    let Some(gap) = block.get(end..start).filter(|gap| gap.len() <= LONGEST_GAP) else { return false };
    let is_part = |piece: &str| PARTICLES.contains(&piece) || is_initial(piece);
    match gap.strip_prefix(' ') {
        Some(rest) => rest.split_terminator(' ').all(is_part) && (rest.is_empty() || rest.ends_with(' ')),
        None => matches!(gap, "-" | "\u{2010}" | "\u{2011}" | "\u{a0}"),
    }
}

fn is_initial(piece: &str) -> bool {
    let piece = piece.strip_suffix('.').unwrap_or(piece);
    let mut chars = piece.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

/// `J. Smith`, `O'Brien`, `Maya L.`, `Hye-jin`: a single capital before or behind a name goes with it, and what a hyphen ties
/// to it unless it is a word (`Maya-style`).
fn widened(block: &str, start: usize, end: usize) -> (usize, usize) {
    let end = end + tied(&block[end..]).unwrap_or(0);
    let first = std::iter::successors(Some(start), |start| initial_before(block, *start)).take(MOST_INITIALS + 1).last();
    let behind = block[end..].strip_prefix(' ').unwrap_or_default();
    let mut chars = behind.chars();
    let end = match (chars.next(), chars.next()) {
        (Some(initial), Some('.')) if initial.is_uppercase() && initial != 'I' => end + 2 + initial.len_utf8(),
        _ => end,
    };
    (first.unwrap_or(start), end)
}

/// How long the other half of a double name is.
fn tied(behind: &str) -> Option<usize> {
    let rest = behind.strip_prefix(['-', '\u{2010}', '\u{2011}'])?;
    let length = rest.find(|ch: char| !ch.is_alphabetic()).unwrap_or(rest.len());
    let is_part = length > 1 && !rest[length..].starts_with(|ch: char| ch.is_numeric() || matches!(ch, '_' | '-' | '@'));
    let is_small = rest.starts_with(char::is_lowercase);
    let is_word = || is_small && (1..=6).contains(&dictionary::of(&fold::word(&rest[..length])).common);
    (is_part && !is_word()).then(|| behind.len() - rest.len() + length)
}

/// Where the initial begins that stands right before `start`: `J. `, `O'`.
fn initial_before(block: &str, start: usize) -> Option<usize> {
    let before = &block[..start];
    let rest = before.strip_suffix(['\'', '’']).or_else(|| before.strip_suffix(". ")).or_else(|| before.strip_suffix('.'))?;
    let initial = rest.chars().next_back().filter(|ch| ch.is_uppercase())?;
    let at = rest.len() - initial.len_utf8();
    (!rest[..at].ends_with(char::is_alphanumeric)).then_some(at)
}
