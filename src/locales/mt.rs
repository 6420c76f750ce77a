//! Malta: the identity card number.
//!
//! Seven digits and a letter (M, G, A, P, L, H, B, Z) for the register (Identity Malta; Identity Card Act, cap. 258); no check digit, so words must name it.

use super::Locale;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Malta.
pub static LOCALE: Locale = Locale { region: "MT", rules: &[&ID] };

static ID: Rule = Rule {
    id: "mt-id",
    entity: Entity::MtId,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6,7}[MGAPLHBZmgaplhbz]\b",
    evidence: Evidence::Cue,
    confidence: 88,
    cues: &[
        "id card",
        "id card number",
        "identity card",
        "karta tal-identità",
        "karta tal-identita",
        "numru tal-karta",
        "maltese id",
        "id no",
    ],
    finds: &["my Maltese ID card number is «0123456M»", "karta tal-identità «0045690G»", "id card no: «1234987M»"],
    spares: &["0123456M", "5000M followers", "order 123456A"],
};
