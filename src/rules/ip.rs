//! IP addresses: dotted IPv4 (RFC 791), and IPv6 in every form of RFC 4291 §2.2 with the zone of RFC 4007.
//!
//! Four numbers with dots are also versions and sections: the word before them tells.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use std::net::{Ipv4Addr, Ipv6Addr};

/// Words before four dotted numbers that are no address.
const NUMBERED: &[&str] = &[
    "version",
    "versions",
    "ver",
    "v",
    "vers",
    "versión",
    "versão",
    "versione",
    "wersja",
    "версия",
    "верзија",
    "版本",
    "バージョン",
    "release",
    "build",
    "firmware",
    "fw",
    "driver",
    "section",
    "chapter",
    "kapitel",
    "clause",
    "§",
    "fig",
    "figure",
    "table",
    "rfc",
    "chrome",
    "firefox",
    "safari",
    "edge",
    "edg",
    "opera",
    "chromium",
    "oid",
    "update",
];

/// Dotted IPv4.
pub static V4: Rule = Rule {
    id: "ipv4",
    entity: Entity::IpAddress,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\b",
    evidence: Evidence::CheckUnless(|value| value.parse::<Ipv4Addr>().is_ok()),
    confidence: 80,
    cues: NUMBERED,
    finds: &["my router is at «192.168.1.1».", "ssh «203.0.113.77» -p 2222", "http://«198.51.100.4»:8080/x", "«8.8.8.8»"],
    spares: &["version 1.2.3.4", "v1.2.3.4", "Chrome/120.0.6099.71", "300.1.1.1", "10.11.2024", "section 1.2.3.4", "01.02.03.04"],
};

/// IPv6, compressed or not, with an IPv4 tail, with a zone.
pub static V6: Rule = Rule {
    id: "ipv6",
    entity: Entity::IpAddress,
    trigger: Trigger::Colons,
    pattern: r"(?:[0-9A-Fa-f]{1,4}:|::)(?:[0-9A-Fa-f]{1,4}:|:){0,7}(?:[0-9A-Fa-f]{1,4}|(?:[0-9]{1,3}\.){3}[0-9]{1,3}|)(?:%[0-9A-Za-z]{1,16})?(?:\b|\B)",
    evidence: Evidence::Check(is_v6),
    confidence: 85,
    cues: &[],
    finds: &[
        "ping «2001:db8::8a2e:370:7334» now",
        "«2001:0db8:85a3:0000:0000:8a2e:0370:7334»",
        "«fe80::1ff:fe23:4567:890a%eth0»",
        "mapped «::ffff:192.0.2.128» ok",
        "http://[«2001:db8::1»]:8080/",
        "«2001:db8:1:2::»",
    ],
    spares: &[
        "10:30:11",
        "std::string",
        "a::b",
        "::",
        "dead::beef",
        "2024-01-01T10:30:11",
        "x:1:2:3",
        "12:34:56:78",
        "face::cafe",
    ],
};

fn is_v6(value: &str) -> bool {
    let address = value.split_once('%').map_or(value, |(address, _)| address);
    let digits = address.bytes().filter(u8::is_ascii_digit).count();
    digits >= 2 && address.len() >= 6 && address.parse::<Ipv6Addr>().is_ok() || address == "::1"
}
