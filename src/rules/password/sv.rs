//! Passwords told in Swedish: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "losenord", "losenordet", "losen",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-sv",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?i: (?:till|för|på) [^\x00\n.?!:;,]{1,40}?)?",
        r"(?:(?i: (?:är|ar|var|blir))(?i:[: ] ?(?:nu|fortfarande))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &["lösenordet är «Kanelbulle7»", "lösenord till wifi: «sommar2021»", "Lösenord: «alvdalen88»"],
    spares: &["lösenordet är fel", "glömt lösenordet", "vad är lösenordet?", "lösenordet är för långt"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "samma", "rätt", "fel", "långt", "kort", "lätt", "svårt", "hemligt", "starkt", "svagt", "nytt", "gammalt",
    "alltid", "aldrig", "något", "inget", "ditt", "mitt", "vårt", "här", "där", "ogiltigt", "giltigt", "ändrat",
    "sparat", "som", "inte", "väldigt", "mycket", "enkelt", "glömt",
];
