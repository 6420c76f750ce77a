//! IMSI numbers of subscribers.
//!
//! The country (200–799), the network, the subscriber: 14 or 15 digits (3GPP TS 23.003 §2), known by their name only.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// As the issuer writes it.
pub static IMSI: Rule = Rule {
    id: "imsi",
    entity: Entity::Imsi,
    trigger: Trigger::Digits,
    pattern: r"\b[2-7][0-9]{13,14}\b",
    evidence: Evidence::Cue,
    confidence: 90,
    cues: &["imsi", "imsi number", "subscriber identity", "subscriber id", "imsi no"],
    finds: &["IMSI: «234150999999999»", "imsi is «310150123456789»"],
    spares: &["234150999999999", "order 310150123456789", "1700000000000"],
};
