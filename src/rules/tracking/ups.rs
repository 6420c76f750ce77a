//! UPS: `1Z`, the shipper's six characters, eight more, and a check digit. UPS, *Tracking Number Formats* (UPS Developer Kit).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// In one piece.
pub static RULE: Rule = Rule {
    id: "ups-tracking",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Token,
    pattern: r"\b1[Zz][0-9A-Za-z]{15}[0-9]\b",
    evidence: Evidence::Check(is_tracking),
    confidence: 94,
    cues: &["ups", "tracking", "tracking number", "sendungsnummer"],
    finds: &["«1Z12345E0205271686»", "ups «1Z999AA10123456784» out for delivery"],
    spares: &["1Z12345E0205271687", "1Z12345E02052716"],
};

/// As the label prints it.
pub static GROUPED: Rule = Rule {
    id: "ups-tracking-grouped",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Number,
    pattern: r"1Z [0-9A-Z]{3} [0-9A-Z]{3} [0-9]{2} [0-9]{4} [0-9]{4}\b",
    evidence: Evidence::Check(is_tracking),
    confidence: 94,
    cues: &["ups", "tracking", "tracking number", "sendungsnummer"],
    finds: &["ups: «1Z 999 AA1 01 2345 6784»"],
    spares: &["1Z 999 AA1 01 2345 6785"],
};

/// Letters count as two more than their place, modulo ten; every second value counts twice.
fn is_tracking(value: &str) -> bool {
    let signs: Vec<u32> = value.bytes().filter(u8::is_ascii_alphanumeric).skip(2).map(worth).collect();
    let Some((check, body)) = signs.split_last() else { return false };
    let sum: u32 = body.iter().enumerate().map(|(place, value)| value * (1 + place as u32 % 2)).sum();
    body.len() == 15 && (10 - sum % 10) % 10 == *check
}

fn worth(byte: u8) -> u32 {
    if byte.is_ascii_digit() { u32::from(byte - b'0') } else { u32::from(byte.to_ascii_uppercase() - b'A' + 2) % 10 }
}
