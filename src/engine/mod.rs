//! The pipeline: learn → redact. Parts are searched by many threads, numbered and written by one, in order.
//!
//! Same input, options and key give the same bytes, whatever the number of threads and the size of windows: only the one
//! thread that commits parts gives numbers, and it sees them in the order of the input.

use crate::archive::{Container, EntryKind};
use crate::detect::{Detector, Plan};
use crate::error::{Error, ErrorKind};
use crate::formats::{self, Format, Reader, Sample};
use crate::people::Learner;
use crate::redact::Policy;
use std::io::Read;
use std::sync::Arc;

mod commit;
mod feed;
mod hits;
mod learn;
mod ledger;
mod pipeline;
mod sink;
mod stream;

pub use commit::{Observer, Seen, Unwatched};
pub use feed::{LONGEST_RECORD, Pace};
pub use sink::{Nowhere, Sink, Stream};

use commit::Clerk;

/// Bytes asked for at a time, unless somebody says otherwise.
pub const WINDOW: usize = 1 << 20;

/// As much of a file as a format is recognised by.
const HEAD: usize = 64 << 10;

/// What happens to files that no reader understands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Unknown {
    /// They are left out, and listed.
    #[default]
    Drop,
    /// They count as unreadable: exit code 3.
    Refuse,
    /// They are copied as they are.
    Copy,
}

/// How to run.
#[derive(Clone)]
pub struct Options {
    /// What to look for.
    pub plan: Plan,
    /// What stands instead.
    pub policy: Policy,
    /// The format of every file, instead of recognising it.
    pub format: Option<&'static Format>,
    /// Names of people besides those of the archive.
    pub people: Vec<String>,
    /// What happens to files that no reader understands.
    pub unknown: Unknown,
    /// Bytes per window: changes memory, never the output.
    pub window: usize,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            plan: Plan::default(),
            policy: Policy::default(),
            format: None,
            people: Vec::new(),
            unknown: Unknown::default(),
            window: WINDOW,
        }
    }
}

/// One file or archive entry, and what is to be done with it.
pub(crate) struct Job {
    pub(crate) entry: usize,
    pub(crate) name: String,
    pub(crate) size: u64,
    pub(crate) fate: Fate,
}

/// What becomes of a job.
pub(crate) enum Fate {
    /// It is read by this format.
    Read(&'static Format),
    /// It is a folder: its name is kept, redacted.
    Folder,
    /// It is left out.
    Drop(&'static str),
    /// It is copied unread.
    Pass,
    /// It could not be read.
    Refuse(Error),
}

/// An input with its entries looked at.
pub struct Surveyed {
    container: Container,
    jobs: Vec<Job>,
}

/// A run over one or more inputs: survey and learn all of them, then redact each.
pub struct Run {
    options: Options,
    detector: Detector,
    clerk: Clerk,
}

impl Run {
    /// A run that knows nobody yet.
    pub fn new(options: Options) -> Run {
        let people = Arc::new(named(&options).people());
        let detector = Detector::new(options.plan.clone(), people);
        Run { clerk: Clerk::new(options.policy.clone()), options, detector }
    }

    /// Looks at every entry of an input: which format reads it.
    ///
    /// # Errors
    /// When nothing in the input can be read at all.
    pub fn survey(&self, container: Container) -> Result<Surveyed, Error> {
        let mut jobs = Vec::with_capacity(container.entries().len());
        for (entry, info) in container.entries().iter().enumerate() {
            let fate = match info.kind {
                EntryKind::Folder => Fate::Folder,
                EntryKind::Junk => Fate::Drop("made by the file manager"),
                EntryKind::Special => Fate::Drop("not a regular file"),
                EntryKind::File => self.fate(&container, entry, &info.name),
            };
            jobs.push(Job { entry, name: info.name.clone(), size: info.size, fate });
        }
        Ok(Surveyed { container, jobs })
    }

    fn fate(&self, container: &Container, entry: usize, name: &str) -> Fate {
        let head = match container.open_entry(entry).and_then(|mut source| head_of(&mut source)) {
            Ok(head) => head,
            Err(error) => return Fate::Refuse(error),
        };
        let single = matches!(container, Container::File(_));
        match self.options.format.or_else(|| formats::recognize(Sample { path: name, head: &head.text })) {
            Some(format) => Fate::Read(format),
            None if head.is_text => Fate::Refuse(Error::input("no format fits", "name it with --format; see `dmredact formats`")),
            None if single => Fate::Refuse(Error::input("not a text file", "give an export as text, CSV, JSON or zip")),
            None => match self.options.unknown {
                Unknown::Drop => Fate::Drop("no reader understands it"),
                Unknown::Copy => Fate::Pass,
                Unknown::Refuse => Fate::Refuse(Error::input("no reader understands it", "leave it out, or allow --unknown drop")),
            },
        }
    }

    /// Learns who is who in all the inputs. What cannot be read is refused from here on.
    pub fn learn(&mut self, inputs: &mut [Surveyed]) {
        let mut learner = named(&self.options);
        for input in inputs {
            learn::learn(input, self.options.window, &mut learner);
        }
        self.detector = self.detector.with_people(Arc::new(learner.people()));
    }

    /// How many persons are known.
    pub fn people(&self) -> usize {
        self.detector.people().len()
    }
}

fn named(options: &Options) -> Learner {
    let mut learner = Learner::new();
    options.people.iter().for_each(|name| learner.name(name));
    learner
}

/// The beginning of a file as text.
pub(crate) struct Head {
    pub(crate) text: String,
    pub(crate) is_text: bool,
}

fn head_of(source: &mut dyn Read) -> Result<Head, Error> {
    let mut bytes = Vec::with_capacity(4096);
    source.take(HEAD as u64).read_to_end(&mut bytes).map_err(|error| read_error(&error))?;
    Ok(head_text(bytes))
}

/// Cuts a head at a character; what is not UTF-8 from some place on is text up to there, so that the error names the place.
pub(crate) fn head_text(bytes: Vec<u8>) -> Head {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let valid = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(),
    };
    let is_text = !valid.contains('\0') && (valid.len() + 4 > bytes.len() || valid.len() > 512);
    Head { text: if is_text { valid.to_string() } else { String::new() }, is_text }
}

/// Keeps an error of ours that travelled through `std::io`.
pub(crate) fn read_error(error: &std::io::Error) -> Error {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
        Some(own) => Error::new(ErrorKind::Input, own.seen().to_string(), "export it again, or check the archive"),
        None => Error::reading(error),
    }
}

fn open_reader(format: &'static Format, name: &str) -> Box<dyn Reader> {
    (format.open)(Sample { path: name, head: "" })
}
