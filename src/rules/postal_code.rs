//! Postal codes: British and Canadian ones by their shape, others where words name them.
//!
//! GB: areas of the Royal Mail's Postcode Address File and the shape of BS 7666. CA: letters without D F I O Q U, none begins with W or Z (Canada Post). Others: five or six digits and what the country writes (UPU, *Universal POST*CODE*).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Behind its name; with a street before it, it belongs to the address.
pub static GB: Rule = Rule {
    id: "uk-postcode",
    entity: Entity::UkPostcode,
    trigger: Trigger::Words(&["postcode", "post", "postal", "postcodes"]),
    pattern: r"(?i:post ?code|postal code|post code|postcodes)(?i:(?:[ :=#-]|is|my|for|the|number|area){0,6}?)((?i:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][ABD-HJLNP-UW-Z]{2}))\b",
    evidence: Evidence::Shape,
    confidence: 90,
    cues: &[],
    finds: &["postcode «SW1A 1AA»", "my postcode is «m11ae»", "post code: «EC1A 1BB»"],
    spares: &["postcode lottery 2024", "post code in the repo", "postcode ABC"],
};

/// Behind its name.
pub static CA: Rule = Rule {
    id: "ca-postal-code",
    entity: Entity::CaPostalCode,
    trigger: Trigger::Words(&["postal", "code", "postcode", "zip"]),
    pattern: r"(?i:postal code|code postal|postcode|zip)(?i:(?:[ :=#-]|is|est|my|mon|the|le){0,6}?)((?i:[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z][ -]?[0-9][ABCEGHJ-NPRSTV-Z][0-9]))\b",
    evidence: Evidence::Shape,
    confidence: 90,
    cues: &[],
    finds: &["postal code «K1A 0B1»", "mon code postal est «h3z2y7»", "zip «M5V 3L9»"],
    spares: &["postal code A1A", "code postal 75001 D2D"],
};

/// Behind its name.
pub static US: Rule = Rule {
    id: "us-zip-code",
    entity: Entity::UsZipCode,
    trigger: Trigger::Words(&["zip", "zipcode", "zipcodes"]),
    pattern: r"(?i:zip|zip ?code|zipcode)(?i:(?:[ :=#-]|code|is|my|the|area|for|number){0,5}?)([0-9]{5}(?:-[0-9]{4})?)\b",
    evidence: Evidence::Shape,
    confidence: 90,
    cues: &[],
    finds: &["zip «90210»", "my zip code is «10118-0001»", "zipcode: «02139»"],
    spares: &["zip file 12345678", "zip 2024", "unzip 12345"],
};

/// Behind its name; `plz` in small letters asks for something.
pub static DE: Rule = Rule {
    id: "de-plz",
    entity: Entity::DePlz,
    trigger: Trigger::Words(&["plz", "postleitzahl"]),
    pattern: r"(?:PLZ|Plz|(?i:postleitzahl))(?i:(?:[ :=#-]|ist|meine|die|der){0,5}?)((?:D-)?[0-9]{5})\b",
    evidence: Evidence::Shape,
    confidence: 90,
    cues: &[],
    finds: &["PLZ «10115»", "meine Postleitzahl ist «80331»", "Plz: «D-50667»"],
    spares: &["plz 12345 of them", "plz call 123", "PLZ 123456"],
};

/// Of other countries, behind its name.
pub static WORLD: Rule = Rule {
    id: "postal-code",
    entity: Entity::PostalCode,
    trigger: Trigger::Words(&[
        "codigo",
        "cep",
        "code",
        "cap",
        "codice",
        "postnummer",
        "postnr",
        "postinumero",
        "postcode",
        "post",
        "kod",
        "psc",
        "iranyitoszam",
        "cod",
        "posta",
        "pin",
        "pincode",
        "индекс",
        "почтовый",
        "індекс",
        "postal",
        "postanski",
        "postna",
        "ταχυδρομικος",
        "kode",
        "ma",
        "מיקוד",
    ]),
    pattern: r"(?i:c(?:ó|o)digo postal|cep|code postal|cap|codice postale|postnummer|postnr|postinumero|postcode|post code|kod pocztowy|psč|PSČ|psc|ir(?:á|a)ny(?:í|i)t(?:ó|o)sz(?:á|a)m|cod po(?:ș|s)tal|posta kodu|pin ?code|индекс|почтовый индекс|індекс|postal code|poštanski broj|poštna številka|ταχυδρομικός κώδικας|τ\.κ\.?|kode pos|mã bưu điện|מיקוד)(?i:(?:[ :=#-]|es|est|é|è|ist|is|to|mi|mon|o meu|meu|il mio|er|mitt|min|number|code|nummer|это|мой){0,5}?)((?:[A-Z]{1,2}-)?[0-9]{2}-[0-9]{3}|[0-9]{5}-[0-9]{3}|[0-9]{4}-[0-9]{3}|[0-9]{3} [0-9]{2}|[0-9]{4} ?[A-Z]{2}|(?:[A-Z]{1,2}-)?[0-9]{4,6})\b",
    evidence: Evidence::Check(is_code),
    confidence: 86,
    cues: &[],
    finds: &[
        "código postal «28013»",
        "CEP «01310-200»",
        "code postal: «75002»",
        "kod pocztowy «00-590»",
        "mijn postcode is «1015 CJ»",
        "индекс «101000»",
        "postnummer «11455»",
        "pin code «560001»",
        "PSČ «110 00»",
    ],
    spares: &["cap 50 people", "pin 1234", "code postal", "cep 123"],
};

/// Of Japan, China and Korea.
pub static JP: Rule = Rule {
    id: "postal-code-jp",
    entity: Entity::PostalCode,
    trigger: Trigger::Literal(&["郵便番号", "邮编", "우편번호", "邮政编码"]),
    pattern: r"(?:郵便番号|邮编|우편번호|邮政编码)(?:は|是|:|\xEF\xBC\x9A| ){0,3}([0-9]{3}-?[0-9]{4}|[0-9]{5,6})",
    evidence: Evidence::Shape,
    confidence: 90,
    cues: &[],
    finds: &["郵便番号は«150-0002»です", "邮编：«100080»", "우편번호 «04524»"],
    spares: &["郵便番号は何", "邮编是多少", "우편번호 뭐야"],
};

/// A PIN is four digits, an Indian code six.
fn is_code(value: &str) -> bool {
    !matches!(value.len(), 4)
        || value.bytes().any(|byte| !byte.is_ascii_digit())
        || value.starts_with(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
}
