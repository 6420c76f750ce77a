//! What a file is by the bytes that it begins with.
//!
//! Texts begin with letters, too: a sign that somebody may type ("BM", "ID3", "free") counts only with bytes behind it that no text has.

use super::Kind;

/// How many first bytes tell: enough for the names of a zip's first members.
pub const HEAD: usize = 4096;

pub(super) fn kind(head: &[u8]) -> Option<Kind> {
    match head {
        [0xFF, 0xD8, 0xFF, ..] => Some(Kind::Jpeg),
        _ if head.starts_with(b"\x89PNG\r\n\x1a\n") => Some(Kind::Png),
        _ if head.starts_with(b"GIF87a") || head.starts_with(b"GIF89a") => Some(Kind::Gif),
        _ if riff(head) == Some(b"WEBP") => Some(Kind::WebP),
        _ => other(head).map(Kind::Other),
    }
}

fn other(head: &[u8]) -> Option<&'static str> {
    let row = SIGNS.iter().find(|(at, sign, _)| head.get(*at..).is_some_and(|rest| rest.starts_with(sign)));
    row.map(|(.., mime)| *mime).or_else(|| {
        let told = [boxed, waves, ogg, matroska, zip, compound, mpeg_audio, bitmap, tagged];
        told.iter().find_map(|tell| tell(head))
    })
}

/// Where, which bytes, what it is then.
const SIGNS: &[(usize, &[u8], &str)] = &[
    // Pictures.
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (0, b"II+\0", "image/tiff"),
    (0, b"MM\0+", "image/tiff"),
    (0, b"\0\0\0\x0cJXL \r\n\x87\n", "image/jxl"),
    (0, b"\xff\x0a", "image/jxl"),
    (0, b"\0\0\0\x0cjP  \r\n\x87\n", "image/jp2"),
    (0, b"8BPS\0", "image/vnd.adobe.photoshop"),
    (0, b"\0\0\x01\0", "image/vnd.microsoft.icon"),
    // Films.
    (0, b"\0\0\x01\xba", "video/mpeg"),
    (0, b"\0\0\x01\xb3", "video/mpeg"),
    (0, b"FLV\x01", "video/x-flv"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c", "video/x-ms-asf"),
    // Sounds.
    (0, b"#!AMR\n", "audio/AMR"),
    (0, b"#!AMR-WB\n", "audio/AMR-WB"),
    (0, b"#!SILK_V3", "audio/x-silk"),
    (0, b"\x02#!SILK_V3", "audio/x-silk"),
    (0, b"fLaC\0", "audio/flac"),
    (0, b"caff\0\x01", "audio/x-caf"),
    (0, b"MThd\0\0", "audio/midi"),
    // Documents.
    (0, b"%PDF-", "application/pdf"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"bplist00", "application/x-bplist"),
    (0, b"!BDN", "application/vnd.ms-outlook"),
    // Databases.
    (0, b"SQLite format 3\0", "application/vnd.sqlite3"),
    (0, b"\0\x01\0\0Standard ACE DB\0", "application/vnd.ms-access"),
    (0, b"\0\x01\0\0Standard Jet DB\0", "application/vnd.ms-access"),
    // Packed files.
    (0, b"\x1f\x8b\x08", "application/gzip"),
    (0, b"\x28\xb5\x2f\xfd", "application/zstd"),
    (0, b"\xfd7zXZ\0", "application/x-xz"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (0, b"\x04\x22\x4d\x18", "application/x-lz4"),
    (4, b"1AY&SY", "application/x-bzip2"),
    (257, b"ustar\0", "application/x-tar"),
    (257, b"ustar  \0", "application/x-tar"),
    // Programs.
    (0, b"\x7fELF", "application/x-executable"),
];

/// The second name of a RIFF file.
fn riff(head: &[u8]) -> Option<&[u8]> {
    head.strip_prefix(b"RIFF")?.get(4..8)
}

fn waves(head: &[u8]) -> Option<&'static str> {
    match riff(head)? {
        b"WAVE" => Some("audio/vnd.wave"),
        b"AVI " => Some("video/vnd.avi"),
        _ => None,
    }
}

/// ISO/IEC 14496-12: a size, `ftyp`, a brand, a version, and more brands. QuickTime's first films have no `ftyp`.
fn boxed(head: &[u8]) -> Option<&'static str> {
    let size = u32::from_be_bytes(*head.first_chunk()?);
    let name = head.get(4..8)?;
    if size > 1 << 24 {
        // No text has so small a number in its first bytes.
        return None;
    }
    if matches!(name, b"moov" | b"mdat" | b"wide" | b"free" | b"skip" | b"pnot") {
        return Some("video/quicktime");
    }
    let brands = head.get(8..usize::try_from(size).ok()?.min(head.len())).filter(|_| name == b"ftyp")?;
    let mut brands = brands.chunks_exact(4);
    let first = brands.next()?;
    let more = || brands.clone().skip(1);
    match first {
        // General brands of pictures: one of the others tells which.
        b"mif1" | b"msf1" | b"miaf" => more().find_map(picture).or(Some("image/heif")),
        _ => picture(first).or_else(|| film(first)).or(Some("video/mp4")),
    }
}

