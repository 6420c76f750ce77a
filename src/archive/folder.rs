//! A folder as a container: every file below it in sorted order, hidden ones too. Links are listed and never followed.

use super::{Entry, EntryKind, Stamp, names};
use crate::error::Error;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Where an entry lies, and what it was when it was listed.
pub(super) struct Place {
    pub(super) path: PathBuf,
    pub(super) stamp: Stamp,
}

/// Everything below `root`.
pub(super) fn walk(root: &Path) -> Result<(Vec<Entry>, Vec<Place>), Error> {
    let (mut entries, mut places) = (Vec::new(), Vec::new());
    for found in WalkDir::new(root).min_depth(1).sort_by_file_name() {
        let found = found.map_err(|_| Error::input("a folder in it cannot be read", "check the rights of the folders"))?;
        let meta = found.metadata().map_err(|_| Error::input("a file in it is gone", "copy the folder first"))?;
        let name = slashed(found.path().strip_prefix(root).unwrap_or(found.path()));
        let kind = match found.file_type() {
            _ if names::is_junk(&name) => EntryKind::Junk,
            kind if kind.is_dir() => EntryKind::Folder,
            kind if kind.is_file() => EntryKind::File,
            _ => EntryKind::Special,
        };
        let size = if kind == EntryKind::Folder { 0 } else { meta.len() };
        entries.push(Entry { name, kind, size });
        places.push(Place { path: found.into_path(), stamp: Stamp::of(&meta) });
    }
    Ok((entries, places))
}

fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}
