//! Handles told in Spanish: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, TOLD_PLATFORM, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "mi", "su", "agregame", "buscame", "sigueme", "anademe", "escribeme", "encuentrame",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-es",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:mi|su|tu) (?:usuario (?:de|en) |cuenta de |nick (?:de|en) |user de )?",
        TOLD_PLATFORM,
        r"(?: es| ?[:=]| -)(?: el)?|(?:agr(?:é|e)game|b(?:ú|u)scame|s(?:í|i)gueme|a(?:ñ|n)(?:á|a)deme|escr(?:í|",
        r"i)beme|encu(?:é|e)ntrame)(?: en| a| al| por)?(?: mi)? ",
        TOLD_PLATFORM,
        r"(?: como| con| de)?(?: ?[:=]|,| -)?))",
        BEFORE_NAME,
        NAME,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "mi insta es «maria_luz7»",
        "agrégame en snap: «luzmaria22»",
        "búscame en TikTok como «maria.cocina»",
        "sígueme en insta «maria_luz7»",
        "mi discord es «luzmar»",
    ],
    spares: &[
        "mi insta es privado",
        "mi snap es nuevo",
        "agrégame en snap porfa",
        "búscame en facebook luego",
        "mi twitter es aburrido",
    ],
};
