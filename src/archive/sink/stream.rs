//! Passes everything on to a writer as it comes: standard output.

use super::Sink;
use crate::error::Error;
use std::io::Write;

/// A sink that cannot take anything back.
pub struct Stream<W: Write> {
    out: W,
}

impl<W: Write> Stream<W> {
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

impl<W: Write + Send> Sink for Stream<W> {
    fn begin(&mut self, _: usize, _: &str) -> Result<(), Error> {
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.out.write_all(bytes).map_err(|error| Error::writing(&error))
    }

    fn finish(&mut self) -> Result<(), Error> {
        self.flush()
    }

    fn abandon(&mut self) -> Result<(), Error> {
        Ok(())
    }
}
