//! Singapore: NRIC of citizens, FIN of foreigners, UEN of entities.
//!
//! A letter for the century or kind (S T F G M), seven digits, a check letter: weights 2 7 6 5 4 3 2, an offset for T and G (4) and M (3), modulo 11, in the alphabets
//! `JZIHGFEDCBA`, `XWUTRQPNMLK` and `KLJNPQRTUWX` (ICA). UEN: eight digits, or a year and five digits, and a check letter (ACRA).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Singapore.
pub static LOCALE: Locale = Locale { region: "SG", rules: &[&NRIC, &UEN] };

static NRIC: Rule = Rule {
    id: "sg-nric-fin",
    entity: Entity::SgNricFin,
    trigger: Trigger::Digits,
    pattern: r"\b[STFGMstfgm][0-9]{7}[A-Za-z]\b",
    evidence: Evidence::Check(is_nric),
    confidence: 95,
    cues: &["nric", "fin", "ic", "nric no", "fin no", "ic number", "identity card", "singaporean id"],
    finds: &[
        "my NRIC is «T7681081D»",
        "«T4472391Z»",
        "FIN: «G4520121Q»",
        "nric «t4591363a» pls",
        "her fin is «M6511470K»",
        "NRIC no «T7681081A»",
    ],
    spares: &["T7681081A", "S1234567", "T20240305A"],
};

static UEN: Rule = Rule {
    id: "sg-uen",
    entity: Entity::SgUen,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[0-9]{8,9}[A-Z]|[TSR][0-9]{2}[A-Z]{2}[0-9]{4}[A-Z])\b",
    evidence: Evidence::Cue,
    confidence: 85,
    cues: &["uen", "uen no", "uen number", "unique entity number", "acra"],
    finds: &["UEN «58391231A»", "company UEN: «200359215D»", "uen «T08GB0001A»"],
    spares: &["58391231A", "order 20240305A", "uen search 2024"],
};

fn is_nric(value: &str) -> bool {
    let upper = value.to_ascii_uppercase();
    let (Some(all), Some(first), Some(check)) = (digits::exactly::<7>(value), upper.chars().next(), upper.chars().next_back())
    else {
        return false;
    };
    let sum = weighted::sum(&all, &[2, 7, 6, 5, 4, 3, 2]);
    let (offset, alphabet) = match first {
        'S' => (0, "JZIHGFEDCBA"),
        'T' => (4, "JZIHGFEDCBA"),
        'F' => (0, "XWUTRQPNMLK"),
        'G' => (4, "XWUTRQPNMLK"),
        // Counted from the other end.
        _ => (3, "XWUTRQPNJLK"),
    };
    alphabet.chars().nth(((sum + offset) % 11) as usize) == Some(check)
}
