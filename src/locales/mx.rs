//! Mexico: the CURP of persons and the RFC of taxpayers.
//!
//! CURP: four letters of the name, birth date, sex, state, three consonants, a character for the century, a check digit: positions in
//! `0…9A…NÑO…Z` times 18…2, modulo 10 (RENAPO, *Instructivo normativo para la asignación de la CURP*, DOF 2021-06-18). RFC: four letters (three
//! for companies), the date, two characters and a check character, modulo 11 (SAT, anexo 1 de la RMF).

use super::Locale;
use crate::checks::{date, digits, pairs};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Mexico.
pub static LOCALE: Locale = Locale { region: "MX", rules: &[&CURP, &RFC, &RFC_BRIEF] };

const RFC_CUES: &[&str] = &["rfc", "r.f.c", "registro federal de contribuyentes", "homoclave", "mexican tax number"];

static CURP: Rule = Rule {
    id: "mx-curp",
    entity: Entity::MxCurp,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z][AEIOUX][A-Z]{2}[0-9]{6}[HMX](?:AS|B[CS]|C[CLMSH]|D[FG]|G[TR]|HG|JC|M[CNS]|N[ETL]|OC|PL|Q[TR]|S[PLR]|T[CSL]|VZ|YN|ZS)[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z][0-9]\b",
    evidence: Evidence::Check(is_curp),
    confidence: 97,
    cues: &["curp", "clave única de registro de población", "clave unica"],
    finds: &["mi CURP es «DERP620809HVZPLC05»", "«REGR780710HPLHPT00»", "curp: «MECB770515HDFTVF01» revisa"],
    spares: &["DERP620809HVZPLC06", "ABCD123456HDFRRL09X", "factura 2024-0305"],
};

static RFC: Rule = Rule {
    id: "mx-rfc",
    entity: Entity::MxRfc,
    trigger: Trigger::Digits,
    pattern: r"\b[A-ZN&]{3,4}-?[0-9]{6}-?[0-9A-Z]{2}[0-9A]\b",
    evidence: Evidence::Check(is_rfc),
    confidence: 93,
    cues: RFC_CUES,
    finds: &["mi RFC es «NANL861026193»", "«MISH9410196Z1»", "factura al rfc «PERL-880803-QX6»"],
    spares: &["ABCD991399AB1", "ISO202403051", "RFC 2822", "GODE561231GR9"],
};

/// Without the last three.
static RFC_BRIEF: Rule = Rule {
    id: "mx-rfc-brief",
    entity: Entity::MxRfc,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z&]{3,4}[0-9]{6}\b",
    evidence: Evidence::CheckAndCue(has_date),
    confidence: 85,
    cues: RFC_CUES,
    finds: &["rfc «GODE561231»", "mi RFC sin homoclave: «LOMA850312»"],
    spares: &["GODE561231", "rfc 2822", "modelo ABCD123456"],
};

/// The value of a character: its place in the alphabet of the registries, `Ñ` among the letters.
fn value_of(byte: u8, alphabet: &str) -> Option<u32> {
    alphabet.bytes().position(|known| known == byte).map(|place| place as u32)
}

fn is_curp(value: &str) -> bool {
    // The place of Ñ, which is two bytes, is held by `!`.
    let values: Option<Vec<u32>> = value.bytes().map(|byte| value_of(byte, "0123456789ABCDEFGHIJKLMN!OPQRSTUVWXYZ")).collect();
    let Some(values) = values else { return false };
    let Some((check, body)) = values.split_last() else { return false };
    let sum: u32 = body.iter().zip((2..=18).rev()).map(|(value, weight)| value * weight).sum();
    has_date(value) && (10 - sum % 10) % 10 == *check
}

fn is_rfc(value: &str) -> bool {
    let bare: String = value.chars().filter(|ch| *ch != '-').collect();
    // A company's has one letter less, for which a space counts.
    let padded = format!("{bare:>13}");
    let values: Option<Vec<u32>> = padded.bytes().map(|byte| value_of(byte, "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ !")).collect();
    let Some(values) = values else { return false };
    let Some((check, body)) = values.split_last() else { return false };
    let sum: u32 = body.iter().zip((2..=13).rev()).map(|(value, weight)| value * weight).sum();
    has_date(value) && (11 - sum % 11) % 11 == *check
}

fn has_date(value: &str) -> bool {
    pairs::first_three(&digits::all(value)).is_some_and(|(year, month, day)| date::exists_in_some_century(year, month, day))
}
