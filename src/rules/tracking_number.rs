//! Numbers of parcels: UPS, the Universal Postal Union's S10, USPS, Amazon, and what other carriers print, where words name it.
//!
//! UPS: `1Z`, 15 characters, a check digit: every second counts twice, letters as (place + 2) modulo 10 (UPS, *Guide to labeling*). S10: two letters, eight digits, a check digit with weights 8 6 4 2 3 5 9 7, a country (UPU S10). USPS: 20–22
//! digits, weights 3 1 from the right (USPS Publication 199).

use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// As the issuer writes it.
pub static UPS: Rule = Rule {
    id: "tracking-ups",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Token,
    pattern: r"\b1[Zz] ?[A-Za-z0-9]{3} ?[A-Za-z0-9]{3} ?[0-9]{2} ?[0-9A-Za-z]{4} ?[0-9A-Za-z]{3} ?[0-9]\b",
    evidence: Evidence::Check(is_ups),
    confidence: 95,
    cues: &["ups", "tracking", "tracking number"],
    finds: &["UPS «1ZL374601201334715»", "«1ZGJCVA76852384644»"],
    spares: &["1Z999AA10123456785", "1Z2 things", "1ZABC"],
};

/// The same in groups.
pub static UPS_SPACED: Rule = Rule {
    id: "tracking-ups-spaced",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Words(&["1z"]),
    pattern: r"1[Zz] [A-Za-z0-9]{3} [A-Za-z0-9]{3} [0-9]{2} [0-9A-Za-z]{4} [0-9A-Za-z]{3} ?[0-9]\b",
    evidence: Evidence::Check(is_ups),
    confidence: 95,
    cues: &[],
    finds: &["tracking: «1Z 4NV CX3 68 1501 488 1»", "«1Z L37 460 12 0133 4715»"],
    spares: &["1Z 999 AA1 01 2345 678 5", "1Z and 2"],
};

/// Of the postal services of the world.
pub static S10: Rule = Rule {
    id: "tracking-s10",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?[A-Z]{2}\b",
    evidence: Evidence::Check(is_s10),
    confidence: 94,
    cues: &["tracking", "tracking number", "sendungsnummer", "numéro de suivi", "número de seguimiento", "трек", "трек-номер"],
    finds: &["your parcel «RR775916024DE»", "«RR347219110CN»", "Sendungsnummer «EE 888 089 545 US»"],
    spares: &["RR775916025DE", "RR123456789ZZ1", "AB 123 456 789"],
};

/// Of the United States.
pub static USPS: Rule = Rule {
    id: "tracking-usps",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Digits,
    pattern: r"\b9[1-5][0-9]{2} ?[0-9]{4} ?[0-9]{4} ?[0-9]{4} ?[0-9]{4}(?: ?[0-9]{2})?\b",
    evidence: Evidence::Check(is_usps),
    confidence: 94,
    cues: &["usps", "tracking", "tracking number"],
    finds: &["usps tracking «9361727895627902618002»", "«9361898702585657547412»", "«9400 8187 8855 3304 7377 65»"],
    spares: &["9361727895627902618003", "9400123412341234", "92012345678901234567890"],
};

/// Of Amazon.
pub static AMAZON: Rule = Rule {
    id: "tracking-amazon",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Digits,
    pattern: r"\bTBA[0-9]{12}\b",
    evidence: Evidence::Shape,
    confidence: 93,
    cues: &[],
    finds: &["«TBA123456789012»", "amazon says «TBA987654321098»"],
    spares: &["TBA 2024", "TBA12345"],
};

/// Where words name it.
pub static NAMED: Rule = Rule {
    id: "tracking-named",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[A-Z]{1,4}[ -]?)?[0-9]{3,4}[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}(?:[ -]?[0-9]{2,4}){0,4}(?:[A-Z]{1,2})?\b",
    evidence: Evidence::Cue,
    confidence: 86,
    cues: &[
        "tracking",
        "tracking number",
        "tracking no",
        "tracking id",
        "tracking code",
        "tracking #",
        "track",
        "awb",
        "waybill",
        "consignment",
        "consignment number",
        "shipment number",
        "parcel number",
        "fedex",
        "dhl",
        "ups",
        "usps",
        "dpd",
        "gls",
        "hermes",
        "evri",
        "royal mail",
        "sendungsnummer",
        "sendungsverfolgung",
        "paketnummer",
        "paketverfolgung",
        "numéro de suivi",
        "n° de suivi",
        "suivi colis",
        "colissimo",
        "chronopost",
        "número de seguimiento",
        "numero de seguimiento",
        "código de seguimiento",
        "código de rastreio",
        "rastreio",
        "rastreamento",
        "numero di tracciamento",
        "codice di tracciamento",
        "spedizione numero",
        "track and trace",
        "track & trace",
        "trackingcode",
        "numer przesyłki",
        "nr przesyłki",
        "трек",
        "трек-номер",
        "номер отправления",
        "追跡番号",
        "お問い合わせ番号",
        "运单号",
        "快递单号",
        "운송장",
    ],
    finds: &[
        "FedEx tracking «7712 3456 7890»",
        "DHL Sendungsnummer «00340434161094042557»",
        "parcel number: «15501234567890»",
        "numéro de suivi: «123 456 789 012»",
        "трек-номер «80123456789012»",
        "快递单号 «73123456789012»",
    ],
    spares: &["7712 3456 7890", "call 212 555 0143", "fedex comes at 10 or 11"],
};

fn is_ups(value: &str) -> bool {
    let bare: Vec<u8> = value.bytes().filter(|byte| *byte != b' ').map(|byte| byte.to_ascii_uppercase()).collect();
    let value_of = |byte: u8| if byte.is_ascii_digit() { u32::from(byte - b'0') } else { (u32::from(byte) - 63) % 10 };
    let values: Vec<u32> = bare.iter().skip(2).map(|byte| value_of(*byte)).collect();
    let Some((check, body)) = values.split_last() else { return false };
    let sum: u32 = body.iter().zip([1, 2].iter().cycle()).map(|(value, weight)| value * weight).sum();
    body.len() == 15 && (10 - sum % 10) % 10 == *check
}

fn is_s10(value: &str) -> bool {
    let Some(all) = digits::exactly::<9>(value) else { return false };
    let check = match 11 - weighted::sum(&all, &[8, 6, 4, 2, 3, 5, 9, 7]) % 11 {
        10 => 0,
        11 => 5,
        check => check,
    };
    all[8] == check && !digits::are_equal(&all)
}

fn is_usps(value: &str) -> bool {
    let all = digits::all(value);
    let Some((check, body)) = all.split_last() else { return false };
    let sum: u32 = body.iter().rev().zip([3, 1].iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    matches!(all.len(), 20 | 22) && (10 - sum % 10) % 10 == *check
}
