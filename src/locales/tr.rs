//! Turkey: the identity number (T.C. kimlik no).
//!
//! Eleven digits, the first not 0: the tenth is seven times the sum of the odd places less that of the even ones, modulo 10, the eleventh the sum of the ten (NVİ; 5490 sayılı kanun).

use super::Locale;
use crate::checks::digits;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Turkey.
pub static LOCALE: Locale = Locale { region: "TR", rules: &[&TCKN] };

static TCKN: Rule = Rule {
    id: "tr-national-id",
    entity: Entity::TrNationalId,
    trigger: Trigger::Digits,
    pattern: r"\b[1-9][0-9]{10}\b",
    evidence: Evidence::Check(is_tckn),
    confidence: 93,
    cues: &[
        "tc",
        "t.c",
        "tckn",
        "kimlik no",
        "tc kimlik",
        "kimlik numarası",
        "tc kimlik no",
        "tc no",
        "kimlik numaram",
        "turkish id",
        "tc numaram",
    ],
    finds: &["TC kimlik no: «16287106472»", "«64245948046»", "tc «13636919660» kaydet", "kimlik numaram «61166739303»"],
    spares: &["16287106473", "12345678901", "90532123456"],
};

fn is_tckn(value: &str) -> bool {
    let Some(all) = digits::exactly::<11>(value) else { return false };
    let odd: u32 = all[..9].iter().step_by(2).sum();
    let even: u32 = all[1..9].iter().step_by(2).sum();
    (odd * 7 + 100 - even) % 10 == all[9] && all[..10].iter().sum::<u32>() % 10 == all[10]
}
