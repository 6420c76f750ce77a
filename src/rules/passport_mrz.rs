//! The lines at the foot of passports and identity cards that machines read: ICAO Doc 9303, parts 3 to 6 (TD1, TD2, TD3, visas).
//!
//! Every field's check digit has the weights 7 3 1, over values 0–9, `A` = 10 … `Z` = 35, `<` = 0.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Both lines of a passport or a visa.
pub static RULE: Rule = Rule {
    id: "passport-mrz",
    entity: Entity::PassportNumber,
    trigger: Trigger::Words(&["p", "v"]),
    pattern: r"[PV][A-Z<][A-Z<]{3}[A-Z0-9<]{31,39}\r?\n[A-Z0-9<]{36,44}",
    evidence: Evidence::Check(is_mrz),
    confidence: 97,
    cues: &[],
    finds: &["«P<UTOBRANDT<<ZOE<MARIE<<<<<<<<<<<<<<<<<<<<<<\nX1234567<7UTO8503127F3001019<<<<<<<<<<<<<<06»"],
    spares: &["P<UTOBRANDT", "p<0.05"],
};

/// The three lines of an identity card, from the number of the first on.
pub static CARD: Rule = Rule {
    id: "identity-card-mrz",
    entity: Entity::PassportNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z0-9]{5,13}[A-Z0-9<]{12,25}\r?\n[0-9]{7}[MFX<][0-9]{7}[A-Z<]{3}[A-Z0-9<]{11}[0-9](?:\r?\n[A-Z<]{30})?",
    evidence: Evidence::Check(is_mrz),
    confidence: 97,
    cues: &[],
    finds: &["I<«UTOD231458907<<<<<<<<<<<<<<<\n8503127F3001019UTO<<<<<<<<<<<6\nBRANDT<<ZOE<MARIE<<<<<<<<<<<<<»"],
    spares: &["I<UTOD231458907<<<<<<<<<<<<<<<\n8503128F3001019UTO<<<<<<<<<<<6"],
};

/// The first line alone, which holds the name.
pub static NAMES: Rule = Rule {
    id: "passport-mrz-names",
    entity: Entity::PassportNumber,
    trigger: Trigger::Words(&["p"]),
    pattern: r"P[A-Z<][A-Z<]{3}[A-Z<]{39}",
    evidence: Evidence::Check(|line| line.ends_with("<<") && line.matches("<<").count() >= 2),
    confidence: 95,
    cues: &[],
    finds: &["«P<UTOBRANDT<<ZOE<MARIE<<<<<<<<<<<<<<<<<<<<<<»"],
    spares: &["P<UTOBRANDT<<ZOE", "P<0.05"],
};

/// The second line alone.
pub static NUMBERS: Rule = Rule {
    id: "passport-mrz-numbers",
    entity: Entity::PassportNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z0-9<]{9}[0-9][A-Z<]{3}[0-9]{6}[0-9][MFX<][0-9]{6}[0-9](?:[A-Z0-9<]{15}[0-9]|[A-Z0-9<]{7}[0-9])",
    evidence: Evidence::Check(has_numbers),
    confidence: 97,
    cues: &[],
    finds: &["second line «X1234567<7UTO8503127F3001019<<<<<<<<<<<<<<06»", "«D231458907UTO8503127F3001019<<<<<<<6»"],
    spares: &["X1234567<8UTO8503127F3001019<<<<<<<<<<<<<<06", "X1234567<7UTO8503127F3001019<<<<<<<<<<<<<<07"],
};

/// Whether one of the lines after the first has its check digits right: the numbers of TD2 and TD3, the dates of TD1.
fn is_mrz(value: &str) -> bool {
    value.lines().skip(1).any(|line| has_numbers(line) || has_dates(line))
}

/// Number, birth, expiry, and all of them.
fn has_numbers(line: &str) -> bool {
    let Some((body, check)) = line.split_at_checked(line.len().saturating_sub(1)) else { return false };
    let part = |range: std::ops::Range<usize>| body.get(range).unwrap_or_default();
    let whole = [part(0..10), part(13..20), part(21..body.len())].concat();
    has_check(part(0..10)) && has_check(part(13..20)) && has_check(part(21..28)) && has_check(&(whole + check))
}

fn has_dates(line: &str) -> bool {
    line.get(0..7).is_some_and(has_check) && line.get(8..15).is_some_and(has_check)
}

fn has_check(field: &str) -> bool {
    let value = |byte: u8| char::from(byte).to_digit(36).unwrap_or_default();
    let Some((check, body)) = field.as_bytes().split_last() else { return false };
    let sum: u32 = body.iter().zip([7, 3, 1].iter().cycle()).map(|(byte, weight)| value(*byte) * weight).sum();
    check.is_ascii_digit() && sum % 10 == value(*check)
}
