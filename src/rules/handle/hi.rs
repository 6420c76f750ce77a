//! Handles told in Hindi in Latin letters: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, TOLD_PLATFORM, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "mera", "meri", "mere", "iska", "uska", "insta", "ig", "snap", "telegram",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-hi",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:mera|meri|uska|uski) ",
        TOLD_PLATFORM,
        r"(?: (?:id|handle|username|naam))?(?: hai| h| ?[:=]| -)? ?:?|",
        TOLD_PLATFORM,
        r" (?:pe|par|p) ",
        r"(?:add|follow|msg|message|dhoondh|search)",
        r" (?:kar(?:o|lo|na|le)?|kr)(?: mujhe)?(?: ?[:=]|,| -)?))",
        BEFORE_NAME,
        NAME,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "mera insta id «priya_07» hai",
        "mera snap: «priyasnaps»",
        "insta pe follow karo «priya.cooks»",
        "mera discord hai «priya0042»",
    ],
    spares: &["mera insta band hai", "mera snap nahi chal raha", "insta pe add karo please"],
};
