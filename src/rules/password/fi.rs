//! Passwords told in Finnish: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "salasana", "salasanat", "salasanan", "salasanaksi",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-fi",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?i: [^\x00\n.?!:;, ]{1,20}(?:iin|een|lle|ssa|lla|fiin))?",
        r"(?:(?i: (?:on|oli))(?i:[: ] ?(?:nyt|edelleen|vielä))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &["salasana on «Mansikka77»", "Salasana: «korvapuusti9»", "wifin salasana on «kesa-2021»"],
    spares: &["salasana on väärä", "unohdin salasanan", "mikä on salasana?"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "väärä", "oikea", "sama", "pitkä", "lyhyt", "helppo", "vaikea", "salainen", "uusi", "vanha", "aina", "joku",
    "jotain", "sinun", "minun", "tässä", "vanhentunut", "virheellinen", "edelleen", "vaihdettu", "liian", "hyvin",
    "todella", "heikko", "vahva", "sellainen",
];
