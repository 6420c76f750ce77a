//! Addresses of crypto-currencies, each by its own checksum.
//!
//! Bitcoin: base58check, BIP 173, BIP 350. Ethereum: EIP-55. Version bytes of the others: SLIP-0132's chain parameters in
//! each coin's reference client (`chainparams.cpp`).

use crate::checks::{base58, bech32, cashaddr, eip55, entropy, strkey};
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

/// Litecoin: versions 0x30 and 0x32, or Bech32 (litecoin `chainparams.cpp`).
pub static LTC: Rule = Rule {
    id: "ltc-address",
    entity: Entity::LtcAddress,
    trigger: Trigger::Token,
    pattern: r"\b(?:[LM][1-9A-HJ-NP-Za-km-z]{32,33}|(?:ltc1|LTC1)[02-9ac-hj-np-zAC-HJ-NP-Z]{38,60})\b",
    evidence: Evidence::Check(is_litecoin),
    confidence: 97,
    cues: &[],
    finds: &[
        "«LdhAFf9tEbdZsZANz3HeFcNfdmFmvui4dD»",
        "ltc «MDZj9A4MZuyoEJ4XPNm6wiwxceRgq9tSNU»",
        "«ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9»",
    ],
    spares: &["LdhAFf9tEbdZsZANz4HeFcNfdmFmvui4dD", "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n8"],
};

/// Dogecoin: versions 0x1e and 0x16 (dogecoin `chainparams.cpp`).
pub static DOGE: Rule = Rule {
    id: "doge-address",
    entity: Entity::DogeAddress,
    trigger: Trigger::Token,
    pattern: r"\b[DA9][1-9A-HJ-NP-Za-km-z]{33}\b",
    evidence: Evidence::Check(|value| matches!(base58::address_version(value), Some(0x1e | 0x16))),
    confidence: 97,
    cues: &[],
    finds: &["«D9NuaBSgm9TnMe7MyqvVbJ1q3J57gwA3dw»", "doge: «D7PZ6ageS8nXWE1P8WCB21d9kXqN9hXGAS»"],
    spares: &["D9NuaBSgm9TnMe7My3vVbJ1q3J57gwA3dw", "D7PZ6ageS8nXWE1P83CB21d9kXqN9hXGAS"],
};

/// Dash: versions 0x4c and 0x10 (dash `chainparams.cpp`).
pub static DASH: Rule = Rule {
    id: "dash-address",
    entity: Entity::DashAddress,
    trigger: Trigger::Token,
    pattern: r"\b[X7][1-9A-HJ-NP-Za-km-z]{33}\b",
    evidence: Evidence::Check(|value| matches!(base58::address_version(value), Some(0x4c | 0x10))),
    confidence: 97,
    cues: &[],
    finds: &["«XgUUET6SDkCpjxibeuUTZNiTsDTQm39KVo»", "dash: «Xe5TDXJZD7EzvJXWCKARAJgPAisYhnActE»"],
    spares: &["XgUUET6SDkCpjxibe3UTZNiTsDTQm39KVo", "Xe5TDXJZD7EzvJXWC3ARAJgPAisYhnActE"],
};

/// Tron: version 0x41 (TRON developer hub, *Accounts*).
pub static TRX: Rule = Rule {
    id: "trx-address",
    entity: Entity::TrxAddress,
    trigger: Trigger::Token,
    pattern: r"\bT[1-9A-HJ-NP-Za-km-z]{33}\b",
    evidence: Evidence::Check(|value| base58::address_version(value) == Some(0x41)),
    confidence: 97,
    cues: &[],
    finds: &["usdt trc20 «TUfNJCvCYaVsEKKjmxshX3EWwfcKJKPvD8»", "«TRXadQZXbYe4gUq76duPQwPKPoVF5vkMxy»"],
    spares: &["TUfNJCvCYaVsEKKjm3shX3EWwfcKJKPvD8", "TRXadQZXbYe4gUq763uPQwPKPoVF5vkMxy"],
};

