//! WebP: RFC 9649.
//!
//! Orientation counts only in the extended layout (VP8X) and only with its flag set: a reader of the simple layout stops
//! behind the picture.

use super::orientation::Orientation;
use super::rest::{Rest, size};
use super::{Unstrippable, icc};

const HAS_PROFILE: u8 = 0x20;
const HAS_ALPHA: u8 = 0x10;
const HAS_EXIF: u8 = 0x08;
const IS_ANIMATED: u8 = 0x02;

const ORDER: Unstrippable = Unstrippable::because("the chunks of the WebP are not in order");
const LENGTH: Unstrippable = Unstrippable::because("a chunk of the WebP has a length that it cannot have");
const UNKNOWN: Unstrippable = Unstrippable::because("the picture in the WebP is of a kind that is not known");

pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, Unstrippable> {
    let mut rest = Rest::of(bytes);
    rest.skip(b"RIFF").ok_or(ORDER)?;
    let length = size(u32::from_le_bytes(rest.array()?));
    let mut body = Rest::of(rest.take(length)?);
    body.skip(b"WEBP").ok_or(ORDER)?;
    let mut parts = Parts { body: Vec::with_capacity(bytes.len()), ..Parts::default() };
    while !body.is_empty() {
        let (name, data) = chunk(&mut body)?;
        parts.add(name, data)?;
    }
    parts.assemble()
}

/// The next chunk; one of odd length has a byte behind it.
fn chunk<'b>(rest: &mut Rest<'b>) -> Result<([u8; 4], &'b [u8]), Unstrippable> {
    let name = rest.array()?;
    let length = size(u32::from_le_bytes(rest.array()?));
    let data = rest.take(length)?;
    rest.take(length % 2)?;
    Ok((name, data))
}

#[derive(Default)]
struct Parts {
    /// Flags, a reserved part, width and height of the canvas.
    extended: Option<[u8; 10]>,
    orientation: Option<Orientation>,
    profile: Option<Vec<u8>>,
    /// Everything that is copied.
    body: Vec<u8>,
    pictures: usize,
}

impl Parts {
    fn add(&mut self, name: [u8; 4], data: &[u8]) -> Result<(), Unstrippable> {
        match &name {
            b"VP8X" if self.extended.is_none() && self.body.is_empty() => {
                self.extended = Some(data.try_into().map_err(|_| LENGTH)?);
                Ok(())
            }
            b"ICCP" if self.extended.is_some() && self.profile.is_none() => {
                self.profile = Some(icc::without_names(data)?);
                Ok(())
            }
            b"VP8X" | b"ICCP" => Err(ORDER),
            b"ANIM" if data.len() == 6 => write(name, &[data], &mut self.body),
            b"ANIM" => Err(LENGTH),
            b"ANMF" => self.frame(data),
            b"ALPH" | b"VP8 " | b"VP8L" => {
                self.pictures += usize::from(&name != b"ALPH");
                picture(name, data, &mut self.body)
            }
            b"EXIF" => {
                self.orientation.get_or_insert_with(|| Orientation::of(data));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Place, size, how long, how it is mixed; then chunks.
    fn frame(&mut self, data: &[u8]) -> Result<(), Unstrippable> {
        let mut rest = Rest::of(data);
        let (head, mut drawn) = (rest.take(16)?, Vec::with_capacity(data.len()));
        while !rest.is_empty() {
            let (name, data) = chunk(&mut rest)?;
            if matches!(&name, b"ALPH" | b"VP8 " | b"VP8L") {
                picture(name, data, &mut drawn)?;
            }
        }
        self.pictures += 1;
        write(*b"ANMF", &[head, &drawn], &mut self.body)
    }

    fn assemble(self) -> Result<Vec<u8>, Unstrippable> {
        let is_one = self.extended.is_some() || self.body.starts_with(b"VP8 ") || self.body.starts_with(b"VP8L");
        if self.pictures == 0 || !is_one {
            return Err(Unstrippable::because("the WebP has no picture in it"));
        }
        let mut out = b"WEBP".to_vec();
        out.reserve(self.body.len() + 64);
        let mut exif = None;
        if let Some([flags, _, _, _, canvas @ ..]) = self.extended {
            exif = self.orientation.filter(|_| flags & HAS_EXIF != 0).and_then(Orientation::block);
            let told = self.profile.as_ref().map_or(0, |_| HAS_PROFILE) | exif.map_or(0, |_| HAS_EXIF);
            write(*b"VP8X", &[&[flags & (HAS_ALPHA | IS_ANIMATED) | told, 0, 0, 0], &canvas], &mut out)?;
        }
        if let Some(profile) = self.profile {
            write(*b"ICCP", &[&profile], &mut out)?;
        }
        out.extend_from_slice(&self.body);
        if let Some(block) = exif {
            write(*b"EXIF", &[&block], &mut out)?;
        }
        let mut file = Vec::with_capacity(out.len() + 8);
        write(*b"RIFF", &[&out], &mut file)?;
        Ok(file)
    }
}

/// Copies what draws, if it begins as such a picture does.
fn picture(name: [u8; 4], data: &[u8], out: &mut Vec<u8>) -> Result<(), Unstrippable> {
    let begins = match &name {
        // A key frame: three bytes of flags, of which the lowest bit is 0, and the start code (RFC 6386 §9.1).
        b"VP8 " => data.first().is_some_and(|flags| flags & 1 == 0) && data.get(3..6) == Some(b"\x9d\x01\x2a"),
        b"VP8L" => data.first() == Some(&0x2f),
        _ => !data.is_empty(),
    };
    if begins { write(name, &[data], out) } else { Err(UNKNOWN) }
}

fn write(name: [u8; 4], parts: &[&[u8]], out: &mut Vec<u8>) -> Result<(), Unstrippable> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    out.extend_from_slice(&name);
    out.extend_from_slice(&u32::try_from(length).map_err(|_| LENGTH)?.to_le_bytes());
    parts.iter().for_each(|part| out.extend_from_slice(part));
    if !length.is_multiple_of(2) {
        out.push(0);
    }
    Ok(())
}
