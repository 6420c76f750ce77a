//! Passwords that are told in words: `password: …`, `the wifi password is …`, one language per file.
//!
//! Behind a sign (`:`, `=`, `→`) nearly anything is one; behind "is" only what does not look like a word of the sentence
//! ("password is wrong"); behind nothing at all only what mixes letters and digits. The network in a QR code is written as the
//! documentation of ZXing says (<https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11>).

use super::wordset::{count, joined};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

pub mod ar;
pub mod cs;
pub mod da;
pub mod de;
pub mod el;
pub mod en;
pub mod es;
pub mod fi;
pub mod fr;
pub mod he;
pub mod hi;
pub mod hr;
pub mod hu;
pub mod id;
pub mod it;
pub mod nl;
pub mod pl;
pub mod pt;
pub mod ro;
pub mod ru;
pub mod sv;
pub mod tr;
pub mod uk;
pub mod unspaced;
pub mod vi;

/// What is said of passwords in every language.
#[rustfmt::skip]
const SAID: &[&[&str]] = &[
    ar::SAID, cs::SAID, da::SAID, de::SAID, el::SAID, en::SAID, es::SAID, fi::SAID, fr::SAID, he::SAID, hi::SAID, hr::SAID,
    hu::SAID, id::SAID, it::SAID, nl::SAID, pl::SAID, pt::SAID, ro::SAID, ru::SAID, sv::SAID, tr::SAID, uk::SAID, vi::SAID,
];

/// Words that the rules of this file have besides those of the languages.
#[rustfmt::skip]
const OWN: &[&str] = &[
    "password", "pass", "passwort", "pwd", "pw", "passwd", "contrasena", "clave", "senha", "mdp", "mot", "wachtwoord", "haslo", "пароль", "sifre", "sifresi", "parola",
    "db|password", "user|password", "root|password", "admin|password", "new|password", "old|password", "wpa|key", "psk", "wifi|key", "key", "netzwerkschlussel", "pswd", "psswd", "passw", "network", "wpa", "wpa2", "security", "schlussel",
];

/// The words of every language.
#[rustfmt::skip]
const LISTS: &[&[&str]] = &[
    OWN, ar::WORDS, cs::WORDS, da::WORDS, de::WORDS, el::WORDS, en::WORDS, es::WORDS, fi::WORDS, fr::WORDS, he::WORDS, hi::WORDS, hr::WORDS, hu::WORDS, id::WORDS, it::WORDS, nl::WORDS, pl::WORDS, pt::WORDS, ro::WORDS, ru::WORDS, sv::WORDS, tr::WORDS, uk::WORDS, vi::WORDS,
];

/// All of them.
static WORDS: [&str; count(LISTS)] = joined(LISTS);

/// Any letters, where the trigger fires at nothing but names of passwords.
const WORD: &str = r"[A-Za-z\x80-\xFF]{2,24}";

/// What a password is made of: signs of ASCII but for quotes, and letters of Europe.
const LETTER: &str = r"(?:[!#-&(-:=?-_a-~]|[\xC3-\xDF][\x80-\xBF])";

/// What it ends with: no mark that ends a sentence.
const LAST: &str = r"(?:[!#-&+\-/-9=@-Z\\^_a-z|~]|[\xC3-\xDF][\x80-\xBF])";

/// A password behind a sign.
const VALUE: &str = concatcp!("(", LETTER, "{3,63}", LAST, ")");

/// A password in a sentence.
const TOLD_VALUE: &str = concatcp!("(", LETTER, "{3,40}", LAST, ")");

