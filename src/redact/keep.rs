//! The value stays: found and counted as kept, never written over.

use super::{Operator, Value};

/// Leaves the value as it is.
pub(super) struct Keep;

impl Operator for Keep {
    fn id(&self) -> &'static str {
        "keep"
    }

    fn about(&self) -> &'static str {
        "the value itself: nothing is changed"
    }

    fn replace(&self, value: &Value<'_>, out: &mut String) {
        out.push_str(value.text);
    }
}
