//! Where the bytes of a run go: a stream, a file, a folder, an archive, or nowhere.

use crate::error::Error;
use std::path::PathBuf;

mod databases;
mod file;
mod nest;
mod pack;
mod packed;
mod stream;
mod tar;
mod tree;
mod zip;

pub use databases::Databases;
pub use file::FileSink;
pub use nest::Nest;
pub use packed::PackedSink;
pub use stream::Stream;
pub use tree::TreeSink;

/// Takes the entries of one input, one after the other, in order.
pub trait Sink: Send {
    /// An entry begins; `entry` is its index in the input, `name` its new name.
    ///
    /// # Errors
    /// When it cannot be created.
    fn begin(&mut self, entry: usize, name: &str) -> Result<(), Error>;

    /// Bytes of the entry.
    ///
    /// # Errors
    /// When they cannot be written.
    fn write(&mut self, bytes: &[u8]) -> Result<(), Error>;

    /// The entry is complete.
    ///
    /// # Errors
    /// When it cannot be finished.
    fn finish(&mut self) -> Result<(), Error>;

    /// The entry turned out to be unreadable: nothing of it may stay.
    ///
    /// # Errors
    /// When what was written cannot be taken back: then nothing of this input may be published.
    fn abandon(&mut self) -> Result<(), Error>;

    /// A folder of the input.
    ///
    /// # Errors
    /// When it cannot be made.
    fn folder(&mut self, _entry: usize, _name: &str) -> Result<(), Error> {
        Ok(())
    }

    /// Copies an entry packed as it lies in the input; false if it has to be written as others are.
    ///
    /// # Errors
    /// When it cannot be written.
    fn copy(&mut self, _entry: usize, _name: &str) -> Result<bool, Error> {
        Ok(false)
    }

    /// An archive begins: what comes next is in it. Names still begin with those of what is around it.
    ///
    /// # Errors
    /// When it cannot be begun.
    fn enter(&mut self, _entry: usize, _name: &str) -> Result<(), Error> {
        Ok(())
    }

    /// The innermost archive is complete.
    ///
    /// # Errors
    /// When it cannot be finished.
    fn leave(&mut self) -> Result<(), Error> {
        Ok(())
    }
}

/// A sink whose output appears at once and complete, or not at all.
pub trait Publish: Sink {
    /// Everything is written: it may be published now.
    ///
    /// # Errors
    /// When it cannot be brought to disk.
    fn complete(&mut self) -> Result<(), Error>;

    /// Publishes what is complete; `None` if there is nothing to publish.
    ///
    /// # Errors
    /// When it cannot get its name.
    fn publish(&mut self) -> Result<Option<PathBuf>, Error>;
}

/// Writes nothing: `scan` and `--dry-run`.
#[derive(Debug, Default)]
pub struct Nowhere;

impl Sink for Nowhere {
    fn begin(&mut self, _: usize, _: &str) -> Result<(), Error> {
        Ok(())
    }

    fn write(&mut self, _: &[u8]) -> Result<(), Error> {
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn abandon(&mut self) -> Result<(), Error> {
        Ok(())
    }
}
