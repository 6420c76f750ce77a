//! What an archive is written by, whether it lies in a file of its own or in another archive.

use super::Sink;
use super::tar::TarPack;
use super::zip::ZipPack;
use crate::archive::{Coding, Container, Form};
use crate::error::Error;
use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::sync::Arc;
use tempfile::SpooledTempFile;

/// Takes the entries of one archive.
pub(super) trait Pack: Sink {
    /// Writes the end of the archive.
    fn close(self: Box<Self>) -> Result<Out, Error>;
}

/// What writes an archive of this form; times and rights come from `input`.
pub(super) fn pack(input: &Arc<Container>, form: Form, coding: Coding, out: Out) -> Result<Box<dyn Pack>, Error> {
    Ok(match form {
        Form::Tar => Box::new(TarPack::new(input.clone(), coding, out)?),
        Form::Zip | Form::File | Form::Folder => Box::new(ZipPack::new(input.clone(), out)),
    })
}

/// Where the bytes of an archive go.
pub(super) enum Out {
    /// To a draft.
    Draft(BufWriter<File>),
    /// Aside, until it is complete: into memory, and if it gets long into a temporary file without a name.
    Aside(SpooledTempFile),
}

impl Out {
    pub(super) fn aside() -> Out {
        Out::Aside(aside())
    }
}

/// A place for what is put into an archive when it is complete.
pub(super) fn aside() -> SpooledTempFile {
    tempfile::spooled_tempfile(crate::archive::spool::SMALL)
}

/// Passes on what was put aside.
pub(super) fn pour(aside: &mut SpooledTempFile, mut pass: impl FnMut(&[u8]) -> Result<(), Error>) -> Result<(), Error> {
    aside.rewind().map_err(|error| Error::writing(&error))?;
    let mut buffer = vec![0; 128 << 10];
    loop {
        match aside.read(&mut buffer).map_err(|error| Error::writing(&error))? {
            0 => return Ok(()),
            got => pass(&buffer[..got])?,
        }
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Out::Draft(file) => file.write(bytes),
            Out::Aside(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Out::Draft(file) => file.flush(),
            Out::Aside(file) => file.flush(),
        }
    }
}

impl Seek for Out {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Out::Draft(file) => file.seek(to),
            Out::Aside(file) => file.seek(to),
        }
    }
}
