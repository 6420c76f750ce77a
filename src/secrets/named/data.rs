//! Maps, weather, chains, markets, security, games, by the name before the key.

use super::{IS, OF, named};
use crate::rule::Rule;
use const_format::concatcp;

/// HERE, TomTom and OpenCage.
pub static HERE: Rule = named(
    "here-named-key",
    &["heremaps", "tomtom", "opencage"],
    concatcp!(r"(?i:here(?:maps)?|tomtom|opencage)", OF, IS, r"([A-Za-z0-9_-]{43}|[A-Za-z0-9]{32})\b"),
    (
        &[
            concat!("TOMTOM_API_KEY=«lUtyPOjyTG70wY", "vDaSKc1ZviSCuZ06BZYsNdRaGHtjc»"),
            concat!("our tomtom api key is «lUtyPOjyTG70wY", "vDaSKc1ZviSCuZ06BZYsNdRaGHtjc»"),
        ],
        &["tomtom api key is in the vault", "tomtom key: none", concat!("lUtyPOjyTG70wY", "vDaSKc1ZviSCuZ06BZYsNdRaGHtjc")],
    ),
);

/// OpenWeather.
pub static OPENWEATHER: Rule = named(
    "openweather-named-key",
    &["openweather", "openweathermap", "owm"],
    concatcp!(r"(?i:openweather(?:map)?|owm)", OF, IS, r"([0-9a-f]{32})\b"),
    (
        &[
            concat!("OPENWEATHER_API_KEY=«1ca6ac935b", "59512ced612ba0bad2f739»"),
            concat!("our openweather api key is «1ca6ac935b", "59512ced612ba0bad2f739»"),
        ],
        &["openweather api key is in the vault", "openweather key: none", concat!("1ca6ac935b", "59512ced612ba0bad2f739")],
    ),
);

/// RapidAPI.
pub static RAPIDAPI: Rule = named(
    "rapidapi-named-key",
    &["rapidapi"],
    concatcp!(r"(?i:(?:x-)?rapidapi)", OF, IS, r"([A-Za-z0-9]{10}msh[A-Za-z0-9]{15}p1[A-Za-z0-9]{6}jsn[A-Za-z0-9]{12})\b"),
    (
        &[
            concat!("RAPIDAPI_API_KEY=«hFzMmZMhZSmsh6iXQ", "xUTa7RcTSKEp13gDx46jsnlTXhv3KnHUZF»"),
            concat!("our rapidapi api key is «hFzMmZMhZSmsh6iXQ", "xUTa7RcTSKEp13gDx46jsnlTXhv3KnHUZF»"),
        ],
        &[
            "rapidapi api key is in the vault",
            "rapidapi key: none",
            concat!("hFzMmZMhZSmsh6iXQ", "xUTa7RcTSKEp13gDx46jsnlTXhv3KnHUZF"),
        ],
    ),
);

/// ipinfo and ipstack.
pub static IPINFO: Rule = named(
    "ipinfo-named-key",
    &["ipinfo", "ipstack", "ipgeolocation"],
    concatcp!(r"(?i:ipinfo|ipstack|ipgeolocation)", OF, IS, r"([0-9a-f]{14}|[0-9a-f]{32})\b"),
    (
        &[concat!("IPINFO_API_KEY=«3e5f", "a4ae18af92»"), concat!("our ipinfo api key is «3e5f", "a4ae18af92»")],
        &["ipinfo api key is in the vault", "ipinfo key: none", concat!("3e5f", "a4ae18af92")],
    ),
);

/// Etherscan and BscScan.
pub static ETHERSCAN: Rule = named(
    "etherscan-named-key",
    &["etherscan", "bscscan"],
    concatcp!(r"(?i:(?:ether|bsc)scan)", OF, IS, r"([A-Z0-9]{34})\b"),
    (
        &[
            concat!("ETHERSCAN_API_KEY=«3BS5WMWS3P8", "B5CQ662Y8A8Z7ECDHPLK1T7»"),
            concat!("our etherscan api key is «3BS5WMWS3P8", "B5CQ662Y8A8Z7ECDHPLK1T7»"),
        ],
        &["etherscan api key is in the vault", "etherscan key: none", concat!("3BS5WMWS3P8", "B5CQ662Y8A8Z7ECDHPLK1T7")],
    ),
);

