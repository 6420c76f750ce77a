//! Slovakia: rodné číslo, the birth number (`checks::rodne_cislo` has structure and source).
//!
//! Czech numbers look the same and have the same name; only the endings of the words around tell which it is.

use super::Locale;
use crate::checks::rodne_cislo::{is_valid, is_valid_and_no_account};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Slovakia.
pub static LOCALE: Locale = Locale { region: "SK", rules: &[&SLASHED, &NAMED, &SLOVAK] };

/// With its slash; the Czech rule is surer, so this one speaks when Slovakia's numbers alone are asked for.
static SLASHED: Rule = Rule {
    id: "sk-rc",
    entity: Entity::SkRc,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6}/[0-9]{4}\b",
    evidence: Evidence::Check(is_valid_and_no_account),
    confidence: 80,
    cues: &[],
    finds: &["zmluvu daj na «770622/4933»", "do formulára napíš «795201/9780» ďakujem", "«885818/7888»"],
    spares: &["770622/4934", "účet 123456/0900", "123456/2024", "verzia 202403/1100"],
};

/// In any notation, where words of both languages name it.
static NAMED: Rule = Rule {
    id: "sk-rc-named",
    entity: Entity::SkRc,
    trigger: Trigger::Digits,
    pattern: ANY_NOTATION,
    evidence: Evidence::CheckAndCue(is_valid),
    confidence: 84,
    cues: &["rodné číslo", "rodného čísla", "rodnému číslu", "rč", "r.č", "r. č", "birth number"],
    finds: &[
        "rodné číslo: «770622/4933»",
        "moje rodné číslo je «7706224933», pošlem aj občiansky",
        "RČ «895429/0972»",
        "starý otec má rodné číslo «480315/123»",
        "rodné číslo «770622/4934», asi",
    ],
    spares: &["7706224933", "objednávka 7706224933", "volaj 0905123456", "480315/123", "1700000000"],
};

/// Where the words are Slovak for certain.
static SLOVAK: Rule = Rule {
    id: "sk-rc-slovak",
    entity: Entity::SkRc,
    trigger: Trigger::Digits,
    pattern: ANY_NOTATION,
    evidence: Evidence::CheckAndCue(is_valid),
    confidence: 93,
    cues: &[
        "rodným číslom",
        "rodnom čísle",
        "slovenské rodné číslo",
        "slovak birth number",
        "slovak personal number",
        "slovak rodne cislo",
    ],
    finds: &["prihlás sa rodným číslom «915929/9721»", "my Slovak birth number is «9256151256»"],
    spares: &["9159299721", "faktúra 9159299721", "1700000000", "volajte 0905 123 456"],
};

const ANY_NOTATION: &str = r"\b[0-9]{6}(?: ?/ ?[0-9]{3,4}|[ -]?[0-9]{4})\b";
