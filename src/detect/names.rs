//! Names of people whom no field of the archive knows: what the model says of a message, in the light of all others.

use super::{Detector, Own, Scratch};
use crate::finding::{Entity, EntitySet, Finding};
use crate::lexicon::tagger::{Candidate, Weights};
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
    /// The least log-odds of a name.
    fn least(self) -> f32 {
        match self {
            Names::People => f32::INFINITY,
            Names::Balanced => -0.4,
            Names::Aggressive => -2.2,
        }
    }

    /// Whether anything is looked for, if these entities are wanted.
    pub(super) fn are_wanted(self, entities: &EntitySet) -> bool {
        self != Names::People && entities.contains(Entity::Person)
    }
}

/// An ordinary word that is somebody's name needs this much from the model to be meant as one.
const WEAK_LEAST: f32 = -1.0;

/// Longer gaps than this are not looked into for initials and particles.
const LONGEST_GAP: usize = 12;

/// `J. R. R. Tolkien`.
const MOST_INITIALS: usize = 3;

/// What may stand, written small, between the parts of a name.
const PARTICLES: &[&str] = &[
    "al", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "ten", "ter",
    "van", "vom", "von", "zu",
];

fn weights() -> &'static Weights {
    static WEIGHTS: OnceLock<Weights> = OnceLock::new();
    WEIGHTS.get_or_init(Weights::embedded)
}

impl Detector {
    /// Sets the scratch's candidates to those of a block, in its order.
    pub(super) fn look_for_names(&self, block: &str, scratch: &mut Scratch) {
        scratch.candidates.clear();
        if !self.catalogue.plan.names.are_wanted(&self.catalogue.plan.entities) {
            return;
        }
        let quiet = std::mem::take(&mut scratch.quiet);
        let mut next = quiet.iter().peekable();
        let mut base = 0;
        for text in block.split('\0') {
            while next.next_if(|span| (span.end as usize) <= base).is_some() {}
            let is_quiet = next.peek().is_some_and(|span| span.start as usize <= base && base < span.end as usize);
            if !is_quiet && !text.is_empty() {
                scratch.tagger.look(weights(), (text, base), &mut scratch.candidates);
            }
            base += text.len() + 1;
        }
        scratch.quiet = quiet;
    }

    /// Adds what the candidates of a block come to, if the archive says so too.
    pub(super) fn find_names(&self, block: &str, candidates: &[Candidate], findings: &mut Vec<Finding>) {
        let least = self.catalogue.plan.names.least();
        let forms = self.people.forms();
        let mut name: Option<(Span, f32)> = None;
        for candidate in candidates {
            let odds = forms.pooled(candidate);
            if odds < least {
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

    /// Adds those ordinary words that are names of people of the archive, if the model thinks that names are meant.
    pub(super) fn find_weak(&self, weak: &[Finding], candidates: &[Candidate], findings: &mut Vec<Finding>) {
        let forms = self.people.forms();
        for finding in weak {
            let at = candidates.partition_point(|candidate| candidate.start < finding.span.start);
            let own = candidates.get(at).filter(|candidate| candidate.start == finding.span.start);
            if own.is_some_and(|own| own.odds > WEAK_LEAST && forms.pooled(own) > WEAK_LEAST) {
                findings.push(*finding);
            }
        }
    }
}

fn finding(block: &str, (span, odds): (Span, f32)) -> Finding {
    let (start, end) = widened(block, span.start as usize, span.end as usize);
    let sure = 100.0 / (1.0 + (-odds).exp());
    Own::Name.finding(Span::new(start, end), Entity::Person, sure.clamp(1.0, 90.0) as u8)
}

/// Whether a name that ended goes on at `start`: a space, a hyphen, an initial or a particle is between.
fn goes_on(block: &str, end: usize, start: usize) -> bool {
    let Some(gap) = block.get(end..start).filter(|gap| gap.len() <= LONGEST_GAP) else { return false };
    let is_part = |piece: &str| PARTICLES.contains(&piece) || is_initial(piece);
    match gap.strip_prefix(' ') {
        Some(rest) => rest.split_terminator(' ').all(is_part) && (rest.is_empty() || rest.ends_with(' ')),
        None => matches!(gap, "-" | "\u{2010}" | "\u{2011}" | "\u{a0}" | ". "),
    }
}

fn is_initial(piece: &str) -> bool {
    let piece = piece.strip_suffix('.').unwrap_or(piece);
    let mut chars = piece.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

/// `J. Smith`, `O'Brien`, `Maya L.`: a single capital before or behind a name goes with it.
fn widened(block: &str, start: usize, end: usize) -> (usize, usize) {
    let first = std::iter::successors(Some(start), |start| initial_before(block, *start)).take(MOST_INITIALS + 1).last();
    let behind = block[end..].strip_prefix(' ').unwrap_or_default();
    let mut chars = behind.chars();
    let end = match (chars.next(), chars.next()) {
        (Some(initial), Some('.')) if initial.is_uppercase() && initial != 'I' => end + 2 + initial.len_utf8(),
        _ => end,
    };
    (first.unwrap_or(start), end)
}

/// Where the initial begins that stands right before `start`: `J. `, `O'`.
fn initial_before(block: &str, start: usize) -> Option<usize> {
    let before = &block[..start];
    let rest = before.strip_suffix(['\'', '’']).or_else(|| before.strip_suffix(". ")).or_else(|| before.strip_suffix('.'))?;
    let initial = rest.chars().next_back().filter(|ch| ch.is_uppercase())?;
    let at = rest.len() - initial.len_utf8();
    (!rest[..at].ends_with(char::is_alphanumeric)).then_some(at)
}
