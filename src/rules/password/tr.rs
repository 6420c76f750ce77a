//! Passwords told in Turkish: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "sifre", "sifresi", "sifrem", "sifremiz", "sifreniz", "parola", "parolasi", "parolam", "sifren", "wifi|sifresi",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-tr",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?: (?i:olarak))?",
        r"(?:(?i: (?:şu|su|şöyle|artık|artik|hala|yeni|bu|olarak))(?:[: ])?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "wifi şifresi: «lale2021»",
        "Şifre: «Kedi#99»",
        "wifi şifresi şu «simit1234»",
        "netflix şifresi: «Bogaz!34»",
        "parola: «gunes77»",
    ],
    spares: &["şifre yanlış", "şifremi unuttum", "şifre ne?", "şifre en az 8 karakter olmalı", "şifresi aynı"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "yanlış", "yanlis", "doğru", "dogru", "aynı", "ayni", "yeni", "eski", "kolay", "zor", "uzun", "kısa", "gizli",
    "güvenli", "nedir", "neydi", "burada", "orada", "değil", "lazım", "gerekli", "değişti", "unuttum", "yaz",
    "yazın", "girin", "hatalı", "geçersiz", "geçerli",
];
