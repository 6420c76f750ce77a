//! One-time codes that a service sends: `your code is 483920`, `G-482913 is your Google verification code`, `482 913 ist Ihr Code`.
//!
//! A number is one because of the words beside it: the phrases are those of the messages of Google, WhatsApp, Apple, banks and
//! Twilio Verify's templates (<https://www.twilio.com/docs/verify/supported-languages>).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

/// What such a code is called. `code` alone is no name: postal codes, promotions and errors have one too.
#[rustfmt::skip]
const CUES: &[&str] = &[
    "verification code*", "security code", "confirmation code*", "login code*", "log-in code", "log in code", "sign-in code", "signin code", "one-time code*", "one time code*", "one-time password",
    "one time password", "one-time passcode", "one-time pin", "otp", "otps", "2fa", "2fa code", "mfa code", "authentication code", "auth code", "authenticator code", "access code", "sms code", "your code", "ur code",
    "my code is", "the code is", "activation code", "pairing code", "passcode", "whatsapp code", "whatsapp business code", "apple id code", "steam guard", "code from the sms", "code they sent", "code they texted",
    "código de verificación", "código de seguridad", "código de confirmación", "código de acceso", "código de activación", "tu código", "su código", "código de un solo uso", "el código es", "clave dinámica",
    "bestätigungscode*", "verifizierungscode*", "sicherheitscode*", "einmalcode*", "einmalpasswort", "einmalkennwort", "ihr code", "dein code", "der code ist", "freischaltcode*", "anmeldecode", "mtan", "smstan", "sms-tan",
    "code de vérification", "code de sécurité", "code de confirmation", "code d'activation", "votre code", "ton code", "code à usage unique", "code sms", "le code est", "code de validation",
    "código de verificação", "código de segurança", "código de confirmação", "seu código", "teu código", "código de acesso", "o código é", "código de ativação",
    "codice di verifica", "codice di sicurezza", "codice di conferma", "il tuo codice", "codice otp", "codice di accesso", "il codice è", "codice temporaneo",
    "verificatiecode", "beveiligingscode", "bevestigingscode", "je code", "uw code", "inlogcode", "sms-code", "de code is",
    "kod weryfikacyjny", "kod potwierdzający", "twój kod", "kod sms", "kod autoryzacyjny", "kod logowania", "kod dostępu", "hasło jednorazowe",
    "код подтверждения", "код проверки", "ваш код", "твой код", "код из смс", "код доступа", "код для входа", "одноразовый пароль", "код підтвердження", "код перевірки", "код за потврда", "потврден код",
    "doğrulama kodu*", "onay kodu*", "güvenlik kodu*", "kodunuz", "giriş kodu*", "tek kullanımlık", "verifieringskod*", "engångskod*", "säkerhetskod*", "din kod", "bekræftelseskode*", "engangskode*", "din kode",
    "bekreftelseskode*", "sikkerhetskode*", "vahvistuskoodi*", "kertakäyttökoodi*", "ellenőrző kód*", "megerősítő kód*", "ověřovací kód", "váš kód", "tvůj kód", "tvoj kód", "az ön kódja", "a kódod", "vaš kod", "tvoj kod", "kode kamu", "kode anda", "kod anda", "mã của bạn", "ваш код", "вашият код", "sinun koodisi", "koodisi on", "jūsų kodas", "jūsu kods", "teie kood", "आपका कोड", "aapka code", "potvrzovací kód", "overovací kód", "cod de verificare", "codul tău", "codul de verificare",
    "verifikacijski kod", "kod za potvrdu", "κωδικός επαλήθευσης", "κωδικός μιας χρήσης", "κωδικός επιβεβαίωσης", "رمز التحقق", "رمز التأكيد", "كود التحقق", "رمز التفعيل", "كود التفعيل", "کد تایید", "کد تأیید",
    "קוד אימות", "קוד האימות", "ओटीपी", "सत्यापन कोड", "otp hai", "kode verifikasi*", "kode otp", "kod pengesahan", "mã xác minh", "mã xác nhận", "mã xác thực", "mã otp", "รหัสยืนยัน", "รหัส otp", "รหัสotp",
    "验证码", "驗證碼", "校验码", "动态码", "动态密码", "确认码", "認証コード", "確認コード", "認証番号", "ワンタイムパスワード", "検証コード", "인증번호", "인증코드", "인증 코드", "확인 코드", "확인코드",
];

/// Six to eight digits beside such a name.
pub static NAMED: Rule = Rule {
    id: "otp-named",
    entity: Entity::OtpCode,
    trigger: Trigger::Digits,
    pattern: r"\b(?:G-|FB-)?(?:[0-9]{6,8}|[0-9]{3}[ -][0-9]{3}|[0-9]{4}[ -][0-9]{4}|[0-9]{2} [0-9]{2} [0-9]{2})\b",
    evidence: Evidence::CheckAndCue(has_six_digits),
    confidence: 85,
    cues: CUES,
    finds: &[
        "your code is «483920»",
        "Your verification code: «482 913». Don't share it",
        "«G-482913» is your Google verification code",
        "WhatsApp code: «482-913»",
        "Tu código de verificación es «739201»",
        "Ihr Bestätigungscode lautet «482913»",
        "votre code de sécurité est «918273»",
        "Seu código de verificação é «627184»",
        "il tuo codice è «551203»",
        "je verificatiecode is «882713»",
        "Twój kod weryfikacyjny: «394857»",
        "Ваш код подтверждения: «482913». Никому не сообщайте",
        "doğrulama kodunuz «593021»",
        "【淘宝】验证码«482913»，请勿泄露",
        "認証コード: «482913»",
        "[Web발신] 인증번호 [«482913»]",
        "รหัส OTP ของคุณคือ «482913»",
        "mã xác nhận của bạn là «482913»",
        "رمز التحقق الخاص بك هو «482913»",
        "kode verifikasi kamu «482913»",
        "engångskod: «482913»",
        "the otp is «4829 1374»",
    ],
    spares: &[
        "order 483920 shipped",
        "promo code 483920 for 10% off",
        "postal code 110001",
        "error code: 500123",
        "the code compiles, 483920 lines of it",
        "your code for build no 20 has 1.234.567 lines",
        "we sold 482913 units",
    ],
};

