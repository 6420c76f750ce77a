//! Croatia: the OIB, the personal identification number.
//!
//! Eleven digits, the last of which is the check digit of ISO/IEC 7064 MOD 11,10. Source: Pravilnik o osobnom identifikacijskom
//! broju (Narodne novine 1/2009); Porezna uprava, <https://www.porezna-uprava.hr/HR_OIB>.

use super::Locale;
use crate::checks::{digits, iso7064};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Croatia.
pub static LOCALE: Locale = Locale { region: "HR", rules: &[&OIB] };

static OIB: Rule = Rule {
    id: "hr-oib",
    entity: Entity::HrOib,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{11}\b",
    evidence: Evidence::CheckAndCue(is_oib),
    confidence: 92,
    cues: &[
        "oib*",
        "osobni identifikacijski broj",
        "osobnog identifikacijskog broja",
        "osobni id broj",
        "croatian personal identification number",
        "croatian tax number",
    ],
    finds: &[
        "OIB: «61416433044»",
        "moj oib je «47209079869», treba za ugovor",
        "s oibom «11815577924» te nađu odmah",
        "osobni identifikacijski broj «17002667284»",
        "my Croatian OIB is «78652022902»",
        "OIB «61416433045» ili tako nešto",
    ],
    spares: &["61416433044", "narudžba 47209079869", "38591234567", "1700000000123", "dogovor u 10:30"],
};

fn is_oib(value: &str) -> bool {
    digits::exactly::<11>(value).is_some_and(|all| iso7064::mod_11_10(&all) && !digits::are_equal(&all))
}
