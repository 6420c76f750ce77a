//! Passwords told in Russian: the word, what it is for, and `is`.

use super::{TOLD_VALUE, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "пароль", "пароли", "пароля", "кодовое",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-ru",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?:(?:(?:п|П)арол(?:ь|и|я)|ПАРОЛЬ|(?:к|К)одовое слово))(?: (?:от|для|на|к|у) [^\x00\n.?!:;,]{1,60}?)?",
        r"(?:(?: (?:это|такой|теперь|сейчас|был)| -| \xE2\x80[\x90-\x95])",
        r"(?:[: ] ?(?:такой|сейчас|теперь))?:?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "пароль от вайфая — «kotik2020»",
        "пароль: «qwerty77»",
        "Пароль от нетфликса: «Zima-2021»",
        "кодовое слово: «ромашка»",
        "поменял пароль на «Barsik99»",
    ],
    spares: &[
        "пароль неверный",
        "забыл пароль",
        "пароль от вайфая не подходит",
        "какой пароль?",
        "пароль должен быть не меньше 8 символов",
        "пароль: тот же",
    ],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "неверный", "верный", "неправильный", "правильный", "тот", "такой", "старый", "новый", "сложный", "простой",
    "длинный", "короткий", "какой", "нужен", "другой", "прежний", "обычный", "твой", "мой", "наш", "нету", "забыл",
    "здесь", "там", "где", "это", "как", "всегда", "никогда", "опять", "снова", "слишком", "очень", "просто",
    "сменили", "сменил", "изменён", "устарел", "истёк", "телефоне", "который", "напомни", "скажи", "подскажи",
];
