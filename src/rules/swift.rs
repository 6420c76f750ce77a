//! Business identifier codes of banks: ISO 9362, four letters, a country of ISO 3166, two characters, maybe three of a branch.

use crate::checks::country;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// `BIC: COBADEFFXXX`. Eight capitals are a word as well, so the name must stand before them.
pub static RULE: Rule = Rule {
    id: "swift-code",
    entity: Entity::SwiftCode,
    trigger: Trigger::Words(&["swift", "bic", "swiftcode", "biccode"]),
    pattern: r"(?:(?i:bic|swift ?/ ?bic|bic ?/ ?swift|bic[ -]?code|swift[ -]?code|code swift|swift[ -]?(?:no\.?|nr\.?|number))(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s | {1,2})[\x22'`*(]{0,2}|(?i:swift)(?: {0,2}[:=] {0,2}| (?i:is|ist|est|es|\xC3\xA8|\xC3\xA9) ))([A-Za-z]{6}[A-Za-z0-9]{2}(?:[A-Za-z0-9]{3})?)\b",
    evidence: Evidence::Check(is_bic),
    confidence: 92,
    cues: &[],
    finds: &[
        "BIC: «COBADEFFXXX»",
        "swift code is «DEUTDEFF500»",
        "SWIFT: «BNPAFRPP»",
        "swift/bic «NWBKGB2L» thx",
        "bic «chasus33»",
    ],
    spares: &["swift delivery", "BIC: COBAZZFF", "SWIFT: DELIVERED", "bic pens are great", "swift response"],
};

/// Behind an IBAN, in the same line.
pub static BEHIND: Rule = Rule {
    id: "swift-code-behind-iban",
    entity: Entity::SwiftCode,
    trigger: Trigger::Words(&["swift", "bic", "iban"]),
    pattern: r"(?i:iban[^\x00\n]{16,48}(?:bic|swift)[ :/]{1,3})([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b",
    evidence: Evidence::Check(is_bic),
    confidence: 88,
    cues: &[],
    finds: &["IBAN DE89 3704 0044 0532 0130 00 BIC «COBADEFFXXX»"],
    spares: &["iban please, and tell me the bic TOMORROW"],
};

fn is_bic(value: &str) -> bool {
    let is_lower = value.bytes().any(|byte| byte.is_ascii_lowercase());
    let has_digit = value.bytes().any(|byte| byte.is_ascii_digit());
    let is_of_one_case = !is_lower || has_digit && !value.bytes().any(|byte| byte.is_ascii_uppercase());
    is_of_one_case && value.get(4..6).is_some_and(country::exists)
}
