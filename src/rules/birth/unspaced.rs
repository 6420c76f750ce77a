//! Dates of birth in Chinese, Japanese, Korean and Thai, with Western years, Buddhist ones, and those of Japan's eras
//! (Meiji to Reiwa; National Diet Library, *Japanese calendar*).

use crate::checks::date;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

const LITERALS: &[&str] = &[
    "生年月日",
    "誕生日",
    "出生日期",
    "出生年月",
    "出生于",
    "出生於",
    "生日",
    "生于",
    "生於",
    "생년월일",
    "생일은",
    "생일이",
    "생일:",
    "생일 ",
    "วันเกิด",
    "เกิดวันที่",
    "เกิดปี",
    "วันเดือนปีเกิด",
];

/// What it is called, and the date.
pub static RULE: Rule = Rule {
    id: "birth-unspaced",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Literal(LITERALS),
    pattern: concatcp!(
        r"(?:生年月日|誕生日|出生日期|出生年月日?|出生(?:于|於)|生日|生(?:于|於)|생년월일|생일|วันเกิด|เกิด(?:เมื่อ)?วันที่|เกิดปี|",
        r"วันเดือนปีเกิด)(?:是|为|為|は|が|은|는|이|คือ|ของ[^\x00\n0-9]{1,30}|วันที่|ปี|：|:| ){0,4}",
        r"((?:(?:[12][0-9]{3}|(?:明治|大正|昭和|平成|令和|民国|民國)(?:[0-9]{1,3}|元))(?:年|년) ?[0-9]{1,2}(?:月|월) ?[0-9]{1,2}",
        r"(?:日|일|号|號)?|[0-9]{1,2}(?:月|월) ?[0-9]{1,2}(?:日|일|号|號)?|[12][0-9]{3}(?:年|년)(?: ?[0-9]{1,2}(?:月|월))?|",
        r"[12][0-9]{3}[./-][01]?[0-9][./-][0-3]?[0-9]|[0-3]?[0-9][./-][01]?[0-9][./-][12][0-9]{3}|[12][0-9]{7}|",
        r"[0-3]?[0-9] ?(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|",
        r"พฤศจิกายน|ธันวาคม|ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.|ต\.ค\.|พ\.ย\.|",
        r"ธ\.ค\.)(?: ?(?:พ\.ศ\. ?)?[12][0-9]{3})?))",
    ),
    evidence: Evidence::Check(is_day),
    confidence: 85,
    cues: &[],
    finds: &[
        "生年月日：«1990年3月12日»です",
        "誕生日は«3月12日»だよ",
        "生年月日 «平成2年3月12日»",
        "出生日期: «1990-03-12»",
        "我的生日是«3月12日»",
        "我出生于«1990年3月12日»",
        "생년월일: «1990년 3월 12일»",
        "내 생일은 «3월 12일»이야",
        "วันเกิด «12 มีนาคม 2533»",
        "出生日期：«19900312»",
    ],
    spares: &["生日快乐！", "誕生日おめでとう", "생일 축하해", "生日在下周3", "สุขสันต์วันเกิด", "生日是13月45日"],
};

/// `1990年3月12日生まれ`, `1990年出生`, `1990년생`.
pub static BEHIND: Rule = Rule {
    id: "birth-unspaced-behind",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Number,
    pattern: r"([12][0-9]{3}(?:年|년)(?: ?[0-9]{1,2}(?:月|월)(?: ?[0-9]{1,2}(?:日|일|号|號)?)?)?) ?(?:生まれ|生れ|出生|生的|생)",
    evidence: Evidence::Check(is_day),
    confidence: 85,
    cues: &[],
    finds: &["私は«1990年3月12日»生まれです", "我是«1990年»出生的", "«1990년 3월 12일»생이에요", "«1992年»生的"],
    spares: &["1990年のこと", "2024年3月12日に会う", "3990年出生"],
};

/// Whether its numbers can be a year, a month and a day; those of eras are not looked up.
fn is_day(value: &str) -> bool {
    let is_compact = value.len() == 8 && value.bytes().all(|byte| byte.is_ascii_digit());
    if is_compact || value.is_ascii() {
        return super::is_birth(value);
    }
    let numbers: Vec<u32> = value.split(|ch: char| !ch.is_ascii_digit()).filter_map(|run| run.parse().ok()).collect();
    match *numbers.as_slice() {
        [year] => super::is_year(year),
        // A day and a year with the month written out, or a month and a day, or a year and a month.
        [day, year] if day <= 31 && year > 99 => super::is_year(year),
        [year, month] if year > 99 => super::is_year(year) && (1..=12).contains(&month),
        [month, day] => date::exists(2000, month, day),
        [year, month, day] if year > 99 => super::is_year(year) && date::exists(year, month, day),
        [_, month, day] => date::exists(2000, month, day),
        _ => false,
    }
}
