//! dmredact removes people and their identifiers from message archives, and leaves the archives whole.
//!
//! Four nouns carry the program: an *archive* is read into *slices* of text, the detector marks *findings* in them, the
//! policy turns each into an *edit* of the archive's own bytes.

pub mod archive;
pub mod checks;
#[cfg(feature = "cli")]
pub mod cli;
pub mod cues;
pub mod detect;
pub mod engine;
pub mod error;
pub mod escape;
pub mod finding;
pub mod formats;
pub mod lexicon;
pub mod people;
pub mod redact;
pub mod report;
pub mod rule;
pub mod rules;
pub mod secrets;
pub mod slice;
pub mod span;
