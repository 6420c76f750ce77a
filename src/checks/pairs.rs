//! The six digits of a birth date inside an identifier, two by two.

/// The first six digits as three numbers of two: `[8, 5, 1, 2, 0, 1, …]` is 85, 12, 1.
///
/// ```
/// use dmredact::checks::pairs;
/// assert_eq!(pairs::first_three(&[8, 5, 1, 2, 0, 1, 9]), Some((85, 12, 1)));
/// assert_eq!(pairs::first_three(&[8, 5]), None);
/// ```
pub fn first_three(digits: &[u32]) -> Option<(u32, u32, u32)> {
    let [a, b, c, d, e, f, ..] = digits else { return None };
    Some((a * 10 + b, c * 10 + d, e * 10 + f))
}
