//! National Insurance numbers of the United Kingdom: two letters, six digits, `A`–`D`; no check digit.
//!
//! Which letters are allowed: HMRC, NIM39110, <https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110>.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// In any grouping by pairs.
pub static RULE: Rule = Rule {
    id: "uk-nino",
    entity: Entity::UkNino,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Za-z]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[A-Da-d]\b",
    evidence: Evidence::Check(is_nino),
    confidence: 85,
    cues: &["nino", "ni number", "ni no", "national insurance", "national insurance number", "nat ins"],
    finds: &[
        "NI number «QQ 12 34 56 C», the one of the leaflets",
        "NI number «AB 12 34 56 C» thanks",
        "«JG103759A»",
        "nino: «ab123456c»",
        "«PX-12-34-56-D»",
    ],
    spares: &["QQ123456C", "BG123456A", "AB123456E", "AB1234567C", "GB 12 34 56 C", "no 12 34 56 a"],
};

fn is_nino(value: &str) -> bool {
    let prefix = value.get(..2).unwrap_or_default().to_ascii_uppercase();
    // In lower case with gaps it may be running text ("at 10 20 30 a").
    let is_prose = value.contains(' ') && value.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase());
    let is_allowed = |at: usize, never: &str| prefix.get(at..=at).is_some_and(|letter| !never.contains(letter));
    !is_prose
        && is_allowed(0, "DFIQUV")
        && is_allowed(1, "DFIOQUV")
        && !matches!(prefix.as_str(), "BG" | "GB" | "NK" | "KN" | "TN" | "NT" | "ZZ")
}
