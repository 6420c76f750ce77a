//! `[PERSON_1]`: the same value, in any spelling, gets the same placeholder in the whole run. The default.

use super::{Operator, Value, stand_in};
use crate::finding::{Entity, OWNER};

/// Numbered placeholders; ids of accounts keep their shape, so that replies and mentions still resolve.
pub(super) struct Pseudonym;

impl Operator for Pseudonym {
    fn id(&self) -> &'static str {
        "pseudonym"
    }

    fn about(&self) -> &'static str {
        "a numbered placeholder, the same for the same value: [PERSON_1]"
    }

    fn replace(&self, value: &Value<'_>, out: &mut String) {
        if value.entity == Entity::PlatformUserId {
            stand_in(value.text, value.number, out);
        } else {
            out.push('[');
            out.push_str(value.name);
            if value.name != OWNER {
                out.push('_');
                push_number(value.number, out);
            }
            out.push(']');
        }
    }
}

/// Digit by digit: a chat has a placeholder in every message, and the machinery of `format!` costs more than the rest.
fn push_number(number: u64, out: &mut String) {
    if number > 9 {
        push_number(number / 10, out);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}
