//! Lithuania: asmens kodas, the personal code (`checks::isikukood` has structure and source).

use super::Locale;
use crate::checks::isikukood::is_valid;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Lithuania.
pub static LOCALE: Locale = Locale { region: "LT", rules: &[&BARE, &NAMED] };

/// One of 450 numbers of eleven digits passes the check. An Estonian code looks the same, so it is not very sure.
static BARE: Rule = Rule {
    id: "lt-ak",
    entity: Entity::LtAk,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{11}\b",
    evidence: Evidence::Check(is_valid),
    confidence: 75,
    cues: &[],
    finds: &["registracijai reikia šito: «39609206956»", "«48504259347»"],
    spares: &["39609206957", "užsakymas 39613206956", "37061234567", "12125550143", "20240305103"],
};

/// Where words name it.
static NAMED: Rule = Rule {
    id: "lt-ak-named",
    entity: Entity::LtAk,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{11}\b",
    evidence: Evidence::CheckAndCue(is_valid),
    confidence: 92,
    cues: &[
        "asmens kodas",
        "asmens kodo",
        "asmens kodą",
        "asmens kodu",
        "asmens kode",
        "a.k",
        "a. k",
        "a/k",
        "lithuanian personal code",
        "personal code",
        "личный код",
        "персональный код",
    ],
    finds: &[
        "asmens kodas: «39609206956»",
        "mano asmens kodas yra «39704236752», ačiū",
        "a.k. «37807315162»",
        "my Lithuanian personal code is «49502187806»",
        "be asmens kodo «35002014095» neregistruoja",
        "asmens kodas «39609206957», jei neklystu",
    ],
    spares: &["39609206957", "sąskaita 37807315163", "skambink 8 612 34567", "1700000000123"],
};
