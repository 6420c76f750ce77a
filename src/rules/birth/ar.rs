//! Dates of birth told in Arabic and Persian.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "تاريخ", "الميلاد", "مواليد", "ولدت", "ميلادي", "تاریخ", "متولد",
];

/// Its months, and how they are shortened.
const MONTH: &str = r"(?:ديسمبر|أكتوبر|اكتوبر|فبراير|سبتمبر|نوفمبر|ابريل|يونيو|يناير|أغسطس|اغسطس|يوليو|أبريل|مايو|مارس)";

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
    id: "born-ar",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:مواليد|ولدت|متولد))(?:[ :=(,*]|-|هو|في|يوم|سنة|عام){0,8})(",
        WRITTEN,
        r"|",
        FULL,
        r"|[12][0-9]{3})",
    ),
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &["تاريخ الميلاد: «12/03/1990»", "مواليد «1990»", "ولدت في «12 مارس 1990»"],
    spares: &["تاريخ الاجتماع 12/03/2024", "عيد ميلاد سعيد"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-ar",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:تاريخ (?:ال)?ميلاد(?:ي)?|تاریخ تولد|(?:عيد )?ميلادي)(?:[ :=(,*]|-|هو|في|يوم|سنة|عام){0,8})(",
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
