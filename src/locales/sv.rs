//! El Salvador: the NIT of taxpayers.
//!
//! Municipality (four digits), birth date (`DDMMYY`), a serial, a check digit: for serials up to 100 weights 14…2 modulo 11 modulo 10, for later ones
//! weights 2 7 6 5 4 3 2 7 6 5 4 3 2 and 11 less the rest (Ministerio de Hacienda).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// El Salvador.
pub static LOCALE: Locale = Locale { region: "SV", rules: &[&NIT, &BARE] };

const CUES: &[&str] = &["nit", "n.i.t", "número de identificación tributaria", "salvadoran tax number"];

static NIT: Rule = Rule {
    id: "sv-nit",
    entity: Entity::SvNit,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{4}-[0-9]{6}-[0-9]{3}-[0-9]\b",
    evidence: Evidence::Check(is_nit),
    confidence: 92,
    cues: CUES,
    finds: &["mi NIT «0459-240482-141-4»", "«0019-210188-185-3»", "nit: «0043-180399-122-9»"],
    spares: &["0459-240482-141-5", "2024-030510-15-1", "1234-5678"],
};

static BARE: Rule = Rule {
    id: "sv-nit-bare",
    entity: Entity::SvNit,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{14}\b",
    evidence: Evidence::CheckAndCue(is_nit),
    confidence: 90,
    cues: CUES,
    finds: &["nit «00762810811665» por favor", "Salvadoran tax number «04592404821414»"],
    spares: &["00762810811665", "pedido 12345678901234", "17000000000000"],
};

fn is_nit(value: &str) -> bool {
    let Some(all) = digits::exactly::<14>(value) else { return false };
    let [.., a, b, c, check] = all;
    let expected = if a * 100 + b * 10 + c <= 100 {
        weighted::sum(&all, &[14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11 % 10
    } else {
        (11 - weighted::sum(&all, &[2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10
    };
    check == expected
}
