//! Bitcoin addresses: base58check, BIP 173 (Bech32) and BIP 350 (Bech32m).

use crate::checks::{base58, bech32};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Bitcoin's first two kinds of address.
pub static RULE: Rule = Rule {
    id: "btc-address",
    entity: Entity::BtcAddress,
    trigger: Trigger::Token,
    pattern: r"\b[13][1-9A-HJ-NP-Za-km-z]{25,34}\b",
    evidence: Evidence::Check(|value| matches!(base58::address_version(value), Some(0 | 5))),
    confidence: 97,
    cues: &[],
    finds: &[
        "send to «1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa» pls",
        "bitcoin:«3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy»?amount=1",
        "«1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa»",
    ],
    spares: &["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLz", "1234567890123456789012345678"],
};

/// SegWit and Taproot addresses.
pub static SEGWIT: Rule = Rule {
    id: "btc-segwit-address",
    entity: Entity::BtcAddress,
    trigger: Trigger::Token,
    pattern: r"\b(?:bc1|BC1)[02-9ac-hj-np-zAC-HJ-NP-Z]{11,87}\b",
    evidence: Evidence::Check(bech32::is_bech32),
    confidence: 97,
    cues: &[],
    finds: &["«bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4»", "«bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0»"],
    spares: &["bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"],
};
