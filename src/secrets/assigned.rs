//! Secrets whose own shape says little: the name before them, or a provider's name nearby, tells.
//! Shapes: docs.aws.amazon.com (IAM), learn.microsoft.com (storage connection strings, SAS), wireguard.com, docs.datadoghq.com.

use crate::checks::entropy;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// AWS: the 40 characters of a secret access key.
pub static AWS_SECRET: Rule = Rule {
    trigger: Trigger::Words(&["secret", "aws", "secretkey", "secretaccesskey", "aws|secretaccesskey"]),
    ..assigned(
        "aws-secret-access-key",
        r"(?i:secret[_ -]?(?:access)?[_ -]?key|aws_secret)[A-Za-z_ ]{0,20}[\x22']? {0,3}(?:=>|[:=]| is) {0,3}[\x22']?([A-Za-z0-9+/]{40})(?:[^A-Za-z0-9+/=]|\z)",
        &[concat!("aws_secret_access_key = «", "CvLsWa5BztdxGVG2JXx4/efF6VyUe5+0I2GhkQgY»")],
        &["secret access key: none", "aws_secret_access_key = "],
    )
};

/// Azure: an account key of storage, Cosmos DB or Service Bus.
pub static AZURE_STORAGE: Rule = Rule {
    trigger: Trigger::Words(&["accountkey", "sharedaccesskey"]),
    ..assigned(
        "azure-account-key",
        r"(?i:accountkey|sharedaccesskey)=([A-Za-z0-9+/]{42,86}={1,2})",
        &[concat!(
            "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=«",
            "cnMuKuCJPpbA6R5jH5EF7O9clrqdbakDcWDi2vIjLOzx0cHvqgJ9R366YrYOzVkYJC4ZZhZlCCIta1BhtUotnN==»;EndpointSuffix=core.windows.net"
        )],
        &["AccountKey=short"],
    )
};

/// Azure: the signature of a shared access address.
pub static AZURE_SAS: Rule = Rule {
    entity: Entity::SignedUrl,
    trigger: Trigger::Literal(&["&sig=", "?sig="]),
    ..assigned(
        "azure-sas",
        r"[?&]sig=([A-Za-z0-9+/%_-]{40,100}(?:=|%3D|%3d)?)",
        &[concat!(
            "https://acme.blob.core.windows.net/c?sv=2022-11-02&sp=r&sig=«",
            "NWQqB86MtR80hbxuuYKz%2B51bIIAHNuliYBA01yFdxCN%3D»"
        )],
        &["https://example.com/?sig=abc"],
    )
};

/// WireGuard: 32 bytes in base64.
pub static WIREGUARD: Rule = Rule {
    entity: Entity::PrivateKey,
    trigger: Trigger::Words(&["privatekey", "presharedkey"]),
    ..assigned(
        "wireguard-key",
        r"(?i:privatekey|presharedkey) ?= ?([A-Za-z0-9+/]{43}=)",
        &[concat!("PrivateKey = «", "gt0D0PEmVGCNnxsL0TVFzwdl6LAU87ayaCFyPJugrKJ=»")],
        &["PrivateKey = none"],
    )
};

/// 32 to 64 hexadecimal digits near the name of a provider whose keys look like that.
pub static HEX: Rule = Rule {
    trigger: Trigger::Token,
    evidence: Evidence::CheckAndCue(entropy::is_random),
    confidence: 80,
    cues: &[
        "datadog",
        "dd-api-key",
        "dd_api_key",
        "dd-application-key",
        "cloudflare",
        "mailgun",
        "algolia",
        "rapidapi",
        "x-rapidapi-key",
        "openweathermap",
        "newsapi",
        "twilio",
        "auth token",
        "authtoken",
        "auth_token",
        "fastly",
        "last.fm",
        "okta",
        "zendesk",
        "pagerduty",
        "rollbar",
        "mixpanel",
        "amplitude",
        "cohere",
        "mistral",
        "together",
        "deepgram",
        "dropbox",
        "linkedin",
        "client secret",
        "client_secret",
        "vercel",
        "netlify",
        "heroku",
        "trello",
        "bitly",
        "giphy",
        "tmdb",
        "vonage",
        "nexmo",
        "messagebird",
        "paypal",
        "braintree",
        "apikey",
        "api key",
        "api_key",
        "api-key",
    ],
    ..assigned(
        "provider-token-cue",
        r"\b[A-Za-z0-9]{31,64}\b",
        &[
            concat!("our Datadog key is «", "2aaef6076bc3346eee21f5c7ff43fc27»"),
            concat!("cloudflare token «", "z4OAZkyv0OovvpCPG6MzACdDZP879OxrC7jok6aQ»"),
        ],
        &["commit 0123456789abcdef0123456789abcdef01234567", "md5 d41d8cd98f00b204e9800998ecf8427e"],
    )
};

/// A UUID near the name of a provider whose keys are UUIDs.
pub static BY_UUID: Rule = Rule {
    trigger: Trigger::Token,
    evidence: Evidence::CheckAndCue(entropy::is_varied),
    confidence: 80,
    cues: &[
        "heroku",
        "snyk",
        "postmark",
        "hubspot",
        "apikey",
        "api key",
        "api_key",
        "api-key",
        "ably",
        "coinbase",
        "coinmarketcap",
    ],
    ..assigned(
        "uuid-key-cue",
        r"\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\b",
        &[
            concat!("HEROKU_API_KEY=«", "14e0f335-45a3-4c02-a022-19ec0605e636»"),
            concat!("heroku key: «", "d32b3273-2b89-4994-afa6-022136ced620»"),
        ],
        &["request 123e4567-e89b-42d3-a456-426614174000"],
    )
};

const fn assigned(
    id: &'static str,
    pattern: &'static str,
    finds: &'static [&'static str],
    spares: &'static [&'static str],
) -> Rule {
    Rule {
        id,
        entity: Entity::ApiKey,
        trigger: Trigger::Token,
        pattern,
        evidence: Evidence::Check(entropy::is_random),
        confidence: 95,
        cues: &[],
        finds,
        spares,
    }
}
