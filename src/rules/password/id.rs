//! Passwords told in Indonesian and Malay: the word, what it is for, and `is`.

use super::{TOLD_VALUE, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "kata", "sandi", "katasandi", "password", "passwordnya", "sandinya", "pass", "passnya",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-id",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?:(?i:(?:kata ?)?sandi(?:nya)?|password(?:nya)?|passnya|kata laluan))",
        r"(?i: (?:wifi|untuk|buat|di|bagi) ?[^\x00\n.?!:;,]{0,30}?)?",
        r"(?:(?i: (?:adalah|ialah|itu|yaitu|jadi))(?i: (?:sekarang|masih))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "kata sandi: «rendang88»",
        "passwordnya adalah «Bali-2021»",
        "kata sandi wifi adalah «sate1234»",
        "kata laluan: «durian77»",
        "sandinya: «kopi-susu9»",
    ],
    spares: &["kata sandi salah", "lupa kata sandi", "apa passwordnya?", "kata dia itu benar"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "salah", "benar", "sama", "panjang", "pendek", "mudah", "susah", "rahasia", "baru", "lama", "selalu", "sesuatu",
    "punya", "yang", "tidak", "bukan", "kuat", "lemah",
];
