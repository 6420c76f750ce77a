//! Hong Kong: the number of the identity card.
//!
//! One or two letters, six digits, a check character in brackets: letters worth 10…35 (a missing one 36), weights 9…2, 11 less the rest modulo 11, `A` for
//! ten (Immigration Department; Registration of Persons Regulations, Cap. 177A).

use super::Locale;
use crate::checks::weighted;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Hong Kong.
pub static LOCALE: Locale = Locale { region: "HK", rules: &[&BRACKETED, &BARE] };

const CUES: &[&str] = &[
    "hkid",
    "hk id",
    "hkid card",
    "hong kong identity card",
    "hong kong id",
    "identity card",
    "身份證",
    "身份證號碼",
    "香港身份證",
];

/// With its brackets.
static BRACKETED: Rule = Rule {
    id: "hk-id",
    entity: Entity::HkId,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{1,2}[0-9]{6} ?\([0-9A]\)",
    evidence: Evidence::Check(is_hkid),
    confidence: 95,
    cues: CUES,
    finds: &["HKID: «B034658(1)»", "«G908369(2)»", "我的身份證號碼係 «C431231(5)»"],
    spares: &["A123456(4)", "see A123456 (b)", "K987654(A) row"],
};

static BARE: Rule = Rule {
    id: "hk-id-bare",
    entity: Entity::HkId,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{1,2}[0-9]{6}-?[0-9A]\b",
    evidence: Evidence::CheckAndCue(is_hkid),
    confidence: 92,
    cues: CUES,
    finds: &["hkid «A352190A» thx", "HK ID card number «B0346581»"],
    spares: &["A352190A", "order G9083692", "flight CX123456"],
};

fn is_hkid(value: &str) -> bool {
    let values: Vec<u32> = value.bytes().filter_map(weighted::base_36).collect();
    let Some((check, body)) = values.split_last() else { return false };
    let sum: u32 = body.iter().rev().zip(2..).map(|(value, weight)| value * weight).sum();
    // A missing first letter is a space, worth 36.
    let first = if body.len() == 7 { 36 * 9 } else { 0 };
    (sum + first + check).is_multiple_of(11)
}
