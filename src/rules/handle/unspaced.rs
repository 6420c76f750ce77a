//! Handles told in Chinese, Japanese, Korean and Thai: `微信号：x`, `インスタは x です`, `카톡 아이디 x`.

use super::is_assigned;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

const LITERALS: &[&str] = &[
    "微信",
    "用户名",
    "用戶名",
    "账号",
    "帳號",
    "帐号",
    "インスタ",
    "ユーザー名",
    "ラインID",
    "카톡",
    "인스타",
    "아이디",
    "ไอจี",
    "ไลน์",
];

/// What the account is called, a sign or a particle, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-unspaced",
    entity: Entity::Username,
    trigger: Trigger::Literal(LITERALS),
    pattern: concatcp!(
        r"(?:微信|用户名|用戶名|账号|帳號|帐号|インスタ(?:グラム)?|ユーザー名|ラインID|카톡|인스타(?:그램)?|아이디|ไอจี|ไลน์)(?:号|號|ID|id| ?아이디| ?ไอดี)?",
        r"(?:是|为|為|は|는|은|คือ|：|:|=| ){0,3} {0,2}[\x22'`]?@?([A-Za-z_][A-Za-z0-9_.-]{3,28}[A-Za-z0-9_])",
    ),
    evidence: Evidence::Check(is_account),
    confidence: 72,
    cues: &[],
    finds: &[
        "我的微信号：«xiaoli_88»",
        "加我微信 «lili_2020»",
        "用户名: «zhang_wei7»",
        "インスタは«yuki_travels»です",
        "카톡 아이디 «minji_07»",
        "ไอจี «nok.bkk»",
    ],
    spares: &["微信支付", "微信 Android 版", "インスタのストーリー", "카톡 해", "账号被封了", "微信 bug"],
};

/// Letters with a digit, a dot or a `_` between them.
fn is_account(value: &str) -> bool {
    is_assigned(value) && value.bytes().any(|byte| byte.is_ascii_digit() || matches!(byte, b'_' | b'.'))
}
