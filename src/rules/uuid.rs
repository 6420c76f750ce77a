//! Universally unique identifiers: RFC 9562. Off unless asked for.

use crate::checks::entropy;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// With its four hyphens.
pub static RULE: Rule = Rule {
    id: "uuid",
    entity: Entity::Uuid,
    trigger: Trigger::Token,
    pattern: r"\b[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\b",
    evidence: Evidence::Check(entropy::is_varied),
    confidence: 80,
    cues: &[],
    finds: &["«123e4567-e89b-42d3-a456-426614174000»", "id=«9B2E4C7A-1F3D-4E6B-8A9C-0D1E2F3A4B5C»"],
    spares: &["00000000-0000-0000-0000-000000000000", "123e4567-e89b-42d3-a456-42661417400"],
};
