//! Switzerland: the AHV number (AVS).
//!
//! `756.XXXX.XXXX.XC`: the country, nine digits, a check digit as of EAN-13 (ZAS, <https://www.zas.admin.ch>; AHVV art. 133).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Switzerland.
pub static LOCALE: Locale = Locale { region: "CH", rules: &[&AHV] };

static AHV: Rule = Rule {
    id: "ch-ahv",
    entity: Entity::ChAhv,
    trigger: Trigger::Digits,
    pattern: r"\b756[. ]?[0-9]{4}[. ]?[0-9]{4}[. ]?[0-9]{2}\b",
    evidence: Evidence::Check(is_ahv),
    confidence: 95,
    cues: &[
        "ahv",
        "ahv-nummer",
        "ahv nummer",
        "ahv-nr",
        "avs",
        "numéro avs",
        "no avs",
        "navs",
        "numero avs",
        "sozialversicherungsnummer",
    ],
    finds: &["AHV-Nummer: «756.8808.9548.55»", "«756.8855.3304.73»", "mon numéro AVS «7561458917324»", "ahv «756.1939.2634.08»"],
    spares: &["756.8808.9548.56", "756.1234.5678", "7561234567890"],
};

fn is_ahv(value: &str) -> bool {
    let Some(all) = digits::exactly::<13>(value) else { return false };
    weighted::sum(&all, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10)
}
