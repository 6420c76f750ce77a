//! Paraguay: the RUC of taxpayers, which is the cédula with a check digit.
//!
//! Five to eight digits, a hyphen and a check digit: weights 2, 3, 4 … from the right, 11 less the rest modulo 11, 0 for 10 and 11 (SET, *Guía del RUC*).

use super::Locale;
use crate::checks::digits;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Paraguay.
pub static LOCALE: Locale = Locale { region: "PY", rules: &[&RUC] };

static RUC: Rule = Rule {
    id: "py-ruc",
    entity: Entity::PyRuc,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{5,8} ?- ?[0-9]\b",
    evidence: Evidence::CheckAndCue(is_ruc),
    confidence: 92,
    cues: &["ruc", "r.u.c", "registro único de contribuyentes", "paraguayan tax number"],
    finds: &["ruc «14425146-9»", "RUC: «86679653-3» para la factura", "my Paraguayan tax number: «84714652-9»"],
    spares: &["14425146-9", "2024-3", "pedido 12345678-9"],
};

fn is_ruc(value: &str) -> bool {
    let all = digits::all(value);
    let Some((check, body)) = all.split_last() else { return false };
    let sum: u32 = body.iter().rev().zip(2..).map(|(digit, weight)| digit * weight).sum();
    let rest = 11 - sum % 11;
    *check == if rest > 9 { 0 } else { rest }
}
