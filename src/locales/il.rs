//! Israel: the identity number (מספר זהות).
//!
//! Nine digits with leading zeros, the last a check digit by Luhn (Population and Immigration Authority).

use super::Locale;
use crate::checks::luhn;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Israel.
pub static LOCALE: Locale = Locale { region: "IL", rules: &[&ID] };

static ID: Rule = Rule {
    id: "il-id",
    entity: Entity::IlId,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{8,9}\b|\b[0-9]{1,2}[ -][0-9]{6,7}[ -]?[0-9]\b",
    evidence: Evidence::CheckAndCue(is_id),
    confidence: 92,
    cues: &["תעודת זהות", "ת.ז", "ת\"ז", "תז", "ת״ז", "מספר זהות", "מס זהות", "teudat zehut", "israeli id", "tz", "t.z"],
    finds: &["ת.ז «232176404»", "תעודת זהות: «081537557»", "my teudat zehut number is «053977476»", "ת״ז שלי «067151522» תודה"],
    spares: &["232176404", "הזמנה 081537557", "0501234567", "20240305"],
};

fn is_id(value: &str) -> bool {
    let number: String = value.chars().filter(char::is_ascii_digit).collect();
    number.len() >= 8 && luhn::is_luhn(&number)
}
