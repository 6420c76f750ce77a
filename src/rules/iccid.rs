//! ICCID numbers of SIM cards.
//!
//! `89`, the country's calling code, the issuer, the account, Luhn's check digit: 19 or 20 digits (ITU-T E.118).

use crate::checks::luhn;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// As the issuer writes it.
pub static ICCID: Rule = Rule {
    id: "iccid",
    entity: Entity::Iccid,
    trigger: Trigger::Digits,
    pattern: r"\b89[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{2,3}(?:[ -]?[0-9])?[Ff]?\b",
    evidence: Evidence::Check(is_iccid),
    confidence: 93,
    cues: &["iccid", "sim number", "sim serial", "sim card number", "icc", "esim", "sim-karte", "sim no"],
    finds: &[
        "ICCID «8944745400588408750»",
        "«8944414156721517986»",
        "sim card number: «8944 3900 4807 2886 136»",
        "iccid «8901727483824674388»",
    ],
    spares: &["8944745400588408751", "8901234567890123", "1234567890123456789"],
};

fn is_iccid(value: &str) -> bool {
    let number = value.trim_end_matches(['F', 'f']);
    let count = number.bytes().filter(u8::is_ascii_digit).count();
    matches!(count, 19 | 20) && luhn::is_luhn(number)
}
