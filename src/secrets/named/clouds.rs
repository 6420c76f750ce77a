//! Clouds, networks, databases, by the name before the key.

use super::{IS, OF, named};
use crate::rule::Rule;
use const_format::concatcp;

/// Linode.
pub static LINODE: Rule = named(
    "linode-named-key",
    &["linode"],
    concatcp!(r"(?i:linode)", OF, IS, r"([0-9a-f]{64})\b"),
    (
        &[
            concat!("LINODE_API_KEY=«ae9682e4d6ca495c67955", "174bd0f0360a80d4b216213c9ece123b05c8040d5df»"),
            concat!("our linode api key is «ae9682e4d6ca495c67955", "174bd0f0360a80d4b216213c9ece123b05c8040d5df»"),
        ],
        &[
            "linode api key is in the vault",
            "linode key: none",
            concat!("ae9682e4d6ca495c67955", "174bd0f0360a80d4b216213c9ece123b05c8040d5df"),
        ],
    ),
);

/// Hetzner Cloud.
pub static HETZNER: Rule = named(
    "hetzner-named-key",
    &["hetzner", "hcloud"],
    concatcp!(r"(?i:hetzner|hcloud)", OF, IS, r"([A-Za-z0-9]{64})\b"),
    (
        &[
            concat!("HETZNER_API_KEY=«JHuzVGgBFOsfM4ZzEZ03u", "EOi7m4VGHiYpDb8JwibQQmLCgUyHgXagXhmhfNKVadH»"),
            concat!("our hetzner api key is «JHuzVGgBFOsfM4ZzEZ03u", "EOi7m4VGHiYpDb8JwibQQmLCgUyHgXagXhmhfNKVadH»"),
        ],
        &[
            "hetzner api key is in the vault",
            "hetzner key: none",
            concat!("JHuzVGgBFOsfM4ZzEZ03u", "EOi7m4VGHiYpDb8JwibQQmLCgUyHgXagXhmhfNKVadH"),
        ],
    ),
);

/// Vultr.
pub static VULTR: Rule = named(
    "vultr-named-key",
    &["vultr"],
    concatcp!(r"(?i:vultr)", OF, IS, r"([A-Z0-9]{36})\b"),
    (
        &[
            concat!("VULTR_API_KEY=«CI6F4R1M3SM2", "D9TAP7OI8WU6WQXJ2NMMJF0X»"),
            concat!("our vultr api key is «CI6F4R1M3SM2", "D9TAP7OI8WU6WQXJ2NMMJF0X»"),
        ],
        &["vultr api key is in the vault", "vultr key: none", concat!("CI6F4R1M3SM2", "D9TAP7OI8WU6WQXJ2NMMJF0X")],
    ),
);

/// OVHcloud: application secrets and consumer keys.
pub static OVH: Rule = named(
    "ovh-named-key",
    &["ovh"],
    concatcp!(r"(?i:ovh)", OF, IS, r"([A-Za-z0-9]{32})\b"),
    (
        &[
            concat!("OVH_API_KEY=«q18raL5nNb", "RxS7qLOjaImoriOYukcwue»"),
            concat!("our ovh api key is «q18raL5nNb", "RxS7qLOjaImoriOYukcwue»"),
        ],
        &["ovh api key is in the vault", "ovh key: none", concat!("q18raL5nNb", "RxS7qLOjaImoriOYukcwue")],
    ),
);

/// Cloudflare: API tokens (40) and global keys (37).
pub static CLOUDFLARE: Rule = named(
    "cloudflare-named-key",
    &["cloudflare", "cf"],
    concatcp!(r"(?i:cloudflare|cf)", OF, IS, r"([A-Za-z0-9_-]{40}|[0-9a-f]{37})\b"),
    (
        &[
            concat!("CLOUDFLARE_API_KEY=«NOJu1SCP3PyHe", "FKePU2Wm7h6vjW8o30RHvZxEbp2»"),
            concat!("our cloudflare api key is «NOJu1SCP3PyHe", "FKePU2Wm7h6vjW8o30RHvZxEbp2»"),
        ],
        &["cloudflare api key is in the vault", "cloudflare key: none", concat!("NOJu1SCP3PyHe", "FKePU2Wm7h6vjW8o30RHvZxEbp2")],
    ),
);

