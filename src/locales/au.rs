//! Australia: TFN and ABN of the tax office, ACN of companies, Medicare numbers.
//!
//! TFN: eight or nine digits, weights 1 4 3 7 5 8 6 9 10, a multiple of 11 (ATO). ABN: eleven digits, the first less 1, weights 10 1 3 … 19, a
//! multiple of 89 (ABR, *Format of the ABN*). ACN: nine digits, weights 8…1, ten less the rest (ASIC). Medicare: ten digits from 2–6 on (and a line number), weights 1 3 7 9,
//! the ninth is the check (Services Australia).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Australia.
pub static LOCALE: Locale = Locale { region: "AU", rules: &[&TFN, &MEDICARE, &ABN, &ACN] };

static TFN: Rule = Rule {
    id: "au-tfn",
    entity: Entity::AuTfn,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{2,3}\b",
    evidence: Evidence::CheckAndCue(is_tfn),
    confidence: 92,
    cues: &["tfn", "tax file number", "tax file no", "tfn no", "tax file"],
    finds: &["my TFN is «528 382 177»", "tax file number: «245891732»", "tfn «998-988-510» for the new job", "TFN «610239901»"],
    spares: &["528 382 177", "order 245891732", "call 0491 570 006", "1700000000"],
};

static MEDICARE: Rule = Rule {
    id: "au-medicare",
    entity: Entity::AuMedicare,
    trigger: Trigger::Digits,
    pattern: r"\b[2-6][0-9]{3}[ -]?[0-9]{5}[ -]?[0-9](?:[ /-]?[0-9])?\b",
    evidence: Evidence::CheckAndCue(is_medicare),
    confidence: 90,
    cues: &["medicare", "medicare card", "medicare number", "medicare no", "medicare card number"],
    finds: &["medicare card «6933 40430 0»", "my Medicare number is «3018179896»", "Medicare no: «5385 99436 7-1»"],
    spares: &["6933 40430 0", "order 3018179896", "medicare levy 2024"],
};

static ABN: Rule = Rule {
    id: "au-abn",
    entity: Entity::AuAbn,
    trigger: Trigger::Digits,
    pattern: r"\b[1-9][0-9][ -]?[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}\b",
    evidence: Evidence::CheckAndCue(is_abn),
    confidence: 90,
    cues: &["abn", "a.b.n", "australian business number"],
    finds: &["invoice me, ABN «75 299 512 069»", "abn: «55764045246»", "Australian Business Number «23 101 782 956»"],
    spares: &["75 299 512 069", "order 55764045246", "call 61 491 570 156"],
};

static ACN: Rule = Rule {
    id: "au-acn",
    entity: Entity::AuAcn,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}\b",
    evidence: Evidence::CheckAndCue(is_acn),
    confidence: 90,
    cues: &["acn", "a.c.n", "australian company number", "company number"],
    finds: &["ACN «005 945 273»", "acn: «004252055»"],
    spares: &["005 945 273", "order 004252055", "003 004 005"],
};

fn is_tfn(value: &str) -> bool {
    let all = digits::all(value);
    let weights: &[u32] = if all.len() == 8 { &[10, 7, 8, 4, 6, 3, 5, 1] } else { &[1, 4, 3, 7, 5, 8, 6, 9, 10] };
    !digits::are_equal(&all) && weighted::sum(&all, weights).is_multiple_of(11)
}

fn is_medicare(value: &str) -> bool {
    let all = digits::all(value);
    all.get(8).is_some_and(|check| weighted::sum(&all, &[1, 3, 7, 9, 1, 3, 7, 9]) % 10 == *check)
}

fn is_abn(value: &str) -> bool {
    let Some(mut all) = digits::exactly::<11>(value) else { return false };
    all[0] = all[0].saturating_sub(1);
    weighted::sum(&all, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]).is_multiple_of(89)
}

fn is_acn(value: &str) -> bool {
    let Some(all) = digits::exactly::<9>(value) else { return false };
    let sum = weighted::sum(&all, &[8, 7, 6, 5, 4, 3, 2, 1]);
    !digits::are_equal(&all) && (10 - sum % 10) % 10 == all[8]
}
