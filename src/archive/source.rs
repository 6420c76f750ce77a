//! Files that are read more than once: each time they must still be what they were when they were listed.

use super::Stamp;
use crate::error::Error;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

const CHANGED: &str = "the file changed while it was read";

/// A file that fails to read at its end if it changed meanwhile.
pub(super) struct Steady {
    file: File,
    stamp: Stamp,
}

impl Steady {
    pub(super) fn open(path: &Path, stamp: Stamp) -> Result<Steady, Error> {
        Ok(Steady { file: open_unchanged(path, stamp)?, stamp })
    }
}

impl Read for Steady {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let got = self.file.read(buffer)?;
        if got == 0 && !buffer.is_empty() && Stamp::now(&self.file).map_err(io::Error::other)? != self.stamp {
            return Err(io::Error::other(changed()));
        }
        Ok(got)
    }
}

/// Opens a file that has not changed since it was listed.
pub(super) fn open_unchanged(path: &Path, stamp: Stamp) -> Result<File, Error> {
    let file = File::open(path).map_err(|error| cannot_open(&error))?;
    if Stamp::now(&file)? == stamp { Ok(file) } else { Err(changed()) }
}

fn changed() -> Error {
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
