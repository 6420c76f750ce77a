//! The Unique Taxpayer Reference of the United Kingdom.
//!
//! Ten digits, the first a check digit: weights 6 7 8 9 10 5 4 3 2 on the others, modulo 11, in `21987654321` (HMRC, *UTR check digit*).

use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Of a taxpayer.
pub static UTR: Rule = Rule {
    id: "uk-utr",
    entity: Entity::UkUtr,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{5}[ -]?[0-9]{5}K?\b",
    evidence: Evidence::CheckAndCue(is_utr),
    confidence: 93,
    cues: &["utr", "unique taxpayer reference", "utr number", "utr no", "self assessment reference", "tax reference"],
    finds: &["my UTR is «71597 99359»", "unique taxpayer reference: «6362015002»", "UTR «4777041242»", "utr number «6621278120»"],
    spares: &["7159799359", "order 6362015002", "1700000000"],
};

fn is_utr(value: &str) -> bool {
    let Some(all) = digits::exactly::<10>(value) else { return false };
    let rest = weighted::sum(&all[1..], &[6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11;
    [2, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1][rest as usize] == all[0]
}
