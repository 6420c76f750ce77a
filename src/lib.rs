//! dmredact removes people and their identifiers from message archives, and leaves the archives whole.
//!
//! Four nouns carry the program: an *archive* is read into *slices* of text, the detector marks *findings* in them, the
//! policy turns each into an *edit* of the archive's own bytes.
//!
//! ```
//! use dmredact::Redactor;
//!
//! # fn main() -> Result<(), dmredact::Error> {
//! let redactor = Redactor::builder().person("Maya Lindqvist").build()?;
//! assert_eq!(redactor.redact("Ask Maya, +44 7700 900123."), "Ask [PERSON_1], [PHONE_NUMBER_1].");
//! assert_eq!(redactor.redact("maya said no"), "[PERSON_1] said no");
//! # Ok(())
//! # }
//! ```
//!
//! A [`Redactor`] is made once and used from any thread; its numbers go on from text to text. Files, folders and archives go
//! through [`Redactor::redact_path`], which first learns who takes part in them.

pub mod archive;
pub mod charset;
pub mod checks;
#[cfg(feature = "cli")]
pub mod cli;
pub mod detect;
pub mod engine;
pub mod error;
pub mod escape;
pub mod finding;
pub mod formats;
pub mod lexicon;
pub mod locales;
mod masks;
pub mod media;
pub mod people;
pub mod redact;
pub mod report;
pub mod restate;
pub mod rule;
pub mod rules;
pub mod secrets;
pub mod slice;
pub mod span;

pub use error::Error;
pub use finding::{Entity, EntitySet, Finding};
pub use redact::Policy;
pub use report::Summary;

use archive::place::{self, Rules};
use archive::{Container, Overwrite};
use detect::{Terms, Thresholds};
use engine::{Options, Run, Unwatched};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Finds and replaces; cheap to share, safe from many threads.
pub struct Redactor {
    options: Options,
    run: Mutex<Run>,
}

/// What a [`Redactor`] shall do.
#[derive(Default)]
pub struct Builder {
    options: Options,
    regions: Vec<String>,
    allow: String,
    deny: String,
}

impl Redactor {
    /// Begins with the defaults: everything that is on by default, numbered placeholders.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The text with everything replaced; the same value always gets the same placeholder.
    pub fn redact(&self, text: &str) -> String {
        let mut run = self.run.lock().unwrap_or_else(PoisonError::into_inner);
        // Only a text longer than 4 GiB fails; nothing of it is given back then.
        run.redact_text(text).unwrap_or_default()
    }

    /// Many texts, one numbering.
    pub fn redact_all<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Vec<String> {
        texts.into_iter().map(|text| self.redact(text)).collect()
    }

    /// What is in a text, in its order; places count bytes.
    pub fn find(&self, text: &str) -> Vec<Finding> {
        self.run.lock().unwrap_or_else(PoisonError::into_inner).find_in(text)
    }

    /// Redacts a file, folder or archive at `input` into something of the same form at `output`, which must not exist yet. It
    /// is a run of its own, with its own numbering. What could not be read is in the summary as refused, and not written.
    ///
    /// # Errors
    /// When the input cannot be read at all, or the output cannot be written; then nothing is there.
    pub fn redact_path(&self, input: impl AsRef<Path>, output: impl AsRef<Path>) -> Result<Summary, Error> {
        let (input, output) = (input.as_ref(), output.as_ref());
        let container = Container::open_to(input, self.options.max_archive_depth).map_err(|error| error.in_file(input))?;
        let rules = Rules { inputs: &[input.to_path_buf()], overwrite: Overwrite::Never };
        rules.check(output, container.form())?;
        let mut run = Run::new(self.options.clone());
        let mut opened = [run.survey(container)];
        run.learn(&mut opened);
        let [surveyed] = &mut opened;
        let mut summary = Summary::default();
        let mut sink = place::sink(surveyed.container(), output, Overwrite::Never);
        run.redact(surveyed, (&mut *sink, &mut Unwatched), &mut summary)?;
        sink.complete()?;
        sink.publish()?;
        run.conclude(&mut summary);
        Ok(summary)
    }
}

impl Builder {
    /// Only these entities.
    #[must_use]
    pub fn entities(mut self, entities: EntitySet) -> Builder {
        self.options.plan.entities = entities;
        self
    }

    /// What stands instead.
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Builder {
        self.options.policy = policy;
        self
    }

    /// Only what is at least as sure, 0–100.
    #[must_use]
    pub fn min_confidence(mut self, confidence: u8) -> Builder {
        self.options.plan.min_confidence = Thresholds::all(confidence);
        self
    }

    /// Somebody who is to be found in every spelling: a name, an address, a number.
    #[must_use]
    pub fn person(mut self, name: &str) -> Builder {
        self.options.people.name(name);
        self
    }

    /// A region whose national phone numbers count, such as `GB`.
    #[must_use]
    pub fn region(mut self, region: &str) -> Builder {
        self.regions.push(region.to_string());
        self
    }

    /// Never redacted: terms or `/regex/`, one a line.
    #[must_use]
    pub fn allow(mut self, list: &str) -> Builder {
        self.allow.push_str(list);
        self.allow.push('\n');
        self
    }

    /// Always redacted: terms or `/regex/`, one a line.
    #[must_use]
    pub fn deny(mut self, list: &str) -> Builder {
        self.deny.push_str(list);
        self.deny.push('\n');
        self
    }

    /// The redactor.
    ///
    /// # Errors
    /// When a region is not two letters, or a pattern cannot be used.
    pub fn build(mut self) -> Result<Redactor, Error> {
        for region in &self.regions {
            let region = detect::region(region).ok_or_else(|| Error::usage("not a region", "give two letters: GB"))?;
            self.options.plan.regions.push(region);
        }
        self.options.plan.allow = terms(&self.allow)?;
        self.options.plan.deny = terms(&self.deny)?;
        let run = Mutex::new(Run::new(self.options.clone()));
        Ok(Redactor { options: self.options, run })
    }
}

fn terms(list: &str) -> Result<Terms, Error> {
    let seen = |line: usize| format!("line {line} of a list: the pattern cannot be used");
    Terms::parse(list).map_err(|error| Error::usage(seen(error.line), "write a /regex/ without look-around, and smaller"))
}
