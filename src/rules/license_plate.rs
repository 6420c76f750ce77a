//! Number plates of vehicles, known by their name only.
//!
//! Shapes: the registration authorities (DVLA INF104, FZV annex 8, SIV in France, the states' own).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Behind its name.
pub static NAMED: Rule = Rule {
    id: "license-plate",
    entity: Entity::LicensePlate,
    trigger: Trigger::Words(&[
        "license",
        "licence",
        "number",
        "car",
        "reg",
        "registration",
        "vehicle",
        "rear",
        "plate",
        "plates",
        "numberplate",
        "vrn",
        "kennzeichen",
        "kfz",
        "nummernschild",
        "immatriculation",
        "plaque",
        "matricula",
        "placa",
        "placas",
        "targa",
        "kenteken",
        "nummerplaat",
        "tablica",
        "tablice",
        "numer",
        "rejestracja",
        "госномер",
        "номер",
        "гос",
        "rendszam",
        "rekisterinumero",
        "registreringsnummer",
        "plaka",
    ]),
    pattern: r"(?i:(?:licen[cs]e|number|car|reg|registration|vehicle|rear)[ -]?(?:plate|number|no|reg|registration)s?|plates?|numberplate|reg|vrn|kennzeichen|kfz-kennzeichen|nummernschild|immatriculation|plaque(?: d\'immatriculation)?|matr(?:í|i)cula|placas?|targa|kenteken|nummerplaat|tablica|tablice|numer rejestracyjny|rejestracja|госномер|номер машины|гос номер|rendszám|rekisterinumero|registreringsnummer|plaka|nr (?:ż|i))(?i:(?:[ :=#-]|number|no|nr|is|ist|es|est|é|è|to|ends|my|his|her|the|of|du|der|des|von|del|de|lautet){0,8}?)([A-Z]{1,3}[- ]?[A-Z]{1,2}[- ]?[0-9]{1,4}[EH]?|[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z]{2}-?[0-9]{3}-?[A-Z]{2}|[0-9]{4} ?[A-Z]{3}|[0-9]{1,3}[- ]?[A-Z]{3}[- ]?[0-9]{1,4}|[A-Z]{1,3}[- ]?[0-9]{2,5}[A-Z]{0,2}|[A-Z]{3}[0-9][A-Z][0-9]{2}|[0-9][A-Z]{3}[0-9]{3}|[0-9]{2}[- ]?[A-Z]{2,3}[- ]?[0-9]{1,4}|[A-Z]{1,2}[0-9]{1,3}[A-Z]{2,3}|(?:А|В|Е|К|М|Н|О|Р|С|Т|У|Х|а|в|е|к|м|н|о|р|с|т|у|х) ?[0-9]{3} ?(?:А|В|Е|К|М|Н|О|Р|С|Т|У|Х|а|в|е|к|м|н|о|р|с|т|у|х){2} ?[0-9]{2,3})\b",
    evidence: Evidence::Check(is_plate),
    confidence: 84,
    cues: &[],
    finds: &[
        "license plate «7ABC123»",
        "my number plate is «AB12 CDE»",
        "Kennzeichen «M-AB 1234»",
        "immatriculation: «AB-123-CD»",
        "matrícula «1234 BCD»",
        "targa «AB123CD»",
        "kenteken «99-XXX-9»",
        "placa «ABC1D23»",
        "reg «LK21 XYZ»",
    ],
    spares: &["license plate was dirty", "plate 12 of 40", "the plate is hot", "number plate A", "reg no later than May"],
};

fn is_plate(value: &str) -> bool {
    let letters = value.chars().filter(|ch| ch.is_alphabetic()).count();
    letters >= 2 && value.bytes().filter(u8::is_ascii_digit).count() >= 1 && value.chars().count() >= 5
}
