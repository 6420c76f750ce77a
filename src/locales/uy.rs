//! Uruguay: the cédula de identidad.
//!
//! Seven digits and a check digit: weights 2 9 8 7 6 3 4, ten less the last digit of the sum (DNIC, Ministerio del Interior).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Uruguay.
pub static LOCALE: Locale = Locale { region: "UY", rules: &[&DOTTED, &BARE] };

const CUES: &[&str] = &["cédula", "cedula", "cédula de identidad", "ci", "c.i", "uruguayan id", "documento de identidad"];

/// With its dots.
static DOTTED: Rule = Rule {
    id: "uy-ci",
    entity: Entity::UyCi,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]\.[0-9]{3}\.[0-9]{3}-[0-9]\b",
    evidence: Evidence::Check(is_ci),
    confidence: 92,
    cues: CUES,
    finds: &["mi cédula es «3.513.588-4»", "«1.471.380-7»", "C.I. «4.382.012-7»"],
    spares: &["3.513.588-5", "$ 1.234.567", "1.234.567-89"],
};

static BARE: Rule = Rule {
    id: "uy-ci-bare",
    entity: Entity::UyCi,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{7}-?[0-9]\b",
    evidence: Evidence::CheckAndCue(is_ci),
    confidence: 90,
    cues: CUES,
    finds: &["cedula «49900974»", "my Uruguayan ID is «3757594-9»"],
    spares: &["49900974", "pedido 12345678", "20240305"],
};

fn is_ci(value: &str) -> bool {
    let Some(all) = digits::exactly::<8>(value) else { return false };
    weighted::sum(&all, &[2, 9, 8, 7, 6, 3, 4, 1]).is_multiple_of(10) && !digits::are_equal(&all)
}
