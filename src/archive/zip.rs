//! A zip archive as a container. Its directory is read once; each entry is then read from a file handle of its own, so
//! that many threads can unpack at the same time. Bytes are checked against the size and checksum that the archive gives.

use super::source::open_unchanged;
use super::{Entry, EntryKind, Stamp, names};
use crate::error::Error;
use ::zip::{CompressionMethod, DateTime, ZipArchive};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

/// An archive with more entries than this is refused.
pub const MOST_ENTRIES: usize = 1_000_000;
/// An archive that says it unpacks to more than this is refused.
pub const LARGEST_TOTAL: u64 = 1 << 40;
/// An entry of more than 64 MiB that unpacks to more than so many times its packed size is refused. Deflate cannot exceed
/// 1032; chat exports reach 5 to 30.
pub const STEEPEST_RATIO: u64 = 400;

const SMALL: u64 = 64 << 20;
const TRUNCATED: &str = "truncated or not a zip";
const DAMAGED: &str = "damaged: an entry does not match its checksum";
const ADVICE: &str = "download the export again";
const TRUST: &str = "unpack it with a program that you trust, and give the folder";

/// How the entries of an archive are stored.
pub(super) struct Packed {
    entries: Vec<Stored>,
    stamp: Stamp,
}

/// How one entry is stored.
pub(super) struct Stored {
    start: Option<u64>,
    packed: u64,
    size: u64,
    crc: u32,
    method: CompressionMethod,
    is_encrypted: bool,
    pub(super) modified: Option<DateTime>,
    pub(super) mode: Option<u32>,
}

/// Whether a file is (or claims to be) a zip. A document that is a zip inside, such as `.docx`, is none.
pub(super) fn is_zip(path: &Path) -> Result<bool, Error> {
    let extension = path.extension().map(|extension| extension.to_ascii_lowercase());
    if let Some(extension) = extension {
        return Ok(extension == "zip");
    }
    let mut magic = [0; 4];
    let mut file = File::open(path).map_err(|error| super::source::cannot_open(&error))?;
    Ok(file.read_exact(&mut magic).is_ok() && (magic == *b"PK\x03\x04" || magic == *b"PK\x05\x06"))
}

/// The entries of the archive in its own order.
pub(super) fn list(path: &Path, stamp: Stamp) -> Result<(Vec<Entry>, Packed), Error> {
    let file = open_unchanged(path, stamp)?;
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|_| Error::input(TRUNCATED, ADVICE))?;
    if archive.len() > MOST_ENTRIES {
        return Err(Error::input("a zip with more than a million entries", TRUST));
    }
    if archive.has_duplicate_names() {
        return Err(Error::input("a zip with two entries of the same name", TRUST));
    }
    let (mut entries, mut stored) = (Vec::with_capacity(archive.len()), Vec::with_capacity(archive.len()));
    for index in 0..archive.len() {
        let (entry, how) = one(&mut archive, index)?;
        entries.push(entry);
        stored.push(how);
    }
    check_sizes(&stored)?;
    Ok((entries, Packed { entries: stored, stamp }))
}

fn one(archive: &mut ZipArchive<BufReader<File>>, index: usize) -> Result<(Entry, Stored), Error> {
    let file = archive.by_index_raw(index).map_err(|_| Error::input(TRUNCATED, ADVICE))?;
    let name = match std::str::from_utf8(file.name_raw()) {
        Ok(name) => name.to_string(),
        Err(_) => file.name().map_err(|_| Error::input("the name of an entry cannot be read", TRUST))?.into_owned(),
    };
    let trimmed = name.strip_suffix('/').unwrap_or(&name).to_string();
    if let Some(fault) = names::fault(&trimmed) {
        return Err(Error::input(fault, TRUST));
    }
    let mode = file.unix_mode();
    let kind = match mode.map_or(0, |mode| mode & 0o170_000) {
        _ if names::is_junk(&trimmed) => EntryKind::Junk,
        _ if name.ends_with('/') => EntryKind::Folder,
        0 | 0o100_000 => EntryKind::File,
        0o040_000 => EntryKind::Folder,
        _ => EntryKind::Special,
    };
    let stored = Stored {
        start: file.data_start(),
        packed: file.compressed_size(),
        size: file.size(),
        crc: file.crc32(),
        method: file.compression(),
        is_encrypted: file.encrypted(),
        modified: file.last_modified().filter(DateTime::is_valid),
        mode,
    };
    Ok((Entry { name: trimmed, kind, size: stored.size }, stored))
}

/// Refuses archives that unpack to absurd sizes, or whose entries share bytes.
fn check_sizes(entries: &[Stored]) -> Result<(), Error> {
    let total = entries.iter().fold(0_u64, |sum, entry| sum.saturating_add(entry.size));
    let is_steep = |entry: &Stored| entry.size > SMALL && entry.size / STEEPEST_RATIO > entry.packed;
    if total > LARGEST_TOTAL || entries.iter().any(is_steep) {
        return Err(Error::input("a zip that unpacks to an absurd size", TRUST));
    }
    let mut places: Vec<(u64, u64)> =
        entries.iter().filter(|e| e.packed > 0).filter_map(|e| Some((e.start?, e.packed))).collect();
    places.sort_unstable();
    let overlap = places.windows(2).any(|pair| pair[0].0.saturating_add(pair[0].1) > pair[1].0);
    if overlap { Err(Error::input("a zip whose entries overlap", TRUST)) } else { Ok(()) }
}

impl Packed {
    pub(super) fn stored(&self, entry: usize) -> Option<&Stored> {
        self.entries.get(entry)
    }

    /// An entry's bytes.
    pub(super) fn open(&self, path: &Path, entry: usize) -> Result<Box<dyn Read + Send>, Error> {
        let Some(stored) = self.entries.get(entry) else { return Err(Error::input("no such entry", "")) };
        if stored.is_encrypted {
            return Err(Error::input("encrypted", "unpack it with its password, and give the folder"));
        }
        let start = stored.start.ok_or_else(|| Error::input(TRUNCATED, ADVICE))?;
        let mut file = open_unchanged(path, self.stamp)?;
        file.seek(SeekFrom::Start(start)).map_err(|error| Error::reading(&error))?;
        let packed = BufReader::with_capacity(64 << 10, file).take(stored.packed);
        let unpacked: Box<dyn Read + Send> = match stored.method {
            CompressionMethod::Stored => Box::new(packed),
            CompressionMethod::Deflated => Box::new(flate2::bufread::DeflateDecoder::new(packed)),
            _ => return Err(Error::input("packed by a method other than deflate", "unpack it, and give the folder")),
        };
        Ok(Box::new(Checked { unpacked, left: stored.size, crc: stored.crc, seen: crc32fast::Hasher::new() }))
    }
}

/// Unpacked bytes, held to the size and checksum that the archive gives.
struct Checked {
    unpacked: Box<dyn Read + Send>,
    left: u64,
    crc: u32,
    seen: crc32fast::Hasher,
}

impl Read for Checked {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let got = self.unpacked.read(buffer).map_err(|_| damaged())?;
        if got as u64 > self.left {
            return Err(damaged());
        }
        self.left -= got as u64;
        self.seen.update(&buffer[..got]);
        if got == 0 && !buffer.is_empty() && (self.left > 0 || self.seen.clone().finalize() != self.crc) {
            return Err(damaged());
        }
        Ok(got)
    }
}

fn damaged() -> io::Error {
    io::Error::other(Error::input(DAMAGED, ADVICE))
}
