//! The second pass: parts of all the files of an input, searched side by side, committed in order.
//!
//! Three stages run at the same time, each on a batch of its own: reading, searching, writing.

use super::commit::Observer;
use super::desk::{Choosing, Desk, Told};
use super::feed::{Feed, Part, Reading};
use super::fields::with_searcher;
use super::hits::{self, Hits};
use super::transcript::Transcript;
use super::{Fate, Job, Run, Shape, Surveyed, Unknown, guarded};
use crate::archive::sink::{Databases, Nowhere, Sink};
use crate::archive::{Container, Keeps};
use crate::detect::Detector;
use crate::error::{Error, ErrorKind};
use crate::formats::Format;
use crate::report::Summary;
use crate::slice::Naming;
use rayon::prelude::*;
use std::sync::atomic::{AtomicBool, Ordering};

/// Set by a signal handler: the run ends at the next batch, and nothing of it is published.
pub static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Files up to this size are opened, read and searched by one worker as a whole.
const SMALL: u64 = 256 << 10;

/// Text in one batch, unless a record is longer: three batches are in memory at a time.
const BATCH: usize = 8 << 20;

/// Most files in one batch.
const MOST_FILES: usize = 512;

/// What the stages hand on.
pub(super) struct Piece {
    pub(super) job: usize,
    pub(super) news: News,
}

pub(super) enum News {
    /// A part of a large file; found in by the searching stage.
    Part(Box<Part>, Hits),
    /// A small file, to be opened by the searching stage.
    Small(&'static Format),
    /// All parts of a small file, and how it ended.
    Whole(Vec<(Part, Hits)>, Result<(), Error>),
    /// The end of a file that was read in parts, or of a job that is not read.
    End(Result<(), Error>),
}

impl Run {
    /// Writes every entry of an input to `sink`, in order, and adds to `summary` what became of each.
    ///
    /// # Errors
    /// When the output cannot be written or the run was interrupted. Inputs that cannot be read are no error here: they
    /// are reported as refused.
    pub fn redact(
        &mut self,
        input: &mut Surveyed,
        (sink, observer): (&mut dyn Sink, &mut dyn Observer),
        summary: &mut Summary,
    ) -> Result<(), Error> {
        let Run { options, detector, clerk } = self;
        let detector = &*detector;
        let Surveyed { container, jobs, names } = input;
        let (container, jobs) = (&**container, jobs.as_slice());
        let pieces = rayon::current_num_threads() * 2;
        let window = options.window.min((BATCH / pieces).max(64 << 10));
        let reading = Reading { window, ..options.reading() };
        let with = jobs.iter().flat_map(|job| job.heard.with().iter().cloned()).collect();
        let mut nowhere = Nowhere;
        // A transcript is one text, whatever the entries of the input are.
        let (mut told, mut same): (_, Option<&mut dyn Sink>) = (None, None);
        match options.shape {
            Shape::Same => same = Some(sink),
            Shape::Transcript { split } => told = Some(Told { transcript: Transcript::new(split), sink }),
        }
        let sink: &mut dyn Sink = match same {
            Some(sink) => sink,
            None => &mut nowhere,
        };
        let keeps = if options.unknown == Unknown::Copy { Keeps::Everything } else { Keeps::Nothing };
        let sink = &mut Databases::new(container, sink, keeps);
        let choosing = Choosing { choice: &options.choice, with, chooser: None };
        let mut intake = Intake { container, jobs, reading, next: 0, feed: None, naming: observer.naming() };
        let search = Search { container, jobs, reading, naming: observer.naming(), detector };
        let mut desk = Desk {
            container,
            jobs,
            detector,
            names,
            clerk,
            sink,
            observer,
            summary,
            unknown: options.unknown,
            choosing,
            told,
            open: None,
            refused: None,
        };
        let (mut found, mut read) = (Vec::new(), intake.take(pieces));
        while !(found.is_empty() && read.is_empty()) {
            let (mut next, mut committed) = (Vec::new(), Ok(()));
            rayon::in_place_scope(|scope| {
                scope.spawn(|_| read.par_iter_mut().for_each(|piece| search.piece(piece)));
                scope.spawn(|_| next = intake.take(pieces));
                committed = found.drain(..).try_for_each(|piece| desk.commit(piece));
            });
            committed?;
            if INTERRUPTED.load(Ordering::Relaxed) {
                return Err(Error::new(ErrorKind::Interrupted, "stopped", "nothing was written"));
            }
            (found, read) = (read, next);
        }
        desk.told.map_or(Ok(()), |mut told| told.transcript.close(told.sink))
    }
}

/// Reads the large files of an input one after the other, and passes the small ones on.
struct Intake<'i> {
    container: &'i Container,
    jobs: &'i [Job],
    reading: Reading,
    next: usize,
    feed: Option<Feed>,
    naming: Naming,
}

impl Intake<'_> {
    /// The next pieces: about `count` windows of text; none at the end.
    fn take(&mut self, count: usize) -> Vec<Piece> {
        let (mut pieces, mut bytes) = (Vec::new(), 0);
        while bytes < count * self.reading.window && pieces.len() < MOST_FILES && self.next < self.jobs.len() {
            let job = self.next;
            let news = self.read(&self.jobs[job]);
            bytes += match &news {
                News::Part(part, _) => part.text.len().max(self.reading.window),
                News::Small(_) => self.jobs[job].size as usize,
                News::Whole(..) | News::End(_) => 0,
            };
            if !matches!(news, News::Part(..)) {
                self.feed = None;
                self.next += 1;
            }
            pieces.push(Piece { job, news });
        }
        pieces
    }

    fn read(&mut self, job: &Job) -> News {
        let Fate::Read(format) = job.fate else { return News::End(Ok(())) };
        if self.feed.is_none() && job.size <= SMALL {
            return News::Small(format);
        }
        match guarded(|| self.part(job, format)) {
            Ok(Some(part)) => News::Part(Box::new(part), Hits::default()),
            Ok(None) => News::End(Ok(())),
            Err(error) => News::End(Err(error)),
        }
    }

    fn part(&mut self, job: &Job, format: &'static Format) -> Result<Option<Part>, Error> {
        let feed = match &mut self.feed {
            Some(feed) => feed,
            None => self.feed.insert(super::open(self.container, job, format, self.reading)?),
        };
        feed.next(self.naming)
    }
}

/// Finds everything in a piece; a thread keeps its scratch from piece to piece.
struct Search<'i> {
    container: &'i Container,
    jobs: &'i [Job],
    reading: Reading,
    naming: Naming,
    detector: &'i Detector,
}

impl Search<'_> {
    fn piece(&self, piece: &mut Piece) {
        match &mut piece.news {
            News::Part(part, found) => match guarded(|| Ok(self.find(part))) {
                Ok(hits) => *found = hits,
                Err(error) => piece.news = News::End(Err(error)),
            },
            News::Small(format) => {
                let mut parts = Vec::new();
                let end = guarded(|| self.whole(&self.jobs[piece.job], format, &mut parts));
                piece.news = News::Whole(parts, end);
            }
            News::Whole(..) | News::End(_) => {}
        }
    }

    fn whole(&self, job: &Job, format: &'static Format, parts: &mut Vec<(Part, Hits)>) -> Result<(), Error> {
        let mut feed = super::open(self.container, job, format, self.reading)?;
        while let Some(part) = feed.next(self.naming)? {
            let found = self.find(&part);
            parts.push((part, found));
        }
        Ok(())
    }

    fn find(&self, part: &Part) -> Hits {
        with_searcher(|searcher| hits::find(part, self.detector, searcher))
    }
}
