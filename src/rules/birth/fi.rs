//! Dates of birth told in Finnish.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "syntynyt", "syntymaaika", "syntymapaiva", "synttarit", "syntymapaivani", "synt",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:maaliskuuta|marraskuuta|joulukuuta|helmikuuta|tammikuuta|hein(?:ä|Ä|a)kuuta|huhtikuuta|toukokuuta|",
    r"kes(?:ä|Ä|a)kuuta|syyskuuta|lokakuuta|elokuuta)",
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

/// What may stand between the word and the date.
const GAP: &str = r"(?:[ :=(,*]|-|on|vuonna){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-fi",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(r"(?i:(?:(?:syntynyt|synt\.))", GAP, r")(", WRITTEN, r"|", FULL, r"|[12][0-9]{3})\b"),
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &[
        "olen syntynyt «12.3.1990»",
        "syntymäaika: «12.03.1990»",
        "syntymäpäiväni on «12. maaliskuuta»",
        "syntynyt vuonna «1990»",
    ],
    spares: &["hyvää syntymäpäivää!", "nähdään 12.3.2024", "synttärit 2 viikon päästä"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-fi",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:syntym(?:ä|a)aika|syntym(?:ä|a)p(?:ä|a)iv(?:ä|a)(?:ni)?|syntt(?:ä|a)rit)",
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
