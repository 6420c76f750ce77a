//! Austria: the social insurance number (Sozialversicherungsnummer).
//!
//! A serial of three, a check digit, the birth date: weights 3 7 9 · 5 8 4 2 1 6, modulo 11, ten is not issued (Dachverband der Sozialversicherungsträger; ASVG § 30c).

use super::Locale;
use crate::checks::{date, digits, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Austria.
pub static LOCALE: Locale = Locale { region: "AT", rules: &[&SVNR] };

static SVNR: Rule = Rule {
    id: "at-svnr",
    entity: Entity::AtSvnr,
    trigger: Trigger::Digits,
    pattern: r"\b[1-9][0-9]{3}[ -]?[0-9]{6}\b",
    evidence: Evidence::CheckAndCue(is_svnr),
    confidence: 93,
    cues: &[
        "sv-nummer",
        "svnr",
        "sv nummer",
        "sozialversicherungsnummer",
        "versicherungsnummer",
        "sv-nr",
        "sv nr",
        "svnummer",
        "e-card",
        "sozialversicherungsnr",
        "austrian social security",
        "austrian social insurance",
    ],
    finds: &[
        "meine SV-Nummer ist «2456 020885»",
        "SVNR: «5169210495»",
        "Austrian social insurance number «3898 180477»",
        "svnr «6534230781» glaub ich",
    ],
    spares: &["2456 020885", "Bestellung 5169210495", "ruf an 0660 1234567", "1700000000"],
};

fn is_svnr(value: &str) -> bool {
    let Some(all) = digits::exactly::<10>(value) else { return false };
    let sum = weighted::sum(&all, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]);
    // A thirteenth month is written where a day has no serial left.
    let exists = pairs::first_three(&all[4..])
        .is_some_and(|(day, month, year)| month == 13 || date::exists_in_some_century(year, month, day));
    exists && sum % 11 == all[3]
}
