//! Payments and exchanges, by the name before the key.

use super::{IS, OF, named};
use crate::rule::Rule;
use const_format::concatcp;

/// Binance.
pub static BINANCE: Rule = named(
    "binance-named-key",
    &["binance"],
    concatcp!(r"(?i:binance)", OF, IS, r"([A-Za-z0-9]{64})\b"),
    (
        &[
            concat!("BINANCE_API_KEY=«znpCFKFqzLKzxNXVPmBfm", "7U9iWXsqutkUDNvQma01o3IU7V7JBVpPQ1r9z4jefi0»"),
            concat!("our binance api key is «znpCFKFqzLKzxNXVPmBfm", "7U9iWXsqutkUDNvQma01o3IU7V7JBVpPQ1r9z4jefi0»"),
        ],
        &[
            "binance api key is in the vault",
            "binance key: none",
            concat!("znpCFKFqzLKzxNXVPmBfm", "7U9iWXsqutkUDNvQma01o3IU7V7JBVpPQ1r9z4jefi0"),
        ],
    ),
);

/// Kraken.
pub static KRAKEN: Rule = named(
    "kraken-named-key",
    &["kraken"],
    concatcp!(r"(?i:kraken)", OF, IS, r"([A-Za-z0-9+/]{56}|[A-Za-z0-9+/]{86}==)\b"),
    (
        &[
            concat!("KRAKEN_API_KEY=«BiI3rr1ndmAJr3yGbs", "RTxcNAv2BLOL03C2OSVJci31xeXye9o2jZXFsy»"),
            concat!("our kraken api key is «BiI3rr1ndmAJr3yGbs", "RTxcNAv2BLOL03C2OSVJci31xeXye9o2jZXFsy»"),
        ],
        &[
            "kraken api key is in the vault",
            "kraken key: none",
            concat!("BiI3rr1ndmAJr3yGbs", "RTxcNAv2BLOL03C2OSVJci31xeXye9o2jZXFsy"),
        ],
    ),
);

/// Coinbase.
pub static COINBASE_SECRET: Rule = named(
    "coinbase-secret-named-key",
    &["coinbase"],
    concatcp!(r"(?i:coinbase)", OF, IS, r"([A-Za-z0-9]{32}|[A-Za-z0-9]{64})\b"),
    (
        &[
            concat!("COINBASE_API_KEY=«xcKigwwbAN", "ISFjwnpnqxVqep33fWMI3S»"),
            concat!("our coinbase api key is «xcKigwwbAN", "ISFjwnpnqxVqep33fWMI3S»"),
        ],
        &["coinbase api key is in the vault", "coinbase key: none", concat!("xcKigwwbAN", "ISFjwnpnqxVqep33fWMI3S")],
    ),
);

/// KuCoin.
pub static KUCOIN: Rule = named(
    "kucoin-named-key",
    &["kucoin"],
    concatcp!(r"(?i:kucoin)", OF, IS, r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24})\b"),
    (
        &[
            concat!("KUCOIN_API_KEY=«631baf73", "e321d3079da23bfa»"),
            concat!("our kucoin api key is «631baf73", "e321d3079da23bfa»"),
        ],
        &["kucoin api key is in the vault", "kucoin key: none", concat!("631baf73", "e321d3079da23bfa")],
    ),
);

/// Bitfinex, Bybit and OKX.
pub static BITFINEX: Rule = named(
    "bitfinex-named-key",
    &["bitfinex", "bybit", "okx"],
    concatcp!(r"(?i:bitfinex|bybit|okx)", OF, IS, r"([A-Za-z0-9]{18,43})\b"),
    (
        &[
            concat!("BITFINEX_API_KEY=«vENGwK83XaIO", "p5BNU3l7SMxjcifstoAN1FeW»"),
            concat!("our bitfinex api key is «vENGwK83XaIO", "p5BNU3l7SMxjcifstoAN1FeW»"),
        ],
        &["bitfinex api key is in the vault", "bitfinex key: none", concat!("vENGwK83XaIO", "p5BNU3l7SMxjcifstoAN1FeW")],
    ),
);

/// Adyen.
pub static ADYEN: Rule = named(
    "adyen-named-key",
    &["adyen"],
    concatcp!(r"(?i:adyen)", OF, IS, r"(AQE[A-Za-z0-9+/=_-]{60,200})\b"),
    (
        &[
            concat!("ADYEN_API_KEY=«AQEy3NdAGz3OAKGKVFe19qfGgQp8", "flZoJgr7haQzxftBiGHiupgQ4NI3QzerbntMakakrRWT23O7F3Dg6sBm»"),
            concat!(
                "our adyen api key is «AQEy3NdAGz3OAKGKVFe19qfGgQp8",
                "flZoJgr7haQzxftBiGHiupgQ4NI3QzerbntMakakrRWT23O7F3Dg6sBm»"
            ),
        ],
        &[
            "adyen api key is in the vault",
            "adyen key: none",
            concat!("AQEy3NdAGz3OAKGKVFe19qfGgQp8", "flZoJgr7haQzxftBiGHiupgQ4NI3QzerbntMakakrRWT23O7F3Dg6sBm"),
        ],
    ),
);

/// PayPal: client ids and secrets.
pub static PAYPAL: Rule = named(
    "paypal-named-key",
    &["paypal"],
    concatcp!(r"(?i:paypal)", OF, IS, r"([AE][A-Za-z0-9_-]{79})\b"),
    (
        &[
            concat!("PAYPAL_API_KEY=«EUFQS9FXcw4EpQyBofH6RWAvPI", "zN4IzlXpUEJ15V2xBISQSyut8yzXXJ66BW1AKu20imeDqUqjqQ7QvB»"),
            concat!(
                "our paypal api key is «EUFQS9FXcw4EpQyBofH6RWAvPI",
                "zN4IzlXpUEJ15V2xBISQSyut8yzXXJ66BW1AKu20imeDqUqjqQ7QvB»"
            ),
        ],
        &[
            "paypal api key is in the vault",
            "paypal key: none",
            concat!("EUFQS9FXcw4EpQyBofH6RWAvPI", "zN4IzlXpUEJ15V2xBISQSyut8yzXXJ66BW1AKu20imeDqUqjqQ7QvB"),
        ],
    ),
);

/// Wise.
pub static WISE: Rule = named(
    "wise-named-key",
    &["wise", "transferwise"],
    concatcp!(r"(?i:(?:transfer)?wise)", OF, IS, r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b"),
    (
        &[
            concat!("WISE_API_KEY=«4873463b-9ca", "c-43e6-a897-06d17a4204f9»"),
            concat!("our wise api key is «4873463b-9ca", "c-43e6-a897-06d17a4204f9»"),
        ],
        &["wise api key is in the vault", "wise key: none", concat!("4873463b-9ca", "c-43e6-a897-06d17a4204f9")],
    ),
);
