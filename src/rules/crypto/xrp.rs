//! Ripple addresses: base58check in an alphabet of its own, <https://xrpl.org/docs/references/protocol/data-types/base58-encodings>.

use crate::checks::base58;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// A classic address.
pub static RULE: Rule = Rule {
    id: "xrp-address",
    entity: Entity::XrpAddress,
    trigger: Trigger::Token,
    pattern: r"\br[1-9A-HJ-NP-Za-km-z]{24,34}\b",
    evidence: Evidence::Check(base58::is_ripple),
    confidence: 97,
    cues: &[],
    finds: &["xrp to «ra1FMdmeiqawosWCKb63d6PfwhbFER86Rf», tag 12", "«ra1FMdmeiqawosWCKb63d6PfwhbFER86Rf»"],
    spares: &["ra1FMdmeiqawosWCKb63d6PfwhbFER86R2", "responsibilitiesForEveryoneElse"],
};
