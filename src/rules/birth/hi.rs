//! Dates of birth told in Hindi, in Devanagari and in Latin letters.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "जन्म", "janam", "janm", "paida", "जन्मदिन", "janamdin", "birthday", "dob",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:september|September|november|November|february|February|december|December|अक्टूबर|october|October|",
    r"january|January|august|August|अप्रैल|सितंबर|दिसंबर|जनवरी|अगस्त|जुलाई|फरवरी|मार्च|april|April|march|",
    r"March|नवंबर|june|June|july|July|may|May|जून|मई)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9](?:st|nd|rd|th)?(?: |-|)(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:st|nd|rd|th)?(?: |-|",
    r")(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? [12][0-9]{3})",
);

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-hi",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:janam|janm|paida|जन्म)(?: hua| (?:mera|हुआ|था|tha))?)(?:[ :=(,*]|-|mera|hai|ko|का|है|को|hua|",
        r"tha){0,8})(",
        WRITTEN,
        r"|",
        FULL,
        r"|[12][0-9]{3})",
    ),
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &["जन्म तिथि: «12/03/1990»", "mera birthday hai «12 march»", "janam tithi «12-03-1990»"],
    spares: &["happy birthday bhai", "meeting 12/03/2024 ko hai"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-hi",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:जन्म ?(?:तिथि|तारीख)|जन्मदिन|janam ?(?:tithi|din|tareekh)|birthday|dob)(?:[ :=(,*]|-|mera|hai|ko|",
        r"का|है|को|hua|tha){0,8})(",
        WRITTEN,
        r"|",
        FULL,
        r"|",
        DAY_MONTH,
        r")",
    ),
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
