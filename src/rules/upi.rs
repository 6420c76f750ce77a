//! UPI addresses of India: `name@bank`.
//!
//! The handles of banks and of payment apps (NPCI, *UPI live members and third-party apps*, <https://www.npci.org.in>).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// As the issuer writes it.
pub static UPI: Rule = Rule {
    id: "upi-id",
    entity: Entity::UpiId,
    trigger: Trigger::At,
    pattern: r"\b[A-Za-z0-9][A-Za-z0-9._-]{1,63}@(?i:ok(?:hdfcbank|icici|axis|sbi)|ybl|ibl|axl|paytm|ptaxis|pthdfc|ptsbi|ptyes|upi|apl|yapl|rapl|axisb|axisbank|hdfcbank|hdfc|icici|sbi|kotak|yesbank|yesbankltd|idfcbank|idfcfirst|indus|federal|fbl|pnb|barodampay|cnrb|unionbank|airtel|freecharge|jupiteraxis|fam|slice|ikwik|abfspay|waicici|wahdfcbank|waaxis|wasbi|timecosmos|tapicici|superyes|naviaxis|sliceaxis|goaxb|postbank|mahb|kbl|rbl|dbs|citi|hsbc|sc|aubank|dlb|equitas|indianbank|iob|jkb|kvb|nsdl|obc|pingpay|pockets|sib|uco|utbi|vijb|tjsb|ezeepay|myicici|eazypay|allbank|andb|boi|centralbank|cboi|csbpay|dcb|denabank|ikwik|imobile|jio|kaypay|lvb|payzapp|psb|rajgovhdfcbank|rmhdfcbank|trans|ubi|uboi)\b",
    evidence: Evidence::Shape,
    confidence: 93,
    cues: &[],
    finds: &["gpay me on «9876500001@okaxis»", "upi: «riya.test@ybl»", "«shopname@paytm» pe bhej de", "pay to «a-b.c@oksbi» pls"],
    spares: &["riya@example.com", "@paytm is down", "meet at sbi", "me@office"],
};
