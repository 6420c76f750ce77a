//! Handles told in French: `my insta is …`, `add me on snap: …`.

use super::is_told;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "mon", "son", "ton", "ajoute", "ajoutez", "suis", "suivez", "retrouve", "retrouvez", "cherche", "follow",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-fr",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:mon|son) (?:pseudo (?:sur |est )?|compte |nom sur )?(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?: est| c(?:'|\xE2\x80\x99)est| ?[:=]| -) ?:?|(?:ajoute|suis|retrouve|cherche|follow)z?[- ](?:moi|me)(?: sur)? (?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?: en tant que| sous)?(?: ?[:=]|,| -)?))(?: {0,2}|\n)[\x22'`*(_]{0,2}@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF]))",
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "mon insta c'est «lea_martin7»",
        "mon snap : «leamrtn»",
        "ajoute-moi sur snap : «lea.m99»",
        "suis-moi sur TikTok «lea.cuisine»",
        "mon insta est «leamartin_»",
    ],
    spares: &["mon insta est privé", "mon snap est mort", "ajoute-moi sur snap stp", "mon discord est lent"],
};
