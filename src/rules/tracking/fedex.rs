//! FedEx: Express has 12 digits (weights 3 1 7, modulo 11, modulo 10), Ground 15 (weights 1 3). FedEx, *Barcode formats*.

use crate::checks::digits;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// A name must stand near.
pub static RULE: Rule = Rule {
    id: "fedex-tracking",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[0-9]{4} ?[0-9]{4} ?[0-9]{4}|[0-9]{15})\b",
    evidence: Evidence::CheckAndCue(is_tracking),
    confidence: 90,
    cues: &["fedex", "fed ex", "fedex express", "fedex ground", "tracking", "tracking number"],
    finds: &["fedex «986578892427»", "FedEx tracking: «4490 1234 5672»", "fedex «961102012345673»"],
    spares: &["986578892427", "4490 1234 5672"],
};

fn is_tracking(value: &str) -> bool {
    let digits = digits::all(value);
    let Some((check, body)) = digits.split_last() else { return false };
    let sum = |weights: &[u32]| -> u32 { body.iter().zip(weights.iter().cycle()).map(|(digit, weight)| digit * weight).sum() };
    match body.len() {
        11 => sum(&[3, 1, 7]) % 11 % 10 == *check,
        14 => (10 - sum(&[1, 3]) % 10) % 10 == *check,
        _ => false,
    }
}
