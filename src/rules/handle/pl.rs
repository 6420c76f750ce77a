//! Handles told in Polish: `my insta is …`, `add me on snap: …`.

use super::is_told;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "moj", "mojego", "dodaj", "obserwuj", "znajdz", "zaobserwuj",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-pl",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:mój|Mój|moj|Moj) (?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)(?: nick)?(?: to| ?[:=]| -)|(?:dodaj|obserwuj|znajd(?:ź|z)|zaobserwuj) mnie na (?:snap(?:ie|chacie)?|insta(?:gramie)?|discordzie|tiktoku|tt|ig|dc|fb|facebooku|steamie|telegramie)(?: jako)?(?: ?[:=]|,| -)?))(?: {0,2}|\n)[\x22'`*(_]{0,2}@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF]))",
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "mój insta to «kasia_w7»",
        "dodaj mnie na snapie: «kasiaw99»",
        "mój discord: «kasia0042»",
        "znajdź mnie na tiktoku jako «kasia.gotuje»",
    ],
    spares: &["mój insta to prywatny", "dodaj mnie na snapie proszę", "mój snap nie działa"],
};
