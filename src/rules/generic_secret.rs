//! A secret of no provider known to us: a word for it, a sign, and something drawn by lot.

use crate::checks::entropy;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "api", "apikey", "apikeys", "secret", "secrets", "token", "access", "private", "auth", "accesskey", "accesskeyid", "privatekey", "authkey", "secretkey", "secretaccesskey",
    "client|secret", "app|secret", "api|secret", "consumer|secret", "shared|secret", "webhook|secret", "jwt|secret", "my|secret", "access|token", "auth|token", "refresh|token",
    "id|token", "api|token", "bearer|token", "user|token", "device|token", "session|token", "bot|token", "csrf|token", "x|apikey", "my|apikey", "google|apikey",
];

/// `api_key = …`, `"clientSecret": "…"`, `token is …`.
pub static RULE: Rule = Rule {
    id: "generic-secret",
    entity: Entity::GenericSecret,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:api[_ -]?key|secret(?:[_ -]?(?:access[_ -]?)?(?:key|token))?|token|access[_ -]?key|private_?key|auth_?key)(?:[_ -]?(?i:id|value))?[\x22'`\]]{0,2} {0,3}(?:=>|:=|[:=]| is| ist| es) {0,3}[\x22'`]?([A-Za-z0-9+/_.~-]{12,512}={0,2})",
    evidence: Evidence::Check(is_secret),
    confidence: 70,
    cues: &[],
    finds: &[
        "api_key = «q7Gz29xLm4Tr8Vb1Nc6»",
        "\"clientSecret\": \"«Z8k2-PqL0v_77xYt3mB»\",",
        "the API key is «4f9c2e81d0b7a6532e1f»",
        "ACCESS_TOKEN=«aB3dE5fG7hJ9kL1m»&x=1",
        "aws_secret_access_key = «wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY1»",
    ],
    spares: &[
        "the secret is out there",
        "token: undefined_value",
        "api key = your-api-key-here",
        "secret: internationalisation",
        "token = xxxxxxxxxxxx1111",
        "secret is 20 years old",
        "token: 2024-01-01T10:30:11",
    ],
};

fn is_secret(value: &str) -> bool {
    let is_date = value.get(..10).is_some_and(|date| {
        date.bytes().enumerate().all(|(i, byte)| if i == 4 || i == 7 { byte == b'-' } else { byte.is_ascii_digit() })
    });
    entropy::is_random(value) && !is_date && !value.ends_with('.') && !value.starts_with("//")
}
