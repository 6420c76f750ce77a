//! Belgium: the national register number (rijksregisternummer, numéro de registre national).
//!
//! Birth date `YYMMDD`, a serial of three, two check digits: 97 less the nine digits modulo 97, with a 2 before them for those born from 2000 on; 20 or 40 added to the month for BIS numbers
//! (Rijksregister, <https://www.ibz.rrn.fgov.be>).

use super::Locale;
use crate::checks::{date, digits, pairs};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Belgium.
pub static LOCALE: Locale = Locale { region: "BE", rules: &[&DOTTED, &BARE] };

const CUES: &[&str] = &[
    "rijksregisternummer",
    "rijksregister",
    "rijksregisternr",
    "rrn",
    "insz",
    "numéro national",
    "numéro de registre national",
    "registre national",
    "niss",
    "nrn",
    "nationalregisternummer",
    "belgian national number",
    "national number",
    "national register number",
];

/// With its points.
static DOTTED: Rule = Rule {
    id: "be-national-number",
    entity: Entity::BeNationalNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{2}\.[0-9]{2}\.[0-9]{2}[- ][0-9]{3}[.-][0-9]{2}\b",
    evidence: Evidence::Check(is_national_number),
    confidence: 96,
    cues: CUES,
    finds: &["rijksregisternummer «86.02.19-744.21»", "«70.12.25-811.90»", "mon numéro national: «61.06.20-408.25»"],
    spares: &["86.02.19-744.22", "24.03.05-101.13", "12.12.12"],
};

static BARE: Rule = Rule {
    id: "be-national-number-bare",
    entity: Entity::BeNationalNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6}[ -]?[0-9]{3}[ -]?[0-9]{2}\b",
    evidence: Evidence::CheckAndCue(is_national_number),
    confidence: 94,
    cues: CUES,
    finds: &["rrn «71091226754»", "my Belgian national number is «570710 029 44»", "NISS «86021974421» svp"],
    spares: &["71091226754", "bestelling 57071002944", "32470123456"],
};

fn is_national_number(value: &str) -> bool {
    let Some(all) = digits::exactly::<11>(value) else { return false };
    let (number, check) = (digits::number(&all[..9]), digits::number(&all[9..]));
    let has_check = [number, number + 2_000_000_000].iter().any(|number| 97 - number % 97 == check);
    let exists = pairs::first_three(&all)
        .is_some_and(|(year, month, day)| day == 0 || date::exists_in_some_century(year, month % 20, day));
    exists && has_check
}
