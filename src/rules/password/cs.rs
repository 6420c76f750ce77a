//! Passwords told in Czech and Slovak: the word, what it is for, and `is`.

use super::is_told;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

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
    pattern: r"(?:(?i:hesl(?:o|a|em)))(?i: (?:na|k|ke|do|od|pro) [^\x00\n.?!:;,]{1,40}?)?(?:(?i: (?:je|bylo|bolo))(?i:[: ] ?(?:teď|teraz|pořád|stále))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}((?:[!#-&(-:=?-_a-~]|[\xC3-\xDF][\x80-\xBF]){3,40}(?:[!#-&+\-/-9=@-Z\\^_a-z|~]|[\xC3-\xDF][\x80-\xBF]))",
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
