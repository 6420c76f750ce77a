//! PINs: of cards and phones, and the codes of doors, gates and alarms.
//!
//! Four to eight digits, known by what is said before them only (ISO 9564-1 for the PINs of cards).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Of a card or a phone.
pub static PIN: Rule = Rule {
    id: "pin",
    entity: Entity::Pin,
    trigger: Trigger::Words(&["pin", "pincode", "puk", "puk1", "pinkod", "geheimzahl", "пин", "пинкод"]),
    pattern: r"(?i:(?:sim |card |atm |debit |bank |phone |app )?(?:pin|puk1?|pincode|pinkod|geheimzahl|пин(?:-?код)?|pin-?code))(?i: (?:code|number|no|nr|for [^\x00\n.,:;?!0-9]{1,32}?|to [^\x00\n.,:;?!0-9]{1,32}?|of [^\x00\n.,:;?!0-9]{1,32}?|f(?:ü|ue)r [^\x00\n.,:;?!0-9]{1,32}?|de [^\x00\n.,:;?!0-9]{1,32}?|del [^\x00\n.,:;?!0-9]{1,32}?|do [^\x00\n.,:;?!0-9]{1,32}?|da [^\x00\n.,:;?!0-9]{1,32}?|della [^\x00\n.,:;?!0-9]{1,32}?|van [^\x00\n.,:;?!0-9]{1,32}?|от [^\x00\n.,:;?!0-9]{1,32}?))?(?i: is| ist| es| est| é| è| to| це| это| now| jetzt|:| =| -){0,3} ?#?([0-9]{4,8}|[0-9]{2} [0-9]{2}|[0-9] [0-9] [0-9] [0-9])\b",
    evidence: Evidence::Check(is_pin),
    confidence: 84,
    cues: &[],
    finds: &[
        "my pin is «4821»",
        "PIN: «739104»",
        "die PIN für die Karte ist «8021»",
        "el pin del móvil es «2580»",
        "pin for the gate «1470» ok",
        "пин «4415»",
        "sim PUK «83920175»",
        "le pin de la carte est «9034»",
    ],
    spares: &[
        "pin it to the board",
        "pin 3 of the connector",
        "PIN code required",
        "pinned 2024 messages",
        "the pin was 2 cm long",
    ],
};

/// Of a door, a gate or an alarm.
pub static DOOR: Rule = Rule {
    id: "pin-door",
    entity: Entity::Pin,
    trigger: Trigger::Words(&[
        "door",
        "gate",
        "alarm",
        "lock",
        "entry",
        "building",
        "garage",
        "lockbox",
        "key",
        "keybox",
        "locker",
        "front",
        "safe",
        "keycode",
        "doorcode",
        "turcode",
        "tuercode",
        "hausturcode",
        "digicode",
        "code",
        "codigo",
        "codice",
        "deurcode",
        "poortcode",
        "portkod",
        "kod",
        "код",
    ]),
    pattern: r"(?i:(?:door|gate|alarm|lock|entry|building|garage|lockbox|key ?(?:box|safe)|locker|front door|safe)[ -]?(?:code|pin|combo|combination)|keycode|doorcode|türcode|tuercode|haustürcode|digicode|code (?:de la porte|du portail|d\'entrée|immeuble)|c(?:ó|o)digo (?:del portal|de la puerta|do portão|da porta|de la alarma)|codice (?:del portone|del cancello|allarme)|deurcode|poortcode|portkod|kod do (?:drzwi|bramy|furtki)|код (?:домофона|двери|подъезда))(?i: is| ist| es| est| é| è| to| for [^\x00\n.,:;?!0-9]{1,24}?|:| =| -){0,2} ?([#*]?[0-9][0-9A-Ca-c#*]{2,7}|[0-9]{1,2}-[0-9]{1,2}-[0-9]{1,2})",
    evidence: Evidence::Shape,
    confidence: 82,
    cues: &[],
    finds: &[
        "door code «4471#»",
        "gate code is «2580»",
        "alarm code: «9034»",
        "the digicode: «45A89»",
        "código del portal «1290»",
        "код домофона «457890»",
        "lockbox code «12-30-45»",
    ],
    spares: &["door code changed", "the gate code works", "error code 404", "zip code 90210"],
};

/// A year is hardly anybody's PIN, and never said to be one by "pin 2024".
fn is_pin(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    (4..=8).contains(&digits) && !matches!(value, "2023" | "2024" | "2025" | "2026" | "2027")
}
