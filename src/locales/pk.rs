//! Pakistan: the computerised national identity card (CNIC).
//!
//! `XXXXX-XXXXXXX-X`: province and place (the first digit 1–7), family, sex; no check digit (NADRA).

use super::Locale;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Pakistan.
pub static LOCALE: Locale = Locale { region: "PK", rules: &[&CNIC, &BARE] };

static CNIC: Rule = Rule {
    id: "pk-cnic",
    entity: Entity::PkCnic,
    trigger: Trigger::Digits,
    pattern: r"\b[1-7][0-9]{4}-[0-9]{7}-[0-9]\b",
    evidence: Evidence::Shape,
    confidence: 93,
    cues: &[],
    finds: &["my CNIC is «42101-1234567-1»", "«35202-7654321-8»", "cnic: «61101-1234567-3» bhai"],
    spares: &["92101-1234567-1", "42101-123456-1", "2024-0305123-1"],
};

static BARE: Rule = Rule {
    id: "pk-cnic-bare",
    entity: Entity::PkCnic,
    trigger: Trigger::Digits,
    pattern: r"\b[1-7][0-9]{12}\b",
    evidence: Evidence::Cue,
    confidence: 88,
    cues: &["cnic", "nicop", "nadra", "شناختی کارڈ", "shanakhti card", "national identity card", "pakistani id"],
    finds: &["CNIC «4210112345671»", "شناختی کارڈ نمبر «3520276543218»", "nadra cnic no «6110112345673»"],
    spares: &["4210112345671", "order 4210112345671", "1700000000000"],
};
