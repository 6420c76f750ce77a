//! The pipeline: learn → redact. Parts are searched by many threads, numbered and written by one, in order.
//!
//! Same input, options and key give the same bytes, whatever the number of threads and the size of windows: only the one
//! thread that commits parts gives numbers, and it sees them in the order of the input.

use crate::archive::{Container, DEEPEST, Form};
use crate::charset::Charset;
use crate::detect::{Detector, Plan};
use crate::error::Error;
use crate::formats::{Format, Sample};
use crate::people::Learner;
use crate::redact::Policy;
use crate::report::{Summary, Tally};
use crate::slice::Moments;
use choose::Heard;
use feed::{Feed, Pace, Reading};
use head::Head;
use names::Names;
use std::borrow::Cow;
use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

mod choose;
mod commit;
mod desk;
mod feed;
mod fields;
mod head;
mod hits;
mod learn;
mod ledger;
mod names;
mod offsets;
mod pictures;
mod pipeline;
mod stream;
mod survey;
mod talk;
mod text;
mod threads;
mod transcript;

pub use choose::{Choice, Day, Edge, Wanted, day_named};
pub use commit::{Observer, Seen, Unwatched};
pub use feed::LONGEST_RECORD;
pub use learn::people_in;
#[cfg(feature = "cli")]
pub(crate) use names::stem;
pub use pipeline::INTERRUPTED;

use commit::Clerk;

/// Bytes asked for at a time, unless somebody says otherwise.
pub const WINDOW: usize = 1 << 20;

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

/// What happens to pictures, films and sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Media {
    /// Where and when they were taken and the like is taken off; what cannot be taken apart is left out.
    #[default]
    Strip,
    /// They are copied as they are.
    Keep,
    /// They are left out.
    Drop,
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
    /// People besides those of the archive.
    pub people: Learner,
    /// What happens to files that no reader understands.
    pub unknown: Unknown,
    /// What happens to pictures, films and sounds.
    pub media: Media,
    /// How deep archives in archives are opened; the input itself is the first.
    pub max_archive_depth: usize,
    /// Bytes per window: changes memory, never the output.
    pub window: usize,
    /// Which messages are handed on.
    pub choice: Choice,
    /// As what they are written.
    pub shape: Shape,
}

/// As what an input is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Shape {
    /// As what it is.
    #[default]
    Same,
    /// As a transcript in Markdown; in several files of about so many tokens each, if that is said.
    Transcript {
        /// Tokens of a file.
        split: Option<usize>,
    },
}

impl Options {
    fn reading(&self) -> Reading {
        let moments = if self.choice.is_everything() && self.shape == Shape::Same { Moments::Off } else { Moments::On };
        Reading { window: self.window, moments }
    }
}

impl Default for Options {
    fn default() -> Options {
        Options {
            plan: Plan::default(),
            policy: Policy::default(),
            format: None,
            people: Learner::new(),
            unknown: Unknown::default(),
            media: Media::default(),
            max_archive_depth: DEEPEST,
            window: WINDOW,
            choice: Choice::default(),
            shape: Shape::Same,
        }
    }
}

/// One file or archive entry, and what is to be done with it.
struct Job {
    entry: usize,
    /// Name of the input, and within it: `export.zip/users.json`.
    path: String,
    /// Bytes at its end that say how it is packed as a whole: `.gz`.
    ending: usize,
    size: u64,
    charset: Charset,
    /// The media type of something that is no text.
    kind: Option<&'static str>,
    fate: Fate,
    heard: Heard,
}

impl Job {
    /// Its path as formats know it, as if it were not packed.
    fn unpacked(&self) -> &str {
        self.path.get(..self.path.len() - self.ending).unwrap_or(&self.path)
    }
}

