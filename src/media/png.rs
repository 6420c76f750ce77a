//! PNG: W3C's third edition (2025), with animation and HDR.
//!
//! A chunk says by the case of its first letter whether a picture can be drawn without it; one that is needed and not known
//! makes the whole picture unknown (Apple's `CgBI` is such a one). What follows IEND is not copied: editors that cropped a
//! screenshot have left the rest of it there.

use super::orientation::Orientation;
use super::rest::{Rest, size};
use super::{Unstrippable, icc};
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use std::borrow::Cow;
use std::io::{Read, Write};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Instead of the profile's name.
const PROFILE: &[u8] = b"ICC\0\0";

const LENGTH: Unstrippable = Unstrippable::because("a chunk of the PNG has a length that it cannot have");
const ORDER: Unstrippable = Unstrippable::because("the chunks of the PNG are not in order");
const ICCP: Unstrippable = Unstrippable::because("the colour profile of the PNG cannot be unpacked");

type Chunk<'b> = ([u8; 4], Cow<'b, [u8]>);

pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, Unstrippable> {
    let mut rest = Rest::of(bytes);
    rest.skip(SIGNATURE).ok_or(ORDER)?;
    let (mut kept, mut orientation): (Vec<Chunk<'_>>, _) = (Vec::new(), None);
    loop {
        let (name, data) = chunk(&mut rest)?;
        if kept.is_empty() != (name == *b"IHDR") {
            return Err(ORDER);
        }
        match &name {
            b"IEND" if data.is_empty() && kept.iter().any(|(name, _)| name == b"IDAT") => break,
            b"IEND" => return Err(ORDER),
            b"eXIf" => {
                orientation.get_or_insert_with(|| Orientation::of(data));
            }
            b"iCCP" if kept.iter().any(|(name, _)| name == b"iCCP") => return Err(ORDER),
            b"iCCP" => kept.push((name, Cow::Owned(profile(data)?))),
            _ if keeps(&name, data.len())? => kept.push((name, Cow::Borrowed(data))),
            _ => {}
        }
    }
    if let Some(block) = orientation.and_then(Orientation::block) {
        kept.insert(1, (*b"eXIf", Cow::Owned(block.to_vec())));
    }
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(SIGNATURE);
    kept.iter().try_for_each(|(name, data)| write(name, data, &mut out))?;
    write(b"IEND", &[], &mut out)?;
    Ok(out)
}

/// The next chunk, if its sum is right.
fn chunk<'b>(rest: &mut Rest<'b>) -> Result<([u8; 4], &'b [u8]), Unstrippable> {
    let length = size(u32::from_be_bytes(rest.array()?));
    let name: [u8; 4] = rest.array()?;
    let data = rest.take(length)?;
    if !name.iter().all(u8::is_ascii_alphabetic) {
        return Err(ORDER);
    }
    if u32::from_be_bytes(rest.array()?) != sum(&name, data) {
        return Err(Unstrippable::because("the sum of a chunk of the PNG is wrong"));
    }
    Ok((name, data))
}

fn sum(name: &[u8; 4], data: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(name);
    hasher.update(data);
    hasher.finalize()
}

/// Whether a chunk draws the picture.
fn keeps(name: &[u8; 4], length: usize) -> Result<bool, Unstrippable> {
    let has_its_length = match name {
        b"IHDR" => length == 13,
        b"PLTE" => length.is_multiple_of(3) && length <= 3 * 256,
        b"IDAT" => true,
        b"tRNS" => length <= 256,
        b"gAMA" | b"cICP" => length == 4,
        b"cHRM" => length == 32,
        b"sRGB" => length == 1,
        b"sBIT" => length <= 4,
        b"bKGD" => length <= 6,
        b"pHYs" => length == 9,
        b"acTL" | b"cLLI" => length == 8,
        b"fcTL" => length == 26,
        b"fdAT" => length >= 4,
        b"mDCV" => length == 24,
        [first, ..] if first.is_ascii_lowercase() => return Ok(false),
        _ => return Err(Unstrippable::because("the PNG cannot be drawn without a chunk that is not known")),
    };
    if has_its_length { Ok(true) } else { Err(LENGTH) }
}

/// A name, a zero, how it is packed (0), and the packed profile: the same without names.
fn profile(data: &[u8]) -> Result<Vec<u8>, Unstrippable> {
    let name = data.iter().take(80).position(|byte| *byte == 0).ok_or(ICCP)?;
    let Some([0, packed @ ..]) = data.get(name + 1..) else { return Err(ICCP) };
    let mut unpacked = Vec::new();
    ZlibDecoder::new(packed).take(icc::LARGEST as u64 + 1).read_to_end(&mut unpacked).map_err(|_| ICCP)?;
    let mut packer = ZlibEncoder::new(PROFILE.to_vec(), flate2::Compression::default());
    packer.write_all(&icc::without_names(&unpacked)?).map_err(|_| ICCP)?;
    packer.finish().map_err(|_| ICCP)
}

fn write(name: &[u8; 4], data: &[u8], out: &mut Vec<u8>) -> Result<(), Unstrippable> {
    out.extend_from_slice(&u32::try_from(data.len()).map_err(|_| LENGTH)?.to_be_bytes());
    out.extend_from_slice(name);
    out.extend_from_slice(data);
    out.extend_from_slice(&sum(name, data).to_be_bytes());
    Ok(())
}
