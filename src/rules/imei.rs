//! IMEI numbers of phones.
//!
//! Eight digits of the type, six of the serial, Luhn's check digit; IMEISV has two more digits instead (3GPP TS 23.003 §6).

use crate::checks::{digits, luhn};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// As the issuer writes it.
pub static IMEI: Rule = Rule {
    id: "imei",
    entity: Entity::Imei,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{2}[- ]?[0-9]{6}[- ]?[0-9]{6}[- ]?[0-9]{1,2}\b|\b[0-9]{6} [0-9]{2} [0-9]{6} [0-9]\b",
    evidence: Evidence::CheckAndCue(is_imei),
    confidence: 94,
    cues: &[
        "imei",
        "imei number",
        "imei1",
        "imei2",
        "imei 1",
        "imei 2",
        "imei no",
        "device id",
        "serial number",
        "seriennummer",
        "串号",
    ],
    finds: &[
        "IMEI: «861444254899238»",
        "imei number «01-389836-407275-3»",
        "my phone's imei is «018641069908524»",
        "IMEI «012731124900090»",
    ],
    spares: &["861444254899238", "order 013898364072753", "1700000000000"],
};

/// With its hyphens.
pub static SEPARATED: Rule = Rule {
    id: "imei-separated",
    entity: Entity::Imei,
    trigger: Trigger::Digits,
    pattern: r"\b(?:35|01|86|99)-[0-9]{6}-[0-9]{6}-[0-9]\b",
    evidence: Evidence::Check(is_imei),
    confidence: 94,
    cues: &[],
    finds: &["«01-080242-838217-7»", "it is «86-144425-489923-8»"],
    spares: &["01-080242-838217-8", "35-123456-12345", "2024-03-05"],
};

fn is_imei(value: &str) -> bool {
    let all = digits::all(value);
    // The version of the software has no check digit.
    all.len() == 16 || all.len() == 15 && luhn::is_luhn(value)
}
