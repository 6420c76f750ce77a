//! Phone numbers: too many shapes for a pattern, so a cluster of digits is asked about as a whole.

use crate::checks::phone::Region;
use crate::span::Span;

/// The first phone number in (or around: `+`, `(`) a cluster of digits, and how sure it is (0–100).
pub fn phone_at(_block: &str, _cluster: Span, _regions: &[Region]) -> Option<(Span, u8)> {
    None
}
