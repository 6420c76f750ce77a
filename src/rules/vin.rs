//! Vehicle identification numbers.
//!
//! Seventeen characters without I, O and Q; in North America the ninth is a check digit (ISO 3779; 49 CFR 565.15). Others are known by their name.

use crate::checks::weighted;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

const CUES: &[&str] = &[
    "vin",
    "vin number",
    "vehicle identification number",
    "vehicle identification",
    "chassis number",
    "chassis no",
    "fahrgestellnummer",
    "fin",
    "numéro de châssis",
    "número de bastidor",
    "bastidor",
    "numero di telaio",
    "chassisnummer",
    "nr vin",
    "вин",
    "vin-код",
    "車台番号",
    "车架号",
];

/// Of North America.
pub static CHECKED: Rule = Rule {
    id: "vin",
    entity: Entity::Vin,
    trigger: Trigger::Token,
    pattern: r"\b[1-5][A-HJ-NPR-Z0-9]{16}\b",
    evidence: Evidence::Check(is_vin),
    confidence: 95,
    cues: CUES,
    finds: &["VIN «5YJLSWVLXDC476259»", "«2T13SRCY6FB526201»", "the car: «1FTCA7LH1HA476622»"],
    spares: &["5YJLSWVLXDC476251", "1234567890ABCDEFG", "11111111111111111"],
};

/// Elsewhere, where words name it.
pub static NAMED: Rule = Rule {
    id: "vin-named",
    entity: Entity::Vin,
    trigger: Trigger::Token,
    pattern: r"\b[A-HJ-NPR-Za-hj-npr-z0-9]{17}\b",
    evidence: Evidence::CheckAndCue(is_mixed),
    confidence: 90,
    cues: CUES,
    finds: &["Fahrgestellnummer: «WVWZZZ1JZXW000001»", "my VIN is «VF1BB05CF25123456»", "chassis number «SAJWA0ES1D1234567»"],
    spares: &["WVWZZZ1JZXW000001", "abcdefghijklmnopq"],
};

/// What letters count (49 CFR 565.15, table III).
fn value_of(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'A'..=b'H' => u32::from(byte - b'A') + 1,
        b'J'..=b'R' => u32::from(byte - b'J') + 1,
        b'S'..=b'Z' => u32::from(byte - b'S') + 2,
        _ => 0,
    }
}

fn is_vin(value: &str) -> bool {
    let values: Vec<u32> = value.bytes().map(value_of).collect();
    let rest = weighted::sum(&values, &[8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    let check = value.bytes().nth(8).map(|byte| if byte == b'X' { 10 } else { value_of(byte) });
    check == Some(rest) && is_mixed(value)
}

fn is_mixed(value: &str) -> bool {
    value.bytes().filter(u8::is_ascii_alphabetic).count() >= 3 && value.bytes().filter(u8::is_ascii_digit).count() >= 3
}
