//! Dates of birth told in Hungarian.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "szulettem", "szuletett", "szuletesi", "szuletesnapom", "szulinapom", "szul",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:szeptember|augusztus|november|december|(?:á|Á|a)prilis|febru(?:á|Á|a)r|m(?:á|Á|a)rcius|okt(?:ó|Ó|",
    r"o)ber|j(?:ú|Ú|u)lius|j(?:ú|Ú|u)nius|janu(?:á|Á|a)r|m(?:á|Á|a)jus)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9]\.?(?: |-|)(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9]\.?(?: |-|)(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? [12][0-9]{3}|",
    MONTH,
    r"\.? (?:the )?[0-3]?[0-9]\.?(?:,? (?:in )?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2}))?|[12][0-9]{3}\. ?",
    MONTH,
    r"\.? [0-3]?[0-9])",
);

/// What may stand between the word and the date.
const GAP: &str = r"(?:[ :=(,*]|-|a|az){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-hu",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:sz(?:ü|Ü|u)let(?:ett|tem)|sz(?:ü|u)l\.))",
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
    finds: &["születési dátum: «1990. március 12»", "született «1990.03.12»", "szülinapom «március 12»"],
    spares: &["boldog születésnapot!", "találkozunk 2024.03.12"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-hu",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:sz(?:ü|u)let(?:é|e)si (?:d(?:á|a)tum|id(?:ő|o))|sz(?:ü|u)let(?:é|e)snapom|sz(?:ü|u)linapom)",
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
