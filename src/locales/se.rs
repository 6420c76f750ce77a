//! Sweden: the personnummer and samordningsnummer.
//!
//! `YYMMDD-NNNC` or `YYYYMMDD-NNNC`, `+` for those over a hundred, 60 added to the day for samordningsnummer; Luhn's check digit over the ten digits (Skatteverket; Folkbokföringslag 1991:481).

use super::Locale;
use crate::checks::{date, digits, luhn, pairs};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Sweden.
pub static LOCALE: Locale = Locale { region: "SE", rules: &[&HYPHEN, &BARE] };

const CUES: &[&str] = &[
    "personnummer",
    "personnr",
    "pnr",
    "person nummer",
    "samordningsnummer",
    "pers.nr",
    "persnr",
    "personnumret",
    "swedish personal number",
    "swedish id",
];

/// With its hyphen.
static HYPHEN: Rule = Rule {
    id: "se-personnummer",
    entity: Entity::SePersonnummer,
    trigger: Trigger::Digits,
    pattern: r"\b(?:18|19|20)?[0-9]{2}[01][0-9]{3}[-+][0-9]{4}\b",
    evidence: Evidence::Check(is_personnummer),
    confidence: 93,
    cues: CUES,
    finds: &["mitt personnummer är «780618-1777»", "«19720826-7943»", "pnr «740305-3891»"],
    spares: &["780618-1778", "991399-1234", "2024-03-05"],
};

static BARE: Rule = Rule {
    id: "se-personnummer-bare",
    entity: Entity::SePersonnummer,
    trigger: Trigger::Digits,
    pattern: r"\b(?:18|19|20)?[0-9]{2}[01][0-9]{3} ?[0-9]{4}\b",
    evidence: Evidence::CheckAndCue(is_personnummer),
    confidence: 92,
    cues: CUES,
    finds: &["personnr «199812123959»", "my Swedish personal number is «7702027413»"],
    spares: &["199812123959", "order 7702027413", "1700000000", "0701740605"],
};

fn is_personnummer(value: &str) -> bool {
    let bare: String = value.chars().filter(char::is_ascii_digit).collect();
    let Some(short) = bare.get(bare.len().saturating_sub(10)..) else { return false };
    let exists = pairs::first_three(&digits::all(short))
        .is_some_and(|(year, month, day)| date::exists_in_some_century(year, month, day % 60));
    matches!(bare.len(), 10 | 12) && exists && luhn::is_luhn(short)
}
