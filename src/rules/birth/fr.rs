//! Dates of birth told in French.

use super::{is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "ne", "nee", "naissance", "anniversaire", "anniv", "date",
];

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-fr",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:n(?:é|É)e?(?: (?:à|a|en) [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)(?:[ :=(,*]|-|est|le|la|en|du|c(?:'|\xE2\x80\x99)est|tombe|au){0,10})((?i:[0-3]?[0-9](?:er)?(?: |-|)(?: |-|/|)(?:septembre|novembre|d(?:é|É|e)cembre|octobre|janvier|f(?:é|É|e)vrier|juillet|avril|ao(?:û|Û|u)t|sept|juil|mars|janv|f(?:é|É|e)vr|juin|avr|nov|d(?:é|É|e)c|mai|oct)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:er)?(?: |-|)(?: |-|)(?:septembre|novembre|d(?:é|É|e)cembre|octobre|janvier|f(?:é|É|e)vrier|juillet|avril|ao(?:û|Û|u)t|sept|juil|mars|janv|f(?:é|É|e)vr|juin|avr|nov|d(?:é|É|e)c|mai|oct)\.?|(?:septembre|novembre|d(?:é|É|e)cembre|octobre|janvier|f(?:é|É|e)vrier|juillet|avril|ao(?:û|Û|u)t|sept|juil|mars|janv|f(?:é|É|e)vr|juin|avr|nov|d(?:é|É|e)c|mai|oct)\.? [12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[12][0-9]{3})\b",
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &[
        "je suis née le «12 mars 1990»",
        "né le «1er avril 1985» à Lyon",
        "date de naissance : «12/03/1990»",
        "mon anniversaire c'est le «12 mars»",
        "mon anniv est le «3 août»",
        "née en «1990»",
        "né à Lille le «12/03/1990»",
    ],
    spares: &["joyeux anniversaire !", "mon anniv est dans 2 semaines", "la date est le 12/03/2024", "né pour gagner"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-fr",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:date de naissance|anniv(?:ersaire)?|naissance)(?:[ :=(,*]|-|est|le|la|en|du|c(?:'|\xE2\x80\x99)est|tombe|au){0,10})((?i:[0-3]?[0-9](?:er)?(?: |-|)(?: |-|/|)(?:septembre|novembre|d(?:é|É|e)cembre|octobre|janvier|f(?:é|É|e)vrier|juillet|avril|ao(?:û|Û|u)t|sept|juil|mars|janv|f(?:é|É|e)vr|juin|avr|nov|d(?:é|É|e)c|mai|oct)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:er)?(?: |-|)(?: |-|)(?:septembre|novembre|d(?:é|É|e)cembre|octobre|janvier|f(?:é|É|e)vrier|juillet|avril|ao(?:û|Û|u)t|sept|juil|mars|janv|f(?:é|É|e)vr|juin|avr|nov|d(?:é|É|e)c|mai|oct)\.?|(?:septembre|novembre|d(?:é|É|e)cembre|octobre|janvier|f(?:é|É|e)vrier|juillet|avril|ao(?:û|Û|u)t|sept|juil|mars|janv|f(?:é|É|e)vr|juin|avr|nov|d(?:é|É|e)c|mai|oct)\.? [12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[0-3]?[0-9][./][0-3]?[0-9])\b",
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
