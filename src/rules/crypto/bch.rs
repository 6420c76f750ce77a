//! Bitcoin Cash: CashAddr, <https://github.com/bitcoincashorg/bitcoincash.org/blob/master/spec/cashaddr.md>.

use crate::checks::cashaddr;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// With or without `bitcoincash:`, which the checksum covers either way.
pub static RULE: Rule = Rule {
    id: "bch-address",
    entity: Entity::BchAddress,
    trigger: Trigger::Token,
    pattern: r"\b(?:[qp][02-9ac-hj-np-z]{41}|[QP][02-9AC-HJ-NP-Z]{41})\b",
    evidence: Evidence::Check(cashaddr::is_bitcoin_cash),
    confidence: 97,
    cues: &[],
    finds: &["bitcoincash:«qqer7mtucukfafyxpzez5ylp4ltce7gwdug87n30tr»", "«qqer7mtucukfafyxpzez5ylp4ltce7gwdug87n30tr»"],
    spares: &["qqer7mtucukfafyxpzez5ylp4ltce7gwdug87n30t2"],
};
