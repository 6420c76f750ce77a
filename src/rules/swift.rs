//! SWIFT codes (BIC) of banks.
//!
//! Four letters for the institution, two for the country, two for the place, and three for the branch (ISO 9362). A word of eight capitals is often an ordinary one, so a name must stand
//! before it.

use super::wordset::WordSet;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Behind its name.
pub static BIC: Rule = Rule {
    id: "swift-code",
    entity: Entity::SwiftCode,
    trigger: Trigger::Words(&["swift", "bic"]),
    pattern: r"(?i:swift|bic)(?i:(?:[ /:=#-]|code|bic|swift|is|number|nr|no|der|bank|ist|es|est|lautet){0,10})([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b",
    evidence: Evidence::Check(is_bic),
    confidence: 90,
    cues: &[],
    finds: &["SWIFT: «DEUTDEFF500»", "bic «MARKDEF1XXX» and the iban below", "swift code is «CHASUS33»", "BIC/SWIFT «BNPAFRPP»"],
    spares: &["swift DEUTXXFF", "swift answer", "bic is a pen", "Taylor Swift 2024"],
};

/// ISO 3166 alpha-2, and Kosovo's `XK`.
static COUNTRIES: WordSet<512> = WordSet::of(
    "AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI \
     CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GG GH GI GL GM GN GQ GR \
     GT GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KM KN KR KW KY KZ LA LB LC LI LK LR LS \
     LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NZ OM PA PE PF PG \
     PH PK PL PS PT PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN \
     TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VN VU WS XK YE ZA ZM ZW",
);

fn is_bic(value: &str) -> bool {
    value.get(4..6).is_some_and(|country| COUNTRIES.contains(country))
}
