//! Dates of birth told in Italian.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "nato", "nata", "nascita", "compleanno", "data",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:settembre|novembre|febbraio|dicembre|gennaio|ottobre|agosto|luglio|maggio|aprile|giugno|marzo|ott|",
    r"nov|apr|set|giu|mar|ago|gen|mag|dic|lug|feb)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9](?:º|°)?(?: |-|)(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:º|°)?(?: |-|)(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? [12][0-9]{3})",
);

/// What may stand between the word and the date.
const GAP: &str = r"(?:[ :=(,*]|-|è|e(?:'|\xE2\x80\x99)|il|nel|di|del|l(?:'|\xE2\x80\x99)|giorno|cade){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-it",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:nat[oa](?: a [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)",
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
        "sono nata il «12 marzo 1990»",
        "data di nascita: «12/03/1990»",
        "il mio compleanno è il «12 marzo»",
        "nato a Roma il «3 maggio 1988»",
        "nato nel «1990»",
    ],
    spares: &["buon compleanno!", "il compleanno è tra 2 settimane", "la data è 12/03/2024"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-it",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(r"(?i:(?:data di nascita|compleanno|nascita)", GAP, r")(", WRITTEN, r"|", FULL, r"|", DAY_MONTH, r")\b"),
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
