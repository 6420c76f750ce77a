//! Solana: base58 of a key of 32 bytes, which nothing checks.

use crate::checks::base58;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Its name must stand near, and the length must be right.
pub static RULE: Rule = Rule {
    id: "sol-address",
    entity: Entity::SolAddress,
    trigger: Trigger::Token,
    pattern: r"\b[1-9A-HJ-NP-Za-km-z]{43,44}\b",
    evidence: Evidence::CheckAndCue(is_key),
    confidence: 88,
    cues: &[
        "sol",
        "solana",
        "phantom",
        "wallet",
        "usdc",
        "spl",
        "airdrop",
        "raydium",
        "solscan",
        "кошелек",
        "cartera",
        "portefeuille",
        "geldbörse",
        "钱包",
        "ウォレット",
    ],
    finds: &[
        "my sol wallet: «GbbXMBGmbobMNHt296frgk5NsF7bBhZ7omLVujzYXDVo»",
        "phantom «GbbXMBGmbobMNHt296frgk5NsF7bBhZ7omLVujzYXDVo»",
    ],
    spares: &["GbbXMBGmbobMNHt296frgk5NsF7bBhZ7omLVujzYXDVo", "wallet GbbXMBGmbobMNHt296frgk5NsF7bBhZ7omLVujzY"],
};

fn is_key(value: &str) -> bool {
    base58::decode(value).is_some_and(|bytes| bytes.len() == 32)
}
