//! Base58Check: Bitcoin's alphabet without `0OIl`, and four bytes of double SHA-256 at the end.

use sha2::{Digest, Sha256};

const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// Longest text that is decoded: decoding takes quadratic time, and no address is longer.
const LONGEST: usize = 120;

/// The version byte of an address of 25 bytes (version, 20 bytes of hash, checksum) whose checksum is right.
pub fn address_version(text: &str) -> Option<u8> {
    let bytes = decode(text)?;
    let (payload, checksum) = bytes.split_last_chunk::<4>()?;
    let hash = Sha256::digest(Sha256::digest(payload));
    (payload.len() == 21 && hash[..4] == checksum[..]).then(|| payload[0])
}

/// The bytes that `text` stands for.
fn decode(text: &str) -> Option<Vec<u8>> {
    if text.len() > LONGEST {
        return None;
    }
    let mut bytes: Vec<u8> = Vec::with_capacity(text.len());
    for sign in text.bytes() {
        let mut carry = ALPHABET.iter().position(|&known| known == sign)? as u32;
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
