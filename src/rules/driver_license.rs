//! Numbers of driving licences: as many shapes as issuers. AAMVA's *DL/ID Card Design Standard* (annex D) lists those of the
//! states of North America; Directive 2006/126/EC leaves field 5 to its member states. Believed only where words name them.

use crate::checks::digits;
use crate::checks::named::only_when_named;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const CUES: &[&str] = &[
    "driver license", "drivers license", "driver's license", "driver’s license", "driver licence", "driving license",
    "driving licence", "drivers licence", "license number", "licence number", "dl", "license #", "licence #", "dl number",
    "dl no", "dl#", "dl #", "dln", "führerschein", "führerscheinnummer", "führerschein nr", "führerschein-nr", "licence no",
    "license no", "permis n", "permiso n", "patente n", "permis de conduire", "permis", "permiso de conducir",
    "carnet de conducir", "licencia de conducir", "licencia de manejo", "patente", "patente di guida", "carta de condução",
    "carteira de motorista", "habilitação", "cnh", "rijbewijs", "rijbewijsnummer", "prawo jazdy", "prawa jazdy",
    "водительское удостоверение", "водительского удостоверения", "водительские права", "вод. удостоверение", "ajokortti",
    "körkort", "førerkort", "kørekort", "řidičský průkaz", "運転免許証", "免許証番号", "驾驶证", "驾照", "駕照", "운전면허",
];

/// Letters, digits, single hyphens or spaces.
pub static NAMED: Rule = Rule {
    id: "driver-license",
    entity: Entity::DriverLicense,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[A-Za-z]{1,3}[ -]?[0-9]{5,14}[A-Za-z]{0,2}|[0-9]{7,18}[A-Za-z]{0,2}|[A-Za-z]{1,2}-?[0-9]{2,5}(?:[ -][0-9]{1,7}){1,5}|[0-9]{2} ?[0-9]{2} ?[0-9]{6}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{3}(?:[ -][0-9]{3})?)\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 82,
    cues: CUES,
    finds: &[
        "driver's license «D1234567»",
        "drivers license number: «S123-4567-8901»",
        "DL number «A123-456-78-901-0»",
        "Führerschein Nr. «12345678901»",
        "permis de conduire «123456789012»",
        "permiso de conducir «12345678Z»",
        "patente «U1234567A»",
        "rijbewijs «4512345678»",
        "prawo jazdy «12345678»",
        "водительское удостоверение «77 14 123456»",
        "免許証番号は«301234567890»です",
        "驾驶证号«110101199003071234»",
    ],
    spares: &[
        "D1234567",
        "license number of the movie since 2012",
        "driver's license test on 12 may at 10:30",
        "patente presa nel 2019",
    ],
};

/// With letters in the middle.
pub static LETTERS: Rule = Rule {
    id: "driver-license-letters",
    entity: Entity::DriverLicense,
    trigger: Trigger::Words(&[
        "driver",
        "drivers",
        "driving",
        "fuhrerschein",
        "fuhrerscheinnummer",
        "permis",
        "permiso",
        "licencia",
        "carnet",
        "patente",
        "rijbewijs",
        "rijbewijsnummer",
        "dl",
        "dln",
    ]),
    pattern: r"(?i:driv(?:er(?:'|\xE2\x80\x99)?s?(?:'|\xE2\x80\x99)?|ing) licen[cs]e|dln?|f(?:\xC3\xBC|ue)hrerschein(?:nummer)?|permis(?: de conduire)?|permiso de conducir|licencia de (?:conducir|manejo)|carnet de conducir|patente(?: di guida)?|rijbewijs(?:nummer)?)(?: ?(?:(?i:numbers?|num\.?|nos?\.?|nr\.?|nummer|numero|n\xC3\xBAmero|num\xC3\xA9ro|numer|code|id)|n\xC2\xBA|n\xC2\xB0|\xE2\x84\x96|#))?(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s | {1,2})[\x22'`*(]{0,2}([A-Z0-9]{6,20})\b",
    evidence: Evidence::Check(is_mixed),
    confidence: 82,
    cues: &[],
    finds: &["Führerscheinnummer: «B072RRE2I55»", "driver license: «WDLAB12C34XY»", "patente: «MI12345AB9»"],
    spares: &["dl speed is 100MBIT", "driver license renewal", "permis B obtenu en 2019"],
};

/// Brazil's, with its two check digits (Resolução CONTRAN 598/2016; the algorithm as Denatran publishes it).
pub static CNH: Rule = Rule {
    id: "driver-license-br",
    entity: Entity::DriverLicense,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{11}\b",
    evidence: Evidence::CheckAndCue(is_cnh),
    confidence: 90,
    cues: &["cnh", "carteira de motorista", "carteira nacional", "habilitação", "registro da cnh", "carta de motorista"],
    finds: &["cnh: «12345678900»", "minha habilitação é «02650230618»"],
    spares: &["12345678900", "cnh vence 10/2029"],
};

/// Three digits and two letters at least, in capitals.
fn is_mixed(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    digits >= 3 && value.len() - digits >= 2 && !value.ends_with("BIT") && !value.ends_with("BPS")
}

fn is_cnh(value: &str) -> bool {
    let Some(digits) = digits::exactly::<11>(value) else { return false };
    let descending: u32 = digits.iter().zip((1..=9).rev()).map(|(digit, weight)| digit * weight).sum();
    let ascending: u32 = digits.iter().zip(1..=9).map(|(digit, weight)| digit * weight).sum();
    let (first, less) = if descending % 11 == 10 { (0, 2) } else { (descending % 11, 0) };
    let second = if ascending % 11 == 10 { 0 } else { (ascending % 11 + 11 - less) % 11 };
    digits[9] == first && digits[10] == second && !digits::are_equal(&digits)
}
