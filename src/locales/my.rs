//! Malaysia: the identity card (MyKad).
//!
//! Birth date, place of birth (01–16, 21–59, 60–99 but for some), a serial of four (Jabatan Pendaftaran Negara); no check digit.

use super::Locale;
use crate::checks::{date, digits, pairs};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Malaysia.
pub static LOCALE: Locale = Locale { region: "MY", rules: &[&NRIC, &BARE] };

const CUES: &[&str] = &[
    "nric",
    "mykad",
    "ic no",
    "no ic",
    "ic number",
    "my ic",
    "ic",
    "kad pengenalan",
    "no kad pengenalan",
    "malaysian id",
    "no. k/p",
];

/// With its hyphens.
static NRIC: Rule = Rule {
    id: "my-nric",
    entity: Entity::MyNric,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6}-[0-9]{2}-[0-9]{4}\b",
    evidence: Evidence::Check(is_nric),
    confidence: 90,
    cues: CUES,
    finds: &["my IC is «620809-10-9740»", "«911205-01-6127»", "no ic saya «920318-10-0940» ya"],
    spares: &["991340-14-1234", "240305-00-1234", "12345-12-1234"],
};

static BARE: Rule = Rule {
    id: "my-nric-bare",
    entity: Entity::MyNric,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6} ?[0-9]{2} ?[0-9]{4}\b",
    evidence: Evidence::CheckAndCue(is_nric),
    confidence: 90,
    cues: CUES,
    finds: &["no kad pengenalan «800727146604»", "mykad number «940723012362»"],
    spares: &["800727146604", "order 940723012362", "60123456789"],
};

fn is_nric(value: &str) -> bool {
    let Some(all) = digits::exactly::<12>(value) else { return false };
    let place = all[6] * 10 + all[7];
    let exists = pairs::first_three(&all).is_some_and(|(year, month, day)| date::exists_in_some_century(year, month, day));
    exists && !matches!(place, 0 | 17..=20 | 69 | 70 | 73 | 80 | 81 | 94..=97)
}
