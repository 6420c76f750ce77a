//! Private keys: PEM (RFC 7468), OpenSSH, PGP (RFC 9580 §6.2), several lines or one with `\n`; and age's.
//!
//! A key whose end was cut off is one as well: what has been pasted of it goes.

use crate::checks::bech32;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// From `-----BEGIN … PRIVATE KEY-----` to its end. Two dashes in a row end the walk, so that it stays linear.
pub static PEM: Rule = Rule {
    id: "private-key-pem",
    entity: Entity::PrivateKey,
    trigger: Trigger::Literal(&["-----begin"]),
    pattern: r"-----(?i:begin) [A-Z0-9a-z ]{0,40}(?i:private key)(?: (?i:block))?-----(?:(?:[^\x00-]|-[^\x00-])*-----(?i:end) [A-Z0-9a-z ]{0,60}-----|(?:(?:\s|\\r|\\n)*[A-Za-z0-9+/=]{16,})*)",
    evidence: Evidence::Shape,
    confidence: 99,
    cues: &[],
    finds: &[
        "here:\n«-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIBOgIBAAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu\n-----END RSA PRIVATE KEY-----»\nthanks",
        "KEY=\"«-----BEGIN PRIVATE KEY-----\\nMIIBVgIBADANBgkqhkiG9w0BAQEFAASCAUAw\\n-----END PRIVATE KEY-----»\\n\"",
        "«-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ==\n-----END OPENSSH PRIVATE KEY-----»",
        "«-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: x\n\nlQOYBF/abcdefghijklmnopqrstuvwx\n=AbCd\n-----END PGP PRIVATE KEY BLOCK-----»",
        "«-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIIabcdefghijklmnopqrstuvwxyz0123456789AB» (cut)",
    ],
    spares: &[
        "-----BEGIN PUBLIC KEY-----\nMFwwDQYJKoZIhvcNAQEBBQADSwAwSAJB\n-----END PUBLIC KEY-----",
        "-----BEGIN CERTIFICATE-----",
        "-----Begin forwarded message-----",
    ],
};

/// A key of age: Bech32 in capitals (<https://age-encryption.org/v1>).
pub static AGE: Rule = Rule {
    id: "private-key-age",
    trigger: Trigger::Token,
    pattern: r"\bAGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}\b",
    finds: &["«AGE-SECRET-KEY-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0SXEJ55Z»"],
    spares: &["AGE-SECRET-KEY-1QQQ"],
    entity: Entity::PrivateKey,
    evidence: Evidence::Check(|value| value.len() == 74 || bech32::is_bech32(value)),
    confidence: 99,
    cues: &[],
};
