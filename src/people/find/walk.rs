//! The walk over a block's words: which runs of letters may hold a word that is known.

use crate::masks;
use crate::people::words::{Words, masked};

/// Bit `i` tells of byte `i` of a tile of 64.
#[derive(Clone, Copy, Default)]
struct Tile {
    /// ASCII letters, digits, and every byte beyond ASCII.
    word: u64,
    /// Bytes beyond ASCII.
    high: u64,
    /// Bytes that begin characters of which some are no letters: signs, emoji, Hebrew and Arabic with their own commas,
    /// scripts without spaces.
    odd: u64,
}

/// A run of word bytes that may hold a known word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// One word of ASCII letters and digits.
    Plain(usize, usize),
    /// One word with letters beyond ASCII.
    Accented(usize, usize),
    /// Words and signs, all beyond ASCII or glued to what is.
    Mixed(usize, usize),
}

/// Calls `each` for every run of word bytes that may hold a known word, in the order of the block.
pub(super) fn each(block: &[u8], words: &Words, mut each: impl FnMut(Found)) {
    let mut now = tile(block);
    let mut is_inside = 0u64;
    for base in (0..block.len()).step_by(64) {
        let next = block.get(base + 64..).map(tile).unwrap_or_default();
        let mut starts = now.word & !(now.word << 1 | is_inside);
        starts = likely(block, base, (starts, &now), words);
        while starts != 0 {
            let at = starts.trailing_zeros();
            starts &= starts - 1;
            let start = base + at as usize;
            let (length, high, odd) = extent(&now, &next, at);
            if odd || length >= 64 {
                each(Found::Mixed(start, run_end(block, start + length)));
            } else if high {
                each(Found::Accented(start, start + length));
            } else if words.may_have(masked(load(block, start), length)) {
                each(Found::Plain(start, start + length));
            }
        }
        is_inside = now.word >> 63;
        now = next;
    }
}

/// Those of the starts at which a known word may begin, by the filter, and those of runs that have letters beyond ASCII or
/// leave the tile. No branch depends on the text here: words come in no order that a processor could guess.
#[inline]
fn likely(block: &[u8], base: usize, (mut starts, tile): (u64, &Tile), words: &Words) -> u64 {
    let even = tile.word & !tile.odd;
    let mut likely = 0;
    while starts != 0 {
        let at = starts.trailing_zeros();
        starts &= starts - 1;
        let end = at + (!(even >> at)).trailing_zeros();
        let ends_oddly = tile.odd.checked_shr(end).unwrap_or(1) & 1;
        let inside = !u64::MAX.checked_shl(end - at).unwrap_or(0);
        let is_high = u64::from(tile.high >> at & inside != 0);
        let key = masked(load(block, base + at as usize), (end - at) as usize);
        likely |= (u64::from(words.may_have(key)) | ends_oddly | is_high) << at;
    }
    likely
}

/// Length of the run that begins at bit `at`, and whether it has bytes beyond ASCII, and odd ones.
#[inline]
fn extent(now: &Tile, next: &Tile, at: u32) -> (usize, bool, bool) {
    let length = (!(now.word >> at)).trailing_zeros();
    let here = u64::MAX >> (64 - length.clamp(1, 64)) << at;
    let (high, odd) = (now.high & here != 0, now.odd & here != 0);
    if at + length < 64 {
        return (length as usize, high, odd);
    }
    let more = (!next.word).trailing_zeros();
    let there = if more == 0 { 0 } else { u64::MAX >> (64 - more) };
    ((length + more) as usize, high | (next.high & there != 0), odd | (next.odd & there != 0))
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

#[inline]
fn tile(bytes: &[u8]) -> Tile {
    masks::tile(bytes, classify)
}

#[inline]
fn classify(tile: &[u8; 64]) -> Tile {
    let mut word = [0u8; 64];
    let mut odd = [0u8; 64];
    let mut high = [0u8; 64];
    for (i, &byte) in tile.iter().enumerate() {
        let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
        let is_digit = byte.wrapping_sub(b'0') < 10;
        high[i] = byte >> 7;
        odd[i] = ((byte >= 0xD5) | (byte == 0xC2) | (byte == 0xCB) | (byte == 0xCD)) as u8;
        word[i] = (is_letter | is_digit) as u8 | byte >> 7;
    }
    Tile { word: masks::pack(&word), high: masks::pack(&high), odd: masks::pack(&odd) }
}
