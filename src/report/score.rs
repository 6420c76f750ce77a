//! How well findings fit labelled texts: recall, precision, leaks. What `dmredact eval` prints.
//!
//! Places count Unicode code points. An entity counts under its parent. A label is *covered* when every code point of it is
//! redacted, as whatever: what is covered does not leak. It is *exact* when one finding of its entity has its place, and
//! *overlapped* when any finding touches it. A finding is *right* when it touches a label; it can only be wrong where the
//! labels are complete for its entity.

use crate::finding::{Entity, EntitySet};
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

pub mod labelled;

use labelled::Document;

/// Something found in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Code points of the text.
    pub place: Range<usize>,
    /// What it was taken for.
    pub entity: Entity,
}

/// Counts, of one entity or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    labels: u64,
    covered: u64,
    exact: u64,
    overlapped: u64,
    /// Findings where the labels are complete, and those of them that touch a label.
    judged: u64,
    right: u64,
}

/// A row of the score.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// Labels.
    pub labels: u64,
    /// Findings where the labels are complete.
    pub findings: u64,
    /// Share of labels of which no code point is left.
    pub recall: f64,
    /// Share of labels that a finding of their entity hits exactly.
    pub exact: f64,
    /// Share of labels that any finding touches.
    pub overlap: f64,
    /// Share of findings that touch a label.
    pub precision: f64,
    /// Harmonic mean of recall and precision.
    pub f1: f64,
    /// The same with recall counting four times.
    pub f2: f64,
}

/// What a labelled file came to.
#[derive(Clone, Debug, Serialize)]
pub struct Score {
    /// Documents.
    pub documents: u64,
    /// All entities.
    pub all: Row,
    /// By entity.
    pub entities: BTreeMap<&'static str, Row>,
    /// Code points of labels, and those that stay.
    pub labelled_characters: u64,
    /// See `labelled_characters`.
    pub leaked_characters: u64,
    /// Share of documents with labels of which nothing stays.
    pub documents_without_leak: f64,
    /// Documents without any label, complete for everything.
    pub clean_documents: u64,
    /// Of a thousand of those, so many have a finding.
    pub clean_touched_per_1000: f64,
    /// Labels of types that are no entity here, or that are not looked for: they count nowhere.
    pub ignored: BTreeMap<String, u64>,
}

/// What is missing, and what is too much: for whoever labelled the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// Index of the document.
    pub document: usize,
    /// Code points of its text.
    pub place: Range<usize>,
    /// The label's entity, or what was found.
    pub entity: Entity,
    /// Which of the two.
    pub kind: MissKind,
}

/// Kinds of [`Miss`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissKind {
    /// A label of which something stays.
    Leaked,
    /// A finding where there is no label.
    Alarm,
}

/// Compares documents with what was found in each.
pub fn score(documents: &[Document], found: &[Vec<Found>], wanted: EntitySet) -> (Score, Vec<Miss>) {
    let mut sums = Sums { wanted, ..Sums::default() };
    for (index, document) in documents.iter().enumerate() {
        sums.document(index, document, found.get(index).map_or(&[], Vec::as_slice));
    }
    sums.finish(documents.len())
}

#[derive(Default)]
struct Sums {
    wanted: EntitySet,
    by_entity: BTreeMap<&'static str, Counts>,
    characters: u64,
    leaked: u64,
    with_labels: u64,
    without_leak: u64,
    clean: u64,
    touched: u64,
    ignored: BTreeMap<String, u64>,
    misses: Vec<Miss>,
}

impl Sums {
    fn document(&mut self, index: usize, document: &Document, found: &[Found]) {
        for label in &document.unknown {
            *self.ignored.entry(label.clone()).or_default() += 1;
        }
        let (labels, unwanted): (Vec<_>, Vec<_>) = document.labels.iter().partition(|label| self.wanted.contains(label.entity));
        for label in unwanted {
            *self.ignored.entry(label.entity.id().to_string()).or_default() += 1;
        }
        let mut leaks = false;
        for label in &labels {
            let left = uncovered(&label.place, found);
            let is_exact = |one: &Found| one.place == label.place && one.entity.reported() == label.entity.reported();
            let counts = self.by_entity.entry(label.entity.reported().id()).or_default();
            counts.labels += 1;
            counts.covered += u64::from(left == 0);
            counts.exact += u64::from(found.iter().any(is_exact));
            counts.overlapped += u64::from(found.iter().any(|one| touch(&one.place, &label.place)));
            self.characters += label.place.len() as u64;
            self.leaked += left as u64;
            leaks |= left > 0;
            if left > 0 {
                let (place, entity) = (label.place.clone(), label.entity);
                self.misses.push(Miss { document: index, place, entity, kind: MissKind::Leaked });
            }
        }
        if !labels.is_empty() {
            self.with_labels += 1;
            self.without_leak += u64::from(!leaks);
        }
        if document.is_clean() {
            self.clean += 1;
            self.touched += u64::from(!found.is_empty());
        }
        self.findings(index, document, found);
    }