/// Four or five digits, only where they are named.
pub static SHORT: Rule = Rule {
    id: "otp-short",
    entity: Entity::OtpCode,
    trigger: Trigger::Number,
    pattern: r"(?:0[0-9]{3}|1[0-8][0-9]{2}|20[4-9][0-9]|2[1-9][0-9]{2}|[3-9][0-9]{3}|[0-9]{5})\b",
    // No number of that length shows by itself that it is one; years never are.
    evidence: Evidence::CheckAndCue(|_| false),
    confidence: 75,
    cues: CUES,
    finds: &[
        "Your Uber code is otp «4829»",
        "your verification code is «4829»",
        "Код подтверждения: «4829»",
        "código de acceso: «73921»",
        "验证码：«4829»",
    ],
    spares: &[
        "my zip code is 90210",
        "the year 2024",
        "error code 4040",
        "your code from 2 repos, 4829 lines",
        "in 2019 otp was new",
    ],
};

/// `483920 is your … code`, `use 483920 to log in`.
pub static IS_YOUR: Rule = Rule {
    id: "otp-is-your",
    entity: Entity::OtpCode,
    trigger: Trigger::Digits,
    pattern: concatcp!(
        r"\b((?:G-|FB-)?(?:[0-9]{6,8}|[0-9]{3}[ -][0-9]{3}|[0-9]{4}[ -][0-9]{4}))",
        r"(?:(?i: (?:is|as) (?:your|ur|my|the|his|her)| ist (?:dein|ihr|der)| es (?:tu|su|el)|",
        r" est (?:votre|ton|le)| (?:é|e) (?:o seu|seu|o teu|o)| (?:è|e) il (?:tuo|suo)?| is (?:je|uw|de)|",
        r" to (?:tw(?:ó|o)j|kod)| (?:är|er) din| adalah| olarak)| — ваш| - ваш| это)(?i: [^\x00\n.!?0-9]{0,40}?)?",
        r"(?i:(?:pass|login|bestätigungs|sicherheits|verificatie|beveiligings|einmal)?",
        r"(?:code|codigo|código|codice|kode?|passcode|otp|pin|tan|password)|код)\b",
    ),
    evidence: Evidence::Shape,
    confidence: 88,
    cues: &[],
    finds: &[
        "«482913» is your Facebook confirmation code",
        "«G-482913» is your Google verification code",
        "«482 913» ist Ihr Code",
        "«739201» es tu código de WhatsApp",
        "«918273» est votre code Instagram",
        "«551203» è il tuo codice Telegram",
        "«394857» to Twój kod",
        "«123987» as your login code",
        "«482913» — ваш код",
        "«627184» é o seu código",
    ],
    spares: &[
        "483920 is your order number",
        "482913 is your new high score",
        "110001 is the area we live in",
        "739201 es tu número de pedido",
    ],
};

/// Codes of letters and digits: `Steam Guard code: 7HK2P`.
pub static LETTERS: Rule = Rule {
    id: "otp-letters",
    entity: Entity::OtpCode,
    trigger: Trigger::Words(&[
        "verification",
        "security",
        "confirmation",
        "login",
        "access",
        "authentication",
        "auth",
        "guard",
        "otp",
        "einmalcode",
        "bestatigungscode",
        "slack",
        "signin",
        "code",
        "codigo",
        "codice",
    ]),
    pattern: concatcp!(
        r"(?i:(?:(?:verification|security|confirmation|login|access|authentication|auth|guard|signin|slack) ?code|",
        r"otp|einmalcode|best(?:ä|ae?)tigungscode|c(?:ó|o)digo de ",
        r"(?:verificaci(?:ó|o)n|verifica(?:ç|c)(?:ã|a)o|acceso|acesso)|codice di (?:verifica|accesso)|",
        r"code de (?:v(?:é|e)rification|s(?:é|e)curit(?:é|e)))(?: for [A-Za-z0-9 ]{1,24}?)?",
        r"(?: is| ist| lautet| es| est| é| è|:| =|: is)?:?) {0,2}\x22?([A-Z0-9]{5,8}|[A-Z0-9]{3}-[A-Z0-9]{3})\b",
    ),
    evidence: Evidence::Check(mixes_letters_and_digits),
    confidence: 80,
    cues: &[],
    finds: &[
        "Steam Guard code: «7HK2P»",
        "your verification code is «K7D2QX»",
        "Slack code: «XK4-9QT»",
        "código de verificación: «A7K2P9»",
        "Bestätigungscode: «QX7K2A»",
    ],
    spares: &["access code REVIEW", "the security code IS WRONG", "login code: PLEASE", "auth code OAUTH2", "code: 7HK2P"],
};

fn has_six_digits(value: &str) -> bool {
    value.bytes().filter(u8::is_ascii_digit).count() == 6
}

/// At least one of each, and no name of a protocol.
fn mixes_letters_and_digits(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let letters = value.bytes().filter(u8::is_ascii_uppercase).count();
    digits > 0 && letters > 0 && !matches!(value, "OAUTH2" | "OAUTH1" | "SHA256" | "BASE64" | "UTF8" | "HTTP2")
}
