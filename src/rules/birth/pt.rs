//! Dates of birth told in Portuguese.

use super::{is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "nasci", "nasceu", "nascido", "nascida", "nascimento", "aniversario", "niver", "data",
];

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-pt",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:nasci|nasceu|nascid[oa])(?: em [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)(?:[ :=(,*]|-|é|eh|e|foi|era|no|na|em|de|dia|ano|o){0,10})((?i:[0-3]?[0-9](?:º|°)?(?: |-|)(?: de| do)?(?: |-|/|)(?:fevereiro|dezembro|setembro|novembro|janeiro|outubro|agosto|abril|mar(?:ç|Ç|c)o|junho|julho|maio|jul|jun|abr|nov|jan|set|fev|out|mar|dez|ago|mai)\.?(?:,| |-|/){0,2}(?: de| do)? ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:º|°)?(?: |-|)(?: de| do)?(?: |-|)(?:fevereiro|dezembro|setembro|novembro|janeiro|outubro|agosto|abril|mar(?:ç|Ç|c)o|junho|julho|maio|jul|jun|abr|nov|jan|set|fev|out|mar|dez|ago|mai)\.?|(?:fevereiro|dezembro|setembro|novembro|janeiro|outubro|agosto|abril|mar(?:ç|Ç|c)o|junho|julho|maio|jul|jun|abr|nov|jan|set|fev|out|mar|dez|ago|mai)\.? (?: de| do)? ?[12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[12][0-9]{3})\b",
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
    pattern: r"(?i:(?:data de nascimento|data de nasc\.?|anivers(?:á|a)rio|niver|nascimento)(?:[ :=(,*]|-|é|eh|e|foi|era|no|na|em|de|dia|ano|o){0,10})((?i:[0-3]?[0-9](?:º|°)?(?: |-|)(?: de| do)?(?: |-|/|)(?:fevereiro|dezembro|setembro|novembro|janeiro|outubro|agosto|abril|mar(?:ç|Ç|c)o|junho|julho|maio|jul|jun|abr|nov|jan|set|fev|out|mar|dez|ago|mai)\.?(?:,| |-|/){0,2}(?: de| do)? ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:º|°)?(?: |-|)(?: de| do)?(?: |-|)(?:fevereiro|dezembro|setembro|novembro|janeiro|outubro|agosto|abril|mar(?:ç|Ç|c)o|junho|julho|maio|jul|jun|abr|nov|jan|set|fev|out|mar|dez|ago|mai)\.?|(?:fevereiro|dezembro|setembro|novembro|janeiro|outubro|agosto|abril|mar(?:ç|Ç|c)o|junho|julho|maio|jul|jun|abr|nov|jan|set|fev|out|mar|dez|ago|mai)\.? (?: de| do)? ?[12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[0-3]?[0-9][./][0-3]?[0-9])\b",
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
