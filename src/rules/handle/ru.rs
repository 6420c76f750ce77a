//! Handles told in Russian: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, TOLD_PLATFORM, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

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
    pattern: concatcp!(
        r"(?:(?:(?:м|М)ой |(?:м|М)оя )?(?:(?:и|И)нст(?:а|аграм)|(?:т|Т)г|ТГ|(?:т|Т)елег(?:а|рам)|(?:в|В)к|ВК|(?:д|",
        r"Д)искорд|(?:с|С)тим|(?:с|С)кайп|(?i:",
        TOLD_PLATFORM,
        r"))(?: (?:ник|логин))?(?: ?[:=]| -| —| это)|(?:д|Д)обав(?:ь|ляй) меня (?:в|на) (?:инст(?:у|аграме?)|тг|",
        r"телег(?:у|рам)|вк|дискорде?|стиме?|снапе?)(?: ?[:=]|,| -| —)?)",
        BEFORE_NAME,
        NAME,
    ),
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
