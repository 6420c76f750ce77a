//! Handles told in French: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, TOLD_PLATFORM, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "mon", "son", "ton", "ajoute", "ajoutez", "suis", "suivez", "retrouve", "retrouvez", "cherche", "follow",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-fr",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:mon|son) (?:pseudo (?:sur |est )?|compte |nom sur )?",
        TOLD_PLATFORM,
        r"(?: est| c(?:'|\xE2\x80\x99)est| ?[:=]| -) ?:?|(?:ajoute|suis|retrouve|cherche|follow)z?[- ](?:moi|",
        r"me)(?: sur)? ",
        TOLD_PLATFORM,
        r"(?: en tant que| sous)?(?: ?[:=]|,| -)?))",
        BEFORE_NAME,
        NAME,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "mon insta c'est «lea_martin7»",
        "mon snap : «leamrtn»",
        "ajoute-moi sur snap : «lea.m99»",
        "suis-moi sur TikTok «lea.cuisine»",
        "mon insta est «leamartin_»",
    ],
    spares: &["mon insta est privé", "mon snap est mort", "ajoute-moi sur snap stp", "mon discord est lent"],
};
