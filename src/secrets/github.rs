//! GitHub's tokens: a prefix that tells the kind, 30 characters, and their CRC-32 in base 62
//! (<https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/>).
//!
//! One with a wrong checksum is redacted as well: a typing error leaves most of a secret in the text.

use super::key;
use crate::rule::Rule;

/// Personal, OAuth, user-to-server, server-to-server and refresh tokens.
pub static RULE: Rule = key(
    "github-token",
    r"\bgh[pousr]_[A-Za-z0-9]{36,255}\b",
    &[concat!("«ghp_", "kNsvOFwKJ1QBbZnhHSk4HFqlNOPmxy10AbJY»"), concat!("«ghs_", "zWxINM7OrVtEAy4eCfhxV6EwmoEM3oD2XyaF»")],
    &["ghp_short", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "sighp_0123456789abcdef"],
);

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Whether the last six characters are the CRC-32 of the thirty before them.
pub fn has_checksum(token: &str) -> bool {
    let Some((body, checksum)) = token.get(4..).and_then(|secret| secret.split_at_checked(30)) else { return false };
    let sum = checksum
        .bytes()
        .try_fold(0u64, |sum, sign| BASE62.iter().position(|&known| known == sign).map(|value| sum * 62 + value as u64));
    checksum.len() == 6 && sum == Some(u64::from(crc32fast::hash(body.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_thirty_characters() {
        let token = RULE.finds[0].trim_matches(['«', '»']);
        assert!(has_checksum(token));
        assert!(!has_checksum(&token.replace(&token[10..12], "__")) && !has_checksum("ghp_x"));
    }
}