/// What becomes of a job.
enum Fate {
    /// It is read by this format.
    Read(&'static Format),
    /// It is a folder: its name is kept, redacted.
    Folder,
    /// It is a picture: what tells of people is taken off.
    Strip,
    /// It is an archive: the jobs up to [`Fate::Leave`] are in it.
    Enter,
    /// The innermost archive ends.
    Leave,
    /// It is left out.
    Drop(Cow<'static, str>),
    /// It is copied unread.
    Pass,
    /// It could not be read.
    Refuse(Error),
}

/// An input with its entries looked at.
pub struct Surveyed {
    container: Arc<Container>,
    jobs: Vec<Job>,
    names: Names,
}

impl Surveyed {
    /// The input itself.
    pub fn container(&self) -> &Arc<Container> {
        &self.container
    }

    /// Bytes that will be read.
    pub fn size(&self) -> u64 {
        self.jobs.iter().filter(|job| matches!(job.fate, Fate::Read(_))).map(|job| job.size).sum()
    }

    /// Drops the files that hold no messages, if only these are wanted, and refuses those whose messages cannot be told apart.
    fn choose(&mut self, choice: &Choice) {
        let form = self.container.form();
        for job in self.jobs.iter_mut().filter(|job| matches!(job.fate, Fate::Read(_))) {
            if choice.kind == Wanted::Messages && !job.heard.has_messages() && form != Form::File {
                job.fate = Fate::Drop("no messages, and only these are wanted".into());
            } else if let Some(why) = job.heard.hindrance(choice, form).filter(|_| choice.is_of_messages()) {
                let advice = "leave out --from, --to, --conversation and --participant";
                job.fate = Fate::Refuse(Error::input(why, advice));
            }
        }
    }

    /// What is wrong with an input that is one file, if it cannot be read.
    pub fn fault(&self) -> Option<&Error> {
        match self.jobs.as_slice() {
            [Job { fate: Fate::Refuse(error), .. }] if self.container.form() == Form::File => Some(error),
            _ => None,
        }
    }
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
        let people = Arc::new(options.people.clone().people());
        let detector = Detector::new(options.plan.clone(), people);
        Run { clerk: Clerk::new(options.policy.clone(), options.unknown), options, detector }
    }

    /// Learns who is who in all the inputs. What cannot be read is refused from here on.
    pub fn learn(&mut self, inputs: &mut [Surveyed]) {
        let mut learner = self.options.people.clone();
        for input in inputs {
            learn::learn(input, (&self.options, &self.detector), &mut learner);
            input.choose(&self.options.choice);
        }
        self.detector = self.detector.with_people(Arc::new(learner.people()));
    }

    /// The name of an input, with whatever it tells replaced.
    pub fn rename(&mut self, input: &mut Surveyed) -> String {
        let name = input.container.name().to_string();
        input.names.rename(&name, &mut self.clerk, &self.detector)
    }

    /// How many persons are known.
    pub fn people(&self) -> usize {
        self.detector.people().len()
    }

    /// Whether the user named an owner whom no field of the archive names.
    pub fn misses_owner(&self) -> bool {
        self.detector.people().misses_owner()
    }

    /// Writes what was counted into a summary.
    pub fn conclude(&self, summary: &mut Summary) {
        self.clerk.tally.write_into(summary);
        summary.people = self.people() as u64;
        summary.count_unread();
    }

    /// What was counted so far.
    pub fn tally(&self) -> &Tally {
        &self.clerk.tally
    }
}

/// Opens a job for reading from its beginning, by a fresh reader that knows the head.
fn open(container: &Container, job: &Job, format: &'static Format, reading: Reading) -> Result<Feed, Error> {
    let mut source = container.open_entry(job.entry)?;
    let bytes = head::bytes_of(&mut *source)?;
    let head = Head::read(&bytes, job.charset);
    let reader = (format.open)(Sample { path: job.unpacked(), head: &head.text });
    Ok(Feed::new((Box::new(Cursor::new(bytes).chain(source)), job.charset), reader, (Pace::Full, reading)))
}

/// A bug that hostile bytes could reach costs the file in which it shows, and not the run.
fn guarded<T>(act: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    let advice = "please report this with the kind of file, not the file";
    catch_unwind(AssertUnwindSafe(act)).unwrap_or_else(|_| Err(Error::input("internal error", advice)))
}
