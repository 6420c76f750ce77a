//! Handles behind a sign: `ig: x`, `snap - x`, `username: x`, `login = x`, in the lists that people put under a post or send
//! to a friend; and Skype's `live:x` (Microsoft, *Skype Name*), Riot's `Name#EUW`.

use super::is_assigned;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const PLATFORMS: &[&str] = &[
    "insta", "instagram", "ig", "snap", "snapchat", "sc", "kik", "tiktok", "telegram", "tele", "tg", "discord", "disc", "psn", "xbox", "gamertag", "gt", "steam", "twitch", "skype", "twitter", "reddit", "tumblr", "facebook",
    "fb", "vk", "venmo", "cashapp", "threads", "bluesky", "bsky", "mastodon", "wechat", "weixin", "viber", "roblox", "minecraft", "ign", "valorant", "riot", "battletag", "bnet", "spotify", "github", "letterboxd", "strava",
    "lichess", "onlyfans", "pinterest", "vsco", "soundcloud", "youtube", "yt", "kakaotalk", "kakao", "zalo", "icq", "signal", "gmail", "hotmail", "icloud",
];

#[rustfmt::skip]
const LABELS: &[&str] = &[
    "username", "usernames", "user", "login", "nick", "nickname", "handle", "benutzername", "nutzername", "benutzer", "anmeldename", "usuario", "nombre", "nome", "nom", "identifiant", "pseudo", "gebruikersnaam", "inlognaam",
    "nazwa", "uzytkownik", "логин", "ник", "никнеим", "имя", "юзернеим", "kullanici", "nama", "anvandarnamn", "brugernavn", "brukernavn", "kayttajanimi", "kayttajatunnus", "felhasznalonev", "uzivatelske", "korisnicko",
    "utilizator", "логін", "utente", "uzivatel", "db|user", "screen",
];

/// A platform and a sign.
pub static PLATFORM: Rule = Rule {
    id: "handle-platform",
    entity: Entity::Username,
    trigger: Trigger::Words(PLATFORMS),
    pattern: concatcp!(
        r"(?i:insta(?:gram)?|ig|snap(?:chat)?|sc|kik|tik ?tok|tele(?:gram)?|tg|disc(?:ord)?|psn|xbox(?: ?live)?|",
        r"gamer ?tag|gt|ign|steam|twitch|skype|twitter|reddit|tumblr|facebook|fb|vk|venmo|cash ?app|threads|",
        r"bluesky|bsky|mastodon|wechat|weixin|viber|roblox|minecraft|valorant|riot|battle ?tag|bnet|spotify|",
        r"github|letterboxd|strava|lichess|onlyfans|pinterest|vsco|soundcloud|youtube|yt|kakao(?:talk)?|zalo|icq|",
        r"signal|gmail|hotmail|icloud)(?i: ?(?:handle|name|user ?name|user|id|tag|acc(?:ount)?|nick))?\*{0,2}",
        r"(?: ?[:=]\*{0,2}| ?->| ?\xE2\x86\x92| ?\xE2\x9E\xA1(?:\xEF\xB8\x8F)?| [-|] @?|",
        r" ?\xEF\xBC\x9A) {0,2}[\x22'`*]{0,2}[@$]?([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}",
        r"(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF])(?:#[A-Za-z0-9]{3,5})?)",
    ),
    evidence: Evidence::Check(is_assigned),
    confidence: 72,
    cues: &[],
    finds: &[
        "ig: «jane.doe»",
        "snap: «jdoe22»",
        "Insta: «janedoe» tiktok: zoe_b",
        "PSN: «xX_Jane_Xx»",
        "Discord - @«jdoe0042»",
        "Steam ID: «janeplays»",
        "Riot: «JaneMain#EUW»",
        "cashapp: $«JaneD99»",
        "IG → «jane_doe»",
        "gmail: «jane.doe»",
    ],
    spares: &[
        "insta: down again",
        "discord: new server rules",
        "snap back",
        "Discord is better",
        "twitter: https://x.com/a",
        "steam: 50% off",
        "tiktok: yes",
        "YouTube: the movie",
        "signal - please",
    ],
};

