//! Taiwan: the national identification number (國民身分證統一編號) and that of residents (統一證號).
//!
//! A letter for the place, 1 or 2 for the sex (8 and 9 for foreigners), seven digits, a check digit: the letter's two digits and the others times 1 9 8 … 1 1, a multiple of ten (內政部戶政司).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Taiwan.
pub static LOCALE: Locale = Locale { region: "TW", rules: &[&ID] };

static ID: Rule = Rule {
    id: "tw-id",
    entity: Entity::TwId,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z][1289][0-9]{8}\b",
    evidence: Evidence::Check(is_id),
    confidence: 90,
    cues: &["身分證", "身分證字號", "身份證字號", "統一編號", "居留證", "taiwan id", "taiwanese id", "id字號"],
    finds: &["身分證字號 «L228772421»", "«A134049012»", "我的身分證是«F175046781»", "Taiwan ID «G914215915»"],
    spares: &["L228772422", "A323456789", "order B2024030512"],
};

fn is_id(value: &str) -> bool {
    // The places in the order in which they were numbered, from ten on.
    let place = value.chars().next().and_then(|first| "ABCDEFGHJKLMNPQRSTUVXYWZIO".find(first));
    let (Some(place), Some(all)) = (place, digits::exactly::<9>(value)) else { return false };
    let place = place as u32 + 10;
    (place / 10 + place % 10 * 9 + weighted::sum(&all, &[8, 7, 6, 5, 4, 3, 2, 1, 1])).is_multiple_of(10)
}
