//! SQLite databases as text: one line of JSON for every row, made while it is read, so that formats, learning, detection and
//! numbering know nothing of databases; and a new database made from the lines that come back.
//!
//! Nothing is changed in place, because SQLite leaves what was overwritten in free pages, in the write-ahead log and in the
//! tables of its search indexes. Nothing is written beside the input either: a log is read without locks and without shared memory,
//! and that both files stayed as they were is checked instead.

use super::Stamp;
use crate::error::Error;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, ffi};
use std::fs::File;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

mod dump;
mod line;
mod pipe;
mod rebuild;
mod said;
mod schema;
mod sink;
mod typedstream;
mod value;

pub(super) use sink::Rebuilding;
pub use sink::Told;
pub use value::Keeps;

/// What follows the name of a database in the names of files that belong to it.
pub(super) const PARTS: &[&str] = &["-wal", "-shm", "-journal"];

/// Databases in archives are read in memory, up to this size.
const LARGEST_HELD: u64 = 512 << 20;

/// How a rollback journal begins that still has to be rolled back.
const HOT: &[u8] = b"\xD9\xD5\x05\xF9\x20\xA1\x63\xD7";

/// Where a database is.
#[derive(Clone)]
pub(super) enum Origin {
    /// In a file, with its write-ahead log if there is one.
    File { path: Arc<Path>, stamp: Stamp, log: Option<(PathBuf, Stamp)> },
    /// In memory, unpacked.
    Held(Arc<[u8]>),
}

/// Whether a file that begins so is a database.
pub(super) fn is_database(head: &[u8]) -> bool {
    head.starts_with(b"SQLite format 3\0")
}

impl Origin {
    /// A file that was `stamp` when it was listed.
    pub(super) fn file(path: &Path, stamp: Stamp) -> Result<Origin, Error> {
        let beside = |part: &str| {
            let mut name = path.as_os_str().to_os_string();
            name.push(part);
            PathBuf::from(name)
        };
        let mut begin = [0; HOT.len()];
        if File::open(beside("-journal")).is_ok_and(|mut file| file.read_exact(&mut begin).is_ok()) && begin == HOT {
            let advice = "open it once with the program that it belongs to, then close that";
            return Err(Error::input("a database in the middle of a change (-journal)", advice));
        }
        let log = beside("-wal");
        let log = std::fs::metadata(&log).ok().filter(|meta| meta.len() > 0).map(|meta| (log, Stamp::of(&meta)));
        Ok(Origin::File { path: path.into(), stamp, log })
    }

    /// All bytes of a database that takes `size` of them.
    pub(super) fn held(bytes: &mut dyn Read, size: u64) -> Result<Origin, Error> {
        let mut held = Vec::new();
        bytes.take(LARGEST_HELD + 1).read_to_end(&mut held).map_err(|error| Error::reading(&error))?;
        if size > LARGEST_HELD || held.len() as u64 > LARGEST_HELD {
            return Err(Error::input("a database of more than 512 MiB in an archive", "unpack it, and give the folder"));
        }
        // It says that there may be a log: there is none here.
        held.get_mut(18..20).into_iter().flatten().for_each(|version| *version = 1);
        Ok(Origin::Held(held.into()))
    }

    /// Bytes that it takes.
    fn size(&self) -> u64 {
        match self {
            Origin::File { stamp, log, .. } => stamp.len + log.as_ref().map_or(0, |(_, log)| log.len),
            Origin::Held(bytes) => bytes.len() as u64,
        }
    }

    fn open(&self) -> Result<Connection, Error> {
        self.check()?;
        let read_only = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let opened = match self {
            Origin::File { path, log: None, .. } => {
                Connection::open_with_flags(unchanging(path), read_only | OpenFlags::SQLITE_OPEN_URI)
            }
            Origin::File { path, log: Some(_), .. } => {
                let lockless = if cfg!(windows) { "win32-none" } else { "unix-none" };
                let opened = Connection::open_with_flags_and_vfs(path, read_only, lockless);
                // Who has a file for himself needs no shared memory beside it.
                opened.and_then(|opened| opened.pragma_update(None, "locking_mode", "EXCLUSIVE").map(|()| opened))
            }
            Origin::Held(bytes) => Connection::open_in_memory().and_then(|mut opened| {
                opened.deserialize_read_exact("main", Cursor::new(bytes.clone()), bytes.len(), true).map(|()| opened)
            }),
        };
        let opened = opened.map_err(|error| unreadable(&error))?;
        distrust(&opened).map_err(|error| unreadable(&error))?;
        Ok(opened)
    }

    /// Whether its files still are what they were.
    fn check(&self) -> Result<(), Error> {
        let Origin::File { path, stamp, log } = self else { return Ok(()) };
        let is_same = |path: &Path, stamp: &Stamp| std::fs::metadata(path).is_ok_and(|meta| Stamp::of(&meta) == *stamp);
        if is_same(path, stamp) && log.as_ref().is_none_or(|(path, stamp)| is_same(path, stamp)) {
            Ok(())
        } else {
            Err(super::source::changed())
        }
    }

    /// Its rows as lines.
    pub(super) fn lines(self) -> Result<Box<dyn Read + Send>, Error> {
        let rows = move |out: &mut pipe::Out| {
            let source = self.open()?;
            dump::write(&source, out)?;
            self.check()
        };
        Ok(Box::new(pipe::read(rows)?))
    }
}

/// The address of a file that nobody changes: no locks are taken, nothing is written beside it.
fn unchanging(path: &Path) -> String {
    let encoded = percent_encoding::percent_encode(path.as_os_str().as_encoded_bytes(), percent_encoding::NON_ALPHANUMERIC);
    format!("file:{encoded}?immutable=1")
}

/// A database may be made by an enemy: nothing in it runs.
fn distrust(source: &Connection) -> rusqlite::Result<()> {
    source.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    source.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    source.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    source.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    source.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    // What does not fit into memory must not go to a file.
    source.pragma_update(None, "temp_store", "MEMORY")?;
    source.pragma_update(None, "cell_size_check", true)?;
    source.pragma_update(None, "query_only", true)
}

/// Why a database cannot be read. What SQLite says may quote it, so only the kind is told.
fn unreadable(error: &rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(ffi::ErrorCode::NotADatabase) => {
            Error::input("encrypted, or no SQLite database", "decrypt it, or export it from the app")
        }
        Some(ffi::ErrorCode::TooBig) => Error::input("a value in the database is too large", ""),
        Some(ffi::ErrorCode::CannotOpen) => Error::input("the database cannot be opened", "check the rights of the file"),
        _ => Error::input("a damaged database", "mend it with `.recover` of the sqlite3 program, or copy it again"),
    }
}
