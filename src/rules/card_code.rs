//! The three or four digits on the back of a card (CVV, CVC, CID), told by their name or behind number and expiry date.
//!
//! Their place and length: ISO/IEC 7813 and the networks' rules for merchants (PCI DSS 4.0, requirement 3.3.1).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// `cvv: 123`.
pub static RULE: Rule = Rule {
    id: "card-code",
    entity: Entity::CreditCardCvv,
    trigger: Trigger::Words(&[
        "cvv",
        "cvv2",
        "cvc",
        "cvc2",
        "cvn",
        "csc",
        "card",
        "security",
        "sicherheitscode",
        "kartenprufnummer",
        "prufnummer",
        "cryptogramme",
        "codigo",
        "codice",
        "beveiligingscode",
        "kod",
        "код",
    ]),
    pattern: r"(?:(?i:csc|security code)(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s )[\x22'`*(]{0,2}|(?i:cvv2?|cvc2?|cvn|card security code|sicherheitscode|kartenpr(?:\xC3\xBC|ue|u)fnummer|pr(?:\xC3\xBC|ue|u)fnummer|cryptogramme(?: visuel)?|c(?:\xC3\xB3|o)digo de seguran(?:\xC3\xA7|c)a|c(?:\xC3\xB3|o)digo de seguridad|codice di sicurezza|beveiligingscode|kod (?:cvv2?|cvc2?)|\xD0\xBA\xD0\xBE\xD0\xB4 (?:cvv2?|cvc2?))(?i: (?:on|at) the back| de la carte| der karte| della carta)?(?: ?(?:(?i:numbers?|num\.?|nos?\.?|nr\.?|nummer|numero|n\xC3\xBAmero|num\xC3\xA9ro|numer|code|id)|n\xC2\xBA|n\xC2\xB0|\xE2\x84\x96|#))?(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s | {1,2})[\x22'`*(]{0,2})([0-9]{3,4})\b",
    evidence: Evidence::Shape,
    confidence: 90,
    cues: &[],
    finds: &[
        "cvv: «123»",
        "the CVC is «4821» ok",
        "cvv «042»",
        "security code is «739»",
        "Sicherheitscode: «812»",
        "Kartenprüfnummer «553»",
        "cryptogramme : «214»",
        "código de seguridad: «907»",
        "codice di sicurezza «118»",
        "код cvv: «331»",
    ],
    spares: &[
        "cvv is on the back",
        "room 123",
        "cvv: 12345",
        "security code changed on 12 may",
        "csc 101 lecture",
        "security code 404 page",
    ],
};

/// "The three digits on the back are …".
pub static BACK: Rule = Rule {
    id: "card-code-back",
    entity: Entity::CreditCardCvv,
    trigger: Trigger::Words(&["digits"]),
    pattern: r"(?i:digits (?:on|at) the back(?: of (?:the|my) card)?)(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s )[\x22'`*(]{0,2}([0-9]{3,4})\b",
    evidence: Evidence::Shape,
    confidence: 85,
    cues: &[],
    finds: &["the 3 digits on the back are «482»"],
    spares: &["digits on the back are worn off", "3 digits"],
};

/// In scripts that put no space between words.
pub static UNSPACED: Rule = Rule {
    id: "card-code-unspaced",
    entity: Entity::CreditCardCvv,
    trigger: Trigger::Literal(&["セキュリティコード", "安全码", "安全碼", "末三码", "보안코드"]),
    pattern: r"(?:セキュリティコード|安全码|安全碼|末三码|보안코드)(?:は|是|:|\xEF\xBC\x9A|는|가| ){0,3}([0-9]{3,4})\b",
    evidence: Evidence::Shape,
    confidence: 80,
    cues: &[],
    finds: &["安全码是«739»", "セキュリティコードは«812»です"],
    spares: &["电话739号", "739"],
};

/// `4111 1111 1111 1111 12/27 123`.
pub static BEHIND: Rule = Rule {
    id: "card-code-behind",
    entity: Entity::CreditCardCvv,
    trigger: Trigger::Digits,
    pattern: r"\b[3-6][0-9]{3}[ -]?[0-9]{4,6}[ -]?[0-9]{4,5}(?:[ -]?[0-9]{4})?[ ,;|/]{1,3}(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4][0-9][ ,;|/]{1,3}([0-9]{3,4})\b",
    evidence: Evidence::Shape,
    confidence: 85,
    cues: &[],
    finds: &["4111 1111 1111 1111 12/27 «123»", "4111111111111111 | 08/2029 | «042»"],
    spares: &["4111 1111 1111 1111 123", "12/27 123"],
};
