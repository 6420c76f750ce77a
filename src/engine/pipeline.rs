//! The second pass: parts of all the files of an input, searched side by side, committed in order.
//!
//! Three stages run at the same time, each on a batch of its own: reading, searching, writing.

use super::choose::{Choice, Chooser};
use super::commit::{Clerk, Observer, Place, Written};
use super::feed::{Feed, Part, Reading};
use super::fields::with_searcher;
use super::hits::{self, Hits};
use super::names::Names;
use super::transcript::Transcript;
use super::{Fate, Job, Run, Shape, Surveyed, Unknown, guarded, pictures};
use crate::archive::sink::{Databases, Nowhere, Sink};
use crate::archive::{Container, Form, Keeps};
use crate::detect::Detector;
use crate::error::{Error, ErrorKind};
use crate::formats::Format;
use crate::report::{FileReport, Status, Summary};
use crate::slice::Naming;
use rayon::prelude::*;
use std::collections::HashSet;
use std::io::Read;
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
struct Piece {
    job: usize,
    news: News,
}

enum News {
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
        let unknown = options.unknown;
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
            unknown,
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

/// Commits pieces in order: names, numbers, bytes, report.
struct Desk<'d> {
    container: &'d Container,
    jobs: &'d [Job],
    detector: &'d Detector,
    names: &'d mut Names,
    clerk: &'d mut Clerk,
    sink: &'d mut Databases<'d>,
    observer: &'d mut dyn Observer,
    summary: &'d mut Summary,
    /// What happens to files that nobody understands.
    unknown: Unknown,
    choosing: Choosing<'d>,
    told: Option<Told<'d>>,
    /// The file that is being written.
    open: Option<FileReport>,
    /// The file that failed last: what follows of it is ignored.
    refused: Option<usize>,
}

/// A transcript, and where it goes.
struct Told<'d> {
    transcript: Transcript,
    sink: &'d mut dyn Sink,
}

/// Which messages of the open file are wanted.
struct Choosing<'d> {
    choice: &'d Choice,
    /// Conversations of this input in which the wanted participant takes part.
    with: HashSet<String>,
    chooser: Option<(usize, Chooser)>,
}

impl Choosing<'_> {
    fn choose(&mut self, (number, job): (usize, &Job), part: &Part, found: &mut Hits) {
        if self.choice.is_everything() {
            return;
        }
        let Choosing { choice, with, chooser } = self;
        match chooser {
            Some((known, chooser)) if *known == number => chooser.choose(part, choice, found),
            slot => slot.insert((number, Chooser::new(&job.path, &job.heard, with))).1.choose(part, choice, found),
        }
    }
}

