//! CLABE: standardised bank accounts of Mexico.
//!
//! Bank, place, account of eleven digits, a check digit: weights 3 7 1, the last digits of the products added, ten less the rest (ABM, *CLABE*).

use crate::checks::digits;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// As the issuer writes it.
pub static CLABE: Rule = Rule {
    id: "clabe",
    entity: Entity::Clabe,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{11}[ -]?[0-9]\b",
    evidence: Evidence::CheckAndCue(is_clabe),
    confidence: 93,
    cues: &["clabe", "clabe interbancaria", "cuenta clabe", "spei", "transferencia", "cuenta", "depósito", "transfer"],
    finds: &[
        "mi CLABE es «646320485406402754»",
        "clabe interbancaria: «012 180 23957956997 1»",
        "cuenta «072180680729908382» para el spei",
        "CLABE «646180649717695693»",
    ],
    spares: &["646320485406402754", "pedido 012180239579569971", "1234567890123456789"],
};

fn is_clabe(value: &str) -> bool {
    let Some(all) = digits::exactly::<18>(value) else { return false };
    let sum: u32 = all.iter().zip([3, 7, 1].iter().cycle()).take(17).map(|(digit, weight)| digit * weight % 10).sum();
    (10 - sum % 10) % 10 == all[17] && digits::number(&all[..3]) >= 2
}
