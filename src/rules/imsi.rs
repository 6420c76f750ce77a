//! Subscribers of mobile networks: 15 digits, of which the first three tell the country. ITU-T E.212.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Its name must stand near.
pub static RULE: Rule = Rule {
    id: "imsi",
    entity: Entity::Imsi,
    trigger: Trigger::Digits,
    pattern: r"\b[2-7][0-9]{13,14}\b",
    evidence: Evidence::Cue,
    confidence: 90,
    cues: &["imsi", "imsi number", "imsi-nummer", "subscriber identity"],
    finds: &["imsi: «262011234567890»", "IMSI «310150123456789»"],
    spares: &["262011234567890", "imsi catcher 2019"],
};
