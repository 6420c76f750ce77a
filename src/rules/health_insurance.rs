//! Numbers of health insurances: the European card's has a form (Decision S2 of the Administrative Commission: 20 digits, `80`, the
//! country), all others are believed only where words name them.

use crate::checks::digits;
use crate::checks::named::only_when_named;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const CUES: &[&str] = &[
    "health insurance", "health insurance number", "insurance id", "insurance number", "insurance policy", "policy number",
    "policy no", "policy #", "policy nr", "member id", "member number", "subscriber id", "group number", "medicare number",
    "medicaid", "krankenversicherung", "krankenversichertennummer", "krankenversicherungsnummer", "versichertennummer",
    "versicherungsnummer", "kvnr", "krankenkasse", "numéro de mutuelle", "mutuelle", "numéro d'adhérent", "carte vitale",
    "tarjeta sanitaria", "número de afiliado", "número de póliza", "tessera sanitaria", "numero tessera", "numero di polizza",
    "número de utente", "utente", "cartão de saúde", "apólice", "carteirinha", "zorgverzekering", "polisnummer", "numer polisy",
    "numer ubezpieczenia", "полис", "полис омс", "омс", "номер полиса", "保険証", "保険証番号", "被保険者番号", "医保卡", "医保卡号", "医保号", "건강보험",
];

/// The number of the card: `80`, the country as three digits (ISO 3166-1), the institution, and ten more.
pub static EHIC: Rule = Rule {
    id: "ehic",
    entity: Entity::HealthInsuranceNumber,
    trigger: Trigger::Digits,
    pattern: r"\b80[0-9]{3}(?: ?[0-9]){15}\b",
    evidence: Evidence::CheckAndCue(is_card),
    confidence: 90,
    cues: &[
        "ehic",
        "health insurance card",
        "european health",
        "gesundheitskarte",
        "krankenversicherungskarte",
        "versicherungskarte",
        "carte européenne",
        "tarjeta sanitaria",
        "tessera sanitaria",
        "team",
        "cartão europeu",
        "zorgpas",
        "ekuz",
        "karta ubezpieczenia",
    ],
    finds: &["EHIC: «80276123456789012345»", "tessera sanitaria «80380000300012345678»"],
    spares: &["80276123456789012345"],
};

/// Others.
pub static NAMED: Rule = Rule {
    id: "health-insurance-number",
    entity: Entity::HealthInsuranceNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[A-Z]{1,4}[0-9]{6,16}|[0-9]{6,16}[A-Z]{1,2}|[0-9]{8,16}|[A-Z]{0,3}[0-9]{3}-[0-9]{2,4}-[0-9]{3,6})\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 80,
    cues: CUES,
    finds: &[
        "health insurance number: «4482193377»",
        "member id is «XYZ482193377»",
        "policy number «HP00482193»",
        "Versichertennummer «A123456780»",
        "mutuelle n° «48219337»",
        "número de afiliado «281234567840»",
        "número de utente «482193377»",
        "polisnummer «48219337»",
        "полис ОМС «7700482193377001»",
        "保険証番号は«48219337»です",
    ],
    spares: &["482193377", "insurance from 2024-03-05", "policy of 2019"],
};

/// The country is one of Europe's.
fn is_card(value: &str) -> bool {
    #[rustfmt::skip]
    const COUNTRIES: [u64; 33] = [
        40, 56, 100, 191, 196, 203, 208, 233, 246, 250, 276, 300, 348, 352, 372, 380, 428, 438, 440, 442, 470, 528, 578, 616, 620,
        642, 703, 705, 724, 752, 756, 826, 688,
    ];
    digits::exactly::<20>(value).is_some_and(|digits| COUNTRIES.contains(&digits::number(&digits[2..5])))
}
