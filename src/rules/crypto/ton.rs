//! The Open Network: base64 of a tag, a workchain, a hash, and CRC-16/XMODEM (TEP-2).

use crate::checks::crc16;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// A friendly address.
pub static RULE: Rule = Rule {
    id: "ton-address",
    entity: Entity::Crypto,
    trigger: Trigger::Token,
    pattern: r"\b[EUk0][Qf][A-Za-z0-9_-]{45}[A-Za-z0-9]\b",
    evidence: Evidence::Check(crc16::is_ton),
    confidence: 97,
    cues: &[],
    finds: &["ton «UQAgjVY55vGMbdPD_KHnpCYQjhWPtZ4JRc_oYQyIeUgYO5Ew»", "«UQAgjVY55vGMbdPD_KHnpCYQjhWPtZ4JRc_oYQyIeUgYO5Ew»"],
    spares: &["UQAgjVY55vGMbdPD_KHnpCYQjhWPtZ4JRc_oYQyIeUgYO5E2"],
};
