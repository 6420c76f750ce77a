//! Dates of birth told in Swedish.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "fodd", "fodelsedag", "fodelsedatum", "fyller", "fodelsear",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:september|november|februari|december|augusti|januari|oktober|april|juni|mars|juli|jul|jun|nov|apr|",
    r"dec|aug|sep|jan|mar|maj|feb|okt)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9](?:e|:e)?(?: |-|)(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:e|:e)?(?: |-|)(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? [12][0-9]{3})",
);

/// What may stand between the word and the date.
const GAP: &str = r"(?:[ :=(,*]|-|är|den|på|i|år){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-sv",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:f(?:ö|Ö)dd(?: i [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)",
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
        "jag är född den «12 mars 1990»",
        "född «1990-03-12»",
        "födelsedatum: «19900312»",
        "min födelsedag är den «12 mars»",
    ],
    spares: &["grattis på födelsedagen!", "vi ses 2024-03-12", "fyller år om 2 veckor"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-sv",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:f(?:ö|Ö)delsedag|f(?:ö|Ö)delsedatum|fyller (?:å|Å)r|f(?:ö|Ö)delse(?:å|Å)r)",
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
