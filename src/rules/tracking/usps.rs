//! United States Postal Service: 22 digits from `91` to `95`, the last of them a check digit (GS1's, weights 3 1). Publication 199.

use crate::checks::digits;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// In one piece or in groups of four.
pub static RULE: Rule = Rule {
    id: "usps-tracking",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Digits,
    pattern: r"\b9[1-5][0-9]{2}(?: ?[0-9]{4}){4} ?[0-9]{2}\b",
    evidence: Evidence::Check(is_impb),
    confidence: 94,
    cues: &["usps", "tracking", "tracking number", "parcel"],
    finds: &["«9400111899223857456129»", "usps «9400 1118 9922 3857 4561 29»", "tracking: «9205590000000000123459»"],
    spares: &["9400111899223857456128", "8400111899223857456129"],
};

fn is_impb(value: &str) -> bool {
    let sum: u32 = digits::all(value).iter().rev().enumerate().map(|(place, digit)| digit * (1 + place as u32 % 2 * 2)).sum();
    sum.is_multiple_of(10)
}
