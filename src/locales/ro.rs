//! Romania: the personal numeric code (CNP).
//!
//! Sex and century, birth date, county (01–52), a serial, a check digit: weights 2 7 9 1 4 6 3 5 8 2 7 9, modulo 11, 1 for ten (Legea 105/1996, HG 1375/2006).

use super::Locale;
use crate::checks::{date, digits, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Romania.
pub static LOCALE: Locale = Locale { region: "RO", rules: &[&CNP] };

static CNP: Rule = Rule {
    id: "ro-cnp",
    entity: Entity::RoCnp,
    trigger: Trigger::Digits,
    pattern: r"\b[1-9][0-9]{12}\b",
    evidence: Evidence::Check(is_cnp),
    confidence: 93,
    cues: &["cnp", "cod numeric personal", "c.n.p", "cnp-ul", "romanian id"],
    finds: &["CNP-ul meu este «1720319305293»", "«1820314151931»", "cnp: «1740706308333»", "CNP «2740416328812»"],
    spares: &["1720319305294", "1700000000000", "1991399123456"],
};

fn is_cnp(value: &str) -> bool {
    let Some(all) = digits::exactly::<13>(value) else { return false };
    let county = all[7] * 10 + all[8];
    let exists = pairs::first_three(&all[1..]).is_some_and(|(year, month, day)| date::exists_in_some_century(year, month, day));
    let rest = weighted::sum(&all, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    exists && matches!(county, 1..=52 | 70 | 80..=83) && all[12] == if rest == 10 { 1 } else { rest }
}
