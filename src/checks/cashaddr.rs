//! CashAddr: Bech32's alphabet and a checksum of 40 bits.

use super::bech32;

/// The prefix, as the low five bits of its letters and the zero behind them.
const PREFIX: &[u8; 11] = b"bitcoincash";

/// Whether `text`, without its prefix, is an address of Bitcoin Cash whose checksum is right.
pub fn is_bitcoin_cash(text: &str) -> bool {
    let values: Option<Vec<u8>> = text.bytes().map(|sign| bech32::value(sign.to_ascii_lowercase())).collect();
    let Some(values) = values.filter(|values| values.len() > 8) else { return false };
    let prefix = PREFIX.iter().map(|byte| byte & 31).chain([0]);
    prefix.chain(values).fold(1, step) == 1
}

fn step(sum: u64, value: u8) -> u64 {
    const GENERATOR: [u64; 5] = [0x98_f2bc_8e61, 0x79_b76d_99e2, 0xf3_3e5f_b3c4, 0xae_2eab_e2a8, 0x1e_4f43_e470];
    let top = sum >> 35;
    let next = (sum & 0x7_ffff_ffff) << 5 ^ u64::from(value);
    GENERATOR.iter().enumerate().filter(|(bit, _)| top >> bit & 1 == 1).fold(next, |sum, (_, term)| sum ^ term)
}
