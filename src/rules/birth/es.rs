//! Dates of birth told in Spanish.

use super::{is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "naci", "nacio", "nacido", "nacida", "nacimiento", "cumpleanos", "cumple", "fecha",
];

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-es",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:nac(?:í|i|ió|io)|nacid[oa])(?: en [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)(?:[ :=(,*]|-|es|era|el|en|de|del|d(?:í|i)a|a(?:ñ|n)o|fue|cae){0,10})((?i:[0-3]?[0-9](?:º|°|ro)?(?: |-|)(?: de| del)?(?: |-|/|)(?:septiembre|setiembre|noviembre|diciembre|octubre|febrero|agosto|abril|junio|marzo|enero|julio|sept|mayo|abr|nov|ene|ago|oct|dic)\.?(?:,| |-|/){0,2}(?: de| del)? ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:º|°|ro)?(?: |-|)(?: de| del)?(?: |-|)(?:septiembre|setiembre|noviembre|diciembre|octubre|febrero|agosto|abril|junio|marzo|enero|julio|sept|mayo|abr|nov|ene|ago|oct|dic)\.?|(?:septiembre|setiembre|noviembre|diciembre|octubre|febrero|agosto|abril|junio|marzo|enero|julio|sept|mayo|abr|nov|ene|ago|oct|dic)\.? (?: de| del)? ?[12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[12][0-9]{3})\b",
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
    pattern: r"(?i:(?:fecha de nacimiento|f\. ?nac\.?|cumplea(?:ñ|n)os|cumple|nacimiento)(?:[ :=(,*]|-|es|era|el|en|de|del|d(?:í|i)a|a(?:ñ|n)o|fue|cae){0,10})((?i:[0-3]?[0-9](?:º|°|ro)?(?: |-|)(?: de| del)?(?: |-|/|)(?:septiembre|setiembre|noviembre|diciembre|octubre|febrero|agosto|abril|junio|marzo|enero|julio|sept|mayo|abr|nov|ene|ago|oct|dic)\.?(?:,| |-|/){0,2}(?: de| del)? ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:º|°|ro)?(?: |-|)(?: de| del)?(?: |-|)(?:septiembre|setiembre|noviembre|diciembre|octubre|febrero|agosto|abril|junio|marzo|enero|julio|sept|mayo|abr|nov|ene|ago|oct|dic)\.?|(?:septiembre|setiembre|noviembre|diciembre|octubre|febrero|agosto|abril|junio|marzo|enero|julio|sept|mayo|abr|nov|ene|ago|oct|dic)\.? (?: de| del)? ?[12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[0-3]?[0-9][./][0-3]?[0-9])\b",
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