/// Zcash: transparent addresses of two version bytes, shielded ones in Bech32 (Zcash protocol specification §5.6).
pub static ZEC: Rule = Rule {
    id: "zec-address",
    entity: Entity::ZecAddress,
    trigger: Trigger::Token,
    pattern: r"\b(?:t[13][1-9A-HJ-NP-Za-km-z]{33}|(?:zs1|u1)[02-9ac-hj-np-z]{75,180})\b",
    evidence: Evidence::Check(is_zcash),
    confidence: 97,
    cues: &[],
    finds: &["«t1eA1tXJW2E4em7XWH6CeHSgGjiJE3N49jG»", "zec «t3LoovNQfdEsqQ53e8wnUhPCiLhpeGZv4aq»"],
    spares: &["t1eA1tXJW2E4em7XW36CeHSgGjiJE3N49jG", "t3LoovNQfdEsqQ53e3wnUhPCiLhpeGZv4aq"],
};

/// XRP: base58check in an alphabet of its own (XRP Ledger, *Base58 encodings*).
pub static XRP: Rule = Rule {
    id: "xrp-address",
    entity: Entity::XrpAddress,
    trigger: Trigger::Token,
    pattern: r"\br[1-9A-HJ-NP-Za-km-z]{24,34}\b",
    evidence: Evidence::Check(|value| base58::ripple_version(value) == Some(0)),
    confidence: 97,
    cues: &[],
    finds: &["«rUt3PLfjFhFHXNjMvUi4uxRuE2gtq4QYe5»", "xrp to «rGkruLbohNFQcR1Qxiq4WXLyWrMQx1pNW5»"],
    spares: &["rUt3PLfjFhFHXNjMv3i4uxRuE2gtq4QYe5", "rGkruLbohNFQcR1Qx3q4WXLyWrMQx1pNW5"],
};

/// Solana: an Ed25519 key of 32 bytes, without a checksum (Solana docs, *Accounts*).
pub static SOL: Rule = Rule {
    id: "sol-address",
    entity: Entity::SolAddress,
    trigger: Trigger::Token,
    pattern: r"\b[1-9A-HJ-NP-Za-km-z]{43,44}\b",
    evidence: Evidence::CheckAndCue(|value| base58::length(value) == Some(32)),
    confidence: 92,
    cues: &["sol", "solana", "phantom", "spl", "solana address", "sol address", "sol wallet", "phantom wallet"],
    finds: &[
        "my solana wallet «7eaSCSQv2PN6eFnRhv8ozsYN89yoPY7GKZUVa7DSDfqs»",
        "sol: «2pk5bbFFLmc5MC7AiQ183ZyFafFBe4eEKsMV6FXUQDP6»",
    ],
    spares: &["7eaSCSQv2PN6eFnRhv8ozsYN89yoPY7GKZUVa7DSDfqs", "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrst"],
};

/// Cardano: Bech32 (CIP-19).
pub static ADA: Rule = Rule {
    id: "ada-address",
    entity: Entity::AdaAddress,
    trigger: Trigger::Token,
    pattern: r"\b(?:addr1|stake1)[02-9ac-hj-np-z]{50,110}\b",
    evidence: Evidence::Check(bech32::is_bech32),
    confidence: 97,
    cues: &[],
    finds: &[
        "«addr1ehkhgaqdfwlaf6cjd4k7g494nckkx8ekczhq6ge9kh3tundzhml8jggxhxzz9tfyczfw3uvyktl5hc9mhnwdy7xmdsjqfpddva»",
        "ada: «addr1j2v89quvh887v4uwz8c2xg6r3th94elkr4q5zttzmdetyhdv2gqemckk5d27ktgrxvm0ku888u8vptlv50hndhv2jrvqasyvm3»",
    ],
    spares: &[
        "addr1ehkhgaqdfwlaf6cjd4k7g494nckkx8ekczhq6ge9kh3tunqzhml8jggxhxzz9tfyczfw3uvyktl5hc9mhnwdy7xmdsjqfpddva",
        "addr1j2v89quvh887v4uwz8c2xg6r3th94elkr4q5zttzmdetyhqv2gqemckk5d27ktgrxvm0ku888u8vptlv50hndhv2jrvqasyvm3",
    ],
};

/// Cosmos and the chains built with its SDK: Bech32 (Cosmos SDK, *Bech32 on Cosmos*).
pub static ATOM: Rule = Rule {
    id: "atom-address",
    entity: Entity::AtomAddress,
    trigger: Trigger::Token,
    pattern: r"\b(?:cosmos|osmo|terra|juno|celestia|inj|thor|bnb|kava|axelar)1[02-9ac-hj-np-z]{38,60}\b",
    evidence: Evidence::Check(bech32::is_bech32),
    confidence: 97,
    cues: &[],
    finds: &["«cosmos13c6u9nfm7ejphkcwypgtw6fjewewvq628n0cnc»", "atom: «cosmos1g4p5nepz7pffwxg745f7y8fak5swt2l09754te»"],
    spares: &["cosmos13c6u9nfm7ejphkcqypgtw6fjewewvq628n0cnc", "cosmos1g4p5nepz7pffwxgq45f7y8fak5swt2l09754te"],
};

