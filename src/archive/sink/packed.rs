//! An archive in a file of its own.

use super::pack::{Out, Pack, pack};
use super::{Publish, Sink};
use crate::archive::{Container, Draft, Finished, Overwrite};
use crate::error::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A sink for an archive.
pub struct PackedSink {
    input: Arc<Container>,
    target: PathBuf,
    overwrite: Overwrite,
    pack: Option<Box<dyn Pack>>,
    finished: Option<Finished>,
}

impl PackedSink {
    /// A sink that publishes at `target` what has the form of `input`, and its times and rights.
    pub fn new(input: Arc<Container>, target: &Path, overwrite: Overwrite) -> PackedSink {
        PackedSink { input, target: target.to_path_buf(), overwrite, pack: None, finished: None }
    }

    fn pack(&mut self) -> Result<&mut dyn Pack, Error> {
        if self.pack.is_none() {
            let (file, unfinished) = Draft::create(&self.target, self.overwrite)?.split();
            self.finished = Some(unfinished);
            self.pack = Some(pack(&self.input, self.input.form, self.input.coding, Out::Draft(file))?);
        }
        match &mut self.pack {
            Some(pack) => Ok(&mut **pack),
            None => Err(Error::new(ErrorKind::Output, "no archive is open", "")),
        }
    }

    /// Does something with the archive; after a failure there is none any more, and its file is removed.
    fn with<T>(&mut self, act: impl FnOnce(&mut dyn Pack) -> Result<T, Error>) -> Result<T, Error> {
        let done = self.pack().and_then(act);
        done.map_err(|error| {
            (self.pack, self.finished) = (None, None);
            error.in_file(&self.target)
        })
    }
}

impl Sink for PackedSink {
    fn begin(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        self.with(|pack| pack.begin(entry, name))
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.with(|pack| pack.write(bytes))
    }

    fn finish(&mut self) -> Result<(), Error> {
        self.with(|pack| pack.finish())
    }

    fn abandon(&mut self) -> Result<(), Error> {
        self.with(|pack| pack.abandon())
    }

    fn folder(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        self.with(|pack| pack.folder(entry, name))
    }

    fn copy(&mut self, entry: usize, name: &str) -> Result<bool, Error> {
        self.with(|pack| pack.copy(entry, name))
    }
}

impl Publish for PackedSink {
    fn complete(&mut self) -> Result<(), Error> {
        self.pack()?;
        let (Some(pack), Some(unfinished)) = (self.pack.take(), self.finished.take()) else { return Ok(()) };
        let in_file = |error: Error| error.in_file(&self.target);
        let Out::Draft(file) = pack.close().map_err(in_file)? else { return Ok(()) };
        let draft = Draft::join(file, unfinished).map_err(|error| in_file(Error::writing(&error)))?;
        self.finished = Some(draft.finish().map_err(in_file)?);
        Ok(())
    }

    fn publish(&mut self) -> Result<Option<PathBuf>, Error> {
        self.finished.take().map(Finished::publish).transpose()
    }
}
