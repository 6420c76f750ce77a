//! JPEG: ITU-T T.81, with the application segments of JFIF 1.02 (T.871), Exif 2.32, ICC.1 annex B.4 and Adobe (T.872 §6.5.3).
//!
//! A file ends at its first EOI: what phones put behind it (the video of a motion photo, the second picture of MPF, a
//! maker's trailer) is no part of the picture. A segment that only draws, a table or a frame, must have the length that its content has,
//! so that nothing rides along in it.

use super::orientation::{EXIF, Orientation};
use super::rest::{CUT, Rest};
use super::{Unstrippable, icc};

const SOI: u8 = 0xD8;
const EOI: u8 = 0xD9;
const SOS: u8 = 0xDA;
const DQT: u8 = 0xDB;
const DNL: u8 = 0xDC;
const DRI: u8 = 0xDD;
const DHT: u8 = 0xC4;
const DAC: u8 = 0xCC;
const COM: u8 = 0xFE;
const APP0: u8 = 0xE0;
const APP1: u8 = 0xE1;
const APP2: u8 = 0xE2;
const APP14: u8 = 0xEE;
const APP15: u8 = 0xEF;
const RST0: u8 = 0xD0;
const RST7: u8 = 0xD7;

const JFIF: &[u8] = b"JFIF\0";
const ADOBE: &[u8] = b"Adobe";
const ICC: &[u8] = b"ICC_PROFILE\0";
/// How much of a profile goes into one segment.
const CHUNK: usize = 65_535 - 2 - ICC.len() - 2;

const LENGTH: Unstrippable = Unstrippable::because("a segment of the JPEG has another length than its content");
const ORDER: Unstrippable = Unstrippable::because("the segments of the JPEG are not in order");
const PROFILE: Unstrippable = Unstrippable::because("the pieces of the colour profile do not fit together");

pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, Unstrippable> {
    let mut rest = Rest::of(bytes);
    rest.skip(&[0xFF, SOI]).ok_or(ORDER)?;
    let mut parts = Parts { picture: Vec::with_capacity(bytes.len()), ..Parts::default() };
    loop {
        match marker(&mut rest)? {
            EOI => return parts.assemble(),
            marker => parts.segment(marker, &mut rest)?,
        }
    }
}

/// Any number of 0xFF may stand before a marker (T.81 B.1.1.2).
fn marker(rest: &mut Rest<'_>) -> Result<u8, Unstrippable> {
    if rest.byte()? != 0xFF {
        return Err(ORDER);
    }
    loop {
        match rest.byte()? {
            0xFF => {}
            marker => return Ok(marker),
        }
    }
}

/// How far the picture has come.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Tables,
    Frame,
    Scan,
}

#[derive(Default)]
struct Parts<'b> {
    /// Version, and how dense the pixels are.
    jfif: Option<[u8; 7]>,
    orientation: Option<Orientation>,
    /// Number, how many there are, and content.
    profile: Vec<(u8, u8, &'b [u8])>,
    /// Everything that is copied.
    picture: Vec<u8>,
    stage: Stage,
}

impl<'b> Parts<'b> {
    fn segment(&mut self, marker: u8, rest: &mut Rest<'b>) -> Result<(), Unstrippable> {
        if !matches!(marker, 0xC0..=0xCF | SOS..=DRI | APP0..=APP15 | COM) {
            return Err(Unstrippable::because("the JPEG has a marker that is not known"));
        }
        let length = usize::from(u16::from_be_bytes(rest.array()?));
        let content = rest.take(length.checked_sub(2).ok_or(LENGTH)?)?;
        match marker {
            APP0 => self.jfif(content),
            APP1 if content.starts_with(EXIF) => {
                self.orientation.get_or_insert_with(|| Orientation::of(content));
                Ok(())
            }
            APP2 if content.starts_with(ICC) => self.profile(content),
            APP14 if content.starts_with(ADOBE) => {
                // What follows the twelve bytes is nobody's.
                self.copy(marker, content.get(..12).ok_or(LENGTH)?);
                Ok(())
            }
            APP0..=APP15 | COM => Ok(()),
            _ => self.drawn(marker, content, rest),
        }
    }

    /// JFIF without its thumbnail, and no JFXX, which is another.
    fn jfif(&mut self, content: &[u8]) -> Result<(), Unstrippable> {
        let Some(fields) = content.strip_prefix(JFIF) else { return Ok(()) };
        let (fields, _thumbnail) = fields.split_first_chunk::<7>().ok_or(LENGTH)?;
        self.jfif.get_or_insert(*fields);
        Ok(())
    }

    fn profile(&mut self, content: &'b [u8]) -> Result<(), Unstrippable> {
        match content.get(ICC.len()..) {
            Some([number, count, data @ ..]) => self.profile.push((*number, *count, data)),
            _ => return Err(PROFILE),
        }
        Ok(())
    }

