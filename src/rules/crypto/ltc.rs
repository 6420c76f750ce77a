//! Litecoin addresses: base58check, version bytes of the reference client's `chainparams.cpp`.

use crate::checks::{base58, bech32};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// An address whose checksum is right.
pub static RULE: Rule = Rule {
    id: "ltc-address",
    entity: Entity::LtcAddress,
    trigger: Trigger::Token,
    pattern: r"\b[LM][1-9A-HJ-NP-Za-km-z]{32,33}\b",
    evidence: Evidence::Check(|value| matches!(base58::address_version(value), Some(0x30 | 0x32))),
    confidence: 97,
    cues: &[],
    finds: &["ltc «LgNJYrYCt8xjiXrSpWaUJ4oMBukjykcR4V» ok", "«LgNJYrYCt8xjiXrSpWaUJ4oMBukjykcR4V»"],
    spares: &["LgNJYrYCt8xjiXrSpWaUJ4oMBukjykcR42", "LgNJYrYCt8xjiXrSpWaUJ4oMBukjykc"],
};

/// In Bech32.
pub static SEGWIT: Rule = Rule {
    id: "ltc-segwit-address",
    entity: Entity::LtcAddress,
    trigger: Trigger::Token,
    pattern: r"\b(?:ltc1|LTC1)[02-9ac-hj-np-zAC-HJ-NP-Z]{38,103}\b",
    evidence: Evidence::Check(bech32::is_bech32),
    confidence: 97,
    cues: &[],
    finds: &["«ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9»"],
    spares: &["ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n8"],
};