/// Fastly.
pub static FASTLY: Rule = named(
    "fastly-named-key",
    &["fastly"],
    concatcp!(r"(?i:fastly)", OF, IS, r"([A-Za-z0-9_-]{32})\b"),
    (
        &[
            concat!("FASTLY_API_KEY=«iOHalmvrtt", "UBTBrgtPeDp2lrZxLQdpsa»"),
            concat!("our fastly api key is «iOHalmvrtt", "UBTBrgtPeDp2lrZxLQdpsa»"),
        ],
        &["fastly api key is in the vault", "fastly key: none", concat!("iOHalmvrtt", "UBTBrgtPeDp2lrZxLQdpsa")],
    ),
);

/// Bunny.net.
pub static BUNNY: Rule = named(
    "bunny-named-key",
    &["bunny", "bunnycdn"],
    concatcp!(
        r"(?i:bunny(?:cdn)?)",
        OF,
        IS,
        r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4})\b"
    ),
    (
        &[
            concat!("BUNNY_API_KEY=«421e3e6e-8d1", "9-4b46-a9b5-faee5de29d3a»"),
            concat!("our bunny api key is «421e3e6e-8d1", "9-4b46-a9b5-faee5de29d3a»"),
        ],
        &["bunny api key is in the vault", "bunny key: none", concat!("421e3e6e-8d1", "9-4b46-a9b5-faee5de29d3a")],
    ),
);

