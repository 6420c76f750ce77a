//! Numbers of orders and invoices, where words name them; Amazon's have a shape of their own.
//!
//! Amazon: three, seven and seven digits (Selling Partner API, *AmazonOrderId*, "in 3-7-7 format").

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Of Amazon.
pub static AMAZON: Rule = Rule {
    id: "order-number-amazon",
    entity: Entity::OrderNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}-[0-9]{7}-[0-9]{7}\b",
    evidence: Evidence::Shape,
    confidence: 94,
    cues: &[],
    finds: &["order «123-1234567-7654321»", "«302-8765432-1234567» never came"],
    spares: &["123-123456-1234567", "12-1234567-1234567", "123-4567"],
};

/// Behind its name.
pub static NAMED: Rule = Rule {
    id: "order-number",
    entity: Entity::OrderNumber,
    trigger: Trigger::Words(&[
        "order",
        "invoice",
        "receipt",
        "purchase",
        "bestellung",
        "bestellnummer",
        "bestellnr",
        "rechnung",
        "rechnungsnummer",
        "auftrag",
        "auftragsnummer",
        "commande",
        "facture",
        "pedido",
        "factura",
        "fatura",
        "encomenda",
        "ordine",
        "fattura",
        "bestelling",
        "bestelnummer",
        "factuur",
        "factuurnummer",
        "zamowienie",
        "zamowienia",
        "faktura",
        "faktury",
        "заказ",
        "заказа",
        "счет",
        "siparis",
        "ticket",
        "case",
        "customer",
        "account",
        "member",
        "membership",
        "policy",
        "kundennummer",
        "mitgliedsnummer",
    ]),
    pattern: r"(?i:order|invoice|receipt|purchase|bestell(?:ung|nummer|nr)|rechnung(?:snummer)?|auftrag(?:snummer)?|commande|facture|pedido|factura|fatura|encomenda|ordine|fattura|bestelling|bestelnummer|factuur(?:nummer)?|zam(?:ó|o)wieni[ea]|faktura|faktury|заказ(?:а)?|счет|sipariş|ticket|case|customer|account|member(?:ship)?|policy|kundennummer|mitgliedsnummer)(?i: ?(?:number|no\.?|num|nr\.?|nummer|id|n°|nº|№|número|numéro|numero|numer|номер|numarası|no))(?i: is| ist| es| est| é| è|:| #| =| -){0,2} ?#?([A-Z]{0,5}[-/]?[0-9]{4,}(?:[-/][A-Z0-9]{1,12}){0,4}|[A-Z0-9]{2,6}-[A-Z0-9]{3,12}(?:-[A-Z0-9]{2,12}){0,3})\b",
    evidence: Evidence::Check(has_digits),
    confidence: 82,
    cues: &[],
    finds: &[
        "order number «8837261»",
        "order no. «AB-99120-7»",
        "invoice number: «INV-2024-00123»",
        "Bestellung Nr. «4711229»",
        "pedido nº «55512345»",
        "commande n° «A1234567»",
        "заказ № «12345678»",
        "customer number is «90012345»",
    ],
    spares: &["order now", "in order no 1 wants", "order number pending", "ticket no 12"],
};

fn has_digits(value: &str) -> bool {
    value.bytes().filter(u8::is_ascii_digit).count() >= 4
}
