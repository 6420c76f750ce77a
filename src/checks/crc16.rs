//! CRC-16/XMODEM (ITU-T V.41, polynomial 0x1021, no reflection), at the end of Stellar's and TON's addresses.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};

const BASE_32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The sum over `bytes`.
///
/// ```
/// assert_eq!(dmredact::checks::crc16::xmodem(b"123456789"), 0x31c3);
/// ```
pub fn xmodem(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ u16::from(*byte) << 8, |sum, _| if sum >> 15 == 1 { sum << 1 ^ 0x1021 } else { sum << 1 })
    })
}

/// Whether `text` is base32 that ends with its sum, low byte first.
pub fn is_stellar(text: &str) -> bool {
    let (mut bits, mut held, mut bytes) = (0u32, 0, Vec::with_capacity(text.len()));
    for sign in text.bytes() {
        let Some(value) = BASE_32.iter().position(|known| *known == sign) else { return false };
        bits = bits << 5 | value as u32;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes.split_last_chunk::<2>().is_some_and(|(payload, sum)| u16::from_le_bytes(*sum) == xmodem(payload))
}

/// Whether `text` is base64, in either alphabet, that ends with its sum, high byte first.
pub fn is_ton(text: &str) -> bool {
    let Ok(bytes) = URL_SAFE.decode(text).or_else(|_| STANDARD.decode(text)) else { return false };
    bytes.split_last_chunk::<2>().is_some_and(|(payload, sum)| u16::from_be_bytes(*sum) == xmodem(payload))
}
