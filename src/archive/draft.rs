//! A file that is not there until it is complete: written under another name in the same folder, readable by its owner
//! only, then brought to disk and renamed.

use super::temp;
use crate::error::{Error, ErrorKind};
use std::fs::File;
use std::io::{BufWriter, Seek, Write};
use std::path::{Path, PathBuf};
use tempfile::TempPath;

/// Whether something that exists already may be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    /// It stays, and that is an error.
    Never,
    /// The user said `--force`.
    Force,
}

/// A file being written.
pub struct Draft {
    file: BufWriter<File>,
    finished: Finished,
}

/// A file that is complete, and waits to be published.
pub struct Finished {
    temp: Option<TempPath>,
    target: PathBuf,
    overwrite: Overwrite,
    readers: Readers,
}

/// Who may read a file once it has its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Readers {
    /// Whoever may read anything new in its folder.
    Usual,
    /// Its owner only.
    Owner,
}

impl Draft {
    /// Begins a file that shall become `target`.
    ///
    /// # Errors
    /// When nothing can be created in its folder.
    pub fn create(target: &Path, overwrite: Overwrite) -> Result<Draft, Error> {
        let make = || tempfile::Builder::new().prefix(temp::PREFIX).tempfile_in(folder_of(target));
        let (file, path) = temp::begin(make, tempfile::NamedTempFile::path).map_err(|error| error.in_file(target))?.into_parts();
        let finished = Finished { temp: Some(path), target: target.to_path_buf(), overwrite, readers: Readers::Usual };
        Ok(Draft { file: BufWriter::with_capacity(256 << 10, file), finished })
    }

    /// The same file for its owner only, when it is published, too: it holds names.
    #[must_use]
    pub fn private(mut self) -> Draft {
        self.finished.readers = Readers::Owner;
        self
    }

    /// Brings everything to disk.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn finish(mut self) -> Result<Finished, Error> {
        self.file.flush().and_then(|()| self.file.get_ref().sync_all()).map_err(|error| Error::writing(&error))?;
        Ok(self.finished)
    }

    /// The writer, and what removes the file unless both are joined again.
    pub(super) fn split(self) -> (BufWriter<File>, Finished) {
        (self.file, self.finished)
    }

    /// What [`Draft::split`] took apart; what stands behind the place where the next byte would go is cut off.
    pub(super) fn join(mut file: BufWriter<File>, finished: Finished) -> std::io::Result<Draft> {
        let here = file.stream_position()?;
        file.get_ref().set_len(here)?;
        Ok(Draft { file, finished })
    }
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.file.write(bytes)
    }

    fn write_all(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.file.write_all(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

impl Finished {
    /// Gives the file its name and, unless it is private, the rights that new files have.
    ///
    /// # Errors
    /// When something is there already and may not be replaced, or when the folder does not allow it.
    pub fn publish(mut self) -> Result<PathBuf, Error> {
        let Some(path) = self.temp.take() else { return Ok(self.target.clone()) };
        let here = path.to_path_buf();
        let target = self.target.clone();
        if self.readers == Readers::Usual {
            usual_rights(&here, folder_of(&target), Kind::File);
        }
        temp::publish(&here, || {
            let renamed = match self.overwrite {
                Overwrite::Force => path.persist(&target),
                Overwrite::Never => path.persist_noclobber(&target),
            };
            renamed.map_err(|failed| cannot_publish(&failed.error).in_file(&target))
        })?;
        sync_folder(folder_of(&target));
        Ok(target)
    }
}

impl Drop for Finished {
    fn drop(&mut self) {
        if let Some(path) = self.temp.take() {
            let here = path.to_path_buf();
            drop(path);
            temp::forget(&here);
        }
    }
}

pub(super) fn cannot_publish(error: &std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Error::new(ErrorKind::Output, "exists already", "write somewhere else with -o, or say --force")
        }
        _ => Error::writing(error),
    }
}

/// The folder that a path lies in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A rename is on disk only when its folder is. Where folders cannot be opened there is nothing to do.
pub(super) fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// What gets the usual rights.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    File,
    Folder,
}

/// Gives `path` the rights that anything new in `folder` gets, as the user's umask has it.
#[cfg(unix)]
pub(super) fn usual_rights(path: &Path, folder: &Path, kind: Kind) {
    use std::os::unix::fs::PermissionsExt;
    let open = std::fs::Permissions::from_mode(0o666);
    // A file made with all rights shows what the umask leaves of them: there is no call that only reads the umask.
    let probe = tempfile::Builder::new().prefix(temp::PREFIX).permissions(open).tempfile_in(folder);
    let Ok(meta) = probe.and_then(|probe| probe.as_file().metadata()) else { return };
    let mode = meta.permissions().mode() & 0o666;
    let mode = match kind {
        Kind::File => mode,
        // Who may read a folder's list may enter it.
        Kind::Folder => mode | (mode & 0o444) >> 2,
    };
    let _ = std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode));
}

/// Elsewhere new files have the usual rights from the beginning.
#[cfg(not(unix))]
pub(super) fn usual_rights(_: &Path, _: &Path, _: Kind) {}
