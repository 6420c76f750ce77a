//! Ireland: the Personal Public Service Number.
//!
//! Seven digits, a check letter, and since 2013 a second letter: weights 8…2, and 9 for the second letter's place, modulo 23 (`W` for 0) (Department of Social Protection).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Ireland.
pub static LOCALE: Locale = Locale { region: "IE", rules: &[&PPSN] };

static PPSN: Rule = Rule {
    id: "ie-ppsn",
    entity: Entity::IePpsn,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{7}[A-Wa-w][A-IWa-iw]?\b",
    evidence: Evidence::Check(is_ppsn),
    confidence: 92,
    cues: &["pps", "ppsn", "pps number", "pps no", "personal public service number", "ppsn no", "uimhir pps"],
    finds: &["my PPS number is «7461808L»", "«9613457VH»", "ppsn: «4044681k»", "PPSN «3479165A»"],
    spares: &["7461808A", "1234567Z", "2024030B"],
};

fn is_ppsn(value: &str) -> bool {
    let Some(all) = digits::exactly::<7>(value) else { return false };
    let mut letters = value.bytes().filter(u8::is_ascii_alphabetic).map(|byte| u32::from(byte.to_ascii_uppercase() - b'A') + 1);
    let (check, second) = (letters.next().unwrap_or(0), letters.next().unwrap_or(0));
    // A second W stood for the wife of the number's owner, and counts nothing.
    let second = if second == 23 { 0 } else { second };
    (weighted::sum(&all, &[8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23 == check % 23
}
