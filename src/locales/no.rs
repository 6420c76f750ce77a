//! Norway: the fødselsnummer and D-number.
//!
//! Birth date (40 added to the day for D-numbers, 40 or 80 to the month for others), a serial of three, two check digits: weights 3 7 6 1 8 9 4 5 2 and 5 4 3 2 7 6 5 4 3 2, modulo 11
//! (Skatteetaten; forskrift om folkeregistrering).

use super::Locale;
use crate::checks::{date, digits, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Norway.
pub static LOCALE: Locale = Locale { region: "NO", rules: &[&FNR] };

static FNR: Rule = Rule {
    id: "no-fnr",
    entity: Entity::NoFnr,
    trigger: Trigger::Digits,
    pattern: r"\b[0-7][0-9]{5}[ .-]?[0-9]{5}\b",
    evidence: Evidence::Check(is_fnr),
    confidence: 94,
    cues: &[
        "fødselsnummer",
        "fødselsnr",
        "fnr",
        "personnummer",
        "d-nummer",
        "dnr",
        "fodselsnummer",
        "norwegian id",
        "personnr",
        "fødselsnummeret",
    ],
    finds: &["fødselsnummer: «251098 09732»", "«07017405335»", "personnummeret mitt er «19096300398»", "fnr «27127134215»"],
    spares: &["25109809733", "01139912345", "47912345678", "24030512345"],
};

fn is_fnr(value: &str) -> bool {
    let Some(all) = digits::exactly::<11>(value) else { return false };
    let exists =
        pairs::first_three(&all).is_some_and(|(day, month, year)| date::exists_in_some_century(year, month % 40, day % 40));
    let first = weighted::sum(&all, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]).is_multiple_of(11);
    exists && first && weighted::sum(&all, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}
