//! Dates written in digits: ISO 8601 and the orders that people use. Off unless asked for.

use crate::checks::{date, digits};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Year first, with or without a time.
pub static ISO: Rule = Rule {
    id: "date-iso",
    entity: Entity::DateTime,
    trigger: Trigger::Digits,
    pattern: r"\b[12][0-9]{3}[-/.][0-9]{2}[-/.][0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?\b",
    evidence: Evidence::Check(is_date),
    confidence: 75,
    cues: &[],
    finds: &["due «2024-03-05» at noon", "«2024-03-05T10:30:11Z»"],
    spares: &["2024-13-05", "2024-02-30"],
};

/// Year last.
pub static LAST: Rule = Rule {
    id: "date-numeric",
    entity: Entity::DateTime,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[12][0-9])?[0-9]{2}\b",
    evidence: Evidence::Check(is_date),
    confidence: 70,
    cues: &[],
    finds: &["on «15/03/2024» we met", "am «5.3.2024»"],
    spares: &["32/13/2024", "99.99.99"],
};

/// In one of the orders, the calendar has it.
fn is_date(value: &str) -> bool {
    let mut numbers = value.split(|ch: char| !ch.is_ascii_digit()).map(|part| digits::number(&digits::all(part)) as u32);
    let (Some(first), Some(second), Some(third)) = (numbers.next(), numbers.next(), numbers.next()) else { return false };
    if first > 31 {
        return date::exists(first, second, third);
    }
    date::exists(third, second, first) || date::exists(third, first, second)
}
