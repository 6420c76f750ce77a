//! South Africa: the identity number.
//!
//! Birth date, four digits for the sex, 0 or 1 for the citizenship, 8 or 9, Luhn's check digit (Department of Home Affairs; Identification Act 68 of 1997).

use super::Locale;
use crate::checks::{date, digits, luhn, pairs};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// South Africa.
pub static LOCALE: Locale = Locale { region: "ZA", rules: &[&ID] };

static ID: Rule = Rule {
    id: "za-id-number",
    entity: Entity::ZaIdNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6} ?[0-9]{4} ?[0-2][89] ?[0-9]\b",
    evidence: Evidence::Check(is_id),
    confidence: 93,
    cues: &["id number", "id no", "identity number", "rsa id", "sa id", "south african id", "id nommer", "identiteitsnommer"],
    finds: &["my ID number is «0411033457085»", "«9007081228088»", "SA ID: «620616 1490 18 7»", "id nommer «5507254567183»"],
    spares: &["0411033457086", "9913401234083", "1700000000000"],
};

fn is_id(value: &str) -> bool {
    let exists =
        pairs::first_three(&digits::all(value)).is_some_and(|(year, month, day)| date::exists_in_some_century(year, month, day));
    exists && luhn::is_luhn(value)
}
