//! Dates of birth told in Portuguese.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "nasci", "nasceu", "nascido", "nascida", "nascimento", "aniversario", "niver", "data",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:fevereiro|dezembro|setembro|novembro|janeiro|outubro|agosto|abril|mar(?:ç|Ç|c)o|junho|julho|maio|jul|",
    r"jun|abr|nov|jan|set|fev|out|mar|dez|ago|mai)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9](?:º|°)?(?: |-|)(?: de| do)?(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2}(?: de| do)? ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:º|°)?(?: |-|",
    r")(?: de| do)?(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? (?: de| do)? ?[12][0-9]{3})",
);

/// What may stand between the word and the date.
const GAP: &str = r"(?:[ :=(,*]|-|é|eh|e|foi|era|no|na|em|de|dia|ano|o){0,10}";

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-pt",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:nasci|nasceu|nascid[oa])(?: em [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)",
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
        "nasci em «12 de março de 1990»",
        "data de nascimento: «12/03/1990»",
        "meu aniversário é dia «12 de março»",
        "meu niver é «12/03»",
        "nascida em «3 de maio de 1988»",
        "nasceu em «1990»",
    ],
    spares: &["feliz aniversário!", "meu niver é em 2 semanas", "a data é 12/03/2024"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-pt",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:data de nascimento|data de nasc\.?|anivers(?:á|a)rio|niver|nascimento)",
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
