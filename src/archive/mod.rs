//! Bytes: files, folders and archives as lists of entries, and the drafts that become the output only when complete.
//!
//! Archives in archives stand in the same list: [`EntryKind::Archive`], what is in it, [`EntryKind::End`]. An entry's name
//! is checked when its archive is opened: one with a name that could leave its folder is refused whole.

use crate::error::Error;
use database::Origin;
use source::Source;
use std::collections::HashSet;
use std::fs::{File, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

mod coding;
#[cfg_attr(not(feature = "sqlite"), path = "database/absent.rs")]
mod database;
mod draft;
mod folder;
mod kind;
mod limits;
mod names;
mod opener;
pub mod place;
pub mod sink;
mod source;
mod spool;
mod tar;
mod temp;
mod zip;

pub use coding::Coding;
pub use database::{Keeps, Told};
pub use draft::{Draft, Finished, Overwrite};
pub use limits::{DEEPEST, LARGEST_TOTAL, LONGEST_NAME, LONGEST_PART, MOST_ENTRIES, STEEPEST_RATIO};
pub use temp::cleanup;

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A file to be read.
    File,
    /// A folder.
    Folder,
    /// An archive: what follows up to its end is in it.
    Archive(Form),
    /// The end of the innermost archive that is open.
    End,
    /// An archive in more archives than are opened.
    Deep,
    /// Made by a file manager, and of no use to anybody: `__MACOSX/`, `.DS_Store`, `Thumbs.db`.
    Junk,
    /// A link, device or pipe: never followed.
    Special,
}

/// One file or folder in a container. The name holds no trailing slash.
pub struct Entry {
    /// Path within the container, with `/`; empty for a file that is its own container.
    pub name: String,
    /// What it is.
    pub kind: EntryKind,
    /// Bytes, unpacked.
    pub size: u64,
    /// Bytes at the end of the name that say how the file is packed as a whole: `.gz`.
    pub ending: usize,
}

/// What a container is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One file.
    File,
    /// A folder.
    Folder,
    /// A zip archive.
    Zip,
    /// A tar archive.
    Tar,
}

/// An input: one file, a folder, or an archive.
pub struct Container {
    path: PathBuf,
    name: String,
    form: Form,
    coding: Coding,
    entries: Vec<Entry>,
    places: Vec<Place>,
    /// Names of the databases among them, and of those in archives with a log beside them.
    databases: HashSet<String>,
    logged: HashSet<String>,
}

/// Where the bytes of an entry are, and what an output keeps of how they lay there.
struct Place {
    bytes: Bytes,
    coding: Coding,
    meta: Meta,
    is_database: bool,
}

/// Where bytes are, as they lie there.
enum Bytes {
    /// Nowhere: a folder, a link.
    None,
    Plain(Source),
    Zipped(Arc<zip::Member>),
    /// What was wrong with them is known already.
    Broken(Error),
}

/// What an archive tells of an entry besides its bytes.
#[derive(Clone, Copy, Debug, Default)]
struct Meta {
    mode: Option<u32>,
    /// In a zip.
    modified: Option<::zip::DateTime>,
    /// In a tar, in seconds.
    mtime: u64,
    /// Its name began with `./`, as those of many tars do.
    is_dotted: bool,
}

/// An entry as its folder or archive lists it, before anybody looked into it.
struct Listed {
    entry: Entry,
    bytes: Bytes,
    meta: Meta,
}

impl Bytes {
    fn open(&self) -> Result<Box<dyn Read + Send>, Error> {
        match self {
            Bytes::None => Err(Error::input("no such entry", "")),
            Bytes::Plain(source) => Ok(Box::new(source.open()?)),
            Bytes::Zipped(member) => member.open(),
            Bytes::Broken(error) => Err(error.clone()),
        }
    }

    fn len(&self) -> u64 {
        match self {
            Bytes::None | Bytes::Broken(_) => 0,
            Bytes::Plain(source) => source.len(),
            Bytes::Zipped(member) => member.size(),
        }
    }
}

