//! Spain: DNI/NIF of citizens, NIE of foreigners, CIF of companies, the number of social security (NUSS).
//!
//! DNI: eight digits and a letter, the number modulo 23 in `TRWAGMYFPDXBNJZSQVHLCKE` (Ministerio del Interior); NIE: X, Y or Z (0, 1, 2) before seven digits. CIF: a letter, seven digits, a check
//! digit or letter by Luhn's sum (Orden EHA/451/2008). NUSS: province, eight digits, the number modulo 97 (TGSS).

use super::Locale;
use crate::checks::{digits, luhn};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Spain.
pub static LOCALE: Locale = Locale { region: "ES", rules: &[&NIF, &NIF_DOTTED, &NIE, &CIF, &NUSS] };

static NIF: Rule = Rule {
    id: "es-nif",
    entity: Entity::EsNif,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{8}(?:-?[A-Za-z]| [A-Z])\b",
    evidence: Evidence::Check(is_nif),
    confidence: 94,
    cues: &["dni", "nif", "d.n.i", "n.i.f", "documento nacional de identidad", "número de dni", "spanish id"],
    finds: &["mi DNI es «46982000S»", "«54647099L»", "nif «57704505-N»", "dni «13383844y» gracias", "DNI: «46982000A»"],
    spares: &["46982000A", "pedido 12345678 A", "20240305B"],
};

/// With points.
static NIF_DOTTED: Rule = Rule {
    id: "es-nif-dotted",
    entity: Entity::EsNif,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}[- ]?[A-Za-z]\b",
    evidence: Evidence::Check(is_nif),
    confidence: 94,
    cues: &[],
    finds: &["DNI «54.647.099-L»", "«57.704.505N»"],
    spares: &["12.345.678-A", "1.234.567 B"],
};

static NIE: Rule = Rule {
    id: "es-nie",
    entity: Entity::EsNie,
    trigger: Trigger::Digits,
    pattern: r"\b[XYZxyz][- ]?[0-9]{7}[- ]?[A-Za-z]\b",
    evidence: Evidence::Check(is_nie),
    confidence: 94,
    cues: &["nie", "n.i.e", "número de identidad de extranjero", "tarjeta de extranjero"],
    finds: &["mi NIE es «Y9965252X»", "«Z7218789Z»", "nie: «Y-1305095-C»", "NIE «Z7218789A»"],
    spares: &["Y9965252A", "X1234567", "Y2024030 Q"],
};

static CIF: Rule = Rule {
    id: "es-cif",
    entity: Entity::EsCif,
    trigger: Trigger::Digits,
    pattern: r"\b[ABCDEFGHJNPQRSUVW][- ]?[0-9]{7}[- ]?[0-9A-J]\b",
    evidence: Evidence::CheckAndCue(is_cif),
    confidence: 92,
    cues: &["cif", "c.i.f", "nif de la empresa", "nif", "código de identificación fiscal"],
    finds: &["CIF «B33970054»", "nif de la empresa: «B80328289»", "el cif es «B-42341982»"],
    spares: &["B33970054", "pedido B80328289", "vuelo A12345678"],
};

static NUSS: Rule = Rule {
    id: "es-nuss",
    entity: Entity::EsNuss,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{2}[ /-]?[0-9]{8}[ /-]?[0-9]{2}\b",
    evidence: Evidence::CheckAndCue(is_nuss),
    confidence: 93,
    cues: &[
        "nuss",
        "número de la seguridad social",
        "seguridad social",
        "nº seguridad social",
        "numero de seguridad social",
        "número de afiliación",
        "nss",
        "naf",
        "spanish social security",
    ],
    finds: &[
        "mi número de la seguridad social es «22/99583473/11»",
        "NUSS: «498095850970»",
        "seguridad social «05 35685972 77»",
        "nuss «191063035718»",
    ],
    spares: &["229958347311", "pedido 498095850970", "346123456789"],
};

const LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";

fn has_letter(number: u64, value: &str) -> bool {
    let letter = value.bytes().next_back().map(|byte| byte.to_ascii_uppercase());
    LETTERS.get((number % 23) as usize).copied() == letter
}

fn is_nif(value: &str) -> bool {
    let all = digits::all(value);
    matches!(all.len(), 7 | 8) && !digits::are_equal(&all) && has_letter(digits::number(&all), value)
}

fn is_nie(value: &str) -> bool {
    let first = match value.bytes().next().map(|byte| byte.to_ascii_uppercase()) {
        Some(b'X') => 0,
        Some(b'Y') => 10_000_000,
        _ => 20_000_000,
    };
    let all = digits::all(value);
    all.len() == 7 && has_letter(first + digits::number(&all), value)
}

fn is_cif(value: &str) -> bool {
    let all = digits::all(value);
    let Some(body) = all.get(..7) else { return false };
    let number: String = body.iter().map(u32::to_string).collect();
    let check = (0..10).find(|check| luhn::is_luhn(&format!("{number}{check}"))).unwrap_or(0);
    let letter = b"JABCDEFGHI"[check as usize];
    all.get(7) == Some(&check) || value.bytes().next_back() == Some(letter)
}

fn is_nuss(value: &str) -> bool {
    let Some(all) = digits::exactly::<12>(value) else { return false };
    let (province, number) = (digits::number(&all[..2]), digits::number(&all[2..10]));
    // Numbers below ten millions are put together without their zero.
    let whole = if number < 10_000_000 { province * 10_000_000 + number } else { province * 100_000_000 + number };
    (1..=66).contains(&province) && whole % 97 == digits::number(&all[10..])
}
