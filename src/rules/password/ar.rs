//! Passwords told in Arabic and Persian: the word, what it is for, and `is`.

use super::{TOLD_VALUE, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What the words are.
#[rustfmt::skip]
pub(super) const WORDS: &[&str] = &[
    "رمز", "كلمة", "كلمه", "الباسورد", "باسورد", "الرمز", "رمزعبور", "پسورد", "باسوورد",
];

/// `… is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told-ar",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?:(?:كلم(?:ة|ه) (?:ال)?(?:سر|مرور|السر|المرور)|",
        r"(?:ال)?رمز(?: (?:السري|الدخول|المرور|عبور|وای(?: |\xE2\x80\x8C)?فای|الواي فاي))?|(?:ال)?باسوو?رد|پسورد))",
        r"(?: (?:ال)?(?:واي ?فاي|وای ?فای|شبكة|نت|wifi|wi-fi|WiFi)| حق [^\x00\n.?!:;, ]{1,40})?",
        r"(?:(?: (?:هو|هي|صار|اینه|است))?:?) {0,2}[:=]? {0,2}[\x22'`*]{0,3}",
        TOLD_VALUE,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 75,
    cues: &[],
    finds: &[
        "كلمة السر هي «Qahwa2021»",
        "كلمة المرور: «nakhla77»",
        "رمز الواي فاي: «Sahara!88»",
        "الباسورد «habibi123»",
        "پسورد: «tehran99»",
    ],
    spares: &["كلمة السر خطأ", "نسيت كلمة المرور", "ما هي كلمة السر؟", "رمز المنطقة 966"],
};

/// What is said of a password without being one.
#[rustfmt::skip]
pub(super) const SAID: &[&str] = &[

];
