//! Japan: the individual number (マイナンバー).
//!
//! Eleven digits and a check digit: weights 2…7, 2…6 from the right, 11 less the rest modulo 11, 0 for a rest of 0 or 1 (総務省令第85号, 第5条).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Japan.
pub static LOCALE: Locale = Locale { region: "JP", rules: &[&MY_NUMBER] };

static MY_NUMBER: Rule = Rule {
    id: "jp-my-number",
    entity: Entity::JpMyNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}\b",
    evidence: Evidence::CheckAndCue(is_my_number),
    confidence: 93,
    cues: &["マイナンバー", "個人番号", "マイナンバーカード", "my number", "mynumber", "individual number"],
    finds: &[
        "マイナンバーは«902322068186»です",
        "個人番号：«8225 9483 0253»",
        "my number card: «7316-8845-9359»",
        "マイナンバー «240021952313» かも",
    ],
    spares: &["9023 2206 8186", "注文番号 822594830253", "090-1234-5678", "202403051200"],
};

fn is_my_number(value: &str) -> bool {
    let Some(all) = digits::exactly::<12>(value) else { return false };
    let rest = weighted::sum(&all, &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    all[11] == if rest <= 1 { 0 } else { 11 - rest }
}
