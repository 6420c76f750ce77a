//! Dates of birth told in Indonesian and Malay.

use super::{is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "lahir", "ultah", "ulang", "tanggal", "tgl", "tarikh", "ttl", "kelahiran",
];

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-id",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:lahir|kelahiran)(?: di [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)(?:[ :=(,*]|-|adalah|itu|pada|tanggal|tgl|tahun|ya){0,10})((?i:[0-3]?[0-9](?: |-|)(?: |-|/|)(?:september|november|februari|disember|desember|agustus|oktober|januari|maret|april|julai|juli|ogos|juni|jun|mei|mac|okt)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?: |-|)(?: |-|)(?:september|november|februari|disember|desember|agustus|oktober|januari|maret|april|julai|juli|ogos|juni|jun|mei|mac|okt)\.?|(?:september|november|februari|disember|desember|agustus|oktober|januari|maret|april|julai|juli|ogos|juni|jun|mei|mac|okt)\.? [12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[12][0-9]{3})\b",
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
    pattern: r"(?i:(?:tanggal lahir|tgl lahir|tarikh lahir|ulang tahun|ultah|ttl)(?:ku| aku| gue| gw| saya)?(?:[ :=(,*]|-|adalah|itu|pada|tanggal|tgl|tahun|ya){0,10})((?i:[0-3]?[0-9](?: |-|)(?: |-|/|)(?:september|november|februari|disember|desember|agustus|oktober|januari|maret|april|julai|juli|ogos|juni|jun|mei|mac|okt)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?: |-|)(?: |-|)(?:september|november|februari|disember|desember|agustus|oktober|januari|maret|april|julai|juli|ogos|juni|jun|mei|mac|okt)\.?|(?:september|november|februari|disember|desember|agustus|oktober|januari|maret|april|julai|juli|ogos|juni|jun|mei|mac|okt)\.? [12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[0-3]?[0-9][./][0-3]?[0-9])\b",
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
