//! Passwords told in Danish and Norwegian: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "adgangskode", "adgangskoden", "kodeord", "kodeordet", "passord", "passordet",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-da",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?i: (?:til|for|på) [^\x00\n.?!:;,]{1,40}?)?",
        r"(?:(?i: (?:er|var|bliver|blir))(?i:[: ] ?(?:nu|nå|stadig|fortsatt))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "adgangskoden er «Smorrebrod8»",
        "kodeordet til wifi er «hygge2021»",
        "passordet er «fjord-77»",
        "Passord: «brunost99»",
    ],
    spares: &["passordet er feil", "adgangskoden er forkert", "glemt passord?", "hva er passordet?"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "feil", "forkert", "rigtig", "riktig", "samme", "langt", "lang", "kort", "lett", "let", "svært", "vanskelig",
    "hemmelig", "hemmeligt", "sterkt", "svakt", "nytt", "nyt", "gammelt", "altid", "alltid", "aldrig", "aldri",
    "noget", "noe", "intet", "ditt", "dit", "mitt", "vores", "her", "der", "ugyldig", "gyldig", "ændret", "endret",
    "glemt", "ikke", "meget", "veldig",
];
