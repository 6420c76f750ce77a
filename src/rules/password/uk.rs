//! Passwords told in Ukrainian: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "пароль", "паролі", "пароля",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-uk",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?: (?:від|до|для|на) [^\x00\n.?!:;,]{1,60}?)?",
        r"(?:(?: (?:це|такий|тепер|зараз)| -| \xE2\x80[\x90-\x95]):?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &["пароль від вайфаю — «kyiv2021»", "пароль до вайфаю: «Sonyashnyk7»"],
    spares: &["пароль невірний", "забув пароль", "який пароль?"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "невірний", "вірний", "неправильний", "правильний", "той", "такий", "старий", "новий", "складний", "простий",
    "довгий", "короткий", "який", "потрібен", "інший", "твій", "мій", "забув", "тут", "там", "цей", "завжди",
    "знову",
];
