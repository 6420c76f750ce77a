//! Base58Check: Bitcoin's alphabet without `0OIl`, and four bytes of double SHA-256 at the end.

use sha2::{Digest, Sha256};

const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// Longest text that is decoded: decoding takes quadratic time, and no address is longer.
const LONGEST: usize = 120;

/// Ripple's order of the same signs.
const RIPPLE: &[u8; 58] = b"rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/// The value of a sign.
pub fn value(sign: u8) -> Option<u8> {
    ALPHABET.iter().position(|&known| known == sign).map(|value| value as u8)
}

/// What stands before the checksum, if that is right: version bytes and hash.
pub fn payload(text: &str) -> Option<Vec<u8>> {
    checked(decode(text)?)
}

/// Whether `text` is a classic address in Ripple's alphabet.
pub fn is_ripple(text: &str) -> bool {
    let translated: Option<String> =
        text.bytes().map(|sign| Some(char::from(ALPHABET[RIPPLE.iter().position(|&known| known == sign)?]))).collect();
    translated.and_then(|text| payload(&text)).is_some_and(|payload| payload.len() == 21 && payload[0] == 0)
}

fn checked(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let (payload, checksum) = bytes.split_last_chunk::<4>()?;
    let hash = Sha256::digest(Sha256::digest(payload));
    (hash[..4] == checksum[..]).then(|| payload.to_vec())
}

/// The version byte of an address of 25 bytes (version, 20 bytes of hash, checksum) whose checksum is right.
pub fn address_version(text: &str) -> Option<u8> {
    payload(text).filter(|payload| payload.len() == 21).and_then(|payload| payload.first().copied())
}

/// The bytes that `text` stands for.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    if text.len() > LONGEST {
        return None;
    }
    let mut bytes: Vec<u8> = Vec::with_capacity(text.len());
    for sign in text.bytes() {
        let mut carry = u32::from(value(sign)?);
        for byte in &mut bytes {
            carry += u32::from(*byte) * 58;
            *byte = carry as u8;
            carry >>= 8;
        }
        while carry > 0 {
            bytes.push(carry as u8);
            carry >>= 8;
        }
    }
    bytes.extend(text.bytes().take_while(|&sign| sign == b'1').map(|_| 0));
    bytes.reverse();
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_address_ever_is_real() {
        assert_eq!(address_version("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), Some(0));
        assert_eq!(address_version("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"), Some(5));
        assert_eq!(address_version("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"), None);
        assert_eq!(address_version("0OIl"), None);
    }
}