/// A word for it, a sign, and what stands behind.
pub static ASSIGNED: Rule = Rule {
    id: "password-assigned",
    entity: Entity::Password,
    trigger: Trigger::Words(&WORDS),
    pattern: concatcp!(
        r"(?:(?i:pass(?:word(?:nya)?|w(?:o|ö|oe)rt|wd?|code|phrase|key|nya|e)?s?|pasword|ps?swd|pwd?|psw|psk|",
        r"(?:wpa2?|wi-?fi|network|security)[ -]?key|kennwort|zugangscode|contrase(?:ñ|Ñ|n)as?|claves?|senhas?|",
        r"palavras?[- ]passe|parola (?:d(?:'|\xE2\x80\x99)ordine|chiave)|parol(?:a(?:m|n|s(?:ı|i))?|ă|ei)|",
        r"mots? de passe|mdps?|wachtwoord(?:en)?|toegangscode|ww|has(?:ł|Ł|l)[oa]|lozink[au]|zaporka|",
        r"(?:š|Š|s)ifr[au]|l(?:ö|Ö|o)sen(?:ord(?:et)?)?|adgangskoden?|kodeord(?:et)?|passord(?:et)?|",
        r"salasana(?:t|n)?|jelsz(?:(?:ó|Ó|o)|ava(?:m|unk)?)|hesl[oa]|(?:kata ?)?sandi(?:nya)?|kata laluan|",
        r"m(?:ậ|Ậ|a)t kh(?:ẩ|Ẩ|a)u|mk)|(?:ş|Ş|[sS])(?i:ifre(?:si|m|miz|niz|n)?)|",
        r"(?:wlan|wifi|netzwerk|netz)?(?i:schl(?:ü|Ü|ue)ssel)|(?:п|П)арол(?:ь|и|я|і)|ПАРОЛЬ|(?:к|К)одовое слово|",
        r"(?:л|Л)озинка(?:та)?|(?:ш|Ш)ифра(?:та)?|(?:κ|Κ)ωδικ(?:ό|ο)ς?|كلم(?:ة|ه) (?:ال)?(?:سر|مرور)|",
        r"(?:ال)?باسوو?رد|پسورد|ה?סיסמ(?:ה|א)|पासवर्ड)(?:_[A-Za-z0-9_]{1,20}|",
        r"(?i: ?\((?:it|en|de|wifi|wi-fi|wlan|2\.4|5 ?g(?:hz)?)\))|",
        r"(?: (?i:for|to|of|on|f(?:ü|ue)rs?|vom|de|del|do|da|di|du|van|voor|za|na|till?|для|от|до|від|la|des|pour|",
        r"para|wifi|wi-fi|netflix|wlan)(?: [^\x00\n:=.?!,;\x22]{1,32}?)?))?[\x22*_]{0,2} {0,2}",
        r"(?:[:=]|=>|->|\xEF\xBC\x9A|\xE2\x86\x92|\xE2\x9E\xA1(?:\xEF\xB8\x8F)?|",
        r"\xF0\x9F\x91\x89) {0,2}[\x22'`*_|]{0,3} ?",
        VALUE,
    ),
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
        "login: zoe_b / pass: «sesame!9»",
        "Password (wifi): «blue-lake-44»",
        "password for netflix: «tr4mp0line»",
        "Pass → «hunter2»",
        "Passwd: «monkey»",
        "Wachtwoord 👉 «fietsbel77»",
        "Network key: «9f3k2m7q»",
        "**Password:** «hunter2»",
    ],
    spares: &[
        "password: ********",
        "password: required",
        "forgot your password? reset it",
        "password: [PASSWORD]",
        "Passwort: siehe oben",
        "password: ${DB_PASSWORD}",
        "pass: maybe later",
        "password: https://example.com/reset",
        "Clave: nada",
        "key: value",
    ],
};

/// The value on the next line, as notes and forwarded mails have it.
pub static NEXT_LINE: Rule = Rule {
    id: "password-next-line",
    entity: Entity::Password,
    trigger: Trigger::Words(&WORDS),
    pattern: concatcp!(
        r"(?i:pass(?:word|wort|code|phrase)|pwd?|kennwort|contrase(?:ñ|n)a|clave|senha|mot de passe|mdp|",
        r"wachtwoord|has(?:ł|l)o|parola|(?:п|П)ароль|(?:ş|Ş|s)ifre|l(?:ö|o)senord|salasana|heslo|jelsz(?:ó|o)|",
        r"lozinka|(?:л|Л)озинка) ?\*{0,2}:? ?\*{0,2}\r?\n {0,4}[\x22'`*_]{0,3}",
        VALUE,
    ),
    evidence: Evidence::Check(|value| is_password(value) && looks_drawn(value)),
    confidence: 75,
    cues: &[],
    finds: &["Password:\n«hunter2»\nenjoy", "Passwort\n«Sommer2024!»", "Contraseña:\n«perro99»"],
    spares: &["forgot my password\nsorry", "what's the password\n???", "password:\nwhen you find it"],
};

