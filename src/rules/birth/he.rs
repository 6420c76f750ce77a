//! Dates of birth told in Hebrew.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "נולדתי", "נולד", "נולדה", "תאריך", "הולדת",
];

/// Its months, and how they are shortened.
const MONTH: &str = r"(?:באוקטובר|בפברואר|בספטמבר|באוגוסט|בנובמבר|באפריל|בינואר|בדצמבר|ביולי|ביוני|במאי|במרץ)";

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
    id: "born-he",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(r"(?i:(?:(?:נולדתי|נולדה|נולד))(?:[ :=(,*]|-|ב|הוא|שלי){0,8})(", WRITTEN, r"|", FULL, r"|[12][0-9]{3})"),
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &["תאריך לידה: «12/03/1990»", "נולדתי ב-«12.03.1990»"],
    spares: &["מזל טוב!", "תאריך הפגישה 12/03/2024"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-he",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:תאריך לידה|תאריך הלידה|(?:ה)?יום הולדת(?: שלי)?|הולדת(?: שלי)?)(?:[ :=(,*]|-|ב|הוא|שלי){0,8})(",
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
