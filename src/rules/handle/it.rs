//! Handles told in Italian: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, TOLD_PLATFORM, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "mio", "aggiungimi", "seguimi", "cercami", "trovami", "scrivimi",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-it",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:mio (?:nome su |nick su |account )?",
        TOLD_PLATFORM,
        r"(?: (?:è|È|e')| ?[:=]| -)|(?:aggiungimi|seguimi|cercami|trovami|scrivimi)(?: su| a)? ",
        TOLD_PLATFORM,
        r"(?: come)?(?: ?[:=]|,| -)?))",
        BEFORE_NAME,
        NAME,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "il mio insta è «giulia_r7»",
        "aggiungimi su snap: «giulr22»",
        "seguimi su insta «giulia.cucina»",
        "cercami su TikTok come «giulia_r7»",
    ],
    spares: &["il mio insta è privato", "seguimi su insta dopo", "aggiungimi su snap grazie"],
};
