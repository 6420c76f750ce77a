//! How large, how steep and how deep an archive may be. What goes beyond is refused: nobody's chats look so.

use crate::error::Error;
use std::io::{self, Read};

/// An archive with more entries than this is refused, those of the archives in it counted too.
pub const MOST_ENTRIES: usize = 1_000_000;
/// An archive that unpacks to more than this is refused.
pub const LARGEST_TOTAL: u64 = 1 << 40;
/// What is more than 64 MiB and unpacks to more than so many times its packed size is refused. Deflate cannot exceed
/// 1032; chat exports reach 5 to 30.
pub const STEEPEST_RATIO: u64 = 400;
/// Archives in archives are opened to this depth, unless the user says otherwise; the input itself is the first.
pub const DEEPEST: usize = 3;
/// Bytes in the name of an entry.
pub const LONGEST_NAME: usize = 4096;
/// Bytes in one component of it.
pub const LONGEST_PART: usize = 255;

const SMALL: u64 = 64 << 20;

/// What to do with an archive that is not to be trusted.
pub(super) const TRUST: &str = "unpack it with a program that you trust, and give the folder";
/// What to do with one that is damaged.
pub(super) const AGAIN: &str = "download the export again";

/// Whether something unpacks to an absurd size.
pub(super) fn is_steep(unpacked: u64, packed: u64) -> bool {
    unpacked > LARGEST_TOTAL || (unpacked > SMALL && unpacked / STEEPEST_RATIO > packed)
}

pub(super) fn absurd(what: &str) -> Error {
    Error::input(format!("{what} that unpacks to an absurd size"), TRUST)
}

pub(super) fn too_many(what: &str) -> Error {
    Error::input(format!("{what} with more than a million entries"), TRUST)
}

/// What all archives of an input may take together.
#[derive(Debug, Default)]
pub(super) struct Budget {
    /// Bytes of the input as it lies on disk.
    pub(super) input: u64,
    entries: usize,
    listed: u64,
    unpacked: u64,
}

impl Budget {
    /// Counts the entries of one more archive, and what they say that they unpack to.
    pub(super) fn list(&mut self, what: &str, sizes: impl ExactSizeIterator<Item = u64>) -> Result<(), Error> {
        self.entries += sizes.len();
        if self.entries > MOST_ENTRIES {
            return Err(too_many(what));
        }
        self.listed = sizes.fold(self.listed, u64::saturating_add);
        if self.listed > LARGEST_TOTAL { Err(absurd(what)) } else { Ok(()) }
    }

    /// Counts bytes that were unpacked before anything is known of what is in them.
    pub(super) fn unpack(&mut self, bytes: u64) -> Result<(), Error> {
        self.unpacked = self.unpacked.saturating_add(bytes);
        self.check()
    }

    /// Whether there is anything left of it.
    pub(super) fn check(&self) -> Result<(), Error> {
        if is_steep(self.unpacked, self.input) { Err(absurd("an archive")) } else { Ok(()) }
    }
}

/// Unpacked bytes that fail to read when they are too many for what they were packed in.
pub(super) struct Bounded<R> {
    pub(super) unpacked: R,
    pub(super) packed: u64,
    pub(super) seen: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let got = self.unpacked.read(buffer)?;
        self.seen += got as u64;
        if is_steep(self.seen, self.packed) { Err(io::Error::other(absurd("a file"))) } else { Ok(got) }
    }
}