/// `username: x`, in the languages of the world that write it so.
pub static LABEL: Rule = Rule {
    id: "handle-label",
    entity: Entity::Username,
    trigger: Trigger::Words(LABELS),
    pattern: concatcp!(
        r"(?:(?i:user ?names?|login(?: ?(?:name|id))?|nick ?name|screen name|(?:be)?nutzername|anmeldename|",
        r"nombre de usuario|usu(?:á|a)rio|nome (?:de usu(?:á|a)rio|utente|do usu(?:á|a)rio)|",
        r"nom d(?:'|\xE2\x80\x99)utilisateur|identifiant|pseudo|gebruikersnaam|inlognaam|nazwa u(?:ż|z)ytkownika|",
        r"kullan(?:ı|i)c(?:ı|i) ad(?:ı|i)m?|nama (?:pengguna|user)|anv(?:ä|a)ndarnamn|brugernavn|brukernavn|",
        r"k(?:ä|a)ytt(?:ä|a)j(?:ä|a)(?:nimi|tunnus)|felhaszn(?:á|a)l(?:ó|o)n(?:é|e)v|",
        r"u(?:ž|z)ivatelsk(?:é|e) jm(?:é|e)no|korisni(?:č|c)ko ime|nume (?:de )?utilizator)|(?:л|Л)ог(?:и|і)н|",
        r"(?:н|Н)ик(?:нейм)?|(?:ю|Ю)зернейм|(?:и|И)мя пользователя)",
        r"(?:(?i:[ _](?:is|ist|es|est|lautet)| (?:é|è))?\x22? {0,2}(?:[:=]|\xEF\xBC\x9A|->)|(?i: (?:is|ist|es|est|lautet)| (?:é|è))) {0,2}[\x22'`*]{0,2}@?",
        r"([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF]))",
    ),
    evidence: Evidence::Check(is_labelled),
    confidence: 70,
    cues: &[],
    finds: &[
        "username: «jane_doe99»",
        "user name: «jdoe22», pass: x",
        "login: «jane.doe» / pass: y",
        "Benutzername: «lena_berg»",
        "usuario: «maria_luz7»",
        "nom d'utilisateur : «lea.martin»",
        "nome utente: «giulia_r7»",
        "gebruikersnaam: «sanne_b7»",
        "логин: «anya_k7»",
        "мой ник: «anya_k7»",
        "kullanıcı adı: «elif_k7»",
        "nazwa użytkownika: «kasia_w7»",
        "usuário: «ana_clara8»",
        "nama pengguna: «sari_k7»",
        "my username is «janedoe99»",
    ],
    spares: &[
        "username: required",
        "login: tomorrow",
        "login page is down",
        "username is taken",
        "user: hello there",
        "usuario nuevo",
        "pseudo code",
        "login 2024",
        "nickname is funny",
    ],
};

/// `user: x`, `nick: x`, `handle: x`, `Benutzer: x`: words that begin lines of chats and code too, so only what no sentence has.
pub static USER: Rule = Rule {
    id: "handle-user",
    entity: Entity::Username,
    trigger: Trigger::Words(LABELS),
    pattern: r"(?i:user|nick|handle|benutzer|uid) ?[:=] ?[\x22'`]?@?([A-Za-z_][A-Za-z0-9_.-]{2,28}[A-Za-z0-9_])\b",
    evidence: Evidence::Check(|value| is_labelled(value) && value.bytes().any(|byte| byte.is_ascii_digit() || byte == b'_')),
    confidence: 66,
    cues: &[],
    finds: &["user: «jane_doe» pw: x", "nick: «jane99»"],
    spares: &["user: hello", "handle: with.care", "user: admin", "user: user_id", "nick: yes"],
};

/// Skype's names for Microsoft accounts.
pub static SKYPE: Rule = Rule {
    id: "skype-live",
    entity: Entity::Username,
    trigger: Trigger::Words(&["live"]),
    pattern: r"\blive:(?:\.cid\.[0-9a-f]{16}|[A-Za-z][A-Za-z0-9_.-]{3,30}[A-Za-z0-9])\b",
    evidence: Evidence::Check(is_skype),
    confidence: 80,
    cues: &["skype"],
    finds: &["skype «live:jane.doe_7»", "«live:.cid.9f2c71aa03be4d18»", "my skype is «live:janedoe»"],
    spares: &["live:now", "watch it live: tonight", "live:music", "we go live:https"],
};

fn is_labelled(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    let begins_with_digit = value.starts_with(|ch: char| ch.is_ascii_digit());
    let is_field = [
        "user_",
        "my_",
        "your_",
        "db_",
        "name",
        "page",
        "screen",
        "form",
        "button",
        "with",
        "password",
        "credentials",
        "details",
        "taken",
        "attempt",
        "failed",
        "issue",
        "issues",
        "code",
        "science",
        "token",
        "flow",
    ]
    .iter()
    .any(|start| lower.starts_with(start));
    let is_plain = value.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_assigned(value)
        && !is_field
        && !(begins_with_digit && value.bytes().filter(u8::is_ascii_alphabetic).count() < 3)
        && (!is_plain || super::is_told(value) && value.len() >= 6)
}

fn is_skype(value: &str) -> bool {
    value.get(5..).is_some_and(|name| name.bytes().any(|byte| byte.is_ascii_digit() || matches!(byte, b'_' | b'.')))
}
