//! Offices, shops, search, by the name before the key.

use super::{IS, OF, named};
use crate::rule::Rule;
use const_format::concatcp;

/// Asana: personal access tokens.
pub static ASANA: Rule = named(
    "asana-named-key",
    &["asana"],
    concatcp!(r"(?i:asana)", OF, IS, r"([12]/[0-9]{13,20}(?:/[0-9]{13,20})?:[0-9a-f]{32})\b"),
    (
        &[
            concat!("ASANA_API_KEY=«2/7653718159495575/558", "4138813665911:c91d73485cdcf7a2a4375afec35e7e40»"),
            concat!("our asana api key is «2/7653718159495575/558", "4138813665911:c91d73485cdcf7a2a4375afec35e7e40»"),
        ],
        &[
            "asana api key is in the vault",
            "asana key: none",
            concat!("2/7653718159495575/558", "4138813665911:c91d73485cdcf7a2a4375afec35e7e40"),
        ],
    ),
);

/// Transifex.
pub static TRANSIFEX: Rule = named(
    "transifex-named-key",
    &["transifex"],
    concatcp!(r"(?i:transifex)", OF, IS, r"(1/[0-9a-f]{40})\b"),
    (
        &[
            concat!("TRANSIFEX_API_KEY=«1/853ac82ee4c0", "ae1da8b13b67fbf11b723580f2eb»"),
            concat!("our transifex api key is «1/853ac82ee4c0", "ae1da8b13b67fbf11b723580f2eb»"),
        ],
        &["transifex api key is in the vault", "transifex key: none", concat!("1/853ac82ee4c0", "ae1da8b13b67fbf11b723580f2eb")],
    ),
);

/// Apollo GraphOS: keys of graphs and users.
pub static APOLLO: Rule = named(
    "apollo-named-key",
    &["apollo"],
    concatcp!(r"(?i:apollo)", OF, IS, r"((?:service|user):[A-Za-z0-9_.-]{2,60}:[A-Za-z0-9_-]{22,43})\b"),
    (
        &[
            concat!("APOLLO_API_KEY=«service:my-gr", "aph:8md6HgjARbxqw61wBacNHG»"),
            concat!("our apollo api key is «service:my-gr", "aph:8md6HgjARbxqw61wBacNHG»"),
        ],
        &["apollo api key is in the vault", "apollo key: none", concat!("service:my-gr", "aph:8md6HgjARbxqw61wBacNHG")],
    ),
);

/// Dagster Cloud.
pub static DAGSTER: Rule = named(
    "dagster-named-key",
    &["dagster"],
    concatcp!(r"(?i:dagster)", OF, IS, r"((?:user|agent):[a-z0-9-]{2,40}:[0-9a-f]{32})\b"),
    (
        &[
            concat!("DAGSTER_API_KEY=«agent:acme-corp:", "5ab2b47af1e71102d27debdba0a0766c»"),
            concat!("our dagster api key is «agent:acme-corp:", "5ab2b47af1e71102d27debdba0a0766c»"),
        ],
        &[
            "dagster api key is in the vault",
            "dagster key: none",
            concat!("agent:acme-corp:", "5ab2b47af1e71102d27debdba0a0766c"),
        ],
    ),
);

/// Salesforce: session ids and access tokens.
pub static SALESFORCE: Rule = named(
    "salesforce-named-key",
    &["salesforce", "sfdc"],
    concatcp!(r"(?i:salesforce|sfdc)", OF, IS, r"(00D[A-Za-z0-9]{12}![A-Za-z0-9_.]{80,130})\b"),
    (
        &[
            concat!(
                "SALESFORCE_API_KEY=«00DkWRqI8ycIubC!qBAIPbscH36VMRwNcdcVR",
                "F49yT5ZxFWcIPyf9PGqNAF4dyLy5CNU1mFODXwJJTp3XIfh8hTLbhbvtlZT9CZMIzSCyiZw01iy»"
            ),
            concat!(
                "our salesforce api key is «00DkWRqI8ycIubC!qBAIPbscH36VMRwNcdcVR",
                "F49yT5ZxFWcIPyf9PGqNAF4dyLy5CNU1mFODXwJJTp3XIfh8hTLbhbvtlZT9CZMIzSCyiZw01iy»"
            ),
        ],
        &[
            "salesforce api key is in the vault",
            "salesforce key: none",
            concat!(
                "00DkWRqI8ycIubC!qBAIPbscH36VMRwNcdcVR",
                "F49yT5ZxFWcIPyf9PGqNAF4dyLy5CNU1mFODXwJJTp3XIfh8hTLbhbvtlZT9CZMIzSCyiZw01iy"
            ),
        ],
    ),
);

