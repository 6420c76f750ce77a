//! Poland: PESEL of persons, NIP of taxpayers, the identity card.
//!
//! PESEL: birth date (20, 40, 60, 80 added to the month for centuries), a serial of four, a check digit: weights 1 3 7 9 (ustawa o ewidencji ludności). NIP: weights 6 5 7 2 3 4 5 6 7, modulo 11 (ustawa o NIP). Identity card: three letters and six digits of which
//! the first checks: weights 7 3 1 · 7 3 1 7 3 (rozporządzenie MSWiA).

use super::Locale;
use crate::checks::{date, digits, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Poland.
pub static LOCALE: Locale = Locale { region: "PL", rules: &[&PESEL, &NIP, &ID_CARD] };

static PESEL: Rule = Rule {
    id: "pl-pesel",
    entity: Entity::PlPesel,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{11}\b",
    evidence: Evidence::Check(is_pesel),
    confidence: 90,
    cues: &["pesel", "pesel*", "nr pesel", "numer pesel", "polish id"],
    finds: &["mój pesel to «68030399574»", "«64062039745»", "PESEL: «82061648935»", "pesel «73081146540» chyba"],
    spares: &["68030399575", "48601234567", "99139912345"],
};

static NIP: Rule = Rule {
    id: "pl-nip",
    entity: Entity::PlNip,
    trigger: Trigger::Digits,
    pattern: r"\b[1-9][0-9]{2}[- ]?[0-9]{2,3}[- ]?[0-9]{2}[- ]?[0-9]{2,3}\b",
    evidence: Evidence::CheckAndCue(is_nip),
    confidence: 92,
    cues: &["nip", "nr nip", "numer nip", "polish tax number", "vat ue"],
    finds: &["NIP «657-825-47-34»", "nip: «6794429216» na fakturę", "our Polish tax number (NIP) is «7896186798»"],
    spares: &["6578254734", "zamówienie 6794429216", "1700000000"],
};

static ID_CARD: Rule = Rule {
    id: "pl-id-card",
    entity: Entity::PlIdCard,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Za-z]{3} ?[0-9]{6}\b",
    evidence: Evidence::CheckAndCue(is_card),
    confidence: 92,
    cues: &[
        "dowód",
        "dowod",
        "dowodu",
        "dowód osobisty",
        "nr dowodu",
        "seria i numer",
        "dowodzie",
        "numer dowodu",
        "polish id card",
    ],
    finds: &["dowód osobisty «AEA503307»", "seria i numer dowodu: «JGJ 738417»", "my Polish ID card is «EDD680619»"],
    spares: &["AEA503307", "lot ABC123456", "dowód ważny do 2024"],
};

fn is_pesel(value: &str) -> bool {
    let Some(all) = digits::exactly::<11>(value) else { return false };
    let exists = pairs::first_three(&all).is_some_and(|(year, month, day)| date::exists_in_some_century(year, month % 20, day));
    exists && weighted::sum(&all, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10)
}

fn is_nip(value: &str) -> bool {
    let Some(all) = digits::exactly::<10>(value) else { return false };
    weighted::sum(&all, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == all[9]
}

fn is_card(value: &str) -> bool {
    let values: Vec<u32> = value.bytes().filter_map(weighted::base_36).collect();
    values.len() == 9 && weighted::sum(&values, &[7, 3, 1, 0, 7, 3, 1, 7, 3]) % 10 == values[3]
}
