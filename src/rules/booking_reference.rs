//! Booking references: the record locator of airlines (PNR), of trains and hotels.
//!
//! Six letters and digits (IATA Resolution 830d calls it *passenger name record*), known by their name only.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Behind its name.
pub static PNR: Rule = Rule {
    id: "booking-reference",
    entity: Entity::BookingReference,
    trigger: Trigger::Words(&[
        "pnr",
        "booking",
        "reservation",
        "confirmation",
        "record",
        "locator",
        "buchungsnummer",
        "buchungscode",
        "buchungsreferenz",
        "buchung",
        "reservierungsnummer",
        "dossier",
        "reserva",
        "localizador",
        "prenotazione",
        "codice",
        "boeking",
        "boekingsnummer",
        "reserveringsnummer",
        "rezerwacja",
        "numer",
        "бронирование",
        "бронь",
        "код",
        "rezervasyon",
    ]),
    pattern: r"(?i:pnr|booking|reservation|confirmation|record locator|locator|buchungsnummer|buchungscode|buchungsreferenz|buchung|reservierungsnummer|réservation|reservation|dossier|reserva|localizador|prenotazione|codice prenotazione|boeking|boekingsnummer|reserveringsnummer|rezerwacja|numer rezerwacji|бронирование|бронь|код бронирования|rezervasyon|予約番号|确认号|订座记录)(?i:(?:[ :=#-]|reference|ref|code|number|no|nr|nummer|id|is|ist|es|est|é|è|numéro|número|numero|de|del|di|von|pnr|locator|confirmation){0,8}?)([A-Z0-9]{6}(?:[A-Z0-9]{2,4})?|[0-9]{8,12}|[A-Z]{2,4}-[A-Z0-9]{4,10})\b",
    evidence: Evidence::Check(is_reference),
    confidence: 86,
    cues: &[],
    finds: &[
        "PNR: «X7KQ2P»",
        "booking reference «ABC4DE»",
        "confirmation number is «87654321»",
        "Buchungsnummer «K3M9TX»",
        "réservation: «Q8W2ER»",
        "localizador «7HGT5R»",
        "codice prenotazione «M4N5B6»",
        "код бронирования «Z9Y8X7»",
    ],
    spares: &["booking confirmed", "booking FLIGHT now", "confirmation PLEASE", "reservation for 2024", "the booking is CLOSED"],
};

/// Letters and digits, or many digits: six letters are a word.
fn is_reference(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let letters = value.bytes().filter(u8::is_ascii_alphabetic).count();
    digits >= 1 && letters >= 1 || digits >= 8
}
