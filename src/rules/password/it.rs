//! Passwords told in Italian: the word, what it is for, and `is`.

use super::{TOLD_VALUE, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "password", "parola", "pass",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-it",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?:(?i:password|parola (?:d(?:'|’)ordine|chiave|segreta)|pass))",
        r"(?i: (?:del|della|dello|dell(?:'|’)|di|per|per il|wifi) ?[^\x00\n.?!:;,]{0,40}?)?",
        r"(?:(?i: (?:è|È|e'|e’|era|sarà|diventa))(?i:[: ] ?",
        r"(?:adesso|ora|sempre|ancora))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "la password è «Girasole!8»",
        "la password del wifi è «pastaefagioli3»",
        "parola d'ordine: «rossoverde77»",
        "la pass di netflix è «Gatto#2020»",
        "ho cambiato la password in «Vesuvio79»",
    ],
    spares: &[
        "la password è sbagliata",
        "ho dimenticato la password",
        "la password è scaduta",
        "la password è sempre la stessa",
        "qual è la password?",
        "la password deve avere 8 caratteri",
        "la parola è importante",
    ],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "sbagliata", "sbagliato", "scaduta", "stessa", "stesso", "corretta", "errata", "lunga", "corta", "facile",
    "difficile", "segreta", "sicura", "debole", "nuova", "vecchia", "sempre", "ancora", "molto", "troppo",
    "qualcosa", "niente", "tutto", "quella", "questa", "quale", "come", "perché", "quando", "dove", "obbligatoria",
    "necessaria", "semplice", "complicata", "diversa", "altra", "scritta", "cambiata", "compleanno", "nome",
    "uguale", "giusta", "valida", "dietro", "sotto", "sopra", "adesso",
];