impl Desk<'_> {
    fn commit(&mut self, piece: Piece) -> Result<(), Error> {
        let number = piece.job;
        if self.refused == Some(number) {
            return Ok(());
        }
        match piece.news {
            News::Part(part, mut found) => self.part(number, &part, &mut found),
            News::Small(_) => Ok(()),
            News::Whole(mut parts, end) => {
                // It is known how a small file ends before anything of it is written.
                if end.is_ok() {
                    parts.iter_mut().try_for_each(|(part, found)| self.part(number, part, found))?;
                }
                self.end(number, end)
            }
            News::End(end) => self.end(number, end),
        }
    }

    fn end(&mut self, number: usize, end: Result<(), Error>) -> Result<(), Error> {
        let job = &self.jobs[number];
        match (&job.fate, end) {
            (Fate::Read(_), Ok(())) => {
                self.begin(number)?;
                self.finish(number)
            }
            (Fate::Read(_), Err(error)) => self.refuse(number, &error),
            (Fate::Folder, _) => {
                let name = self.new_name(job);
                self.sink.folder(job.entry, &name)
            }
            (Fate::Enter, _) => {
                let name = self.new_name(job);
                self.sink.enter(job.entry, &name)
            }
            (Fate::Leave, _) => self.sink.leave(),
            (Fate::Pass, _) => self.pass(number),
            (Fate::Strip, _) => self.strip(number),
            (Fate::Drop(reason), _) => {
                let reason = Some(reason.to_string());
                let row = FileReport { reason, ..self.report(job, Status::Dropped) };
                self.summary.inputs.push(row);
                Ok(())
            }
            (Fate::Refuse(error), _) => self.refuse(number, error),
        }
    }

    fn finish(&mut self, number: usize) -> Result<(), Error> {
        match self.sink.finish() {
            Ok(()) => {}
            // A database may turn out to be none that can be written anew.
            Err(error) if error.kind == ErrorKind::Input => return self.refuse(number, &error),
            Err(error) => return Err(error),
        }
        if let (Some(told), Some(report)) = (self.sink.told(), &mut self.open) {
            (report.bytes_in, report.bytes_out, report.reason) = (self.jobs[number].size, told.bytes, told.note);
            self.clerk.tally.attachments += told.left_out;
        }
        self.summary.inputs.extend(self.open.take());
        Ok(())
    }

    fn part(&mut self, number: usize, part: &Part, found: &mut Hits) -> Result<(), Error> {
        self.choosing.choose((number, &self.jobs[number]), part, found);
        self.begin(number)?;
        let Some(report) = &mut self.open else { return Ok(()) };
        let entry = match self.container.form() {
            Form::File => None,
            Form::Folder | Form::Zip | Form::Tar => Some(within(&report.path)),
        };
        let place = Place { entry, format: report.format.unwrap_or_default() };
        Clerk::observe(part, found, (place, self.detector), self.observer)?;
        let Written { edits, bytes } = match &mut self.told {
            None => self.clerk.write(part, found, self.sink)?,
            // Of an export of many files, those without messages are left out.
            Some(_) if self.jobs.len() > 1 && !self.jobs[number].heard.has_messages() => Written::default(),
            Some(Told { transcript, sink }) => {
                let said = self.clerk.say(part, found);
                Written { edits: found.list.len() as u64, bytes: transcript.tell((number, part), (&said, found), *sink)? }
            }
        };
        report.bytes_in += part.length();
        report.bytes_out += bytes;
        report.messages += part.slices.records;
        if edits > 0 {
            report.status = Status::Redacted;
        }
        self.observer.progress(part.text.len() as u64);
        Ok(())
    }

    fn begin(&mut self, number: usize) -> Result<(), Error> {
        if self.open.is_none() {
            let job = &self.jobs[number];
            let report = self.report(job, Status::Clean);
            self.sink.begin(job.entry, within(&report.path))?;
            self.open = Some(report);
        }
        Ok(())
    }

    /// A picture: what cannot be taken apart is copied if the user said so of such files, and left out if not.
    fn strip(&mut self, number: usize) -> Result<(), Error> {
        let job = &self.jobs[number];
        match guarded(|| pictures::strip(self.container, job)) {
            Err(error) => self.refuse(number, &error),
            Ok(Ok(bytes)) => {
                self.begin(number)?;
                self.sink.write(&bytes)?;
                self.sink.finish()?;
                let status = if bytes.len() as u64 == job.size { Status::Clean } else { Status::Redacted };
                let bytes_out = bytes.len() as u64;
                self.summary.inputs.extend(self.open.take().map(|report| FileReport { status, bytes_out, ..report }));
                Ok(())
            }
            Ok(Err(_)) if self.unknown == Unknown::Copy => self.pass(number),
            Ok(Err(reason)) if self.unknown == Unknown::Refuse || self.jobs.len() == 1 => {
                self.refuse(number, &Error::input(reason, "leave it out, or copy it with --media keep"))
            }
            Ok(Err(reason)) => {
                let reason = Some(reason.to_string());
                let row = FileReport { reason, ..self.report(job, Status::Dropped) };
                self.summary.inputs.push(row);
                Ok(())
            }
        }
    }

    /// An entry that the user wants copied unread.
    fn pass(&mut self, number: usize) -> Result<(), Error> {
        let job = &self.jobs[number];
        let mut source = match self.container.open_entry(job.entry) {
            Ok(source) => source,
            Err(error) => return self.refuse(number, &error),
        };
        let report = self.report(job, Status::Copied);
        if self.sink.copy(job.entry, within(&report.path))? {
            self.summary.inputs.push(FileReport { bytes_out: job.size, ..report });
            return Ok(());
        }
        self.begin(number)?;
        let mut buffer = vec![0; 128 << 10];
        loop {
            match source.read(&mut buffer) {
                Ok(0) => break,
                Ok(got) => {
                    self.sink.write(&buffer[..got])?;
                    if let Some(report) = &mut self.open {
                        report.bytes_out += got as u64;
                        report.status = Status::Copied;
                    }
                }
                Err(error) => return self.refuse(number, &Error::reading(&error)),
            }
        }
        self.sink.finish()?;
        self.summary.inputs.extend(self.open.take());
        Ok(())
    }

    /// A file that cannot be read, or that could a moment ago and cannot now.
    fn refuse(&mut self, number: usize, error: &Error) -> Result<(), Error> {
        self.refused = Some(number);
        let report = match self.open.take() {
            Some(begun) => {
                self.sink.abandon()?;
                FileReport { status: Status::Refused, bytes_out: 0, ..begun }
            }
            None => self.report(&self.jobs[number], Status::Refused),
        };
        self.summary.inputs.push(FileReport { reason: Some(reason(error)), advice: error.advice(), ..report });
        Ok(())
    }

    fn new_name(&mut self, job: &Job) -> String {
        let path = self.names.rename(&job.path, self.clerk, self.detector);
        within(&path).to_string()
    }

    fn report(&mut self, job: &Job, status: Status) -> FileReport {
        let path = self.names.rename(&job.path, self.clerk, self.detector);
        let format = if let Fate::Read(format) = job.fate { Some(format.id) } else { None };
        let bytes_in = if format.is_some() { 0 } else { job.size };
        FileReport {
            path,
            format,
            kind: job.kind,
            bytes_in,
            bytes_out: 0,
            messages: 0,
            status,
            reason: None,
            advice: "",
            given: self.container.path().to_path_buf(),
        }
    }
}

/// A path without the name of its input; a file that is its own input keeps its name.
fn within(path: &str) -> &str {
    path.split_once('/').map_or(path, |(_, rest)| rest)
}

/// What was seen and where, without the path: a line of the report has its own.
fn reason(error: &Error) -> String {
    error.at.map_or_else(|| error.seen().to_string(), |at| format!("{} (at byte {at})", error.seen()))
}
