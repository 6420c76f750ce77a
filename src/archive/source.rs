//! Bytes that are read more than once and by many threads: a file or a part of one, which must still be what it was when
//! it was listed; or what was unpacked, in memory or in a temporary file.

use super::Stamp;
use crate::error::Error;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

const CHANGED: &str = "the file changed while it was read";

/// Bytes at a known place.
#[derive(Clone, Debug)]
pub(super) struct Source {
    held: Held,
    start: u64,
    len: u64,
}

#[derive(Clone, Debug)]
enum Held {
    Path(Arc<Path>, Stamp),
    Spooled(Arc<File>),
    Memory(Arc<[u8]>),
}

impl Source {
    /// A file that was `stamp` when it was listed.
    pub(super) fn file(path: &Path, stamp: Stamp) -> Source {
        Source { held: Held::Path(path.into(), stamp), start: 0, len: stamp.len }
    }

    pub(super) fn memory(bytes: Vec<u8>) -> Source {
        Source { start: 0, len: bytes.len() as u64, held: Held::Memory(bytes.into()) }
    }

    /// A part of a file that many sources share.
    pub(super) fn spooled(file: Arc<File>, start: u64, len: u64) -> Source {
        Source { held: Held::Spooled(file), start, len }
    }

    /// A part of it; nothing beyond its end.
    pub(super) fn part(&self, start: u64, len: u64) -> Source {
        let start = start.min(self.len);
        Source { held: self.held.clone(), start: self.start + start, len: len.min(self.len - start) }
    }

    /// The file that it is, from beginning to end, if it is one.
    pub(super) fn path(&self) -> Option<(&Path, Stamp)> {
        match &self.held {
            Held::Path(path, stamp) if self.start == 0 && self.len == stamp.len => Some((path, *stamp)),
            _ => None,
        }
    }

    pub(super) fn len(&self) -> u64 {
        self.len
    }

    /// A cursor of its own. It fails to read at its end if the file changed meanwhile.
    pub(super) fn open(&self) -> Result<Window, Error> {
        let reader = match &self.held {
            Held::Path(path, stamp) => {
                let file = File::open(path).map_err(|error| cannot_open(&error))?;
                if Stamp::now(&file)? != *stamp {
                    return Err(changed());
                }
                Reader::Path(file, *stamp)
            }
            Held::Spooled(file) => Reader::Spooled(file.clone()),
            Held::Memory(bytes) => Reader::Memory(bytes.clone()),
        };
        Ok(Window { reader, start: self.start, len: self.len, at: 0 })
    }
}

/// A cursor in a source.
pub(super) struct Window {
    reader: Reader,
    start: u64,
    len: u64,
    at: u64,
}

enum Reader {
    Path(File, Stamp),
    Spooled(Arc<File>),
    Memory(Arc<[u8]>),
}

impl Read for Window {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = buffer.len().min(usize::try_from(self.len.saturating_sub(self.at)).unwrap_or(usize::MAX));
        let (buffer, place) = (&mut buffer[..most], self.start + self.at);
        let got = match &self.reader {
            _ if most == 0 => 0,
            Reader::Path(file, _) => read_at(file, buffer, place)?,
            Reader::Spooled(file) => read_at(file, buffer, place)?,
            Reader::Memory(bytes) => {
                let held = bytes.get(place as usize..).unwrap_or_default();
                let got = most.min(held.len());
                buffer[..got].copy_from_slice(&held[..got]);
                got
            }
        };
        self.at += got as u64;
        if got == 0
            && let Reader::Path(file, stamp) = &self.reader
            && (self.at < self.len || Stamp::now(file).map_err(io::Error::other)? != *stamp)
        {
            return Err(io::Error::other(changed()));
        }
        Ok(got)
    }
}

impl Seek for Window {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.len.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// Reads at a place, whatever others read of the same file.
#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], place: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, place)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], place: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, place)
}

pub(super) fn changed() -> Error {
    Error::input(CHANGED, "copy it first, or wait until nothing writes to it")
}

/// Why a path cannot be opened, in plain words.
pub(super) fn cannot_open(error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => Error::input("no such file or folder", "check the path"),
        io::ErrorKind::PermissionDenied => Error::input("permission denied", "check the rights of the file"),
        _ => Error::reading(error),
    }
}
