//! Verhoeff's check digit over the dihedral group of order 10 (J. Verhoeff, *Error Detecting Decimal Codes*, 1969): India's Aadhaar.

/// Whether the last of `digits` is the check digit of the others.
///
/// ```
/// use dmredact::checks::verhoeff;
/// assert!(verhoeff::is_valid(&[2, 3, 6, 3]) && !verhoeff::is_valid(&[2, 6, 3, 3]));
/// ```
pub fn is_valid(digits: &[u32]) -> bool {
    let check = digits.iter().rev().enumerate().fold(0, |check, (place, digit)| times(check, permuted(*digit, place)));
    !digits.is_empty() && check == 0
}

/// The product in the group: 0–4 are the turns of a pentagon, 5–9 its mirrors.
fn times(a: u32, b: u32) -> u32 {
    match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b - 5) % 5 + 5,
        (false, true) => (a - b) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    }
}

/// The permutation (1 5 8 9 4 2 7 0)(3 6), as often as the place says.
fn permuted(digit: u32, place: usize) -> u32 {
    const ONCE: [u32; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    (0..place % 8).fold(digit % 10, |digit, _| ONCE[digit as usize])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_errors_and_swaps_are_seen() {
        let valid = [1, 4, 2, 8, 5, 7, 0];
        assert!(is_valid(&valid));
        for place in 0..valid.len() {
            for digit in (0..10).filter(|digit| *digit != valid[place]) {
                let mut wrong = valid;
                wrong[place] = digit;
                assert!(!is_valid(&wrong), "{wrong:?}");
            }
        }
    }
}
