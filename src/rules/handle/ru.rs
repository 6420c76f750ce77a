//! Handles told in Russian: `my insta is …`, `add me on snap: …`.

use super::is_told;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "мои", "моя", "инста", "инстаграм", "инстаграме", "тг", "тгшка", "телега", "телеграм", "телеграме", "вк",
    "дискорд", "дискорде", "стим", "скаип", "ник", "логин", "добавь", "добавляи", "наидешь",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-ru",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?:(?:(?:м|М)ой |(?:м|М)оя )?(?:(?:и|И)нст(?:а|аграм)|(?:т|Т)г|ТГ|(?:т|Т)елег(?:а|рам)|(?:в|В)к|ВК|(?:д|Д)искорд|(?:с|С)тим|(?:с|С)кайп|(?i:(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|discord|dc|twitter|x|facebook|fb|psn|xbox(?: live)?|steam|skype|twitch|kik|reddit|you ?tube|yt|threads|bluesky|bsky|mastodon|wechat|line|viber|signal|spotify|roblox|tumblr|pinterest|linkedin|github|messenger|vsco|bereal|cash ?app|venmo|strava|letterboxd|minecraft|valorant|fortnite|epic(?: games)?|riot|lichess|kakao(?:talk)?|zalo|gmail|g ?mail|hotmail|outlook|yahoo|icloud|proton(?:mail)?)))(?: (?:ник|логин))?(?: ?[:=]| -| —| это)|(?:д|Д)обав(?:ь|ляй) меня (?:в|на) (?:инст(?:у|аграме?)|тг|телег(?:у|рам)|вк|дискорде?|стиме?|снапе?)(?: ?[:=]|,| -| —)?)(?: {0,2}|\n)[\x22'`*(_]{0,2}@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF]))",
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &[
        "моя инста — «anya.travels»",
        "тг: «anya_k7»",
        "мой дискорд: «anya0042»",
        "добавь меня в тг «anya_k7»",
        "инста: «anya.travels»",
    ],
    spares: &["моя инста — закрыта", "тг лагает", "инста упала", "добавь меня в группу"],
};
