//! Passwords told in Polish: the word, what it is for, and `is`.

use super::{TOLD_VALUE, WORD, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "haslo", "hasla",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-pl",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        WORD,
        r"(?i: (?:do|dla|na|od|z|do wifi) [^\x00\n.?!:;,]{1,40}?)?",
        r"(?:(?i: (?:to|jest|brzmi|było))(?i:[: ] ?(?:teraz|nadal|dalej|znowu))?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "hasło to «Kotek#2019»",
        "hasło do wifi: «pierogi88»",
        "Hasło: «zubr1234»",
        "hasło do netflixa to «Bigos!77»",
        "haslo to «misiek99»",
    ],
    spares: &[
        "hasło jest błędne",
        "zapomniałem hasła",
        "hasło jest za długie",
        "jakie jest hasło?",
        "hasło musi mieć 8 znaków",
        "hasło: takie samo jak zawsze",
    ],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "błędne", "bledne", "złe", "zle", "dobre", "takie", "samo", "same", "długie", "krótkie", "łatwe", "trudne",
    "tajne", "silne", "słabe", "nowe", "stare", "zawsze", "nigdy", "bardzo", "coś", "nic", "wszystko", "moje",
    "twoje", "nasze", "tutaj", "gdzie", "jakie", "kiedy", "poprawne", "niepoprawne", "nieprawidłowe", "wymagane",
    "wygasło", "zmienione", "zapisane", "proste", "skomplikowane", "inne", "urodzin", "imię", "chyba", "może",
];
