//! Numbers of passports: most have one or two letters and six to eight digits, some nine letters and digits (ICAO Doc 9303, part 4,
//! leaves the number to the issuer), and none can be checked without the lines at the foot of the page.

use crate::checks::named::only_when_named;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const CUES: &[&str] = &[
    "passport", "passports", "passport number", "passport no", "passport nr", "passport #", "reisepass", "reisepass nr",
    "reisepass-nr", "reisepassnr", "passnr", "ausweis-nr", "reisepassnummer", "passnummer", "passeport", "n° de passeport",
    "pasaporte", "passaporto", "passaporte", "paspoort", "paspoortnummer", "paszport*", "numer paszportu", "паспорт*",
    "загранпаспорт*", "passinumero", "pasnummer", "pas nr", "διαβατηρι*", "pasaport", "pașaport*", "útlevél*", "cestovní pas",
    "パスポート", "旅券", "护照", "護照", "여권", "หนังสือเดินทาง", "جواز",
];

/// A number, with its name before or behind.
pub static NAMED: Rule = Rule {
    id: "passport-number",
    entity: Entity::PassportNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:[A-Za-z]{1,3} ?[0-9]{5,8}[A-Za-z]?|[0-9]{8,9}|[0-9]{2} [0-9]{7}|[0-9]{2} ?[0-9]{2} (?:\xE2\x84\x96 ?)?[0-9]{6})\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 85,
    cues: CUES,
    finds: &[
        "passport number is «512345678»",
        "Passport: «X1234567»",
        "Reisepass «C01234567»",
        "mi pasaporte es «XDA123456»",
        "passaporto «YA1234567»",
        "paspoort «NX1234567»",
        "paszport «EC1234567»",
        "паспорт «45 08 123456»",
        "护照号是«E12345678»",
        "パスポート番号「«TK1234567»」",
    ],
    spares: &[
        "512345678",
        "X1234567",
        "passport expires 2029",
        "my passport is at home since 10:30",
        "passport office, 12 king street",
    ],
};

/// Germany's and others' have letters among the digits.
pub static LETTERS: Rule = Rule {
    id: "passport-letters",
    entity: Entity::PassportNumber,
    trigger: Trigger::Words(&[
        "passport",
        "reisepass",
        "reisepassnummer",
        "passnummer",
        "passeport",
        "pasaporte",
        "passaporto",
        "passaporte",
        "paspoort",
        "paspoortnummer",
    ]),
    pattern: r"(?i:passport|reisepass(?:nummer)?|passnummer|passeport|pasaporte|passaporto|passaporte|paspoort(?:nummer)?)(?: ?(?:(?i:numbers?|num\.?|nos?\.?|nr\.?|nummer|numero|n\xC3\xBAmero|num\xC3\xA9ro|numer|code|id)|n\xC2\xBA|n\xC2\xB0|\xE2\x84\x96|#))?(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s | {1,2})[\x22'`*(]{0,2}([A-Z][A-Z0-9]{7,8}|[0-9]{2}[A-Z]{2}[0-9]{5})\b",
    evidence: Evidence::Check(is_mixed),
    confidence: 85,
    cues: &[],
    finds: &["Reisepassnummer: «C4JKL9X2Z»", "passport no. «NXH1K2P47»", "passeport n° «14AB12345»"],
    spares: &["PASSPORT REQUIRED", "passport no longer valid", "Passport HOLDERS1"],
};

/// Three digits at least.
fn is_mixed(value: &str) -> bool {
    value.bytes().filter(u8::is_ascii_digit).count() >= 3
}
