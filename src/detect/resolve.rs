//! Overlaps are joined, never dropped: no byte that a finding covers is uncovered by another.

use crate::finding::Finding;
use crate::span::Span;
use std::cmp::Reverse;

/// Makes the findings disjoint and puts them in the order of the text.
///
/// Findings that share a byte become one over all their bytes. It takes the kind of the surest of them; among equals the
/// longest, then the earlier row of the table of entities. One that stands inside another is a part of it (the handle in an
/// address, the number in an IBAN), and has to be much surer to name the whole. This is a total order, so the outcome does not depend on the order
/// in which they were found.
pub fn resolve(findings: &mut Vec<Finding>) {
    findings.sort_unstable_by_key(|f| (f.span.start, Reverse(f.span.end), f.entity, f.rule));
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    let mut best = Vec::with_capacity(findings.len());
    for finding in findings.drain(..) {
        match kept.last_mut() {
            Some(last) if finding.span.start < last.span.end => {
                let span = Span { start: last.span.start, end: last.span.end.max(finding.span.end) };
                let strongest = best.last_mut().filter(|strongest| outranks(&finding, strongest));
                if let Some(strongest) = strongest {
                    *strongest = finding;
                    *last = finding;
                }
                last.span = span;
            }
            _ => {
                kept.push(finding);
                best.push(finding);
            }
        }
    }
    *findings = kept;
}

/// How much surer a part must be than the whole.
const MUCH_SURER: u8 = 30;

fn outranks(finding: &Finding, strongest: &Finding) -> bool {
    let is_part = finding.span.len() < strongest.span.len() && finding.span.end <= strongest.span.end;
    if is_part { finding.confidence > strongest.confidence.saturating_add(MUCH_SURER) } else { rank(finding) > rank(strongest) }
}

fn rank(finding: &Finding) -> (u8, usize, bool, Reverse<u8>) {
    (finding.confidence, finding.span.len(), finding.person != 0, Reverse(finding.entity as u8))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{ENTITIES, Finding};
    use proptest::prelude::*;

    fn findings() -> impl Strategy<Value = Vec<Finding>> {
        let one = (0u32..60, 1u32..12, 0..ENTITIES.len(), 0u8..4).prop_map(|(start, len, entity, confidence)| Finding {
            span: Span { start, end: start + len },
            entity: ENTITIES[entity].entity,
            person: 0,
            rule: 0,
            confidence,
        });
        prop::collection::vec(one, 0..12)
    }

    proptest! {
        #[test]
        fn disjoint_and_nothing_uncovered_in_any_order(mut found in findings(), seed in any::<u64>()) {
            let covered = |list: &[Finding]| (0..80).filter(|at| list.iter().any(|f| f.span.start <= *at && *at < f.span.end)).collect::<Vec<u32>>();
            let before = covered(&found);
            let mut shuffled = found.clone();
            shuffled.sort_by_key(|f| (u64::from(f.span.start) + 7).wrapping_mul(seed | 1));
            resolve(&mut found);
            resolve(&mut shuffled);
            prop_assert_eq!(covered(&found), before);
            prop_assert!(found.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
            prop_assert_eq!(found, shuffled);
        }
    }
}
