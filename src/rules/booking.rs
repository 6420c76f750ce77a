//! References of bookings: the record locator of airlines (six letters and digits, IATA Resolution 830d), confirmations of hotels and
//! trains. All six may be letters, so a word for it must stand right before.

use crate::checks::named::only_when_named;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// `booking reference: QX7RT2`.
pub static RULE: Rule = Rule {
    id: "booking-reference",
    entity: Entity::BookingReference,
    trigger: Trigger::Words(&[
        "booking",
        "pnr",
        "reservation",
        "confirmation",
        "conf",
        "flight",
        "hotel",
        "record",
        "buchungsnummer",
        "buchungscode",
        "buchungs",
        "reservierungsnummer",
        "buchungsreferenz",
        "reserva",
        "localizador",
        "codigo",
        "numero",
        "reference",
        "code",
        "dossier",
        "prenotazione",
        "codice",
        "boekingsnummer",
        "boekingscode",
        "reserveringsnummer",
        "rezerwacji",
        "numer",
        "kod",
        "код",
        "номер",
        "бронирования",
        "бронь",
        "брони",
        "booking",
        "ref",
    ]),
    pattern: r"(?:(?i:(?:conf(?:irmation)?|booking|reservation) ?# ?)|(?:(?i:booking (?:ref(?:erence)?|code|number|no\.?|id|confirmation)|pnr|reservation (?:code|number|no\.?|id)|(?:(?:flight|hotel) )?confirmation (?:code|number|no\.?)|(?:flight|hotel) confirmation|conf(?:irmation)?\.? ?(?:#|code|number|no\.?)|record locator|buchungs(?:nummer|code|referenz)|reservierungsnummer|(?:c(?:\xC3\xB3|o)digo|n(?:\xC3\xBA|u)mero|localizador)(?: de (?:la )?)(?:reserva|vuelo)|localizador|(?:r(?:\xC3\xA9|e)f(?:\xC3\xA9|e)rence|num(?:\xC3\xA9|e)ro|code) de (?:r(?:\xC3\xA9|e)servation|dossier)|(?:codice|numero) (?:di )?prenotazione|boekings(?:nummer|code)|reserveringsnummer|(?:numer|kod) rezerwacji)|(?:\xD0\xBA\xD0\xBE\xD0\xB4|\xD0\xBD\xD0\xBE\xD0\xBC\xD0\xB5\xD1\x80) \xD0\xB1\xD1\x80\xD0\xBE\xD0\xBD(?:\xD0\xB8(?:\xD1\x80\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x8F)?|\xD1\x8C))(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s | {1,2})[\x22'`*(]{0,2})([A-Z0-9]{5,13}|[a-z][a-z0-9]{0,4}[0-9][a-z0-9]{0,4}|[0-9]{4}[. -][0-9]{3}[. -][0-9]{3})\b",
    evidence: Evidence::Check(is_reference),
    confidence: 85,
    cues: &[],
    finds: &[
        "booking reference: «QX7RT2»",
        "PNR «KLMXRT»",
        "confirmation number is «48213377»",
        "flight confirmation: «QX7RT2»",
        "confirmation #«QX7RT3»",
        "booking ref «x7k9pq»",
        "Buchungsnummer «7R4KQ9»",
        "référence de réservation : «ZB4TQW»",
        "localizador «MX8KQ2»",
        "código de reserva «PLK4RT»",
        "codice prenotazione: «TR5WQZ»",
        "boekingsnummer «3921.445.018»",
        "numer rezerwacji «H7K2PL»",
        "код бронирования «RT7KLM»",
    ],
    spares: &[
        "booking at 10:30",
        "reservation for 12 people",
        "BOOKING CODE PLEASE",
        "confirmation number pending",
        "PNR status?",
    ],
};

/// In scripts that put no space between words.
pub static UNSPACED: Rule = Rule {
    id: "booking-reference-unspaced",
    entity: Entity::BookingReference,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{0,3}[0-9]{6,12}\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 78,
    cues: &["予約番号", "確認番号", "预订号", "预订编号", "订位代码", "訂位代號", "예약번호"],
    finds: &["予約番号は«48213377»です", "预订号«1029384756»"],
    spares: &["48213377"],
};

/// Letters alone are a reference only if there are six of them, and no word that people shout.
fn is_reference(value: &str) -> bool {
    const SHOUTED: [&str; 10] =
        ["PLEASE", "NUMBER", "THANKS", "STATUS", "FLIGHT", "TICKET", "TRAVEL", "ONLINE", "BEFORE", "CHANGE"];
    let has_digit = value.bytes().any(|byte| byte.is_ascii_digit());
    has_digit || value.len() == 6 && !SHOUTED.contains(&value)
}
