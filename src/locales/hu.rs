//! Hungary: TAJ number of social insurance and the tax identification (adóazonosító jel).
//!
//! TAJ: eight digits, weights 3 7, modulo 10. Tax: `8`, days since 1867 (five digits), a serial of three, a check digit with weights 1…9, modulo 11, ten is not issued (1996. évi XX. törvény).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Hungary.
pub static LOCALE: Locale = Locale { region: "HU", rules: &[&TAJ, &TAX] };

static TAJ: Rule = Rule {
    id: "hu-taj",
    entity: Entity::HuTaj,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{3}\b",
    evidence: Evidence::CheckAndCue(is_taj),
    confidence: 92,
    cues: &[
        "taj",
        "taj szám",
        "taj-szám",
        "taj száma*",
        "tb szám",
        "társadalombiztosítási azonosító",
        "tajszám",
        "tajszámom",
        "hungarian social security",
    ],
    finds: &[
        "TAJ szám: «190 047 210»",
        "a taj számom «019057053»",
        "Hungarian social security number (TAJ) «164-310-245»",
        "tajszám «064967005»",
    ],
    spares: &["190047210", "rendelés 019057053", "06301234567"],
};

static TAX: Rule = Rule {
    id: "hu-tax-id",
    entity: Entity::HuTaxId,
    trigger: Trigger::Digits,
    pattern: r"\b8[0-9]{9}\b",
    evidence: Evidence::CheckAndCue(is_tax),
    confidence: 92,
    cues: &["adóazonosító", "adóazonosító jel", "adószám", "adóazonosítóm", "adószámom", "hungarian tax", "ado szam"],
    finds: &["adóazonosító jel: «8573202467»", "az adóazonosítóm «8479861967»", "my Hungarian tax number is «8515344823»"],
    spares: &["8573202467", "rendelés 8479861967", "1700000000"],
};

fn is_taj(value: &str) -> bool {
    let Some(all) = digits::exactly::<9>(value) else { return false };
    !digits::are_equal(&all) && weighted::sum(&all, &[3, 7, 3, 7, 3, 7, 3, 7]) % 10 == all[8]
}

fn is_tax(value: &str) -> bool {
    let Some(all) = digits::exactly::<10>(value) else { return false };
    weighted::sum(&all, &[1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 == all[9]
}
