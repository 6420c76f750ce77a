//! Handles told in Turkish: `my insta is …`, `add me on snap: …`.

use super::{BEFORE_NAME, NAME, is_told};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

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
    pattern: concatcp!(
        r"(?i:(?:(?:benim )?(?:instagram(?:ım|im)|instam|snap(?:im|ım|chatim)|discordum|twitter(?:ım|im)|",
        r"telegram(?:ım|im)|insta hesab(?:ı|i)m)(?: ?[:=]| -)? ?|",
        r"(?:instadan|snapten|telegramdan|discorddan) (?:ekle|yaz|bul|takip et)(?: beni)?(?: ?[:=]|,| -)?))",
        BEFORE_NAME,
        NAME,
    ),
    evidence: Evidence::Check(is_told),
    confidence: 70,
    cues: &[],
    finds: &["instagramım «elif_k7»", "insta hesabım: «elif.gezer»", "snapten ekle «elifk99»", "discordum: «elif0042»"],
    spares: &["instagramım kapandı", "instadan yaz bana", "instam çöktü"],
};
