//! Germany: the tax identification number, the pension insurance number, the health insurance number and the identity card.
//!
//! IdNr: eleven digits, one of the first ten twice or three times, ISO 7064 MOD 11,10 (BZSt; AO § 139b, StIdV). RVNR: area, birth date, a letter, serial, check digit: weights 2 1 2 5 7 1 2 1 2 1 2 1, digits of the products added (VKVV § 2).
//! KVNR: a letter and nine digits, weights 1 2 on the letter's place and the digits (SGB V § 290). Identity card and passport: nine characters of `CFGHJKLMNPRTVWXYZ` and digits, a check digit with
//! weights 7 3 1 (ICAO 9303).

use super::Locale;
use crate::checks::{date, digits, iso7064, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Germany.
pub static LOCALE: Locale = Locale { region: "DE", rules: &[&TAX_ID, &PENSION, &HEALTH, &ID_CARD] };

static TAX_ID: Rule = Rule {
    id: "de-tax-id",
    entity: Entity::DeTaxId,
    trigger: Trigger::Digits,
    pattern: r"\b[1-9][0-9][ ]?[0-9]{3}[ ]?[0-9]{3}[ ]?[0-9]{3}\b",
    evidence: Evidence::CheckAndCue(is_tax_id),
    confidence: 95,
    cues: &[
        "steuer-id",
        "steuerid",
        "steuer id",
        "steueridentifikationsnummer",
        "steuer-identifikationsnummer",
        "steuerliche identifikationsnummer",
        "idnr",
        "id-nr",
        "tin",
        "steuer-idnr",
        "identifikationsnummer",
        "german tax id",
    ],
    finds: &[
        "meine Steuer-ID: «36 137 295 806»",
        "IdNr. «41658749021»",
        "German tax ID is «63127045194»",
        "Steuerid «62584923172»",
    ],
    spares: &["36137295806", "Bestellung 41658749021", "12345678901", "01511234567"],
};

static PENSION: Rule = Rule {
    id: "de-social-security",
    entity: Entity::DeSocialSecurity,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{2} ?[0-9]{6} ?[A-Z] ?[0-9]{3}\b",
    evidence: Evidence::Check(is_pension_number),
    confidence: 95,
    cues: &[
        "sozialversicherungsnummer",
        "rentenversicherungsnummer",
        "sv-nummer",
        "rvnr",
        "sv-nr",
        "versicherungsnummer",
        "german social security",
    ],
    finds: &["Sozialversicherungsnummer «12 010167 A 089»", "«15280288R171»", "SV-Nummer: «12170684R148»"],
    spares: &["12010167A080", "65991399A123", "12 240305 B 99"],
};

static HEALTH: Rule = Rule {
    id: "de-health-insurance",
    entity: Entity::DeHealthInsurance,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z][0-9]{9}\b",
    evidence: Evidence::CheckAndCue(is_health_number),
    confidence: 93,
    cues: &[
        "krankenversichertennummer",
        "versichertennummer",
        "kvnr",
        "krankenversicherungsnummer",
        "krankenkasse",
        "versicherten-nr",
        "gesundheitskarte",
        "krankenkassennummer",
        "egk",
        "german health insurance",
    ],
    finds: &[
        "Versichertennummer «N587385991»",
        "KVNR: «M367955791»",
        "meine Krankenversichertennummer ist «X445288285»",
        "kvnr «P730058099»",
    ],
    spares: &["N587385991", "Bestellnummer M367955791", "A123456789"],
};

/// The nine characters, often with their check digit.
static ID_CARD: Rule = Rule {
    id: "de-id-card",
    entity: Entity::DeIdCard,
    trigger: Trigger::Digits,
    pattern: r"\b[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}[0-9]?(?:D|<<)?\b",
    evidence: Evidence::CheckAndCue(is_document),
    confidence: 92,
    cues: &[
        "personalausweis",
        "ausweisnummer",
        "personalausweisnummer",
        "perso",
        "ausweisnr",
        "ausweis-nr",
        "reisepass",
        "reisepassnummer",
        "passnummer",
        "pass-nr",
        "german id card",
        "german passport",
    ],
    finds: &[
        "Personalausweis «F1LVZ54428»",
        "Ausweisnummer: «KRG01060M4»",
        "Reisepassnummer «VKZP67672»",
        "my German ID card number is «G4Z0232YY8»",
    ],
    spares: &["F1LVZ54428", "Ausweis liegt bei 2024", "LKJ123456789"],
};

fn is_tax_id(value: &str) -> bool {
    let Some(all) = digits::exactly::<11>(value) else { return false };
    let mut count = [0; 10];
    all[..10].iter().for_each(|digit| count[*digit as usize] += 1);
    // One digit twice and one missing, or one three times and two missing.
    let repeats: Vec<u32> = count.into_iter().filter(|count| *count > 1).collect();
    matches!(repeats[..], [2 | 3]) && iso7064::mod_11_10(&all)
}

fn is_pension_number(value: &str) -> bool {
    let spread: Vec<u32> = value.bytes().filter(u8::is_ascii_alphanumeric).flat_map(spread).collect();
    let Some((check, body)) = spread.split_last() else { return false };
    let exists = pairs::first_three(&body[2..]).is_some_and(|(day, month, year)| date::exists_in_some_century(year, month, day));
    body.len() == 12 && exists && crosswise(body, &[2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) == *check
}

fn is_health_number(value: &str) -> bool {
    let spread: Vec<u32> = value.bytes().flat_map(spread).collect();
    let Some((check, body)) = spread.split_last() else { return false };
    body.len() == 10 && crosswise(body, &[1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) == *check
}

/// A letter is the two digits of its place in the alphabet.
fn spread(byte: u8) -> impl Iterator<Item = u32> {
    let place = u32::from(byte.to_ascii_uppercase().wrapping_sub(b'A')) + 1;
    let both = if byte.is_ascii_digit() { [None, Some(u32::from(byte - b'0'))] } else { [Some(place / 10), Some(place % 10)] };
    both.into_iter().flatten()
}

/// The last digit of the sum of the digits of the products.
fn crosswise(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).map(|part| part / 10 + part % 10).sum::<u32>() % 10
}

/// Nine characters, of which some are digits; the tenth is their check digit.
fn is_document(value: &str) -> bool {
    let values: Vec<u32> = value.bytes().filter_map(weighted::base_36).take(10).collect();
    let sum = weighted::sum(&values, &[7, 3, 1, 7, 3, 1, 7, 3, 1]);
    let has_digits = value.bytes().filter(u8::is_ascii_digit).count() >= 3;
    has_digits && values.get(9).is_none_or(|check| sum % 10 == *check)
}
