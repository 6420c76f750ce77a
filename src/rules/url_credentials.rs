//! User name and password in a web address (RFC 3986 §3.2.1): the part between `//` and `@` goes, the address stays.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// `https://user:password@host`.
pub static RULE: Rule = Rule {
    id: "url-credentials",
    entity: Entity::UrlCredentials,
    trigger: Trigger::Slash,
    pattern: r"\b(?i:https?|ftps?|sftp|ssh|git|wss?|smb|rtsp|socks5h?|imaps?|smtps?|ldaps?|mqtts?|svn|davs?)://([^\x00-\x20/:@?#\x22<>]{0,128}:[^\x00-\x20/@?#\x22<>]{1,256})@[A-Za-z0-9\[\x80-\xFF]",
    evidence: Evidence::Check(is_credentials),
    confidence: 97,
    cues: &[],
    finds: &[
        "clone https://«zoe:hunter2»@git.example.com/x.git",
        "rtsp://«admin:12345»@192.0.2.7/live",
        "ftp://«u:p%40ss»@example.org",
    ],
    spares: &[
        "https://example.com:8080/@zoe",
        "https://user:@example.com",
        "https://example.com/a:b@c",
        "https://user:<password>@example.com/",
    ],
};

fn is_credentials(value: &str) -> bool {
    !matches!(value.split_once(':'), Some((_, "password" | "pass" | "PASSWORD" | "***" | "****" | "xxx" | "xxxx")))
}
