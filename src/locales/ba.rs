//! Bosnia and Herzegovina: the JMBG of people registered there, regions 10–19 (`checks::jmbg` has structure and source).
//!
//! IDDEEA, Zakon o jedinstvenom matičnom broju (Službeni glasnik BiH 32/01), <https://www.iddeea.gov.ba>.

use super::Locale;
use crate::checks::jmbg;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Bosnia and Herzegovina.
pub static LOCALE: Locale = Locale { region: "BA", rules: &[&JMBG] };

static JMBG: Rule = Rule {
    id: "ba-jmbg",
    entity: Entity::BaJmbg,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{13}\b",
    evidence: Evidence::Check(is_bosnian),
    confidence: 92,
    cues: &[
        "jmbg*",
        "jmb",
        "jmb-a",
        "matični broj",
        "matičnog broja",
        "јмбг*",
        "јмб",
        "матични број",
        "матичног броја",
        "unique master citizen number",
        "citizen number",
    ],
    finds: &[
        "JMBG mi je «0405980179168»",
        "evo ti moj matični broj: «1606983182495», trebaće za ugovor",
        "my citizen number is «2007981189665»",
        "mislim da je jmb «0405980179169» ali provjeri",
        "«0106994185023»",
    ],
    spares: &["0405980179169", "narudžba 0405980579167", "1700000000123", "3112961977387", "5901234123457"],
};

fn is_bosnian(value: &str) -> bool {
    jmbg::region(value).is_some_and(|region| region == 1 || (10..=19).contains(&region))
}
