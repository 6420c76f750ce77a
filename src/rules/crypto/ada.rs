//! Cardano: Shelley addresses in Bech32 (CIP-19).

use crate::checks::bech32;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Payment and stake addresses.
pub static RULE: Rule = Rule {
    id: "ada-address",
    entity: Entity::AdaAddress,
    trigger: Trigger::Token,
    pattern: r"\b(?:addr|stake)1[02-9ac-hj-np-z]{50,110}\b",
    evidence: Evidence::Check(bech32::is_bech32),
    confidence: 97,
    cues: &[],
    finds: &[
        "ada: «addr1qysdky2c4drlqn8plsk8rcy52jpelsm2ndyghlnx6gaq9sgwzmxna7e025s7457w39l09lzp4h008g3hvttqlp2zpvfqf84qgx»",
        "«stake1u9v9pypsrazwcfe35lywlk44m34m7ps5vewdp69chh8kx4q8sw588»",
    ],
    spares: &["stake1u9v9pypsrazwcfe35lywlk44m34m7ps5vewdp69chh8kx4q8sw582"],
};
