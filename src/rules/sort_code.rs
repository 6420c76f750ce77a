//! Sort codes of banks in the United Kingdom, `NN-NN-NN`, alone or with the account's eight digits. Pay.UK, *Vocalink Modulus
//! Checking*: which algorithm holds depends on a table that changes, so a name must stand near.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

const CUES: &[&str] = &["sort code", "sortcode", "sort-code", "s/c", "bank details"];

/// The code.
pub static RULE: Rule = Rule {
    id: "uk-sort-code",
    entity: Entity::UkSortCode,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}\b",
    evidence: Evidence::Cue,
    confidence: 88,
    cues: CUES,
    finds: &["sort code «20-00-00»", "sort code: «204514», name to follow", "my sort code is «20 45 14»"],
    spares: &["20-00-00", "204514", "on 20-03-24"],
};

/// The code and the account behind it.
pub static WITH_ACCOUNT: Rule = Rule {
    id: "uk-sort-code-account",
    entity: Entity::UkSortCode,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}(?: ?[,/|;] ?|  ?)(?i:(?:and |& )?a(?:cc?(?:oun)?t?|/c)\.?(?: ?(?:number|no\.?|num))?:? ?)?[0-9]{8}\b",
    evidence: Evidence::Cue,
    confidence: 92,
    cues: CUES,
    finds: &["sort code «20-45-14 12345678»", "bank details: «20-45-14, acc 12345678»"],
    spares: &["20-45-14 12345678"],
};
