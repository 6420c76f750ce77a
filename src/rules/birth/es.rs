//! Dates of birth told in Spanish.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "naci", "nacio", "nacido", "nacida", "nacimiento", "cumpleanos", "cumple", "fecha",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:septiembre|setiembre|noviembre|diciembre|octubre|febrero|agosto|abril|junio|marzo|enero|julio|sept|",
    r"mayo|abr|nov|ene|ago|oct|dic)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9](?:º|°|ro)?(?: |-|)(?: de| del)?(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2}(?: de| del)? ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:º|°|",
    r"ro)?(?: |-|)(?: de| del)?(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? (?: de| del)? ?[12][0-9]{3})",
);

/// What may stand between the word and the date.
const GAP: &str = r"(?:[ :=(,*]|-|es|era|el|en|de|del|d(?:í|i)a|a(?:ñ|n)o|fue|cae){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-es",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:nac(?:í|i|ió|io)|nacid[oa])(?: en [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)",
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
        "nací el «12 de marzo de 1990»",
        "fecha de nacimiento: «12/03/1990»",
        "mi cumpleaños es el «12 de marzo»",
        "nacida en Sevilla el «3 de mayo de 1988»",
        "mi cumple es el «12 de marzo»",
        "nacido en «1990»",
        "Fecha de nacimiento «12-03-1990»",
    ],
    spares: &[
        "feliz cumpleaños!",
        "mi cumple es en 2 semanas",
        "la fecha es 12/03/2024",
        "nació con 3,5 kg",
        "cumple 5 meses de garantía",
    ],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-es",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:fecha de nacimiento|f\. ?nac\.?|cumplea(?:ñ|n)os|cumple|nacimiento)",
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
