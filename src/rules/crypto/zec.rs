//! Zcash addresses: base58check, version bytes of the reference client's `chainparams.cpp`.

use crate::checks::{base58, bech32};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// An address whose checksum is right.
pub static RULE: Rule = Rule {
    id: "zec-address",
    entity: Entity::ZecAddress,
    trigger: Trigger::Token,
    pattern: r"\bt[13][1-9A-HJ-NP-Za-km-z]{33}\b",
    evidence: Evidence::Check(
        |value| matches!(base58::payload(value).as_deref(), Some([0x1c, 0xb8 | 0xbd, hash @ ..]) if hash.len() == 20),
    ),
    confidence: 97,
    cues: &[],
    finds: &["zec «t1bmC5NyJKpQpT1TyL3YfopAzoqkom3M4V7» ok", "«t1bmC5NyJKpQpT1TyL3YfopAzoqkom3M4V7»"],
    spares: &["t1bmC5NyJKpQpT1TyL3YfopAzoqkom3M4V2", "t1bmC5NyJKpQpT1TyL3YfopAzoqkom3M"],
};

/// Sapling and unified addresses (ZIP 173, ZIP 316) in Bech32 and Bech32m.
pub static SHIELDED: Rule = Rule {
    id: "zec-shielded-address",
    entity: Entity::ZecAddress,
    trigger: Trigger::Token,
    pattern: r"\b(?:zs1|u1)[02-9ac-hj-np-z]{75,300}\b",
    evidence: Evidence::Check(bech32::is_bech32),
    confidence: 97,
    cues: &[],
    finds: &["«zs1dahy2aa3tjs6zcm0vvc5g7jr9kzvvvw76aqxdnsfx9nt0wpm4aszfa3kpsflvjmptcaxsevjtyc»"],
    spares: &["zs1dahy2aa3tjs6zcm0vvc5g7jr9kzvvvw76aqxdnsfx9nt0wpm4aszfa3kpsflvjmptcaxsevjty2"],
};
