//! Taxpayer numbers of the United States that are no Social Security numbers: ITIN, ATIN, EIN, PTIN.
//!
//! ITIN: `9XX-GG-XXXX` with groups 50–65, 70–88, 90–92, 94–99; ATIN: group 93 (IRS, *IRM 3.21.263*, Publication 1915). EIN: `XX-XXXXXXX` with a prefix
//! of an IRS campus (IRS, *How EINs are assigned and valid EIN prefixes*). PTIN: `P` and eight digits (IRS, Form W-12). None has a check digit.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

const ITIN_CUES: &[&str] =
    &["itin", "individual taxpayer", "individual taxpayer identification", "taxpayer identification", "taxpayer id"];

/// With its separators.
pub static ITIN: Rule = Rule {
    id: "us-itin",
    entity: Entity::UsItin,
    trigger: Trigger::Digits,
    pattern: r"\b9[0-9]{2}[- ](?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])[- ][0-9]{4}\b",
    evidence: Evidence::Check(is_hyphened),
    confidence: 85,
    cues: ITIN_CUES,
    finds: &["my ITIN is «912-70-1234»", "«935-81-4321»", "itin «900 50 1234» for the w7"],
    spares: &["912-69-1234", "912 70 12345", "call 912-701-2345", "912-70-123"],
};

/// Digits alone.
pub static ITIN_BARE: Rule = Rule {
    id: "us-itin-bare",
    entity: Entity::UsItin,
    trigger: Trigger::Digits,
    pattern: r"\b9[0-9]{2}(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])[0-9]{4}\b",
    evidence: Evidence::Cue,
    confidence: 85,
    cues: ITIN_CUES,
    finds: &["ITIN: «912701234»", "individual taxpayer identification number «935814321»"],
    spares: &["912701234", "order 912701234", "itin renewal in 2024"],
};

/// Of an adopted child.
pub static ATIN: Rule = Rule {
    id: "us-atin",
    entity: Entity::UsAtin,
    trigger: Trigger::Digits,
    pattern: r"\b9[0-9]{2}[- ]?93[- ]?[0-9]{4}\b",
    evidence: Evidence::Cue,
    confidence: 85,
    cues: &["atin", "adoption taxpayer", "adoption taxpayer identification"],
    finds: &["her ATIN is «912-93-1234»", "adoption taxpayer id «912931234»"],
    spares: &["912-93-1234", "order 912931234", "atin form W-7A"],
};

/// Of an employer.
pub static EIN: Rule = Rule {
    id: "us-ein",
    entity: Entity::UsEin,
    trigger: Trigger::Digits,
    pattern: r"\b(?:0[1-6]|1[0-6]|2[0-7]|3[0-9]|4[0-8]|5[0-9]|6[0-8]|7[1-7]|8[0-8]|9[0-58-9])-?[0-9]{7}\b",
    evidence: Evidence::Cue,
    confidence: 85,
    cues: &["ein", "fein", "employer identification", "employer id", "federal tax id", "tax id", "irs number", "federal ein"],
    finds: &["our EIN is «12-3456789»", "federal tax id: «123456789»", "FEIN «45-1234567»"],
    spares: &["12-3456789", "order 12-3456789", "ein Haus 2024"],
};

/// Of somebody who prepares tax returns.
pub static PTIN: Rule = Rule {
    id: "us-ptin",
    entity: Entity::UsPtin,
    trigger: Trigger::Digits,
    pattern: r"\bP[0-9]{8}\b",
    evidence: Evidence::Cue,
    confidence: 85,
    cues: &["ptin", "preparer tax", "preparer's ptin", "preparer tax identification"],
    finds: &["PTIN «P01234567»", "my preparer tax identification number is «P00012345»"],
    spares: &["P01234567", "part P01234567", "PTIN renewal 2024"],
};

/// `912 70 1234` with spaces may be part of a longer number; hyphens are the official spelling.
fn is_hyphened(value: &str) -> bool {
    value.bytes().filter(|byte| *byte == b'-').count() == 2
}
