//! Passport numbers, and the machine-readable zone of passports.
//!
//! Numbers: six to nine characters by country (ICAO PRADO, <https://www.consilium.europa.eu/prado>), known by their name only. The zone: two lines of 44, check digits with weights 7 3 1 (ICAO Doc 9303, parts 3 and 4).

use crate::checks::weighted;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Behind its name.
pub static NUMBER: Rule = Rule {
    id: "passport-number",
    entity: Entity::PassportNumber,
    trigger: Trigger::Words(&[
        "passport",
        "passeport",
        "reisepass",
        "pasaporte",
        "passaporte",
        "passaporto",
        "paspoort",
        "paszport",
        "passnummer",
        "pasnummer",
        "paspoortnummer",
        "паспорт",
        "загранпаспорт",
        "护照",
        "護照",
        "パスポート",
        "여권",
    ]),
    pattern: r"(?i:passport|passeport|reisepass|pasaporte|passaporte|passaporto|paspoort|paszport|pas(?:s)?nummer|paspoortnummer|паспорт|загранпаспорт|護照|护照|パスポート|여권|pass)(?i:(?:[ :=#.-]|nummer|number|numero|numéro|num|nr|no|№|n°|nº|номер|is|ist|es|est|é|è|number:|my|numero|número|numéro|de|del|di|do|号码|号|番号|번호|は|是|為){0,12})([A-Za-z]{1,2}[0-9]{6,8}[A-Za-z]?|[0-9]{8,9}|[A-Z][0-9A-Z]{2}[0-9]{2}[A-Z][0-9A-Z]{2}[0-9]|[A-Z]{3}[0-9]{5,6}|[A-Z][0-9]{2}[A-Z][0-9]{5}|[0-9]{2}[A-Z]{2}[0-9]{5}|[A-Z][0-9A-Z]{7,8})\b",
    evidence: Evidence::Check(has_digits),
    confidence: 90,
    cues: &[],
    finds: &[
        "passport «C01X00T47»",
        "passport number: «533401234»",
        "my passport no is «AB1234567»",
        "Reisepass Nr. «C4VPR1234»",
        "pasaporte «AAA123456»",
        "numéro de passeport «12AB34567»",
        "паспорт № «753456789»",
        "护照号码«E12345678»",
        "passaporto n° «YA1234567»",
    ],
    spares: &["passport expires 2024", "passport control at gate B12", "passport photos", "pass 12345678901"],
};

/// The same in scripts without spaces.
pub static CJK: Rule = Rule {
    id: "passport-number-unspaced",
    entity: Entity::PassportNumber,
    trigger: Trigger::Literal(&["护照", "護照", "パスポート", "여권"]),
    pattern: r"(?:护照|護照|パスポート|여권)(?:号码|号|番号|번호|號碼|は|是|:|\xEF\xBC\x9A| ){0,5}([A-Z]{1,2}[0-9]{6,8})",
    evidence: Evidence::Shape,
    confidence: 90,
    cues: &[],
    finds: &["我的护照号码是«E12345678»", "パスポート番号は«TK1234567»です", "여권번호: «M12345678»"],
    spares: &["护照过期了 2024", "パスポートを更新した", "여권 사진 2장"],
};

/// The second line of the zone, which holds the number, the birth date and their check digits.
pub static MRZ: Rule = Rule {
    id: "passport-mrz",
    entity: Entity::PassportNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z0-9][A-Z0-9<]{8}[0-9][A-Z]{3}[0-9]{6}[0-9][MFX<][0-9]{6}[0-9][A-Z0-9<]{14}[0-9<][0-9]",
    evidence: Evidence::Check(is_zone),
    confidence: 98,
    cues: &[],
    finds: &["«L898902C36UTO7408122F1204159<<<<<<<<<<<<<<08»", "second line: «L898902C36UTO7408122F1204159<<<<<<<<<<<<<<08»"],
    spares: &["L898902C36UTO7408122F1204159<<<<<<<<<<<<<<09", "L898902C36UTO7408122F1204159"],
};

fn has_digits(value: &str) -> bool {
    value.bytes().filter(u8::is_ascii_digit).count() >= 4
}

/// Number, birth date, expiry and the whole, each with its check digit.
fn is_zone(value: &str) -> bool {
    let part = |from: usize, to: usize| value.get(from..to).unwrap_or_default();
    let whole = format!("{}{}{}", part(0, 10), part(13, 20), part(21, 43));
    [part(0, 10), part(13, 20), part(21, 28), &format!("{whole}{}", part(43, 44))].into_iter().all(has_check)
}

/// Whether the last character is the check digit of the others; `<` counts nothing.
fn has_check(field: &str) -> bool {
    let values: Vec<u32> = field.bytes().map(|byte| weighted::base_36(byte).unwrap_or(0)).collect();
    let Some((check, body)) = values.split_last() else { return false };
    let sum: u32 = body.iter().zip([7, 3, 1].iter().cycle()).map(|(value, weight)| value * weight).sum();
    sum % 10 == *check
}
