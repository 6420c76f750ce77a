//! Ecuador: the cédula de identidad.
//!
//! Province (01–24, 30), a third digit below 6, six digits, Luhn's check digit (Registro Civil; SRI, *Estructura del RUC*). With 001 behind it
//! it is the person's RUC.

use super::Locale;
use crate::checks::luhn;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Ecuador.
pub static LOCALE: Locale = Locale { region: "EC", rules: &[&CI] };

static CI: Rule = Rule {
    id: "ec-ci",
    entity: Entity::EcCi,
    trigger: Trigger::Digits,
    pattern: r"\b(?:0[1-9]|1[0-9]|2[0-4]|30)[0-5][0-9]{6}-?[0-9](?:001)?\b",
    evidence: Evidence::CheckAndCue(is_ci),
    confidence: 92,
    cues: &["cédula", "cedula", "cédula de identidad", "ci", "c.i", "ruc", "número de cédula", "ecuadorian id"],
    finds: &["mi cédula es «1720602349»", "RUC «0938756467001»", "cedula: «134638548-5»", "my Ecuadorian ID «0727751802»"],
    spares: &["1720602349", "pedido 0938756467", "1700000000", "0991234567 llama"],
};

fn is_ci(value: &str) -> bool {
    let number: String = value.chars().filter(char::is_ascii_digit).take(10).collect();
    luhn::is_luhn(&number)
}
