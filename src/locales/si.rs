//! Slovenia: the EMŠO of people registered there, regions 50–59 (`checks::jmbg` has structure and source).
//!
//! Zakon o centralnem registru prebivalstva (Uradni list RS 72/06), <https://www.gov.si/teme/enotna-maticna-stevilka-obcana/>.

use super::Locale;
use crate::checks::jmbg;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Slovenia.
pub static LOCALE: Locale = Locale { region: "SI", rules: &[&EMSO] };

static EMSO: Rule = Rule {
    id: "si-emso",
    entity: Entity::SiEmso,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{13}\b",
    evidence: Evidence::Check(is_slovenian),
    confidence: 92,
    cues: &[
        "emšo*",
        "emša",
        "emšu",
        "emšom",
        "emšota",
        "enotna matična številka",
        "enotno matično številko",
        "matična številka občana",
        "unique master citizen number",
        "citizen number",
    ],
    finds: &[
        "EMŠO: «1812953504918»",
        "moj emšo je «0101971501554», rabijo ga za pogodbo",
        "emso «3105957507732» pa davčno ti pošljem kasneje",
        "slovenian citizen number «0101006500006»",
        "emšo «1812953504919», nisem prepričan",
        "«2803978503198»",
    ],
    spares: &["1812953504919", "naročilo 1812953904917", "1700000000123", "3830012345678", "3105957507733"],
};

fn is_slovenian(value: &str) -> bool {
    jmbg::region(value).is_some_and(|region| region == 5 || (50..=59).contains(&region))
}