/// Several words in quotes.
pub static QUOTED: Rule = Rule {
    id: "password-quoted",
    entity: Entity::Password,
    trigger: Trigger::Words(&WORDS),
    pattern: concatcp!(
        r"(?i:pass(?:word|wort|code|phrase)?|pwd?|kennwort|contrase(?:ñ|n)a|clave|senha|mot de passe|mdp|",
        r"wachtwoord|has(?:ł|l)o|parola|(?:п|П)ароль|(?:ş|Ş|s)ifre|l(?:ö|o)senord(?:et)?|salasana|heslo|",
        r"jelsz(?:ó|o)|lozinka|(?:л|Л)озинка)(?i: (?:for|to|für|fürs|del?|du|do|da|di|van|от|для|do|",
        r"na) [^\x00\n.?!:;,\x22]{1,40}?)?(?:(?i: is| was| ist| lautet| es| est| c'est| é| è| e| to| jest| on| er|",
        r" är| je| това| ?:| =| -)|:| —| –| -)(?i: now:?| still| jetzt| ahora)?:? {0,2}",
        r"(?:\x22|\xE2\x80[\x9C\x9E\x98]|\xC2\xAB|'|`)((?:[!#-&(-_a-~ ]|[\xC3-\xDF][\x80-\xBF]){4,60})",
        r"(?:\x22|\xE2\x80[\x9C\x9D\x99]|\xC2\xBB|'|`)",
    ),
    evidence: Evidence::Check(is_quoted),
    confidence: 80,
    cues: &[],
    finds: &[
        "the password is \"«open the pod bay doors»\"",
        "Das Passwort ist „«Ohne Fleiß kein Preis»“",
        "password: '«two wild horses»' lol",
        "la contraseña es “«perro verde feliz»”",
        "mot de passe : \"«vive le fromage»\"",
    ],
    spares: &["the password is \"too short\"", "password is \"wrong\"", "password: \"\"", "password: \"<your password here>\""],
};

/// `passphrase: correct horse battery staple`.
pub static PASSPHRASE: Rule = Rule {
    id: "passphrase",
    entity: Entity::Password,
    trigger: Trigger::Words(&["passphrase", "pass", "passphrases"]),
    pattern: concatcp!(
        r"(?i:pass[ -]?phrase)(?i: for [A-Za-z0-9 ]{1,24}?)?(?: ?[:=]| is(?: now|",
        r" still)?:?) {0,2}\x22?([A-Za-z]{3,12}(?:[ -][A-Za-z]{3,12}){2,11})\b",
    ),
    evidence: Evidence::Check(is_passphrase),
    confidence: 75,
    cues: &[],
    finds: &["passphrase: «correct horse battery staple»", "the pass phrase is «maple otter violin tundra quartz»"],
    spares: &["the passphrase is the name of my first dog", "passphrase: ask me when you need it", "passphrase is not set"],
};

/// `password hunter2`, `changed the password to Falcon-77`, `pass - tiger77`: only what mixes letters with digits or signs.
pub static BARE: Rule = Rule {
    id: "password-bare",
    entity: Entity::Password,
    trigger: Trigger::Words(&WORDS),
    pattern: concatcp!(
        r"(?:(?i:pass(?:word|wort|wd|code)|ps?swd|pwd?|kennwort|contrase(?:ñ|n)a|senha|mot de passe|mdp|",
        r"wachtwoord|has(?:ł|l)o|parola|l(?:ö|o)senord(?:et)?|adgangskode|passord|salasana|heslo|jelsz(?:ó|o)|",
        r"lozink[au]|kata sandi|m(?:ậ|a)t kh(?:ẩ|a)u|(?:ş|Ş|s)ifre(?:si)?)|(?:п|П)ароль|(?:л|Л)озинка(?:та)?|",
        r"كلم(?:ة|ه) (?:ال)?(?:سر|مرور)|(?:ال)?باسوو?رد|ה?סיסמ(?:ה|א)|(?i:pass))",
        r"(?i: (?:to|auf|a|en|par|por|para|pra|in|naar|na|на|till|til|ke|sang|în|u)| -| —| –|",
        r",)? {1,2}[\x22'`*]{0,3}(",
        LETTER,
        r"{5,40}",
        LAST,
        r")",
    ),
    evidence: Evidence::Check(|value| is_password(value) && is_mixed(value)),
    confidence: 70,
    cues: &[],
    finds: &[
        "wifi is LakeHouse, password «lakeview2024»",
        "pw «letmein99» for the laptop",
        "changed the password to «Falcon-77»",
        "mdp «chaton99» merci",
        "cambié la contraseña a «Mate-y-Sol9»",
        "pass - «tiger77!»",
    ],
    spares: &[
        "password manager 1password is nice",
        "password length 12-16 characters",
        "pass 10-15 minutes of your time",
        "a password of 8characters",
        "pass 2nd grade",
        "the pass to row 12B-14B",
        "password at 10:30pm",
        "pass A320-200 exam",
        "pass example.com/v2",
    ],
};

