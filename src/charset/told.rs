//! Which encoding a file is in: by its byte order mark, by what is valid, and by what letters it would spell.

use super::{Charset, Decoder};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

/// So much of a file decides on an older encoding.
const ENOUGH: usize = 4 << 20;

/// What was seen of a file, chunk by chunk.
pub struct Census {
    detector: EncodingDetector,
    /// A prefix of the file, to try encodings on.
    sample: Vec<u8>,
    /// Characters of several bytes that are UTF-8, and bytes that are not.
    whole: u64,
    broken: u64,
    carried: Vec<u8>,
}

impl Default for Census {
    fn default() -> Census {
        let detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        Census { detector, sample: Vec::new(), whole: 0, broken: 0, carried: Vec::new() }
    }
}

impl Charset {
    /// What the first bytes of a file tell.
    pub fn of_head(bytes: &[u8]) -> Charset {
        match bytes {
            [0xFF, 0xFE, rest @ ..] if !rest.starts_with(&[0, 0]) => return Charset::Utf16Le,
            [0xFE, 0xFF, ..] => return Charset::Utf16Be,
            _ => {}
        }
        if let Some(utf16) = utf16_without_mark(bytes) {
            return utf16;
        }
        let is_utf8 = match simdutf8::compat::from_utf8(bytes) {
            Ok(_) => true,
            // A character cut at the end is no fault.
            Err(error) => error.error_len().is_none() && error.valid_up_to() + 4 > bytes.len() && error.valid_up_to() > 0,
        };
        if is_utf8 {
            return Charset::Utf8;
        }
        let mut census = Census::default();
        census.count(bytes);
        census.charset()
    }
}

/// Text of Western letters in UTF-16 has a zero in every other byte.
fn utf16_without_mark(bytes: &[u8]) -> Option<Charset> {
    let sample = &bytes[..bytes.len().min(512)];
    let zeros = |parity: usize| sample.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), sample.len() / 2);
    if half < 4 {
        return None;
    }
    match (even, odd) {
        (0, odd) if odd * 10 >= half * 6 => Some(Charset::Utf16Le),
        (even, 0) if even * 10 >= half * 6 => Some(Charset::Utf16Be),
        _ => None,
    }
}

impl Census {
    /// Looks at the next bytes.
    pub fn count(&mut self, bytes: &[u8]) {
        let room = ENOUGH.saturating_sub(self.sample.len()).min(bytes.len());
        if room > 0 {
            self.detector.feed(&bytes[..room], false);
            self.sample.extend_from_slice(&bytes[..room]);
        }
        let mut all = std::mem::take(&mut self.carried);
        all.extend_from_slice(bytes);
        let mut rest = all.as_slice();
        while let Err(error) = simdutf8::compat::from_utf8(rest) {
            let (valid, broken) = rest.split_at(error.valid_up_to());
            self.whole += several(valid);
            let Some(length) = error.error_len() else {
                self.carried = broken.to_vec();
                return;
            };
            self.broken += length as u64;
            rest = &broken[length..];
        }
        self.whole += several(rest);
    }

    /// The encoding, of a file that is not UTF-8 throughout.
    pub fn charset(&self) -> Charset {
        // One letter of an older encoding may look like UTF-8 by chance, many do not.
        if self.whole > self.broken {
            return Charset::Damaged;
        }
        let guess = self.detector.guess(None, Utf8Detection::Deny);
        let guess = Charset::Legacy(guess);
        if self.comes_back(guess) { guess } else { Charset::Legacy(encoding_rs::WINDOWS_1252) }
    }

    /// Whether the sample, read and written, is what it was. Windows-1252 has a character for every byte, and always is.
    fn comes_back(&self, charset: Charset) -> bool {
        let (mut decoder, mut text) = (Decoder::new(charset), String::new());
        let read = decoder.push(&self.sample, &mut text).is_ok();
        let mut back = Vec::with_capacity(self.sample.len());
        charset.encode(&text, &mut back);
        // The last character may be cut.
        read && self.sample.starts_with(&back) && back.len() + 4 > self.sample.len()
    }
}

/// How many characters of several bytes a text has.
fn several(text: &[u8]) -> u64 {
    text.iter().filter(|byte| **byte >= 0xC0).count() as u64
}
