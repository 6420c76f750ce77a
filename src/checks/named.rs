//! For values that mean nothing by themselves: four digits are a PIN only where words call them one.

/// Never: a rule that checks with this believes only what one of its cues names.
///
/// ```
/// assert!(!dmredact::checks::named::only_when_named("1234"));
/// ```
pub fn only_when_named(_value: &str) -> bool {
    false
}
