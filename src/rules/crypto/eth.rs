//! Ethereum addresses, which every chain like it took over: EIP-55, and ICAN (`XE` and an IBAN's check digits).

use crate::checks::{eip55, entropy, iban};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// `0x` and 40 hexadecimal digits.
pub static RULE: Rule = Rule {
    id: "eth-address",
    entity: Entity::EthAddress,
    trigger: Trigger::Token,
    pattern: r"\b0[xX][0-9A-Fa-f]{40}\b",
    evidence: Evidence::Check(|value| eip55::is_address(value) && entropy::is_varied(value)),
    confidence: 95,
    cues: &[],
    finds: &["my wallet «0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed»", "«0x52908400098527886e0f7030069857d2e4169ee7»"],
    spares: &[
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
        "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae",
        "0x0000000000000000000000000000000000000000",
    ],
};

/// Inter exchange client address protocol.
pub static ICAN: Rule = Rule {
    id: "eth-ican",
    entity: Entity::EthAddress,
    trigger: Trigger::Token,
    pattern: r"\bXE[0-9]{2}[0-9A-Z]{30,31}\b",
    evidence: Evidence::Check(iban::leaves_one),
    confidence: 95,
    cues: &[],
    finds: &["«XE43V847SDSRGO9N9KIZBRN6TK5Y5RVTJ0»"],
    spares: &["XE43V847SDSRGO9N9KIZBRN6TK5Y5RVTJ2"],
};
