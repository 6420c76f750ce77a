//! Percent-encoding in addresses (RFC 3986 §2.1): `%C3%A9` is one `é`. What is no complete character stands for itself.

/// The character that the escape at the start of `raw` stands for, and its width in bytes.
pub(super) fn unit(raw: &str) -> (char, usize) {
    decoded(raw.as_bytes()).unwrap_or(('%', 1))
}

fn decoded(raw: &[u8]) -> Option<(char, usize)> {
    let mut bytes = [0; 4];
    bytes[0] = byte(raw, 0)?;
    let length = match bytes[0] {
        0x00..=0x7F => 1,
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    for (index, slot) in bytes.iter_mut().enumerate().take(length).skip(1) {
        *slot = byte(raw, index * 3)?;
    }
    let ch = std::str::from_utf8(&bytes[..length]).ok()?.chars().next()?;
    Some((ch, length * 3))
}

fn byte(raw: &[u8], at: usize) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    match raw.get(at..at + 3)? {
        [b'%', high, low] => Some((digit(*high)? * 16 + digit(*low)?) as u8),
        _ => None,
    }
}

/// Whether a byte stands for itself in an address.
pub(super) fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=".contains(&byte)
}

pub(super) fn encode(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if is_plain(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}
