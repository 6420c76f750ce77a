//! The second pass: parts of all the files of an input, searched side by side, committed in order.

use super::commit::{Clerk, Observer, Written};
use super::feed::{Feed, Pace, Part};
use super::hits::{self, Hits};
use super::sink::Sink;
use super::{Fate, Job, Run, Surveyed, open_reader};
use crate::detect::{Detector, Scratch};
use crate::error::{Error, ErrorKind};
use crate::report::{FileReport, Status, Summary};
use rayon::prelude::*;
use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering};

/// Set by a signal handler: the run ends at the next part, and nothing of it is published.
pub static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// What the reading side hands to the searching side.
struct Piece {
    job: usize,
    news: News,
}

enum News {
    Part(Box<Part>, Hits),
    End,
    Failed(Error),
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::default();
}

impl Run {
    /// Writes every entry of an input to `sink`, in order, and adds to `summary` what became of each.
    ///
    /// # Errors
    /// When the output cannot be written or the run was interrupted. Inputs that cannot be read are no error here: they
    /// are reported as refused.
    pub fn redact(&mut self, input: Surveyed, (sink, observer): (&mut dyn Sink, &mut dyn Observer), summary: &mut Summary) -> Result<(), Error> {
        let Run { options, detector, clerk } = self;
        let mut intake = Intake { input: &input, window: options.window, next: 0, feed: None, naming: observer.naming() };
        let mut desk = Desk { input: &input, detector, clerk, sink, observer, summary, open: None };
        let batch = rayon::current_num_threads() * 2;
        let mut pieces = intake.take(batch);
        while !pieces.is_empty() {
            pieces.par_iter_mut().for_each(|piece| search(piece, detector));
            for piece in pieces {
                if INTERRUPTED.load(Ordering::Relaxed) {
                    return Err(Error::new(ErrorKind::Interrupted, "stopped", "nothing was written"));
                }
                desk.commit(piece)?;
            }
            pieces = intake.take(batch);
        }
        Ok(())
    }
}

/// Finds everything in a piece; a thread keeps its scratch from piece to piece.
fn search(piece: &mut Piece, detector: &Detector) {
    if let News::Part(part, found) = &mut piece.news {
        SCRATCH.with_borrow_mut(|scratch| *found = hits::find(part, detector, scratch));
    }
}

/// Reads the files of an input one after the other.
struct Intake<'i> {
    input: &'i Surveyed,
    window: usize,
    next: usize,
    feed: Option<Feed>,
    naming: crate::slice::Naming,
}

impl Intake<'_> {
    /// The next pieces, `count` at most; none at the end.
    fn take(&mut self, count: usize) -> Vec<Piece> {
        let mut pieces = Vec::with_capacity(count);
        while pieces.len() < count && self.next < self.input.jobs.len() {
            let job = self.next;
            let news = self.read(&self.input.jobs[job]);
            if !matches!(news, News::Part(..)) {
                self.feed = None;
                self.next += 1;
            }
            pieces.push(Piece { job, news });
        }
        pieces
    }

    fn read(&mut self, job: &Job) -> News {
        let Fate::Read(format) = job.fate else { return News::End };
        let feed = match &mut self.feed {
            Some(feed) => feed,
            None => match self.input.container.open_entry(job.entry) {
                Ok(source) => self.feed.insert(Feed::new(source, open_reader(format, &job.name), (Pace::Full, self.window))),
                Err(error) => return News::Failed(error),
            },
        };
        match feed.next(self.naming) {
            Ok(Some(part)) => News::Part(Box::new(part), Hits::default()),
            Ok(None) => News::End,
            Err(error) => News::Failed(error),
        }
    }
}

/// Commits pieces in order: names, numbers, bytes, report.
struct Desk<'d> {
    input: &'d Surveyed,
    detector: &'d Detector,
    clerk: &'d mut Clerk,
    sink: &'d mut dyn Sink,
    observer: &'d mut dyn Observer,
    summary: &'d mut Summary,
    open: Option<FileReport>,
}

impl Desk<'_> {
    fn commit(&mut self, piece: Piece) -> Result<(), Error> {
        let job = &self.input.jobs[piece.job];
        match (piece.news, &job.fate) {
            (News::Part(part, found), _) => self.part(job, &part, &found),
            (News::End, Fate::Read(_)) => {
                self.begin(job)?;
                self.sink.finish()?;
                self.summary.inputs.extend(self.open.take());
                Ok(())
            }
            (News::End, fate) => self.unread(job, fate),
            (News::Failed(error), _) => self.refuse(job, &error),
        }
    }

    fn part(&mut self, job: &Job, part: &Part, found: &Hits) -> Result<(), Error> {
        self.begin(job)?;
        Clerk::observe(part, found, (&job.name, self.detector), self.observer)?;
        let Written { edits, bytes } = self.clerk.write(part, found, self.sink)?;
        if let Some(report) = &mut self.open {
            report.bytes_in += part.text.len() as u64;
            report.bytes_out += bytes;
            report.messages += part.slices.records;
            if edits > 0 {
                report.status = Status::Redacted;
            }
        }
        self.observer.progress(part.text.len() as u64);
        Ok(())
    }

    fn begin(&mut self, job: &Job) -> Result<(), Error> {
        if self.open.is_none() {
            let name = self.clerk.rename(self.detector, &job.name);
            self.sink.begin(job.entry, &name)?;
            self.open = Some(report(name, job, Status::Clean));
        }
        Ok(())
    }

    /// An entry that no reader looks into.
    fn unread(&mut self, job: &Job, fate: &Fate) -> Result<(), Error> {
        let name = self.clerk.rename(self.detector, &job.name);
        let mut row = report(name, job, Status::Dropped);
        match fate {
            Fate::Folder => return self.sink.begin(job.entry, &row.path).and_then(|()| self.sink.finish()),
            Fate::Pass => {
                row.bytes_out = self.sink.pass(job.entry, &row.path)?;
                row.status = Status::Copied;
            }
            Fate::Drop(reason) => row.reason = Some((*reason).to_string()),
            Fate::Refuse(error) => {
                row.status = Status::Refused;
                row.reason = Some(reason(error));
            }
            Fate::Read(_) => {}
        }
        self.summary.inputs.push(row);
        Ok(())
    }

    /// A file that was fine a moment ago and is not now.
    fn refuse(&mut self, job: &Job, error: &Error) -> Result<(), Error> {
        if let Some(begun) = self.open.take() {
            self.sink.abandon()?;
            self.summary.inputs.push(FileReport { status: Status::Refused, bytes_out: 0, reason: Some(reason(error)), ..begun });
            return Ok(());
        }
        let name = self.clerk.rename(self.detector, &job.name);
        self.summary.inputs.push(FileReport { reason: Some(reason(error)), ..report(name, job, Status::Refused) });
        Ok(())
    }
}

fn report(path: String, job: &Job, status: Status) -> FileReport {
    let format = if let Fate::Read(format) = job.fate { Some(format.id) } else { None };
    let bytes_in = if format.is_some() { 0 } else { job.size };
    FileReport { path, format, bytes_in, bytes_out: 0, messages: 0, status, reason: None }
}

/// What was seen and where, without the path: a line of the report has its own.
fn reason(error: &Error) -> String {
    error.at.map_or_else(|| error.seen().to_string(), |at| format!("{} (at byte {at})", error.seen()))
}
