//! Dates of birth told in Vietnamese.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "sinh", "ngay",
];

/// A date with its month written out.
const WRITTEN: &str = r"(?i:[0-3]?[0-9] th(?:á|a)ng [01]?[0-9](?: n(?:ă|a)m [12][0-9]{3})?)";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-vi",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:sinh(?: ng(?:à|a)y| n(?:ă|a)m)?)(?:[ :=(,*]|-|là|la|của|tôi|mình|em|ngày|năm){0,8})(",
        WRITTEN,
        r"|",
        FULL,
        r"|[12][0-9]{3})",
    ),
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &["sinh ngày «12/03/1990»", "ngày sinh: «12/03/1990»", "mình sinh năm «1990»"],
    spares: &["chúc mừng sinh nhật!", "ngày 12/03/2024"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-vi",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:ng(?:à|a)y sinh|sinh nh(?:ậ|a)t)(?:[ :=(,*]|-|là|la|của|tôi|mình|em|ngày|năm){0,8})(",
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
