//! Numbers of American health care: NPI of providers, MBI of Medicare, DEA of prescribers.
//!
//! NPI: ten digits from 1 or 2 on; with 80840 before them, Luhn's check digit (CMS, 45 CFR 162.406). MBI: eleven characters, letters without B I L O S Z at
//! fixed places, no check digit (CMS, *Understanding the Medicare Beneficiary Identifier format*). DEA: two letters, six digits and a check digit: the sum of the 1st, 3rd, 5th and
//! twice that of the others ends in it (DEA, 21 CFR 1301).

use crate::checks::{digits, luhn, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Of a provider.
pub static NPI: Rule = Rule {
    id: "us-npi",
    entity: Entity::UsNpi,
    trigger: Trigger::Digits,
    pattern: r"\b[12][0-9]{9}\b",
    evidence: Evidence::CheckAndCue(is_npi),
    confidence: 90,
    cues: &["npi", "national provider identifier", "national provider", "provider number", "provider id"],
    finds: &[
        "NPI: «2824987673»",
        "my npi number is «2270549787»",
        "national provider identifier «2404262364»",
        "npi «2487112214»",
    ],
    spares: &["2824987673", "order 2270549787", "1700000000", "call 2125550143"],
};

/// Of a prescriber.
pub static DEA: Rule = Rule {
    id: "us-dea",
    entity: Entity::UsDea,
    trigger: Trigger::Digits,
    pattern: r"\b[ABCDEFGHJKLMPRSTUX][A-Z9][0-9]{7}\b",
    evidence: Evidence::Check(is_dea),
    confidence: 88,
    cues: &["dea", "dea number", "dea registration", "dea no", "dea license"],
    finds: &["DEA number «MM0213102»", "«MS0846242»", "dea: «FB0344592»"],
    spares: &["MM0213103", "AB1234567", "SKU RX2024031"],
};

/// Few digits stand together in it, so it is looked for behind its name.
pub static MBI: Rule = Rule {
    id: "us-mbi",
    entity: Entity::UsMbi,
    trigger: Trigger::Words(&["mbi", "medicare", "beneficiary"]),
    pattern: r"(?i:mbi|medicare|beneficiary)(?i:[ :#-]|is|no|number|id|card|identifier|beneficiary|medicare|my|her|his|the|it|mbi|\.){0,12}([1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9]-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9]-?[AC-HJKMNP-RT-Y]{2}[0-9]{2})\b",
    evidence: Evidence::Shape,
    confidence: 93,
    cues: &[],
    finds: &["my Medicare number is «1EG4-TE5-MK73»", "MBI: «1EG4TE5MK72»", "medicare card «2AC3-DE4-FG56»"],
    spares: &["1EG4-TE5-MK73", "medicare 2024 plan", "mbi 12345678901", "medicare is on page 12"],
};

fn is_npi(value: &str) -> bool {
    luhn::is_luhn(&format!("80840{value}"))
}

fn is_dea(value: &str) -> bool {
    let Some(all) = digits::exactly::<7>(value.get(2..).unwrap_or_default()) else { return false };
    weighted::sum(&all, &[1, 2, 1, 2, 1, 2]) % 10 == all[6] && all[..6] != [0; 6]
}
