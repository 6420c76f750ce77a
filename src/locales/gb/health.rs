//! Numbers of patients: the NHS number of England and Wales, the CHI number of Scotland.
//!
//! Ten digits, weights 10…2, 11 less the rest modulo 11, 0 for eleven, ten is not issued (NHS Data Model and Dictionary); the CHI number begins with the birth date (NHS Scotland).

use crate::checks::{date, digits, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Of a patient in England and Wales.
pub static NHS: Rule = Rule {
    id: "uk-nhs",
    entity: Entity::UkNhs,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}\b",
    evidence: Evidence::CheckAndCue(is_nhs),
    confidence: 93,
    cues: &["nhs", "nhs number", "nhs no", "nhs num", "national health service number", "patient number"],
    finds: &["my NHS number is «439 027 6603»", "NHS no: «9385629921»", "nhs number «428-282-4727»", "NHS number «4682337417»"],
    spares: &["439 027 6603", "order 9385629921", "call 020 7946 0018", "1700000000"],
};

/// Of a patient in Scotland.
pub static CHI: Rule = Rule {
    id: "uk-chi",
    entity: Entity::UkChi,
    trigger: Trigger::Digits,
    pattern: r"\b[0-3][0-9][01][0-9]{3}[ -]?[0-9]{4}\b",
    evidence: Evidence::CheckAndCue(is_chi),
    confidence: 93,
    cues: &["chi", "chi number", "chi no", "community health index"],
    finds: &["CHI number «1412830591»", "her CHI no is «220388 9500»", "community health index: «0608889016»"],
    spares: &["1412830591", "order 2203889500", "tai chi 2024"],
};

fn is_nhs(value: &str) -> bool {
    let Some(all) = digits::exactly::<10>(value) else { return false };
    let check = (11 - weighted::sum(&all, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11;
    check == all[9] && !digits::are_equal(&all)
}

fn is_chi(value: &str) -> bool {
    let exists =
        pairs::first_three(&digits::all(value)).is_some_and(|(day, month, year)| date::exists_in_some_century(year, month, day));
    exists && is_nhs(value)
}
