//! Web addresses: off unless asked for, because most of what people share is public.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// `http`, `https` or `ftp`, or a host that begins with `www.`.
pub static RULE: Rule = Rule {
    id: "url",
    entity: Entity::Url,
    trigger: Trigger::Slash,
    pattern: r"\b(?i:https?://|ftp://|www\.)[^\x00-\x20\x22<>\\^`{|}]*[A-Za-z0-9/=_&#%+~\x80-\xFF-]",
    evidence: Evidence::Check(is_url),
    confidence: 70,
    cues: &[],
    finds: &["look: «https://www.example.com/a/b?c=d#e», nice", "(«http://example.org/x»)", "«www.example.net/shop»"],
    spares: &["either/or", "http://", "https:// example.com/x"],
};

/// A host, and no closing bracket that was never opened.
fn is_url(value: &str) -> bool {
    let rest = value.split_once("://").map_or(value, |(_, rest)| rest);
    let open = value.bytes().filter(|&byte| byte == b'(').count();
    let close = value.bytes().filter(|&byte| byte == b')').count();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    close <= open && host.contains(['.', ':']) && rest.chars().all(|ch| ch.is_ascii() || ch.is_alphanumeric())
}
