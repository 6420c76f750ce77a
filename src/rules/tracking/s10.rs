//! International post: two letters, eight digits, a check digit, the country. UPU standard S10; weights 8 6 4 2 3 5 9 7.

use crate::checks::{country, digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// In one piece or in groups.
pub static RULE: Rule = Rule {
    id: "s10-tracking",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?[A-Z]{2}\b",
    evidence: Evidence::Check(is_item),
    confidence: 93,
    cues: &[
        "tracking",
        "tracking number",
        "sendungsnummer",
        "numéro de suivi",
        "seguimiento",
        "rastreio",
        "трек",
        "трек-номер",
        "royal mail",
        "parcel",
    ],
    finds: &["«RR473124829DE»", "royal mail «CP102030405GB»", "«LX556677887FR» left customs", "rr «RR 473 124 829 DE»"],
    spares: &["RR473124828DE", "AB123456789", "RR473124829ZZ"],
};

fn is_item(value: &str) -> bool {
    let Some(digits) = digits::exactly::<9>(value) else { return false };
    let check = match 11 - weighted::sum(&digits[..8], &[8, 6, 4, 2, 3, 5, 9, 7]) % 11 {
        10 => 0,
        11 => 5,
        check => check,
    };
    check == digits[8] && value.get(value.len() - 2..).is_some_and(country::exists)
}
