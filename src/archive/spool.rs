//! Archives that lie packed in something are unpacked once, so that their entries can be read at any place, many times
//! and by many threads. Small ones stay in memory; all others share one temporary file without a name, which the system
//! removes when the program ends, however it ends.

use super::limits::Budget;
use super::source::Source;
use crate::error::Error;
use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::Arc;

/// An archive up to this size stays in memory.
pub(super) const SMALL: usize = 8 << 20;
/// While all of them together do not exceed this.
const MEMORY: usize = 64 << 20;

/// What was unpacked so far.
#[derive(Default)]
pub(super) struct Spool {
    file: Option<Arc<File>>,
    end: u64,
    held: usize,
}

impl Spool {
    /// Reads everything, and keeps it.
    pub(super) fn take(&mut self, bytes: &mut dyn Read, budget: &mut Budget) -> Result<Source, Error> {
        let most = SMALL.min(MEMORY - self.held);
        let mut first = Vec::new();
        bytes.take(most as u64 + 1).read_to_end(&mut first).map_err(|error| Error::reading(&error))?;
        budget.unpack(first.len() as u64)?;
        if first.len() <= most {
            self.held += first.len();
            return Ok(Source::memory(first));
        }
        let file = self.file()?;
        let start = self.end;
        let mut buffer = first;
        while !buffer.is_empty() {
            // Only one archive is unpacked at a time, and what is written already is read by its place.
            (&*file).write_all(&buffer).map_err(|error| no_room(&error))?;
            self.end += buffer.len() as u64;
            buffer.clear();
            bytes.take(1 << 20).read_to_end(&mut buffer).map_err(|error| Error::reading(&error))?;
            budget.unpack(buffer.len() as u64)?;
        }
        Ok(Source::spooled(file, start, self.end - start))
    }

    fn file(&mut self) -> Result<Arc<File>, Error> {
        if let Some(file) = &self.file {
            return Ok(file.clone());
        }
        let file = Arc::new(tempfile::tempfile().map_err(|error| no_room(&error))?);
        self.file = Some(file.clone());
        Ok(file)
    }
}

fn no_room(error: &io::Error) -> Error {
    let seen = format!("no room to unpack it: {}", error.kind());
    Error::input(seen, "set TMPDIR to a folder on a disk with more space")
}
