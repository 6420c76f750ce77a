//! The check digit of ISO/IEC 7812-1 annex B: cards, IMEI, SIM cards, many national numbers.

/// Whether the digits of `text` end with their Luhn check digit; everything else in it is skipped.
pub fn is_luhn(text: &str) -> bool {
    let digits = text.bytes().rev().filter(u8::is_ascii_digit).map(|byte| u32::from(byte - b'0'));
    let sum: u32 =
        digits.enumerate().map(|(i, digit)| if i.is_multiple_of(2) { digit } else { digit * 2 / 10 + digit * 2 % 10 }).sum();
    sum.is_multiple_of(10) && text.bytes().any(|byte| byte.is_ascii_digit() && byte != b'0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_digit_is_told_by_the_others() {
        assert!(is_luhn("4111 1111 1111 1111") && is_luhn("378282246310005"));
        assert!(!is_luhn("4111 1111 1111 1112") && !is_luhn("0000") && !is_luhn(""));
    }
}
