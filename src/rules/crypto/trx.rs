//! Tron addresses: base58check, version bytes of the reference client's `chainparams.cpp`.

use crate::checks::base58;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// An address whose checksum is right.
pub static RULE: Rule = Rule {
    id: "trx-address",
    entity: Entity::TrxAddress,
    trigger: Trigger::Token,
    pattern: r"\bT[1-9A-HJ-NP-Za-km-z]{33}\b",
    evidence: Evidence::Check(|value| matches!(base58::address_version(value), Some(0x41))),
    confidence: 97,
    cues: &[],
    finds: &["usdt trc20 «TJqn3zo2sLMUfyW1ncpeSaYGm1G5Ditgcy» ok", "«TJqn3zo2sLMUfyW1ncpeSaYGm1G5Ditgcy»"],
    spares: &["TJqn3zo2sLMUfyW1ncpeSaYGm1G5Ditgc2", "TJqn3zo2sLMUfyW1ncpeSaYGm1G5Dit"],
};
