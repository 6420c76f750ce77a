//! A tar as a list of entries. Each is a part of the tar's own bytes and is read where it stands. Only headers are read
//! here, and of extended ones only the name and the size: owners, groups and comments go nowhere.

use super::limits::{AGAIN, LONGEST_NAME, MOST_ENTRIES, TRUST, too_many};
use super::source::{Source, Window};
use super::{Bytes, Entry, EntryKind, Listed, Meta, names};
use crate::error::Error;
use ::tar::{EntryType, Header};
use std::collections::HashSet;
use std::io::{BufReader, Read, Seek, SeekFrom};

/// Tars are made of blocks of this size.
pub(super) const BLOCK: usize = 512;
/// An extended header is not longer: a name of 4 KiB and some times and numbers.
const LONGEST_HEADER: u64 = 1 << 20;
const TRUNCATED: &str = "truncated or not a tar";

/// Whether a file begins as every tar does that was made since 1988.
pub(super) fn is_tar(head: &[u8]) -> bool {
    head.get(257..262) == Some(b"ustar") && block(head).is_some_and(|block| is_header(&block))
}

/// Whether a file may begin a tar as they were before, or one without entries.
pub(super) fn is_old_tar(head: &[u8]) -> bool {
    block(head).is_some_and(|block| is_header(&block) || is_zero(&block))
}

fn block(head: &[u8]) -> Option<[u8; BLOCK]> {
    head.get(..BLOCK)?.try_into().ok()
}

fn is_zero(block: &[u8; BLOCK]) -> bool {
    block.iter().all(|byte| *byte == 0)
}

/// Whether the checksum is right; the field of the checksum itself counts as spaces.
fn is_header(block: &[u8; BLOCK]) -> bool {
    let sum: u32 = block.iter().enumerate().map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u32::from(*byte) }).sum();
    Header::from_byte_slice(block).cksum().is_ok_and(|cksum| cksum == sum)
}

fn truncated() -> Error {
    Error::input(TRUNCATED, AGAIN)
}

/// The entries of the archive in its own order.
pub(super) fn list(source: &Source) -> Result<Vec<Listed>, Error> {
    let mut walk = Walk { reader: BufReader::new(source.open()?), at: 0, len: source.len() };
    let (mut listed, mut names, mut told) = (Vec::new(), HashSet::new(), Told::default());
    while let Some(header) = walk.header()? {
        let kind = header.entry_type();
        if matches!(kind, EntryType::XGlobalHeader | EntryType::XHeader | EntryType::GNULongName | EntryType::GNULongLink) {
            let bytes = walk.extension(&header)?;
            told.hear(kind, &bytes)?;
            continue;
        }
        let told = std::mem::take(&mut told);
        let size = told.size.map_or_else(|| header.entry_size().map_err(|_| truncated()), Ok)?;
        if kind == EntryType::GNUSparse && header.as_gnu().is_some_and(|header| header.is_extended()) {
            walk.skip_maps()?;
        }
        let data = source.part(walk.at, size);
        walk.skip(size)?;
        let Some(item) = one(&header, &told, data)? else { continue };
        if !names.insert(item.entry.name.clone()) {
            return Err(Error::input("a tar with two entries of the same name", TRUST));
        }
        listed.push(item);
        if listed.len() > MOST_ENTRIES {
            return Err(too_many("a tar"));
        }
    }
    Ok(listed)
}

/// One entry; none for the folder that the archive was made in.
fn one(header: &Header, told: &Told, data: Source) -> Result<Option<Listed>, Error> {
    let name = told.name.clone().unwrap_or_else(|| header.path_bytes().into_owned());
    let name = String::from_utf8(name).map_err(|_| Error::input("the name of an entry cannot be read", TRUST))?;
    let bare = name.strip_prefix("./").unwrap_or(&name);
    let trimmed = bare.strip_suffix('/').unwrap_or(bare).to_string();
    let is_regular = matches!(header.entry_type(), EntryType::Regular | EntryType::Continuous);
    let kind = match header.entry_type() {
        _ if names::is_junk(&trimmed) => EntryKind::Junk,
        _ if told.is_sparse => EntryKind::Special,
        EntryType::Directory => EntryKind::Folder,
        _ if is_regular && name.ends_with('/') => EntryKind::Folder,
        _ if is_regular => EntryKind::File,
        _ => EntryKind::Special,
    };
    if kind == EntryKind::Folder && matches!(trimmed.as_str(), "" | ".") {
        return Ok(None);
    }
    if let Some(fault) = names::fault(&trimmed) {
        return Err(Error::input(fault, TRUST));
    }
    // Programs do not agree on whether such bytes are there at all, so what follows is not to be trusted.
    let has_none = !is_regular && header.entry_type() != EntryType::GNUSparse;
    if has_none && data.len() > 0 {
        return Err(Error::input("a tar with a link or folder that has content", TRUST));
    }
    let mode = header.mode().ok().map(|mode| mode & 0o777);
    let meta = Meta { mode, mtime: header.mtime().unwrap_or(0), is_dotted: bare.len() < name.len(), ..Meta::default() };
    let size = if kind == EntryKind::File { data.len() } else { 0 };
    let bytes = if kind == EntryKind::File { Bytes::Plain(data) } else { Bytes::None };
    Ok(Some(Listed { entry: Entry { name: trimmed, kind, size, ending: 0 }, bytes, meta }))
}

