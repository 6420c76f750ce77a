//! Passwords told in Croatian, Serbian, Bosnian and Macedonian: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "lozinka", "lozinku", "zaporka", "sifra", "sifru", "лозинка", "лозинката", "лозинку", "шифра", "шифрата",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-hr",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?: (?i:za|od|на|за|од|od) [^\x00\n.?!:;,]{1,60}?)?",
        r"(?:(?: (?i:je|jeste|glasi|е|е:|je:|је)| -)(?: (?i:sada|sad|сега|сада))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "lozinka je «burek2021»",
        "šifra za wifi je «Jadran!77»",
        "лозинката е «Ohrid-2020»",
        "лозинка: «tavce88»",
        "шифрата за вајфај е «vardar99»",
    ],
    spares: &["lozinka je pogrešna", "zaboravio sam lozinku", "која е лозинката?", "лозинката е погрешна"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "pogrešna", "pogresna", "kriva", "točna", "tačna", "ista", "isto", "duga", "kratka", "laka", "teška", "tajna",
    "nova", "stara", "uvijek", "uvek", "nešto", "ništa", "moja", "tvoja", "naša", "ovdje", "ovde", "neispravna",
    "ispravna", "istekla", "obavezna", "погрешна", "точна", "иста", "долга", "кратка", "лесна", "тешка", "тајна",
    "нова", "стара", "секогаш", "нешто", "моја", "твоја", "наша", "невалидна", "истечена", "исто",
];
