//! Where the bytes of a run go: a stream, a file, a folder, a zip, or nowhere.

use crate::error::Error;

/// Takes the entries of one input, one after the other, in order.
pub trait Sink {
    /// An entry begins; `entry` is its index in the input, `name` its new name.
    ///
    /// # Errors
    /// When it cannot be created.
    fn begin(&mut self, entry: usize, name: &str) -> Result<(), Error>;

    /// Bytes that are the input's own.
    ///
    /// # Errors
    /// When they cannot be written.
    fn copy(&mut self, bytes: &[u8]) -> Result<(), Error>;

    /// Bytes that stand instead of the input's.
    ///
    /// # Errors
    /// When they cannot be written.
    fn edit(&mut self, bytes: &[u8]) -> Result<(), Error>;

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

    /// An entry is copied as it is, unread, because the user said so.
    ///
    /// # Errors
    /// When it cannot be read or written.
    fn pass(&mut self, entry: usize, name: &str) -> Result<u64, Error>;
}

/// Writes nothing: `scan` and `--dry-run`.
#[derive(Debug, Default)]
pub struct Nowhere;

impl Sink for Nowhere {
    fn begin(&mut self, _: usize, _: &str) -> Result<(), Error> {
        Ok(())
    }

    fn copy(&mut self, _: &[u8]) -> Result<(), Error> {
        Ok(())
    }

    fn edit(&mut self, _: &[u8]) -> Result<(), Error> {
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn abandon(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn pass(&mut self, _: usize, _: &str) -> Result<u64, Error> {
        Ok(0)
    }
}

/// Passes everything on to a writer: standard output, or a file of one entry.
pub struct Stream<W: std::io::Write> {
    out: W,
}

impl<W: std::io::Write> Stream<W> {
    /// A sink that writes to `out`.
    pub fn new(out: W) -> Stream<W> {
        Stream { out }
    }

    /// The writer, when all is written.
    pub fn into_inner(self) -> W {
        self.out
    }

    /// Passes on what is buffered.
    ///
    /// # Errors
    /// When the writer fails.
    pub fn flush(&mut self) -> Result<(), Error> {
        self.out.flush().map_err(|error| Error::writing(&error))
    }
}

impl<W: std::io::Write> Sink for Stream<W> {
    fn begin(&mut self, _: usize, _: &str) -> Result<(), Error> {
        Ok(())
    }

    fn copy(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.out.write_all(bytes).map_err(|error| Error::writing(&error))
    }

    fn edit(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.copy(bytes)
    }

    fn finish(&mut self) -> Result<(), Error> {
        self.flush()
    }

    fn abandon(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn pass(&mut self, _: usize, _: &str) -> Result<u64, Error> {
        Err(Error::input("no reader understands it", "name its format with --format"))
    }
}
