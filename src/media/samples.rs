//! Pictures of one pixel, built by hand: one with everything that tells of Maya, and the same as it must be afterwards.

use super::icc;
use super::orientation::{EXIF, Orientation};
use std::io::Write;

/// What must not survive.
pub(super) const PLANTED: &[&[u8]] = &[
    b"Maya Lindqvist",
    b"Maya's MacBook",
    b"C02XK1ZZJG5H",
    b"5915.3172,N",
    b"<x:xmpmeta",
    b"8BIM",
    b"ftypmp42",
    b"\xd0thumbnail\xd0",
];

/// A picture with all of it, and without.
pub(super) struct Sample {
    pub(super) name: &'static str,
    pub(super) planted: Vec<u8>,
    pub(super) clean: Vec<u8>,
    /// How much of `planted` is the picture; the rest stands behind its end.
    pub(super) length: usize,
}

impl Sample {
    fn new(name: &'static str, picture: &[u8], clean: Vec<u8>) -> Sample {
        let planted = [picture, b"\0\0\0\x18ftypmp42 a film of Maya Lindqvist"].concat();
        Sample { name, planted, clean, length: picture.len() }
    }
}

/// One of each kind.
pub(super) fn all(orientation: u8) -> Vec<Sample> {
    let pictures = [jpeg(orientation), png(orientation), extended_webp(orientation)];
    pictures.into_iter().chain([simple_webp(), animated_webp(), gif()]).collect()
}

const XMP: &[u8] = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator>Maya Lindqvist</dc:creator></x:xmpmeta>";

/// An Exif block of little-endian order: who, where, and which side is up; a thumbnail behind it.
fn exif(orientation: u8) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let entries =
        [entry(0x010F, 2, 15, 62), entry(0x0112, 3, 1, orientation.into()), entry(0x8825, 4, 1, 77), entry(0xA431, 2, 13, 90)];
    let told = b"Maya Lindqvist\x005915.3172,N\0C02XK1ZZJG5H\0\xd0thumbnail\xd0";
    [&b"II*\0\x08\0\0\0\x04\0"[..], &entries.concat(), &[0; 4], told].concat()
}

fn upright(orientation: u8) -> Option<[u8; 26]> {
    Orientation::of(&exif(orientation)).block()
}

/// A profile of a display that has an owner.
pub(super) fn profile(version: u8) -> Vec<u8> {
    let curve = b"curv\0\0\0\0\0\0\0\x01\x02\x33\0\0";
    let xyz = |x: u8| [b"XYZ \0\0\0\0", &[0, 0, x, 0, 0, 0, 1, 2, 0, 0, 3, 4][..]].concat();
    let tags: &[(&[u8; 4], Vec<u8>)] = &[
        (b"desc", b"desc\0\0\0\0\0\0\0\x0fMaya's MacBook\0".to_vec()),
        (b"cprt", b"text\0\0\0\0Maya Lindqvist\0\0".to_vec()),
        (b"wtpt", xyz(1)),
        (b"rXYZ", xyz(2)),
        (b"gXYZ", xyz(3)),
        (b"bXYZ", xyz(4)),
        (b"mmod", b"mmod\0\0\0\0C02XK1ZZJG5H".to_vec()),
        (b"rTRC", curve.to_vec()),
        (b"gTRC", curve.to_vec()),
        (b"bTRC", curve.to_vec()),
    ];
    let (mut list, mut data) = ((tags.len() as u32).to_be_bytes().to_vec(), Vec::new());
    for (name, content) in tags {
        let at = (128 + 4 + 12 * tags.len() + data.len()) as u32;
        list.extend([**name, at.to_be_bytes(), (content.len() as u32).to_be_bytes()].concat());
        data.extend_from_slice(content);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut header = [0; 128];
    header[..4].copy_from_slice(&((128 + list.len() + data.len()) as u32).to_be_bytes());
    header[4..24].copy_from_slice(b"appl\x02\x10\0\0mntrRGB XYZ ");
    header[8] = version;
    header[24..36].copy_from_slice(&[7, 231, 0, 3, 0, 4, 0, 12, 0, 1, 0, 2]);
    header[36..40].copy_from_slice(b"acsp");
    header[48..52].copy_from_slice(b"MAYA");
    header[68..80].copy_from_slice(&[0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]);
    [&header[..], &list, &data].concat()
}

pub(super) fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    [&[0xFF, marker], &(content.len() as u16 + 2).to_be_bytes()[..], content].concat()
}

