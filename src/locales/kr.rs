//! South Korea: numbers of residents (주민등록번호), of foreigners (외국인등록번호) and of businesses (사업자등록번호).
//!
//! `YYMMDD-GNNNNNC`: birth date, a digit for sex, century and nationality (5–8 foreigners), weights 2…9 2…5, 11 less the rest; since October 2020 the last six digits are drawn by lot, so only the date
//! is asked for with the hyphen (주민등록법 시행규칙). BRN: `XXX-XX-XXXXX`, weights 1 3 7 1 3 7 1 3 5 and the tens of the last product (국세청).

use super::Locale;
use crate::checks::{date, digits, pairs, weighted};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// South Korea.
pub static LOCALE: Locale = Locale { region: "KR", rules: &[&RRN, &RRN_BARE, &FRN, &BRN, &BRN_BARE] };

const RRN_CUES: &[&str] =
    &["주민번호", "주민등록번호", "주민등록증", "주민 등록 번호", "rrn", "resident registration", "korean id"];

const BRN_CUES: &[&str] = &["사업자번호", "사업자등록번호", "사업자 등록번호", "brn", "business registration"];

/// With its hyphen.
static RRN: Rule = Rule {
    id: "kr-rrn",
    entity: Entity::KrRrn,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6}[-~][0-49][0-9]{6}\b",
    evidence: Evidence::Check(has_date),
    confidence: 90,
    cues: RRN_CUES,
    finds: &["주민번호 «560109-2228605»", "«891019-1702159»", "주민등록번호: «770226-2859876» 입니다"],
    spares: &["991340-1234567", "010-1234-5678", "240305-12345"],
};

static RRN_BARE: Rule = Rule {
    id: "kr-rrn-bare",
    entity: Entity::KrRrn,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6} ?[0-49][0-9]{6}\b",
    evidence: Evidence::CheckAndCue(has_date),
    confidence: 90,
    cues: RRN_CUES,
    finds: &["주민번호는 «5712122581751»", "my Korean resident registration number «5601092228605»"],
    spares: &["5712122581751", "주문 5601092228605", "1700000000000"],
};

static FRN: Rule = Rule {
    id: "kr-frn",
    entity: Entity::KrFrn,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{6}[-~]?[5-8][0-9]{6}\b",
    evidence: Evidence::CheckAndCue(has_date),
    confidence: 90,
    cues: &[
        "외국인등록번호",
        "외국인 등록번호",
        "외국인등록증",
        "등록번호",
        "alien registration",
        "alien registration number",
        "arc number",
        "frn",
        "foreigner registration",
        "residence card number",
    ],
    finds: &[
        "외국인등록번호 «831122-6666742»",
        "my alien registration number is «610415-5160426»",
        "ARC number: «0301016530089»",
    ],
    spares: &["8311226666742", "주문 6104155160426", "9913405234567"],
};

/// With its hyphens.
static BRN: Rule = Rule {
    id: "kr-brn",
    entity: Entity::KrBrn,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}-[0-9]{2}-[0-9]{5}\b",
    evidence: Evidence::Check(is_brn),
    confidence: 88,
    cues: BRN_CUES,
    finds: &["사업자번호 «366-74-54241»", "«381-98-42662»", "사업자등록번호: «654-19-39630»"],
    spares: &["366-74-54242", "123-45-678", "02-123-45678"],
};

static BRN_BARE: Rule = Rule {
    id: "kr-brn-bare",
    entity: Entity::KrBrn,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{10}\b",
    evidence: Evidence::CheckAndCue(is_brn),
    confidence: 88,
    cues: BRN_CUES,
    finds: &["사업자등록번호 «4171195389»", "Korean business registration number «3667454241»"],
    spares: &["4171195389", "1700000000", "주문 1234567890"],
};

fn has_date(value: &str) -> bool {
    pairs::first_three(&digits::all(value)).is_some_and(|(year, month, day)| date::exists_in_some_century(year, month, day))
}

fn is_brn(value: &str) -> bool {
    let Some(all) = digits::exactly::<10>(value) else { return false };
    let sum = weighted::sum(&all, &[1, 3, 7, 1, 3, 7, 1, 3, 5, 1]) + all[8] * 5 / 10;
    sum.is_multiple_of(10) && !digits::are_equal(&all)
}
