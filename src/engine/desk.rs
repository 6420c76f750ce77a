//! The end of the pipeline: pieces are committed in the order of the input, with names, numbers, bytes and report.

use super::choose::{Choice, Chooser};
use super::commit::{Clerk, Observer, Place, Written};
use super::feed::Part;
use super::hits::Hits;
use super::names::Names;
use super::pipeline::{News, Piece};
use super::transcript::Transcript;
use super::{Fate, Job, Unknown, guarded, pictures};
use crate::archive::sink::{Databases, Sink};
use crate::archive::{Container, Form};
use crate::detect::Detector;
use crate::error::{Error, ErrorKind};
use crate::report::{FileReport, Status, Summary};
use std::collections::HashSet;
use std::io::Read;

/// Commits pieces in order: names, numbers, bytes, report.
pub(super) struct Desk<'d> {
    pub(super) container: &'d Container,
    pub(super) jobs: &'d [Job],
    pub(super) detector: &'d Detector,
    pub(super) names: &'d mut Names,
    pub(super) clerk: &'d mut Clerk,
    pub(super) sink: &'d mut Databases<'d>,
    pub(super) observer: &'d mut dyn Observer,
    pub(super) summary: &'d mut Summary,
    /// What happens to files that nobody understands.
    pub(super) unknown: Unknown,
    pub(super) choosing: Choosing<'d>,
    pub(super) told: Option<Told<'d>>,
    /// The file that is being written.
    pub(super) open: Option<FileReport>,
    /// The file that failed last: what follows of it is ignored.
    pub(super) refused: Option<usize>,
}

/// A transcript, and where it goes.
pub(super) struct Told<'d> {
    pub(super) transcript: Transcript,
    pub(super) sink: &'d mut dyn Sink,
}

/// Which messages of the open file are wanted.
pub(super) struct Choosing<'d> {
    pub(super) choice: &'d Choice,
    /// Conversations of this input in which the wanted participant takes part.
    pub(super) with: HashSet<String>,
    pub(super) chooser: Option<(usize, Chooser)>,
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
    pub(super) fn commit(&mut self, piece: Piece) -> Result<(), Error> {
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
