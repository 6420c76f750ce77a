//! Passwords told in Vietnamese: the word, what it is for, and `is`.

use super::is_told;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

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
    pattern: r"(?:(?i:m(?:ậ|Ậ|a)t kh(?:ẩ|Ẩ|a)u|pass|mk))(?i: (?:wifi|của|cua|cho|nhà|nha) ?[^\x00\n.?!:;,]{0,30}?)?(?:(?i: (?:là|la)) ?:?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}((?:[!#-&(-:=?-_a-~]|[\xC3-\xDF][\x80-\xBF]){3,40}(?:[!#-&+\-/-9=@-Z\\^_a-z|~]|[\xC3-\xDF][\x80-\xBF]))",
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
