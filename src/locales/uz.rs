//! Uzbekistan: the personal identification number (ЖШШИР, JShShIR, PINFL).
//!
//! Sex and century (1–6), birth date `DDMMYY`, district (three), serial (three), a check digit with weights 7 3 1 (Davlat personallashtirish markazi).

use super::Locale;
use crate::checks::{date, digits, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Uzbekistan.
pub static LOCALE: Locale = Locale { region: "UZ", rules: &[&PINFL] };

static PINFL: Rule = Rule {
    id: "uz-pinfl",
    entity: Entity::UzPinfl,
    trigger: Trigger::Digits,
    pattern: r"\b[1-6][0-3][0-9][01][0-9]{10}\b",
    evidence: Evidence::CheckAndCue(is_pinfl),
    confidence: 92,
    cues: &["pinfl", "пинфл", "жшшир", "jshshir", "jshir", "uzbek id"],
    finds: &["ПИНФЛ «30108853260088»", "JShShIR: «41803872028667»", "my Uzbek PINFL is «32405879897336»"],
    spares: &["30108853260088", "заказ 41803872028667", "39913991234567"],
};

fn is_pinfl(value: &str) -> bool {
    let Some(all) = digits::exactly::<14>(value) else { return false };
    let exists = pairs::first_three(&all[1..]).is_some_and(|(day, month, year)| date::exists_in_some_century(year, month, day));
    exists && weighted::sum(&all, &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7]) % 10 == all[13]
}
