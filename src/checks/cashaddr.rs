//! CashAddr: addresses of Bitcoin Cash
//! (<https://github.com/bitcoincashorg/bitcoincash.org/blob/master/spec/cashaddr.md>).

const ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// Whether `text`, without its prefix, is an address on the main network: its last eight characters are the checksum.
pub fn is_address(text: &str) -> bool {
    let values: Option<Vec<u64>> =
        text.bytes().map(|sign| ALPHABET.iter().position(|&known| known == sign).map(|at| at as u64)).collect();
    let prefix = b"bitcoincash".iter().map(|byte| u64::from(byte & 31)).chain([0]);
    values.is_some_and(|values| values.len() > 8 && polymod(prefix.chain(values)) == 1)
}

fn polymod(values: impl Iterator<Item = u64>) -> u64 {
    const GENERATOR: [u64; 5] = [0x98_f2bc_8e61, 0x79_b76d_99e2, 0xf3_3e5f_b3c4, 0xae_2eab_e2a8, 0x1e_4f43_e470];
    values.fold(1, |sum: u64, value| {
        let top = sum >> 35;
        let next = (sum & 0x07_ffff_ffff) << 5 ^ value;
        GENERATOR.iter().enumerate().filter(|(bit, _)| top >> bit & 1 == 1).fold(next, |sum, (_, term)| sum ^ term)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_of_the_specification() {
        assert!(is_address("qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"));
        assert!(!is_address("qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6q") && !is_address("") && !is_address("qqqqqqqq"));
    }
}
