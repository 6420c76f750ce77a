//! Dates of birth told in Dutch.

use super::{is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "geboren", "verjaardag", "geboortedatum", "geb", "jarig",
];

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-nl",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:geboren(?: in [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)(?:[ :=(,*]|-|is|was|op|in|de|het|jaar|ben){0,10})((?i:[0-3]?[0-9](?:e|de)?(?: |-|)(?: |-|/|)(?:september|november|februari|december|augustus|januari|oktober|maart|april|juni|sept|juli|jul|jun|nov|apr|mrt|dec|aug|sep|jan|mei|feb|okt)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:e|de)?(?: |-|)(?: |-|)(?:september|november|februari|december|augustus|januari|oktober|maart|april|juni|sept|juli|jul|jun|nov|apr|mrt|dec|aug|sep|jan|mei|feb|okt)\.?|(?:september|november|februari|december|augustus|januari|oktober|maart|april|juni|sept|juli|jul|jun|nov|apr|mrt|dec|aug|sep|jan|mei|feb|okt)\.? [12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[12][0-9]{3})\b",
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &[
        "geboren op «12 maart 1990»",
        "geboortedatum: «12-03-1990»",
        "mijn verjaardag is op «12 maart»",
        "ik ben jarig op «12 maart»",
        "geboren in «1990»",
    ],
    spares: &["gefeliciteerd met je verjaardag!", "verjaardag over 2 weken", "het is op 12-03-2024"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-nl",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:verjaardag|geboortedatum|geb\.? ?datum|jarig)(?:[ :=(,*]|-|is|was|op|in|de|het|jaar|ben){0,10})((?i:[0-3]?[0-9](?:e|de)?(?: |-|)(?: |-|/|)(?:september|november|februari|december|augustus|januari|oktober|maart|april|juni|sept|juli|jul|jun|nov|apr|mrt|dec|aug|sep|jan|mei|feb|okt)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:e|de)?(?: |-|)(?: |-|)(?:september|november|februari|december|augustus|januari|oktober|maart|april|juni|sept|juli|jul|jun|nov|apr|mrt|dec|aug|sep|jan|mei|feb|okt)\.?|(?:september|november|februari|december|augustus|januari|oktober|maart|april|juni|sept|juli|jul|jun|nov|apr|mrt|dec|aug|sep|jan|mei|feb|okt)\.? [12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[0-3]?[0-9][./][0-3]?[0-9])\b",
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
