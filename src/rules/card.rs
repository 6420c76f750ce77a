//! Payment card numbers (ISO/IEC 7812): the network's first digits and length, and Luhn's check digit; in any grouping.

use crate::checks::card::is_card;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// A card number.
pub static RULE: Rule = Rule {
    id: "credit-card",
    entity: Entity::CreditCard,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9](?:(?:[ .-]|\xC2\xA0|\xE2\x80[\x80-\x95\xAF])?[0-9]){11,18}\b",
    evidence: Evidence::Check(is_card),
    confidence: 92,
    cues: &[],
    finds: &[
        "card «4111 1111 1111 1111» exp 09/27",
        "«5555555555554444»",
        "amex «3782-822463-10005», thanks",
        "«6011\u{a0}1111\u{a0}1111\u{a0}1117»",
        "maestro «6759649826438453»",
        "«30569309025904»",
        "no spaces here: «4222222222222»",
    ],
    spares: &[
        "4111 1111 1111 1112",
        "1700000000000",
        "order 1111 1111 1111 1117",
        "34111111111111111111",
        "4111 1111-1111 1111",
        "prices 4 11 1111 1 1 1 1 1 1 1 1 1",
        "id 1100000000000000555",
        "/attachments/300000000000000652/recept.pdf",
        "x4111111111111111",
    ],
};
