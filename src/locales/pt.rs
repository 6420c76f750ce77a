//! Portugal: the NIF of taxpayers and the citizen card.
//!
//! NIF: nine digits, weights 9…2, 11 less the rest, 0 for ten and eleven (Autoridade Tributária). Cartão de Cidadão: eight digits, a check digit, two characters of the version, a check digit by Luhn over
//! base-36 values (AMA, *Validação de Número de Documento do Cartão de Cidadão*).

use super::Locale;
use crate::checks::{digits, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Portugal.
pub static LOCALE: Locale = Locale { region: "PT", rules: &[&NIF, &CC] };

static NIF: Rule = Rule {
    id: "pt-nif",
    entity: Entity::PtNif,
    trigger: Trigger::Digits,
    pattern: r"\b[1-35-9][0-9]{2}[ .]?[0-9]{3}[ .]?[0-9]{3}\b",
    evidence: Evidence::CheckAndCue(is_nif),
    confidence: 93,
    cues: &[
        "nif",
        "contribuinte",
        "número de contribuinte",
        "n.i.f",
        "nipc",
        "número fiscal",
        "num contribuinte",
        "portuguese tax number",
    ],
    finds: &[
        "o meu NIF é «112117864»",
        "contribuinte: «394 389 859»",
        "my Portuguese tax number is «346250870»",
        "nif «188573101»",
    ],
    spares: &["112117864", "encomenda 394389859", "912 345 678 liga"],
};

static CC: Rule = Rule {
    id: "pt-cc",
    entity: Entity::PtCc,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{8}[ -]?[0-9] ?[A-Z][A-Z0-9] ?[0-9]\b",
    evidence: Evidence::Check(is_cc),
    confidence: 96,
    cues: &["cartão de cidadão", "cartao de cidadao", "cc", "número do cartão", "citizen card"],
    finds: &["cartão de cidadão «18677194 4 Y58»", "«152142136YX9»", "CC: «157472077Z18»"],
    spares: &["186771944Y59", "12345678 9 AB1", "20240305 1 ZZ4"],
};

fn is_nif(value: &str) -> bool {
    let Some(all) = digits::exactly::<9>(value) else { return false };
    let check = 11 - weighted::sum(&all, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    all[8] == if check > 9 { 0 } else { check }
}

fn is_cc(value: &str) -> bool {
    let values: Vec<u32> = value.bytes().filter_map(weighted::base_36).collect();
    let doubled = |(at, value): (usize, &u32)| {
        if at.is_multiple_of(2) && *value >= 5 {
            value * 2 - 9
        } else if at.is_multiple_of(2) {
            value * 2
        } else {
            *value
        }
    };
    values.len() == 12 && values.iter().enumerate().map(doubled).sum::<u32>().is_multiple_of(10)
}
