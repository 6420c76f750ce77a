//! A zip as a list of entries. Its directory is read once; each entry is then read by a cursor of its own, so that many
//! threads can unpack at the same time. Bytes are checked against the size and checksum that the archive gives.

use super::limits::{AGAIN, TRUST, absurd, is_steep};
use super::source::{Source, Window};
use super::{Bytes, Entry, EntryKind, Listed, Meta, names};
use crate::error::Error;
use ::zip::{CompressionMethod, DateTime, ExtraField, ZipArchive};
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::sync::Arc;

const TRUNCATED: &str = "truncated or not a zip";
const DAMAGED: &str = "damaged: an entry does not match its checksum";

/// A zip that is open for reading by the library's own means.
pub(super) type Archive = ZipArchive<BufReader<Window>>;

/// How one entry is stored.
pub(super) struct Member {
    archive: Source,
    index: usize,
    start: Option<u64>,
    packed: u64,
    size: u64,
    crc: u32,
    method: CompressionMethod,
    is_encrypted: bool,
    /// It has neither comment nor extra fields that could tell of somebody.
    is_bare: bool,
}

/// The entries of the archive in its own order.
pub(super) fn list(source: &Source) -> Result<Vec<Listed>, Error> {
    let mut archive = reopen(source)?;
    if archive.has_duplicate_names() {
        return Err(Error::input("a zip with two entries of the same name", TRUST));
    }
    let (mut listed, mut places) = (Vec::with_capacity(archive.len()), Vec::with_capacity(archive.len()));
    for index in 0..archive.len() {
        let (item, member) = one(&mut archive, source, index)?;
        if is_steep(member.size, member.packed) {
            return Err(absurd("a zip"));
        }
        places.extend(member.start.filter(|_| member.packed > 0).map(|start| (start, member.packed)));
        listed.push(Listed { bytes: Bytes::Zipped(Arc::new(member)), ..item });
    }
    places.sort_unstable();
    let overlap = places.windows(2).any(|pair| pair[0].0.saturating_add(pair[0].1) > pair[1].0);
    if overlap { Err(Error::input("a zip whose entries overlap", TRUST)) } else { Ok(listed) }
}

/// The archive itself, for listing and copying.
pub(super) fn reopen(source: &Source) -> Result<Archive, Error> {
    ZipArchive::new(BufReader::new(source.open()?)).map_err(|_| Error::input(TRUNCATED, AGAIN))
}

fn one(archive: &mut Archive, source: &Source, index: usize) -> Result<(Listed, Member), Error> {
    let file = archive.by_index_raw(index).map_err(|_| Error::input(TRUNCATED, AGAIN))?;
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
    let is_harmless =
        |field: &ExtraField| matches!(field, ExtraField::Zip64ExtendedInformation(_) | ExtraField::ExtendedTimestamp(_));
    let member = Member {
        archive: source.clone(),
        index,
        start: file.data_start(),
        packed: file.compressed_size(),
        size: file.size(),
        crc: file.crc32(),
        method: file.compression(),
        is_encrypted: file.encrypted(),
        is_bare: file.comment().is_empty() && file.extra_data_fields().all(is_harmless),
    };
    let meta = Meta { mode, modified: file.last_modified().filter(DateTime::is_valid), ..Meta::default() };
    let entry = Entry { name: trimmed, kind, size: member.size, ending: 0 };
    Ok((Listed { entry, bytes: Bytes::None, meta }, member))
}

impl Member {
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// Its bytes.
    pub(super) fn open(&self) -> Result<Box<dyn Read + Send>, Error> {
        if self.is_encrypted {
            return Err(Error::input("encrypted", "unpack it with its password, and give the folder"));
        }
        let start = self.start.ok_or_else(|| Error::input(TRUNCATED, AGAIN))?;
        let mut window = self.archive.open()?;
        window.seek(SeekFrom::Start(start)).map_err(|error| Error::reading(&error))?;
        let packed = BufReader::with_capacity(64 << 10, window).take(self.packed);
        let unpacked: Box<dyn Read + Send> = match self.method {
            CompressionMethod::Stored => Box::new(packed),
            CompressionMethod::Deflated => Box::new(flate2::bufread::DeflateDecoder::new(packed)),
            _ => return Err(Error::input("packed by a method other than deflate", "unpack it, and give the folder")),
        };
        Ok(Box::new(Checked { unpacked, left: self.size, crc: self.crc, seen: crc32fast::Hasher::new() }))
    }

    /// Its place in its archive, if it may be copied packed as it is, and the archive.
    pub(super) fn to_copy(&self) -> Option<(usize, &Source)> {
        self.is_bare.then_some((self.index, &self.archive))
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
    io::Error::other(Error::input(DAMAGED, AGAIN))
}
