//! Passwords told in Vietnamese: the word, what it is for, and `is`.

use super::{TOLD_VALUE, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "mat", "pass", "mk",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-vi",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?:(?i:m(?:ậ|Ậ|a)t kh(?:ẩ|Ẩ|a)u|pass|mk))",
        r"(?i: (?:wifi|của|cua|cho|nhà|nha) ?[^\x00\n.?!:;,]{0,30}?)?",
        r"(?:(?i: (?:là|la)) ?:?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &["mật khẩu là «phobo2021»", "mật khẩu wifi là «Hanoi!77»", "mật khẩu: «banhmi88»", "pass wifi là «saigon123»"],
    spares: &["mật khẩu sai rồi", "quên mật khẩu", "mật khẩu là gì?"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[
    "sai", "đúng", "giống", "gì",
];