fn picture(brand: &[u8]) -> Option<&'static str> {
    match brand {
        b"avif" | b"avis" => Some("image/avif"),
        b"heic" | b"heix" | b"heim" | b"heis" => Some("image/heic"),
        b"hevc" | b"hevx" | b"hevm" | b"hevs" => Some("image/heic-sequence"),
        b"crx " => Some("image/x-canon-cr3"),
        _ => None,
    }
}

fn film(brand: &[u8]) -> Option<&'static str> {
    match brand {
        b"qt  " => Some("video/quicktime"),
        b"M4A " | b"M4B " | b"M4P " => Some("audio/mp4"),
        _ if brand.starts_with(b"3gp") => Some("video/3gpp"),
        _ if brand.starts_with(b"3g2") => Some("video/3gpp2"),
        _ => None,
    }
}

/// RFC 5334: the first packet names the codec. Voice messages are Opus.
fn ogg(head: &[u8]) -> Option<&'static str> {
    let packet = head.strip_prefix(b"OggS\0")?.get(23..).unwrap_or_default();
    let begins = |sign: &&[u8]| packet.starts_with(sign);
    let sounds: [&[u8]; 4] = [b"OpusHead", b"\x01vorbis", b"Speex   ", b"\x7fFLAC"];
    let films: [&[u8]; 2] = [b"\x80theora", b"BBCD\0"];
    if sounds.iter().any(begins) {
        Some("audio/ogg")
    } else if films.iter().any(begins) {
        Some("video/ogg")
    } else {
        Some("application/ogg")
    }
}

/// RFC 9559: the header says which kind of document it is.
fn matroska(head: &[u8]) -> Option<&'static str> {
    let header = head.strip_prefix(b"\x1a\x45\xdf\xa3")?;
    let header = header.get(..64).unwrap_or(header);
    let is_webm = memchr::memmem::find(header, b"webm").is_some();
    Some(if is_webm { "video/webm" } else { "video/matroska" })
}

/// Office files are zips whose members have known names.
fn zip(head: &[u8]) -> Option<&'static str> {
    if !["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"].iter().any(|sign| head.starts_with(sign.as_bytes())) {
        return None;
    }
    // OpenDocument and EPUB: the first member is `mimetype`, stored as it is.
    if head.get(30..38) == Some(b"mimetype") {
        let declared = head.get(38..).unwrap_or_default();
        return Some(DECLARED.iter().find(|mime| declared.starts_with(mime.as_bytes())).copied().unwrap_or("application/zip"));
    }
    let has = |name: &[u8]| memchr::memmem::find(head, name).is_some();
    let members = if has(b"[Content_Types].xml") { MEMBERS } else { &[] };
    Some(members.iter().find(|(name, _)| has(name)).map_or("application/zip", |(_, mime)| *mime))
}

const DECLARED: &[&str] = &[
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.presentation",
    "application/vnd.oasis.opendocument.graphics",
    "application/epub+zip",
];

const MEMBERS: &[(&[u8], &str)] = &[
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
];

/// [MS-CFB]: old Office files and mails. Which one, the directory tells, if it stands near the front.
fn compound(head: &[u8]) -> Option<&'static str> {
    const STREAMS: &[(&str, &str)] = &[
        ("WordDocument", "application/msword"),
        ("Workbook", "application/vnd.ms-excel"),
        ("PowerPoint Document", "application/vnd.ms-powerpoint"),
        ("__substg1.0_", "application/vnd.ms-outlook"),
    ];
    head.strip_prefix(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")?;
    let has = |name: &str| {
        let wide: Vec<u8> = name.bytes().flat_map(|letter| [letter, 0]).collect();
        memchr::memmem::find(head, &wide).is_some()
    };
    Some(STREAMS.iter().find(|(stream, _)| has(stream)).map_or("application/x-ole-storage", |(_, mime)| *mime))
}

