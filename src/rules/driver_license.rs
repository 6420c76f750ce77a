//! Driving licences: the states of the United States, Canada, Australia, Europe, Brazil, India, known by their name only.
//!
//! Shapes: AAMVA, *Driver license number formats*; the states' own pages. Brazil's CNH has eleven digits with two check digits (DETRAN), which its name makes superfluous.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Behind its name.
pub static NAMED: Rule = Rule {
    id: "driver-license",
    entity: Entity::DriverLicense,
    trigger: Trigger::Words(&[
        "driver",
        "drivers",
        "driving",
        "dl",
        "license",
        "licence",
        "fuhrerschein",
        "fuehrerschein",
        "fahrerlaubnis",
        "permis",
        "carnet",
        "carne",
        "licencia",
        "carta",
        "cnh",
        "patente",
        "rijbewijs",
        "prawo",
        "водительское",
        "ву",
        "korkort",
        "ehliyet",
        "surucu",
        "jogositvany",
        "ajokortti",
    ]),
    pattern: r"(?i:driv(?:er|ing|er\'?s)(?:\'?s)? ?li[cs]en[cs]e|dl|d/l|li[cs]en[cs]e|führerschein|fuehrerschein|fahrerlaubnis|permis(?: de conduire)?|carn(?:e|é)t? de conducir|licencia(?: de (?:conducir|manejo))?|carta de condu(?:ç|c)(?:ã|a)o|cnh|patente(?: di guida)?|rijbewijs|prawo jazdy|водительское удостоверение|ву|körkort|ehliyet|sürücü belgesi|jogosítvány|ajokortti)(?i:(?:[ :=#.-]|nummern|nummer|number|numero|numéro|numer|num|nr|no|№|n°|nº|is|ist|es|est|é|è|my|his|her|numero|número|numéro|numer|state|[A-Z]{2} ){0,8}?)([A-Za-z]{1,3}[- ]?[0-9]{3,8}(?:[- ]?[0-9]{3,6}){0,3}|[0-9]{7,12}|[A-Z][0-9A-Z]{2}[0-9]{6}[0-9A-Z]{2}|[0-9]{2}[A-Z]{2}[0-9]{5}|[0-9]{5}/[0-9]{2}/[0-9]{4}|[0-9]{2} [0-9]{2} [0-9]{6})\b",
    evidence: Evidence::Check(has_digits),
    confidence: 86,
    cues: &[],
    finds: &[
        "my driver's license is «D1234567»",
        "license number «S530-4607-9012»",
        "DL «A1234567»",
        "permis de conduire n° «12AB34567»",
        "CNH «12345678900»",
        "licencia de conducir: «12345678»",
        "rijbewijs nummer «5012345678»",
        "prawo jazdy «00123/45/6789»",
    ],
    spares: &["license plate", "driver license expires 2024", "MIT license 2.0", "the license costs $1234", "permis en 2024"],
};

fn has_digits(value: &str) -> bool {
    value.bytes().filter(u8::is_ascii_digit).count() >= 5
}