/// Tables and frame of one grey pixel.
pub(super) fn jpeg_tables() -> Vec<Vec<u8>> {
    let mut counts = [0; 16];
    counts[0] = 1;
    vec![
        segment(0xDB, &[&[0][..], &[1; 64]].concat()),
        segment(0xC0, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
        segment(0xC4, &[&[0x00][..], &counts, &[0]].concat()),
        segment(0xC4, &[&[0x10][..], &counts, &[0]].concat()),
    ]
}

pub(super) fn jpeg_scan() -> Vec<u8> {
    [segment(0xDA, &[1, 1, 0, 0, 63, 0]), vec![0x3F]].concat()
}

/// Segments that tell of Maya.
pub(super) fn jpeg_told(orientation: u8) -> Vec<Vec<u8>> {
    let exif = [EXIF, &exif(orientation)].concat();
    vec![
        segment(0xE0, b"JFXX\0\x13\x01\x01\xd0thumbnail\xd0"),
        segment(0xE1, &exif),
        segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", XMP].concat()),
        segment(0xE1, &[b"http://ns.adobe.com/xmp/extension/\0", XMP].concat()),
        segment(0xE2, b"MPF\0II*\0\x08\0\0\0 by Maya Lindqvist"),
        segment(0xE4, b"Maya Lindqvist"),
        segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x13\x1c\x02\x50\0\x0eMaya Lindqvist\0"),
        segment(0xEE, b"Maya Lindqvist"),
        segment(0xFE, b"Maya Lindqvist"),
    ]
}

fn jpeg(orientation: u8) -> Sample {
    let adobe = b"Adobe\0\x64\0\0\0\0\0";
    let told = jpeg_told(orientation).concat();
    let (tables, scan) = (jpeg_tables().concat(), jpeg_scan());
    let pieces = |profile: &[u8], chunk: usize| {
        let count = profile.len().div_ceil(chunk) as u8;
        let piece = |(number, data): (u8, &[u8])| segment(0xE2, &[b"ICC_PROFILE\0", &[number, count][..], data].concat());
        (1..).zip(profile.chunks(chunk)).flat_map(piece).collect::<Vec<u8>>()
    };
    let thumbnail = [b"JFIF\0\x01\x02\x01\0\x48\0\x48\x04\x01", &b"\xd0thumbnail\xd0."[..]].concat();
    let picture = [
        &[0xFF, 0xD8][..],
        &segment(0xE0, &thumbnail),
        &told,
        &pieces(&profile(2), 100),
        &segment(0xEE, &[&adobe[..], b"Maya Lindqvist"].concat()),
        &tables,
        &scan,
        &segment(0xFE, b"Maya Lindqvist"),
        &[0xFF, 0xFF, 0xD9],
    ]
    .concat();
    let exif = upright(orientation).map(|block| segment(0xE1, &[EXIF, &block].concat())).unwrap_or_default();
    let clean = [
        &[0xFF, 0xD8][..],
        &segment(0xE0, b"JFIF\0\x01\x02\x01\0\x48\0\x48\0\0"),
        &exif,
        &pieces(&icc::without_names(&profile(2)).unwrap(), 65_519),
        &segment(0xEE, adobe),
        &tables,
        &scan,
        &[0xFF, 0xD9],
    ]
    .concat();
    Sample::new("jpeg", &picture, clean)
}

pub(super) fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [&name[..], data].concat();
    [&(data.len() as u32).to_be_bytes()[..], &named, &crc32fast::hash(&named).to_be_bytes()].concat()
}

pub(super) fn packed(data: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(data).unwrap();
    packer.finish().unwrap()
}

fn png(orientation: u8) -> Sample {
    const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
    let iccp = |name: &[u8], profile: &[u8]| chunk(b"iCCP", &[name, b"\0\0", &packed(profile)].concat());
    let header = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    let control =
        |number: u8| chunk(b"fcTL", &[&[0, 0, 0, number, 0, 0, 0, 1, 0, 0, 0, 1][..], &[0; 8], &[0, 1, 0, 10, 0, 0]].concat());
    let drawn = [
        chunk(b"pHYs", &[0, 0, 11, 19, 0, 0, 11, 19, 1]),
        chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]),
        control(0),
        chunk(b"IDAT", &packed(&[0, 1, 2, 3])),
        control(1),
        chunk(b"fdAT", &[&[0, 0, 0, 2][..], &packed(&[0, 4, 5, 6])].concat()),
    ]
    .concat();
    let picture = [
        SIGNATURE,
        &header,
        &iccp(b"Maya's MacBook", &profile(4)),
        &chunk(b"tEXt", b"Author\0Maya Lindqvist"),
        &chunk(b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", XMP].concat()),
        &chunk(b"maYa", b"Maya Lindqvist"),
        &drawn,
        &chunk(b"zTXt", &[b"Comment\0\0", &packed(b"Maya Lindqvist")[..]].concat()),
        &chunk(b"eXIf", &exif(orientation)),
        &chunk(b"tIME", &[7, 234, 1, 1, 12, 0, 0]),
        &chunk(b"IEND", b""),
    ]
    .concat();
    let exif = upright(orientation).map(|block| chunk(b"eXIf", &block)).unwrap_or_default();
    let iccp = iccp(b"ICC", &icc::without_names(&profile(4)).unwrap());
    Sample::new("png", &picture, [SIGNATURE, &header, &exif, &iccp, &drawn, &chunk(b"IEND", b"")].concat())
}

