//! Tezos addresses: base58check, version bytes of the reference client's `chainparams.cpp`.

use crate::checks::base58;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// An address whose checksum is right.
pub static RULE: Rule = Rule {
    id: "xtz-address",
    entity: Entity::Crypto,
    trigger: Trigger::Token,
    pattern: r"\b(?:tz[1-4]|KT1)[1-9A-HJ-NP-Za-km-z]{33}\b",
    evidence: Evidence::Check(|value| base58::payload(value).is_some_and(|payload| payload.len() == 23)),
    confidence: 97,
    cues: &[],
    finds: &["tezos «tz1cXgdtz41hipZEaBWhvur9aYzx77byNLC9» ok", "«tz1cXgdtz41hipZEaBWhvur9aYzx77byNLC9»"],
    spares: &["tz1cXgdtz41hipZEaBWhvur9aYzx77byNLC2", "tz1cXgdtz41hipZEaBWhvur9aYzx77byN"],
};