/// Railway.
pub static RAILWAY_TOKEN: Rule = named(
    "railway-token-named-key",
    &["railway"],
    concatcp!(r"(?i:railway)", OF, IS, r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b"),
    (
        &[
            concat!("RAILWAY_API_KEY=«2b7841e4-438", "5-4bd1-af74-ad2d9af89c12»"),
            concat!("our railway api key is «2b7841e4-438", "5-4bd1-af74-ad2d9af89c12»"),
        ],
        &["railway api key is in the vault", "railway key: none", concat!("2b7841e4-438", "5-4bd1-af74-ad2d9af89c12")],
    ),
);

/// Heroku: authorisations of the older kind.
pub static HEROKU_UUID: Rule = named(
    "heroku-uuid-named-key",
    &["heroku"],
    concatcp!(r"(?i:heroku)", OF, IS, r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b"),
    (
        &[
            concat!("HEROKU_API_KEY=«dca23878-350", "6-457b-a62c-f9e93602cded»"),
            concat!("our heroku api key is «dca23878-350", "6-457b-a62c-f9e93602cded»"),
        ],
        &["heroku api key is in the vault", "heroku key: none", concat!("dca23878-350", "6-457b-a62c-f9e93602cded")],
    ),
);

/// IBM Cloud.
pub static IBM_CLOUD: Rule = named(
    "ibm-cloud-named-key",
    &["ibm", "ibmcloud", "watson"],
    concatcp!(r"(?i:ibm(?:cloud)?|watson)", OF, IS, r"([A-Za-z0-9_-]{44})\b"),
    (
        &[
            concat!("IBM_API_KEY=«A73NnanOA1PBzw", "wl1Dwic5LCnGfqy6WhmuSGxnlTXkJN»"),
            concat!("our ibm api key is «A73NnanOA1PBzw", "wl1Dwic5LCnGfqy6WhmuSGxnlTXkJN»"),
        ],
        &["ibm api key is in the vault", "ibm key: none", concat!("A73NnanOA1PBzw", "wl1Dwic5LCnGfqy6WhmuSGxnlTXkJN")],
    ),
);

/// Upstash.
pub static UPSTASH: Rule = named(
    "upstash-named-key",
    &["upstash"],
    concatcp!(r"(?i:upstash)", OF, IS, r"([A-Za-z0-9=_-]{52,70})\b"),
    (
        &[
            concat!("UPSTASH_API_KEY=«2tbKN9kSekNKTLF6Bb", "qHp3rnwFXFfMoogEXGpphXcRgmCfz1dY6GZnHB»"),
            concat!("our upstash api key is «2tbKN9kSekNKTLF6Bb", "qHp3rnwFXFfMoogEXGpphXcRgmCfz1dY6GZnHB»"),
        ],
        &[
            "upstash api key is in the vault",
            "upstash key: none",
            concat!("2tbKN9kSekNKTLF6Bb", "qHp3rnwFXFfMoogEXGpphXcRgmCfz1dY6GZnHB"),
        ],
    ),
);

/// Snowflake.
pub static SNOWFLAKE: Rule = named(
    "snowflake-named-key",
    &["snowflake"],
    concatcp!(r"(?i:snowflake)", OF, IS, r"([A-Za-z0-9_-]{40,120})\b"),
    (
        &[
            concat!("SNOWFLAKE_API_KEY=«I5vV3N331k8m1rYGN8FN", "6e6WmdMjkbsVKtkx2uyHLva6YKbnTTLiVEN8PvKA»"),
            concat!("our snowflake api key is «I5vV3N331k8m1rYGN8FN", "6e6WmdMjkbsVKtkx2uyHLva6YKbnTTLiVEN8PvKA»"),
        ],
        &[
            "snowflake api key is in the vault",
            "snowflake key: none",
            concat!("I5vV3N331k8m1rYGN8FN", "6e6WmdMjkbsVKtkx2uyHLva6YKbnTTLiVEN8PvKA"),
        ],
    ),
);

/// Redis Cloud.
pub static REDIS_CLOUD: Rule = named(
    "redis-cloud-named-key",
    &["redis", "redislabs"],
    concatcp!(r"(?i:redis(?:labs)?)", OF, IS, r"([A-Za-z0-9]{41,60})\b"),
    (
        &[
            concat!("REDIS_API_KEY=«yW9Hw9D9yotGgB", "ZiqPFq5h38bh8LU0TBHNI2Ev5xW4dZ»"),
            concat!("our redis api key is «yW9Hw9D9yotGgB", "ZiqPFq5h38bh8LU0TBHNI2Ev5xW4dZ»"),
        ],
        &["redis api key is in the vault", "redis key: none", concat!("yW9Hw9D9yotGgB", "ZiqPFq5h38bh8LU0TBHNI2Ev5xW4dZ")],
    ),
);

/// Fauna.
pub static FAUNA: Rule = named(
    "fauna-named-key",
    &["fauna", "faunadb"],
    concatcp!(r"(?i:fauna(?:db)?)", OF, IS, r"(fn[A-Za-z0-9_-]{38,46})\b"),
    (
        &[
            concat!("FAUNA_API_KEY=«fnAE8NQhkWjWKd", "vImavev6XdLeMOXyzVucbRC3tU7y»"),
            concat!("our fauna api key is «fnAE8NQhkWjWKd", "vImavev6XdLeMOXyzVucbRC3tU7y»"),
        ],
        &["fauna api key is in the vault", "fauna key: none", concat!("fnAE8NQhkWjWKd", "vImavev6XdLeMOXyzVucbRC3tU7y")],
    ),
);

/// Cloudinary.
pub static CLOUDINARY: Rule = named(
    "cloudinary-named-key",
    &["cloudinary"],
    concatcp!(r"(?i:cloudinary)", OF, IS, r"([A-Za-z0-9_-]{27})\b"),
    (
        &[
            concat!("CLOUDINARY_API_KEY=«CZQ78HuZX", "taqpa1vLeb2ir34p2u»"),
            concat!("our cloudinary api key is «CZQ78HuZX", "taqpa1vLeb2ir34p2u»"),
        ],
        &["cloudinary api key is in the vault", "cloudinary key: none", concat!("CZQ78HuZX", "taqpa1vLeb2ir34p2u")],
    ),
);

/// ImageKit and Uploadcare.
pub static IMAGEKIT: Rule = named(
    "imagekit-named-key",
    &["imagekit", "uploadcare"],
    concatcp!(r"(?i:imagekit|uploadcare)", OF, IS, r"((?:private_)?[A-Za-z0-9+/]{20,40}=?)\b"),
    (
        &[
            concat!("IMAGEKIT_API_KEY=«3fLdb3c8H", "J1Fz3yXqfDBayH8nM8I»"),
            concat!("our imagekit api key is «3fLdb3c8H", "J1Fz3yXqfDBayH8nM8I»"),
        ],
        &["imagekit api key is in the vault", "imagekit key: none", concat!("3fLdb3c8H", "J1Fz3yXqfDBayH8nM8I")],
    ),
);
