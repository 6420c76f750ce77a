//! When a card expires: `MM/YY` or `MM/YYYY`, told by its name or behind the number of a card. ISO/IEC 7813, §4.2.

use crate::checks::named::only_when_named;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const CUES: &[&str] = &[
    "exp", "exp date", "expiry", "expiry date", "expiration date", "valid thru", "valid through", "valid until", "valid till", "good thru", "card expires", "gültig bis", "gueltig bis", "ablaufdatum", "karte läuft ab", "date d'expiration", "date d expiration", "expire fin", "expire en", "caducidad", "fecha de vencimiento", "fecha de expiración", "vencimiento", "scadenza", "data di scadenza", "validade", "data de validade", "vervaldatum", "geldig tot", "data ważności", "ważna do", "срок действия", "действует до", "действительна до", "有効期限", "有效期", "유효기간",
];

/// `exp 08/27`.
pub static SHORT: Rule = Rule {
    id: "card-expiry",
    entity: Entity::CreditCardExpiry,
    trigger: Trigger::Number,
    pattern: r"(?:0?[1-9]|1[0-2]) ?[/.-] ?[2-4][0-9]\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 80,
    cues: CUES,
    finds: &[
        "exp: «08/27»",
        "expiry date «12/26»",
        "gültig bis «03/28»",
        "date d'expiration : «11/29»",
        "caducidad «09/27»",
        "scadenza «04/26»",
        "срок действия: «10/27»",
        "有効期限は«08/27»です",
    ],
    spares: &["see you 08/27", "expires 13/27", "we won 10/27 games", "offer expires on 12/25"],
};

/// `exp 08/2027`.
pub static LONG: Rule = Rule {
    id: "card-expiry-long",
    entity: Entity::CreditCardExpiry,
    trigger: Trigger::Digits,
    pattern: r"\b(?:0?[1-9]|1[0-2]) ?[/.-] ?20[2-4][0-9]\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 80,
    cues: CUES,
    finds: &["valid thru «08/2027»", "validade: «12/2029»", "data ważności «01/2030»"],
    spares: &["since 08/2027", "exp 13/2027"],
};

/// `4111 1111 1111 1111 12/27`.
pub static BEHIND: Rule = Rule {
    id: "card-expiry-behind",
    entity: Entity::CreditCardExpiry,
    trigger: Trigger::Digits,
    pattern: r"\b[3-6][0-9]{3}[ -]?[0-9]{4,6}[ -]?[0-9]{4,5}(?:[ -]?[0-9]{4})?[ ,;|/]{1,3}(?i:(?:exp(?:iry|ires|iration)?(?: date)?|valid (?:thru|through|until|till|to)|good thru|g\xC3\xBCltig bis|vence|scade|vervalt)\.?:? ?)?((?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4][0-9])\b",
    evidence: Evidence::Shape,
    confidence: 85,
    cues: &[],
    finds: &["4111 1111 1111 1111 «12/27»", "5555-5555-5555-4444, exp «08/2029»", "4111111111111111, expires «09/27»"],
    spares: &["12/27", "4111 1111 1111 1111 13/27"],
};
