//! Dates of birth told in Danish and Norwegian.

use super::{is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "fodt", "fodselsdag", "fodselsdato", "bursdag",
];

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-da",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:f(?:ø|Ø|o)dt(?: i [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)(?:[ :=(,*]|-|er|den|på|i){0,10})((?i:[0-3]?[0-9]\.?(?: |-|)(?: |-|/|)(?:september|november|december|desember|februar|oktober|august|januar|marts|april|juni|mars|juli|jul|jun|nov|apr|dec|aug|sep|jan|mar|mai|des|maj|feb|okt)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9]\.?(?: |-|)(?: |-|)(?:september|november|december|desember|februar|oktober|august|januar|marts|april|juni|mars|juli|jul|jun|nov|apr|dec|aug|sep|jan|mar|mai|des|maj|feb|okt)\.?|(?:september|november|december|desember|februar|oktober|august|januar|marts|april|juni|mars|juli|jul|jun|nov|apr|dec|aug|sep|jan|mar|mai|des|maj|feb|okt)\.? [12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[12][0-9]{3})\b",
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &["jeg er født den «12. marts 1990»", "fødselsdato: «12.03.1990»", "bursdag er «12. mars»", "født i «1990»"],
    spares: &["tillykke med fødselsdagen!", "vi ses 12.03.2024", "bursdag om 2 uker"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-da",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:f(?:ø|Ø|o)dselsda(?:g|to)|bursdag)(?:[ :=(,*]|-|er|den|på|i){0,10})((?i:[0-3]?[0-9]\.?(?: |-|)(?: |-|/|)(?:september|november|december|desember|februar|oktober|august|januar|marts|april|juni|mars|juli|jul|jun|nov|apr|dec|aug|sep|jan|mar|mai|des|maj|feb|okt)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9]\.?(?: |-|)(?: |-|)(?:september|november|december|desember|februar|oktober|august|januar|marts|april|juni|mars|juli|jul|jun|nov|apr|dec|aug|sep|jan|mar|mai|des|maj|feb|okt)\.?|(?:september|november|december|desember|februar|oktober|august|januar|marts|april|juni|mars|juli|jul|jun|nov|apr|dec|aug|sep|jan|mar|mai|des|maj|feb|okt)\.? [12][0-9]{3})\b|(?:[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8})\b|[0-3]?[0-9][./][0-3]?[0-9]\b\.?)",
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
