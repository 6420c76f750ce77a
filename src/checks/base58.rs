//! Base58Check: Bitcoin's alphabet without `0OIl`, and four bytes of double SHA-256 at the end.

use sha2::{Digest, Sha256};

const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// Longest text that is decoded: decoding takes quadratic time, and no address is longer.
const LONGEST: usize = 120;

/// The alphabet of the XRP Ledger, letter for letter.
const RIPPLE: &[u8; 58] = b"rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/// The version byte of an address of 25 bytes (version, 20 bytes of hash, checksum) whose checksum is right.
pub fn address_version(text: &str) -> Option<u8> {
    match payload(text)?[..] {
        [version, ref hash @ ..] if hash.len() == 20 => Some(version),
        _ => None,
    }
}

/// The same of addresses with two version bytes, as Zcash has them.
pub fn long_version(text: &str) -> Option<[u8; 2]> {
    match payload(text)?[..] {
        [first, second, ref hash @ ..] if hash.len() == 20 => Some([first, second]),
        _ => None,
    }
}

/// The version byte of an address of the XRP Ledger.
pub fn ripple_version(text: &str) -> Option<u8> {
    let translate = |sign: u8| RIPPLE.iter().position(|known| *known == sign).map(|at| char::from(ALPHABET[at]));
    address_version(&text.bytes().map(translate).collect::<Option<String>>()?)
}

/// How many bytes `text` stands for.
pub fn length(text: &str) -> Option<usize> {
    decode(text).map(|bytes| bytes.len())
}

/// What stands before the checksum, if that is right.
fn payload(text: &str) -> Option<Vec<u8>> {
    let bytes = decode(text)?;
    let (payload, checksum) = bytes.split_last_chunk::<4>()?;
    let hash = Sha256::digest(Sha256::digest(payload));
    (hash[..4] == checksum[..]).then(|| payload.to_vec())
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
