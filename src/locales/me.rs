//! Montenegro: the JMBG of people registered there, regions 20–29 (`checks::jmbg` has structure and source).
//!
//! Zakon o jedinstvenom matičnom broju (Službeni list CG), Ministarstvo unutrašnjih poslova, <https://www.gov.me/mup>.

use super::Locale;
use crate::checks::jmbg;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Montenegro.
pub static LOCALE: Locale = Locale { region: "ME", rules: &[&JMBG] };

static JMBG: Rule = Rule {
    id: "me-jmbg",
    entity: Entity::MeJmbg,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{13}\b",
    evidence: Evidence::Check(is_montenegrin),
    confidence: 92,
    cues: &[
        "jmbg*",
        "jmb",
        "matični broj",
        "matičnog broja",
        "јмбг*",
        "матични број",
        "unique master citizen number",
        "citizen number",
    ],
    finds: &[
        "pošalji JMBG... evo: «2611978211247»",
        "matični broj «1811998215899», lična istekla",
        "jmbg «0310996211037», mozda sam pogriješio",
        "montenegrin citizen number «0209972217367»",
        "«1901999267646»",
    ],
    spares: &["2611978211248", "nalog 2611978911247", "1700000000123", "4006381333931", "20240305103011"],
};

fn is_montenegrin(value: &str) -> bool {
    jmbg::region(value).is_some_and(|region| region == 2 || (20..=29).contains(&region))
}
