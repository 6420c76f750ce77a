//! Passwords told in Romanian: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "parola", "parolei",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-ro",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?i: (?:de la|la|pentru|de) [^\x00\n.?!:;,]{1,40}?)?",
        r"(?:(?i: (?:este|e|era))(?i:[: ] ?(?:acum|tot))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &["parola este «Mamaliga7»", "parola de la wifi e «sarmale99»", "Parola: «bucuresti1»"],
    spares: &["parola este greșită", "am uitat parola", "care e parola?"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "greșită", "gresita", "corectă", "aceeași", "aceeasi", "lungă", "scurtă", "ușoară", "grea", "secretă", "nouă",
    "veche", "mereu", "ceva", "nimic", "toate", "noastră", "aici", "invalidă", "validă", "expirată", "obligatorie",
];
