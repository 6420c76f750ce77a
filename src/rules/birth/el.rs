//! Dates of birth told in Greek.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "γεννηθηκα", "γεννηθηκε", "ημερομηνια", "γενεθλια", "γεννημενοσ", "γεννημενη",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:φεβρουαρίου|Φεβρουαρίου|σεπτεμβρίου|Σεπτεμβρίου|δεκεμβρίου|Δεκεμβρίου|ιανουαρίου|Ιανουαρίου|",
    r"οκτωβρίου|Οκτωβρίου|νοεμβρίου|Νοεμβρίου|αυγούστου|Αυγούστου|απριλίου|Απριλίου|ιουλίου|Ιουλίου|μαρτίου|",
    r"Μαρτίου|ιουνίου|Ιουνίου|μαίου|Μαίου|μαΐου|Μαΐου)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9](?: |-|)(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?: |-|)(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? [12][0-9]{3})",
);

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-el",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:γ|Γ)εννήθηκ(?:α|ε)|(?:γ|Γ)εννημέν(?:ος|η))(?:[ :=(,*]|-|στις|στα|το|έχω|είναι|μου){0,8})(",
        WRITTEN,
        r"|",
        FULL,
        r"|[12][0-9]{3})",
    ),
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &["γεννήθηκα στις «12 Μαρτίου 1990»", "ημερομηνία γέννησης: «12/03/1990»"],
    spares: &["χρόνια πολλά!", "ημερομηνία: 12/03/2024"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-el",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:η|Η)μερομηνία γέννησης|(?:γ|Γ)ενέθλια)(?:[ :=(,*]|-|στις|στα|το|έχω|είναι|μου){0,8})(",
        WRITTEN,
        r"|",
        FULL,
        r"|",
        DAY_MONTH,
        r")",
    ),
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};
