//! JSON Web Tokens (RFC 7519): three parts in base64url, the first of which decodes to JSON that names an algorithm.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// A signed, unsigned or (five parts) encrypted token.
pub static RULE: Rule = Rule {
    id: "jwt",
    entity: Entity::JwtToken,
    trigger: Trigger::Token,
    pattern: r"\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){1,3}",
    evidence: Evidence::Check(has_header),
    confidence: 98,
    cues: &[],
    finds: &[
        "token «eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U» expired",
    ],
    spares: &[
        "eyJub3QgYW4gYWxnb3JpdGhtIjoxfQ.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
        "eyJhbGciOiJIUzI1NiJ9",
        "example.verylongname.domain",
    ],
};

fn has_header(value: &str) -> bool {
    let header = value.split('.').next().unwrap_or_default();
    let Ok(json) = URL_SAFE_NO_PAD.decode(header) else { return false };
    let names_algorithm = serde_json::from_slice::<serde_json::Value>(&json)
        .is_ok_and(|header| header.get("alg").is_some_and(|alg| alg.is_string()));
    // A dot that ends the sentence is no part of a token, unless the signature is empty.
    names_algorithm && (!value.ends_with('.') || value.matches('.').count() == 2)
}
