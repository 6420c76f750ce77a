//! VAT numbers of the European Union, the United Kingdom, Switzerland and Norway.
//!
//! The country's letters and the number with its check digit (European Commission, *VIES: VAT number construction rules*; HMRC 9755 method; Swiss UID; Brønnøysund). Countries whose rule is not computed here need a name nearby.

use crate::checks::{digits, iso7064, luhn, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

const CUES: &[&str] = &[
    "vat",
    "vat number",
    "vat no",
    "vat id",
    "vat-id",
    "vat reg",
    "ust-id",
    "ust-idnr",
    "ust-id-nr",
    "ustid",
    "umsatzsteuer-id",
    "uid",
    "uid-nummer",
    "tva",
    "n° tva",
    "numéro de tva",
    "tva intracommunautaire",
    "btw",
    "btw-nummer",
    "btw nummer",
    "p.iva",
    "partita iva",
    "iva",
    "nif-iva",
    "moms",
    "momsnr",
    "momsnummer",
    "cvr",
    "alv",
    "dič",
    "ič dph",
    "nip",
    "áfa",
    "mva",
    "org nr",
];

/// Of countries whose check is known.
pub static CHECKED: Rule = Rule {
    id: "vat-number",
    entity: Entity::VatNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:AT ?U[0-9]{8}|BE ?[01][0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}|DE ?[0-9]{9}|DK ?[0-9]{8}|FI ?[0-9]{8}|FR ?[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}|IT ?[0-9]{11}|LU ?[0-9]{8}|NL ?[0-9]{9} ?B[0-9]{2}|PL ?[0-9]{10}|PT ?[0-9]{9}|SE ?[0-9]{10}01|GB ?[0-9]{3} ?[0-9]{4} ?[0-9]{2}|IE ?[0-9]{7}[A-W][A-I]?|CHE-?[0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}(?: (?:MWST|TVA|IVA))?)\b",
    evidence: Evidence::Check(is_vat),
    confidence: 92,
    cues: CUES,
    finds: &[
        "VAT: «DE172504604»",
        "«ATU70483265»",
        "USt-IdNr. «DE 172504604»",
        "TVA «FR29101252906»",
        "btw «NL095657538B01»",
        "P.IVA «IT04963040292»",
        "our VAT number is «GB126485014»",
        "«PL7278253926»",
        "«SE553727666801»",
    ],
    spares: &["DE172504605", "DE123456780", "GB 123", "AT U1234567"],
};

/// Of the others, where words name it.
pub static NAMED: Rule = Rule {
    id: "vat-number-named",
    entity: Entity::VatNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:BG|CY|CZ|EE|EL|ES|HR|HU|LT|LV|MT|RO|SI|SK|XI|GB|NO) ?[A-Z]?[0-9]{7,12}[A-Z]?(?: ?MVA)?\b",
    evidence: Evidence::Cue,
    confidence: 88,
    cues: CUES,
    finds: &["NIF-IVA «ESB32199572»", "VAT number «CZ12345678»", "DIČ: «SK2021234567»", "our VAT no is «EL123456789»"],
    spares: &["ESB32199572", "CZ12345678", "flight EE1234567"],
};

/// By the rule of the country that its first two letters name.
fn is_vat(value: &str) -> bool {
    let all = digits::all(value);
    if digits::are_equal(&all) {
        return false;
    }
    match value.get(..2) {
        Some("AT") => is_austrian(&all),
        Some("BE") => all.len() == 10 && 97 - digits::number(&all[..8]) % 97 == digits::number(&all[8..]),
        Some("DE") => iso7064::mod_11_10(&all),
        Some("DK") => weighted::sum(&all, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11),
        Some("FI") => weighted::sum(&all, &[7, 9, 10, 5, 8, 4, 2, 1]).is_multiple_of(11),
        Some("FR") => is_french(&all),
        Some("IT") => luhn::is_luhn(value),
        Some("LU") => all.len() == 8 && digits::number(&all[..6]) % 89 == digits::number(&all[6..]),
        Some("NL") => is_dutch(value, &all),
        Some("PL") => ends_in(&all, weighted::sum(&all, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11),
        Some("PT") => {
            ends_in(&all, Some(11 - weighted::sum(&all, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11).filter(|check| *check < 10).unwrap_or(0))
        }
        Some("SE") => luhn::is_luhn(value.get(..value.len() - 2).unwrap_or_default()),
        Some("GB") => is_british(&all),
        Some("IE") => is_irish(value, &all),
        Some("CH") => ends_in(&all, (11 - weighted::sum(&all, &[5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11),
        _ => false,
    }
}

fn ends_in(all: &[u32], check: u32) -> bool {
    all.last() == Some(&check)
}

fn is_austrian(all: &[u32]) -> bool {
    let Some(body) = all.get(..7) else { return false };
    let doubled = |(at, digit): (usize, &u32)| if at.is_multiple_of(2) { *digit } else { digit * 2 / 10 + digit * 2 % 10 };
    let sum: u32 = body.iter().enumerate().map(doubled).sum();
    ends_in(all, (96 - sum % 10) % 10)
}

/// The key is (12 + 3 × SIREN modulo 97) modulo 97.
fn is_french(all: &[u32]) -> bool {
    let (Some(key), Some(siren)) = (all.get(..2), all.get(2..)) else { return false };
    siren.len() == 9 && (12 + 3 * (digits::number(siren) % 97)) % 97 == digits::number(key)
}

/// The numbers of companies pass the old sum of eleven; those of persons ISO 7064 MOD 97-10 over all characters.
fn is_dutch(value: &str, all: &[u32]) -> bool {
    let spread = value
        .bytes()
        .filter_map(weighted::base_36)
        .flat_map(|value| if value > 9 { vec![value / 10, value % 10] } else { vec![value] });
    let Some((check, body)) = all.get(..9).and_then(<[u32]>::split_last) else { return false };
    weighted::sum(body, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == *check || iso7064::mod_97_10(&spread.collect::<Vec<u32>>())
}

/// A multiple of 97 with the two last digits, or 55 less (the newer numbers).
fn is_british(all: &[u32]) -> bool {
    let Some(body) = all.get(..7) else { return false };
    let sum = u64::from(weighted::sum(body, &[8, 7, 6, 5, 4, 3, 2])) + digits::number(&all[7..]);
    sum.is_multiple_of(97) || (sum + 55).is_multiple_of(97)
}

fn is_irish(value: &str, all: &[u32]) -> bool {
    let letters: Vec<u32> =
        value.bytes().skip(2).filter(u8::is_ascii_alphabetic).map(|byte| u32::from(byte - b'A') + 1).collect();
    let second = letters.get(1).copied().unwrap_or(0);
    (weighted::sum(all, &[8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23 == letters.first().copied().unwrap_or(0) % 23
}
