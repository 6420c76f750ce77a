//! Luxembourg: the national identification number (matricule).
//!
//! Birth date `YYYYMMDD`, a serial of three, a check digit by Luhn and one by Verhoeff, both over the first eleven (CTIE; règlement grand-ducal du 21/11/2013).

use super::Locale;
use crate::checks::{date, digits, luhn, verhoeff};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Luxembourg.
pub static LOCALE: Locale = Locale { region: "LU", rules: &[&MATRICULE] };

static MATRICULE: Rule = Rule {
    id: "lu-id",
    entity: Entity::LuId,
    trigger: Trigger::Digits,
    pattern: r"\b(?:18|19|20)[0-9]{2} ?[0-9]{4} ?[0-9]{5}\b",
    evidence: Evidence::Check(is_matricule),
    confidence: 92,
    cues: &[
        "matricule",
        "numéro de matricule",
        "identifikatiounsnummer",
        "sozialversicherungsnummer",
        "numéro d'identification",
        "luxembourg id",
        "cns",
        "matricule nationale",
    ],
    finds: &["mon matricule est «1958060390939»", "«1996071512064»", "Matricule: «1974 1209 48012»"],
    spares: &["1990130112345", "2024030510123", "1700000000000"],
};

fn is_matricule(value: &str) -> bool {
    let Some(all) = digits::exactly::<13>(value) else { return false };
    let year = all[0] * 1000 + all[1] * 100 + all[2] * 10 + all[3];
    let [.., m1, m2, d1, d2, _, _, _, by_luhn, by_verhoeff] = all;
    let body: String = all[..11].iter().map(u32::to_string).collect();
    let mut whole = all[..11].to_vec();
    whole.push(by_verhoeff);
    date::exists(year, m1 * 10 + m2, d1 * 10 + d2) && luhn::is_luhn(&format!("{body}{by_luhn}")) && verhoeff::is_valid(&whole)
}
