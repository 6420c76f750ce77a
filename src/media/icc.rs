//! Colour profiles (ICC.1:2022): the tags that colours are computed from, and nothing that names somebody.
//!
//! Systems attach the profile of the own display to screenshots. Its description is what its owner called the display, and
//! Apple writes the display's serial number into it (`mmod`). So the profile is written anew: numbers as they were,
//! description, copyright, date, maker and model those of nobody.

use super::Unstrippable;
use super::rest::{Rest, size};
use std::borrow::Cow;

/// No profile of a picture is larger; those of printing presses have 3 MB.
pub(super) const LARGEST: usize = 4 << 20;

const TOO_LARGE: Unstrippable = Unstrippable::because("the colour profile is larger than any");
const DAMAGED: Unstrippable = Unstrippable::because("the colour profile is damaged");

/// Where the list of tags begins.
const HEADER: usize = 128;

/// Tags that hold numbers which colours are computed from.
const COLOURS: &[&[u8; 4]] = &[
    b"A2B0", b"A2B1", b"A2B2", b"A2B3", b"B2A0", b"B2A1", b"B2A2", b"B2A3", b"D2B0", b"D2B1", b"D2B2", b"D2B3", b"B2D0", b"B2D1",
    b"B2D2", b"B2D3", b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"wtpt", b"bkpt", b"chad", b"chrm", b"lumi",
    b"gamt", b"cicp",
];

/// Types of numbers.
const NUMBERS: &[&[u8; 4]] = &[b"XYZ ", b"curv", b"para", b"mft1", b"mft2", b"mAB ", b"mBA ", b"mpet", b"sf32", b"chrm", b"cicp"];

type Tag<'p> = ([u8; 4], Cow<'p, [u8]>);

/// The same profile, of nobody.
pub(super) fn without_names(profile: &[u8]) -> Result<Vec<u8>, Unstrippable> {
    if profile.len() > LARGEST {
        return Err(TOO_LARGE);
    }
    let mut rest = Rest::of(profile);
    let header: [u8; HEADER] = rest.array().map_err(|_| DAMAGED)?;
    let told = size(u32::from_be_bytes(field(&header, 0)));
    // Some writers leave bytes behind its end.
    let profile = profile.get(..told).ok_or(DAMAGED)?;
    if field(&header, 36) != *b"acsp" {
        return Err(DAMAGED);
    }
    let mut tags = names(header[8]);
    let count = u32::from_be_bytes(rest.array().map_err(|_| DAMAGED)?);
    if count > 128 {
        return Err(DAMAGED);
    }
    for _ in 0..count {
        let [name, offset, length] = [(); 3].map(|()| rest.array::<4>());
        let (name, offset, length) = (name?, size(u32::from_be_bytes(offset?)), size(u32::from_be_bytes(length?)));
        if COLOURS.contains(&&name) {
            let data = offset.checked_add(length).and_then(|end| profile.get(offset..end)).ok_or(DAMAGED)?;
            let is_new = tags.iter().all(|(other, _)| *other != name);
            let is_number = data.first_chunk().is_some_and(|kind| NUMBERS.contains(&kind));
            if !is_new || !is_number {
                return Err(DAMAGED);
            }
            tags.push((name, Cow::Borrowed(data)));
        }
    }
    write(&header, &tags, profile.len())
}

fn field(header: &[u8; HEADER], at: usize) -> [u8; 4] {
    let mut field = [0; 4];
    field.copy_from_slice(&header[at..at + 4]);
    field
}

/// Description and copyright, which every profile must have, in the types of its version.
fn names(version: u8) -> Vec<Tag<'static>> {
    const NAME: &[u8] = b"colours";
    let end = [0];
    let (description, copyright) = if version < 4 {
        let length = 1 + NAME.len() as u32;
        // No Unicode, no Macintosh script.
        let described = [b"desc\0\0\0\0", length.to_be_bytes().as_slice(), NAME, &end, &[0; 4 + 4 + 2 + 1 + 67]].concat();
        (described, [b"text\0\0\0\0", NAME, &end].concat())
    } else {
        let wide: Vec<u8> = NAME.iter().flat_map(|letter| [0, *letter]).collect();
        let record = [1, 12].map(u32::to_be_bytes).concat();
        let place = [wide.len() as u32, 28].map(u32::to_be_bytes).concat();
        let both = [b"mluc\0\0\0\0", record.as_slice(), b"enUS", &place, &wide].concat();
        (both.clone(), both)
    };
    vec![(*b"desc", Cow::Owned(description)), (*b"cprt", Cow::Owned(copyright))]
}

/// Puts a profile together. Tags with the same content share it; what they hold in all is not more than `most`, so that a
/// few bytes to which many tags point do not become many.
fn write(old: &[u8; HEADER], tags: &[Tag<'_>], most: usize) -> Result<Vec<u8>, Unstrippable> {
    let begin = HEADER + 4 + 12 * tags.len();
    let (mut list, mut data) = (Vec::with_capacity(begin), Vec::<u8>::with_capacity(most));
    let mut places: Vec<(&[u8], usize)> = Vec::new();
    list.extend_from_slice(&number(tags.len())?);
    for (name, content) in tags {
        let known = places.iter().find(|(other, _)| *other == &**content).map(|(_, at)| *at);
        let at = known.unwrap_or(begin + data.len());
        if known.is_none() {
            if data.len() + content.len() > most + 256 {
                return Err(Unstrippable::because("the tags of the colour profile overlap"));
            }
            places.push((content, at));
            data.extend_from_slice(content);
            data.resize(data.len().next_multiple_of(4), 0);
        }
        list.extend_from_slice(&[*name, number(at)?, number(content.len())?].concat());
    }
    let mut header = [0; HEADER];
    // Version, class, colour spaces; the sign of a profile; flags; attributes, intent, illuminant.
    for kept in [8..24, 36..40, 44..48, 56..80] {
        header[kept.clone()].copy_from_slice(&old[kept]);
    }
    header[..4].copy_from_slice(&number(begin + data.len())?);
    // Made on the first day of 2000.
    header[24..30].copy_from_slice(&[0x07, 0xD0, 0, 1, 0, 1]);
    let written = [header.as_slice(), &list, &data].concat();
    if written.len() > LARGEST { Err(TOO_LARGE) } else { Ok(written) }
}

fn number(count: usize) -> Result<[u8; 4], Unstrippable> {
    u32::try_from(count).map(u32::to_be_bytes).map_err(|_| DAMAGED)
}