/// The text of a QR code for a wireless network.
pub static WIFI_QR: Rule = Rule {
    id: "wifi-qr",
    entity: Entity::Password,
    trigger: Trigger::Words(&["wifi"]),
    pattern: r"WIFI:(?:[TSHREAI]{1,2}:(?:[^\x00\n;\\]|\\.){0,64};){0,6}P:((?:[^\x00\n;\\]|\\[^\x00\n]){4,63});",
    evidence: Evidence::Shape,
    confidence: 90,
    cues: &[],
    finds: &["WIFI:T:WPA;S:LakeHouse;P:«sunny dog 44»;;", "WIFI:S:Guest;P:«abcd1234»;T:WPA;;"],
    spares: &["WIFI: works again;", "WIFI:S:Open;T:nopass;;", "wifi:p: see below"],
};

/// What stands behind `password:` without being one, besides what the languages say.
#[rustfmt::skip]
const NO_PASSWORD: &[&str] = &[
    "null", "true", "false", "string", "click", "reset", "forgot", "password", "passwort", "undefined", "https", "http", "minimum", "enter",
    "redacted", "todo", "changeme", "text", "input", "value", "example", "xxxx", "process", "config", "getenv", "self", "user", "login", "hash", "bcrypt",
    "argon2", "sha256", "optional", "confirm", "confirmation", "field", "hint", "policy", "manager", "generator", "protected",
];

/// Endings of words that tell how something is: `ridiculous`, `vergesslich`, `complicada`.
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "ed", "ing", "ly", "able", "ible", "ous", "ful", "less", "ive", "ent", "ant", "ated", "tial", "lich", "isch", "bar", "sam", "haft", "ado", "ada", "ido", "ida", "ato", "ata", "mente",
    "ment", "ique", "eux", "owe", "nych", "eert",
];

/// Whether what stands behind a sign may be a password.
pub fn is_password(value: &str) -> bool {
    let is_masked = value.bytes().all(|byte| matches!(byte, b'*' | b'x' | b'X' | b'.' | b'-' | b'_' | b'#' | b'?' | b'!'))
        || value.contains('•');
    let is_template = value.starts_with(['[', '{', '('])
        || value.starts_with("${")
        || value.starts_with('%') && value.ends_with('%')
        || value.ends_with("()");
    let lower = value.to_lowercase();
    !is_masked && !is_template && !lower.starts_with("http") && !is_said(&lower)
}

/// Whether what stands behind "is" is a password: drawn by lot, or a word that nobody says of one.
pub fn is_told(value: &str) -> bool {
    is_password(value) && (looks_drawn(value) && !is_amount(value) || is_plain_word(value))
}

/// Whether the first word of a value is one that is said of passwords.
pub fn is_said(lower: &str) -> bool {
    let is_known = |word: &str| NO_PASSWORD.contains(&word) || SAID.iter().any(|said| said.contains(&word));
    let whole = lower.trim_matches(|ch: char| !ch.is_alphanumeric());
    let first = whole.split(|ch: char| !ch.is_alphanumeric()).next().unwrap_or_default();
    let is_compound = first.len() < whole.len() && !lower.bytes().any(|byte| byte.is_ascii_digit());
    whole.is_empty() || is_known(whole) || is_compound && is_known(first)
}

