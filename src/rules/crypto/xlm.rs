//! Stellar: base32 of a version byte, a key, and CRC-16/XMODEM, low byte first (SEP-23).

use crate::checks::crc16;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// A public key, which is an account; a secret seed begins with `S`.
pub static RULE: Rule = Rule {
    id: "xlm-address",
    entity: Entity::XlmAddress,
    trigger: Trigger::Token,
    pattern: r"\b[GM][A-Z2-7]{55}(?:[A-Z2-7]{13})?\b",
    evidence: Evidence::Check(crc16::is_stellar),
    confidence: 97,
    cues: &[],
    finds: &[
        "«GDSDPPBHMVTPHA23AXYREW3TROYVDSLSFTJMMQXG5BSAHQFP5WTWQYWX»",
        "xlm «GDSDPPBHMVTPHA23AXYREW3TROYVDSLSFTJMMQXG5BSAHQFP5WTWQYWX» memo 7",
    ],
    spares: &["GDSDPPBHMVTPHA23AXYREW3TROYVDSLSFTJMMQXG5BSAHQFP5WTWQYW2"],
};
