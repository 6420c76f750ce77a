//! Handles that words announce: `my insta is …`, `ig: …`, `username: …`, one language per file.
//!
//! Names of accounts are what platforms allow: letters, digits, `_`, `.` and `-` (Instagram: 30 characters; Discord:
//! <https://support.discord.com/hc/en-us/articles/12620128861463>). A handle of letters only is believed if it is no word
//! that people say of accounts.

use crate::rules::password::{is_plain_word, is_said};
use const_format::concatcp;

pub mod assigned;
pub mod de;
pub mod en;
pub mod es;
pub mod fr;
pub mod hi;
pub mod id;
pub mod it;
pub mod nl;
pub mod pl;
pub mod pt;
pub mod ru;
pub mod tr;
pub mod unspaced;

/// Where people have accounts that they tell each other.
const TOLD_PLATFORM: &str = concatcp!(
    r"(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|",
    r"xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|",
    r"viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|",
    r"strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|",
    r"g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)",
);

/// What may stand right before a name.
const BEFORE_NAME: &str = r"(?: {0,2}|\n)[\x22'`*(_]{0,2}@?";

/// A name; accented letters are matched so that a word is not cut at them.
const NAME: &str = r"([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF]))";

/// What is said of accounts, or follows their name in a sentence.
#[rustfmt::skip]
const SAID: &[&str] = &[
    "down", "private", "public", "better", "back", "here", "there", "open", "closed", "full", "dead", "broken",
    "gone", "still", "just", "kinda", "mostly", "basically", "only", "under", "over", "above", "hacked", "banned",
    "blocked", "disabled", "deleted", "deactivated", "suspended", "locked", "glitching", "acting", "being", "having",
    "so", "such", "a", "an", "the", "my", "your", "her", "his", "their", "our", "its", "not", "now", "new", "old",
    "same", "weird", "cursed", "trash", "bad", "good", "great", "best", "worst", "fun", "funny", "boring", "slow",
    "fast", "empty", "please", "pls", "plz", "asap", "later", "soon", "tomorrow", "tonight", "today", "when", "if",
    "and", "or", "but", "too", "also", "lol", "lmao", "haha", "bro", "dude", "man", "guys", "instead", "because",
    "since", "before", "after", "until", "while", "with", "without", "for", "from", "about", "again", "sometimes",
    "anytime", "whenever", "already", "maybe", "yes", "yeah", "yep", "nope", "none", "nothing", "something",
    "someone", "anyone", "everything", "everyone", "what", "who", "where", "why", "how", "this", "that", "these",
    "those", "them", "him", "us", "you", "me", "all", "any", "some", "more", "most", "less", "okay", "sure",
    "thanks", "thank", "thx", "story", "stories", "post", "posts", "page", "feed", "account", "handle", "username",
    "name", "link", "bio", "below", "attached", "coming", "live", "video", "videos", "photo", "photos", "pic",
    "pics", "reel", "reels", "chat", "chats", "group", "groups", "server", "channel", "call", "calls", "message",
    "messages", "dm", "dms", "first", "next", "last", "then", "than", "anymore", "officially", "finally", "really",
    "very", "pretty", "always", "never", "up", "set", "stuck", "required", "unknown", "null", "undefined", "true",
    "false", "string", "optional", "invalid", "incorrect", "admin", "root", "user", "guest", "test", "support",
    "help", "info", "contact", "sales", "team", "staff", "moderator", "privado", "privada", "público", "pública",
    "nuevo", "nueva", "luego", "después", "mañana", "porfa", "favor", "aburrido", "aburrida", "caído", "abierto",
    "privat", "kaputt", "öffentlich", "offen", "gesperrt", "neu", "alt", "bitte", "wenn", "später", "morgen",
    "privé", "mort", "lent", "nouveau", "ouvert", "fermé", "stp", "svp", "merci", "novo", "nova", "depois", "lento",
    "aberto", "privato", "nuovo", "grazie", "dopo", "domani", "aperto", "prive", "stuk", "nieuw", "openbaar", "band",
    "nahi", "chal", "prywatny", "proszę", "nowy", "zablokowany", "kapandı", "çöktü", "bana", "error", "dong", "kok",
    "закрыта", "закрыт", "lagi", "udah", "baru", "rusak", "crashed", "addicting", "overrated", "amazing", "awesome",
    "crazy", "insane", "hilarious", "wild", "gold", "fire", "blowing", "flooded", "filled", "mainly", "linked",
    "connected", "synced", "verified", "premium", "nitro", "wrapped", "unwrapped", "recap", "year", "playlist",
];

/// Whether what stands behind "is" or a platform's name is a handle.
pub fn is_told(value: &str) -> bool {
    is_assigned(value) && (is_shaped(value) || is_plain_word(value))
}

/// Whether what stands behind a sign is one.
pub fn is_assigned(value: &str) -> bool {
    let lower = value.to_lowercase();
    let letters = value.bytes().filter(u8::is_ascii_alphabetic).count();
    let is_host = ["www.", "http", "com.", "t.me"].iter().any(|start| lower.starts_with(start)) || value.contains("..");
    let is_ordinary = SAID.contains(&lower.as_str()) || is_said(&lower);
    let first = lower.split(['-', '.', '_']).next().unwrap_or_default();
    // Accented letters are matched so that a word is not cut at them: no platform's names have any.
    value.is_ascii() && letters >= 2 && !is_host && !is_ordinary && !(first.len() < lower.len() && SAID.contains(&first))
}

/// A digit, a dot, a `_` or a capital inside: no word of a sentence.
fn is_shaped(value: &str) -> bool {
    let inner = value.get(1..).unwrap_or_default();
    let has_sign = inner.bytes().any(|byte| matches!(byte, b'_' | b'.')) || value.starts_with('_');
    let has_capital = inner.bytes().any(|byte| byte.is_ascii_uppercase()) && inner.bytes().any(|byte| byte.is_ascii_lowercase());
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let is_amount = value.starts_with(|ch: char| ch.is_ascii_digit()) && value.len() - digits <= 3;
    (has_sign || has_capital || digits > 0) && !is_amount
}
