//! Handles told in Hindi in Latin letters: `my insta is …`, `add me on snap: …`.

use super::is_told;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "mera", "meri", "mere", "iska", "uska", "insta", "ig", "snap", "telegram",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-hi",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:mera|meri|uska|uski) (?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?: (?:id|handle|username|naam))?(?: hai| h| ?[:=]| -)? ?:?|(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?) (?:pe|par|p) (?:add|follow|msg|message|dhoondh|search) (?:kar(?:o|lo|na|le)?|kr)(?: mujhe)?(?: ?[:=]|,| -)?))(?: {0,2}|\n)[\x22'`*(_]{0,2}@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF]))",
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "mera insta id «priya_07» hai",
        "mera snap: «priyasnaps»",
        "insta pe follow karo «priya.cooks»",
        "mera discord hai «priya0042»",
    ],
    spares: &["mera insta band hai", "mera snap nahi chal raha", "insta pe add karo please"],
};
