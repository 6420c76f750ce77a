//! Numbers of vehicles: 17 letters and digits without `I`, `O`, `Q`. ISO 3779; the ninth is a check digit in North America and
//! China (49 CFR § 565.15, GB 16735), and any character elsewhere.

use crate::checks::weighted;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const CUES: &[&str] = &[
    "vin", "vin number", "vin no", "vin #", "chassis", "chassis number", "chassis no", "fahrgestellnummer", "fahrgestell-nr",
    "fahrzeugidentnummer", "fahrzeug-identifizierungsnummer", "fin", "fin nummer", "numéro de châssis", "numéro vin", "bastidor",
    "número de bastidor", "telaio", "numero di telaio", "número do chassi", "chassi", "quadro", "chassisnummer", "numer vin",
    "nr vin", "вин", "вин-код", "vin-код", "номер кузова", "车架号", "車架號", "車台番号", "차대번호",
];

/// With its check digit.
pub static CHECKED: Rule = Rule {
    id: "vin",
    entity: Entity::Vin,
    trigger: Trigger::Token,
    pattern: r"\b[1-57L][A-HJ-NPR-Z0-9]{7}[0-9X][A-HJ-NPR-TV-Y1-9][A-HJ-NPR-Z0-9]{3}[0-9]{4}\b",
    evidence: Evidence::Check(has_check_digit),
    confidence: 92,
    cues: CUES,
    finds: &["«1HGCM8266XA004352»", "the vin is «5YJ3E1EA2KF317000», check carfax", "«2T1BURHE9JC034561»"],
    spares: &["1HGCM8267XA004352", "5YJ3E1EA2KF31700", "20240305103011123"],
};

/// Without.
pub static NAMED: Rule = Rule {
    id: "vin-named",
    entity: Entity::Vin,
    trigger: Trigger::Token,
    pattern: r"\b[A-HJ-NPR-Za-hj-npr-z0-9]{13}[0-9]{4}\b",
    evidence: Evidence::CheckAndCue(is_mixed),
    confidence: 88,
    cues: CUES,
    finds: &["Fahrgestellnummer: «WVWZZZ1JZXW000001»", "vin: «wba3a5c50cf256651»", "numéro de châssis «VF1RFB00X56789012»"],
    spares: &["WVWZZZ1JZXW000001", "vin 1234567890123"],
};

fn is_mixed(value: &str) -> bool {
    value.bytes().filter(u8::is_ascii_alphabetic).count() >= 3
}

fn has_check_digit(value: &str) -> bool {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    let values: Vec<u32> = value.bytes().map(transliterated).collect();
    let check = weighted::sum(&values, &WEIGHTS) % 11;
    let ninth = value.as_bytes().get(8).map(|byte| if *byte == b'X' { 10 } else { transliterated(*byte) });
    is_mixed(value) && ninth == Some(check)
}

/// Letters have the values that EBCDIC's columns gave them.
fn transliterated(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'A'..=b'H' => u32::from(byte - b'A') + 1,
        b'J'..=b'R' => u32::from(byte - b'J') + 1,
        b'S'..=b'Z' => u32::from(byte - b'S') + 2,
        _ => 0,
    }
}
