//! Sri Lanka: the national identity card.
//!
//! Old: two digits of the year, the day of the year (500 added for women), a serial of three, a check digit, `V` or `X`. New (2016): four digits of the year, the day, a serial of
//! four, a check digit (Department for Registration of Persons).

use super::Locale;
use crate::checks::digits;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Sri Lanka.
pub static LOCALE: Locale = Locale { region: "LK", rules: &[&OLD, &NEW] };

/// The old number.
static OLD: Rule = Rule {
    id: "lk-nic",
    entity: Entity::LkNic,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{9}[VvXx]\b",
    evidence: Evidence::Check(has_day),
    confidence: 90,
    cues: &[
        "nic",
        "nic no",
        "nic number",
        "national identity card",
        "sri lankan id",
        "id card no",
        "හැඳුනුම්පත",
        "தேசிய அடையாள அட்டை",
    ],
    finds: &["my NIC is «852341234V»", "«917654321v»", "nic no «801230456X» machan"],
    spares: &["859991234V", "852341234Z", "12345678V"],
};

static NEW: Rule = Rule {
    id: "lk-nic-new",
    entity: Entity::LkNic,
    trigger: Trigger::Digits,
    pattern: r"\b(?:19|20)[0-9]{10}\b",
    evidence: Evidence::CheckAndCue(has_day),
    confidence: 88,
    cues: &["nic", "nic no", "nic number", "national identity card", "sri lankan id", "හැඳුනුම්පත"],
    finds: &["NIC «198523401234»", "national identity card number: «199123405678»"],
    spares: &["198523401234", "202403051200", "order 198523401234"],
};

/// The day of the year, women's from 501 on.
fn has_day(value: &str) -> bool {
    let all = digits::all(value);
    let from = if all.len() == 9 { 2 } else { 4 };
    let day = all.get(from..from + 3).map_or(0, digits::number);
    matches!(day, 1..=366 | 501..=866)
}
