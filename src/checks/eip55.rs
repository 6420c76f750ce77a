//! Ethereum's checksum in the case of letters: <https://eips.ethereum.org/EIPS/eip-55>.

use sha3::{Digest, Keccak256};

/// Whether the 40 hexadecimal digits behind `0x` are in one case, or in the cases that their own hash asks for.
pub fn is_address(text: &str) -> bool {
    let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) else { return false };
    let letters = || digits.bytes().filter(u8::is_ascii_alphabetic);
    if letters().all(|byte| byte.is_ascii_lowercase()) || letters().all(|byte| byte.is_ascii_uppercase()) {
        return true;
    }
    let hash = Keccak256::digest(digits.to_ascii_lowercase());
    digits.bytes().enumerate().take(40).all(|(i, byte)| {
        let nibble = hash[i / 2] >> (4 * (1 - i % 2)) & 15;
        !byte.is_ascii_alphabetic() || byte.is_ascii_uppercase() == (nibble >= 8)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_of_the_standard() {
        assert!(is_address("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"));
        assert!(is_address("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"));
        assert!(!is_address("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"));
    }
}
