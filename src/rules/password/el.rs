//! Passwords told in Greek: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "κωδικοσ", "κωδικο", "κωδικοι", "συνθηματικο",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-el",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?: (?:του|της|για το|για τη|για|στο) [^\x00\n.?!:;,]{1,60}?| πρόσβασης)?",
        r"(?:(?: (?:είναι|ειναι|ήταν))(?:[: ] ?(?:τώρα|πάντα))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &["ο κωδικός είναι «Feta!2021»", "ο κωδικός του wifi είναι «souvlaki77»", "Κωδικός: «thalassa8»"],
    spares: &["ο κωδικός είναι λάθος", "ξέχασα τον κωδικό", "ποιος είναι ο κωδικός;"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "λάθος", "σωστός", "ίδιος", "μεγάλος", "μικρός", "εύκολος", "δύσκολος", "μυστικός", "νέος", "παλιός", "πάντα",
    "κάτι", "εδώ", "έγκυρος", "άκυρος", "πολύ", "απλός",
];
