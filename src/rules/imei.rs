//! Numbers of telephones: 15 digits, the last of them Luhn's. 3GPP TS 23.003, §6.2.1; first two digits: GSMA TS.06.

use crate::checks::luhn::is_luhn;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

const CUES: &[&str] = &[
    "imei",
    "imei1",
    "imei2",
    "imei 1",
    "imei 2",
    "imei no",
    "imei number",
    "серийный номер",
    "serial",
    "stolen phone",
    "串号",
    "*#06#",
];

/// Fifteen digits in one piece need the name.
pub static RULE: Rule = Rule {
    id: "imei",
    entity: Entity::Imei,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{15}\b",
    evidence: Evidence::CheckAndCue(is_imei),
    confidence: 93,
    cues: CUES,
    finds: &["imei «356938035643809»", "IMEI 1: «865432040012345» please block it", "«359953349688140» is the imei"],
    spares: &["356938035643809", "356938035643801", "order 865432040012345"],
};

/// As it is printed.
pub static SEPARATED: Rule = Rule {
    id: "imei-separated",
    entity: Entity::Imei,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{2}[- ][0-9]{6}[- ][0-9]{6}[- ][0-9]\b",
    evidence: Evidence::Check(is_imei),
    confidence: 92,
    cues: CUES,
    finds: &["«35-693803-564380-9»", "imei «35 693803 564380 9»"],
    spares: &["35-693803-564380-1", "12-345678-123456-7"],
};

fn is_imei(value: &str) -> bool {
    const REPORTING: [&str; 12] = ["01", "10", "30", "33", "35", "44", "45", "49", "52", "86", "91", "99"];
    REPORTING.iter().any(|body| value.starts_with(body)) && is_luhn(value)
}