impl Container {
    /// Opens what is at `path`, and lists it, with the archives in it.
    ///
    /// # Errors
    /// When it is not there, is not readable, is a device or a pipe, or is an archive that is damaged or not to be trusted.
    pub fn open(path: &Path) -> Result<Container, Error> {
        Container::open_to(path, DEEPEST)
    }

    /// The same, with archives in archives opened to this depth; the input itself is the first.
    ///
    /// # Errors
    /// As [`Container::open`].
    pub fn open_to(path: &Path, deepest: usize) -> Result<Container, Error> {
        opener::open(path, display_name(path), deepest)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The last component of its path.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Its entries in order: an archive's own order, a folder's names sorted.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The path of an entry, beginning with the name of the container.
    pub fn path_of(&self, entry: &Entry) -> String {
        if self.form == Form::File { self.name.clone() } else { format!("{}/{}", self.name, entry.name) }
    }

    /// Opens an entry's bytes, unpacked. They fail to read, rather than end early, if the file changed since it was listed.
    ///
    /// # Errors
    /// When the file is gone, changed, or (in a zip) encrypted or packed in a way that is not known.
    pub fn open_entry(&self, entry: usize) -> Result<Box<dyn Read + Send>, Error> {
        match self.places.get(entry) {
            Some(place) if place.is_database => match self.database(entry)? {
                Some(origin) => origin.lines(),
                None => Err(Error::input("no such entry", "")),
            },
            Some(place) => place.coding.decode(place.bytes.open()?, place.bytes.len()),
            None => Err(Error::input("no such entry", "")),
        }
    }

    /// The database that an entry is, if it is one: its bytes are then lines for its rows.
    fn database(&self, entry: usize) -> Result<Option<Origin>, Error> {
        let Some(place) = self.places.get(entry).filter(|place| place.is_database) else { return Ok(None) };
        if let (Bytes::Plain(source), Coding::Plain) = (&place.bytes, place.coding)
            && let Some((path, stamp)) = source.path()
        {
            return Origin::file(path, stamp).map(Some);
        }
        let (name, size) = self.entries.get(entry).map(|entry| (entry.name.as_str(), entry.size)).unwrap_or_default();
        if self.logged.contains(name) {
            return Err(Error::input(
                "a database in an archive with its newest changes beside it (-wal)",
                "unpack it, and give the folder",
            ));
        }
        let mut bytes = place.coding.decode(place.bytes.open()?, place.bytes.len())?;
        Origin::held(&mut *bytes, size).map(Some)
    }

    /// Whether an entry belongs to the database beside it: its log or journal, which is read with it.
    pub fn is_part_of_database(&self, entry: &Entry) -> bool {
        database::PARTS.iter().any(|part| entry.name.strip_suffix(part).is_some_and(|name| self.databases.contains(name)))
    }

    /// How an entry's archive holds it, for an output that keeps its time and rights.
    fn meta(&self, entry: usize) -> Meta {
        self.places.get(entry).map(|place| place.meta).unwrap_or_default()
    }

    /// How an entry is packed as a whole.
    fn coding(&self, entry: usize) -> Coding {
        self.places.get(entry).map(|place| place.coding).unwrap_or_default()
    }

    /// An entry of a zip, as it lies there.
    fn member(&self, entry: usize) -> Option<&zip::Member> {
        match self.places.get(entry)? {
            Place { bytes: Bytes::Zipped(member), coding: Coding::Plain, .. } => Some(member),
            _ => None,
        }
    }
}

/// What tells that a file is still the one that was listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    len: u64,
    modified: Option<SystemTime>,
}

impl Stamp {
    fn of(meta: &Metadata) -> Stamp {
        Stamp { len: meta.len(), modified: meta.modified().ok() }
    }

    fn now(file: &File) -> Result<Stamp, Error> {
        file.metadata().map(|meta| Stamp::of(&meta)).map_err(|error| Error::reading(&error))
    }
}

/// `.` and `..` have no name of their own: the folder's is looked up.
fn display_name(path: &Path) -> String {
    let own = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let looked_up = || std::fs::canonicalize(path).ok()?.file_name().map(|name| name.to_string_lossy().into_owned());
    own.or_else(looked_up).unwrap_or_else(|| "input".to_string())
}
