//! A sink around another: the lines of a database that come in go out as the bytes of a new one. All else passes.

use super::Sink;
use crate::archive::database::{Keeps, Rebuilding, Told};
use crate::archive::{Container, Origin};
use crate::error::Error;

/// Builds the databases of an input anew.
pub struct Databases<'s> {
    input: &'s Container,
    inner: &'s mut dyn Sink,
    keeps: Keeps,
    open: Open,
    told: Option<Told>,
}

/// What is being written.
enum Open {
    Nothing,
    /// An entry of the inner sink.
    Passing,
    /// A database: of the inner sink nothing is begun before it is complete.
    Database(Rebuilding, usize, String),
}

impl<'s> Databases<'s> {
    /// A sink for an input; what becomes of blobs that nobody can look into is said by `keeps`.
    pub fn new(input: &'s Container, inner: &'s mut dyn Sink, keeps: Keeps) -> Databases<'s> {
        Databases { input, inner, keeps, open: Open::Nothing, told: None }
    }

    /// What became of the entry that was finished last, if it was a database.
    pub fn told(&mut self) -> Option<Told> {
        self.told.take()
    }
}

impl Sink for Databases<'_> {
    fn begin(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        let origin: Option<Origin> = self.input.database(entry)?;
        self.open = match origin {
            Some(origin) => Open::Database(Rebuilding::begin(origin, self.keeps)?, entry, name.to_string()),
            None => {
                self.inner.begin(entry, name)?;
                Open::Passing
            }
        };
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        match &mut self.open {
            Open::Database(rebuilding, ..) => {
                rebuilding.write(bytes);
                Ok(())
            }
            Open::Nothing | Open::Passing => self.inner.write(bytes),
        }
    }

    fn finish(&mut self) -> Result<(), Error> {
        if let Open::Database(rebuilding, entry, name) = std::mem::replace(&mut self.open, Open::Nothing) {
            let rebuilt = rebuilding.finish()?;
            self.inner.begin(entry, &name)?;
            self.told = Some(rebuilt.pour(|bytes| self.inner.write(bytes))?);
        }
        self.inner.finish()
    }

    fn abandon(&mut self) -> Result<(), Error> {
        match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Passing => self.inner.abandon(),
            Open::Nothing | Open::Database(..) => Ok(()),
        }
    }

    fn folder(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        self.inner.folder(entry, name)
    }

    fn copy(&mut self, entry: usize, name: &str) -> Result<bool, Error> {
        self.inner.copy(entry, name)
    }

    fn enter(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        self.inner.enter(entry, name)
    }

    fn leave(&mut self) -> Result<(), Error> {
        self.inner.leave()
    }
}
