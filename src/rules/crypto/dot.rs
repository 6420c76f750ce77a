//! Polkadot and Kusama: SS58, base58 of a prefix, a key and two bytes of BLAKE2b (<https://docs.polkadot.com/polkadot-protocol/basics/accounts/>).
//!
//! The sum is not computed (nothing else here needs that hash): the length, the prefix and a name nearby stand for it.

use crate::checks::base58;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Its name must stand near.
pub static RULE: Rule = Rule {
    id: "dot-address",
    entity: Entity::DotAddress,
    trigger: Trigger::Token,
    pattern: r"\b1[1-9A-HJ-NP-Za-km-z]{46,47}\b",
    evidence: Evidence::CheckAndCue(is_account),
    confidence: 88,
    cues: &[
        "dot",
        "polkadot",
        "ksm",
        "kusama",
        "wallet",
        "address",
        "stake",
        "staking",
        "кошелек",
        "cartera",
        "portefeuille",
        "钱包",
        "ウォレット",
    ],
    finds: &[
        "polkadot: «125ya31sfNWBagEqkYHu3yTQJ7vqJDrG1ve1uHWqPMpPKL8R»",
        "DOT wallet «125ya31sfNWBagEqkYHu3yTQJ7vqJDrG1ve1uHWqPMpPKL8R»",
    ],
    spares: &["125ya31sfNWBagEqkYHu3yTQJ7vqJDrG1ve1uHWqPMpPKL8R", "wallet 12222222222222222222222222222222222222222"],
};

fn is_account(value: &str) -> bool {
    base58::decode(value).is_some_and(|bytes| bytes.len() == 35 && matches!(bytes.first(), Some(0 | 2)))
}
