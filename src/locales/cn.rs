//! China: the resident identity number (公民身份号码).
//!
//! Region (six digits), birth date, serial of three, check character: ISO 7064 MOD 11-2, `X` for ten (GB 11643-1999).

use super::Locale;
use crate::checks::{date, digits, iso7064};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// China.
pub static LOCALE: Locale = Locale { region: "CN", rules: &[&RIC, &GROUPED] };

static RIC: Rule = Rule {
    id: "cn-resident-id",
    entity: Entity::CnResidentId,
    trigger: Trigger::Digits,
    pattern: r"\b[1-9][0-9]{5}(?:18|19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}[0-9Xx]\b",
    evidence: Evidence::Check(is_resident_id),
    confidence: 97,
    cues: &["身份证", "身份证号", "身份证号码", "公民身份号码", "证件号", "shenfenzheng", "chinese id", "resident identity card"],
    finds: &[
        "我的身份证号是«110101197105139981»",
        "«440305198607018343»",
        "身份证：«440305200310028305»，帮我订票",
        "Chinese ID number «440305200407130074»",
    ],
    spares: &["110101199913402341", "订单号 202403051234567890", "123456789012345678", "1700000000000"],
};

/// In groups.
static GROUPED: Rule = Rule {
    id: "cn-resident-id-grouped",
    entity: Entity::CnResidentId,
    trigger: Trigger::Digits,
    pattern: r"\b[1-9][0-9]{5}[ -](?:18|19|20)[0-9]{2}[ -]?[01][0-9][0-3][0-9][ -][0-9]{3}[0-9Xx]\b",
    evidence: Evidence::Check(is_resident_id),
    confidence: 95,
    cues: &[],
    finds: &["身份证 «440305 20030509 4279»", "«110101-19710513-9981»"],
    spares: &["110101 19991340 2341", "440305 2024 1234"],
};

fn is_resident_id(value: &str) -> bool {
    let mut values = digits::all(value);
    if value.ends_with(['X', 'x']) {
        values.push(10);
    }
    let Some(&[y1, y2, y3, y4, m1, m2, d1, d2]) = values.get(6..14).and_then(<[u32]>::first_chunk::<8>) else { return false };
    let year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
    values.len() == 18 && date::exists(year, m1 * 10 + m2, d1 * 10 + d2) && iso7064::mod_11_2(&values)
}
