//! IFSC codes of Indian bank branches.
//!
//! Four letters for the bank, a zero, six characters for the branch (Reserve Bank of India, <https://www.rbi.org.in>).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// As the issuer writes it.
pub static IFSC: Rule = Rule {
    id: "ifsc",
    entity: Entity::Ifsc,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Za-z]{4}0[A-Za-z0-9]{6}\b",
    evidence: Evidence::CheckAndCue(has_digits),
    confidence: 90,
    cues: &["ifsc", "ifsc code", "ifs code", "rtgs", "neft", "bank details", "ifsc no"],
    finds: &["IFSC: «HDFC0001234»", "ifsc code is «sbin0005943»", "neft to «ICIC0000104»"],
    spares: &["HDFC0001234", "ABCD0123456 order", "ifsc code"],
};

fn has_digits(value: &str) -> bool {
    value.bytes().filter(u8::is_ascii_digit).count() >= 4
}
