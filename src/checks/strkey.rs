//! StrKey: accounts of Stellar, in base 32 with a CRC-16 (SEP-23; RFC 4648 §6; CRC-16/XMODEM).

/// Whether `text` is a public account key: version 6, 32 bytes, and the checksum with its lower byte first.
pub fn is_account(text: &str) -> bool {
    let Some(bytes) = decode(text) else { return false };
    let Some((payload, checksum)) = bytes.split_last_chunk::<2>() else { return false };
    payload.len() == 33 && payload[0] == 6 << 3 && crc16(payload) == u16::from_le_bytes(*checksum)
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut held, mut count) = (Vec::with_capacity(text.len() * 5 / 8), 0u32, 0);
    for sign in text.bytes() {
        let value = match sign {
            b'A'..=b'Z' => sign - b'A',
            b'2'..=b'7' => sign - b'2' + 26,
            _ => return None,
        };
        held = held << 5 | u32::from(value);
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push((held >> count) as u8);
        }
    }
    Some(bytes)
}

fn crc16(bytes: &[u8]) -> u16 {
    let shift = |sum: u16, _| if sum & 0x8000 == 0 { sum << 1 } else { sum << 1 ^ 0x1021 };
    bytes.iter().fold(0, |sum, byte| (0..8).fold(sum ^ u16::from(*byte) << 8, shift))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_sep_23_is_one_and_a_changed_one_is_not() {
        assert!(is_account("GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ"));
        assert!(!is_account("GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGA") && !is_account(""));
    }
}
