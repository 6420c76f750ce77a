//! Plates of vehicles, told by their name: shapes of Germany, France, Italy, Britain, Spain, the Netherlands, Poland, Portugal,
//! Brazil, Russia and the states of America. Vienna Convention on Road Traffic, annex 2; each country's register has its own series.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Letters and digits behind a word for it.
pub static RULE: Rule = Rule {
    id: "license-plate",
    entity: Entity::LicensePlate,
    trigger: Trigger::Words(&[
        "plate",
        "plates",
        "licence",
        "license",
        "number",
        "registration",
        "reg",
        "rego",
        "kennzeichen",
        "nummernschild",
        "autokennzeichen",
        "nummernplatte",
        "immatriculation",
        "immat",
        "plaque",
        "matricula",
        "targa",
        "kenteken",
        "nummerplaat",
        "rejestracja",
        "numer",
        "nr",
        "tablica",
        "tablice",
        "blachy",
        "placa",
        "patente",
        "госномер",
        "номер",
    ]),
    pattern: r"(?:(?i:(?:licen[cs]e |number |registration )?plates?|registration|reg(?:o)?|kennzeichen|autokennzeichen|nummernschild|nummernplatte|(?:plaque d')?immat(?:riculation)?|plaque|matr(?:\xC3\xAD|i)cula|targa|kenteken|nummerplaat|rejestracja|(?:numer|nr) rejestracyjny|tablice? rejestracyjne|blachy|placa|patente)|(?:\xD0\xB3\xD0\xBE\xD1\x81)?\xD0\xBD\xD0\xBE\xD0\xBC\xD0\xB5\xD1\x80(?: \xD0\xBC\xD0\xB0\xD1\x88\xD0\xB8\xD0\xBD\xD1\x8B)?)(?: ?(?:(?i:numbers?|num\.?|nos?\.?|nr\.?|nummer|numero|n\xC3\xBAmero|num\xC3\xA9ro|numer|code|id)|n\xC2\xBA|n\xC2\xB0|\xE2\x84\x96|#))?(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s | {1,2})[\x22'`*(]{0,2}((?:[A-Z]|\xC3[\x84\x96\x9C]){1,3}[- ][A-Z]{1,2}[ -]?[0-9]{1,4}[EH]?|[A-Z]{2}[- ]?[0-9]{3}[- ]?[A-Z]{2}|[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z][0-9]{1,3} ?[A-Z]{3}|[0-9]{4}[ -]?[B-DF-HJ-NP-TV-Z]{3}|[A-Z0-9]{1,3}-[A-Z0-9]{2,3}-[A-Z0-9]{1,3}|[A-Z]{2,3}[ -]?[0-9][A-Z0-9]{2,4}|[0-9][A-Z]{3}[0-9]{3}|[A-Za-z]{3}[ -]?[0-9]{4}|[A-Za-z]{2}[0-9]{2} ?[A-Za-z]{3}|[0-9][A-Za-z]{3}[0-9]{3}|\xD0[\x90-\xAF][0-9]{3}(?:\xD0[\x90-\xAF]){2} ?[0-9]{2,3})\b",
    evidence: Evidence::Check(is_plate),
    confidence: 84,
    cues: &[],
    finds: &[
        "license plate «8ABC123», grey honda",
        "number plate «AB12 CDE»",
        "reg: «bd51 smr»",
        "Kennzeichen «B-AB 1234»",
        "Kennzeichen: «M XY 99»",
        "immatriculation «AB-123-CD»",
        "matrícula «1234 BCD»",
        "targa «AB 123 CD»",
        "kenteken «12-ABC-3»",
        "numer rejestracyjny «WA 12345»",
        "placa «ABC-1234»",
        "госномер «А123ВС77»",
        "plate is «ABC 1234»",
    ],
    spares: &[
        "plates 10 and 12",
        "plate of cake 2 go",
        "registration opens 10:30",
        "reg 2024",
        "placa base",
        "reg dat 2024",
        "номер 12345",
        "number 12 in line",
        "registration AT 10",
    ],
};

/// A digit at least, and four characters; `reg dat 2024` is none.
fn is_plate(value: &str) -> bool {
    let year = value.get(value.len().saturating_sub(5)..).unwrap_or_default();
    let is_small = value.bytes().any(|byte| byte.is_ascii_lowercase());
    let is_year_behind_word = is_small && (year.starts_with(" 19") || year.starts_with(" 20"));
    let has_digit = value.bytes().any(|byte| byte.is_ascii_digit());
    has_digit && !is_year_behind_word && value.chars().filter(|ch| ch.is_alphanumeric()).count() >= 4
}
