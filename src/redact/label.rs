//! `[PERSON]`: says what stood there, not which one.

use super::{Operator, Value};
use crate::finding::OWNER;

/// Placeholders without numbers.
pub(super) struct Label;

impl Operator for Label {
    fn id(&self) -> &'static str {
        "label"
    }

    fn about(&self) -> &'static str {
        "the entity's name: [PERSON]"
    }

    fn replace(&self, value: &Value<'_>, out: &mut String) {
        out.push('[');
        out.push_str(if value.name == OWNER { OWNER } else { value.entity.id() });
        out.push(']');
    }
}
