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

/// Cookies, as a browser or `curl -v` shows them.
pub static COOKIE: Rule = Rule {
    id: "cookie",
    trigger: Trigger::Words(&["cookie", "cookies"]),
    pattern: r"(?i:cookies?)[\x22']? ?[:=] ?[\x22']?([A-Za-z0-9!#$%&*+.^_|~-]{1,64}=[!#-&(-+\--:<-\[\]-~]{8,512}(?:; ?[A-Za-z0-9!#$%&*+.^_|~-]{1,64}=[!#-&(-+\--:<-\[\]-~]{0,256}){0,8})",
    finds: &[
        "Cookie: «sessionid=q7Gz29xLm4Tr8Vb1; theme=dark»",
        "set-cookie: «sid=s%3AAAbb11cc22dd33ee»; HttpOnly",
        "-H 'cookie: «JSESSIONID=0A1B2C3D4E5F60718293»'",
    ],
    spares: &["cookie: yes please", "cookies = tasty", "I ate a cookie", "Cookie: name"],
    entity: Entity::AuthToken,
    evidence: Evidence::Check(has_session),
    confidence: 88,
    cues: &[],
};

/// A session by name, without the sign of a cookie: `PHPSESSID=…`.
pub static SESSION: Rule = Rule {
    id: "session-cookie",
    trigger: Trigger::Words(&[
        "phpsessid",
        "jsessionid",
        "sessionid",
        "sessid",
        "connect",
        "laravel",
        "session",
        "csrftoken",
        "xsrf",
        "asp",
        "auth",
    ]),
    pattern: r"(?i:phpsessid|jsessionid|sess(?:ion)?_?id|connect\.sid|laravel_session|session|csrftoken|xsrf-token|asp\.net_sessionid|auth_token)[\x22']?=[\x22']?([A-Za-z0-9%._~+/-]{16,512})",
    finds: &["PHPSESSID=«q7gz29xlm4tr8vb1nc6yk3aabb»", "JSESSIONID=«0A1B2C3D4E5F60718293A4B5»"],
    spares: &["session=1", "sessionid is missing", "session = the afternoon one"],
    entity: Entity::AuthToken,
    evidence: Evidence::Check(entropy::is_random),
    confidence: 85,
    cues: &[],
};

/// Whether one of the cookies looks drawn by lot.
fn has_session(value: &str) -> bool {
    value.split(';').filter_map(|cookie| cookie.split_once('=')).any(|(_, value)| value.len() >= 12 && entropy::is_random(value))
}

fn is_pair(value: &str) -> bool {
    let decoded = STANDARD.decode(value).or_else(|_| STANDARD_NO_PAD.decode(value)).unwrap_or_default();
    let text = String::from_utf8(decoded).unwrap_or_default();
    text.split_once(':').is_some_and(|(user, password)| !(user.is_empty() && password.is_empty()))
        && !text.chars().any(char::is_control)
}
