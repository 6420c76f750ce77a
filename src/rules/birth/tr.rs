//! Dates of birth told in Turkish.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "dogum", "dogdum", "dogumlu", "dogumluyum",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:a(?:ğ|Ğ|g)ustos|haziran|temmuz|aral(?:ı|I|i)k|nisan|may(?:ı|I|i)s|eyl(?:ü|Ü|u)l|kas(?:ı|I|i)m|(?:ş|Ş|",
    r"s)ubat|ekim|ocak|mart)",
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

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-tr",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(r"(?i:(?:do(?:ğ|g)um(?:lu)?)(?:[ :=(,*]|-|ise){0,6})(", WRITTEN, r"|", FULL, r"|[12][0-9]{3})\b"),
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &["doğum tarihim: «12.03.1990»", "doğum günüm «12 Mart»", "Doğum tarihi «12/03/1990»"],
    spares: &["doğum günün kutlu olsun!", "toplantı 12.03.2024", "doğum günü 2 hafta sonra"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-tr",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:do(?:ğ|g)um (?:tarih(?:i|im|iniz)?|g(?:ü|u)n(?:ü|u)m?)(?:[ :=(,*]|-|ise){0,6})(",
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
