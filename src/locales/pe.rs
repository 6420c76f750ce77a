//! Peru: the DNI of persons and the RUC of taxpayers.
//!
//! DNI: eight digits, sometimes with a check character behind a hyphen (RENIEC); words must name it. RUC: eleven digits from 10, 15, 16, 17 or 20 on,
//! weights 5 4 3 2 7 6 5 4 3 2, modulo 11 (SUNAT).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Peru.
pub static LOCALE: Locale = Locale { region: "PE", rules: &[&RUC, &DNI] };

static RUC: Rule = Rule {
    id: "pe-ruc",
    entity: Entity::PeRuc,
    trigger: Trigger::Digits,
    pattern: r"\b(?:1[0567]|20)[0-9]{9}\b",
    evidence: Evidence::CheckAndCue(is_ruc),
    confidence: 92,
    cues: &["ruc", "r.u.c", "registro único de contribuyentes", "peruvian tax number"],
    finds: &["RUC «17508866305»", "boleta con ruc «10476079255»", "my Peruvian tax number is «20547272227»", "ruc «17604728518»"],
    spares: &["17508866305", "pedido 10476079255", "20240305101"],
};

static DNI: Rule = Rule {
    id: "pe-dni",
    entity: Entity::PeDni,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{8}(?:-[0-9A-K])?\b",
    evidence: Evidence::Cue,
    confidence: 82,
    cues: &["dni", "d.n.i", "documento nacional de identidad", "dni peruano", "peruvian id", "carné de extranjería"],
    finds: &["mi dni peruano es «45678912»", "DNI: «45678912-3»", "dni «04567891»"],
    spares: &["45678912", "pedido 45678912", "20240305", "el dni vence en 2026"],
};

fn is_ruc(value: &str) -> bool {
    let Some(all) = digits::exactly::<11>(value) else { return false };
    let sum = weighted::sum(&all, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    all[10] == (11 - sum % 11) % 10
}
