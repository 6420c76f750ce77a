//! Russia: ИНН of taxpayers, СНИЛС of pension insurance, the inner passport.
//!
//! ИНН: ten digits of companies, twelve of persons, weights 2 4 10 3 5 9 4 6 8 and, before those, 7 and 3, modulo 11 modulo 10 (ФНС, приказ ММВ-7-6/435@). СНИЛС: nine digits, weights 9…1, modulo 101, 0 for a
//! hundred (ПФР). Passport: series of four, number of six, no check digit.

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Russia.
pub static LOCALE: Locale = Locale { region: "RU", rules: &[&INN, &SNILS, &SNILS_BARE, &PASSPORT] };

const SNILS_CUES: &[&str] = &["снилс", "снилса", "страховой номер", "snils", "пенсионное страхование", "страховое свидетельство"];

static INN: Rule = Rule {
    id: "ru-inn",
    entity: Entity::RuInn,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[0-9]{12}|[0-9]{10})\b",
    evidence: Evidence::CheckAndCue(is_inn),
    confidence: 93,
    cues: &["инн", "inn", "идентификационный номер налогоплательщика", "russian tax number"],
    finds: &["мой ИНН «708246063163»", "инн: «728100577334»", "ИНН организации «5260344309»", "my Russian INN is «762624726161»"],
    spares: &["708246063163", "заказ 728100577334", "79161234567", "1700000000"],
};

/// With its hyphens.
static SNILS: Rule = Rule {
    id: "ru-snils",
    entity: Entity::RuSnils,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}-[0-9]{3}-[0-9]{3}[ -][0-9]{2}\b",
    evidence: Evidence::Check(is_snils),
    confidence: 95,
    cues: SNILS_CUES,
    finds: &["СНИЛС «137-264-097 64»", "«141-702-287 26»", "снилс: «145-269-731 82»"],
    spares: &["137-264-097 65", "8-916-123-45-67", "123-456-789"],
};

static SNILS_BARE: Rule = Rule {
    id: "ru-snils-bare",
    entity: Entity::RuSnils,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3} ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}\b",
    evidence: Evidence::CheckAndCue(is_snils),
    confidence: 93,
    cues: SNILS_CUES,
    finds: &["снилс «16082963579»", "my SNILS number is «137 264 097 64»"],
    spares: &["16082963579", "заказ 14170228726", "89161234567"],
};

static PASSPORT: Rule = Rule {
    id: "ru-passport",
    entity: Entity::RuPassport,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{2} ?[0-9]{2} ?(?:№|N|#)? ?[0-9]{6}\b",
    evidence: Evidence::Cue,
    confidence: 88,
    cues: &[
        "паспорт",
        "паспорта",
        "паспорту",
        "паспортные данные",
        "серия",
        "серия и номер",
        "паспортом",
        "pasport",
        "russian passport",
        "внутренний паспорт",
    ],
    finds: &["паспорт «45 08 123456»", "серия и номер паспорта: «4510 654321»", "Russian passport «4508 123456»"],
    spares: &["4508 123456", "заказ 4508123456", "паспорт готов в 2024"],
};

fn is_inn(value: &str) -> bool {
    let all = digits::all(value);
    let check = |weights: &[u32]| weighted::sum(&all, weights) % 11 % 10;
    match all[..] {
        [.., last] if all.len() == 10 => check(&[2, 4, 10, 3, 5, 9, 4, 6, 8]) == last,
        [.., eleventh, last] if all.len() == 12 => {
            check(&[7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == eleventh && check(&[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == last
        }
        _ => false,
    }
}

fn is_snils(value: &str) -> bool {
    let Some(all) = digits::exactly::<11>(value) else { return false };
    let rest = weighted::sum(&all, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100;
    u64::from(rest) == digits::number(&all[9..])
}
