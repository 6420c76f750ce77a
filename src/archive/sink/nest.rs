//! Archives in archives: each is put aside until it is complete, and then becomes an entry of what is around it. Files
//! that were packed as a whole are packed again on their way.

use super::pack::{Out, Pack, pack, pour};
use super::{Publish, Sink};
use crate::archive::coding::Coder;
use crate::archive::{Container, EntryKind};
use crate::error::Error;
use std::io::{Seek, Write};
use std::path::PathBuf;
use std::sync::Arc;

/// A sink around the one for an input as a whole.
pub struct Nest {
    input: Arc<Container>,
    whole: Box<dyn Publish>,
    open: Vec<Level>,
    coder: Option<Coder<Vec<u8>>>,
}

/// An archive that is being written aside.
struct Level {
    pack: Box<dyn Pack>,
    entry: usize,
    /// Its new name, as the engine says it: with the names of those around it.
    name: String,
}

impl Nest {
    /// A sink for an input with archives in it.
    pub fn new(input: Arc<Container>, whole: Box<dyn Publish>) -> Nest {
        Nest { input, whole, open: Vec::new(), coder: None }
    }

    fn top(&mut self) -> &mut dyn Sink {
        match self.open.last_mut() {
            Some(level) => &mut *level.pack,
            None => &mut *self.whole,
        }
    }

    /// A name within the archive that is open.
    fn within<'n>(&self, name: &'n str) -> &'n str {
        let inner = self.open.last().and_then(|level| name.strip_prefix(&level.name)?.strip_prefix('/'));
        inner.unwrap_or(name)
    }

    /// Passes on what is packed so far.
    fn drain(&mut self) -> Result<(), Error> {
        match &mut self.coder {
            Some(coder) => {
                let packed = std::mem::take(coder.out());
                self.top().write(&packed)
            }
            None => Ok(()),
        }
    }
}

impl Sink for Nest {
    fn begin(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        let coder = Coder::new(self.input.coding(entry), Vec::new()).map_err(|error| Error::writing(&error))?;
        self.coder = Some(coder).filter(|coder| !matches!(coder, Coder::Plain(_)));
        let name = self.within(name);
        self.top().begin(entry, name)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        match &mut self.coder {
            Some(coder) => {
                coder.write_all(bytes).map_err(|error| Error::writing(&error))?;
                self.drain()
            }
            None => self.top().write(bytes),
        }
    }

    fn finish(&mut self) -> Result<(), Error> {
        if let Some(coder) = self.coder.take() {
            let packed = coder.finish().map_err(|error| Error::writing(&error))?;
            self.top().write(&packed)?;
        }
        self.top().finish()
    }

    fn abandon(&mut self) -> Result<(), Error> {
        self.coder = None;
        self.top().abandon()
    }

    fn folder(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        let name = self.within(name);
        self.top().folder(entry, name)
    }

    fn copy(&mut self, entry: usize, name: &str) -> Result<bool, Error> {
        let name = self.within(name);
        self.top().copy(entry, name)
    }

    fn enter(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        let Some(EntryKind::Archive(form)) = self.input.entries().get(entry).map(|entry| entry.kind) else { return Ok(()) };
        let pack = pack(&self.input, form, self.input.coding(entry), Out::aside())?;
        self.open.push(Level { pack, entry, name: name.to_string() });
        Ok(())
    }

    fn leave(&mut self) -> Result<(), Error> {
        let Some(Level { pack, entry, name }) = self.open.pop() else { return Ok(()) };
        let Out::Aside(mut done) = pack.close()? else { return Ok(()) };
        // An entry that was abandoned may have been longer than all that was written after it.
        let cut = done.stream_position().and_then(|end| done.set_len(end));
        cut.map_err(|error| Error::writing(&error))?;
        let name = self.within(&name);
        self.top().begin(entry, name)?;
        pour(&mut done, |bytes| self.top().write(bytes))?;
        self.top().finish()
    }
}

impl Publish for Nest {
    fn complete(&mut self) -> Result<(), Error> {
        self.whole.complete()
    }

    fn publish(&mut self) -> Result<Option<PathBuf>, Error> {
        self.whole.publish()
    }
}
