//! Dates of birth told in Danish and Norwegian.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "fodt", "fodselsdag", "fodselsdato", "bursdag",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:september|november|december|desember|februar|oktober|august|januar|marts|april|juni|mars|juli|jul|",
    r"jun|nov|apr|dec|aug|sep|jan|mar|mai|des|maj|feb|okt)",
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
const GAP: &str = r"(?:[ :=(,*]|-|er|den|på|i){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-da",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:f(?:ø|Ø|o)dt(?: i [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)",
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
    finds: &["jeg er født den «12. marts 1990»", "fødselsdato: «12.03.1990»", "bursdag er «12. mars»", "født i «1990»"],
    spares: &["tillykke med fødselsdagen!", "vi ses 12.03.2024", "bursdag om 2 uker"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-da",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:f(?:ø|Ø|o)dselsda(?:g|to)|bursdag)",
        GAP,
        r")(",
        WRITTEN,
        r"\b|(?:",
        FULL,
        r")\b|",
        DAY_MONTH,
        r"\b\.?)",
    ),
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
