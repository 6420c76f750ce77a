//! Places on the map: decimal pairs (RFC 5870 `geo:`, map links, plain text) and degrees, minutes, seconds (ISO 6709 annex D).
//!
//! Three decimals are 100 m: fewer are a price list or a city, and stay.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Latitude and longitude with a comma, a semicolon, a `%2C` or a space between.
pub static DECIMAL: Rule = Rule {
    id: "coordinates-decimal",
    entity: Entity::LocationCoordinates,
    trigger: Trigger::Digits,
    pattern: r"[-+]?\b[0-9]{1,2}\.[0-9]{3,15}\xC2?\xB0?(?: ?[NSns])?(?:,|;|%2[Cc]| )(?: |\+|%20)?[-+]?[0-9]{1,3}\.[0-9]{3,15}\b(?:\xC2\xB0)?(?: ?[EWew]\b)?",
    evidence: Evidence::Check(is_place),
    confidence: 85,
    cues: &[],
    finds: &[
        "I am at «41.9981, 21.4254» now",
        "https://maps.google.com/?q=«-33.8568,151.2153»",
        "https://www.google.com/maps/@«41.99812,21.42543»,15z",
        "geo:«48.2010,16.3695»;u=35",
        "«41.9981° N, 21.4254° E»",
        "location: https://maps.apple.com/?ll=«51.5007%2C-0.1246»",
        "«1.290, 103.851»",
    ],
    spares: &["41.99, 21.43", "€12.50, 13.50", "95.1234, 21.1234", "12.345 67", "41.9981, 221.4254", "0.000, 0.000"],
};

/// The data part of Google's long links: `!3d` latitude, `!4d` longitude.
pub static MAP_DATA: Rule = Rule {
    id: "coordinates-map-data",
    trigger: Trigger::Digits,
    pattern: r"-?[0-9]{1,2}\.[0-9]{3,15}!4d-?[0-9]{1,3}\.[0-9]{3,15}\b",
    finds: &["/data=!3m1!4b1!3d«41.9981!4d21.4254»"],
    spares: &["41.9981!5d21.4254"],
    entity: Entity::LocationCoordinates,
    evidence: Evidence::Check(is_place),
    confidence: 90,
    cues: &[],
};

/// Degrees, minutes, and maybe seconds.
pub static DEGREES: Rule = Rule {
    id: "coordinates-degrees",
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{1,2}\xC2\xB0 ?[0-9]{1,2}(?:\.[0-9]{1,6})?(?:'|\xE2\x80\xB2|\xE2\x80\x99)(?: ?[0-9]{1,2}(?:\.[0-9]{1,6})?(?:\x22|''|\xE2\x80\xB3|\xE2\x80\x9D))? ?[NSns],? ?[0-9]{1,3}\xC2\xB0 ?[0-9]{1,2}(?:\.[0-9]{1,6})?(?:'|\xE2\x80\xB2|\xE2\x80\x99)(?: ?[0-9]{1,2}(?:\.[0-9]{1,6})?(?:\x22|''|\xE2\x80\xB3|\xE2\x80\x9D))? ?[EWOewo]\b",
    finds: &["«41°59'53.2\"N 21°25'31.4\"E»", "meet at «48° 12.060' N, 16° 22.170' E»", "«51°30′2″N 0°7′28″W»"],
    spares: &["41° today", "20°C, 25°C", "180° turn"],
    entity: Entity::LocationCoordinates,
    evidence: Evidence::Shape,
    confidence: 92,
    cues: &[],
};

fn is_place(value: &str) -> bool {
    let value = value.replace("!4d", ",").replace("%2C", ",").replace("%2c", ",");
    let Some((latitude, longitude)) = value.split_once([',', ';']).or_else(|| value.split_once(' ')) else { return false };
    let number = |text: &str| {
        text.trim_matches(|ch: char| !ch.is_ascii_digit() && ch != '-').trim_start_matches("20-").parse::<f64>().ok()
    };
    let (Some(latitude), Some(longitude)) = (number(latitude), number(longitude)) else { return false };
    latitude.abs() <= 90.0 && longitude.abs() <= 180.0 && (latitude != 0.0 || longitude != 0.0)
}
