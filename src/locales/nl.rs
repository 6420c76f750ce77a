//! Netherlands: the burgerservicenummer.
//!
//! Nine digits (older ones eight): weights 9…2 and -1, a multiple of 11, the elfproef (RvIG; Logisch ontwerp BSN).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Netherlands.
pub static LOCALE: Locale = Locale { region: "NL", rules: &[&BSN] };

static BSN: Rule = Rule {
    id: "nl-bsn",
    entity: Entity::NlBsn,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{4}[. ]?[0-9]{2}[. ]?[0-9]{3}\b|\b[0-9]{3}[. -]?[0-9]{3}[. -]?[0-9]{3}\b|\b[0-9]{8}\b",
    evidence: Evidence::CheckAndCue(is_bsn),
    confidence: 94,
    cues: &[
        "bsn",
        "burgerservicenummer",
        "sofinummer",
        "sofi-nummer",
        "bsn nummer",
        "bsn-nummer",
        "burger service nummer",
        "dutch citizen number",
        "citizen service number",
    ],
    finds: &["mijn bsn is «273610764»", "BSN: «3030.47.628»", "burgerservicenummer «149 973 615»", "my Dutch BSN is «273046082»"],
    spares: &["273610764", "bestelling 303047628", "0612345678", "20240305"],
};

fn is_bsn(value: &str) -> bool {
    let mut all = digits::all(value);
    if all.len() == 8 {
        all.insert(0, 0);
    }
    let Some((check, body)) = all.split_last() else { return false };
    !digits::are_equal(&all) && weighted::sum(body, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == *check
}
