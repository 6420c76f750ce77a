//! A folder as a list of entries: every file below it in sorted order, hidden ones too. Links are listed and never followed.

use super::source::Source;
use super::{Bytes, Entry, EntryKind, Listed, Meta, Stamp, names};
use crate::error::Error;
use std::path::Path;
use walkdir::WalkDir;

/// Everything below `root`.
pub(super) fn walk(root: &Path) -> Result<Vec<Listed>, Error> {
    let mut listed = Vec::new();
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
        let bytes = Bytes::Plain(Source::file(found.path(), Stamp::of(&meta)));
        listed.push(Listed { entry: Entry { name, kind, size, ending: 0 }, bytes, meta: Meta::default() });
    }
    Ok(listed)
}

fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}
