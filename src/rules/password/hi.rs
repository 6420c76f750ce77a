//! Passwords told in Hindi, in Devanagari and in Latin letters: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "पासवर्ड", "password", "pasword", "pass",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-hi",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?i: (?:wifi|ka|wala|hamara|mera) ?(?:ka|wala)?)?",
        r"(?:(?i: (?:hai|h|he|है|rakha hai|ye hai|yeh hai|hai ye)) ?:?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &["wifi ka password hai «chai1234»", "पासवर्ड है «Delhi@99»", "पासवर्ड: «mango2021»", "password ye hai «Rickshaw#7»"],
    spares: &["password galat hai", "पासवर्ड गलत है", "password kya hai?", "password bhool gaya"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "galat", "sahi", "kya", "kaun", "nahi", "nahin", "same", "bhool", "purana", "naya", "mera", "tera", "hamara",
    "pata", "yahi", "wahi", "likha", "theek", "गलत",
];
