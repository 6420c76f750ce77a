//! The digits of a value, whatever stands between them.

/// The values of the ASCII digits in `value`, in order; nothing if it holds more than `N` or fewer.
///
/// ```
/// use dmredact::checks::digits;
/// assert_eq!(digits::exactly::<3>("1-2 3"), Some([1, 2, 3]));
/// assert_eq!(digits::exactly::<3>("1-2"), None);
/// ```
pub fn exactly<const N: usize>(value: &str) -> Option<[u32; N]> {
    let mut digits = [0; N];
    let mut count = 0;
    for byte in value.bytes().filter(u8::is_ascii_digit) {
        *digits.get_mut(count)? = u32::from(byte - b'0');
        count += 1;
    }
    (count == N).then_some(digits)
}

/// The same for any number of digits.
pub fn all(value: &str) -> Vec<u32> {
    value.bytes().filter(u8::is_ascii_digit).map(|byte| u32::from(byte - b'0')).collect()
}

/// The number that a run of digits writes: `[1, 2]` is 12.
pub fn number(digits: &[u32]) -> u64 {
    digits.iter().fold(0u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(*digit)))
}

/// Whether all digits are the same, as in samples and templates.
pub fn are_equal(digits: &[u32]) -> bool {
    digits.windows(2).all(|pair| pair[0] == pair[1])
}
