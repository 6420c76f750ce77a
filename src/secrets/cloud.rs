//! Clouds. Shapes: docs.aws.amazon.com (IAM unique identifiers), cloud.google.com, learn.microsoft.com, docs.digitalocean.com,
//! devcenter.heroku.com, developers.cloudflare.com, fly.io/docs.

use super::key;
use crate::rule::{Rule, Trigger};

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

/// Amazon Marketplace Web Service.
pub static AWS_MWS: Rule = key(
    "aws-mws-key",
    r"\b(?:amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
    &[concat!("«amzn.mws.", "7fdb7422-55f3-4a9d-a4c2-6a78096a8ce5»")],
    &["amzn.mws.short", "amzn.mws.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Amazon Selling Partner and Login with Amazon: secrets and refresh tokens.
pub static AWS_SP: Rule = key(
    "aws-sp-key",
    r"\b(?:amzn1\.(?:oa2-cs\.v1\.[0-9a-f]{64}|application-oa2-client\.[0-9a-f]{32}))",
    &[concat!("«amzn1.oa2", "-cs.v1.b4f5eddb3e126afd2610703564e6d123b6924fabb875a635c22efed27eb58bef»")],
    &["amzn1.oa2short", "amzn1.oa2xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Azure DevOps: personal access tokens, signed by `AZDO`.
pub static AZURE_DEVOPS: Rule = key(
    "azure-devops-key",
    r"\b(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})",
    &[concat!("«QvIMDtNkv9", "hpsSIKEOPEOotbxnE05MmpnpfdWgZ9D46brDvbQhhRRBLoNf5l0X24NYPymTLyi0aeAZDOgeZZ»")],
    &["QvIMDtNkv9short", "QvIMDtNkv9xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Azure Functions: host and function keys, signed by `AzFu`.
pub static AZURE_FUNCTIONS: Rule = key(
    "azure-functions-key",
    r"\b(?:[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9]{6}==?)",
    &[concat!("«IdoOFmc3f0", "9zf8lAmJCcCPrzLLwoNXgoyDZjISqQdKlSAzFuDdu7Ig==»")],
    &["IdoOFmc3f0short", "IdoOFmc3f0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Azure AI Search: admin and query keys, signed by `AzSe`.
pub static AZURE_SEARCH: Rule = key(
    "azure-search-key",
    r"\b(?:[A-Za-z0-9]{42}AzSe[A-Za-z0-9]{6})",
    &[concat!("«10VQlJm80l", "DnCwp8GkzDTAG7RnGcDl9Y9VU566wbtzAzSedtLycc»")],
    &["10VQlJm80lshort", "10VQlJm80lxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Google Cloud: HMAC keys of storage.
pub static GOOGLE_SERVICE: Rule = key(
    "google-service-key",
    r"\b(?:GOOG(?:1E|4)?[A-Z0-9]{20,57})",
    &[concat!("«GOOG", "1ER7XWF3UMKTMPHWOGZIOBM61WMN87X9N47C0CWRZZLIH1NAV9J00PLHC»")],
    &["GOOGshort", "GOOGxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Firebase Cloud Messaging: legacy server keys.
pub static FIREBASE_FCM: Rule = Rule {
    trigger: Trigger::Literal(&["aaaa"]),
    ..key(
        "firebase-fcm-key",
        r"\b(?:AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{130,140})",
        &[concat!(
            "«AAAA",
            "n7PL7UC:APA91bnoXfrZqQusKVe8Ul3vBV6fnwKbP8toGyEpDH8CcqG8w99CR8wq3hHClXy1NvYCLnBFrLZ2GKtMSITT4WJb1n3tG8vNv1oqiM7SyoM4iDcO0vjlBxlZSsGvDLln0QEtSTXmHfOd»"
        )],
        &[
            "AAAAshort",
            "AAAAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ],
    )
};

/// Render.
pub static RENDER: Rule = key(
    "render-key",
    r"\b(?:rnd_[A-Za-z0-9]{28,40})",
    &[concat!("«rnd_", "4ML66Q2Yyn4kUHJqYpVhXW3vPSlyNNIK»")],
    &["rnd_short", "rnd_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Deno Deploy: personal and organisation tokens.
pub static DENO_DEPLOY: Rule = key(
    "deno-deploy-key",
    r"\b(?:dd[po]_[A-Za-z0-9]{36,40})",
    &[concat!("«ddp_", "mFqVXwL0yt7tFH0sRFmjhUIdvFDvXY90iwDw»")],
    &["ddp_short", "ddp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Neon.
pub static NEON: Rule = key(
    "neon-key",
    r"\b(?:(?:napi|neon)_[A-Za-z0-9]{60,70})",
    &[concat!("«napi_", "jyEfd5RbhWspMmjInttsbd7e4KRDZoZ7sRVKk0zWPoSveElRXcfRm0MaEn9AS72W»")],
    &["napi_short", "napi_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Xata.
pub static XATA: Rule = key(
    "xata-key",
    r"\b(?:xau_[A-Za-z0-9]{32,64})",
    &[concat!("«xau_", "LnnyRD1Eel2GimbhO40Qmy4g7vvWGsuDMp2NxXv9»")],
    &["xau_short", "xau_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// CockroachDB Cloud: service accounts.
pub static COCKROACH: Rule = key(
    "cockroach-key",
    r"\b(?:CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40})",
    &[concat!("«CCDB1_", "4e2Xcy5DTmHPsvO7Hi4GuG_4uXcA4dnwYt3hoLMhmlaa1erAIjJ5ilXELlyKQYQ»")],
    &["CCDB1_short", "CCDB1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// MongoDB Atlas: service accounts.
pub static MONGODB: Rule = key(
    "mongodb-key",
    r"\b(?:mdb_sa_sk_[A-Za-z0-9_-]{38,44})",
    &[concat!("«mdb_", "sa_sk_POkYc2T1KYz0WzJe1WIDAiObSpu8d4xyu3LaoNG5»")],
    &["mdb_short", "mdb_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Aiven.
pub static AIVEN: Rule = key(
    "aiven-key",
    r"\b(?:aivenv1\.[A-Za-z0-9_-]{40,200})",
    &[concat!("«aivenv1.", "w1Cw96XJxuTVvhYyRh3FPFxP4EY63eTTswTZMiHykNVLi3HK737yAAvLptVX0Z0U»")],
    &["aivenv1.short", "aivenv1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Confluent Cloud: API secrets with their prefix.
pub static CONFLUENT: Rule = key(
    "confluent-key",
    r"\b(?:cflt[A-Za-z0-9+/]{60,64})",
    &[concat!("«cflt", "ZlCTZqpGe576B1haUKxUwiavvWFsqdiZVk2dOMPddCl1Y1GLob6coB6FT0mW»")],
    &["cfltshort", "cfltxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Tinybird.
pub static TINYBIRD: Rule = key(
    "tinybird-key",
    r"\b(?:p\.eyJ[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{20,60})",
    &[concat!(
        "«p.eyJ",
        "GZMlFnkpbUp6agoj8OCk1eNz4zBskt6fXmC9h9Ob7h1uob1v4OoleNOAdOXbjRRt3BgAQMJC0Zvt7Y2fAD88y5DTbQ.NNkXcCNzwH9WWEwQIva154lemOC6iCR7fQwZ9yTJrVG»"
    )],
    &[
        "p.eyJshort",
        "p.eyJxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
);

/// Backblaze B2: application keys.
pub static BACKBLAZE: Rule = key(
    "backblaze-key",
    r"\b(?:K00[0-9][A-Za-z0-9+/]{27})",
    &[concat!("«K004", "8htxcp5yNYitwjYkykZ7VqPGhWD»")],
    &["K004short", "K004xxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Akamai EdgeGrid: client and access tokens.
pub static AKAMAI: Rule = key(
    "akamai-key",
    r"\b(?:akab-[a-z0-9]{16}-[a-z0-9]{16})",
    &[concat!("«akab-", "0menjcy142xdedbo-oyqjeou4w7ft20hv»")],
    &["akab-short", "akab-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Cloudflare: API tokens with their prefix, and the user keys of tunnels.
pub static CLOUDFLARE_TUNNEL: Rule = key(
    "cloudflare-tunnel-key",
    r"\b(?:cf(?:k|ut|at)_[A-Za-z0-9]{40,48})",
    &[concat!("«cfut_", "ja733FDcXlnKIYquKvsh6L2runzll9cA7AenQVaTU4Mq»")],
    &["cfut_short", "cfut_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Exoscale.
pub static EXOSCALE: Rule = key(
    "exoscale-key",
    r"\b(?:EXO[0-9a-f]{26})",
    &[concat!("«EXO", "2e1bdc23f28709f00175a6ef06»")],
    &["EXOshort", "EXOxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Turbopuffer.
pub static TURBOPUFFER: Rule = key(
    "turbopuffer-key",
    r"\b(?:tpuf_[A-Za-z0-9]{32,48})",
    &[concat!("«tpuf_", "zoDtTaoQHHunSlah3R5Nbtm3zjYTTQ9SA0IW»")],
    &["tpuf_short", "tpuf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// NVIDIA NGC: personal keys.
pub static NGC: Rule = key(
    "ngc-key",
    r"\b(?:nvapi-stg-[A-Za-z0-9_-]{60,80})",
    &[concat!("«nvapi-stg-", "IyInrEoedH0pPzWN6h6nTdaUfiSDFtwxtT4zdCHxOu5jHajpLCC84FvjL1pRyxdH»")],
    &["nvapi-stg-short", "nvapi-stg-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);

/// Convex: deploy keys of production.
pub static VULTR: Rule = key(
    "vultr-key",
    r"\b(?:convex_[A-Za-z0-9]{40,80})",
    &[concat!("«convex_", "IvOjpmym9euRNJNOpl6aF0ALnVzH76JNkUtHW6q6IOjr44PFB4w3qlXH»")],
    &["convex_short", "convex_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
);
