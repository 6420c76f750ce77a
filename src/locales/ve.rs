//! Venezuela: the cédula of persons and the RIF of taxpayers.
//!
//! Cédula: `V` or `E` and six to nine digits, no check digit (SAIME). RIF: a letter for the kind, eight digits and a check digit: kind times 4 (V 1, E 2,
//! J and C 3, P 4, G 5), weights 3 2 7 6 5 4 3 2, modulo 11 (SENIAT, Providencia 073).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Venezuela.
pub static LOCALE: Locale = Locale { region: "VE", rules: &[&RIF, &CI] };

static RIF: Rule = Rule {
    id: "ve-rif",
    entity: Entity::VeRif,
    trigger: Trigger::Digits,
    pattern: r"\b[VEJPGCvejpgc]-?[0-9]{8}-?[0-9]\b",
    evidence: Evidence::Check(is_rif),
    confidence: 90,
    cues: &["rif", "r.i.f", "registro único de información fiscal", "registro de información fiscal"],
    finds: &["rif «E-28395248-0»", "RIF: «E216363550» de la empresa", "«J-21460307-0»", "rif «G-33698138-0»"],
    spares: &["E-28395248-1", "J-12345678-99", "V8-2024"],
};

static CI: Rule = Rule {
    id: "ve-ci",
    entity: Entity::VeCi,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[VEve][-. ]?)?[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}\b",
    evidence: Evidence::Cue,
    confidence: 82,
    cues: &["cédula", "cedula", "ci", "c.i", "cédula de identidad", "venezuelan id"],
    finds: &["mi cédula es «V-12.345.678»", "C.I. «V12345678»", "cedula: «12.345.678»"],
    spares: &["V-12.345.678", "pedido 12345678", "Bs. 12.345.678"],
};

fn is_rif(value: &str) -> bool {
    let Some(all) = digits::exactly::<9>(value) else { return false };
    let kind = match value.bytes().next().map(|byte| byte.to_ascii_uppercase()) {
        Some(b'V') => 4,
        Some(b'E') => 8,
        Some(b'J' | b'C') => 12,
        Some(b'P') => 16,
        Some(b'G') => 20,
        _ => return false,
    };
    let rest = 11 - (kind + weighted::sum(&all, &[3, 2, 7, 6, 5, 4, 3, 2])) % 11;
    all[8] == if rest > 9 { 0 } else { rest }
}
