//! Canada: the social insurance number and the provinces' health numbers.
//!
//! SIN: nine digits, Luhn's check digit; none begins with 0 or 8 (Employment and Social Development Canada, *SIN code of practice*).
//! Health numbers: Ontario 10 digits (Luhn) and a version of two letters; Quebec's RAMQ four letters of the name and eight digits; British
//! Columbia 10 digits from 9 on; the others 8 to 12 digits: the provinces' own pages. Words must name them.

use super::Locale;
use crate::checks::{date, digits, luhn, pairs};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Canada.
pub static LOCALE: Locale = Locale { region: "CA", rules: &[&SIN, &OHIP, &RAMQ] };

static SIN: Rule = Rule {
    id: "ca-sin",
    entity: Entity::CaSin,
    trigger: Trigger::Digits,
    pattern: r"\b[1-79][0-9]{2}[- ]?[0-9]{3}[- ]?[0-9]{3}\b",
    evidence: Evidence::CheckAndCue(is_sin),
    confidence: 92,
    cues: &[
        "sin",
        "social insurance",
        "social insurance number",
        "sin number",
        "sin#",
        "nas",
        "numéro d'assurance sociale",
        "assurance sociale",
        "n.a.s",
    ],
    finds: &[
        "my SIN is «650 915 804»",
        "mon NAS: «493 727 333»",
        "social insurance number «388940579»",
        "SIN «908-702-293» for payroll",
        "sin number is «661 341 140»",
    ],
    spares: &["650 915 804", "order 388940579", "what a sin, 3 of them", "1700000000"],
};

static OHIP: Rule = Rule {
    id: "ca-health-number",
    entity: Entity::CaHealthNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{4}[- ]?[0-9]{3}[- ]?[0-9]{3}(?:[- ]?[A-Z]{2})?\b",
    evidence: Evidence::Cue,
    confidence: 85,
    cues: &[
        "ohip",
        "health card",
        "health card number",
        "health number",
        "ohip number",
        "personal health number",
        "phn",
        "carecard",
        "care card",
        "carte santé",
        "alberta health",
        "msp number",
    ],
    finds: &["my OHIP is «1234 567 897 AB»", "health card number: «1234-567-897»", "her PHN is «9876543210»"],
    spares: &["1234 567 897", "call 416 555 0143", "health card expires 2026", "1700000000"],
};

static RAMQ: Rule = Rule {
    id: "ca-ramq",
    entity: Entity::CaHealthNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{4} ?[0-9]{4} ?[0-9]{4}\b",
    evidence: Evidence::CheckAndCue(is_ramq),
    confidence: 88,
    cues: &[
        "ramq",
        "assurance maladie",
        "carte soleil",
        "assurance-maladie",
        "numéro d'assurance maladie",
        "health card",
        "medicare card",
        "nam",
    ],
    finds: &["ma carte RAMQ: «TREM 8552 1417»", "assurance maladie «BOUC85121417»", "RAMQ «LAVO 6003 0512» svp"],
    spares: &["TREM 8552 1417", "code ABCD 1234 5678", "MODE 2024 0305"],
};

fn is_sin(value: &str) -> bool {
    luhn::is_luhn(value)
}

/// Year, month (plus 50 for women) and day of birth follow the letters.
fn is_ramq(value: &str) -> bool {
    let all = digits::all(value);
    pairs::first_three(&all).is_some_and(|(year, month, day)| date::exists_in_some_century(year, month % 50, day))
}
