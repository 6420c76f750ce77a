//! Passwords told in Chinese, Japanese, Korean and Thai, which put no spaces between words.

use super::is_password;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// How the words begin.
const LITERALS: &[&str] = &[
    "密码",
    "密碼",
    "口令",
    "パスワード",
    "暗証番号",
    "合言葉",
    "비밀번호",
    "비번은",
    "비번:",
    "패스워드",
    "암호는",
    "รหัสผ่าน",
    "รหัสไวไฟ",
    "พาสเวิร์ด",
];

/// `密码：abc12345`, `パスワードはsakura2021です`, `비밀번호는 haneul77`.
pub static TOLD: Rule = Rule {
    id: "password-told-unspaced",
    entity: Entity::Password,
    trigger: Trigger::Literal(LITERALS),
    pattern: concatcp!(
        r"(?:密码|密碼|口令|パスワード|暗証番号|合言葉|비밀번호|비번|패스워드|암호|รหัสผ่าน|พาสเวิร์ด|รหัสไวไฟ)",
        r"(?: ?(?i:wi-?fi|ไวไฟ|เน็ต|ของ[^\x00\n :]{1,30}|คือ|は|が|的|是|为|為|改成|改为|改為|现在是|現在是|는|은|를|이|변경|になりました|に変えた|",
        r"を|：|:|=|＝|→|->|「|『|“| )){0,5} {0,2}[\x22'`*]{0,3}((?:[!#-&(-:=?-_a-~]){3,63}[!#-&+\-/-9=@-Z\\^_a-z|~])",
    ),
    evidence: Evidence::Check(is_unspaced),
    confidence: 80,
    cues: &[],
    finds: &[
        "密码：«abc12345»",
        "wifi密码是«lakeview88»",
        "我的密碼是 «Taipei-101»",
        "パスワードは「«sakura2021»」です",
        "Wi-Fiのパスワードは«fuji3776»です",
        "비밀번호는 «haneul77» 이야",
        "비밀번호: «seoul!2021»",
        "รหัสผ่านคือ «mango99»",
        "รหัสผ่านไวไฟ «samui2021»",
        "口令：«dragon»",
    ],
    spares: &[
        "密码: ********",
        "密码错了",
        "忘记密码了",
        "パスワードを忘れた",
        "パスワードは8文字以上",
        "비밀번호 틀렸어",
        "ลืมรหัสผ่าน",
        "密码是什么？",
        "密码至少8位",
    ],
};

/// What is left of a value when letters of the script have stopped it: four characters at least, but no count of them.
fn is_unspaced(value: &str) -> bool {
    let is_short_number =
        value.len() < 4 || value.len() == 4 && value.bytes().all(|byte| byte.is_ascii_digit()) && value.starts_with("20");
    is_password(value) && !is_short_number
}
