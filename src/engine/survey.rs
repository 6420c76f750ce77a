//! Before anything is read in earnest: which format reads each entry of an input, and what becomes of the others.

use super::choose::Heard;
use super::head::{self, Head};
use super::learn::path_slices;
use super::{Fate, Job, Names, Run, Surveyed, Unknown};
use crate::archive::{Container, Entry, EntryKind, Form};
use crate::charset::Charset;
use crate::error::Error;
use crate::formats::{self, Sample};
use rayon::prelude::*;
use std::sync::Arc;

const NOBODY: &str = "no reader understands it";

impl Run {
    /// Looks at every entry of an input: which format reads it.
    pub fn survey(&self, container: Container) -> Surveyed {
        let look = |(entry, info): (usize, &Entry)| {
            let path = match container.form() {
                Form::File => container.name().to_string(),
                Form::Folder | Form::Zip => format!("{}/{}", container.name(), info.name),
            };
            let (fate, charset) = match info.kind {
                EntryKind::Folder => (Fate::Folder, Charset::Utf8),
                EntryKind::Junk => (Fate::Drop("made by the file manager"), Charset::Utf8),
                EntryKind::Special => (Fate::Drop("not a regular file"), Charset::Utf8),
                EntryKind::File => super::guarded(|| self.fate(&container, entry, &path))
                    .unwrap_or_else(|error| (Fate::Refuse(error), Charset::Utf8)),
            };
            Job { entry, path, size: info.size, charset, fate, heard: Heard::default() }
        };
        let jobs: Vec<Job> = match container.entries() {
            [only] => vec![look((0, only))],
            many => many.par_iter().enumerate().map(look).collect(),
        };
        // Even a file that is refused later may be named after somebody.
        let mut names = Names::default();
        for job in &jobs {
            if let Fate::Read(format) = job.fate {
                names.claim(&job.path, &path_slices(format, &job.path));
            }
        }
        Surveyed { container: Arc::new(container), jobs, names }
    }

    fn fate(&self, container: &Container, entry: usize, path: &str) -> Result<(Fate, Charset), Error> {
        let bytes = head::bytes_of(&mut *container.open_entry(entry)?)?;
        let head = Head::of(&bytes);
        let is_single = container.form() == Form::File;
        let sample = Sample { path, head: &head.text };
        let named = self.options.format.filter(|_| is_single || head.charset.is_some());
        // A file without content has nothing to be recognised by, and nothing to hide.
        let empty = || if bytes.is_empty() { formats::by_id("text") } else { None };
        let fate = match named.or_else(|| formats::recognize(sample)).or_else(empty) {
            Some(format) => Fate::Read(format),
            None if is_single => return Err(head.fault().unwrap_or_else(unknown)),
            None if bytes.starts_with(b"PK\x03\x04") => self.unread("an archive inside the input: redact it on its own")?,
            None => self.unread(NOBODY)?,
        };
        let seen = head.charset.unwrap_or_default();
        let charset = if let Fate::Read(format) = fate { format.charset(seen) } else { seen };
        Ok((fate, charset))
    }

    fn unread(&self, reason: &'static str) -> Result<Fate, Error> {
        match self.options.unknown {
            Unknown::Drop => Ok(Fate::Drop(reason)),
            Unknown::Copy => Ok(Fate::Pass),
            Unknown::Refuse => Err(Error::input(reason, "leave it out, or allow --unknown drop")),
        }
    }
}

fn unknown() -> Error {
    Error::input("no format fits", "name it with --format; see `dmredact formats`")
}
