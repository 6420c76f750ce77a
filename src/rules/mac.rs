//! Hardware addresses of network cards (IEEE 802, EUI-48 and EUI-64): pairs with colons or dashes.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Pairs with colons.
pub static COLONS: Rule = Rule {
    id: "mac-colons",
    entity: Entity::MacAddress,
    trigger: Trigger::Colons,
    pattern: r"\b[0-9A-Fa-f]{2}:(?:[0-9A-Fa-f]{2}:){4}[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2})?\b",
    evidence: Evidence::Check(is_mac),
    confidence: 93,
    cues: &[],
    finds: &["bluetooth «00:1A:7D:da:71:13» pairs", "«52:54:00:12:34:56»"],
    spares: &["10:30:11:12:13", "10:11:12:13:14:15", "00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff"],
};

/// Pairs with dashes.
pub static DASHES: Rule = Rule {
    id: "mac-dashes",
    trigger: Trigger::Token,
    pattern: r"\b[0-9A-Fa-f]{2}-(?:[0-9A-Fa-f]{2}-){4}[0-9A-Fa-f]{2}\b",
    finds: &["wifi card «00-1A-7D-DA-71-13»"],
    spares: &["10-11-12-13-14-15"],
    entity: Entity::MacAddress,
    evidence: Evidence::Check(is_mac),
    confidence: 88,
    cues: &[],
};

/// With a letter in it, or else not six numbers that count a time.
fn is_mac(value: &str) -> bool {
    let has_letter = value.bytes().any(|byte| byte.is_ascii_alphabetic());
    let is_fixed = value.bytes().filter(u8::is_ascii_alphanumeric).all(|byte| matches!(byte, b'f' | b'F'))
        || !value.bytes().any(|b| matches!(b, b'1'..=b'9' | b'a'..=b'f' | b'A'..=b'F'));
    let starts_low = value.starts_with("00") || value.starts_with("52:54");
    !is_fixed && (has_letter || starts_low && value.contains(':'))
}