/// A digit, a sign, or a capital inside.
fn looks_drawn(value: &str) -> bool {
    let inner = value.get(1..).unwrap_or_default();
    value.bytes().any(|byte| byte.is_ascii_digit())
        || inner.bytes().any(|byte| byte.is_ascii_uppercase()) && !value.bytes().all(|byte| byte.is_ascii_uppercase())
        || inner.trim_end_matches(['!', '.']).bytes().any(|byte| {
            byte.is_ascii_punctuation() && !matches!(byte, b'-' | b'/' | b'.' | b'_' | b':' | b'*' | b'(' | b')' | b'!')
        })
}

/// `8-characters`, `100%`, `10:30pm`, `2nd`: an amount, not a password.
fn is_amount(value: &str) -> bool {
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    let rest = value.get(digits..).unwrap_or_default().trim_start_matches(['-', ' ', ':', '.', '+']);
    let unit = rest.trim_end_matches(['!', '.', ',']).to_ascii_lowercase();
    let is_unit = unit.starts_with("char")
        || unit.starts_with("zeichen")
        || unit.starts_with("dig")
        || unit.starts_with("min")
        || matches!(
            unit.as_str(),
            "st" | "nd"
                | "rd"
                | "th"
                | "%"
                | "am"
                | "pm"
                | "h"
                | "x"
                | "letters"
                | "caracteres"
                | "bit"
                | "bits"
                | "factor"
                | "step"
                | "password"
                | "fa"
                | "gb"
                | "mb"
                | "k"
        );
    let is_time =
        unit.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'-' | b'/' | b'.' | b'a' | b'p' | b'm'))
            && !unit.is_empty();
    (1..=4).contains(&digits) && (is_unit || is_time)
}

/// Letters of ASCII only, five at least, and none of the words and endings that are said of passwords.
pub fn is_plain_word(value: &str) -> bool {
    let word = value.trim_end_matches('!').to_ascii_lowercase();
    word.len() >= 5 && word.bytes().all(|byte| byte.is_ascii_alphabetic()) && !ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Letters and digits, and neither an amount nor an address, a version or a row of seats.
fn is_mixed(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let letters = value.chars().filter(|ch| ch.is_alphabetic()).count();
    let ends_in_digits =
        value.trim_end_matches(|ch: char| ch.is_ascii_punctuation()).bytes().rev().take_while(u8::is_ascii_digit).count();
    let begins_with_digit = value.starts_with(|ch: char| ch.is_ascii_digit());
    let has_sign = value.bytes().any(|byte| matches!(byte, b'!' | b'@' | b'#' | b'$' | b'%' | b'^' | b'&' | b'+' | b'=' | b'~'));
    let is_word_like = letters >= 3 && (ends_in_digits > 0 || has_sign || digits >= 2);
    let is_elsewhere = value.contains('/') || value.contains("..") || value.contains(':');
    digits > 0 && is_word_like && !begins_with_digit && !is_amount(value) && !is_elsewhere
}

/// Several words, or one that may be told.
fn is_quoted(value: &str) -> bool {
    let lower = value.to_lowercase();
    let words = value.split(' ').count();
    let first = lower.split(' ').next().unwrap_or_default();
    let is_template = value.starts_with(['<', '[', '{', '$']) || value.ends_with('>');
    let is_rule = ["must", "should", "please", "your", "password", "passwort", "invalid", "incorrect", "muss"].contains(&first);
    let is_one = if words <= 2 { is_password(value) && !is_said(first) } else { !is_rule };
    !is_template && is_one && value.trim().len() == value.len()
}

/// Words of a sentence that no list of words for passphrases has.
const SENTENCE: &[&str] = &[
    "the", "you", "your", "and", "not", "that", "this", "for", "with", "was", "are", "has", "have", "name", "ask", "when",
    "what", "but", "from", "our", "same", "still", "see", "which", "please", "set", "needed", "required",
];

fn is_passphrase(value: &str) -> bool {
    let lower = value.to_lowercase();
    !lower.split([' ', '-']).any(|word| SENTENCE.contains(&word))
}
