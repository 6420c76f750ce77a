//! Dates of birth told in Polish.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "urodzony", "urodzona", "urodzilem", "urodzilam", "urodzil", "urodzila", "ur", "urodziny", "urodzenia", "data",
    "urodzin",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:pa(?:ź|Ź|z)dziernika|listopada|sierpnia|kwietnia|stycznia|wrze(?:ś|Ś|s)nia|czerwca|grudnia|lutego|",
    r"marca|lipca|maja)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9]\.?(?: |-|)(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9]\.?(?: |-|)(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? [12][0-9]{3})",
);

/// What may stand between the word and the date.
const GAP: &str = r"(?:[ :=(,*]|-|mam|są|to|w|dnia|roku){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-pl",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:urodzon[ya]|urodzi(?:ł|l)(?:em|am|a)?(?: si(?:ę|e))?|",
        r"ur\.)(?: w [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)",
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
        "urodziłam się «12 marca 1990»",
        "ur. «12.03.1990»",
        "data urodzenia: «12.03.1990»",
        "urodziny mam «12 marca»",
        "urodzony w «1990»",
    ],
    spares: &["wszystkiego najlepszego z okazji urodzin!", "urodziny za 2 tygodnie", "spotkanie 12.03.2024", "data: 12.03.2024"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-pl",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(r"(?i:(?:data urodzenia|urodziny)", GAP, r")(", WRITTEN, r"\b|(?:", FULL, r")\b|", DAY_MONTH, r"\b\.?)"),
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
