//! Clouds. Shapes: docs.aws.amazon.com (IAM unique identifiers), cloud.google.com, learn.microsoft.com, docs.digitalocean.com,
//! devcenter.heroku.com, developers.cloudflare.com, fly.io/docs.

use super::key;
use crate::rule::Rule;

/// AWS: long-term, temporary and bearer key ids.
pub static AWS_ACCESS_KEY_ID: Rule = key(
    "aws-access-key-id",
    r"\b(?:(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16})\b",
    &[concat!("«AKIA", "FUPXQMB2Y2NYRVD7»"), concat!("«ASIA", "RXINFRPYZ43TBIC3»")],
    &["AKIAshort", "AROA0123456789ABCDEF", "XAKIAIOSFODNN7EXAMPLE"],
);

/// Google: OAuth client secrets.
pub static GOOGLE_OAUTH: Rule = key(
    "google-oauth-secret",
    r"\b(?:GOCSPX-[A-Za-z0-9_-]{28})",
    &[concat!("«GOCSPX-", "tw5ze9lfAEZ7770h2dcPyGOJJhrG»")],
    &["GOCSPX-short-one"],
);

/// Google: access tokens.
pub static GOOGLE_TOKEN: Rule = key(
    "google-oauth-token",
    r"\b(?:ya29\.[A-Za-z0-9_-]{30,1000})",
    &[concat!("«ya29.", "a080usp2w5dFjxCAyIOk6CptT9IoQhobswHGETh8lMYQOymAAiTdR9Up14PehP»")],
    &["ya29.short-text-here"],
);

/// DigitalOcean: personal, OAuth and refresh tokens.
pub static DIGITALOCEAN: Rule = key(
    "digitalocean-token",
    r"\b(?:do[opr]_v1_[0-9a-f]{64})\b",
    &[concat!("«dop_v1_", "70d9106fd287db7f1adbc60926f6967e7893f57fd14c1604d115cea325a65e19»")],
    &["dop_v1_1234567890"],
);

/// Heroku: the keys since 2024.
pub static HEROKU: Rule = key(
    "heroku-api-key",
    r"\b(?:HRKU-[A-Za-z0-9_-]{36,70})",
    &[concat!("«HRKU-", "AAquY1XVcKGAFRFWa94Hj9wNYWx0T0zbFDteMXi6cMUXv5eBoaPzoxZCYCdE»")],
    &["HRKU-short-thing-xx"],
);

/// Fly.io.
pub static FLY: Rule = key(
    "fly-token",
    r"\b(?:(?:FlyV1 )?fm[12][ar]?_[A-Za-z0-9+/=_-]{80,800})",
    &[concat!(
        "«fm2_",
        "z6DQMvE5mVXRV99nCQvtsU7RTAuwm6zo88EB0OGet9d9xYyQ6b0fI7fLAz7vT0sxJmPU3UdXyymFgMZwKPaEpCejiUKb4GEQnFNGaftcLOIadn5rPvi2xqwH»"
    )],
    &["fm2_short_thing_xxxx"],
);

/// Alibaba Cloud.
pub static ALIBABA: Rule = key(
    "alibaba-access-key-id",
    r"\b(?:LTAI[A-Za-z0-9]{16,20})\b",
    &[concat!("«LTAI", "5tx1SSRkRXQvQMcPLPPJ»")],
    &["LTAI short"],
);

/// Tencent Cloud.
pub static TENCENT: Rule = key(
    "tencent-secret-id",
    r"\b(?:AKID[A-Za-z0-9]{32})\b",
    &[concat!("«AKID", "S46lMUEZQPghOpzGpdCGAe40O1c6XC4S»")],
    &["AKID short"],
);

/// Yandex Cloud.
pub static YANDEX: Rule = key(
    "yandex-cloud-key",
    r"\b(?:AQVN[A-Za-z0-9_-]{35,38})",
    &[concat!("«AQVN", "OHDMm0lM7EXg3LcmQxxq8AGomtnWNCXVJCNQ»")],
    &["AQVN short"],
);

/// Scaleway.
pub static SCALEWAY: Rule =
    key("scaleway-access-key", r"\b(?:SCW[A-Z0-9]{17})\b", &[concat!("«SCW", "CNAU2XLTENC76E2GZ»")], &["SCWHATEVER"]);

/// Cloudflare: keys of its origin authority.
pub static CLOUDFLARE_CA: Rule = key(
    "cloudflare-origin-key",
    r"\b(?:v1\.0-[0-9a-f]{24}-[0-9a-f]{146})\b",
    &[concat!(
        "«v1.0-",
        "425c8d99d19bdd0b6cc60d5d-32cbe54014c2b54b95523cf6941fa1c257c6f561c5cb347611a3ce9d97dcbee500fe7ee5fc324bdb2e1142a21c402364f9572b85a8e48f687ab165c58ac5831be38cb8cb4ba2e75198»"
    )],
    &["v1.0-0123456789abcdef"],
);