/// Goes from header to header.
struct Walk {
    reader: BufReader<Window>,
    at: u64,
    len: u64,
}

impl Walk {
    /// The next header; none at the block of zeros that ends a tar.
    fn header(&mut self) -> Result<Option<Header>, Error> {
        let block = self.block()?;
        if is_zero(&block) {
            return Ok(None);
        }
        if is_header(&block) { Ok(Some(Header::from_byte_slice(&block).clone())) } else { Err(truncated()) }
    }

    fn block(&mut self) -> Result<[u8; BLOCK], Error> {
        let mut block = [0; BLOCK];
        if self.len - self.at < BLOCK as u64 {
            return Err(truncated());
        }
        self.reader.read_exact(&mut block).map_err(|error| Error::reading(&error))?;
        self.at += BLOCK as u64;
        Ok(block)
    }

    /// Past so many bytes, and to the end of the last block of them.
    fn skip(&mut self, size: u64) -> Result<(), Error> {
        let whole = size.checked_next_multiple_of(BLOCK as u64).ok_or_else(truncated)?;
        if whole > self.len - self.at {
            return Err(truncated());
        }
        self.at += whole;
        self.reader.seek(SeekFrom::Start(self.at)).map_err(|error| Error::reading(&error))?;
        Ok(())
    }

    /// The bytes of an extended header.
    fn extension(&mut self, header: &Header) -> Result<Vec<u8>, Error> {
        let size = header.entry_size().map_err(|_| truncated())?;
        if size > LONGEST_HEADER {
            return Err(Error::input("a tar with an extended header of more than 1 MiB", TRUST));
        }
        let mut bytes = vec![0; size as usize];
        let start = self.at;
        self.skip(size)?;
        self.reader.seek(SeekFrom::Start(start)).map_err(|error| Error::reading(&error))?;
        self.reader.read_exact(&mut bytes).map_err(|error| Error::reading(&error))?;
        self.reader.seek(SeekFrom::Start(self.at)).map_err(|error| Error::reading(&error))?;
        Ok(bytes)
    }

    /// Past the further maps of a sparse file, which its size does not count.
    fn skip_maps(&mut self) -> Result<(), Error> {
        while self.block()?[504] != 0 {}
        Ok(())
    }
}

/// What extended headers say of the entry behind them.
#[derive(Default)]
struct Told {
    name: Option<Vec<u8>>,
    size: Option<u64>,
    is_sparse: bool,
}

impl Told {
    fn hear(&mut self, kind: EntryType, bytes: &[u8]) -> Result<(), Error> {
        match kind {
            EntryType::GNULongName => {
                let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
                self.name = Some(named(&bytes[..end])?);
            }
            EntryType::XHeader => self.hear_records(bytes)?,
            _ => {}
        }
        Ok(())
    }

    /// Records of `LENGTH KEY=VALUE` and a line end; the length counts all of it.
    fn hear_records(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let mut rest = bytes;
        while !rest.is_empty() && rest[0] != 0 {
            let (record, behind) = record(rest).ok_or_else(truncated)?;
            let cut = record.iter().position(|byte| *byte == b'=').ok_or_else(truncated)?;
            let (key, value) = (&record[..cut], &record[cut + 1..]);
            match key {
                b"path" => self.name = Some(named(value)?),
                b"size" => {
                    let size = std::str::from_utf8(value).ok().and_then(|text| text.parse().ok());
                    self.size = Some(size.ok_or_else(truncated)?);
                }
                _ => self.is_sparse |= key.starts_with(b"GNU.sparse."),
            }
            rest = behind;
        }
        Ok(())
    }
}

/// The first record without its length and line end, and what stands behind it.
fn record(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let space = bytes.iter().take(8).position(|byte| *byte == b' ')?;
    let length: usize = std::str::from_utf8(&bytes[..space]).ok()?.parse().ok()?;
    let record = bytes.get(space + 1..length)?.strip_suffix(b"\n")?;
    Some((record, &bytes[length..]))
}

fn named(name: &[u8]) -> Result<Vec<u8>, Error> {
    if name.len() > LONGEST_NAME { Err(Error::input("the name of an entry is too long", TRUST)) } else { Ok(name.to_vec()) }
}
