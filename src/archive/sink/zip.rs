//! A zip: the same entries in the same order, with their times and rights. Comments and extra fields are dropped: they
//! may hold anything, user names and the old file names among it.

use super::{Publish, Sink};
use crate::archive::{Container, Draft, Finished, Overwrite};
use crate::error::{Error, ErrorKind};
use ::zip::result::ZipError;
use ::zip::write::{SimpleFileOptions, ZipWriter};
use ::zip::{CompressionMethod, DateTime};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A sink for a zip.
pub struct ZipSink {
    input: Arc<Container>,
    target: PathBuf,
    overwrite: Overwrite,
    zip: Option<Archive>,
    finished: Option<Finished>,
}

type Archive = ZipWriter<BufWriter<File>>;

impl ZipSink {
    /// A sink that publishes at `target`; times and rights come from `input`.
    pub fn new(input: Arc<Container>, target: &Path, overwrite: Overwrite) -> ZipSink {
        ZipSink { input, target: target.to_path_buf(), overwrite, zip: None, finished: None }
    }

    fn zip(&mut self) -> Result<&mut Archive, Error> {
        if self.zip.is_none() {
            let (file, unfinished) = Draft::create(&self.target, self.overwrite)?.split();
            self.finished = Some(unfinished);
            self.zip = Some(ZipWriter::new(file).set_auto_large_file());
        }
        self.zip.as_mut().ok_or_else(|| Error::new(ErrorKind::Output, "no archive is open", ""))
    }

    fn options(&self, entry: usize) -> SimpleFileOptions {
        let stored = self.input.stored(entry);
        let options = SimpleFileOptions::DEFAULT
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(stored.and_then(|stored| stored.modified).unwrap_or(DateTime::DEFAULT))
            .large_file(self.input.entries().get(entry).is_some_and(|entry| entry.size > 2 << 30));
        match stored.and_then(|stored| stored.mode) {
            Some(mode) => options.unix_permissions(mode & 0o777),
            None => options,
        }
    }

    /// Does something with the archive; after a failure there is none any more.
    fn with(&mut self, act: impl FnOnce(&mut Archive) -> Result<(), ZipError>) -> Result<(), Error> {
        match act(self.zip()?) {
            Ok(()) => Ok(()),
            Err(error) => {
                self.throw_away();
                Err(failed(error).in_file(&self.target))
            }
        }
    }

    /// Gives the archive up. A writer that is dropped would try to finish it, and complain on standard error of a full
    /// disk; this one is forgotten, at the price of a file handle, and its file is removed.
    fn throw_away(&mut self) {
        if let Some(zip) = self.zip.take() {
            std::mem::forget(zip);
            self.finished = None;
        }
    }
}

impl Drop for ZipSink {
    fn drop(&mut self) {
        self.throw_away();
    }
}

impl Sink for ZipSink {
    fn begin(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        let options = self.options(entry);
        self.with(|zip| zip.start_file(name, options))
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.with(|zip| zip.write_all(bytes).map_err(ZipError::Io))
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn abandon(&mut self) -> Result<(), Error> {
        self.with(ZipWriter::abort_file)
    }

    fn folder(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        let options = self.options(entry);
        self.with(|zip| zip.add_directory(name, options))
    }
}

impl Publish for ZipSink {
    fn complete(&mut self) -> Result<(), Error> {
        self.zip()?;
        let (Some(zip), Some(unfinished)) = (self.zip.take(), self.finished.take()) else { return Ok(()) };
        let writing = |error: std::io::Error| Error::writing(&error).in_file(&self.target);
        let file = zip.finish().map_err(|error| failed(error).in_file(&self.target))?;
        let draft = Draft::join(file, unfinished).map_err(writing)?;
        self.finished = Some(draft.finish().map_err(|error| error.in_file(&self.target))?);
        Ok(())
    }

    fn publish(&mut self) -> Result<Option<PathBuf>, Error> {
        self.finished.take().map(Finished::publish).transpose()
    }
}

fn failed(error: ZipError) -> Error {
    match error {
        ZipError::Io(error) => Error::writing(&error),
        _ => Error::new(ErrorKind::Output, "the zip cannot be written", "unpack the input, and give the folder"),
    }
}
