//! Passwords told in Czech and Slovak: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "heslo", "hesla", "heslem",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-cs",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?i: (?:na|k|ke|do|od|pro) [^\x00\n.?!:;,]{1,40}?)?",
        r"(?:(?i: (?:je|bylo|bolo))(?i:[: ] ?(?:teď|teraz|pořád|stále))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &["heslo na wifi je «knedlik77»", "Heslo: «Vltava!2020»", "heslo je «slunicko5»"],
    spares: &["heslo je špatně", "zapomněl jsem heslo", "jaké je heslo?", "heslo musí mít 8 znaků"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "špatně", "spatne", "správně", "stejné", "stejne", "dlouhé", "krátké", "lehké", "těžké", "tajné", "nové",
    "staré", "vždy", "nikdy", "něco", "moje", "tvoje", "naše", "tady", "nesprávné", "neplatné", "platné", "jiné",
    "jednoduché", "jako", "zlé", "rovnaké", "správne",
];
