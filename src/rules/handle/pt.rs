//! Handles told in Portuguese: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, TOLD_PLATFORM, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "meu", "seu", "adiciona", "segue", "procura", "adc",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-pt",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:o )?(?:meu|seu) (?:usu(?:á|a)rio d[oe] |user d[oe] |nick d[oe] )?",
        TOLD_PLATFORM,
        r"(?: (?:é|É|eh|e)| ?[:=]| -)(?: o)?|(?:adiciona|segue|procura|adc)(?: eu)?(?: l(?:á|a))?(?: no| na| em)? ",
        TOLD_PLATFORM,
        r"(?: como| por)?(?: ?[:=]|,| -)?))",
        BEFORE_NAME,
        NAME,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "meu insta é «ana_clara8»",
        "me adiciona no snap: «anaclr22»",
        "me segue no insta «ana_clara8»",
        "meu discord: «anaclara»",
    ],
    spares: &["meu insta é privado", "me segue no insta depois", "meu snap é novo", "me adiciona no snap por favor"],
};
