//! A folder: the whole tree is built in a hidden folder beside its place, open to its owner only, and renamed at the end.

use super::{Publish, Sink};
use crate::archive::draft::{self, Kind};
use crate::archive::{Overwrite, temp};
use crate::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// A sink for a folder.
pub struct TreeSink {
    target: PathBuf,
    overwrite: Overwrite,
    root: Option<tempfile::TempDir>,
    open: Option<(PathBuf, BufWriter<File>)>,
    written: usize,
}

impl TreeSink {
    /// A sink that publishes a folder at `target`.
    pub fn new(target: &Path, overwrite: Overwrite) -> TreeSink {
        TreeSink { target: target.to_path_buf(), overwrite, root: None, open: None, written: 0 }
    }

    fn root(&mut self) -> Result<PathBuf, Error> {
        if let Some(root) = &self.root {
            return Ok(root.path().to_path_buf());
        }
        let make = || tempfile::Builder::new().prefix(temp::PREFIX).tempdir_in(draft::folder_of(&self.target));
        let root = temp::begin(make, tempfile::TempDir::path).map_err(|error| error.in_file(&self.target))?;
        let path = root.path().to_path_buf();
        self.root = Some(root);
        Ok(path)
    }

    fn failed(&self, error: &std::io::Error) -> Error {
        Error::writing(error).in_file(&self.target)
    }

    fn drop_root(&mut self) {
        if let Some(root) = self.root.take() {
            let path = root.path().to_path_buf();
            drop(root);
            temp::forget(&path);
        }
    }
}

impl Sink for TreeSink {
    fn begin(&mut self, _: usize, name: &str) -> Result<(), Error> {
        let path = self.root()?.join(name);
        let made = std::fs::create_dir_all(draft::folder_of(&path)).and_then(|()| File::create_new(&path));
        let file = made.map_err(|error| self.failed(&error))?;
        self.open = Some((path, BufWriter::with_capacity(256 << 10, file)));
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let Some((_, file)) = &mut self.open else { return Ok(()) };
        let wrote = file.write_all(bytes);
        wrote.map_err(|error| self.failed(&error))
    }

    fn finish(&mut self) -> Result<(), Error> {
        let Some((_, mut file)) = self.open.take() else { return Ok(()) };
        let done = file.flush().and_then(|()| file.get_ref().sync_all());
        self.written += 1;
        done.map_err(|error| self.failed(&error))
    }

    fn abandon(&mut self) -> Result<(), Error> {
        let Some((path, file)) = self.open.take() else { return Ok(()) };
        // What is still buffered is thrown away with the file.
        drop(file.into_parts());
        std::fs::remove_file(path).map_err(|error| self.failed(&error))
    }

    fn folder(&mut self, _: usize, name: &str) -> Result<(), Error> {
        let path = self.root()?.join(name);
        std::fs::create_dir_all(path).map_err(|error| self.failed(&error))
    }
}

impl Publish for TreeSink {
    fn complete(&mut self) -> Result<(), Error> {
        self.root().map(|_| ())
    }

    fn publish(&mut self) -> Result<Option<PathBuf>, Error> {
        let Some(root) = self.root.take() else { return Ok(None) };
        let here = root.keep();
        draft::usual_rights(&here, &here, Kind::Folder);
        let published = temp::publish(&here, || put_in_place(&here, &self.target, self.overwrite));
        if let Err(error) = published {
            let _ = std::fs::remove_dir_all(&here);
            temp::forget(&here);
            return Err(error.in_file(&self.target));
        }
        draft::sync_folder(draft::folder_of(&self.target));
        Ok(Some(self.target.clone()))
    }
}

/// Renames `here` to `target`. What is there is moved aside first, and removed only when the new one is in place.
fn put_in_place(here: &Path, target: &Path, overwrite: Overwrite) -> Result<(), Error> {
    let is_free = std::fs::symlink_metadata(target).is_err();
    let is_empty = || std::fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_none());
    if !is_free && overwrite == Overwrite::Never && !is_empty() {
        return Err(draft::cannot_publish(&std::io::ErrorKind::AlreadyExists.into()));
    }
    let writing = |error: std::io::Error| Error::writing(&error);
    if is_free || is_empty() {
        return std::fs::rename(here, target).map_err(writing);
    }
    let aside = tempfile::Builder::new().prefix(temp::PREFIX).tempdir_in(draft::folder_of(target)).map_err(writing)?;
    let old = aside.path().join("old");
    std::fs::rename(target, &old).map_err(writing)?;
    if let Err(error) = std::fs::rename(here, target) {
        let _ = std::fs::rename(&old, target);
        return Err(Error::writing(&error));
    }
    Ok(())
}

impl Drop for TreeSink {
    fn drop(&mut self) {
        self.open = None;
        self.drop_root();
    }
}
