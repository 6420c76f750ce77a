//! Denmark: the CPR number.
//!
//! `DDMMYY-SSSS`: birth date and a serial that tells the century; numbers since 2007 need not pass the old modulus 11, so the date is what is checked (CPR-kontoret,
//! *Personnummeret i CPR*).

use super::Locale;
use crate::checks::{date, digits, pairs};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Denmark.
pub static LOCALE: Locale = Locale { region: "DK", rules: &[&HYPHEN, &BARE] };

const CUES: &[&str] = &["cpr", "cpr-nummer", "cpr nummer", "cpr-nr", "cprnr", "cpr nr", "personnummer", "cpr no", "danish cpr"];

/// With its hyphen.
static HYPHEN: Rule = Rule {
    id: "dk-cpr",
    entity: Entity::DkCpr,
    trigger: Trigger::Digits,
    pattern: r"\b[0-3][0-9][01][0-9]{3}-[0-9]{4}\b",
    evidence: Evidence::CheckAndCue(has_date),
    confidence: 92,
    cues: CUES,
    finds: &["mit cpr er «080173-0453»", "CPR-nummer: «150566-0882»", "my Danish CPR number is «110972-1955»"],
    spares: &["080173-0453", "991399-1234", "ordre 010203-0405"],
};

static BARE: Rule = Rule {
    id: "dk-cpr-bare",
    entity: Entity::DkCpr,
    trigger: Trigger::Digits,
    pattern: r"\b[0-3][0-9][01][0-9]{3} ?[0-9]{4}\b",
    evidence: Evidence::CheckAndCue(has_date),
    confidence: 90,
    cues: CUES,
    finds: &["cpr «2106713876» tak", "personnummer «080173 0453»"],
    spares: &["2106713876", "ordre 1505660882", "1700000000"],
};

fn has_date(value: &str) -> bool {
    let all = digits::all(value);
    all.len() == 10 && pairs::first_three(&all).is_some_and(|(day, month, year)| date::exists_in_some_century(year, month, day))
}
