//! Dates of birth told in German.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "geboren", "geb", "geburtstag", "geburtsdatum", "geburtstage", "bday", "geburtsjahr", "gebdatum",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:september|dezember|november|februar|oktober|j(?:ä|Ä|a)nner|august|januar|maerz|april|m(?:ä|Ä|a)rz|",
    r"juni|sept|juli|jul|jun|m(?:ä|Ä|a)r|nov|apr|aug|sep|jan|dez|mai|feb|okt)",
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
const GAP: &str = r"(?:[ :=(,*]|-|ist|war|am|im|der|den|dem|jahr|jahre|hab|habe|ich|hat|sie|er){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-de",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:geboren|geb\.?)(?: in [A-Z\xC3a-z][^\x00\n0-9.,:;]{1,24}?)?)",
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
        "ich bin am 3. Mai umgezogen, geboren am «12. März 1990»",
        "geb. «12.03.1990»",
        "Geburtsdatum: «12.3.1990»",
        "mein Geburtstag ist am «12. März»",
        "geboren «1990»",
        "Geburtstag: «12.03.»",
        "geboren in Köln am «12.03.1990»",
        "Geburtsdatum «1990-03-12»",
    ],
    spares: &[
        "alles Gute zum Geburtstag!",
        "Geburtstag in 2 Wochen",
        "geboren um 10:30",
        "am 12.03.2024 ist die Feier",
        "Geburtstagsfeier am 12.03.2024",
        "geb. Müller",
    ],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-de",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:geburtstag|geburtsdatum|bday|geb\.?(?:-| )?datum|geburtsjahr)",
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