/// Infura and Moralis.
pub static INFURA: Rule = named(
    "infura-named-key",
    &["infura", "moralis"],
    concatcp!(r"(?i:infura|moralis)", OF, IS, r"([0-9a-f]{32}|[A-Za-z0-9]{64})\b"),
    (
        &[
            concat!("INFURA_API_KEY=«82a65c5c29", "173dea1120cfea315ada8d»"),
            concat!("our infura api key is «82a65c5c29", "173dea1120cfea315ada8d»"),
        ],
        &["infura api key is in the vault", "infura key: none", concat!("82a65c5c29", "173dea1120cfea315ada8d")],
    ),
);

/// QuickNode and Alchemy.
pub static QUICKNODE: Rule = named(
    "quicknode-named-key",
    &["quicknode", "alchemy"],
    concatcp!(r"(?i:quicknode|alchemy)", OF, IS, r"([0-9a-f]{40}|[A-Za-z0-9_-]{32})\b"),
    (
        &[
            concat!("QUICKNODE_API_KEY=«d4b148a6074ed", "3bda41f0dd03aa013575b06a21f»"),
            concat!("our quicknode api key is «d4b148a6074ed", "3bda41f0dd03aa013575b06a21f»"),
        ],
        &["quicknode api key is in the vault", "quicknode key: none", concat!("d4b148a6074ed", "3bda41f0dd03aa013575b06a21f")],
    ),
);

