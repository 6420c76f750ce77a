//! Parcels whose numbers begin like nothing else: Amazon Logistics `TBA`, DHL's licence plates `JJD` and `JD`, PostNL's `3S`.
//!
//! ISO/IEC 15459-2 gives `J` to the Universal Postal Union, which gives `JD` to DHL.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// The letters and twelve digits at least.
pub static RULE: Rule = Rule {
    id: "tracking-shape",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:TB[ACM][0-9]{12}|J?JD[0-9]{16,20}|JVGL[0-9]{16,20}|3S[A-Z]{2,6}[0-9]{7,11})\b",
    evidence: Evidence::Shape,
    confidence: 92,
    cues: &[],
    finds: &[
        "«TBA123456789012» is out for delivery",
        "dhl «JJD000390007882123456»",
        "«JD014600003828123456»",
        "postnl «3SABCD1234567»",
    ],
    spares: &["TBA12345", "JD 2024", "TBA"],
};
