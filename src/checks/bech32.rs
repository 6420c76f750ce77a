//! Bech32 and Bech32m: addresses of SegWit and Taproot (BIP 173, BIP 350), and age's keys.

const ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// What the checksum of Bech32 and of Bech32m comes to.
const CONSTANTS: [u32; 2] = [1, 0x2bc8_30a3];

/// The value of a lower-case sign.
pub fn value(sign: u8) -> Option<u8> {
    ALPHABET.iter().position(|&known| known == sign).map(|value| value as u8)
}

/// Whether `text`, all in one case, ends with its checksum.
pub fn is_bech32(text: &str) -> bool {
    let is_mixed = text.bytes().any(|byte| byte.is_ascii_lowercase()) && text.bytes().any(|byte| byte.is_ascii_uppercase());
    let lower = text.to_ascii_lowercase();
    let Some((prefix, data)) = lower.rsplit_once('1') else { return false };
    let prefix = prefix.as_bytes();
    let values: Option<Vec<u8>> = data.bytes().map(value).collect();
    let Some(values) = values.filter(|values| values.len() >= 6 && !is_mixed && !prefix.is_empty()) else { return false };
    let expanded = prefix.iter().map(|byte| byte >> 5).chain([0]).chain(prefix.iter().map(|byte| byte & 31));
    CONSTANTS.contains(&polymod(expanded.chain(values)))
}

fn polymod(values: impl Iterator<Item = u8>) -> u32 {
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    values.fold(1, |sum: u32, value| {
        let top = sum >> 25;
        let next = (sum & 0x1ff_ffff) << 5 ^ u32::from(value);
        GENERATOR.iter().enumerate().filter(|(bit, _)| top >> bit & 1 == 1).fold(next, |sum, (_, term)| sum ^ term)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_of_bip_173_and_350() {
        assert!(is_bech32("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4"));
        assert!(is_bech32("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"));
        assert!(!is_bech32("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"));
        assert!(!is_bech32("bc1QW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4") && !is_bech32("1") && !is_bech32(""));
    }
}
