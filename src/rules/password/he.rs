//! Passwords told in Hebrew: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "סיסמה", "סיסמא", "הסיסמה", "הסיסמא", "לסיסמה",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-he",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?: (?:של|ל)[^\x00\n.?!:;,]{1,40}?)?(?:(?: (?:היא|זה|הייתה)|",
        r" -):?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &["הסיסמה היא «shalom77»", "הסיסמה של הוויפי היא «Falafel!8»", "סיסמה: «yam2021»"],
    spares: &["הסיסמה שגויה", "שכחתי את הסיסמה", "מה הסיסמה?"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "שגויה", "נכונה", "אותה", "ארוכה", "קצרה", "קלה", "קשה", "סודית", "חדשה", "ישנה", "תמיד", "משהו",
];
