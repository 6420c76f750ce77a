//! Monero: base58 in blocks of eight bytes, a byte for the network, two keys, four bytes of Keccak-256.
//!
//! <https://docs.getmonero.org/public-address/standard-address/>; integrated addresses carry eight bytes more.

use crate::checks::monero;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// An address of the main network, or a subaddress.
pub static RULE: Rule = Rule {
    id: "xmr-address",
    entity: Entity::XmrAddress,
    trigger: Trigger::Token,
    pattern: r"\b[48][0-9A-C][1-9A-HJ-NP-Za-km-z]{93}(?:[1-9A-HJ-NP-Za-km-z]{11})?\b",
    evidence: Evidence::Check(monero::is_address),
    confidence: 97,
    cues: &[],
    finds: &[
        "«44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A»",
        "xmr «8BiepChWrhnMwrnUaHWfQdXVdcELnFmmaPZ76TVZJMEDAogs8emNL4yHJrFDLQ8JHRdJfhqAQEiZHEo5ZQ8TwhpxLky1Nhx» ok",
    ],
    spares: &[
        "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3",
        "45pfNR4CTRnBLS7WKituCEbJii38kH2SbQhW7FAJb8B6EgJYyHwLcQ4d4J5ZmJEyzhRMQY4nSSNJkaJbbK6tqvjjRp7Eeb2",
    ],
};
