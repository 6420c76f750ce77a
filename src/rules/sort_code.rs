//! Sort codes and account numbers of British and Irish banks.
//!
//! Six digits in pairs, and an account of eight (Pay.UK, *Vocalink modulus checking*: the checks are tables of the banks, which change every few weeks). The name of one of the two must stand near.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// As the issuer writes it.
pub static SORT_CODE: Rule = Rule {
    id: "uk-sort-code",
    entity: Entity::UkSortCode,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}(?:[ ,/]{1,3}(?:(?i:acc(?:ount)?|a/c|acct)(?: (?i:no|number|num))?\.?:? ?)?[0-9]{8})?\b",
    evidence: Evidence::Cue,
    confidence: 88,
    cues: &["sort code", "sortcode", "sort-code", "s/c", "sc", "bank details", "account and sort code", "nsc"],
    finds: &[
        "sort code «12-34-56»",
        "sortcode: «203045» ta",
        "bank details «20-00-00 55779911»",
        "sort code «04 00 04», acc below",
    ],
    spares: &["12-34-56", "04-05-24 works for me", "sort it, code 123456"],
};

/// The account that goes with it.
pub static ACCOUNT: Rule = Rule {
    id: "uk-account-number",
    entity: Entity::UkSortCode,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{8}\b",
    evidence: Evidence::Cue,
    confidence: 84,
    cues: &["account number", "account no", "acc no", "acc number", "acc num", "acc", "a/c", "acct", "account"],
    finds: &["acc no «55779911»", "account number: «12345678»", "my acc «87654321»"],
    spares: &["55779911", "order 55779911", "20240305"],
};
