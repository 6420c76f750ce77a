//! Handles told in Spanish: `my insta is …`, `add me on snap: …`.

use super::is_told;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "mi", "su", "agregame", "buscame", "sigueme", "anademe", "escribeme", "encuentrame",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-es",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:mi|su|tu) (?:usuario (?:de|en) |cuenta de |nick (?:de|en) |user de )?(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?: es| ?[:=]| -)(?: el)?|(?:agr(?:é|e)game|b(?:ú|u)scame|s(?:í|i)gueme|a(?:ñ|n)(?:á|a)deme|escr(?:í|i)beme|encu(?:é|e)ntrame)(?: en| a| al| por)?(?: mi)? (?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?: como| con| de)?(?: ?[:=]|,| -)?))(?: {0,2}|\n)[\x22'`*(_]{0,2}@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF]))",
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "mi insta es «maria_luz7»",
        "agrégame en snap: «luzmaria22»",
        "búscame en TikTok como «maria.cocina»",
        "sígueme en insta «maria_luz7»",
        "mi discord es «luzmar»",
    ],
    spares: &[
        "mi insta es privado",
        "mi snap es nuevo",
        "agrégame en snap porfa",
        "búscame en facebook luego",
        "mi twitter es aburrido",
    ],
};
