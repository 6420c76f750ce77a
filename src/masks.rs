//! Byte classes of 64 bytes at a time, as bit masks: the cheapest question that can be asked of a text.
//!
//! Safe code that the compiler turns into vector compares: each class is computed as 64 bytes of 0 or 1, and eight of
//! those are packed into eight bits by one multiplication.

/// Bit `i` tells of byte `i` of the tile.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Masks {
    /// ASCII digits.
    pub(crate) digit: u64,
    /// `[A-Za-z0-9_.-]`: what keys and tokens are made of.
    pub(crate) token: u64,
    /// `@`, `/`, `:` and `#`: what addresses and handles hang on.
    pub(crate) sign: u64,
}

/// The masks of up to 64 bytes; bytes that are not there belong to no class.
#[inline]
pub(crate) fn of(bytes: &[u8]) -> Masks {
    tile(bytes, classify)
}

/// What `classify` says of the first 64 bytes, with zeros for those that are not there.
#[inline]
pub(crate) fn tile<T>(bytes: &[u8], classify: impl Fn(&[u8; 64]) -> T) -> T {
    match bytes.first_chunk::<64>() {
        Some(tile) => classify(tile),
        None => {
            let mut tile = [0; 64];
            tile[..bytes.len()].copy_from_slice(bytes);
            classify(&tile)
        }
    }
}

#[inline]
fn classify(tile: &[u8; 64]) -> Masks {
    let mut digit = [0u8; 64];
    let mut token = [0u8; 64];
    let mut sign = [0u8; 64];
    for (i, &byte) in tile.iter().enumerate() {
        let is_digit = byte.wrapping_sub(b'0') < 10;
        let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
        digit[i] = is_digit as u8;
        token[i] = (is_digit | is_letter | (byte == b'_') | (byte.wrapping_sub(b'-') < 2)) as u8;
        sign[i] = ((byte == b'@') | (byte == b'/') | (byte == b':') | (byte == b'#')) as u8;
    }
    Masks { digit: pack(&digit), token: pack(&token), sign: pack(&sign) }
}

/// Bit `i` tells whether flag `i` is 1; flags are 0 or 1.
#[inline]
pub(crate) fn pack(flags: &[u8; 64]) -> u64 {
    let mut mask = 0u64;
    for (i, eight) in flags.chunks_exact(8).enumerate() {
        let Ok(eight) = <[u8; 8]>::try_from(eight) else { continue };
        // Each flag's bit is moved to its own place in the top byte; the products never carry into one another.
        let bits = u64::from_le_bytes(eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        mask |= bits << (8 * i);
    }
    mask
}

/// Bits at which at least 16 set bits begin; `next` is the mask of the 64 bytes behind.
#[inline]
pub(crate) fn runs_of_16(mask: u64, next: u64) -> u64 {
    let mut wide = u128::from(mask) | u128::from(next) << 64;
    for shift in [1, 2, 4, 8] {
        wide &= wide >> shift;
    }
    wide as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn masks_say_what_a_loop_over_bytes_says(bytes in prop::collection::vec(any::<u8>(), 0..70)) {
            let masks = of(&bytes);
            for i in 0..64 {
                let byte = bytes.get(i).copied().unwrap_or(0);
                prop_assert_eq!(masks.digit >> i & 1 == 1, byte.is_ascii_digit());
                let token = byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
                prop_assert_eq!(masks.token >> i & 1 == 1, token);
                prop_assert_eq!(masks.sign >> i & 1 == 1, matches!(byte, b'@' | b'/' | b':' | b'#'));
            }
        }

        #[test]
        fn long_runs_are_found_wherever_they_start(mask in any::<u64>(), next in any::<u64>()) {
            let wide = u128::from(mask) | u128::from(next) << 64;
            for i in 0..64 {
                prop_assert_eq!(runs_of_16(mask, next) >> i & 1 == 1, wide >> i & 0xFFFF == 0xFFFF);
            }
        }
    }
}
