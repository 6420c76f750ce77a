//! Branches of Indian banks: four letters, a zero, six characters. Reserve Bank of India, *IFSC*.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Its name, or that of a kind of transfer, must stand near.
pub static RULE: Rule = Rule {
    id: "ifsc",
    entity: Entity::Ifsc,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Za-z]{4}0[0-9]{6}\b",
    evidence: Evidence::Cue,
    confidence: 93,
    cues: &["ifsc", "ifsc code", "rtgs", "neft", "imps", "branch code", "a/c", "account", "bank"],
    finds: &["ifsc: «SBIN0001234»", "IFSC code is «hdfc0000123»", "a/c 1234567890 «ICIC0000123»"],
    spares: &["SBIN0001234", "PART0001234 is in stock"],
};

/// With letters in the branch.
pub static LETTERS: Rule = Rule {
    id: "ifsc-letters",
    entity: Entity::Ifsc,
    trigger: Trigger::Words(&["ifsc"]),
    pattern: r"(?i:ifsc)(?: ?(?:(?i:numbers?|num\.?|nos?\.?|nr\.?|nummer|numero|n\xC3\xBAmero|num\xC3\xA9ro|numer|code|id)|n\xC2\xBA|n\xC2\xB0|\xE2\x84\x96|#))?(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s | {1,2})[\x22'`*(]{0,2}([A-Za-z]{4}0[A-Za-z0-9]{6})\b",
    evidence: Evidence::Shape,
    confidence: 93,
    cues: &[],
    finds: &["IFSC: «KKBK0RTGSMI»", "ifsc code «YESB0CMSNOC»"],
    spares: &["ifsc code required"],
};
