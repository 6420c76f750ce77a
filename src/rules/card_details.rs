//! What stands on a card besides its number: the code on its back and the month in which it ends.
//!
//! CVV, CVC, CVV2, CID: three digits (four for American Express); nothing tells them from other numbers but their names (PCI DSS, glossary).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Behind its name.
pub static CVV: Rule = Rule {
    id: "credit-card-cvv",
    entity: Entity::CreditCardCvv,
    trigger: Trigger::Words(&[
        "cvv",
        "cvv2",
        "cvc",
        "cvc2",
        "cid",
        "csc",
        "cvn",
        "security",
        "card",
        "prufziffer",
        "kartenprufnummer",
        "prufnummer",
        "codigo",
        "cryptogramme",
        "codice",
        "beveiligingscode",
    ]),
    pattern: r"(?i:cvv2?|cvc2?|cid|csc|cvn|security code|card code|prüfziffer|kartenprüfnummer|prüfnummer|código de seguridad|codigo de seguridad|código de segurança|cryptogramme|codice di sicurezza|beveiligingscode)(?: (?i:is|number|nr|no|code|on the back|ist|es|est|é|è))?[ :=#-]{0,3}([0-9]{3,4})\b",
    evidence: Evidence::Shape,
    confidence: 88,
    cues: &[],
    finds: &[
        "cvv «123»",
        "CVC: «4321» ok",
        "the security code is «987»",
        "der Kartenprüfnummer: «456»",
        "código de seguridad «321»",
    ],
    spares: &["cvv is on the back", "security code changed in 12 files", "cid 12345"],
};

/// Behind its name.
pub static EXPIRY: Rule = Rule {
    id: "credit-card-expiry",
    entity: Entity::CreditCardExpiry,
    trigger: Trigger::Words(&[
        "exp",
        "expiry",
        "expires",
        "expiration",
        "expiring",
        "valid",
        "good",
        "gultig",
        "gueltig",
        "ablaufdatum",
        "caduca",
        "caducidad",
        "vencimiento",
        "vence",
        "validade",
        "scadenza",
        "expire",
        "geldig",
        "vervaldatum",
        "wazna",
        "срок",
    ]),
    pattern: r"(?i:exp(?:iry|ires|iration|iring|\.)?|valid (?:thru|until|through)|good thru|gültig bis|gueltig bis|ablaufdatum|caduca|caducidad|vencimiento|vence|validade|scadenza|expire|geldig tot|vervaldatum|ważna do|срок действия)(?: (?i:date|is|on|le|el|em|il|del?|tot|bis|:))?[ :=]{0,3}((?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4][0-9])\b",
    evidence: Evidence::Shape,
    confidence: 85,
    cues: &[],
    finds: &["exp «04/27»", "valid thru: «11/2029»", "expiry date «07-28» cvv next", "gültig bis «09/27»", "caducidad: «12/26»"],
    spares: &["expires in 04 days", "exp 14/27", "offer valid until 04/05/2026 only", "exp. 100/200"],
};
