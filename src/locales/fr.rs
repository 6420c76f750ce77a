//! France: the NIR of social security and the SPI of the tax office.
//!
//! NIR: sex, year and month of birth, department (2A, 2B for Corsica), commune, order, a key: 97 less the number modulo 97, with 2A as 19 and 2B as 18 (INSEE; décret 82-103). SPI: thirteen digits from 0–3 on,
//! the last three the first ten modulo 511 (DGFiP).

use super::Locale;
use crate::checks::digits;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// France.
pub static LOCALE: Locale = Locale { region: "FR", rules: &[&NIR_SPACED, &NIR_SHORT, &SPI] };

const NIR_CUES: &[&str] = &[
    "nir",
    "sécu",
    "secu",
    "sécurité sociale",
    "securite sociale",
    "numéro de sécu",
    "insee",
    "numéro de sécurité sociale",
    "n° ss",
    "num sécu",
    "carte vitale",
    "french social security",
];

static NIR_SPACED: Rule = Rule {
    id: "fr-nir",
    entity: Entity::FrNir,
    trigger: Trigger::Digits,
    pattern: r"\b[1-478] ?[0-9]{2} ?[0-9]{2} ?(?:[0-9]{2}|2[ABab]) ?[0-9]{3} ?[0-9]{3}[ -]?(?:/ ?)?[0-9]{2}\b",
    evidence: Evidence::Check(is_nir),
    confidence: 95,
    cues: NIR_CUES,
    finds: &[
        "mon numéro de sécu: «2 78 12 13 043 608 35»",
        "«2 94 12 33 095 235 46»",
        "NIR «187037547268115»",
        "sécurité sociale «1 94 11 33 210 522 20»",
    ],
    spares: &["2 78 12 13 043 608 36", "1 99 13 75 123 456 78", "170000000000000"],
};

/// Without its key.
static NIR_SHORT: Rule = Rule {
    id: "fr-nir-short",
    entity: Entity::FrNir,
    trigger: Trigger::Digits,
    pattern: r"\b[12] ?[0-9]{2} ?(?:0[1-9]|1[0-2]) ?(?:[0-9]{2}|2[AB]) ?[0-9]{3} ?[0-9]{3}\b",
    evidence: Evidence::Cue,
    confidence: 85,
    cues: NIR_CUES,
    finds: &["numéro de sécu «2740259031438» sans la clé", "NIR: «2 74 02 59 031 438»"],
    spares: &["2740259031438", "1700000000000", "colis 1234567890123"],
};

static SPI: Rule = Rule {
    id: "fr-spi",
    entity: Entity::FrSpi,
    trigger: Trigger::Digits,
    pattern: r"\b[0-3][0-9] ?[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}\b",
    evidence: Evidence::CheckAndCue(is_spi),
    confidence: 93,
    cues: &[
        "numéro fiscal",
        "n° fiscal",
        "spi",
        "numéro fiscal de référence",
        "identifiant fiscal",
        "numero fiscal",
        "french tax number",
        "nif",
    ],
    finds: &["numéro fiscal «08 49 765 369 474»", "SPI: «0019158400499»", "my French tax number «0338220444275»"],
    spares: &["0849765369474", "commande 0019158400499", "1700000000000"],
};

fn is_nir(value: &str) -> bool {
    let upper = value.to_ascii_uppercase();
    let plain = upper.replace("2A", "19").replace("2B", "18");
    let Some(all) = digits::exactly::<15>(&plain) else { return false };
    let month = all[3] * 10 + all[4];
    // Months that are not known are counted from 20 on.
    matches!(month, 1..=12 | 20..=42 | 50..=99) && 97 - digits::number(&all[..13]) % 97 == digits::number(&all[13..])
}

fn is_spi(value: &str) -> bool {
    let Some(all) = digits::exactly::<13>(value) else { return false };
    digits::number(&all[..10]) % 511 == digits::number(&all[10..])
}
