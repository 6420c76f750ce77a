//! Dates of birth told in French.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "ne", "nee", "naissance", "anniversaire", "anniv", "date",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:septembre|novembre|d(?:é|É|e)cembre|octobre|janvier|f(?:é|É|e)vrier|juillet|avril|ao(?:û|Û|u)t|sept|",
    r"juil|mars|janv|f(?:é|É|e)vr|juin|avr|nov|d(?:é|É|e)c|mai|oct)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9](?:er)?(?: |-|)(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:er)?(?: |-|)(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? [12][0-9]{3})",
);

/// What may stand between the word and the date.
const GAP: &str = r"(?:[ :=(,*]|-|est|le|la|en|du|c(?:'|\xE2\x80\x99)est|tombe|au){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-fr",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:n(?:é|É)e?(?: (?:à|a|en) [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)",
        GAP,
        r")(",
        WRITTEN,
        r"|",
        FULL,
        r"|[12][0-9]{3})\b",
    ),
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &[
        "je suis née le «12 mars 1990»",
        "né le «1er avril 1985» à Lyon",
        "date de naissance : «12/03/1990»",
        "mon anniversaire c'est le «12 mars»",
        "mon anniv est le «3 août»",
        "née en «1990»",
        "né à Lille le «12/03/1990»",
    ],
    spares: &["joyeux anniversaire !", "mon anniv est dans 2 semaines", "la date est le 12/03/2024", "né pour gagner"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-fr",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:date de naissance|anniv(?:ersaire)?|naissance)",
        GAP,
        r")(",
        WRITTEN,
        r"|",
        FULL,
        r"|",
        DAY_MONTH,
        r")\b",
    ),
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
