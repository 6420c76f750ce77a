//! What is half-written, so that a signal or a panic can remove it. Everything else goes away when it is dropped.

use crate::error::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Names of temporary files and folders begin so.
pub(super) const PREFIX: &str = ".dmredact-";

struct Registry {
    paths: Vec<PathBuf>,
    is_closed: bool,
}

static REGISTRY: Mutex<Registry> = Mutex::new(Registry { paths: Vec::new(), is_closed: false });

fn registry() -> MutexGuard<'static, Registry> {
    REGISTRY.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes everything that is half-written; from now on nothing new can be begun or published.
pub fn cleanup() {
    let mut registry = registry();
    registry.is_closed = true;
    for path in registry.paths.drain(..) {
        let _ = if path.is_dir() { std::fs::remove_dir_all(&path) } else { std::fs::remove_file(&path) };
    }
}

/// Makes something temporary and remembers it in one step, so that no signal comes between.
pub(super) fn begin<T>(make: impl FnOnce() -> std::io::Result<T>, path: impl FnOnce(&T) -> &Path) -> Result<T, Error> {
    let mut registry = registry();
    if registry.is_closed {
        return Err(stopped());
    }
    let made = make().map_err(|error| Error::writing(&error))?;
    registry.paths.push(path(&made).to_path_buf());
    Ok(made)
}

/// Does what makes a temporary path permanent, and forgets it.
pub(super) fn publish<T>(path: &Path, rename: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    let mut registry = registry();
    if registry.is_closed {
        return Err(stopped());
    }
    let done = rename()?;
    registry.paths.retain(|known| known != path);
    Ok(done)
}

/// Forgets a path that is gone.
pub(super) fn forget(path: &Path) {
    registry().paths.retain(|known| known != path);
}

fn stopped() -> Error {
    Error::new(ErrorKind::Interrupted, "stopped", "nothing was written")
}
