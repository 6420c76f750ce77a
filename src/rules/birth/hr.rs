//! Dates of birth told in Croatian, Serbian, Bosnian and Macedonian.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "roden", "rodena", "rodendan", "rodenja", "datum", "роден", "родена", "роденден", "рођен", "рођена", "рођендан",
    "датум",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:septembra|listopada|(?:с|С)(?:е|Е)(?:п|П)(?:т|Т)(?:е|Е)(?:м|М)(?:в|В)(?:р|Р)(?:и|И)|septembar|",
    r"decembra|prosinca|(?:д|Д)(?:е|Е)(?:к|К)(?:е|Е)(?:м|М)(?:в|В)(?:р|Р)(?:и|И)|",
    r"(?:о|О)(?:к|К)(?:т|Т)(?:о|О)(?:м|М)(?:в|В)(?:р|Р)(?:и|И)|februara|kolovoza|decembar|sije(?:č|Č|c)nja|",
    r"(?:ф|Ф)(?:е|Е)(?:в|В)(?:р|Р)(?:у|У)(?:а|А)(?:р|Р)(?:и|И)|novembar|novembra|studenog|velja(?:č|Č|c)e|",
    r"oktobra|travnja|oktobar|januara|februar|avgusta|(?:ј|Ј)(?:а|А)(?:н|Н)(?:у|У)(?:а|А)(?:р|Р)(?:и|И)|",
    r"svibnja|(?:н|Н)(?:о|О)(?:е|Е)(?:м|М)(?:в|В)(?:р|Р)(?:и|И)|aprila|",
    r"(?:а|А)(?:в|В)(?:г|Г)(?:у|У)(?:с|С)(?:т|Т)|srpnja|lipnja|avgust|januar|o(?:ž|Ž|z)ujka|april|",
    r"(?:а|А)(?:п|П)(?:р|Р)(?:и|И)(?:л|Л)|rujna|marta|(?:ј|Ј)(?:у|У)(?:н|Н)(?:и|И)|",
    r"(?:ј|Ј)(?:у|У)(?:л|Л)(?:и|И)|(?:м|М)(?:а|А)(?:р|Р)(?:т|Т)|maja|jula|mart|juna|jul|jun|",
    r"(?:м|М)(?:а|А)(?:ј|Ј)|maj)",
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
const GAP: &str = r"(?:[ :=(,*]|-|mi|je|sam|dana|u|godine|ми|е|на|сум|во|година|је){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-hr",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:ro(?:đ|d|dj)en[a]?|(?:р|Р)оден(?:а)?|(?:р|",
        r"Р)ођен(?:а)?)(?: u [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)",
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
    finds: &[
        "rođena sam «12. ožujka 1990»",
        "datum rođenja: «12.03.1990»",
        "rođendan mi je «12. marta»",
        "роден на «12 март 1990»",
        "датум на раѓање: «12.03.1990»",
    ],
    spares: &["sretan rođendan!", "datum: 12.03.2024", "среќен роденден!"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-hr",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:datum ro(?:đ|d|dj)enja|ro(?:đ|d|dj)endan|(?:д|Д)атум на раѓање|(?:р|Р)оденден|(?:д|Д)атум рођења|",
        r"(?:р|Р)ођендан)",
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
