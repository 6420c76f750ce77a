//! Passwords told in Dutch: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "wachtwoord", "wachtwoorden", "ww", "wifi|wachtwoord", "toegangscode",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-nl",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?i: (?:van|voor|op|bij) [^\x00\n.?!:;,]{1,40}?)?",
        r"(?:(?i: (?:is|was|wordt|zijn))(?i:[: ] ?(?:nu|nog steeds|weer|gewoon|",
        r"nog))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "het wachtwoord is «Fietsbel77!»",
        "wachtwoord van de wifi is «stroopwafel9»",
        "wachtwoord: «tulpen2021»",
        "ww: «hagelslag5»",
        "het wifiwachtwoord is «kaas-1234»",
    ],
    spares: &[
        "het wachtwoord is onjuist",
        "wachtwoord vergeten?",
        "het wachtwoord is verlopen",
        "wat is het wachtwoord?",
        "het wachtwoord moet 8 tekens hebben",
        "wachtwoord: zie boven",
    ],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "onjuist", "juist", "fout", "verkeerd", "verlopen", "vergeten", "hetzelfde", "dezelfde", "zelfde", "lang",
    "kort", "moeilijk", "makkelijk", "simpel", "ingewikkeld", "geheim", "veilig", "zwak", "sterk", "nieuw", "oud",
    "altijd", "nooit", "iets", "niets", "alles", "mijn", "jouw", "jullie", "onze", "hier", "daar", "boven", "onder",
    "achter", "heel", "veel", "erg", "echt", "verplicht", "nodig", "ongeldig", "geldig", "gewijzigd", "veranderd",
    "opgeslagen", "wel", "niet", "nog", "zoals", "waar", "welke", "verjaardag", "gewoon", "anders",
];