/// Sumo Logic: access ids and keys.
pub static SUMOLOGIC: Rule = named(
    "sumologic-named-key",
    &["sumo", "sumologic"],
    concatcp!(r"(?i:sumo(?:[ _-]?logic)?)", OF, IS, r"(su[A-Za-z0-9]{12}|[A-Za-z0-9]{64})\b"),
    (
        &[
            concat!("SUMO_API_KEY=«FcO07qjRZfjLowgs8iumL", "G9grZNctIwOoblD8QsxEUz4T1rUo02NiPFoUmn1XyYi»"),
            concat!("our sumo api key is «FcO07qjRZfjLowgs8iumL", "G9grZNctIwOoblD8QsxEUz4T1rUo02NiPFoUmn1XyYi»"),
        ],
        &[
            "sumo api key is in the vault",
            "sumo key: none",
            concat!("FcO07qjRZfjLowgs8iumL", "G9grZNctIwOoblD8QsxEUz4T1rUo02NiPFoUmn1XyYi"),
        ],
    ),
);

/// Microsoft Entra: client secrets.
pub static AZURE_CLIENT_SECRET: Rule = named(
    "azure-client-secret-named-key",
    &["azure", "entra"],
    concatcp!(r"(?i:azure|entra)", OF, IS, r"([A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34})\b"),
    (
        &[
            concat!("AZURE_API_KEY=«CsH8Q~MQlkW0z", "xaxG8W5mPPtjY5tXDpmomRbFN7e»"),
            concat!("our azure api key is «CsH8Q~MQlkW0z", "xaxG8W5mPPtjY5tXDpmomRbFN7e»"),
        ],
        &["azure api key is in the vault", "azure key: none", concat!("CsH8Q~MQlkW0z", "xaxG8W5mPPtjY5tXDpmomRbFN7e")],
    ),
);

/// Datadog: API keys (32) and application keys (40).
pub static DATADOG: Rule = named(
    "datadog-named-key",
    &["datadog", "dd"],
    concatcp!(r"(?i:datadog|dd)", OF, IS, r"([0-9a-f]{32}|[0-9a-f]{40})\b"),
    (
        &[
            concat!("DATADOG_API_KEY=«6ee0ff5c8f", "d96fc72c84f7834e511e82»"),
            concat!("our datadog api key is «6ee0ff5c8f", "d96fc72c84f7834e511e82»"),
        ],
        &["datadog api key is in the vault", "datadog key: none", concat!("6ee0ff5c8f", "d96fc72c84f7834e511e82")],
    ),
);

/// Algolia: admin and search keys.
pub static ALGOLIA: Rule = named(
    "algolia-named-key",
    &["algolia"],
    concatcp!(r"(?i:algolia)", OF, IS, r"([0-9a-f]{32})\b"),
    (
        &[
            concat!("ALGOLIA_API_KEY=«92529b20be", "1a4c09cb67f542b96fbb34»"),
            concat!("our algolia api key is «92529b20be", "1a4c09cb67f542b96fbb34»"),
        ],
        &["algolia api key is in the vault", "algolia key: none", concat!("92529b20be", "1a4c09cb67f542b96fbb34")],
    ),
);

/// Contentstack and Storyblok.
pub static CONTENTSTACK: Rule = named(
    "contentstack-named-key",
    &["contentstack", "storyblok"],
    concatcp!(r"(?i:contentstack|storyblok)", OF, IS, r"((?:cs|blt)?[A-Za-z0-9]{20,24}(?:tt)?)\b"),
    (
        &[
            concat!("CONTENTSTACK_API_KEY=«inacLTsO", "087b549KyoIw64a1»"),
            concat!("our contentstack api key is «inacLTsO", "087b549KyoIw64a1»"),
        ],
        &["contentstack api key is in the vault", "contentstack key: none", concat!("inacLTsO", "087b549KyoIw64a1")],
    ),
);

/// Ghost: admin keys.
pub static GHOST: Rule = named(
    "ghost-named-key",
    &["ghost"],
    concatcp!(r"(?i:ghost)", OF, IS, r"([0-9a-f]{24}:[0-9a-f]{64})\b"),
    (
        &[
            concat!(
                "GHOST_API_KEY=«1369bc26b37457b9b4f91ca8:73f9",
                "ea28f057c566a8303a15fd8d4f44125ab787c9b82ecdf761fa55da81e35c»"
            ),
            concat!(
                "our ghost api key is «1369bc26b37457b9b4f91ca8:73f9",
                "ea28f057c566a8303a15fd8d4f44125ab787c9b82ecdf761fa55da81e35c»"
            ),
        ],
        &[
            "ghost api key is in the vault",
            "ghost key: none",
            concat!("1369bc26b37457b9b4f91ca8:73f9", "ea28f057c566a8303a15fd8d4f44125ab787c9b82ecdf761fa55da81e35c"),
        ],
    ),
);

