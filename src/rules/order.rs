//! Numbers of orders: Amazon's have a form of their own, all others need the words "order number" before them.

use crate::checks::named::only_when_named;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// `123-1234567-1234567`, and `D01-…` for what is no parcel.
pub static AMAZON: Rule = Rule {
    id: "order-amazon",
    entity: Entity::OrderNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[0-9]{3}|D[0-9]{2})-[0-9]{7}-[0-9]{7}\b",
    evidence: Evidence::Shape,
    confidence: 90,
    cues: &[],
    finds: &["«206-4821937-1029384»", "amazon order «D01-4821937-1029384» refunded", "«028-1122334-9988776», not delivered"],
    spares: &["12-4821937-1029384", "206-482193-1029384"],
};

/// `order number: 48213377`.
pub static RULE: Rule = Rule {
    id: "order-number",
    entity: Entity::OrderNumber,
    trigger: Trigger::Words(&[
        "order",
        "orders",
        "bestellnr",
        "bestellnummer",
        "auftragsnummer",
        "bestell",
        "rechnungsnummer",
        "commande",
        "numero",
        "pedido",
        "orden",
        "ordine",
        "ordernummer",
        "bestelnummer",
        "zamowienia",
        "numer",
        "nr",
        "номер",
        "заказа",
        "заказ",
        "encomenda",
        "invoice",
    ]),
    pattern: r"(?:(?i:(?:order|invoice) ?# ?)|(?:(?i:order (?:number|num|no\.?|nr\.?|id|ref(?:erence)?|code)|invoice (?:number|no\.?|nr\.?)|bestellnummer|bestell-?nr\.?|auftragsnummer|rechnungsnummer|(?:num(?:\xC3\xA9|e)ro de )?commande (?:n\xC2\xB0|n\xC2\xBA|num(?:\xC3\xA9|e)ro)|num(?:\xC3\xA9|e)ro de commande|(?:n(?:\xC3\xBA|u)mero (?:del?|do) )?(?:pedido|orden) (?:n\xC2\xBA|n\xC2\xB0|n(?:\xC3\xBA|u)mero|no\.)|n(?:\xC3\xBA|u)mero (?:del?|do|da) (?:pedido|orden|encomenda)|numero (?:d'|dell')?ordine|ordine (?:n\xC2\xB0|n\.|numero)|(?:bestel|order)nummer|(?:numer|nr) zam(?:\xC3\xB3|o)wienia|zam(?:\xC3\xB3|o)wienia (?:numer|nr))|(?:\xD0\xBD\xD0\xBE\xD0\xBC\xD0\xB5\xD1\x80 \xD0\xB7\xD0\xB0\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB0|\xD0\xB7\xD0\xB0\xD0\xBA\xD0\xB0\xD0\xB7(?:\xD0\xB0)? \xE2\x84\x96))(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s | {1,2})[\x22'`*(]{0,2})([A-Za-z]{0,6}[-_]?[0-9][A-Za-z0-9]{2,15}(?:[-_][A-Za-z0-9]{2,12}){0,3})\b",
    evidence: Evidence::Check(is_number),
    confidence: 82,
    cues: &[],
    finds: &[
        "order number: «48213377»",
        "order #«10482»",
        "my order no. is «AB-2024-0098123»",
        "invoice number «INV-004171»",
        "Bestellnummer «300481234»",
        "numéro de commande : «C48213377»",
        "número de pedido «7700481»",
        "numero ordine «4821337»",
        "bestelnummer: «1048213»",
        "numer zamówienia «9004821»",
        "номер заказа «48213377»",
    ],
    spares: &["order 10023-4456 shipped", "order 2 pizzas", "in order to 12345", "order no more", "alphabetical order 10482"],
};

/// In scripts that put no space between words.
pub static UNSPACED: Rule = Rule {
    id: "order-number-unspaced",
    entity: Entity::OrderNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{0,3}[0-9][0-9-]{4,22}[0-9]\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 78,
    cues: &["注文番号", "订单号", "订单编号", "訂單編號", "주문번호"],
    finds: &["注文番号は«4821337700»です", "订单号«20240998123377»"],
    spares: &["4821337700"],
};

/// Four digits at least, or a year is an order.
fn is_number(value: &str) -> bool {
    value.bytes().filter(u8::is_ascii_digit).count() >= 4
}
