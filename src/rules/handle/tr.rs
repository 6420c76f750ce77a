//! Handles told in Turkish: `my insta is …`, `add me on snap: …`.

use super::is_told;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "instagramim", "instam", "snapim", "insta", "discordum", "twitterim", "benim", "instadan", "snapten",
    "telegramdan",
];

/// Whose account, on what, and its name.
pub static RULE: Rule = Rule {
    id: "handle-told-tr",
    entity: Entity::Username,
    trigger: Trigger::Words(WORDS),
    pattern: r"(?i:(?:(?:benim )?(?:instagram(?:ım|im)|instam|snap(?:im|ım|chatim)|discordum|twitter(?:ım|im)|telegram(?:ım|im)|insta hesab(?:ı|i)m)(?: ?[:=]| -)? ?|(?:instadan|snapten|telegramdan|discorddan) (?:ekle|yaz|bul|takip et)(?: beni)?(?: ?[:=]|,| -)?))(?: {0,2}|\n)[\x22'`*(_]{0,2}@?([A-Za-z0-9_](?:[A-Za-z0-9_.-]|[\xC3-\xDF][\x80-\xBF]){1,28}(?:[A-Za-z0-9_]|[\xC3-\xDF][\x80-\xBF]))",
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &["instagramım «elif_k7»", "insta hesabım: «elif.gezer»", "snapten ekle «elifk99»", "discordum: «elif0042»"],
    spares: &["instagramım kapandı", "instadan yaz bana", "instam çöktü"],
};