/// CoinMarketCap.
pub static COINMARKETCAP: Rule = named(
    "coinmarketcap-named-key",
    &["coinmarketcap", "cmc"],
    concatcp!(r"(?i:coinmarketcap|cmc)", OF, IS, r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b"),
    (
        &[
            concat!("COINMARKETCAP_API_KEY=«ffcfbda1-c58", "2-4b12-a823-e878b107d305»"),
            concat!("our coinmarketcap api key is «ffcfbda1-c58", "2-4b12-a823-e878b107d305»"),
        ],
        &[
            "coinmarketcap api key is in the vault",
            "coinmarketcap key: none",
            concat!("ffcfbda1-c58", "2-4b12-a823-e878b107d305"),
        ],
    ),
);

/// Polygon.io, Finnhub and Alpha Vantage.
pub static POLYGON: Rule = named(
    "polygon-named-key",
    &["polygon", "finnhub", "alphavantage"],
    concatcp!(r"(?i:polygon|finnhub|alpha ?vantage)", OF, IS, r"([A-Za-z0-9_-]{32}|[a-z0-9]{20,40}|[A-Z0-9]{16})\b"),
    (
        &[
            concat!("POLYGON_API_KEY=«xuB1uxQZp5", "6cv5XVHMwkQbFveRewicgV»"),
            concat!("our polygon api key is «xuB1uxQZp5", "6cv5XVHMwkQbFveRewicgV»"),
        ],
        &["polygon api key is in the vault", "polygon key: none", concat!("xuB1uxQZp5", "6cv5XVHMwkQbFveRewicgV")],
    ),
);

/// ScrapingBee, ScraperAPI and ZenRows.
pub static SCRAPINGBEE: Rule = named(
    "scrapingbee-named-key",
    &["scrapingbee", "scraperapi", "zenrows"],
    concatcp!(r"(?i:scrapingbee|scraperapi|zenrows)", OF, IS, r"([A-Z0-9]{80}|[0-9a-f]{32}|[0-9a-f]{40})\b"),
    (
        &[
            concat!("SCRAPINGBEE_API_KEY=«6ca3877094", "531ac23cf5c6559b38e141»"),
            concat!("our scrapingbee api key is «6ca3877094", "531ac23cf5c6559b38e141»"),
        ],
        &["scrapingbee api key is in the vault", "scrapingbee key: none", concat!("6ca3877094", "531ac23cf5c6559b38e141")],
    ),
);

/// Last.fm, Giphy and Unsplash.
pub static LASTFM: Rule = named(
    "lastfm-named-key",
    &["lastfm", "giphy", "unsplash"],
    concatcp!(r"(?i:last\.?fm|giphy|unsplash)", OF, IS, r"([0-9a-f]{32}|[A-Za-z0-9_-]{32,43})\b"),
    (
        &[
            concat!("LASTFM_API_KEY=«xA7O4d8aEn", "6IGWed4ZyDjUCYwMpe6Wv7»"),
            concat!("our lastfm api key is «xA7O4d8aEn", "6IGWed4ZyDjUCYwMpe6Wv7»"),
        ],
        &["lastfm api key is in the vault", "lastfm key: none", concat!("xA7O4d8aEn", "6IGWed4ZyDjUCYwMpe6Wv7")],
    ),
);

/// Steam, Riot and Battle.net.
pub static STEAM: Rule = named(
    "steam-named-key",
    &["steam", "riot", "battlenet"],
    concatcp!(
        r"(?i:steam|riot|battle\.?net)",
        OF,
        IS,
        r"([A-F0-9]{32}|RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32})\b"
    ),
    (
        &[
            concat!("STEAM_API_KEY=«2AFF6DCB96", "ED1B46279330B7BC8D0170»"),
            concat!("our steam api key is «2AFF6DCB96", "ED1B46279330B7BC8D0170»"),
        ],
        &["steam api key is in the vault", "steam key: none", concat!("2AFF6DCB96", "ED1B46279330B7BC8D0170")],
    ),
);

/// NASA, NYTimes and Guardian.
pub static NASA: Rule = named(
    "nasa-named-key",
    &["nasa", "nytimes", "guardian"],
    concatcp!(
        r"(?i:nasa|nytimes|guardian)",
        OF,
        IS,
        r"([A-Za-z0-9]{32,40}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b"
    ),
    (
        &[
            concat!("NASA_API_KEY=«MhYGkUlJ69y52", "99JEpIaaDIAeUBYJDY0I0Fn2JmU»"),
            concat!("our nasa api key is «MhYGkUlJ69y52", "99JEpIaaDIAeUBYJDY0I0Fn2JmU»"),
        ],
        &["nasa api key is in the vault", "nasa key: none", concat!("MhYGkUlJ69y52", "99JEpIaaDIAeUBYJDY0I0Fn2JmU")],
    ),
);

/// Shodan, Censys and VirusTotal.
pub static SHODAN: Rule = named(
    "shodan-named-key",
    &["shodan", "censys", "virustotal"],
    concatcp!(r"(?i:shodan|censys|virus ?total)", OF, IS, r"([A-Za-z0-9]{32}|[0-9a-f]{64})\b"),
    (
        &[
            concat!("SHODAN_API_KEY=«sDea7CX2TN", "2RYAptGcjpjj7c0B7JhI5z»"),
            concat!("our shodan api key is «sDea7CX2TN", "2RYAptGcjpjj7c0B7JhI5z»"),
        ],
        &["shodan api key is in the vault", "shodan key: none", concat!("sDea7CX2TN", "2RYAptGcjpjj7c0B7JhI5z")],
    ),
);

/// Philips Hue and Tuya.
pub static HUE: Rule = named(
    "hue-named-key",
    &["hue", "tuya"],
    concatcp!(r"(?i:hue|tuya)", OF, IS, r"([A-Za-z0-9_-]{40}|[a-z0-9]{32})\b"),
    (
        &[
            concat!("HUE_API_KEY=«tacUaSyHKlxrO", "THrXDjSSl5u2Mr1TPJpbl1Rvo4A»"),
            concat!("our hue api key is «tacUaSyHKlxrO", "THrXDjSSl5u2Mr1TPJpbl1Rvo4A»"),
        ],
        &["hue api key is in the vault", "hue key: none", concat!("tacUaSyHKlxrO", "THrXDjSSl5u2Mr1TPJpbl1Rvo4A")],
    ),
);
