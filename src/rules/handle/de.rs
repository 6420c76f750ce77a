//! Handles told in German: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, TOLD_PLATFORM, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "mein", "meine", "meinem", "sein", "ihr", "fug", "adde", "add", "folg", "folgt", "schreib", "such", "find",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-de",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:mein|ihr|sein)e?m? ",
        TOLD_PLATFORM,
        r"(?:[- ]?(?:name|account|user(?:name)?|handle|id))?(?: ist| lautet| hei(?:ß|ss)t| ?[:=]| -)|",
        r"(?:f(?:ü|ue)g|adde?|folgt?|schreib|such|finde?) (?:mich|mir)(?: mal| gerne?| doch)?",
        r"(?: auf| bei| in| unter)? ",
        TOLD_PLATFORM,
        r"(?: hinzu| unter| als)?(?: ?[:=]|,| -)?))",
        BEFORE_NAME,
        NAME,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "mein insta ist «lena_berg»",
        "mein Insta ist «lenaberg»",
        "adde mich auf Discord: «lenabrg»",
        "füg mich auf snap hinzu: «lena.b99»",
        "folg mir auf insta «lena_berg»",
        "Mein PSN-Name ist «LenaZockt»",
        "such mich auf TikTok unter «lena.backt»",
    ],
    spares: &[
        "mein insta ist privat",
        "mein discord ist kaputt",
        "adde mich auf snap bitte",
        "mein Steam ist abgestürzt",
        "folg mir auf insta wenn du willst",
    ],
};
