//! Dates of birth told in Italian.

use super::{is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "nato", "nata", "nascita", "compleanno", "data",
];

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-it",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:nat[oa](?: a [A-Za-z][^\x00\n0-9.,:;]{1,24}?)?)(?:[ :=(,*]|-|è|e(?:'|\xE2\x80\x99)|il|nel|di|del|l(?:'|\xE2\x80\x99)|giorno|cade){0,10})((?i:[0-3]?[0-9](?:º|°)?(?: |-|)(?: |-|/|)(?:settembre|novembre|febbraio|dicembre|gennaio|ottobre|agosto|luglio|maggio|aprile|giugno|marzo|ott|nov|apr|set|giu|mar|ago|gen|mag|dic|lug|feb)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:º|°)?(?: |-|)(?: |-|)(?:settembre|novembre|febbraio|dicembre|gennaio|ottobre|agosto|luglio|maggio|aprile|giugno|marzo|ott|nov|apr|set|giu|mar|ago|gen|mag|dic|lug|feb)\.?|(?:settembre|novembre|febbraio|dicembre|gennaio|ottobre|agosto|luglio|maggio|aprile|giugno|marzo|ott|nov|apr|set|giu|mar|ago|gen|mag|dic|lug|feb)\.? [12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[12][0-9]{3})\b",
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &[
        "sono nata il «12 marzo 1990»",
        "data di nascita: «12/03/1990»",
        "il mio compleanno è il «12 marzo»",
        "nato a Roma il «3 maggio 1988»",
        "nato nel «1990»",
    ],
    spares: &["buon compleanno!", "il compleanno è tra 2 settimane", "la data è 12/03/2024"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-it",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:data di nascita|compleanno|nascita)(?:[ :=(,*]|-|è|e(?:'|\xE2\x80\x99)|il|nel|di|del|l(?:'|\xE2\x80\x99)|giorno|cade){0,10})((?i:[0-3]?[0-9](?:º|°)?(?: |-|)(?: |-|/|)(?:settembre|novembre|febbraio|dicembre|gennaio|ottobre|agosto|luglio|maggio|aprile|giugno|marzo|ott|nov|apr|set|giu|mar|ago|gen|mag|dic|lug|feb)\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:º|°)?(?: |-|)(?: |-|)(?:settembre|novembre|febbraio|dicembre|gennaio|ottobre|agosto|luglio|maggio|aprile|giugno|marzo|ott|nov|apr|set|giu|mar|ago|gen|mag|dic|lug|feb)\.?|(?:settembre|novembre|febbraio|dicembre|gennaio|ottobre|agosto|luglio|maggio|aprile|giugno|marzo|ott|nov|apr|set|giu|mar|ago|gen|mag|dic|lug|feb)\.? [12][0-9]{3})|[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9](?:[./-]| ?[./-] ?|\. | )(?:[12][0-9]{3}|[0-9]{2})|[12][0-9]{3}(?:[./-]| ?[./-] ?|\. | )[01]?[0-9](?:[./-]| ?[./-] ?|\. | )[0-3]?[0-9]|[0-9]{8}|[0-3]?[0-9][./][0-3]?[0-9])\b",
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