/// A frame of MPEG layer III, or of AAC in ADTS. UTF-16's mark `FF FE` is neither.
fn mpeg_audio(head: &[u8]) -> Option<&'static str> {
    match *head {
        [0xFF, second, third, ..] if second & 0xE6 == 0xE2 && third >> 4 != 15 && third >> 4 != 0 && third >> 2 & 3 != 3 => {
            Some("audio/mpeg")
        }
        [0xFF, second, third, ..] if second & 0xF6 == 0xF0 && third >> 2 & 15 < 13 => Some("audio/aac"),
        _ => None,
    }
}

fn tagged(head: &[u8]) -> Option<&'static str> {
    match head.strip_prefix(b"ID3")? {
        [2..=4, 0..=9, ..] => Some("audio/mpeg"),
        _ => None,
    }
}

/// The size of the second header, which tells its version.
fn bitmap(head: &[u8]) -> Option<&'static str> {
    let header = head.strip_prefix(b"BM")?.get(12..16)?;
    matches!(header, [12 | 40 | 52 | 56 | 64 | 108 | 124, 0, 0, 0]).then_some("image/bmp")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mime(head: &[u8]) -> &'static str {
        kind(head).map_or("", Kind::mime)
    }

    #[test]
    fn what_people_send_each_other() {
        let tar = [&[b'a'; 257][..], b"ustar\x0000"].concat();
        let word = b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0............\x13\0\0\0[Content_Types].xml....PK\x03\x04word/document.xml";
        let known: &[(&[u8], &str)] = &[
            (b"\xff\xd8\xff\xe0", "image/jpeg"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"),
            (b"RIFF\x24\0\0\0WEBPVP8 ", "image/webp"),
            (b"GIF89a", "image/gif"),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "image/heic"),
            (b"\0\0\0\x1cftypmif1\0\0\0\0mif1miafavif", "image/avif"),
            (b"\0\0\0\x14ftypmif1\0\0\0\0mif1heic", "image/heif"),
            (b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2", "video/mp4"),
            (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "video/quicktime"),
            (b"\0\0\0\x1cftypM4A \0\0\0\0M4A mp42", "audio/mp4"),
            (b"\0\0\0\x18ftyp3gp4\0\0\0\0isom3gp4", "video/3gpp"),
            (b"\0\0\0\x08wide\0\0\0\0mdat", "video/quicktime"),
            (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm", "video/webm"),
            (b"\x1a\x45\xdf\xa3\xa3\x42\x86\x81\x01\x42\x82\x88matroska", "video/matroska"),
            (b"OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead", "audio/ogg"),
            (b"ID3\x04\0\0\0\0\0\x23", "audio/mpeg"),
            (b"\xff\xfb\x90\x64", "audio/mpeg"),
            (b"\xff\xf1\x50\x80", "audio/aac"),
            (b"RIFF\x24\0\0\0WAVEfmt ", "audio/vnd.wave"),
            (b"#!AMR\n\x3c", "audio/AMR"),
            (b"II*\0\x08\0\0\0", "image/tiff"),
            (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", "image/bmp"),
            (b"%PDF-1.7\n", "application/pdf"),
            (word, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            (b"PK\x03\x04..........................mimetypeapplication/epub+zipPK", "application/epub+zip"),
            (b"PK\x03\x04..........................mimetypeapplication/unheard+zipPK", "application/zip"),
            (b"PK\x03\x04\x14\0\0\0\x08\0", "application/zip"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....W\0o\0r\0k\0b\0o\0o\0k\0", "application/vnd.ms-excel"),
            (b"SQLite format 3\0\x10\0", "application/vnd.sqlite3"),
            (b"\x1f\x8b\x08\0", "application/gzip"),
            (b"\x28\xb5\x2f\xfd\x04", "application/zstd"),
            (&tar, "application/x-tar"),
        ];
        for (head, expected) in known {
            assert_eq!(mime(head), *expected, "{head:?}");
        }
    }

    #[test]
    fn texts_are_texts() {
        let texts: [&[u8]; 12] = [
            b"",
            b"BMW or bus?",
            b"ID3 tags",
            b"Get free",
            b"fLaC is lossless",
            b"RIFF raff and more",
            b"\xff\xfeh\0i\0",
            b"{\"a\": 1}",
            b"OggS",
            b"II* is no number",
            b"\xef\xbb\xbfhello",
            b"GIF88",
        ];
        for text in texts {
            assert_eq!(kind(text), None, "{text:?}");
        }
    }
}
