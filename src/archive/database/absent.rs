//! What stands instead of databases where SQLite is not built in: nothing is one.

use super::Stamp;
use crate::error::Error;
use std::io::Read;
use std::path::Path;

pub(super) const PARTS: &[&str] = &[];

#[derive(Clone)]
pub(super) enum Origin {}

/// What happens to blobs that nobody can look into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeps {
    /// They become empty.
    Nothing,
    /// They are copied.
    Everything,
}

/// What became of a database.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Bytes of the new one.
    pub bytes: u64,
    /// Blobs that were not understood and are empty now.
    pub left_out: u64,
    /// What else it lacks, in words.
    pub note: Option<String>,
}

pub(super) enum Rebuilding {}

pub(super) enum Rebuilt {}

pub(super) fn is_database(_: &[u8]) -> bool {
    false
}

fn absent() -> Error {
    Error::input("databases are not opened by this build", "build it with the feature `sqlite`")
}

impl Origin {
    pub(super) fn file(_: &Path, _: Stamp) -> Result<Origin, Error> {
        Err(absent())
    }

    pub(super) fn held(_: &mut dyn Read, _: u64) -> Result<Origin, Error> {
        Err(absent())
    }

    pub(super) fn lines(self) -> Result<Box<dyn Read + Send>, Error> {
        match self {}
    }
}

impl Rebuilding {
    pub(super) fn begin(origin: Origin, _: Keeps) -> Result<Rebuilding, Error> {
        match origin {}
    }

    pub(super) fn write(&mut self, _: &[u8]) {
        match *self {}
    }

    pub(super) fn finish(self) -> Result<Rebuilt, Error> {
        match self {}
    }
}

impl Rebuilt {
    pub(super) fn pour(self, _: impl FnMut(&[u8]) -> Result<(), Error>) -> Result<Told, Error> {
        match self {}
    }
}
