//! Before anything is read in earnest: which format reads each entry of an input, and what becomes of the others.

use super::choose::Heard;
use super::head::{self, Head};
use super::learn::path_slices;
use super::pictures;
use super::{Fate, Job, Names, Run, Surveyed, Unknown};
use crate::archive::{Container, Entry, EntryKind, Form};
use crate::charset::Charset;
use crate::error::Error;
use crate::formats::{self, Sample};
use crate::media;
use rayon::prelude::*;
use std::sync::Arc;

/// A database that says of itself nothing but noise.
const CLOSED: &str = "encrypted, or no SQLite database";
const NOBODY: &str = "no reader understands it";

impl Run {
    /// Looks at every entry of an input: which format reads it.
    pub fn survey(&self, container: Container) -> Surveyed {
        let look = |(entry, info): (usize, &Entry)| {
            let path = container.path_of(info);
            let (charset, heard) = (Charset::Utf8, Heard::default());
            let mut job =
                Job { entry, path, ending: info.ending, size: info.size, charset, kind: None, fate: Fate::Leave, heard };
            job.fate = match info.kind {
                EntryKind::Folder => Fate::Folder,
                EntryKind::Archive(_) => Fate::Enter,
                EntryKind::End => Fate::Leave,
                EntryKind::Deep => self.too_deep(),
                EntryKind::Junk => Fate::Drop("made by the file manager".into()),
                EntryKind::Special => Fate::Drop("not a regular file".into()),
                EntryKind::File if container.is_part_of_database(info) => Fate::Drop("read with the database beside it".into()),
                EntryKind::File => match super::guarded(|| self.fate(&container, entry, job.unpacked())) {
                    Ok((fate, charset, kind)) => {
                        (job.charset, job.kind) = (charset, kind.map(media::Kind::mime));
                        fate
                    }
                    Err(error) => Fate::Refuse(error),
                },
            };
            job
        };
        let jobs: Vec<Job> = match container.entries() {
            [only] => vec![look((0, only))],
            many => many.par_iter().enumerate().map(look).collect(),
        };
        // Even a file that is refused later may be named after somebody.
        let mut names = Names::default();
        for job in &jobs {
            if let Fate::Read(format) = job.fate {
                names.claim(&job.path, &path_slices(format, job.unpacked()));
            }
        }
        Surveyed { container: Arc::new(container), jobs, names }
    }

    fn fate(&self, container: &Container, entry: usize, path: &str) -> Result<(Fate, Charset, Option<media::Kind>), Error> {
        let bytes = head::bytes_of(&mut *container.open_entry(entry)?)?;
        let head = Head::of(&bytes);
        let is_single = container.form() == Form::File;
        let sample = Sample { path, head: &head.text };
        let named = self.options.format.filter(|_| is_single || head.charset.is_some());
        // A file without content has nothing to be recognised by, and nothing to hide.
        let empty = || if bytes.is_empty() { formats::by_id("text") } else { None };
        let kind = if head.charset.is_none() { pictures::kind(&bytes) } else { None };
        let fate = match named.or_else(|| formats::recognize(sample)).or_else(empty) {
            Some(format) => Fate::Read(format),
            None if kind.is_some_and(|kind| self.options.media.strips(kind)) => Fate::Strip,
            None if is_single => return Err(closed(path, &head).or_else(|| head.fault()).unwrap_or_else(unknown)),
            None if closed(path, &head).is_some() => self.unread(CLOSED, self.options.unknown)?,
            None => self.unread(NOBODY, self.options.media.unknown(kind, self.options.unknown))?,
        };
        let seen = head.charset.unwrap_or_default();
        let charset = if let Fate::Read(format) = fate { format.charset(seen) } else { seen };
        Ok((fate, charset, kind))
    }

    /// Nobody asked for an archive to be copied unread: `--unknown copy` is about files that nobody can read.
    fn too_deep(&self) -> Fate {
        let reason = format!("archives nested more than {} deep", self.options.max_archive_depth);
        match self.options.unknown {
            Unknown::Refuse => Fate::Refuse(Error::input(reason, "open more with --max-archive-depth")),
            Unknown::Drop | Unknown::Copy => Fate::Drop(reason.into()),
        }
    }

    fn unread(&self, reason: &'static str, unknown: Unknown) -> Result<Fate, Error> {
        match unknown {
            Unknown::Drop => Ok(Fate::Drop(reason.into())),
            Unknown::Copy => Ok(Fate::Pass),
            Unknown::Refuse => Err(Error::input(reason, "leave it out, or allow --unknown drop")),
        }
    }
}

/// What is named like a database, or like WhatsApp's backup of one, and is neither that nor a text.
fn closed(path: &str, head: &Head) -> Option<Error> {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase())?;
    let is_named = matches!(extension.as_str(), "db" | "db3" | "sqlite" | "sqlite3" | "sqlitedb" | "abcddb")
        || extension.strip_prefix("crypt").is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    let is_noise = is_named && head.charset.is_none();
    is_noise.then(|| Error::input(CLOSED, "decrypt it, or export it from the app"))
}

fn unknown() -> Error {
    Error::input("no format fits", "name it with --format; see `dmredact formats`")
}
