//! Italy: codice fiscale and partita IVA.
//!
//! Codice fiscale: six letters of the names, year, month letter, day (40 added for women), place, a check letter by the tables for odd and even places (D.M. 23/12/1976; digits may be replaced by `LMNPQRSTUV`). Partita
//! IVA: eleven digits with Luhn's check digit (Agenzia delle Entrate).

use super::Locale;
use crate::checks::luhn;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Italy.
pub static LOCALE: Locale = Locale { region: "IT", rules: &[&CODICE, &CODICE_SPACED, &IVA] };

static CODICE: Rule = Rule {
    id: "it-fiscal-code",
    entity: Entity::ItFiscalCode,
    trigger: Trigger::Token,
    pattern: r"[A-Za-z]{6}[0-9LMNPQRSTUVlmnpqrstuv]{2}[ABCDEHLMPRSTabcdehlmprst][0-9LMNPQRSTUVlmnpqrstuv]{2}[A-Za-z][0-9LMNPQRSTUVlmnpqrstuv]{3}[A-Za-z]\b",
    evidence: Evidence::Check(is_codice),
    confidence: 97,
    cues: &["codice fiscale", "cod. fiscale", "cod fiscale", "c.f", "cf", "italian tax code"],
    finds: &[
        "il mio codice fiscale è «NTRVFP87E08H501O»",
        "«FBCBNZ79A22A944D»",
        "cf: «ztgcbf50m03f205v»",
        "codice fiscale «CDRZRB97C41H501A»",
    ],
    spares: &["NTRVFP87E08H501A", "ABCDEF99X99H501Z", "ABCDEFGHIJKLMNOP"],
};

/// In groups, behind its name.
static CODICE_SPACED: Rule = Rule {
    id: "it-fiscal-code-spaced",
    entity: Entity::ItFiscalCode,
    trigger: Trigger::Words(&["fiscale", "cf"]),
    pattern: r"(?i:fiscale|cf)(?:[ :=#]|(?i:è|e|is|mio|il)){0,6}([A-Za-z]{3} [A-Za-z]{3} [0-9]{2}[A-Za-z][0-9]{2} [A-Za-z][0-9]{3}[A-Za-z])\b",
    evidence: Evidence::Check(is_codice),
    confidence: 95,
    cues: &[],
    finds: &["codice fiscale «NTR VFP 87E08 H501O»", "CF: «FBC BNZ 79A22 A944D»"],
    spares: &["codice fiscale scaduto nel 2024", "cf e poi ABC DEF 99X99 H501Z"],
};

static IVA: Rule = Rule {
    id: "it-vat-code",
    entity: Entity::ItVatCode,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{11}\b",
    evidence: Evidence::CheckAndCue(is_iva),
    confidence: 93,
    cues: &["partita iva", "p.iva", "p. iva", "piva", "p iva", "partita i.v.a", "vat number", "iva"],
    finds: &[
        "P.IVA «01787390630»",
        "partita iva: «00444520290»",
        "piva «06645260107» per la fattura",
        "Partita IVA «04045880682»",
    ],
    spares: &["01787390630", "ordine 00444520290", "39333123456"],
};

/// What a character counts at an odd place (Decreto 23/12/1976).
const ODD: [u32; 26] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

fn is_codice(value: &str) -> bool {
    // Digits count as the letters of their place do.
    let places: Vec<usize> = value
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|byte| usize::from(if byte.is_ascii_digit() { byte - b'0' } else { byte.to_ascii_uppercase() - b'A' }))
        .collect();
    let Some((check, body)) = places.split_last() else { return false };
    let counts = |(at, place): (usize, &usize)| if at.is_multiple_of(2) { ODD[*place] } else { *place as u32 };
    let sum: u32 = body.iter().enumerate().map(counts).sum();
    body.len() == 15 && sum % 26 == *check as u32
}

fn is_iva(value: &str) -> bool {
    luhn::is_luhn(value)
}
