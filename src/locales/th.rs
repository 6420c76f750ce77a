//! Thailand: the citizen's number (เลขประจำตัวประชาชน).
//!
//! Thirteen digits, the last a check digit: weights 13…2, 11 less the rest, its last digit (กรมการปกครอง).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Thailand.
pub static LOCALE: Locale = Locale { region: "TH", rules: &[&TNIN, &BARE] };

const CUES: &[&str] =
    &["เลขบัตรประชาชน", "บัตรประชาชน", "เลขประจำตัวประชาชน", "เลขประจำตัว", "thai id", "thai national id", "citizen id", "เลขบัตร"];

/// With its hyphens.
static TNIN: Rule = Rule {
    id: "th-tnin",
    entity: Entity::ThTnin,
    trigger: Trigger::Digits,
    pattern: r"\b[1-8]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]\b",
    evidence: Evidence::Check(is_tnin),
    confidence: 96,
    cues: CUES,
    finds: &["เลขบัตรประชาชน «3-3439-75501-77-6»", "«1-0881-06919-13-5»", "Thai ID: «2-1695-36204-28-9»"],
    spares: &["3-3439-75501-77-7", "1-2024-03051-20-1", "1-1234-12345-12"],
};

static BARE: Rule = Rule {
    id: "th-tnin-bare",
    entity: Entity::ThTnin,
    trigger: Trigger::Digits,
    pattern: r"\b[1-8] ?[0-9]{4} ?[0-9]{5} ?[0-9]{2} ?[0-9]\b",
    evidence: Evidence::CheckAndCue(is_tnin),
    confidence: 93,
    cues: CUES,
    finds: &["เลขบัตรประชาชน «5659609803038» ครับ", "my Thai ID number is «1458347089633»"],
    spares: &["5659609803038", "order 1458347089633", "1700000000000"],
};

fn is_tnin(value: &str) -> bool {
    let Some(all) = digits::exactly::<13>(value) else { return false };
    let sum = weighted::sum(&all, &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    (11 - sum % 11) % 10 == all[12]
}
