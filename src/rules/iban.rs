//! International bank account numbers: ISO 13616 and SWIFT's registry of countries; grouped or compact, in either case.

use crate::checks::iban::is_iban;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// An IBAN.
pub static RULE: Rule = Rule {
    id: "iban",
    entity: Entity::IbanCode,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Za-z]{2}[0-9]{2}(?:(?:[ -]|\xC2\xA0|\xE2\x80\xAF)?[A-Za-z0-9]){11,30}\b",
    evidence: Evidence::Check(is_iban),
    confidence: 98,
    cues: &[],
    finds: &[
        "pay to «DE89 3704 0044 0532 0130 00» please",
        "«GB29NWBK60161331926819»",
        "iban «gb29 nwbk 6016 1331 9268 19» thanks",
        "«NL91 ABNA 0417 1643 00»",
        "«MT84 MALT 0110 0001 2345 MTLC AST0 01S»",
        "«RO49 AAAA 1B31 0075 9384 0000»",
        "«NO93 8601 1117 947»",
        "«FR1420041010050500013M02606»",
        "«MK07-2501-2000-0058-984»",
    ],
    spares: &[
        "DE89 3704 0044 0532 0130 01",
        "GB29NWBK60161331926818",
        "DE893704004405320130001",
        "ZZ89370400440532013000",
        "AB12 3456 7890 1234",
    ],
};
