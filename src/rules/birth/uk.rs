//! Dates of birth told in Ukrainian.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "народився", "народилась", "народилася", "народження", "дата", "день",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:листопада|Листопада|березня|Березня|вересня|Вересня|травня|Травня|квітня|Квітня|червня|Червня|жовтня|",
    r"Жовтня|грудня|Грудня|серпня|Серпня|лютого|Лютого|липня|Липня|січня|Січня)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9](?: |-|)(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?: |-|)(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? [12][0-9]{3})",
);

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-uk",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:н|Н)арод(?:ився|илась|илася))(?:[ :=(,*]|-|—|–|у мене|це|в|у){0,8})(",
        WRITTEN,
        r"|",
        FULL,
        r"|[12][0-9]{3})",
    ),
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &["народилася «12 березня 1990»", "дата народження: «12.03.1990»"],
    spares: &["з днем народження!", "дата: 12.03.2024"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-uk",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:д|Д)ата народження|(?:д|Д)ень народження)(?:[ :=(,*]|-|—|–|у мене|це|в|у){0,8})(",
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
