//! One file. It begins only when its entry does: an input that is refused leaves nothing, not even for a moment.

use super::{Publish, Sink};
use crate::archive::{Draft, Finished, Overwrite};
use crate::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};

/// A sink for an input of one entry.
pub struct FileSink {
    target: PathBuf,
    overwrite: Overwrite,
    draft: Option<Draft>,
    finished: Option<Finished>,
}

impl FileSink {
    /// A sink that publishes at `target`.
    pub fn new(target: &Path, overwrite: Overwrite) -> FileSink {
        FileSink { target: target.to_path_buf(), overwrite, draft: None, finished: None }
    }
}

impl Sink for FileSink {
    fn begin(&mut self, _: usize, _: &str) -> Result<(), Error> {
        self.draft = Some(Draft::create(&self.target, self.overwrite)?);
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let Some(draft) = &mut self.draft else { return Ok(()) };
        draft.write_all(bytes).map_err(|error| Error::writing(&error).in_file(&self.target))
    }

    fn finish(&mut self) -> Result<(), Error> {
        let Some(draft) = self.draft.take() else { return Ok(()) };
        self.finished = Some(draft.finish().map_err(|error| error.in_file(&self.target))?);
        Ok(())
    }

    fn abandon(&mut self) -> Result<(), Error> {
        self.draft = None;
        Ok(())
    }
}

impl Publish for FileSink {
    fn complete(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn publish(&mut self) -> Result<Option<PathBuf>, Error> {
        self.finished.take().map(Finished::publish).transpose()
    }
}
