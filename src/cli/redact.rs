//! The default verb: files, folders, archives, and the filter.

use super::args::{CommonArgs, RedactArgs};
use super::clock::Clock;
use super::outputs::{self, Destination};
use super::{Outcome, complain, plan, wanted, watch};
use crate::archive::Container;
use crate::engine::{Nowhere, Options, Run, Surveyed, Unwatched};
use crate::error::Error;
use crate::report::{PolicyReport, Status, Summary, table};
use indicatif::ProgressDrawTarget;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

/// What both verbs need once their arguments are understood.
pub(super) struct Session {
    pub(super) run: Run,
    pub(super) summary: Summary,
    clock: Clock,
}

impl Session {
    /// Makes a pool of threads and a run.
    pub(super) fn new(args: &CommonArgs, options: Options) -> Result<Session, Error> {
        if let Some(0) = args.threads {
            return Err(Error::usage("--threads 0", "give 1 or more"));
        }
        let threads = args.threads.unwrap_or(0);
        // A pool that exists already is the one of an earlier call in the same process: it will do.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global();
        let digest = outputs::digest(&options);
        let summary = Summary { policy: PolicyReport { profile: "share", digest }, ..Summary::default() };
        Ok(Session { run: Run::new(options), summary, clock: Clock::start() })
    }

    /// Fills in what is known only at the end.
    pub(super) fn close(&mut self) {
        self.run.tally().write_into(&mut self.summary);
        self.summary.people = self.run.people() as u64;
        self.summary.started = self.clock.started();
        self.summary.seconds = self.clock.seconds();
        self.summary.count_unread();
    }

    /// Opens the inputs, looks at them and learns who is who. An input that cannot be opened at all is reported.
    pub(super) fn open(&mut self, inputs: &[PathBuf]) -> Result<Vec<Surveyed>, Error> {
        let mut opened = Vec::with_capacity(inputs.len());
        for path in inputs {
            match Container::open(path).and_then(|container| self.run.survey(container)) {
                Ok(surveyed) => opened.push(surveyed),
                Err(error) if inputs.len() == 1 => return Err(error.in_file(path)),
                Err(error) => {
                    complain(&error.in_file(path).to_string());
                    self.summary.refuse(path, "could not be opened");
                }
            }
        }
        self.run.learn(&mut opened);
        Ok(opened)
    }

    /// The outcome, and a line on standard error for every file that was refused.
    pub(super) fn outcome(&self) -> Outcome {
        for file in self.summary.inputs.iter().filter(|file| file.status == Status::Refused) {
            complain(&format!("{}: {}; it was not written", file.path, file.reason.as_deref().unwrap_or("not understood")));
        }
        if self.summary.has_refused() { Outcome::SomeRefused } else { Outcome::Done }
    }
}

/// Whether the inputs name standard input: `-`, or nothing while something is piped in.
pub(super) fn is_filter(inputs: &[PathBuf]) -> Result<bool, Error> {
    match inputs {
        [] if std::io::stdin().is_terminal() => {
            Err(Error::usage("no input", "name a file, a folder or an archive, or pipe something in; see `dmredact --help`"))
        }
        [] => Ok(true),
        [only] => Ok(only == Path::new("-")),
        many if many.iter().any(|path| path == Path::new("-")) => {
            Err(Error::usage("`-` stands beside other inputs", "run the filter on its own"))
        }
        _ => Ok(false),
    }
}

pub(super) fn run(args: RedactArgs) -> Result<Outcome, Error> {
    let options = plan::options(&args.common, &args.replace)?;
    let filter = is_filter(&args.common.inputs)?;
    let mut session = Session::new(&args.common, options)?;
    let outcome = if filter { pipe(&mut session, &args)? } else { files(&mut session, &args)? };
    if outcome == Outcome::Done && args.check && !session.run.tally().is_empty() {
        return Ok(Outcome::Found);
    }
    Ok(outcome)
}

fn pipe(session: &mut Session, args: &RedactArgs) -> Result<Outcome, Error> {
    let source = Box::new(std::io::stdin());
    let mut nobody = Unwatched;
    match &args.output {
        _ if args.dry_run => drop(session.run.filter(source, (std::io::sink(), &mut nobody), &mut session.summary)?),
        None => drop(session.run.filter(source, (std::io::stdout().lock(), &mut nobody), &mut session.summary)?),
        Some(path) => {
            let file = outputs::file(path, &[], args.force)?;
            let file = session.run.filter(source, (file, &mut nobody), &mut session.summary)?;
            file.commit()?;
        }
    }
    session.close();
    match &args.common.summary {
        Some(path) => outputs::write_summary(&session.summary, path, args.force)?,
        None if args.common.verbose > 0 => show(&session.summary),
        None => {}
    }
    Ok(Outcome::Done)
}

fn files(session: &mut Session, args: &RedactArgs) -> Result<Outcome, Error> {
    let inputs = &args.common.inputs;
    let opened = session.open(inputs)?;
    let total = opened.iter().map(Surveyed::size).sum();
    let bar = watch::bar(total, bar_target(&args.common));
    let mut watch = watch::Watch { bar, lines: None };
    let mut written = Vec::with_capacity(opened.len());
    for surveyed in opened {
        if args.dry_run {
            session.run.redact(surveyed, (&mut Nowhere, &mut watch), &mut session.summary)?;
            continue;
        }
        let name = session.run.rename(&surveyed.file_name());
        let mut destination = Destination::open(&surveyed, (args, inputs), &name)?;
        session.run.redact(surveyed, (destination.sink(), &mut watch), &mut session.summary)?;
        written.push(destination);
    }
    watch.bar.finish_and_clear();
    session.close();
    let publishes = !(args.all_or_nothing && session.summary.has_refused());
    let outputs = if publishes { publish(written)? } else { Vec::new() };
    finish(session, args, &outputs)
}

fn publish(written: Vec<Destination>) -> Result<Vec<PathBuf>, Error> {
    written.into_iter().filter_map(|destination| destination.publish().transpose()).collect()
}

/// Summary, table and complaints.
fn finish(session: &Session, args: &RedactArgs, outputs: &[PathBuf]) -> Result<Outcome, Error> {
    let beside = || outputs.first().filter(|_| !args.dry_run).map(|path| outputs::summary_beside(path));
    if let Some(path) = args.common.summary.clone().or_else(beside) {
        outputs::write_summary(&session.summary, &path, args.force)?;
    }
    if !args.common.quiet {
        show(&session.summary);
        for path in outputs {
            let _ = writeln!(std::io::stderr().lock(), "written: {}", path.display());
        }
    }
    Ok(session.outcome())
}

fn show(summary: &Summary) {
    let _ = std::io::stderr().lock().write_all(table::render(summary).as_bytes());
}

/// Where a progress bar is drawn.
pub(super) fn bar_target(args: &CommonArgs) -> ProgressDrawTarget {
    let shown = !args.quiet && wanted(args.progress, std::io::stderr().is_terminal());
    if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() }
}
