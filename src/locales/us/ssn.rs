//! Social Security numbers of the United States: `AAA-GG-SSSS`, no check digit.
//!
//! Never issued: area 000, 666 and 900–999, group 00, serial 0000 (SSA, <https://www.ssa.gov/employer/randomization.html>).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

const CUES: &[&str] = &["ssn", "social", "social security", "ss#", "ssns", "ss number", "soc sec", "seguro social"];

/// With its two separators.
pub static RULE: Rule = Rule {
    id: "us-ssn",
    entity: Entity::UsSsn,
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}(?:-[0-9]{2}-|\xE2\x80[\x90-\x94][0-9]{2}\xE2\x80[\x90-\x94])[0-9]{4}\b",
    evidence: Evidence::Check(is_ssn),
    confidence: 85,
    cues: CUES,
    finds: &["my ssn is «219-09-9999» ok", "«457-55-5462»"],
    spares: &["000-12-3456", "666-12-3456", "912-12-3456", "219-00-9999", "219-09-0000", "219-099-999", "1219-09-9999"],
};

/// With spaces or dots, or nothing between: only where the words say so.
pub static BARE: Rule = Rule {
    id: "us-ssn-cue",
    trigger: Trigger::Digits,
    pattern: r"\b[0-9]{3}[ .]?[0-9]{2}[ .]?[0-9]{4}\b",
    evidence: Evidence::CheckAndCue(is_ssn),
    confidence: 85,
    cues: CUES,
    finds: &["SSN: «219099999»", "social security number «219 09 9999»"],
    spares: &["219099999", "call 219 09 9999"],
    entity: Entity::UsSsn,
};

fn is_ssn(value: &str) -> bool {
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let (Some(area), Some(group), Some(serial)) = (digits.get(..3), digits.get(3..5), digits.get(5..)) else { return false };
    let is_sample = matches!(
        digits.as_str(),
        "123456789" | "111111111" | "333333333" | "555555555" | "222222222" | "444444444" | "777777777" | "888888888"
    );
    !matches!(area, "000" | "666") && !area.starts_with('9') && group != "00" && serial != "0000" && !is_sample
}
