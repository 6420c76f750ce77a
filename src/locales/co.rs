//! Colombia: the cédula de ciudadanía of persons and the NIT of taxpayers.
//!
//! Cédula: six to ten digits, no check digit (Registraduría Nacional del Estado Civil). NIT: a check digit behind a hyphen: weights 3 7 13 17 19 23
//! 29 37 41 43 from the right, modulo 11 (DIAN, Orden Administrativa 4 de 1989).

use super::Locale;
use crate::checks::digits;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Colombia.
pub static LOCALE: Locale = Locale { region: "CO", rules: &[&NIT, &CC] };

static NIT: Rule = Rule {
    id: "co-nit",
    entity: Entity::CoNit,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}\.?[0-9]{3}\.?[0-9]{3} ?- ?[0-9]\b",
    evidence: Evidence::CheckAndCue(is_nit),
    confidence: 92,
    cues: &["nit", "n.i.t", "número de identificación tributaria", "colombian tax number"],
    finds: &[
        "factura al NIT «960.654.525-4»",
        "nit: «839678234-0»",
        "our Colombian tax number (NIT) is «991.995.653-4»",
        "nit «994.595.433-6»",
    ],
    spares: &["960.654.525-4", "pedido 8396782340", "900.123.456"],
};

static CC: Rule = Rule {
    id: "co-cc",
    entity: Entity::CoCc,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[0-9]{1,3}(?:\.[0-9]{3}){2,3}|[0-9]{6,10})\b",
    evidence: Evidence::Cue,
    confidence: 82,
    cues: &[
        "cc",
        "c.c",
        "cédula",
        "cedula",
        "cédula de ciudadanía",
        "cedula de ciudadania",
        "cédula no",
        "documento de identidad",
        "tarjeta de identidad",
        "colombian id",
    ],
    finds: &["mi cédula es «1.020.345.678»", "cc «79456123» de bogotá", "cedula: «1020345678»"],
    spares: &["1.020.345.678", "$ 1.020.345", "llama al 3001234567", "saqué la cédula en 2020"],
};

fn is_nit(value: &str) -> bool {
    let all = digits::all(value);
    let Some((check, body)) = all.split_last() else { return false };
    let sum: u32 = body.iter().rev().zip([3, 7, 13, 17, 19, 23, 29, 37, 41, 43]).map(|(digit, weight)| digit * weight).sum();
    let rest = sum % 11;
    *check == if rest < 2 { rest } else { 11 - rest }
}
