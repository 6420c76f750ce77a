//! Vietnam: the citizen's card (CCCD) and the older CMND.
//!
//! CCCD: province (001–096), a digit for century and sex, two of the birth year, a serial of six (Nghị định 137/2015/NĐ-CP). CMND: nine digits. No check digit, so words must name them.

use super::Locale;
use crate::checks::digits;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Vietnam.
pub static LOCALE: Locale = Locale { region: "VN", rules: &[&CCCD, &CMND] };

const CUES: &[&str] = &[
    "cccd",
    "căn cước",
    "căn cước công dân",
    "số căn cước",
    "số cccd",
    "can cuoc",
    "cccd/cmnd",
    "vietnamese id",
    "vietnamese citizen id",
];

static CCCD: Rule = Rule {
    id: "vn-cccd",
    entity: Entity::VnCccd,
    trigger: Trigger::Digits,
    pattern: r"\b0[0-9]{2}[0-9][0-9]{2} ?[0-9]{6}\b",
    evidence: Evidence::CheckAndCue(is_cccd),
    confidence: 92,
    cues: CUES,
    finds: &["CCCD của em là «001199012345»", "số căn cước «079301004567»", "my Vietnamese citizen ID (CCCD): «048095001234»"],
    spares: &["001199012345", "đơn hàng 001199012345", "0912 345 678"],
};

static CMND: Rule = Rule {
    id: "vn-cmnd",
    entity: Entity::VnCccd,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{9}\b",
    evidence: Evidence::Cue,
    confidence: 85,
    cues: &["cmnd", "chứng minh nhân dân", "số cmnd", "chứng minh thư", "cmt"],
    finds: &["CMND «024567891»", "số chứng minh nhân dân: «361234567»"],
    spares: &["024567891", "đơn 361234567", "cmnd hết hạn 2024"],
};

fn is_cccd(value: &str) -> bool {
    let Some(all) = digits::exactly::<12>(value) else { return false };
    (1..=96).contains(&(all[0] * 100 + all[1] * 10 + all[2]))
}
