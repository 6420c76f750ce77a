//! Addresses of crypto-currencies, each by its own checksum.
//!
//! Bitcoin: base58check, BIP 173, BIP 350. Ethereum: EIP-55. Version bytes of the others: SLIP-0132's chain parameters in
//! each coin's reference client (`chainparams.cpp`).

use crate::checks::{base58, bech32, eip55, entropy};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Bitcoin's first two kinds of address.
pub static BTC: Rule = Rule {
    id: "btc-address",
    entity: Entity::BtcAddress,
    trigger: Trigger::Token,
    pattern: r"\b[13][1-9A-HJ-NP-Za-km-z]{25,34}\b",
    evidence: Evidence::Check(|value| matches!(base58::address_version(value), Some(0 | 5))),
    confidence: 97,
    cues: &[],
    finds: &["send to «1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa» pls", "bitcoin:«3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy»?amount=1"],
    spares: &["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLz"],
};

/// Bitcoin's SegWit and Taproot addresses.
pub static BTC_SEGWIT: Rule = Rule {
    id: "btc-segwit-address",
    trigger: Trigger::Token,
    pattern: r"\b(?:bc1|BC1)[02-9ac-hj-np-zAC-HJ-NP-Z]{11,87}\b",
    finds: &["«bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4»", "«bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0»"],
    spares: &["bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"],
    entity: Entity::BtcAddress,
    evidence: Evidence::Check(bech32::is_bech32),
    confidence: 97,
    cues: &[],
};

/// Ethereum and every chain that took its addresses over.
pub static ETH: Rule = Rule {
    id: "eth-address",
    trigger: Trigger::Token,
    pattern: r"\b0[xX][0-9A-Fa-f]{40}\b",
    finds: &["my wallet «0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed»", "«0x52908400098527886e0f7030069857d2e4169ee7»"],
    spares: &[
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
        "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae",
        "0x0000000000000000000000000000000000000000",
    ],
    entity: Entity::EthAddress,
    evidence: Evidence::Check(|value| eip55::is_address(value) && entropy::is_varied(value)),
    confidence: 95,
    cues: &[],
};

/// Litecoin, Dogecoin, Dash, Zcash's transparent and Tron addresses: base58check like Bitcoin's.
pub static BASE58: Rule = Rule {
    id: "crypto-base58-address",
    trigger: Trigger::Token,
    pattern: r"\b[LMDATX][1-9A-HJ-NP-Za-km-z]{32,33}\b",
    finds: &["doge: «DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L»", "usdt «TJRabPrwbZy45sbavfcjinPJC18kjpRTv8»"],
    spares: &["DH5yaieqoZN36fDVciNyRueRGvGLR3mr7M", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv9"],
    entity: Entity::Crypto,
    evidence: Evidence::Check(|value| {
        matches!(base58::address_version(value), Some(0x30 | 0x32 | 0x1e | 0x16 | 0x4c | 0x10 | 0x41 | 0x17))
    }),
    confidence: 97,
    cues: &[],
};

/// Litecoin's SegWit addresses, and those of the chains that write theirs in Bech32.
pub static LTC_SEGWIT: Rule = Rule {
    id: "crypto-bech32-address",
    trigger: Trigger::Token,
    pattern: r"\b(?:ltc1|addr1|cosmos1|osmo1|stake1|bnb1|terra1|inj1|thor1|LTC1)[02-9ac-hj-np-zAC-HJ-NP-Z]{38,103}\b",
    finds: &["«ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9»"],
    spares: &["ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n8"],
    entity: Entity::Crypto,
    evidence: Evidence::Check(bech32::is_bech32),
    confidence: 97,
    cues: &[],
};

/// Monero: 95 characters, of which the first two tell the network; its checksum is Keccak's over blocks of base58, which
/// the length makes superfluous.
pub static XMR: Rule = Rule {
    id: "xmr-address",
    trigger: Trigger::Token,
    pattern: r"\b(?:4[0-9AB]|8[2-9A-C])[1-9A-HJ-NP-Za-km-z]{93}\b",
    finds: &["«44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A»"],
    spares: &["44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3"],
    entity: Entity::Crypto,
    evidence: Evidence::Check(entropy::is_random),
    confidence: 95,
    cues: &[],
};
