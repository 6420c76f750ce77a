//! Chile: the RUN of persons and RUT of taxpayers.
//!
//! Seven or eight digits and a check character: weights 2…7 from the right, 11 less the rest modulo 11, with 10 written `K` and 11 written 0
//! (Servicio de Impuestos Internos; Decreto Ley 619).

use super::Locale;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Chile.
pub static LOCALE: Locale = Locale { region: "CL", rules: &[&RUT, &HYPHEN] };

const CUES: &[&str] =
    &["rut", "run", "r.u.t", "rol único tributario", "rol único nacional", "rut n°", "chilean id", "cédula de identidad"];

/// With its dots.
static RUT: Rule = Rule {
    id: "cl-rut",
    entity: Entity::ClRut,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{1,2}\.[0-9]{3}\.[0-9]{3} ?- ?[0-9Kk]\b",
    evidence: Evidence::Check(is_rut),
    confidence: 95,
    cues: CUES,
    finds: &["mi rut es «17.189.130-2»", "«29.011.422-5»", "RUT: «29.693.992-1» parece"],
    spares: &["17.189.130-1", "$ 12.345.678", "12.345.678-99", "1.234.567"],
};

static HYPHEN: Rule = Rule {
    id: "cl-rut-bare",
    entity: Entity::ClRut,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{7,8}(?: ?- ?|)[0-9Kk]\b",
    evidence: Evidence::CheckAndCue(is_rut),
    confidence: 92,
    cues: CUES,
    finds: &["rut «18162530-9» para la boleta", "run «280940992»", "my Chilean RUT is «26123613-3»"],
    spares: &["280940992", "18162530-9", "pedido 12345678-9", "fono 987654321"],
};

fn is_rut(value: &str) -> bool {
    let all: Vec<u32> = value.bytes().filter(u8::is_ascii_digit).map(|byte| u32::from(byte - b'0')).collect();
    let ends_in_k = value.ends_with(['K', 'k']);
    let (body, check) =
        if ends_in_k { (&all[..], 10) } else { all.split_last().map_or((&[][..], 0), |(check, body)| (body, *check)) };
    let sum: u32 = body.iter().rev().zip([2, 3, 4, 5, 6, 7, 2, 3]).map(|(digit, weight)| digit * weight).sum();
    matches!(body.len(), 7 | 8) && (11 - sum % 11) % 11 == check
}
