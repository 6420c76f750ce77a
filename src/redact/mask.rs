//! `**** **** **** 1234`: letters and digits become `*`, and long numbers keep their last four.
//!
//! Numbers keep four digits only when at least eight are hidden: fewer would leave too little to guess.

use super::{Operator, Value};

const KEPT: usize = 4;
const HIDDEN_AT_LEAST: usize = 8;

/// Hides characters one by one.
pub(super) struct Mask;

impl Operator for Mask {
    fn id(&self) -> &'static str {
        "mask"
    }

    fn about(&self) -> &'static str {
        "asterisks; long numbers keep their last four digits: **** **** **** 1234"
    }

    fn replace(&self, value: &Value<'_>, out: &mut String) {
        let total = value.text.chars().filter(|ch| ch.is_alphanumeric()).count();
        let is_number = value.text.chars().all(|ch| !ch.is_alphabetic());
        let kept = if is_number && total >= KEPT + HIDDEN_AT_LEAST { KEPT } else { 0 };
        let mut left = total - kept;
        for ch in value.text.chars() {
            match ch {
                ch if !ch.is_alphanumeric() && is_number => out.push(ch),
                _ if left > 0 => {
                    left = left.saturating_sub(1);
                    out.push('*');
                }
                ch => out.push(ch),
            }
        }
    }
}
