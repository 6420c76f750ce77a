//! Numbers of SIM cards: `89`, a country, an issuer, and Luhn's digit at the end. ITU-T E.118; 18 to 20 digits, maybe an `F`.

use crate::checks::luhn::is_luhn;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Nineteen and twenty digits that begin so are nothing else.
pub static RULE: Rule = Rule {
    id: "iccid",
    entity: Entity::Iccid,
    trigger: Trigger::Digits,
    pattern: r"\b89[0-9]{2}(?:[ -]?[0-9]){15,16}[Ff]?\b",
    evidence: Evidence::Check(is_luhn),
    confidence: 93,
    cues: &[
        "iccid",
        "sim",
        "sim card",
        "sim number",
        "sim-karte",
        "esim",
        "carte sim",
        "tarjeta sim",
        "симка",
        "сим-карта",
        "sim卡",
    ],
    finds: &["iccid «8949210000001234562»", "«8944500000123456788»", "sim card number: «8901 2601 2345 6789 011»"],
    spares: &["8949210000001234561", "894921000000123456", "1234567890123456789"],
};
