//! Where outputs go unless the user says, and the summary beside them.

use super::args::RedactArgs;
use crate::archive::{Container, Draft, Form, Overwrite};
use crate::engine::{Options, stem};
use crate::error::Error;
use crate::finding::ENTITIES;
use crate::report::Summary;
use std::io::Write;
use std::path::{Path, PathBuf};

/// How `-o` is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// No `-o`: beside each input.
    Beside,
    /// The one output is this.
    Exactly(PathBuf),
    /// Every output goes into this folder under its own (redacted) name.
    Into(PathBuf),
}

/// What `--force` says.
pub(super) fn overwrite(args: &RedactArgs) -> Overwrite {
    if args.force { Overwrite::Force } else { Overwrite::Never }
}

/// What it says of an output: one that is not written (`--dry-run`) is in nobody's way.
pub(super) fn overwrite_output(args: &RedactArgs) -> Overwrite {
    if args.dry_run { Overwrite::Force } else { overwrite(args) }
}

impl Layout {
    /// Understands `-o` for these inputs.
    pub(super) fn of(output: Option<&Path>, inputs: &[PathBuf]) -> Result<Layout, Error> {
        let Some(path) = output else { return Ok(Layout::Beside) };
        if path.as_os_str().is_empty() {
            return Err(Error::usage("--output is empty", "name a file or a folder"));
        }
        let is_folder = path.is_dir() || ends_with_slash(path);
        if let [only] = inputs {
            let archives = ["zip", "tar", "tgz", "gz", "zst"];
            let is_archive = |ending: &std::ffi::OsStr| archives.iter().any(|known| ending.eq_ignore_ascii_case(known));
            if only.is_dir() && path.extension().is_some_and(is_archive) && !is_folder {
                let seen = "the input is a folder, and the output is named like an archive";
                return Err(Error::usage(seen, "name a folder with -o, and pack it afterwards").in_file(path));
            }
            let goes_into = is_folder && !only.is_dir();
            return Ok(if goes_into { Layout::Into(path.to_path_buf()) } else { Layout::Exactly(path.to_path_buf()) });
        }
        if !is_folder && (path.exists() || path.extension().is_some()) {
            let seen = "several inputs, and --output is a file";
            return Err(Error::usage(seen, "name a folder, with a `/` at its end").in_file(path));
        }
        Ok(Layout::Into(path.to_path_buf()))
    }

    /// The output of an input that is called `name` now.
    pub(super) fn target(&self, input: &Container, name: &str) -> PathBuf {
        match self {
            Layout::Exactly(path) => path.clone(),
            Layout::Into(folder) => folder.join(name),
            Layout::Beside => {
                let named = match input.form() {
                    Form::Folder => format!("{name}.redacted"),
                    Form::File | Form::Zip | Form::Tar => format!("{}.redacted{}", stem(name), &name[stem(name).len()..]),
                };
                // `.` has no parent in writing, so the real path is asked.
                let real = std::fs::canonicalize(input.path()).ok();
                let beside = if input.path().file_name().is_some() { Some(input.path()) } else { real.as_deref() };
                beside.and_then(Path::parent).unwrap_or(Path::new("")).join(named)
            }
        }
    }

    /// The same for a transcript, which is a file or a folder whatever the input is.
    pub(super) fn transcript(&self, input: &Container, name: &str, form: Form) -> PathBuf {
        let own = self.target(input, name);
        if let Layout::Exactly(path) = self {
            return path.clone();
        }
        let name = own.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let stem = if input.form() == Form::Folder { &name } else { stem(&name) };
        own.with_file_name(if form == Form::File { format!("{stem}.md") } else { stem.to_string() })
    }

    /// Makes the folder that outputs go into; one that stays empty is removed again.
    pub(super) fn make_folder(&self) -> Result<Option<Made>, Error> {
        let Layout::Into(folder) = self else { return Ok(None) };
        if folder.is_dir() {
            return Ok(None);
        }
        std::fs::create_dir_all(folder).map_err(|error| Error::writing(&error).in_file(folder))?;
        Ok(Some(Made { folder: folder.clone() }))
    }

    /// Where the summary goes unless the user says.
    pub(super) fn summary(&self, targets: &[PathBuf]) -> Option<PathBuf> {
        match (self, targets) {
            (_, []) => None,
            (Layout::Into(folder), [_, _, ..]) => Some(folder.join("dmredact.summary.json")),
            (_, [first, ..]) => Some(with_suffix(first, ".summary.json")),
        }
    }
}

/// A folder that this run made.
pub(super) struct Made {
    folder: PathBuf,
}

impl Drop for Made {
    fn drop(&mut self) {
        // Fails, as it should, if there is anything in it.
        let _ = std::fs::remove_dir(&self.folder);
    }
}

fn ends_with_slash(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().last().is_some_and(|byte| std::path::is_separator(char::from(*byte)))
}

/// `redacted/` becomes `redacted.summary.json`.
fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.components().as_path().as_os_str().to_os_string();
    name.push(suffix);
    PathBuf::from(name)
}

/// Writes the summary; `-` is standard error.
pub(super) fn write_summary(summary: &Summary, path: &Path, overwrite: Overwrite) -> Result<(), Error> {
    let json = summary.to_json();
    if path == Path::new("-") {
        return std::io::stderr().lock().write_all(json.as_bytes()).map_err(|error| Error::writing(&error));
    }
    write(Draft::create(path, overwrite)?, &json, path)
}

/// Writes what holds names: nobody but its owner may read it.
pub(super) fn write_private(text: &str, path: &Path, overwrite: Overwrite) -> Result<(), Error> {
    write(Draft::create(path, overwrite)?.private(), text, path)
}

fn write(mut draft: Draft, text: &str, path: &Path) -> Result<(), Error> {
    draft.write_all(text.as_bytes()).map_err(|error| Error::writing(&error).in_file(path))?;
    draft.finish().map_err(|error| error.in_file(path))?.publish().map(drop)
}

/// Tells policies apart: a hash of what decides what is redacted and how. Lists of terms are left out: they hold values.
pub(super) fn digest(options: &Options) -> String {
    let wanted = ENTITIES.iter().filter(|info| options.plan.entities.contains(info.entity)).map(|info| info.id);
    let regions: Vec<String> = options.plan.regions.iter().map(|region| String::from_utf8_lossy(region).into_owned()).collect();
    let line = format!(
        "entities={};min={};regions={};policy={}",
        wanted.collect::<Vec<_>>().join(","),
        options.plan.min_confidence.describe(),
        regions.join(","),
        options.policy.describe()
    );
    blake3::hash(line.as_bytes()).to_hex().chars().take(16).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_stand_beside_their_output() {
        let targets = [PathBuf::from("out/messages.redacted.csv")];
        assert_eq!(Layout::Beside.summary(&targets), Some(PathBuf::from("out/messages.redacted.csv.summary.json")));
        assert_eq!(with_suffix(Path::new("redacted/"), ".summary.json"), PathBuf::from("redacted.summary.json"));
    }

    #[test]
    fn several_inputs_need_a_folder() {
        let inputs = [PathBuf::from("a.json"), PathBuf::from("b.json")];
        assert!(Layout::of(Some(Path::new("no-such.json")), &inputs).is_err());
        assert_eq!(Layout::of(Some(Path::new("no-such/")), &inputs).unwrap(), Layout::Into("no-such/".into()));
    }
}
