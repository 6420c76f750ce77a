//! Passwords that are told in words: `password: …`, `the wifi password is …`, in several languages.
//!
//! Behind `:` and `=` nearly anything is one; behind "is" only what does not look like a word ("password is wrong").

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// How the words of the patterns begin: few and short, because text is searched for all of them.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "password", "passwords", "passwort", "passwd", "passcode", "passphrase", "pass", "pwd", "pw", "kennwort", "contrasena", "contrasenas", "clave", "senha",
    "senhas", "wachtwoord", "haslo", "lozinka", "sifre", "пароль", "лозинка", "wifi|password", "wlan|passwort", "db|password", "user|password", "my|password", "root|password",
    "admin|password", "new|password", "old|password", "email|password",
];

/// Scripts without spaces have no words to look up.
const GLUED: &[&str] = &["密码", "密碼", "パスワ"];

/// A word for it, a sign, and what stands behind.
const ASSIGNMENT: &str = r"(?:(?i:pass(?:word|wort|wd|code|phrase|e)?s?|kennwort|contraseña|contrasena|clave|senha|wachtwoord|hasło|lozinka|şifre|pwd?)|(?:пароль|Пароль|лозинка|Лозинка|密码|密碼|パスワード))(?:_[A-Za-z0-9_]{1,20})?\x22? {0,2}(?:[:=]|=>|\xEF\xBC\x9A|->) {0,2}[\x22'`*]{0,3}([^\x00-\x20\x22'`<>,;]{3,63}[^\x00-\x20\x22'`<>,;:.!?)*\]}])";

/// `密码：abc12345`.
pub static ASSIGNED_GLUED: Rule = Rule {
    id: "password-assigned-glued",
    trigger: Trigger::Literal(GLUED),
    pattern: ASSIGNMENT,
    finds: &["密码：«abc12345»"],
    spares: &["密码: ********"],
    entity: Entity::Password,
    evidence: Evidence::Check(is_password),
    confidence: 80,
    cues: &[],
};

/// `password: hunter2`, `PASSWORD=hunter2`.
pub static ASSIGNED: Rule = Rule {
    id: "password-assigned",
    entity: Entity::Password,
    trigger: Trigger::Words(WORDS),
    pattern: ASSIGNMENT,
    evidence: Evidence::Check(is_password),
    confidence: 80,
    cues: &[],
    finds: &[
        "wifi password: «hunter2!x» ok",
        "DB_PASSWORD=«Tr0ub4dor&3»",
        "Passwort: «geheim123»",
        "contraseña: \"«perro99»\"",
        "пароль: «kotik2020»",
        "pw: «letmein», see you",
    ],
    spares: &[
        "password: ********",
        "password: required",
        "forgot your password? reset it",
        "password: [PASSWORD]",
        "Passwort: siehe oben",
        "password: ${DB_PASSWORD}",
    ],
};

/// `the password is hunter2`.
pub static TOLD: Rule = Rule {
    id: "password-told",
    trigger: Trigger::Words(WORDS),
    pattern: r"(?:(?i:pass(?:word|wort|wd|code|phrase|e)?s?|kennwort|contraseña|contrasena|clave|senha|wachtwoord|hasło|lozinka|şifre|pwd?)|(?:пароль|Пароль|лозинка|Лозинка|密码|密碼|パスワード))(?i: for [A-Za-z0-9 ]{1,30}| (?:del?|du|für|der|die) [A-Za-z0-9 ]{1,30})? (?i:is|was|ist|lautet|es|est|\xC3\xA9|e|to|jest) {1,2}(?i:now |still |again )?[\x22'`*]{0,3}([^\x00-\x20\x22'`<>,;]{3,63}[^\x00-\x20\x22'`<>,;:.?)*\]}])",
    finds: &[
        "the password is «hunter2»",
        "Das Passwort lautet «Sommer2024!»",
        "la contraseña es «Perro#99»",
        "password for the wifi is «Xk39-ppq»",
    ],
    spares: &[
        "the password is wrong",
        "my password is expired",
        "password is required",
        "passwort ist falsch",
        "la contraseña es incorrecta",
    ],
    entity: Entity::Password,
    evidence: Evidence::Check(|value| is_password(value) && looks_drawn(value)),
    confidence: 75,
    cues: &[],
};

/// What stands behind `password:` without being one.
#[rustfmt::skip]
const NO_PASSWORD: &[&str] = &[
    "same", "none", "null", "true", "false", "required", "incorrect", "invalid", "wrong", "yes", "nope", "unknown", "optional", "string", "your", "this", "that", "what", "when", "with", "will",
    "please", "here", "click", "reset", "change", "changed", "expired", "forgot", "siehe", "falsch", "gleiche", "password", "passwort", "undefined", "empty", "https", "http", "must", "should", "minimum", "enter",
    "redacted", "hidden", "secret", "todo", "changeme", "text", "input", "the", "and", "our", "see", "ask", "dasselbe", "https://",
];

fn is_password(value: &str) -> bool {
    let lower = value.to_lowercase();
    let is_masked =
        value.bytes().all(|byte| matches!(byte, b'*' | b'x' | b'X' | b'.' | b'-' | b'_' | b'#')) || value.contains("•");
    let is_template = value.starts_with(['$', '{', '[', '%', '(']) && value.ends_with(['}', ']', '%', ')'])
        || value.starts_with("${")
        || value.starts_with("{{")
        || value.starts_with('[');
    !is_masked && !is_template && !lower.starts_with("http") && !NO_PASSWORD.contains(&lower.trim_end_matches(['!', '.', '?']))
}

/// A digit, a sign, or a capital inside.
fn looks_drawn(value: &str) -> bool {
    let inner = value.get(1..).unwrap_or_default();
    value.bytes().any(|byte| byte.is_ascii_digit())
        || inner.bytes().any(|byte| byte.is_ascii_uppercase()) && !value.bytes().all(|byte| byte.is_ascii_uppercase())
        || inner.trim_end_matches(['!', '.']).bytes().any(|byte| byte.is_ascii_punctuation() && !matches!(byte, b'-' | b'/'))
}