/// Bitcoin Cash: CashAddr, with or without its prefix (CashAddr specification).
pub static BCH: Rule = Rule {
    id: "bch-address",
    entity: Entity::BchAddress,
    trigger: Trigger::Token,
    pattern: r"\b(?:[qp][02-9ac-hj-np-z]{41})\b",
    evidence: Evidence::Check(cashaddr::is_address),
    confidence: 97,
    cues: &[],
    finds: &["bitcoincash:«qqzr5uv8wnzh90v2ykkmavdle4wqy44wzygfj07axs»", "bch «qr3mnzjd5vdpyl2tmehyxqelv6azwn9tpcnpmpqku0»"],
    spares: &["qqzr5uv8wnzh90v2ykkmaqdle4wqy44wzygfj07axs", "qr3mnzjd5vdpyl2tmehyxpelv6azwn9tpcnpmpqku0"],
};

/// Stellar: StrKey with CRC-16 (SEP-23).
pub static XLM: Rule = Rule {
    id: "xlm-address",
    entity: Entity::XlmAddress,
    trigger: Trigger::Token,
    pattern: r"\bG[A-Z2-7]{55}\b",
    evidence: Evidence::Check(strkey::is_account),
    confidence: 97,
    cues: &[],
    finds: &[
        "«GAF75E26ODBSDR6KHL6HLTQNBSRPTC2UELQAROZRYAGG27Y7DQFNMK5D»",
        "xlm: «GBGJISC6BQQ243CBZYO7463L7LHOUWVWRZAKER3PKAQI4UTPKBQIBYGU»",
    ],
    spares: &[
        "GAF75E26ODBSDR6KHL6HLTQNBSRP3C2UELQAROZRYAGG27Y7DQFNMK5D",
        "GBGJISC6BQQ243CBZYO7463L7LHO3WVWRZAKER3PKAQI4UTPKBQIBYGU",
    ],
};

/// Polkadot: SS58, a type, 32 bytes and a checksum by BLAKE2b, which the length and a name make superfluous (SS58 registry).
pub static DOT: Rule = Rule {
    id: "dot-address",
    entity: Entity::DotAddress,
    trigger: Trigger::Token,
    pattern: r"\b1[1-9A-HJ-NP-Za-km-z]{46,47}\b",
    evidence: Evidence::CheckAndCue(|value| base58::length(value) == Some(35)),
    confidence: 92,
    cues: &["dot", "polkadot", "substrate", "dot address", "ksm"],
    finds: &[
        "polkadot «12q5VWCh4JFrFZdJzLNLv37HDNWCftqBxGJfHH6zCYXGwtvj»",
        "my dot address: «122akRUUZwRMEroi4M6KrdEms1QEr9rtWgsKMQ5zT4EgMc9i»",
    ],
    spares: &["12q5VWCh4JFrFZdJzLNLv37HDNWCftqBxGJfHH6zCYXGwtvj", "122akRUUZwRMEroi4M6KrdEm31QEr9rtWgsKMQ5zT4EgMc9i"],
};

/// Monero: 95 characters, of which the first two tell the network; its checksum is Keccak's over blocks of base58, which
/// the length makes superfluous.
pub static XMR: Rule = Rule {
    id: "xmr-address",
    trigger: Trigger::Token,
    pattern: r"\b(?:4[0-9AB]|8[2-9A-C])[1-9A-HJ-NP-Za-km-z]{93}\b",
    finds: &["«44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A»"],
    spares: &["44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3"],
    entity: Entity::XmrAddress,
    evidence: Evidence::Check(entropy::is_random),
    confidence: 95,
    cues: &[],
};

fn is_litecoin(value: &str) -> bool {
    matches!(base58::address_version(value), Some(0x30 | 0x32)) || bech32::is_bech32(value)
}

fn is_zcash(value: &str) -> bool {
    matches!(base58::long_version(value), Some([0x1c, 0xb8 | 0xbd])) || bech32::is_bech32(value)
}
