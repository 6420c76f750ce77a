//! Mexico's account numbers: 18 digits of bank, place, account and check (weights 3 7 1, each product modulo 10).
//!
//! Asociación de Bancos de México, *CLABE*; Banco de México, Circular 3/2012.

use crate::checks::digits;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Ids of messages have 18 digits as well, so the name must stand near.
pub static RULE: Rule = Rule {
    id: "clabe",
    entity: Entity::Clabe,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}[ -]?[0-9]{3}[ -]?(?:[0-9]{11}[ -]?[0-9]|[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4})\b",
    evidence: Evidence::CheckAndCue(is_clabe),
    confidence: 94,
    cues: &[
        "clabe",
        "clabe interbancaria",
        "cuenta clabe",
        "interbancaria",
        "spei",
        "transferencia",
        "transferir",
        "transfer*",
        "depósito",
        "deposit*",
        "bank account",
    ],
    finds: &["mi clabe es «012180001183597198»", "CLABE: «002 010 0777 7777 7771»", "transfer to «012180001183597198» please"],
    spares: &["012180001183597198", "id 012180001183597199", "clabe no la tengo, 2024"],
};

fn is_clabe(value: &str) -> bool {
    let Some(digits) = digits::exactly::<18>(value) else { return false };
    let sum: u32 = digits.iter().take(17).zip([3, 7, 1].iter().cycle()).map(|(digit, weight)| digit * weight % 10).sum();
    (10 - sum % 10) % 10 == digits[17] && !digits::are_equal(&digits)
}
