//! Philippines: TIN of the tax office, UMID and SSS numbers of social security.
//!
//! TIN: nine digits and a branch of three to five (BIR); UMID's CRN: `XXXX-XXXXXXX-X`; SSS: `XX-XXXXXXX-X`; PhilSys: four groups of four (PSA). None publishes a check digit, so words must name them.

use super::Locale;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Philippines.
pub static LOCALE: Locale = Locale { region: "PH", rules: &[&TIN, &UMID] };

static TIN: Rule = Rule {
    id: "ph-tin",
    entity: Entity::PhTin,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}-?[0-9]{3}-?[0-9]{3}(?:-?[0-9]{3,5})?\b",
    evidence: Evidence::Cue,
    confidence: 88,
    cues: &["tin", "tin number", "tin no", "bir tin", "taxpayer identification number", "my tin"],
    finds: &["my TIN is «123-456-789-000»", "TIN: «123456789»", "tin no. ko «123-456-789»"],
    spares: &["123-456-789", "order 123456789", "a tin can 2024"],
};

static UMID: Rule = Rule {
    id: "ph-umid",
    entity: Entity::PhUmid,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[0-9]{4}-[0-9]{7}-[0-9]|[0-9]{2}-[0-9]{7}-[0-9]|[0-9]{12}|[0-9]{10})\b",
    evidence: Evidence::Cue,
    confidence: 88,
    cues: &["umid", "crn", "sss", "sss number", "sss no", "gsis", "umid card", "common reference number"],
    finds: &["UMID «0111-1234567-8»", "sss number ko «34-1234567-8»", "CRN: «011112345678»"],
    spares: &["0111-1234567-8", "order 34-1234567-8", "1700000000"],
};
