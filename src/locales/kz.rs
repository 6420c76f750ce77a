//! Kazakhstan: the individual identification number (ЖСН, ИИН).
//!
//! Birth date, a digit for century and sex, a serial of four, a check digit: weights 1…11, modulo 11, and 3…11 1 2 if that gives ten (закон № 223-III).

use super::Locale;
use crate::checks::{date, digits, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Kazakhstan.
pub static LOCALE: Locale = Locale { region: "KZ", rules: &[&IIN] };

static IIN: Rule = Rule {
    id: "kz-iin",
    entity: Entity::KzIin,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{12}\b",
    evidence: Evidence::CheckAndCue(is_iin),
    confidence: 93,
    cues: &["иин", "жсн", "iin", "жеке сәйкестендіру нөмірі", "индивидуальный идентификационный номер", "kazakh id"],
    finds: &["мой ИИН «720512398391»", "ЖСН: «601028377663»", "my Kazakh IIN is «960216464303»", "иин «710813482674»"],
    spares: &["720512398391", "заказ 601028377663", "202403051200"],
};

fn is_iin(value: &str) -> bool {
    let Some(all) = digits::exactly::<12>(value) else { return false };
    let exists = pairs::first_three(&all).is_some_and(|(year, month, day)| date::exists_in_some_century(year, month, day));
    let rest = match weighted::sum(&all, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11 {
        10 => weighted::sum(&all, &[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11,
        rest => rest,
    };
    exists && rest == all[11]
}
