//! The driver number of Great Britain.
//!
//! Five letters of the family name (filled with 9), decade, month (50 added for women), day, year of birth, two initials (9 if missing), a digit, two letters (DVLA, *D750 notes*).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Of a driver.
pub static LICENCE: Rule = Rule {
    id: "uk-driving-licence",
    entity: Entity::UkDrivingLicence,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z9]{5}[0-9](?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9][A-Z9]{2} ?[0-9A-Z][A-Z]{2}(?: ?[0-9]{2})?\b",
    evidence: Evidence::Shape,
    confidence: 92,
    cues: &[],
    finds: &["driving licence «MORGA657054SM9IJ»", "«SMITH711215JA9XX»", "licence no «JONES857316PM9AB 12»"],
    spares: &["MORGA699054SM9IJ", "ABCDE123456FGHIJ", "SMITH2024"],
};
