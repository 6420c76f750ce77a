//! Routing numbers of banks in the United States: nine digits, weights 3 7 1, first two 00–12, 21–32, 61–72 or 80.
//!
//! American Bankers Association, *Routing Number Policy*; Federal Reserve, E-Payments Routing Directory.

use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Nine digits are ordinary, so the name must stand near.
pub static RULE: Rule = Rule {
    id: "aba-routing-number",
    entity: Entity::AbaRoutingNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]\b",
    evidence: Evidence::CheckAndCue(is_routing),
    confidence: 92,
    cues: &[
        "routing",
        "routing number",
        "routing no",
        "routing #",
        "aba",
        "aba number",
        "rtn",
        "transit number",
        "wire transfer",
        "ach",
        "número de ruta",
        "número de enrutamiento",
    ],
    finds: &[
        "routing number: «021000102»",
        "my aba is «321271741»",
        "routing «0210-0010-2», account to follow",
        "número de ruta «021783102»",
    ],
    spares: &["021000102", "order 321271741", "zip 021000103", "the route is 12 km"],
};

fn is_routing(value: &str) -> bool {
    let Some(digits) = digits::exactly::<9>(value) else { return false };
    let district = digits[0] * 10 + digits[1];
    let is_district = matches!(district, 0..=12 | 21..=32 | 61..=72 | 80);
    is_district && weighted::sum(&digits, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10) && !digits::are_equal(&digits)
}
