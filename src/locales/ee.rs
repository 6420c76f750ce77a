//! Estonia: isikukood, the personal identification code (`checks::isikukood` has structure and source).

use super::Locale;
use crate::checks::isikukood::is_valid;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Estonia.
pub static LOCALE: Locale = Locale { region: "EE", rules: &[&BARE, &NAMED] };

/// One of 450 numbers of eleven digits passes the check. A Lithuanian code looks the same, so it is not very sure.
static BARE: Rule = Rule {
    id: "ee-id",
    entity: Entity::EeId,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{11}\b",
    evidence: Evidence::Check(is_valid),
    confidence: 75,
    cues: &[],
    finds: &["saada leping peale, «39609206956»", "«48504259347»"],
    spares: &["39609206957", "tellimus 39613206956", "37251234567", "12125550143", "20240305103"],
};

/// Where words name it.
static NAMED: Rule = Rule {
    id: "ee-id-named",
    entity: Entity::EeId,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{11}\b",
    evidence: Evidence::CheckAndCue(is_valid),
    confidence: 92,
    cues: &[
        "isikukood*",
        "isiku kood",
        "isikutunnus",
        "estonian id code",
        "estonian personal code",
        "personal identification code",
        "personal code",
        "эстонский личный код",
        "личный код",
        "исикукод*",
    ],
    finds: &[
        "isikukood: «39609206956»",
        "minu isikukood on «39704236752»",
        "isikukoodiga «37807315162» saab apteegist kätte",
        "личный код «49502187806»",
        "my Estonian personal code is «35002014095»",
        "isikukood «39609206957», vist",
    ],
    spares: &["39609206957", "arve 37807315163", "helista 5123 4567", "1700000000123"],
};