    fn drawn(&mut self, marker: u8, content: &[u8], rest: &mut Rest<'_>) -> Result<(), Unstrippable> {
        let is_whole = match marker {
            DQT => tables(content, quantization),
            DHT => tables(content, huffman),
            DAC => content.len().is_multiple_of(2),
            DRI | DNL => content.len() == 2,
            SOS => content.first().is_some_and(|components| content.len() == 4 + 2 * usize::from(*components)),
            // Lossless, progressive and arithmetic frames too; the hierarchical ones (5–7, 13–15) and JPEG extensions (8) are nowhere in use.
            0xC0..=0xC3 | 0xC9..=0xCB => {
                content.get(5).is_some_and(|components| content.len() == 6 + 3 * usize::from(*components))
            }
            _ => return Err(Unstrippable::because("the JPEG is of a kind that is not known")),
        };
        if !is_whole {
            return Err(LENGTH);
        }
        self.stage = match (marker, self.stage) {
            (DQT | DHT | DAC | DRI, stage) | (DNL, stage @ Stage::Scan) => stage,
            (SOS, Stage::Frame | Stage::Scan) => Stage::Scan,
            (0xC0..=0xCF, Stage::Tables) => Stage::Frame,
            _ => return Err(ORDER),
        };
        self.copy(marker, content);
        if marker == SOS {
            let coded = coded(rest.bytes())?;
            self.picture.extend_from_slice(rest.take(coded)?);
        }
        Ok(())
    }

    fn copy(&mut self, marker: u8, content: &[u8]) {
        segment(marker, &[content], &mut self.picture);
    }

    fn assemble(self) -> Result<Vec<u8>, Unstrippable> {
        if self.stage != Stage::Scan {
            return Err(Unstrippable::because("the JPEG has no picture in it"));
        }
        let mut out = Vec::with_capacity(self.picture.len() + 128);
        out.extend_from_slice(&[0xFF, SOI]);
        if let Some(fields) = self.jfif {
            segment(APP0, &[JFIF, &fields, &[0, 0]], &mut out);
        }
        if let Some(block) = self.orientation.and_then(Orientation::block) {
            segment(APP1, &[EXIF, &block], &mut out);
        }
        if !self.profile.is_empty() {
            write_profile(&icc::without_names(&joined(self.profile)?)?, &mut out)?;
        }
        out.extend_from_slice(&self.picture);
        out.extend_from_slice(&[0xFF, EOI]);
        Ok(out)
    }
}

/// Writes a segment; what is put into one here has come out of one, or is shorter.
fn segment(marker: u8, content: &[&[u8]], out: &mut Vec<u8>) {
    let length: usize = content.iter().map(|part| part.len()).sum();
    out.extend_from_slice(&[0xFF, marker]);
    out.extend_from_slice(&u16::try_from(length + 2).unwrap_or(u16::MAX).to_be_bytes());
    content.iter().for_each(|part| out.extend_from_slice(part));
}

/// Whether content is tables and nothing else; `table` tells the length of the one that it begins with.
fn tables(mut content: &[u8], table: fn(&[u8]) -> Option<usize>) -> bool {
    while !content.is_empty() {
        match table(content).and_then(|length| content.get(length..)) {
            Some(behind) => content = behind,
            None => return false,
        }
    }
    true
}

/// 64 values of one or two bytes (T.81 B.2.4.1).
fn quantization(content: &[u8]) -> Option<usize> {
    match content.first()? >> 4 {
        0 => Some(1 + 64),
        1 => Some(1 + 128),
        _ => None,
    }
}

/// How many codes there are of each length, then the codes' values (T.81 B.2.4.2).
fn huffman(content: &[u8]) -> Option<usize> {
    let counts = content.get(1..17)?;
    Some(17 + counts.iter().map(|count| usize::from(*count)).sum::<usize>())
}

/// How long the entropy-coded data is, with the restart markers in it: until another marker.
fn coded(bytes: &[u8]) -> Result<usize, Unstrippable> {
    let mut at = 0;
    loop {
        let found = memchr::memchr(0xFF, bytes.get(at..).ok_or(CUT)?).ok_or(CUT)?;
        let start = at + found;
        let fill = bytes.get(start..).ok_or(CUT)?.iter().take_while(|byte| **byte == 0xFF).count();
        match bytes.get(start + fill).ok_or(CUT)? {
            0 | RST0..=RST7 => at = start + fill + 1,
            _ => return Ok(start),
        }
    }
}

/// The pieces of a profile in the order of their numbers.
fn joined(mut pieces: Vec<(u8, u8, &[u8])>) -> Result<Vec<u8>, Unstrippable> {
    pieces.sort_unstable_by_key(|(number, ..)| *number);
    let is_whole = pieces
        .iter()
        .zip(1_usize..)
        .all(|((number, count, _), at)| usize::from(*number) == at && usize::from(*count) == pieces.len());
    if is_whole { Ok(pieces.iter().flat_map(|(.., data)| *data).copied().collect()) } else { Err(PROFILE) }
}

fn write_profile(profile: &[u8], out: &mut Vec<u8>) -> Result<(), Unstrippable> {
    let count = u8::try_from(profile.len().div_ceil(CHUNK)).map_err(|_| PROFILE)?;
    for (number, chunk) in (1..=count).zip(profile.chunks(CHUNK)) {
        segment(APP2, &[ICC, &[number, count], chunk], out);
    }
    Ok(())
}
