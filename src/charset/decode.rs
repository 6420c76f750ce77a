//! From bytes to text, chunk by chunk: what a chunk cuts waits for the next.

use super::{Charset, of_byte, of_half, to_byte, to_half};
use encoding_rs::DecoderResult;

/// Decodes one file.
pub struct Decoder {
    charset: Charset,
    /// The beginning of a character that is not complete yet.
    carried: Vec<u8>,
    legacy: Option<encoding_rs::Decoder>,
}

/// What comes behind a chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Behind {
    More,
    Nothing,
}

/// Why bytes are no text in an encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bad {
    /// What is wrong, in plain words.
    pub seen: &'static str,
    /// What to do.
    pub advice: &'static str,
}

/// As [`Charset::Utf8`] sees it.
pub const NOT_UTF8: Bad = Bad { seen: "not valid UTF-8", advice: "save it as UTF-8 and try again" };
const PRIVATE: Bad = Bad {
    seen: "characters of the last private area, which stand for damaged bytes here",
    advice: "save it as UTF-8 without them",
};
const CUT: Bad = Bad { seen: "UTF-16 that ends in the middle of a character", advice: "check that the file is complete" };
const NO_TEXT: Bad = Bad { seen: "text in an encoding that could not be told", advice: "save it as UTF-8 and try again" };

impl Decoder {
    /// A decoder for a file of this encoding.
    pub fn new(charset: Charset) -> Decoder {
        let legacy =
            if let Charset::Legacy(encoding) = charset { Some(encoding.new_decoder_without_bom_handling()) } else { None };
        Decoder { charset, carried: Vec::new(), legacy }
    }

    /// Appends the text of `bytes` to `out`; the file ends with them if they are none.
    ///
    /// # Errors
    /// When they are no text in this encoding; what came before them was appended.
    pub fn push(&mut self, bytes: &[u8], out: &mut String) -> Result<(), Bad> {
        let behind = if bytes.is_empty() { Behind::Nothing } else { Behind::More };
        if self.charset == Charset::Utf8 && self.carried.is_empty() {
            let done = valid(bytes, out);
            return self.carry(&bytes[done..], behind);
        }
        if let Some(decoder) = &mut self.legacy {
            return legacy(decoder, (bytes, behind), out);
        }
        let mut all = std::mem::take(&mut self.carried);
        all.extend_from_slice(bytes);
        let done = match self.charset {
            Charset::Damaged => damaged(&all, behind, out)?,
            Charset::Utf16Le => utf16(&all, (u16::from_le_bytes, behind), out)?,
            Charset::Utf16Be => utf16(&all, (u16::from_be_bytes, behind), out)?,
            Charset::Utf8 | Charset::Legacy(_) => valid(&all, out),
        };
        self.carry(&all[done..], behind)
    }

    /// Keeps what may become a character, and nothing else.
    fn carry(&mut self, rest: &[u8], behind: Behind) -> Result<(), Bad> {
        let is_utf8 = matches!(self.charset, Charset::Utf8);
        let is_bad = || simdutf8::compat::from_utf8(rest).is_err_and(|error| error.error_len().is_some());
        if !rest.is_empty() && (behind == Behind::Nothing || is_utf8 && is_bad()) {
            return Err(if is_utf8 { NOT_UTF8 } else { CUT });
        }
        self.carried.extend_from_slice(rest);
        Ok(())
    }
}

/// Appends the valid beginning; answers how long it is.
fn valid(bytes: &[u8], out: &mut String) -> usize {
    let text = match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
            simdutf8::basic::from_utf8(valid).unwrap_or_default()
        }
    };
    out.push_str(text);
    text.len()
}

/// Bytes that are no text become characters that stand for them.
fn damaged(bytes: &[u8], behind: Behind, out: &mut String) -> Result<usize, Bad> {
    let mut at = 0;
    loop {
        let from = out.len();
        at += valid(&bytes[at..], out);
        if is_taken(&out[from..]) {
            return Err(PRIVATE);
        }
        let rest = &bytes[at..];
        let Some(&byte) = rest.first() else { return Ok(at) };
        let is_cut = simdutf8::compat::from_utf8(rest).is_err_and(|error| error.error_len().is_none());
        if is_cut && behind == Behind::More {
            return Ok(at);
        }
        out.push(of_byte(byte));
        at += 1;
    }
}

/// Whether a text uses the private characters itself.
fn is_taken(text: &str) -> bool {
    // All of the area begin with the same byte.
    memchr::memchr(0xF4, text.as_bytes()).is_some() && text.chars().any(|ch| to_byte(ch).is_some())
}

fn utf16(bytes: &[u8], (unit, behind): (fn([u8; 2]) -> u16, Behind), out: &mut String) -> Result<usize, Bad> {
    let mut units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).peekable();
    let mut done = 0;
    while let Some(first) = units.next() {
        let is_high = (0xD800..0xDC00).contains(&first);
        let low = units.peek().copied().filter(|low| is_high && (0xDC00..0xE000).contains(low));
        if is_high && low.is_none() && units.peek().is_none() && behind == Behind::More {
            break;
        }
        let ch = match low {
            Some(low) => char::decode_utf16([first, low]).next().and_then(Result::ok).unwrap_or(char::REPLACEMENT_CHARACTER),
            None => char::from_u32(u32::from(first)).unwrap_or_else(|| of_half(first)),
        };
        if low.is_some() && to_half(ch).is_some() {
            return Err(PRIVATE);
        }
        out.push(ch);
        done += 2;
        if low.is_some() {
            units.next();
            done += 2;
        }
    }
    Ok(done)
}

fn legacy(decoder: &mut encoding_rs::Decoder, (bytes, behind): (&[u8], Behind), out: &mut String) -> Result<(), Bad> {
    let mut rest = bytes;
    loop {
        out.reserve(rest.len() * 3 + 16);
        let (result, read) = decoder.decode_to_string_without_replacement(rest, out, behind == Behind::Nothing);
        rest = &rest[read..];
        match result {
            DecoderResult::InputEmpty => return Ok(()),
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(..) => return Err(NO_TEXT),
        }
    }
}
