//! Passwords told in Hungarian: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "jelszo", "jelszava", "jelszavam", "jelszavunk",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-hu",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?i: a wifihez)?",
        r"(?:(?i: (?:az|a|most|ez|mostantól)| -):?)",
        r" {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &["a wifi jelszó: «macska2021»", "Jelszó: «Balaton!7»", "a jelszó az «tavasz99»"],
    spares: &["a jelszó hibás", "elfelejtettem a jelszót", "mi a jelszó?"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "hibás", "rossz", "helyes", "ugyanaz", "hosszú", "rövid", "könnyű", "nehéz", "titkos", "régi", "mindig",
    "valami", "lejárt", "érvénytelen", "kell", "nem",
];
