//! Names of people whom no field of the archive knows: what the model says of a message, in the light of all others.

use super::{Detector, Own, Scratch};
use crate::finding::{Entity, Finding};
use crate::lexicon::tagger::{Candidate, LEAST, Seen, Weights};
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
    /// The least log-odds of a name: of one that is written small, half is not enough.
    fn least(self, candidate: &Candidate) -> f32 {
        match self {
            Names::People => f32::INFINITY,
            Names::Balanced if candidate.is_small => 0.0,
            Names::Balanced => -0.4,
            Names::Aggressive => -2.2,
        }
    }
}

/// Longer gaps than this are not looked into for initials and particles.
const LONGEST_GAP: usize = 12;

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
    /// Sets the scratch's candidates to those of a block, in its order.
    pub(super) fn look_for_names(&self, (block, quiet): (&str, &[Span]), scratch: &mut Scratch) {
        scratch.seen.clear();
        let plan = &self.catalogue.plan;
        let nobody = plan.names == Names::People && self.people.is_empty();
        if nobody || !plan.entities.contains(Entity::Person) {
            return;
        }
        let mut next = quiet.iter().peekable();
        let mut base = 0;
        for text in block.split('\0') {
            while next.next_if(|span| (span.end as usize) <= base).is_some() {}
            let is_quiet = next.peek().is_some_and(|span| span.start as usize <= base && base < span.end as usize);
            if !is_quiet && !text.is_empty() {
                scratch.tagger.look(weights(), (text, base), &mut scratch.seen);
            }
            base += text.len() + 1;
        }
    }

    /// Adds what the candidates of a block come to, if the archive says so too.
    pub(super) fn find_names(&self, block: &str, candidates: &[Candidate], findings: &mut Vec<Finding>) {
        let names = self.catalogue.plan.names;
        let forms = self.people.forms();
        let taken = Taken::of(findings);
        let mut name: Option<(Span, f32)> = None;
        for candidate in candidates {
            let odds = forms.pooled(candidate);
            if odds < names.least(candidate) || taken.touches(candidate) {
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

    /// Adds mentions of people of the archive in other forms of their names.
    pub(super) fn find_variants(&self, block: &str, seen: &Seen, findings: &mut Vec<Finding>) {
        let first = findings.len();
        self.people.find_variants(block, (&seen.candidates, &seen.odd), findings);
        findings[first..].iter_mut().for_each(|finding| finding.rule = Own::People.number());
    }

    /// Adds those ordinary words that are names of people of the archive, if the model thinks that names are meant.
    pub(super) fn find_weak(&self, weak: &[Finding], candidates: &[Candidate], findings: &mut Vec<Finding>) {
        let forms = self.people.forms();
        for finding in weak {
            let at = candidates.partition_point(|candidate| candidate.start < finding.span.start);
            let own = candidates.get(at).filter(|candidate| candidate.start == finding.span.start);
            if own.is_some_and(|own| own.odds > LEAST && forms.pooled(own) > LEAST) {
                findings.push(*finding);
            }
        }
    }
}

/// Where something was found that is no name: `fox` in `fox.box8@example.net`.
struct Taken(Vec<Span>);

impl Taken {
    fn of(findings: &[Finding]) -> Taken {
        let mut spans: Vec<Span> = findings.iter().filter(|one| one.entity != Entity::Person).map(|one| one.span).collect();
        spans.sort_unstable_by_key(|span| (span.start, span.end));
        // The furthest end so far, so that one look finds whether any span reaches over a place.
        let mut end = 0;
        spans.iter_mut().for_each(|span| {
            end = end.max(span.end);
            span.end = end;
        });
        Taken(spans)
    }

    fn touches(&self, candidate: &Candidate) -> bool {
        let behind = self.0.partition_point(|span| span.start < candidate.end);
        behind.checked_sub(1).and_then(|at| self.0.get(at)).is_some_and(|span| span.end > candidate.start)
    }
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
