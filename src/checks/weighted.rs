//! Weighted sums: most national numbers end in a digit that makes one come out even.

/// Σ digit × weight, over the shorter of the two.
///
/// ```
/// use dmredact::checks::weighted;
/// assert_eq!(weighted::sum(&[1, 2, 3], &[3, 2, 1]), 10);
/// ```
pub fn sum(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The value of a character in base 36: `0`–`9`, then `A`–`Z` in any case from 10.
pub fn base_36(byte: u8) -> Option<u32> {
    char::from(byte).to_digit(36)
}
