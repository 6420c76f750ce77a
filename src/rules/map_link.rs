//! Places by other names than degrees: links to a map, plus codes, what3words, geohashes.
//!
//! Open Location Code: <https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md>; what3words:
//! <https://what3words.com/about>; geohash: base 32 without `a i l o` (G. Niemeyer, 2008).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Shortened links to a map.
pub static SHORT: Rule = Rule {
    id: "map-link",
    entity: Entity::LocationCoordinates,
    trigger: Trigger::Slash,
    pattern: r"\b(?i:https?://)?(?i:maps\.app\.goo\.gl/|goo\.gl/maps/|g\.co/maps/|maps\.apple/p/|what3words\.com/|w3w\.co/|plus\.codes/|glympse\.com/|share\.here\.com/p/|her\.is/|yandex\.[a-z]{2,3}/maps/-/|osm\.org/go/)[A-Za-z0-9_.+~%-]{3,80}[A-Za-z0-9_~+]",
    evidence: Evidence::Shape,
    confidence: 92,
    cues: &[],
    finds: &[
        "I'm here «https://maps.app.goo.gl/Qx7Rt2Kp9LmZ4aBc7»",
        "«goo.gl/maps/Qx7Rt2Kp9Lm»",
        "«https://what3words.com/filled.count.soap», bring tea",
        "«https://plus.codes/8FVC9G8F+6X»",
    ],
    spares: &["https://goo.gl/maps", "https://maps.apple.com/", "maps.app.goo.gl"],
};

/// A whole plus code.
pub static PLUS_CODE: Rule = Rule {
    id: "plus-code",
    entity: Entity::LocationCoordinates,
    trigger: Trigger::Number,
    pattern: r"[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}\b",
    evidence: Evidence::Check(has_letter_and_digit),
    confidence: 90,
    cues: &["plus code", "pluscode", "plus codes", "location"],
    finds: &["at «8FVC9G8F+6X» now", "plus code «7JVW52GR+2V»"],
    spares: &["8FVC9G8F", "22222222+22", "2+2"],
};

/// Three words behind three strokes.
pub static WORDS: Rule = Rule {
    id: "what3words",
    entity: Entity::LocationCoordinates,
    trigger: Trigger::Literal(&["///"]),
    pattern: r"///[a-z]{3,18}\.[a-z]{3,18}\.[a-z]{3,18}\b",
    evidence: Evidence::Check(is_no_path),
    confidence: 88,
    cues: &["what3words", "w3w"],
    finds: &["meet me at «///filled.count.soap»", "«///index.home.raft»"],
    spares: &["/// a comment. with. dots", "///usr.local.lib", "https:///www.example.com"],
};

/// Three words behind the name.
pub static WORDS_NAMED: Rule = Rule {
    id: "what3words-named",
    entity: Entity::LocationCoordinates,
    trigger: Trigger::Words(&["what3words", "w3w"]),
    pattern: r"(?i:what3words|w3w)(?: ?(?:(?i:numbers?|num\.?|nos?\.?|nr\.?|nummer|numero|n\xC3\xBAmero|num\xC3\xA9ro|numer|code|id)|n\xC2\xBA|n\xC2\xB0|\xE2\x84\x96|#))?(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s | {1,2})[\x22'`*(]{0,2}([a-z]{3,18}\.[a-z]{3,18}\.[a-z]{3,18})\b",
    evidence: Evidence::Shape,
    confidence: 88,
    cues: &[],
    finds: &["what3words: «filled.count.soap»", "w3w «index.home.raft» by the gate"],
    spares: &["what3words is an app"],
};

/// Behind its name.
pub static GEOHASH: Rule = Rule {
    id: "geohash",
    entity: Entity::LocationCoordinates,
    trigger: Trigger::Words(&["geohash"]),
    pattern: r"(?i:geohash)(?: ?(?:(?i:numbers?|num\.?|nos?\.?|nr\.?|nummer|numero|n\xC3\xBAmero|num\xC3\xA9ro|numer|code|id)|n\xC2\xBA|n\xC2\xB0|\xE2\x84\x96|#))?(?: {0,2}(?:[:=#]|->|=>|\xEF\xBC\x9A) {0,2}#?| (?i:is|was|are|ist|war|lautet|est|es|era|\xC3\xA9|\xC3\xA8|e|to|jest|er|was|\xC3\xA4r) (?i:now |still )?:? ?| - |(?:'|\xE2\x80\x99)s | {1,2})[\x22'`*(]{0,2}([0-9b-hjkmnp-z]{6,12})\b",
    evidence: Evidence::Check(has_letter_and_digit),
    confidence: 85,
    cues: &[],
    finds: &["geohash: «u4pruydqqvj»", "geohash is «9q8yyk8ytpxr»"],
    spares: &["geohash library", "geohash precision"],
};

fn has_letter_and_digit(value: &str) -> bool {
    value.bytes().any(|byte| byte.is_ascii_digit()) && value.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// The first and last words are no parts of a host or of a package.
fn is_no_path(value: &str) -> bool {
    const OF_HOSTS: [&str; 12] = ["www", "com", "org", "net", "usr", "lib", "std", "src", "html", "txt", "java", "exe"];
    let mut words = value.trim_start_matches('/').split('.');
    !words.any(|word| OF_HOSTS.contains(&word))
}
