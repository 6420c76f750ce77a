//! Dash addresses: base58check, version bytes of the reference client's `chainparams.cpp`.

use crate::checks::base58;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// An address whose checksum is right.
pub static RULE: Rule = Rule {
    id: "dash-address",
    entity: Entity::DashAddress,
    trigger: Trigger::Token,
    pattern: r"\b[X7][1-9A-HJ-NP-Za-km-z]{33}\b",
    evidence: Evidence::Check(|value| matches!(base58::address_version(value), Some(0x4c | 0x10))),
    confidence: 97,
    cues: &[],
    finds: &["dash «XrPDWkq8zdN2MCB84jcU47fpHxQJ6t9tkW» ok", "«XrPDWkq8zdN2MCB84jcU47fpHxQJ6t9tkW»"],
    spares: &["XrPDWkq8zdN2MCB84jcU47fpHxQJ6t9tk2", "XrPDWkq8zdN2MCB84jcU47fpHxQJ6t9"],
};
