//! Dates of birth told in Czech and Slovak.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "narozen", "narozena", "narozeniny", "narozeni", "narodil", "narodila", "narodeny", "narodena", "datum", "nar",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:septembra|listopadu|decembra|(?:č|Č|c)ervence|prosince|novembra|febru(?:á|Á|a)ra|janu(?:á|Á|a)ra|",
    r"okt(?:ó|Ó|o)bra|augusta|(?:č|Č|c)ervna|apr(?:í|Í|i)la|b(?:ř|Ř|r)ezna|kv(?:ě|Ě|e)tna|dubna|",
    r"(?:ř|Ř|r)(?:í|Í|i)jna|marca|ledna|srpna|(?:ú|Ú|u)nora|z(?:á|Á|a)(?:ř|Ř|r)(?:í|Í|i)|j(?:ú|Ú|u)na|",
    r"j(?:ú|Ú|u)la|m(?:á|Á|a)ja)",
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
const GAP: &str = r"(?:[ :=(,*]|-|mám|mam|dne|dňa|v|roce|roku|se|sa|jsem|som){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-cs",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:narozen[a]?|narodil[a]?(?: jsem| som)?(?: se| sa)?|naroden(?:ý|á)|nar\.))",
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
        "narozena «12. března 1990»",
        "datum narození: «12. 3. 1990»",
        "narozeniny mám «12. března»",
        "narodil jsem se «12.3.1990»",
        "dátum narodenia: «12.03.1990»",
    ],
    spares: &["všechno nejlepší k narozeninám!", "datum: 12. 3. 2024", "narozeniny za 2 týdny"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-cs",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:datum narozen(?:í|i)|d(?:á|a)tum narodenia|narozeniny)",
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
