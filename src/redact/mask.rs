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
        if value.text.contains(char::is_alphabetic) {
            return out.extend(value.text.chars().map(|_| '*'));
        }
        let total = value.text.chars().filter(|ch| ch.is_alphanumeric()).count();
        let mut left = if total >= KEPT + HIDDEN_AT_LEAST { total - KEPT } else { total };
        for ch in value.text.chars() {
            if ch.is_alphanumeric() && left > 0 {
                left -= 1;
                out.push('*');
            } else {
                out.push(ch);
            }
        }
    }
}
