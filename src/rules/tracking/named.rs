//! Numbers of parcels without a form of their own (DHL Express 10 digits, DPD 14, GLS 11, Canada Post 16, Australia Post 12 …):
//! believed only where words or a carrier's name stand right before.

use crate::checks::named::only_when_named;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const CUES: &[&str] = &[
    "tracking", "tracking number", "tracking no", "tracking code", "tracking id", "tracking #", "track and trace",
    "parcel number", "consignment number", "shipment number", "waybill", "awb", "sendungsnummer", "sendungsnr",
    "sendungsverfolgung", "paketnummer", "numéro de suivi", "numéro de colis", "n° de suivi", "suivi", "número de seguimiento",
    "seguimiento", "número de envío", "código de rastreio", "rastreio", "rastreamento", "numero di tracking",
    "numero di spedizione", "codice di tracking", "track & trace", "trackingnummer", "verzendnummer", "pakketnummer",
    "numer przesyłki", "nr przesyłki", "numer śledzenia", "numer paczki", "трек-номер", "трек номер", "трек-код", "трек код",
    "номер отправления", "номер посылки", "追跡番号", "お問い合わせ番号", "伝票番号", "运单号", "快递单号", "物流单号", "운송장", "dhl", "fedex", "ups", "usps",
    "dpd", "gls", "hermes", "evri", "yodel", "royal mail", "parcelforce", "canada post", "australia post", "auspost", "aramex",
    "postnl", "correos", "colissimo", "chronopost", "inpost", "seur", "bpost", "сдэк", "顺丰",
];

/// Eight digits at least.
pub static RULE: Rule = Rule {
    id: "tracking-number",
    entity: Entity::TrackingNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{0,4}[0-9](?: ?[0-9]){7,29}[A-Z]{0,2}\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 80,
    cues: CUES,
    finds: &[
        "tracking number: «1234567890»",
        "dhl «4512345678» arrives today",
        "Sendungsnummer «00340434161094000000»",
        "numéro de suivi «250123456789»",
        "número de seguimiento «0034567890123»",
        "código de rastreio «123456789012»",
        "trackingnummer «312345678901»",
        "numer przesyłki «520000012345678901234567»",
        "трек-номер «80123456789012»",
        "追跡番号「«123456789012»」",
        "快递单号«773012345678901»",
    ],
    spares: &["1234567890", "dhl van at 10:30", "ups and downs 2024", "tracking since 2019"],
};