fn riff(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let pad = &[0][..data.len() % 2];
    [&name[..], &(data.len() as u32).to_le_bytes(), data, pad].concat()
}

fn webp(chunks: &[Vec<u8>]) -> Vec<u8> {
    riff(b"RIFF", &[b"WEBP", &chunks.concat()[..]].concat())
}

const LOSSLESS: &[u8] = b"\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07";
const LOSSY: &[u8] = b"\x30\x01\0\x9d\x01\x2a\x01\0\x01\0\x02\0\x34\x25\xa4\0\x03\x70\0\xfe\xfb\x94\0\0";

fn simple_webp() -> Sample {
    let picture = riff(b"VP8 ", LOSSY);
    let told = [picture.clone(), riff(b"XMP ", XMP), riff(b"MAYA", b"Maya Lindqvist")];
    Sample::new("webp", &webp(&told), webp(&[picture]))
}

fn extended_webp(orientation: u8) -> Sample {
    let extended = |flags: u8| riff(b"VP8X", &[flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let picture = riff(b"VP8L", LOSSLESS);
    let told = [
        extended(0x20 | 0x10 | 0x08 | 0x04),
        riff(b"ICCP", &profile(4)),
        picture.clone(),
        riff(b"EXIF", &exif(orientation)),
        riff(b"XMP ", XMP),
        riff(b"MAYA", b"Maya Lindqvist"),
    ];
    let iccp = riff(b"ICCP", &icc::without_names(&profile(4)).unwrap());
    let clean = match upright(orientation) {
        Some(block) => vec![extended(0x20 | 0x10 | 0x08), iccp, picture, riff(b"EXIF", &block)],
        None => vec![extended(0x20 | 0x10), iccp, picture],
    };
    Sample::new("webp, extended", &webp(&told), webp(&clean))
}

fn animated_webp() -> Sample {
    let extended = riff(b"VP8X", &[0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let animation = riff(b"ANIM", &[0; 6]);
    let place = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0];
    let frame = |parts: &[Vec<u8>]| riff(b"ANMF", &[&place[..], &parts.concat()].concat());
    let pictures = [riff(b"ALPH", &[0, 255]), riff(b"VP8 ", LOSSY)];
    let told = [pictures.clone().concat(), riff(b"MAYA", b"Maya Lindqvist")];
    let lossless = frame(&[riff(b"VP8L", LOSSLESS)]);
    let planted = webp(&[extended.clone(), animation.clone(), frame(&told), lossless.clone(), riff(b"XMP ", XMP)]);
    Sample::new("webp, animated", &planted, webp(&[extended, animation, frame(&pictures), lossless]))
}

fn gif() -> Sample {
    let screen = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff";
    let looped = b"!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0";
    let control = b"!\xf9\x04\x01\x0a\0\0\0";
    let image = b",\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0";
    // XMP is no chain of sub-blocks; 258 bytes behind it lead out of it (XMP part 3, §1.1.2).
    let magic: Vec<u8> = [1].into_iter().chain((0..=255).rev()).chain([0]).collect();
    let xmp = [b"!\xff\x0bXMP DataXMP", XMP, &magic].concat();
    let planted = [
        &screen[..],
        looped,
        b"!\xfe\x0eMaya Lindqvist\0",
        &xmp,
        control,
        b"!\x01\x0c\0\0\0\0\x01\0\x01\0\x08\x08\x01\0\x0eMaya Lindqvist\0",
        b"!\xff\x0bICCRGBG1012\x0eMaya Lindqvist\0",
        control,
        b"!\xfe\x0eMaya Lindqvist\0",
        image,
        control,
        image,
        b";",
    ]
    .concat();
    Sample::new("gif", &planted, [&screen[..], looped, control, image, control, image, b";"].concat())
}
