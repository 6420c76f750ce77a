//! What teams work with. Shapes: developers.notion.com, linear.app/developers, airtable.com/developers, figma.com/developers,
//! learning.postman.com, developer.atlassian.com, dropbox.com/developers, docs.mapbox.com, developers.hubspot.com.

use super::key;
use crate::rule::Rule;

/// Notion: internal integrations, before and since 2024.
pub static NOTION: Rule = key(
    "notion-token",
    r"\b(?:(?:secret_[A-Za-z0-9]{43}|ntn_[A-Za-z0-9]{40,50}))\b",
    &[
        concat!("«ntn_", "UXE0TgLHp5SsV07g4aoKhS0gNg5MaLDokmGWkoouCsaAyA»"),
        concat!("«secret_", "TtsjA6TZ1GlAqBMLfxjkR3p5igJkMamHJKhwgGBGEK8»"),
    ],
    &["ntn_short_one_xxxx", "secret_santa_is_coming"],
);

/// Linear.
pub static LINEAR: Rule = key(
    "linear-api-key",
    r"\b(?:lin_(?:api|oauth)_[A-Za-z0-9]{40,64})\b",
    &[concat!("«lin_api_", "hf0dnbzzDpArxlUJtPWRKCRoG258lEWMcnYBDO4Z»")],
    &["lin_api_short_one"],
);

/// Airtable: personal access tokens.
pub static AIRTABLE: Rule = key(
    "airtable-token",
    r"\b(?:pat[A-Za-z0-9]{14}\.[0-9a-f]{64})\b",
    &[concat!("«pat", "lw9CcDnPPOCK7l.5a0e9d8f27c7d9cf07255bc509cb3acac23db7c6e9b7d180a4742684ee75bb6c»")],
    &["patabcdefghijklmn.com"],
);

/// Figma.
pub static FIGMA: Rule = key(
    "figma-token",
    r"\b(?:fig[dou][hr]?_[A-Za-z0-9_-]{40,60})",
    &[concat!("«figd_", "Yo9lNT8egNO2crI8tQm5clXiPZmgNI3wHrgFi2Rv»")],
    &["figd_short_one_xxx"],
);

/// Postman.
pub static POSTMAN: Rule = key(
    "postman-api-key",
    r"\b(?:PMAK-[0-9a-f]{24}-[0-9a-f]{34})\b",
    &[concat!("«PMAK-", "c0490c257a632b96292794c9-bce4850bbd0e7cb3593871c15d694c1957»")],
    &["PMAK-short-one-xxx"],
);

/// Atlassian: Jira, Confluence and Bitbucket, since 2022.
pub static ATLASSIAN: Rule = key(
    "atlassian-api-token",
    r"\b(?:AT(?:ATT|CTT)3[A-Za-z0-9_=-]{100,250})",
    &[concat!(
        "«ATATT3",
        "xFfGF0kfthQ7bqrkW7AH1wxpS5C42lmsDPrHCyUNx6Wv6FasvZvn1ORhFW88bc7Vsgvs11oocgDrsNbrg27xIfwMC8s0zjQLiKxoPiQP9DKWWaFMoTIIrtfqePtPAgscI7pWsTI4tJlkPVo0Hjbw8KrqJmd1xZ1NHsSAXfNCD5RTMHsT=E35AEEB9»"
    )],
    &["ATATT3short-one-x"],
);

/// Dropbox: short-lived access tokens.
pub static DROPBOX: Rule = key(
    "dropbox-token",
    r"\b(?:sl\.(?:u\.)?[A-Za-z0-9_-]{100,1300})",
    &[concat!(
        "«sl.",
        "KjECAdwfFvtVvkQGpf9bfMyiUAW6FpSon7upsQpPFIvBBxZ1JSXL9oh257rKGyu1TvnUYLp0WUOXIj6X11QPDCGkzo60tZ5D8NfbfuKTmloFJsOKIcoZFC2ceMNuXAC1n21ygbJS»"
    )],
    &["sl.wikipedia.org.example"],
);

/// Mapbox: public, secret and temporary tokens.
pub static MAPBOX: Rule = key(
    "mapbox-token",
    r"\b(?:[pst]k\.eyJ[A-Za-z0-9_-]{40,200}\.[A-Za-z0-9_-]{20,24})",
    &[concat!("«sk.eyJ", "EqDgta4VEcAq90L5uKYSAczkrWkMeFiUhdbi6o3JZ9mnFzzDurVmqTkka8Xe.qpIT3Vh4oB2MOrvcsFJqlX»")],
    &["pk.example.com.org"],
);

/// HubSpot: private apps.
pub static HUBSPOT: Rule = key(
    "hubspot-token",
    r"\b(?:pat-(?:na|eu|ap)[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b",
    &[concat!("«pat-na1-", "db7ec837-5637-4836-a8f7-e732d2e433ec»")],
    &["pat-na1-something-xx"],
);

/// Typeform.
pub static TYPEFORM: Rule = key(
    "typeform-token",
    r"\b(?:tfp_[A-Za-z0-9_=-]{40,60})",
    &[concat!("«tfp_", "iK99MkexFIXxnDZPDXCAsm9NdTHtIb64Fn3MkH6u3WKX»")],
    &["tfp_short_one_xxxxx"],
);

/// Contentful: personal access tokens.
pub static CONTENTFUL: Rule = key(
    "contentful-token",
    r"\b(?:CFPAT-[A-Za-z0-9_-]{43})",
    &[concat!("«CFPAT-", "v1VzwvrA0QHPXgvh8WufC0mWGWjUzmHC76rPQWMscB1»")],
    &["CFPAT-short-one-xx"],
);

/// ClickUp.
pub static CLICKUP: Rule = key(
    "clickup-token",
    r"\b(?:pk_[0-9]{6,9}_[A-Z0-9]{32})\b",
    &[concat!("«pk_", "12345678_4HB7HEQLJSYJQR4ABVJ76CCELZ6K4ZOE»")],
    &["pk_12345678_short"],
);

/// Shippo.
pub static SHIPPO: Rule = key(
    "shippo-token",
    r"\b(?:shippo_(?:live|test)_[0-9a-f]{40})\b",
    &[concat!("«shippo_live_", "ba694165beaecba0afa707e1448c828b4136d3b9»")],
    &["shippo_live_short"],
);

/// 1Password: service accounts and secret keys.
pub static ONEPASSWORD: Rule = key(
    "onepassword-token",
    r"\b(?:(?:ops_eyJ[A-Za-z0-9+/=_-]{200,2000}|A3-[A-Z0-9]{6}-[A-Z0-9]{6}(?:-[A-Z0-9]{5}){4}))",
    &[concat!("«A3-", "K9QW2E-R7TY4U-I8OP5-A1SD6-F3GH9-J2KL4»")],
    &["A3-SHORT-ONE-XXXX"],
);
