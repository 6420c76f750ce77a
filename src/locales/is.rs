//! Iceland: the kennitala.
//!
//! Birth date (40 added to the day for companies), two digits, a check digit with weights 3 2 7 6 5 4 3 2, the century (Þjóðskrá; lög nr. 140/2019).

use super::Locale;
use crate::checks::{date, digits, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Iceland.
pub static LOCALE: Locale = Locale { region: "IS", rules: &[&HYPHEN, &BARE] };

const CUES: &[&str] = &["kennitala", "kennitalan", "kennitölu", "kt", "icelandic id"];

/// With its hyphen.
static HYPHEN: Rule = Rule {
    id: "is-kt",
    entity: Entity::IsKt,
    trigger: Trigger::Digits,
    pattern: r"\b[0-7][0-9][01][0-9]{3}-[0-9]{3}[089]\b",
    evidence: Evidence::Check(is_kennitala),
    confidence: 93,
    cues: CUES,
    finds: &["kennitalan mín er «170104-3900»", "«151070-2729»", "kt. «011176-6660»"],
    spares: &["991399-1239", "010203-0405", "240305-1231"],
};

static BARE: Rule = Rule {
    id: "is-kt-bare",
    entity: Entity::IsKt,
    trigger: Trigger::Digits,
    pattern: r"\b[0-7][0-9][01][0-9]{3} ?[0-9]{3}[089]\b",
    evidence: Evidence::CheckAndCue(is_kennitala),
    confidence: 92,
    cues: CUES,
    finds: &["kt «2311772999» takk", "my Icelandic kennitala: «1701043900»"],
    spares: &["2311772999", "pöntun 1701043900", "1700000000"],
};

fn is_kennitala(value: &str) -> bool {
    let Some(all) = digits::exactly::<10>(value) else { return false };
    let exists = pairs::first_three(&all).is_some_and(|(day, month, year)| date::exists_in_some_century(year, month, day % 40));
    exists && (11 - weighted::sum(&all, &[3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == all[8]
}
