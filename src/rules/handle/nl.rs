//! Handles told in Dutch: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, TOLD_PLATFORM, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "mijn", "mn", "voeg", "volg", "zoek", "add",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-nl",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:mijn|mn|m'n) ",
        TOLD_PLATFORM,
        r"(?:[- ]?(?:naam|account))?(?: is| ?[:=]| -)|(?:voeg|volg|zoek|add) (?:me|mij)(?: toe)?(?: op)? ",
        TOLD_PLATFORM,
        r"(?: toe| als| onder)?(?: ?[:=]|,| -)?))",
        BEFORE_NAME,
        NAME,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "mijn insta is «sanne_b7»",
        "voeg me toe op snap: «sannebk»",
        "volg me op insta «sanne.bakt»",
        "mn discord is «sanne0042»",
    ],
    spares: &["mijn insta is prive", "volg me op insta later", "mijn snap is stuk"],
};
