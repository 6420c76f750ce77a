//! Cosmos and the chains built like it: Bech32 with a prefix of their own (<https://github.com/satoshilabs/slips/blob/master/slip-0173.md>).

use crate::checks::bech32;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// The hub.
pub static RULE: Rule = Rule {
    id: "atom-address",
    entity: Entity::AtomAddress,
    trigger: Trigger::Token,
    pattern: r"\b(?:cosmos)1[02-9ac-hj-np-z]{38,58}\b",
    evidence: Evidence::Check(bech32::is_bech32),
    confidence: 97,
    cues: &[],
    finds: &["«cosmos1vd8hgp535j6hmle4lulgqewlp0qdx5tgddwy46»"],
    spares: &["cosmos1vd8hgp535j6hmle4lulgqewlp0qdx5tgddwy42"],
};

/// The others.
pub static KIN: Rule = Rule {
    id: "cosmos-kin-address",
    entity: Entity::Crypto,
    trigger: Trigger::Token,
    pattern: r"\b(?:osmo|bnb|terra|inj|thor|juno|kava|sei|celestia|axelar|akash|secret|stars|evmos|dydx|neutron|noble|bc1|erd|one|zil|egld)1[02-9ac-hj-np-z]{38,58}\b",
    evidence: Evidence::Check(bech32::is_bech32),
    confidence: 97,
    cues: &[],
    finds: &["«osmo1rl4q3asj5qmk2h4hdau0zuhzt68uukyl3nhtnl»"],
    spares: &["osmo1vd8hgp535j6hmle4lulgqewlp0qdx5tgddwy46"],
};
