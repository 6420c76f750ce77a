//! Bytes: files, folders and zips as containers of entries, and the drafts that become the output only when complete.
//!
//! An entry's name is checked when the container is opened: a zip with a name that could leave its folder is refused whole.

use crate::error::Error;
use std::fs::{File, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

mod draft;
mod folder;
mod names;
pub mod place;
pub mod sink;
mod source;
mod temp;
mod zip;

pub use draft::{Draft, Finished, Overwrite};
pub use temp::cleanup;
pub use zip::{LARGEST_TOTAL, MOST_ENTRIES, STEEPEST_RATIO};

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A file to be read.
    File,
    /// A folder.
    Folder,
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
}

/// An input: one file, a folder, or a zip archive.
pub struct Container {
    path: PathBuf,
    name: String,
    entries: Vec<Entry>,
    shape: Shape,
}

enum Shape {
    File(Stamp),
    Folder(Vec<folder::Place>),
    Zip(zip::Packed),
}

impl Container {
    /// Opens what is at `path`, and lists it.
    ///
    /// # Errors
    /// When it is not there, is not readable, is a device or a pipe, or is a zip that is damaged or not to be trusted.
    pub fn open(path: &Path) -> Result<Container, Error> {
        let meta = std::fs::metadata(path).map_err(|error| source::cannot_open(&error))?;
        let name = display_name(path);
        if meta.is_dir() {
            let (entries, places) = folder::walk(path)?;
            return Ok(Container { path: path.to_path_buf(), name, entries, shape: Shape::Folder(places) });
        }
        if !meta.is_file() {
            return Err(Error::input("not a regular file", "pipe it in instead: dmredact < FILE"));
        }
        let stamp = Stamp::of(&meta);
        if zip::is_zip(path)? {
            let (entries, packed) = zip::list(path, stamp)?;
            return Ok(Container { path: path.to_path_buf(), name, entries, shape: Shape::Zip(packed) });
        }
        let entries = vec![Entry { name: String::new(), kind: EntryKind::File, size: meta.len() }];
        Ok(Container { path: path.to_path_buf(), name, entries, shape: Shape::File(stamp) })
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
        match self.shape {
            Shape::File(_) => Form::File,
            Shape::Folder(_) => Form::Folder,
            Shape::Zip(_) => Form::Zip,
        }
    }

    /// Its entries in order: a zip's own order, a folder's names sorted.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Opens an entry's bytes. They fail to read, rather than end early, if the file changed since it was listed.
    ///
    /// # Errors
    /// When the file is gone, changed, or (in a zip) encrypted or packed in a way that is not known.
    pub fn open_entry(&self, entry: usize) -> Result<Box<dyn Read + Send>, Error> {
        match &self.shape {
            Shape::File(stamp) => Ok(Box::new(source::Steady::open(&self.path, *stamp)?)),
            Shape::Folder(places) => match places.get(entry) {
                Some(place) => Ok(Box::new(source::Steady::open(&place.path, place.stamp)?)),
                None => Err(Error::input("no such entry", "")),
            },
            Shape::Zip(packed) => packed.open(&self.path, entry),
        }
    }

    /// How a zip's entry is stored, for an output that keeps its time and rights.
    fn stored(&self, entry: usize) -> Option<&zip::Stored> {
        if let Shape::Zip(packed) = &self.shape { packed.stored(entry) } else { None }
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
