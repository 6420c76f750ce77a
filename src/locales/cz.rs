//! Czech Republic: rodné číslo, the birth number (`checks::rodne_cislo` has structure and source).

use super::Locale;
use crate::checks::rodne_cislo::{is_valid, is_valid_and_no_account};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// The Czech Republic.
pub static LOCALE: Locale = Locale { region: "CZ", rules: &[&SLASHED, &NAMED] };

/// With its slash, which tells it from other numbers.
static SLASHED: Rule = Rule {
    id: "cz-rc",
    entity: Entity::CzRc,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6}/[0-9]{4}\b",
    evidence: Evidence::Check(is_valid_and_no_account),
    confidence: 85,
    cues: &[],
    finds: &["smlouvu napiš na «770622/4933»", "jeho číslo do formuláře «795201/9780» díky", "«885312/5787»"],
    spares: &["770622/4934", "účet 123456/0800", "účet 770606/0100", "123456/2024", "verze 202403/1100"],
};

/// In any notation, also the nine digits of those born before 1954, where words name it.
static NAMED: Rule = Rule {
    id: "cz-rc-named",
    entity: Entity::CzRc,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6}(?: ?/ ?[0-9]{3,4}|[ -]?[0-9]{4})\b",
    evidence: Evidence::CheckAndCue(is_valid),
    confidence: 90,
    cues: &[
        "rodné číslo",
        "rodného čísla",
        "rodnému číslu",
        "rodném čísle",
        "rodným číslem",
        "rodný číslo",
        "rodna cisla",
        "rč",
        "r.č",
        "r. č",
        "birth number",
        "czech personal number",
    ],
    finds: &[
        "rodné číslo: «770622/4933»",
        "moje rodné číslo je «7706224933»",
        "RČ «895429/0972», pošli to pojišťovně",
        "děda má rodné číslo «480315/123»",
        "my Czech birth number is «925615/1256»",
        "rodne cislo «885312 5787»",
        "r.č. «770622/4934» nebo tak nějak",
    ],
    spares: &["7706224933", "objednávka 7706224933", "zavolej 777123456", "480315/123", "1700000000"],
};
