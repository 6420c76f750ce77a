//! Serbia: the JMBG, regions 70–99 (`checks::jmbg` has structure and source).
//!
//! People who live in Serbia also have numbers of Croatia's regions (30–39) and of those that no successor state issues, so
//! these count here too. Zakon o jedinstvenom matičnom broju građana (Službeni glasnik RS 24/2018).

use super::Locale;
use crate::checks::jmbg;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Serbia.
pub static LOCALE: Locale = Locale { region: "RS", rules: &[&JMBG] };

static JMBG: Rule = Rule {
    id: "rs-jmbg",
    entity: Entity::RsJmbg,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{13}\b",
    evidence: Evidence::Check(is_serbian),
    confidence: 92,
    cues: &[
        "jmbg*",
        "matični broj",
        "matičnog broja",
        "јмбг*",
        "матични број",
        "матичног броја",
        "unique master citizen number",
        "citizen number",
    ],
    finds: &[
        "JMBG: «2103963716010»",
        "мој ЈМБГ је «1009962800840», упиши у уговор",
        "treba im jmbg-a: «1401996719071»",
        "матични број «0511980915659»",
        "serbian citizen number «2808982713476»",
        "jmbg je «2103963716011», ili sam nesto omasio",
        "«1003983809904»",
    ],
    spares: &["2103963716011", "porudžbina 1009962800841", "1700000000123", "8600123456789", "0902975802512", "20240305103011"],
};

fn is_serbian(value: &str) -> bool {
    jmbg::region(value).is_some_and(|region| matches!(region, 0 | 3 | 6..=9 | 30..=39 | 60..=99))
}
