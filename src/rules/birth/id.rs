//! Dates of birth told in Indonesian and Malay.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "lahir", "ultah", "ulang", "tanggal", "tgl", "tarikh", "ttl", "kelahiran",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:september|november|februari|disember|desember|agustus|oktober|januari|maret|april|julai|juli|ogos|",
    r"juni|jun|mei|mac|okt)",
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

/// What may stand between the word and the date.
const GAP: &str = r"(?:[ :=(,*]|-|adalah|itu|pada|tanggal|tgl|tahun|ya){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-id",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:lahir|kelahiran)(?: di [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)",
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
    finds: &["lahir tanggal «12 Maret 1990»", "tanggal lahir: «12-03-1990»", "ultah aku «12 maret»", "aku lahir tahun «1990»"],
    spares: &["selamat ulang tahun!", "tanggal 12-03-2024", "ultah 2 minggu lagi"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-id",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:tanggal lahir|tgl lahir|tarikh lahir|ulang tahun|ultah|ttl)(?:ku| aku| gue| gw| saya)?",
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