    fn findings(&mut self, index: usize, document: &Document, found: &[Found]) {
        for one in found.iter().filter(|one| document.is_complete_for(one.entity)) {
            // What touches a label that counts nowhere is neither right nor wrong.
            let touched = document.labels.iter().filter(|label| touch(&label.place, &one.place));
            let is_right = touched.clone().any(|label| self.wanted.contains(label.entity));
            let is_other = !is_right && touched.count() + document.unknown_at(&one.place) > 0;
            if is_other {
                continue;
            }
            let counts = self.by_entity.entry(one.entity.reported().id()).or_default();
            counts.judged += 1;
            counts.right += u64::from(is_right);
            if !is_right {
                let (place, entity) = (one.place.clone(), one.entity);
                self.misses.push(Miss { document: index, place, entity, kind: MissKind::Alarm });
            }
        }
    }

    fn finish(self, documents: usize) -> (Score, Vec<Miss>) {
        let all = self.by_entity.values().fold(Counts::default(), |sum, one| Counts {
            labels: sum.labels + one.labels,
            covered: sum.covered + one.covered,
            exact: sum.exact + one.exact,
            overlapped: sum.overlapped + one.overlapped,
            judged: sum.judged + one.judged,
            right: sum.right + one.right,
        });
        let score = Score {
            documents: documents as u64,
            all: all.row(),
            entities: self.by_entity.iter().map(|(id, counts)| (*id, counts.row())).collect(),
            labelled_characters: self.characters,
            leaked_characters: self.leaked,
            documents_without_leak: share(self.without_leak, self.with_labels),
            clean_documents: self.clean,
            clean_touched_per_1000: if self.clean == 0 { 0.0 } else { self.touched as f64 * 1000.0 / self.clean as f64 },
            ignored: self.ignored,
        };
        (score, self.misses)
    }
}

impl Counts {
    fn row(&self) -> Row {
        let (recall, precision) = (share(self.covered, self.labels), share(self.right, self.judged));
        Row {
            labels: self.labels,
            findings: self.judged,
            recall,
            exact: share(self.exact, self.labels),
            overlap: share(self.overlapped, self.labels),
            precision,
            f1: f_score(recall, precision, 1.0),
            f2: f_score(recall, precision, 2.0),
        }
    }
}

/// Nothing of nothing is all of it.
fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// F_β = (1 + β²) · precision · recall / (β² · precision + recall).
fn f_score(recall: f64, precision: f64, beta: f64) -> f64 {
    let square = beta * beta;
    let divisor = square * precision + recall;
    if divisor == 0.0 { 0.0 } else { (1.0 + square) * precision * recall / divisor }
}

fn touch(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Code points of `place` that no finding covers.
fn uncovered(place: &Range<usize>, found: &[Found]) -> usize {
    place.clone().filter(|at| !found.iter().any(|one| one.place.contains(at))).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = r#"
{"id":"a","text":"mail bo@example.org or 555","spans":[{"start":5,"end":19,"type":"EMAIL"},{"start":23,"end":26,"type":"PHONE"}],"complete_for":["*"]}
{"id":"b","text":"hello","spans":[],"complete_for":["*"]}
{"id":"c","text":"hi there","spans":[],"complete_for":["*"]}
{"id":"d","text":"Baker, Bo","spans":[{"start":0,"end":5,"type":"JOBTITLE"}],"complete_for":["EMAIL_ADDRESS"]}
"#;

    #[test]
    fn labels_and_findings_are_counted_as_promised() {
        let documents = labelled::parse(LINES).unwrap();
        let found = |place: Range<usize>, entity| Found { place, entity };
        let all = [
            vec![found(5..12, Entity::EmailAddress), found(12..19, Entity::Username)],
            vec![],
            vec![found(0..2, Entity::Person)],
            vec![found(7..9, Entity::Person)],
        ];
        let (score, misses) = score(&documents, &all, EntitySet::by_default());
        assert_eq!((score.all.labels, score.all.findings), (2, 3));
        assert_eq!((score.all.recall, score.all.exact, score.all.overlap), (0.5, 0.0, 0.5));
        assert_eq!(score.all.precision, 2.0 / 3.0);
        assert_eq!((score.labelled_characters, score.leaked_characters), (17, 3));
        assert_eq!((score.clean_documents, score.clean_touched_per_1000), (2, 500.0));
        assert_eq!(score.documents_without_leak, 0.0);
        assert_eq!(score.ignored, BTreeMap::from([("JOBTITLE".to_string(), 1)]));
        assert_eq!(misses.iter().map(|miss| miss.document).collect::<Vec<_>>(), [0, 2]);
        assert_eq!(f_score(0.5, 1.0, 1.0), 2.0 / 3.0);
    }
}
