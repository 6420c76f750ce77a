//! Latvia: personas kods, the personal code.
//!
//! `DDMMYY-CNNNK`: birth date, century (0 the 1800s, 1 the 1900s, 2 the 2000s), serial, check digit; since July 2017
//! `32NNNN-NNNNK` without a date. The check digit is (1 + Σ weight × digit) modulo 11 modulo 10 with the weights
//! 10 5 8 4 2 1 6 3 7 9. Source: Fizisko personu reģistra likums; PMLP, <https://www.pmlp.gov.lv/lv/personas-kods>.

use super::Locale;
use crate::checks::{date, digits, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Latvia.
pub static LOCALE: Locale = Locale { region: "LV", rules: &[&HYPHENED, &BARE] };

const CUES: &[&str] = &[
    "personas kods",
    "personas kodu",
    "personas koda",
    "personas kodam",
    "pers. kods",
    "p.k",
    "p. k",
    "latvian personal code",
    "personal code",
    "personal identity number",
    "персональный код",
    "персональным кодом",
    "личный код",
];

/// With its hyphen.
static HYPHENED: Rule = Rule {
    id: "lv-pk",
    entity: Entity::LvPk,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6}-[0-9]{5}\b",
    evidence: Evidence::Check(is_personas_kods),
    confidence: 92,
    cues: CUES,
    finds: &[
        "personas kods: «100575-10642»",
        "mans jaunais personas kods ir «322572-38564»",
        "персональный код «150156-19984»",
        "my Latvian personal code is «290977-11596»",
        "personas kods «100575-10643», laikam",
        "«300674-19330»",
        "«328673-00679»",
    ],
    spares: &["100575-10643", "pasūtījums 321112-38564", "100575-1064", "010203-040506", "2024-03-05"],
};

/// Without the hyphen, where words name it.
static BARE: Rule = Rule {
    id: "lv-pk-bare",
    entity: Entity::LvPk,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6}(?: |\xE2\x80[\x90-\x94])?[0-9]{5}\b",
    evidence: Evidence::CheckAndCue(is_personas_kods),
    confidence: 90,
    cues: CUES,
    finds: &["personas kods «10057510642»", "personas kodu pierakstīju kā «210157 15088»", "personal code «32257238564»"],
    spares: &["10057510642", "rēķins 10057510642", "zvani 21 234 567", "37121234567"],
};

fn is_personas_kods(value: &str) -> bool {
    let Some(all) = digits::exactly::<11>(value) else { return false };
    let Some((day, month, year)) = pairs::first_three(&all) else { return false };
    let [.., century, _, _, _, check] = all;
    let is_issued = match (day, century) {
        (32..=39, _) => true,
        (_, 1) => date::exists(1900 + year, month, day),
        (_, 2) => date::exists(2000 + year, month, day),
        _ => false,
    };
    let sum = 1 + weighted::sum(&all, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
    is_issued && sum % 11 % 10 == check
}
