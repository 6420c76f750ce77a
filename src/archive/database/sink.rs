//! Takes the lines of one database and gives the bytes of a new one. It is built in memory if it is small, and otherwise in a
//! temporary file, which holds nothing that was not redacted before it came here.

use super::rebuild::{Lacks, Lines, rebuild};
use super::value::Keeps;
use super::{Origin, pipe, unreadable};
use crate::archive::temp;
use crate::error::{Error, ErrorKind};
use rusqlite::Connection;
use std::fs::File;
use std::io::Read;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;
use tempfile::NamedTempFile;

/// A database up to this size is built in memory.
const IN_MEMORY: u64 = 64 << 20;
/// So many pieces of lines wait.
const PIECES: usize = 4;

/// What became of a database.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Bytes of the new one.
    pub bytes: u64,
    /// Blobs that were not understood and are empty now.
    pub left_out: u64,
    /// What else it lacks, in words.
    pub note: Option<String>,
}

/// A database that is being written.
pub(in crate::archive) struct Rebuilding {
    to: SyncSender<Vec<u8>>,
    thread: JoinHandle<Result<(Target, Lacks), Error>>,
}

/// Where the new database is.
enum Target {
    Memory(Connection),
    File(Named),
}

/// A temporary file that a signal removes, too.
struct Named {
    file: Option<NamedTempFile>,
}

impl Drop for Named {
    fn drop(&mut self) {
        if let Some(file) = self.file.take() {
            let path = file.path().to_path_buf();
            drop(file);
            temp::forget(&path);
        }
    }
}

impl Rebuilding {
    pub(in crate::archive) fn begin(origin: Origin, keeps: Keeps) -> Result<Rebuilding, Error> {
        let (to, from) = sync_channel(PIECES);
        let thread = pipe::begin(move || {
            let mut lines = Pieces { from, text: Vec::new(), at: 0, is_at_end: false };
            let source = origin.open()?;
            let (connection, file) = target(origin.size())?;
            let lacks = rebuild(&source, &connection, &mut lines, keeps)?;
            origin.check()?;
            match file {
                None => Ok((Target::Memory(connection), lacks)),
                Some(file) => {
                    connection.close().map_err(|(_, error)| unreadable(&error))?;
                    Ok((Target::File(file), lacks))
                }
            }
        })?;
        Ok(Rebuilding { to, thread })
    }

    /// More of the lines. What goes wrong is told at the end.
    pub(in crate::archive) fn write(&mut self, bytes: &[u8]) {
        if !bytes.is_empty() {
            let _ = self.to.send(bytes.to_vec());
        }
    }

    /// Waits until it is built.
    pub(in crate::archive) fn finish(self) -> Result<Rebuilt, Error> {
        // Nothing is the end; who only hangs up gave it up.
        let _ = self.to.send(Vec::new());
        drop(self.to);
        let done = self
            .thread
            .join()
            .unwrap_or_else(|_| Err(Error::input("internal error", "please report this with the kind of file, not the file")));
        let (target, lacks) = done?;
        Ok(Rebuilt { target, lacks })
    }
}

fn target(size: u64) -> Result<(Connection, Option<Named>), Error> {
    let failed =
        |_: rusqlite::Error| Error::new(ErrorKind::Output, "the new database cannot be begun", "check the space in TMPDIR");
    if size <= IN_MEMORY {
        return Ok((Connection::open_in_memory().map_err(failed)?, None));
    }
    let make = || tempfile::Builder::new().prefix(temp::PREFIX).tempfile();
    let file = temp::begin(make, NamedTempFile::path)?;
    let connection = Connection::open(file.path()).map_err(failed)?;
    Ok((connection, Some(Named { file: Some(file) })))
}

/// A new database that is complete.
pub(in crate::archive) struct Rebuilt {
    target: Target,
    lacks: Lacks,
}

impl Rebuilt {
    /// Passes its bytes on.
    pub(in crate::archive) fn pour(mut self, mut pass: impl FnMut(&[u8]) -> Result<(), Error>) -> Result<Told, Error> {
        let mut bytes = 0;
        let mut count = |piece: &[u8]| {
            bytes += piece.len() as u64;
            pass(piece)
        };
        match &mut self.target {
            Target::Memory(connection) => {
                let all = connection.serialize("main").map_err(|error| unreadable(&error))?;
                all.chunks(1 << 20).try_for_each(&mut count)?;
            }
            Target::File(named) => {
                let path = named.file.as_ref().map(|file| file.path().to_path_buf()).unwrap_or_default();
                let mut file = File::open(path).map_err(|error| Error::writing(&error))?;
                let mut buffer = vec![0; 128 << 10];
                loop {
                    match file.read(&mut buffer).map_err(|error| Error::writing(&error))? {
                        0 => break,
                        got => count(&buffer[..got])?,
                    }
                }
            }
        }
        Ok(Told { bytes, left_out: self.lacks.blobs, note: note(self.lacks) })
    }
}

fn note(lacks: Lacks) -> Option<String> {
    let tell = |count: u64, what: &str| (count > 0).then(|| format!("{what}: {count}"));
    let told = [
        tell(lacks.searches, "search indexes left empty, because what they were made from is nowhere in it"),
        tell(lacks.foreign, "tables and indexes left out, because only their own program can make them"),
    ];
    let told: Vec<String> = told.into_iter().flatten().collect();
    (!told.is_empty()).then(|| told.join("; "))
}

/// Pieces of lines as they come.
struct Pieces {
    from: Receiver<Vec<u8>>,
    text: Vec<u8>,
    at: usize,
    is_at_end: bool,
}

impl Lines for Pieces {
    fn next_line(&mut self) -> Result<Option<String>, Error> {
        let mut searched = self.at;
        loop {
            if let Some(length) = memchr::memchr(b'\n', &self.text[searched..]) {
                let line = self.text[self.at..searched + length].to_vec();
                self.at = searched + length + 1;
                return String::from_utf8(line).map(Some).map_err(|_| Error::input("internal error", ""));
            }
            if self.is_at_end {
                let rest = self.text.len() > self.at;
                return if rest { Err(Error::input("internal error: half a row came back", "")) } else { Ok(None) };
            }
            self.text.drain(..std::mem::take(&mut self.at));
            searched = self.text.len();
            match self.from.recv() {
                Ok(piece) if piece.is_empty() => self.is_at_end = true,
                Ok(piece) => self.text.extend(piece),
                Err(_) => return Err(Error::new(ErrorKind::Interrupted, "stopped", "")),
            }
        }
    }
}
