//! Nigeria: the National Identification Number and the Bank Verification Number, which it is joined with.
//!
//! Eleven digits without a known check digit (NIMC, *NIN*; CBN, *BVN*), so words must name it.

use super::Locale;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Nigeria.
pub static LOCALE: Locale = Locale { region: "NG", rules: &[&NIN] };

static NIN: Rule = Rule {
    id: "ng-nin",
    entity: Entity::NgNin,
    trigger: Trigger::Digits,
    pattern: r"\b[1-9][0-9]{10}\b",
    evidence: Evidence::Cue,
    confidence: 88,
    cues: &[
        "nin",
        "national identification number",
        "nin number",
        "nin no",
        "nimc",
        "bvn",
        "bank verification number",
        "my nin",
        "nin slip",
    ],
    finds: &["my NIN is «12345678901»", "BVN: «22345678901» abeg", "nimc number «34567890123»"],
    spares: &["12345678901", "order 12345678901", "call 08031234567", "the nin slip was lost in 2023"],
};
