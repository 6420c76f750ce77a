//! Dates of birth told in Finnish.

use super::{is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "syntynyt", "syntymaaika", "syntymapaiva", "synttarit", "syntymapaivani", "synt",
];

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-fi",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:syntynyt|synt\.))(?:[ :=(,*]|-|on|vuonna){0,10})((?i:[0-3]?[0-9]\.?(?: |-|)(?: |-|/|)(?:maaliskuuta|marraskuuta|joulukuuta|helmikuuta|tammikuuta|hein(?:ä|Ä|a)kuuta|huhtikuuta|toukokuuta|kes(?:ä|Ä|a)kuuta|syyskuuta|lokakuuta|elokuuta)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9]\.?(?: |-|)(?: |-|)(?:maaliskuuta|marraskuuta|joulukuuta|helmikuuta|tammikuuta|hein(?:ä|Ä|a)kuuta|huhtikuuta|toukokuuta|kes(?:ä|Ä|a)kuuta|syyskuuta|lokakuuta|elokuuta)\.?|(?:maaliskuuta|marraskuuta|joulukuuta|helmikuuta|tammikuuta|hein(?:ä|Ä|a)kuuta|huhtikuuta|toukokuuta|kes(?:ä|Ä|a)kuuta|syyskuuta|lokakuuta|elokuuta)\.? [12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[12][0-9]{3})\b",
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
    pattern: r"(?i:(?:syntym(?:ä|a)aika|syntym(?:ä|a)p(?:ä|a)iv(?:ä|a)(?:ni)?|syntt(?:ä|a)rit)(?:[ :=(,*]|-|on|vuonna){0,10})((?i:[0-3]?[0-9]\.?(?: |-|)(?: |-|/|)(?:maaliskuuta|marraskuuta|joulukuuta|helmikuuta|tammikuuta|hein(?:ä|Ä|a)kuuta|huhtikuuta|toukokuuta|kes(?:ä|Ä|a)kuuta|syyskuuta|lokakuuta|elokuuta)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9]\.?(?: |-|)(?: |-|)(?:maaliskuuta|marraskuuta|joulukuuta|helmikuuta|tammikuuta|hein(?:ä|Ä|a)kuuta|huhtikuuta|toukokuuta|kes(?:ä|Ä|a)kuuta|syyskuuta|lokakuuta|elokuuta)\.?|(?:maaliskuuta|marraskuuta|joulukuuta|helmikuuta|tammikuuta|hein(?:ä|Ä|a)kuuta|huhtikuuta|toukokuuta|kes(?:ä|Ä|a)kuuta|syyskuuta|lokakuuta|elokuuta)\.? [12][0-9]{3})\b|(?:[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8})\b|[0-3]?[0-9][./][0-3]?[0-9]\b\.?)",
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
