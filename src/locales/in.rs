//! India: Aadhaar, PAN, voter's card (EPIC), GSTIN, vehicle registrations.
//!
//! Aadhaar: twelve digits from 2 on, Verhoeff's check digit (UIDAI). PAN: five letters, the fourth the kind of holder, four digits, a letter (Income Tax Rules, rule 114). EPIC: three letters and
//! seven digits (ECI). GSTIN: state, PAN, entity, `Z`, a check character in base 36 (CGST Rules, rule 10). Plates: state, district, series, four digits, or the BH series (CMVR, rule 50).

use super::Locale;
use crate::checks::{digits, verhoeff, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// India.
pub static LOCALE: Locale =
    Locale { region: "IN", rules: &[&AADHAAR_GROUPED, &AADHAAR, &PAN, &PAN_LOWER, &GSTIN, &EPIC, &PLATE] };

const AADHAAR_CUES: &[&str] =
    &["aadhaar", "aadhar", "adhaar", "adhar", "adhaar card", "aadhaar number", "uidai", "uid", "आधार", "आधार कार्ड", "आधार नंबर"];

/// In its groups.
static AADHAAR_GROUPED: Rule = Rule {
    id: "in-aadhaar",
    entity: Entity::InAadhaar,
    trigger: Trigger::Digits,
    pattern: r"\b[2-9][0-9]{3}[ -][0-9]{4}[ -][0-9]{4}\b",
    evidence: Evidence::CheckAndCue(is_aadhaar),
    confidence: 95,
    cues: AADHAAR_CUES,
    finds: &[
        "aadhaar «5260 3865 6923»",
        "mera aadhar number «3418 4039 3055» hai",
        "आधार: «9461 1415 2799»",
        "Aadhaar no. «6487 6113 7752»",
    ],
    spares: &["5260 3865 6923", "card 4111 1111 1111", "2024 2025 2026"],
};

static AADHAAR: Rule = Rule {
    id: "in-aadhaar-bare",
    entity: Entity::InAadhaar,
    trigger: Trigger::Digits,
    pattern: r"\b[2-9][0-9]{11}\b",
    evidence: Evidence::CheckAndCue(is_aadhaar),
    confidence: 93,
    cues: AADHAAR_CUES,
    finds: &["my aadhaar card number is «533059163531»", "uid «526038656923» link karo"],
    spares: &["533059163531", "order 526038656923", "919876543210"],
};

static PAN: Rule = Rule {
    id: "in-pan",
    entity: Entity::InPan,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{3}[ABCFGHLJPT][A-Z][0-9]{4}[A-Z]\b",
    evidence: Evidence::Shape,
    confidence: 90,
    cues: &[],
    finds: &["PAN «CGLCM6940B»", "«NTFPM3749C»", "mera pan card «NFNCD3016A» hai"],
    spares: &["ABCXE1234F", "ABCPE12345", "IFSC0001234"],
};

static PAN_LOWER: Rule = Rule {
    id: "in-pan-lower",
    entity: Entity::InPan,
    trigger: Trigger::Digits,
    pattern: r"\b[a-z]{3}[abcfghljpt][a-z][0-9]{4}[a-z]\b",
    evidence: Evidence::Cue,
    confidence: 85,
    cues: &["pan", "pan card", "pan number", "pan no", "permanent account number"],
    finds: &["pan no «eklcm8272b»", "my pan card is «abcpk1234k»"],
    spares: &["abcpk1234k", "pan recipes abcde", "frying pan 1234"],
};

static GSTIN: Rule = Rule {
    id: "in-gstin",
    entity: Entity::InGstin,
    trigger: Trigger::Digits,
    pattern: r"\b[0-3][0-9][A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]Z[0-9A-Z]\b",
    evidence: Evidence::Check(is_gstin),
    confidence: 96,
    cues: &["gstin", "gst", "gst number", "gst no"],
    finds: &["GSTIN: «33LRNPK5364C1ZK»", "«29GTNPR1854A1ZC»", "gst no «27KLKPS3091J1ZA» on the bill"],
    spares: &["27ABCPE1234F1Y5", "27ABCDE12345F1Z5", "99AAPFU0939F1ZV"],
};

static EPIC: Rule = Rule {
    id: "in-voter",
    entity: Entity::InVoter,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{3}/?[0-9]{7}\b",
    evidence: Evidence::Cue,
    confidence: 85,
    cues: &[
        "voter id",
        "voter card",
        "voter id card",
        "epic",
        "epic no",
        "voter",
        "election card",
        "मतदाता पहचान पत्र",
        "वोटर आईडी",
    ],
    finds: &["voter id «FYN8738007»", "EPIC no: «YRC6878738»", "my voter card number is «GKS1079634»"],
    spares: &["FYN8738007", "flight ABC1234567", "epic battle in 2024"],
};

static PLATE: Rule = Rule {
    id: "in-vehicle-registration",
    entity: Entity::InVehicleRegistration,
    trigger: Trigger::Digits,
    pattern: r"\b(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[AKP]|WB)[- ]?[0-9]{2}[- ]?[A-Z]{1,3}[- ]?[0-9]{4}\b",
    evidence: Evidence::Shape,
    confidence: 82,
    cues: &[],
    finds: &["gaadi number «MH12AB1234»", "«KA05MN4321» is parked outside", "my car DL no «DL01CAB1234»"],
    spares: &["MH12AB123", "XX12AB1234", "KA 2024"],
};

fn is_aadhaar(value: &str) -> bool {
    let Some(all) = digits::exactly::<12>(value) else { return false };
    !digits::are_equal(&all) && verhoeff::is_valid(&all)
}

/// Every second character counts twice, in base 36; the digits of the products are added.
fn is_gstin(value: &str) -> bool {
    let values: Vec<u32> = value.bytes().filter_map(weighted::base_36).collect();
    let Some((check, body)) = values.split_last() else { return false };
    let sum: u32 =
        body.iter().zip([1, 2].iter().cycle()).map(|(value, weight)| value * weight).map(|part| part / 36 + part % 36).sum();
    body.len() == 14 && (36 - sum % 36) % 36 == *check && (1..=38).contains(&(values[0] * 10 + values[1]))
}
