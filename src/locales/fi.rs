//! Finland: the personal identity code (henkilötunnus).
//!
//! `DDMMYYXNNNC`: birth date, a sign for the century (`+`; `-`, `Y` to `U`; `A` to `F`), a serial, a check character: the nine digits modulo 31 (DVV; Laki väestötietojärjestelmästä 661/2009).

use super::Locale;
use crate::checks::{date, digits, pairs};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Finland.
pub static LOCALE: Locale = Locale { region: "FI", rules: &[&HETU] };

static HETU: Rule = Rule {
    id: "fi-personal-identity-code",
    entity: Entity::FiPersonalIdentityCode,
    trigger: Trigger::Digits,
    pattern: r"\b[0-3][0-9][01][0-9]{3}[-+YXWVUABCDEF][0-9]{3}[0-9A-FHJ-NPR-Y]\b",
    evidence: Evidence::Check(is_hetu),
    confidence: 96,
    cues: &["hetu", "henkilötunnu*", "henkilötunnus", "sotu", "personbeteckning", "personal identity code", "finnish id"],
    finds: &[
        "hetu «280593-0667»",
        "«040382-3692»",
        "min personbeteckning är «031075-1484»",
        "henkilötunnukseni on «220266-769A»",
    ],
    spares: &["280593-066A", "991399-123A", "010203-04056"],
};

fn is_hetu(value: &str) -> bool {
    let all = digits::all(value.get(..10).unwrap_or_default());
    let Some((day, month, year)) = pairs::first_three(&all) else { return false };
    let check = b"0123456789ABCDEFHJKLMNPRSTUVWXY"[(digits::number(&all) % 31) as usize];
    all.len() == 9 && date::exists_in_some_century(year, month, day) && value.bytes().next_back() == Some(check)
}