/// Box.
pub static BOX: Rule = named(
    "box-named-key",
    &["box"],
    concatcp!(r"(?i:box)", OF, IS, r"([A-Za-z0-9]{32})\b"),
    (
        &[
            concat!("BOX_API_KEY=«3xtzoJl5fv", "CPDdhX6njiYS2V6JyjyyH1»"),
            concat!("our box api key is «3xtzoJl5fv", "CPDdhX6njiYS2V6JyjyyH1»"),
        ],
        &["box api key is in the vault", "box key: none", concat!("3xtzoJl5fv", "CPDdhX6njiYS2V6JyjyyH1")],
    ),
);

/// Pipedrive.
pub static PIPEDRIVE: Rule = named(
    "pipedrive-named-key",
    &["pipedrive"],
    concatcp!(r"(?i:pipedrive)", OF, IS, r"([0-9a-f]{40})\b"),
    (
        &[
            concat!("PIPEDRIVE_API_KEY=«f1b4d9dc829bd", "660b98a691f908be8d5eaf14d2b»"),
            concat!("our pipedrive api key is «f1b4d9dc829bd", "660b98a691f908be8d5eaf14d2b»"),
        ],
        &["pipedrive api key is in the vault", "pipedrive key: none", concat!("f1b4d9dc829bd", "660b98a691f908be8d5eaf14d2b")],
    ),
);

/// Jotform.
pub static JOTFORM: Rule = named(
    "jotform-named-key",
    &["jotform"],
    concatcp!(r"(?i:jotform)", OF, IS, r"([0-9a-f]{32})\b"),
    (
        &[
            concat!("JOTFORM_API_KEY=«fade01cfe3", "3117222e48dba6c95a29ef»"),
            concat!("our jotform api key is «fade01cfe3", "3117222e48dba6c95a29ef»"),
        ],
        &["jotform api key is in the vault", "jotform key: none", concat!("fade01cfe3", "3117222e48dba6c95a29ef")],
    ),
);

/// Basecamp and Teamwork.
pub static BASECAMP: Rule = named(
    "basecamp-named-key",
    &["basecamp", "teamwork"],
    concatcp!(r"(?i:basecamp|teamwork)", OF, IS, r"([0-9a-f]{40}|twp_[A-Za-z0-9]{20,24})\b"),
    (
        &[
            concat!("BASECAMP_API_KEY=«bc72153233bff", "7e5bac1a879877e29f54b888efa»"),
            concat!("our basecamp api key is «bc72153233bff", "7e5bac1a879877e29f54b888efa»"),
        ],
        &["basecamp api key is in the vault", "basecamp key: none", concat!("bc72153233bff", "7e5bac1a879877e29f54b888efa")],
    ),
);

/// Trello: application keys.
pub static TRELLO_KEY: Rule = named(
    "trello-key-named-key",
    &["trello"],
    concatcp!(r"(?i:trello)", OF, IS, r"([0-9a-f]{32}|[0-9a-f]{64})\b"),
    (
        &[
            concat!("TRELLO_API_KEY=«5c3fb50c27", "320cc7ce2b81600f2dae21»"),
            concat!("our trello api key is «5c3fb50c27", "320cc7ce2b81600f2dae21»"),
        ],
        &["trello api key is in the vault", "trello key: none", concat!("5c3fb50c27", "320cc7ce2b81600f2dae21")],
    ),
);

/// ActiveCampaign and MailerLite.
pub static ACTIVECAMPAIGN: Rule = named(
    "activecampaign-named-key",
    &["activecampaign", "mailerlite"],
    concatcp!(r"(?i:activecampaign|mailerlite)", OF, IS, r"([0-9a-f]{64}|[0-9a-f]{32})\b"),
    (
        &[
            concat!("ACTIVECAMPAIGN_API_KEY=«dfad5efc2352bb725e429", "f94615df526a3d92be5acf98de86695c90300469871»"),
            concat!("our activecampaign api key is «dfad5efc2352bb725e429", "f94615df526a3d92be5acf98de86695c90300469871»"),
        ],
        &[
            "activecampaign api key is in the vault",
            "activecampaign key: none",
            concat!("dfad5efc2352bb725e429", "f94615df526a3d92be5acf98de86695c90300469871"),
        ],
    ),
);

/// BigCommerce.
pub static BIGCOMMERCE: Rule = named(
    "bigcommerce-named-key",
    &["bigcommerce"],
    concatcp!(r"(?i:bigcommerce)", OF, IS, r"([a-z0-9]{31})\b"),
    (
        &[
            concat!("BIGCOMMERCE_API_KEY=«wfcz0wh3as", "gqp12zjyrek6l66it9q7u»"),
            concat!("our bigcommerce api key is «wfcz0wh3as", "gqp12zjyrek6l66it9q7u»"),
        ],
        &["bigcommerce api key is in the vault", "bigcommerce key: none", concat!("wfcz0wh3as", "gqp12zjyrek6l66it9q7u")],
    ),
);
