//! Nothing stands instead.

use super::{Operator, Value};

/// Deletes the value.
pub(super) struct Remove;

impl Operator for Remove {
    fn id(&self) -> &'static str {
        "redact"
    }

    fn about(&self) -> &'static str {
        "nothing: the value is deleted"
    }

    fn replace(&self, _: &Value<'_>, _: &mut String) {}
}
