//! Handles told in German: `my insta is …`, `add me on snap: …`.

use super::is_told;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "mein", "meine", "meinem", "sein", "ihr", "fug", "adde", "add", "folg", "folgt", "schreib", "such", "find",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-de",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:mein|ihr|sein)e?m? (?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?:[- ]?(?:name|account|user(?:name)?|handle|id))?(?: ist| lautet| hei(?:ß|ss)t| ?[:=]| -)|(?:f(?:ü|ue)g|adde?|folgt?|schreib|such|finde?) (?:mich|mir)(?: mal| gerne?| doch)?(?: auf| bei| in| unter)? (?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?: hinzu| unter| als)?(?: ?[:=]|,| -)?))(?: {0,2}|\n)[\x22'`*(_]{0,2}@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF]))",
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "mein insta ist «lena_berg»",
        "mein Insta ist «lenaberg»",
        "adde mich auf Discord: «lenabrg»",
        "füg mich auf snap hinzu: «lena.b99»",
        "folg mir auf insta «lena_berg»",
        "Mein PSN-Name ist «LenaZockt»",
        "such mich auf TikTok unter «lena.backt»",
    ],
    spares: &[
        "mein insta ist privat",
        "mein discord ist kaputt",
        "adde mich auf snap bitte",
        "mein Steam ist abgestürzt",
        "folg mir auf insta wenn du willst",
    ],
};
