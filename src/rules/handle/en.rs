//! Handles told in English: `my insta is …`, `add me on snap: …`.

use super::is_told;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "my", "add", "find", "kik", "hmu", "follow", "message", "msg", "text", "dm", "ping", "reach", "her", "his",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-en",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:my|her|his|our|bf's|gf's) (?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?:'s|s)?(?: (?:handle|name|user ?name|user|id|tag|@|acc(?:ount)?|address))?(?: is| ?[:=]| -|'s| =|: it's| is still| is now)(?: just| literally)?:?|(?:add|find|follow|message|msg|text|dm|ping|reach|hit) (?:me|us|my friend|her|him)(?: up)?(?: on| via| @| over on| at)? (?:my )?(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?: (?:as|under|at|with|handle|id|username))?(?: ?[:=]| ?-| ?\xE2\x86\x92|,| \()?|hmu (?:on )?(?:my )?(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?: as)?:?|kik me(?: at| as)?:?|(?:add|follow) me[:,]?(?: as| at)?))(?: {0,2}|\n)[\x22'`*(_]{0,2}@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF]))",
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "my insta is «jane_doe99»",
        "my insta is «janedoe»",
        "my gmail is «jane.doe»",
        "add me on snap: «jdoe.22»",
        "find me on TikTok as «jane.makes.bread»",
        "kik me «janeyd7»",
        "hmu on snap «jdoe_22» later",
        "add me on discord «jdoe0042»",
        "follow me on twitch: «janeplays»",
        "my PSN id is «xX_Jane_Xx»",
        "my steam: «janedoe»",
        "his ig is «tom.rides.bikes»",
        "msg me on telegram «jane_d»",
    ],
    spares: &[
        "my insta is private",
        "my insta is down",
        "my discord is better",
        "add me on snap please",
        "my steam is broken",
        "find me on the second floor",
        "my x is a mess",
        "follow me on insta tomorrow",
        "my gmail is full",
        "text me on signal when you land",
        "my snap is acting up",
        "add me to the group",
        "my phone is dead",
        "my spotify is playing",
    ],
};
