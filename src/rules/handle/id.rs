//! Handles told in Indonesian: `my insta is …`, `add me on snap: …`.

use super::is_told;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "ig", "insta", "snap", "tele", "follow", "add", "cari", "akun", "username",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-id",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?: ?(?:gue|gw|gua|aku|saya|ku|q))(?: itu| adalah| namanya| ya)?(?: ?[:=]| -|,)?|(?:follow|add|cari|folback) (?:akun )?(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?) ?(?:gue|gw|gua|aku|saya|ku)(?: ya| dong)?(?: ?[:=]|,| -)?|username (?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?) ?(?:gue|gw|aku|saya)(?: ?[:=]|,| -| adalah)?))(?: {0,2}|\n)[\x22'`*(_]{0,2}@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF]))",
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &["ig aku «sari_k7»", "follow ig gue ya: «sari.jalan»", "insta saya: «sari0042»", "add discord gw «sarik99»"],
    spares: &["ig aku error", "insta saya private kok", "follow ig aku dong"],
};
