//! Addresses for payments in India: a name, `@`, and a handle that NPCI gave to an app or a bank.
//!
//! NPCI, *UPI: list of third-party apps and handles*, <https://www.npci.org.in/what-we-do/upi/3rd-party-apps>.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// `name@okaxis`: no host has such a name.
pub static RULE: Rule = Rule {
    id: "upi-id",
    entity: Entity::UpiId,
    trigger: Trigger::At,
    pattern: r"\b[A-Za-z0-9][A-Za-z0-9._-]{1,48}@(?i:okaxis|okhdfcbank|okicici|oksbi|ybl|ibl|axl|paytm|ptaxis|pthdfc|ptsbi|ptyes|apl|yapl|rapl|upi|axisbank|axisb|hdfcbank|hdfcbankjd|icici|sbi|kotak|kmbl|pnb|barodampay|idfcbank|idfcfirst|indus|federal|fbl|unionbank|uboi|cnrb|boi|iob|jupiteraxis|freecharge|fam|yesfam|ikwik|airtel|mbk|pockets|waaxis|wahdfcbank|waicici|wasbi|naviaxis|slc|timecosmos|tapicici|sliceaxis|superyes|shriramhdfcbank|goaxb|abfspay|yesbank|yescred|axisgo|rbl|dbs|hsbc|citi|jio|postbank|equitas|aubank|dlb|kvb|tjsb|utbi)\b",
    evidence: Evidence::Shape,
    confidence: 92,
    cues: &[],
    finds: &["gpay me at «zoe.brandt@okaxis»", "upi «9876500000@ybl» thanks", "«zoebrandt@paytm»", "(«zoe-b@oksbi»)"],
    spares: &["zoe@example.com", "zoe@localhost", "@paytm is down", "zoe@acme"],
};
