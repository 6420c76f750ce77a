//! The walk over a block's words: which runs of letters may hold a word that is known.

use crate::people::words::{Words, masked};
use std::ops::Range;

/// Bit `i` tells of byte `i` of a tile of 64.
#[derive(Clone, Copy, Default)]
struct Tile {
    /// ASCII letters, digits, and every byte beyond ASCII.
    word: u64,
    /// Bytes beyond ASCII.
    high: u64,
}

/// Calls `each` for every run of word bytes that may hold a known word, in the order of the block.
pub(super) fn each(block: &[u8], words: &Words, mut each: impl FnMut(Range<usize>)) {
    let mut now = tile(block);
    let mut is_inside = false;
    for base in (0..block.len()).step_by(64) {
        let next = block.get(base + 64..).map(tile).unwrap_or_default();
        let wide = u128::from(now.word) | u128::from(next.word) << 64;
        let high = u128::from(now.high) | u128::from(next.high) << 64;
        let mut starts = now.word & !(now.word << 1 | u64::from(is_inside));
        while starts != 0 {
            let at = starts.trailing_zeros();
            starts &= starts - 1;
            let length = (!(wide >> at)).trailing_zeros() as usize;
            let start = base + at as usize;
            let is_long = at as usize + length >= 128;
            let is_high = high >> at & low_bits(length) != 0;
            if is_high || is_long {
                let end = run_end(block, start + length);
                each(start..end);
            } else if words.may_have(masked(load(block, start), length)) {
                each(start..start + length);
            }
        }
        is_inside = now.word >> 63 == 1;
        now = next;
    }
}

fn low_bits(count: usize) -> u128 {
    if count >= 128 { u128::MAX } else { (1 << count) - 1 }
}

/// Eight bytes from `at` on, zeros behind the end.
#[inline]
fn load(block: &[u8], at: usize) -> u64 {
    match block[at..].first_chunk::<8>() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => {
            let mut eight = [0; 8];
            let rest = &block[at..];
            eight[..rest.len()].copy_from_slice(rest);
            u64::from_le_bytes(eight)
        }
    }
}

fn run_end(block: &[u8], from: usize) -> usize {
    block[from..].iter().position(|&byte| !is_word_byte(byte)).map_or(block.len(), |at| from + at)
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

fn tile(bytes: &[u8]) -> Tile {
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
fn classify(tile: &[u8; 64]) -> Tile {
    let mut word = [0u8; 64];
    let mut high = [0u8; 64];
    for (i, &byte) in tile.iter().enumerate() {
        let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
        let is_digit = byte.wrapping_sub(b'0') < 10;
        high[i] = byte >> 7;
        word[i] = (is_letter | is_digit) as u8 | byte >> 7;
    }
    Tile { word: pack(&word), high: pack(&high) }
}

#[inline]
fn pack(flags: &[u8; 64]) -> u64 {
    let mut mask = 0u64;
    for (i, eight) in flags.chunks_exact(8).enumerate() {
        let Ok(eight) = <[u8; 8]>::try_from(eight) else { continue };
        // Each flag's bit is moved to its own place in the top byte; the products never carry into one another.
        let bits = u64::from_le_bytes(eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        mask |= bits << (8 * i);
    }
    mask
}
