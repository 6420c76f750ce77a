//! Dogecoin addresses: base58check, version bytes of the reference client's `chainparams.cpp`.

use crate::checks::base58;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// An address whose checksum is right.
pub static RULE: Rule = Rule {
    id: "doge-address",
    entity: Entity::DogeAddress,
    trigger: Trigger::Token,
    pattern: r"\b[DA9][1-9A-HJ-NP-Za-km-z]{32,33}\b",
    evidence: Evidence::Check(|value| matches!(base58::address_version(value), Some(0x1e | 0x16))),
    confidence: 97,
    cues: &[],
    finds: &["doge: «D6X8s88Q3p7S25xnnoJQx37BvQnKXirL34» ok", "«D6X8s88Q3p7S25xnnoJQx37BvQnKXirL34»"],
    spares: &["D6X8s88Q3p7S25xnnoJQx37BvQnKXirL32", "D6X8s88Q3p7S25xnnoJQx37BvQnKXir"],
};
