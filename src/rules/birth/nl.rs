//! Dates of birth told in Dutch.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "geboren", "verjaardag", "geboortedatum", "geb", "jarig",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:september|november|februari|december|augustus|januari|oktober|maart|april|juni|sept|juli|jul|jun|nov|",
    r"apr|mrt|dec|aug|sep|jan|mei|feb|okt)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9](?:e|de)?(?: |-|)(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:e|de)?(?: |-|)(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? [12][0-9]{3})",
);

/// What may stand between the word and the date.
const GAP: &str = r"(?:[ :=(,*]|-|is|was|op|in|de|het|jaar|ben){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-nl",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:geboren(?: in [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)",
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
        "geboren op «12 maart 1990»",
        "geboortedatum: «12-03-1990»",
        "mijn verjaardag is op «12 maart»",
        "ik ben jarig op «12 maart»",
        "geboren in «1990»",
    ],
    spares: &["gefeliciteerd met je verjaardag!", "verjaardag over 2 weken", "het is op 12-03-2024"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-nl",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:verjaardag|geboortedatum|geb\.? ?datum|jarig)",
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
