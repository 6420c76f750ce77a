//! UUIDs, off unless asked for: they number messages more often than people.
//!
//! Eight, four, four, four and twelve hexadecimal digits (RFC 9562).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// As the issuer writes it.
pub static UUID: Rule = Rule {
    id: "uuid",
    entity: Entity::Uuid,
    trigger: Trigger::Token,
    pattern: r"\b[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\b",
    evidence: Evidence::Shape,
    confidence: 95,
    cues: &[],
    finds: &["id «f81d4fae-7dec-11d0-a765-00a0c91e6bf6»", "«6BA7B810-9DAD-41D1-80B4-00C04FD430C8»"],
    spares: &["f81d4fae-7dec-11d0-a765", "g81d4fae-7dec-11d0-a765-00a0c91e6bf6"],
};
