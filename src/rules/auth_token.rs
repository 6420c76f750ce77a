//! What an HTTP client shows to be let in (RFC 6750 `Bearer`, RFC 7617 `Basic`).

use crate::checks::entropy;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};

/// `Bearer …`.
pub static BEARER: Rule = Rule {
    id: "bearer-token",
    entity: Entity::AuthToken,
    trigger: Trigger::Words(&["bearer"]),
    pattern: r"\b(?i:bearer) {1,3}([A-Za-z0-9._~+/-]{16,2048}={0,2})",
    evidence: Evidence::Check(|value| entropy::is_random(value) && !value.ends_with('.')),
    confidence: 90,
    cues: &[],
    finds: &["Authorization: Bearer «q7Gz29xLm4Tr8Vb1Nc6Yk3»", "-H 'authorization: bearer «AAbb11-cc22_dd33.ee44ff55»'"],
    spares: &[
        "the bearer of bad news",
        "bearer token required",
        "Bearer internationalisation",
        "Bearer xxxxxxxxxxxxxxxxxxxxxxxx",
    ],
};

/// `Basic …` over `user:password`.
pub static BASIC: Rule = Rule {
    id: "basic-credentials",
    trigger: Trigger::Words(&["basic"]),
    pattern: r"\b(?i:basic) {1,3}([A-Za-z0-9+/]{8,1024}={0,2})",
    finds: &["Authorization: Basic «dXNlcjpodW50ZXIy»", "Basic «QWxhZGRpbjpvcGVuIHNlc2FtZQ==»"],
    spares: &["basic knowledge", "Basic internationalisation", "basic understanding of it"],
    entity: Entity::AuthToken,
    evidence: Evidence::Check(is_pair),
    confidence: 92,
    cues: &[],
};

fn is_pair(value: &str) -> bool {
    let decoded = STANDARD.decode(value).or_else(|_| STANDARD_NO_PAD.decode(value)).unwrap_or_default();
    let text = String::from_utf8(decoded).unwrap_or_default();
    text.split_once(':').is_some_and(|(user, password)| !(user.is_empty() && password.is_empty()))
        && !text.chars().any(char::is_control)
}
