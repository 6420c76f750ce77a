//! North Macedonia: the ЕМБГ (EMBG) of people registered there, regions 40–49 (`checks::jmbg` has structure and source).
//!
//! Закон за матичниот број на граѓанинот (Службен весник на РМ 36/92), Министерство за внатрешни работи, <https://mvr.gov.mk>.

use super::Locale;
use crate::checks::jmbg;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// North Macedonia.
pub static LOCALE: Locale = Locale { region: "MK", rules: &[&EMBG] };

static EMBG: Rule = Rule {
    id: "mk-embg",
    entity: Entity::MkEmbg,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{13}\b",
    evidence: Evidence::Check(is_macedonian),
    confidence: 92,
    cues: &[
        "ембг*",
        "матичен број",
        "матичниот број",
        "матичниот ми број",
        "embg*",
        "matichen broj",
        "maticen broj",
        "maticniot broj",
        "matichniot broj",
        "numri amë",
        "unique master citizen number",
        "citizen number",
    ],
    finds: &[
        "ЕМБГ: «1101950429253»",
        "матичниот број ми е «0507975457661», прати го во банка",
        "embg mi e «2412999450222»",
        "my macedonian citizen number: «1908952428859»",
        "матичен број «1101950429254» (можеби погрешив)",
        "«1010959420350»",
    ],
    spares: &["1101950429254", "нарачка 1101950929252", "1700000000123", "5310000000001", "2010968425459"],
};

fn is_macedonian(value: &str) -> bool {
    jmbg::region(value).is_some_and(|region| region == 4 || (40..=49).contains(&region))
}
