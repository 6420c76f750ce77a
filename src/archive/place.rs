//! Whether an output may be written where it is wanted: never onto an input, into an input folder, around an input, onto
//! another output, or onto something that is there already (unless that is allowed). Links are followed to find out.

use super::sink::{FileSink, Nest, PackedSink, Publish, TreeSink};
use super::{Container, Form, Overwrite};
use crate::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What must hold of an output.
pub struct Rules<'r> {
    /// Paths of all inputs.
    pub inputs: &'r [PathBuf],
    /// Whether something may be replaced.
    pub overwrite: Overwrite,
}

impl Rules<'_> {
    /// Checks one output.
    ///
    /// # Errors
    /// Of the kind usage, when it may not be written there.
    pub fn check(&self, target: &Path, form: Form) -> Result<(), Error> {
        let refuse = |seen: &str, advice: &'static str| Err(Error::usage(seen, advice).in_file(target));
        let real = real_path(target);
        for input in self.inputs {
            let Ok(input) = std::fs::canonicalize(input) else { continue };
            if real == input || std::fs::canonicalize(target).is_ok_and(|target| target == input) || is_same_file(target, &input)
            {
                return refuse("the output is an input", "write somewhere else with -o");
            }
            if input.is_dir() && real.starts_with(&input) {
                return refuse("the output lies inside the input folder", "write beside it, or somewhere else with -o");
            }
            if form == Form::Folder && input.starts_with(&real) {
                return refuse("the output folder contains the input", "write somewhere else with -o");
            }
        }
        self.check_existing(target, form)
    }

    fn check_existing(&self, target: &Path, form: Form) -> Result<(), Error> {
        let refuse = |seen: &str, advice: &'static str| Err(Error::usage(seen, advice).in_file(target));
        let Ok(there) = std::fs::symlink_metadata(target) else { return Ok(()) };
        let is_empty_folder = || std::fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_none());
        match (form, target.is_dir()) {
            (Form::File | Form::Zip | Form::Tar, true) => {
                refuse("the output is a folder", "name a file, or end the folder with `/`")
            }
            (Form::Folder, false) => refuse("the output is a file, and the input a folder", "name a folder with -o"),
            (Form::Folder, true) if is_empty_folder() && !there.is_symlink() => Ok(()),
            (Form::Folder, true) if self.overwrite == Overwrite::Force => {
                let here = std::env::current_dir().unwrap_or_default();
                let is_around = here.starts_with(real_path(target)) || there.is_symlink();
                if is_around {
                    refuse("the output folder is the current one, or a link", "name another folder with -o")
                } else {
                    Ok(())
                }
            }
            _ if self.overwrite == Overwrite::Force => Ok(()),
            _ => refuse("the output exists already", "write somewhere else with -o, or say --force"),
        }
    }

    /// Checks all outputs of a run, and that no two are the same.
    ///
    /// # Errors
    /// Of the kind usage, when one may not be written there.
    pub fn check_all(&self, targets: &[(PathBuf, Form)], summary: Option<&Path>) -> Result<(), Error> {
        let mut taken: Vec<PathBuf> = Vec::with_capacity(targets.len() + 1);
        let files = summary.filter(|path| *path != Path::new("-")).map(|path| (path, Form::File));
        for (target, form) in targets.iter().map(|(path, form)| (path.as_path(), *form)).chain(files) {
            self.check(target, form)?;
            taken.push(real_path(target));
        }
        taken.sort_unstable();
        if let Some(pair) = taken.windows(2).find(|pair| pair[0] == pair[1]) {
            let advice = "write them one by one, each with its own -o";
            return Err(Error::usage("two outputs would have this name", advice).in_file(&pair[1]));
        }
        Ok(())
    }
}

/// The path with links in its folder resolved; what does not exist yet has no real path of its own.
fn real_path(path: &Path) -> PathBuf {
    if let Ok(real) = std::fs::canonicalize(path) {
        return real;
    }
    let path = path.components().as_path();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = if folder.exists() { std::fs::canonicalize(folder).unwrap_or_default() } else { real_path(folder) };
    path.file_name().map_or_else(|| folder.clone(), |name| folder.join(name))
}

/// Whether two names lead to one file: hard links.
#[cfg(unix)]
fn is_same_file(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |path: &Path| std::fs::metadata(path).ok().map(|meta| (meta.dev(), meta.ino()));
    id(one).is_some_and(|one| Some(one) == id(other))
}

#[cfg(not(unix))]
fn is_same_file(_: &Path, _: &Path) -> bool {
    false
}

/// A sink for an input, of the same form.
pub fn sink(input: &Arc<Container>, target: &Path, overwrite: Overwrite) -> Box<dyn Publish> {
    let whole: Box<dyn Publish> = match input.form() {
        Form::File => Box::new(FileSink::new(target, overwrite)),
        Form::Folder => Box::new(TreeSink::new(target, overwrite)),
        Form::Zip | Form::Tar => Box::new(PackedSink::new(input.clone(), target, overwrite)),
    };
    Box::new(Nest::new(input.clone(), whole))
}
