//! `[PERSON_1]`: the same value, in any spelling, gets the same placeholder in the whole run. The default.

use super::{Operator, Value, stand_in};
use crate::finding::Entity;
use std::fmt::Write;

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
            // Writing to a String cannot fail.
            let _ = write!(out, "[{}_{}]", value.name, value.number);
        }
    }
}
