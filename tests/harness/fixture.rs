//! The fixtures, and how to run the library over one of their items: a file, folder or zip is one run.

use dmredact::archive::place::sink;
use dmredact::archive::{Container, EntryKind, Overwrite};
use dmredact::charset::{Charset, Decoder};
use dmredact::engine::{Options, Run, Unwatched};
use dmredact::report::{Status, Summary};
use std::path::{Path, PathBuf};

/// One thing that a person would redact.
pub struct Item {
    /// The fixture's folder: the id of its format.
    pub format: String,
    pub path: PathBuf,
}

/// Paths, beginning with the name of the item, and contents.
pub type Files = Vec<(String, Vec<u8>)>;

/// A path and a text.
pub type Named = (String, String);

/// What a run came to.
pub struct Redacted {
    pub folder: tempfile::TempDir,
    pub path: PathBuf,
    pub summary: Summary,
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Every item of every fixture, sorted.
pub fn items() -> Vec<Item> {
    let mut all = Vec::new();
    // Who works on one format asks for that one.
    let only = std::env::var("DMREDACT_ONLY").ok();
    let is_asked_for = |folder: &String| only.as_ref().is_none_or(|only| only.split(',').any(|id| id == folder));
    // Sentences and labelled texts (`prose`, `clean`, `labelled`) are no archives.
    let is_fixture = |folder: &String| root().join(folder).join("input").exists() && is_asked_for(folder);
    for folder in names(&root()).into_iter().filter(is_fixture) {
        let input = root().join(&folder).join("input");
        all.extend(names(&input).into_iter().map(|name| Item { format: folder.clone(), path: input.join(name) }));
    }
    assert!(all.len() > 30 || only.is_some(), "the fixtures were not found");
    all
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

impl Item {
    pub fn name(&self) -> String {
        self.path.file_name().unwrap().to_str().unwrap().to_string()
    }

    /// For messages of tests.
    pub fn label(&self) -> String {
        format!("{}/{}", self.format, self.name())
    }

    pub fn files(&self) -> Files {
        files(&self.path)
    }

    /// Where its output is kept.
    pub fn expected(&self) -> PathBuf {
        root().join(&self.format).join("expected").join(self.name())
    }

    pub fn redact(&self, options: &Options) -> Redacted {
        redact(&self.path, options)
    }
}

/// Lines of `PLANTED` or `KEPT`, without comments.
pub fn list(format: &str, name: &str) -> Vec<String> {
    let path = root().join(format).join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_string).collect()
}

/// Redacts a path into a folder of its own, under the name that the run gives it.
pub fn redact(path: &Path, options: &Options) -> Redacted {
    let redacted = try_redact(path, options).unwrap_or_else(|| panic!("{}: nothing was published", path.display()));
    assert!(!redacted.summary.has_refused(), "{}: {}", path.display(), redacted.summary.to_json());
    redacted
}

/// The same for what may be refused; `None` if nothing was left to publish.
pub fn try_redact(path: &Path, options: &Options) -> Option<Redacted> {
    attempt(path, options).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The same for a file that may be refused as a whole.
pub fn attempt(path: &Path, options: &Options) -> Result<Option<Redacted>, dmredact::Error> {
    let container = Container::open(path)?;
    let mut run = Run::new(options.clone());
    let mut opened = [run.survey(container)];
    run.learn(&mut opened);
    let [surveyed] = &mut opened;
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join(run.rename(surveyed));
    let mut summary = Summary::default();
    let mut sink = sink(surveyed.container(), &target, Overwrite::Never);
    run.redact(surveyed, (&mut *sink, &mut Unwatched), &mut summary)?;
    sink.complete().unwrap();
    let published = sink.publish().unwrap();
    run.conclude(&mut summary);
    Ok(published.map(|path| Redacted { folder, path, summary }))
}

/// The text of a file, whatever its encoding.
pub fn told(bytes: &[u8]) -> String {
    let mut text = String::new();
    match Decoder::new(Charset::of_head(bytes)).push(bytes, &mut text) {
        Ok(()) => text,
        Err(_) => String::from_utf8_lossy(bytes).into_owned(),
    }
}

impl Redacted {
    pub fn files(&self) -> Files {
        files(&self.path)
    }
}

/// Files of a folder (sorted) or archive (in its order), those of archives in it too, or the one file. Names are those of
/// what is inside: without `.gz`.
pub fn files(path: &Path) -> Files {
    let container = Container::open(path).unwrap();
    let mut all = Vec::new();
    for (index, entry) in container.entries().iter().enumerate().filter(|(_, entry)| entry.kind == EntryKind::File) {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut container.open_entry(index).unwrap(), &mut bytes).unwrap();
        let path = container.path_of(entry);
        all.push((path[..path.len() - entry.ending].to_string(), bytes));
    }
    all
}

/// Each file of an item with what became of it: `None` if it was left out on purpose.
pub fn pairs(item: &Item, redacted: &Redacted) -> Vec<(Named, Option<Named>)> {
    let outputs = redacted.files();
    let inputs = item.files();
    assert_eq!(inputs.len(), redacted.summary.inputs.len(), "{}: not every file is in the summary", item.label());
    let mut written = outputs.into_iter();
    let pair = |((name, bytes), report): ((String, Vec<u8>), &dmredact::report::FileReport)| {
        let after = (report.status != Status::Dropped).then(|| {
            let (path, bytes) = written.next().unwrap_or_else(|| panic!("{}: {} was not written", item.label(), report.path));
            let is_path = report.path.strip_prefix(&path).is_some_and(|rest| matches!(rest, "" | ".gz" | ".zst"));
            assert!(is_path, "{path} is not {}; {}other files, or in another order", report.path, item.label());
            (path, told(&bytes))
        });
        ((name, told(&bytes)), after)
    };
    let pairs: Vec<_> = inputs.into_iter().zip(&redacted.summary.inputs).map(pair).collect();
    assert!(written.next().is_none(), "{}: more files than before", item.label());
    pairs
}
