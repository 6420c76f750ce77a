//! Handles told in Indonesian: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, TOLD_PLATFORM, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "ig", "insta", "snap", "tele", "follow", "add", "cari", "akun", "username",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-id",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:",
        TOLD_PLATFORM,
        r"(?: ?(?:gue|gw|gua|aku|saya|ku|q))(?: itu| adalah| namanya| ya)?(?: ?[:=]| -|,)?|(?:follow|add|cari|",
        r"folback) (?:akun )?",
        TOLD_PLATFORM,
        r" ?(?:gue|gw|gua|aku|saya|ku)(?: ya| dong)?(?: ?[:=]|,| -)?|username ",
        TOLD_PLATFORM,
        r" ?(?:gue|gw|aku|saya)(?: ?[:=]|,| -| adalah)?))",
        BEFORE_NAME,
        NAME,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &["ig aku «sari_k7»", "follow ig gue ya: «sari.jalan»", "insta saya: «sari0042»", "add discord gw «sarik99»"],
    spares: &["ig aku error", "insta saya private kok", "follow ig aku dong"],
};
