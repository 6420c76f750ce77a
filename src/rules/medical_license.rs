//! Numbers of those who prescribe: the DEA's in the United States (two letters, six digits, a check digit; 21 CFR § 1301), the RPPS
//! in France (eleven digits, Luhn) and the LANR in Germany (nine digits).

use crate::checks::luhn::is_luhn;
use crate::checks::named::only_when_named;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// A name for it must stand near.
pub static DEA: Rule = Rule {
    id: "medical-license-dea",
    entity: Entity::MedicalLicense,
    trigger: Trigger::Digits,
    pattern: r"\b[A-HJ-NPR-UXa-hj-npr-ux][A-Z9a-z][0-9]{7}\b",
    evidence: Evidence::CheckAndCue(is_dea),
    confidence: 92,
    cues: &["dea", "dea number", "dea no", "dea #", "prescriber", "medical license", "medical licence", "registration number"],
    finds: &["DEA number «AB1234563»", "prescriber dea: «MF7102433»"],
    spares: &["AB1234563", "the dea raided 1234567"],
};

/// France.
pub static RPPS: Rule = Rule {
    id: "medical-license-rpps",
    entity: Entity::MedicalLicense,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{11}\b",
    evidence: Evidence::CheckAndCue(is_luhn),
    confidence: 90,
    cues: &["rpps", "numéro rpps", "n° rpps"],
    finds: &["RPPS : «10001234565»", "numéro rpps «10001234565»"],
    spares: &["10001234565"],
};

/// Germany and others, where the name is the only evidence.
pub static NAMED: Rule = Rule {
    id: "medical-license-named",
    entity: Entity::MedicalLicense,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{0,2}[0-9]{6,9}\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 80,
    cues: &[
        "lanr",
        "lebenslange arztnummer",
        "arztnummer",
        "gmc number",
        "gmc no",
        "gmc",
        "medical license number",
        "medical licence number",
        "npi number",
        "número de colegiado",
        "crm",
        "big-nummer",
        "big nummer",
        "numer pwz",
        "pwz",
    ],
    finds: &["LANR «123456601»", "GMC number «7654321»", "número de colegiado «282812345»", "numer PWZ: «5425740»"],
    spares: &["123456601", "gmc truck 2024"],
};

fn is_dea(value: &str) -> bool {
    let Some(digits) = digits::exactly::<7>(value) else { return value.get(1..2) == Some("9") && is_dea_with_nine(value) };
    weighted::sum(&digits[..6], &[1, 2, 1, 2, 1, 2]) % 10 == digits[6]
}

/// A firm's second sign is a nine, which is none of the seven digits.
fn is_dea_with_nine(value: &str) -> bool {
    value
        .get(2..)
        .and_then(digits::exactly::<7>)
        .is_some_and(|digits| weighted::sum(&digits[..6], &[1, 2, 1, 2, 1, 2]) % 10 == digits[6])
}
