//! The default verb: files, folders, archives, and the filter.

use super::args::{CommonArgs, RedactArgs};
use super::clock::Clock;
use super::outputs::{self, Layout};
use super::{Outcome, complain, plan, tell, wanted, watch};
use crate::archive::place::{self, Rules};
use crate::archive::sink::{FileSink, Nowhere, Publish, TreeSink};
use crate::archive::{Container, Draft, Form};
use crate::engine::{Options, Run, Shape, Surveyed, Unwatched};
use crate::error::Error;
use crate::report::table::{self, Telling};
use crate::report::{FileReport, PolicyReport, Status, Summary};
use indicatif::ProgressDrawTarget;
use std::io::{BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// What both verbs need once their arguments are understood.
pub(super) struct Session {
    pub(super) run: Run,
    pub(super) summary: Summary,
    clock: Clock,
    deepest: usize,
}

impl Session {
    pub(super) fn new(options: Options) -> Session {
        let deepest = options.max_archive_depth;
        let policy = PolicyReport { profile: "share", digest: outputs::digest(&options) };
        let summary = Summary { policy, ..Summary::default() };
        Session { run: Run::new(options), summary, clock: Clock::start(), deepest }
    }

    /// Fills in what is known only at the end.
    pub(super) fn close(&mut self) {
        self.run.conclude(&mut self.summary);
        if self.run.misses_owner() {
            complain("no field of the archive names the owner given with --me; `dmredact people` shows who is in it");
        }
        self.summary.started = self.clock.started();
        self.summary.seconds = self.clock.seconds();
    }

    /// Opens the inputs, looks at them and learns who is who. An input that cannot be opened at all is reported.
    pub(super) fn open(&mut self, inputs: &[PathBuf], threads: Option<usize>) -> Vec<Surveyed> {
        // A pool that exists already is the one of an earlier call in the same process: it will do.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(threads.unwrap_or(0)).build_global();
        let mut opened = Vec::with_capacity(inputs.len());
        for (index, path) in inputs.iter().enumerate() {
            match Container::open_to(path, self.deepest) {
                Ok(container) => opened.push(self.run.survey(container)),
                // Nothing is known yet of whom its name tells, so the summary counts it instead.
                Err(error) => self.summary.inputs.push(FileReport::unopened(format!("(input {})", index + 1), path, &error)),
            }
        }
        self.run.learn(&mut opened);
        opened
    }

    /// The outcome, and a line on standard error for every file that was refused.
    pub(super) fn outcome(&self) -> Outcome {
        for file in self.summary.inputs.iter().filter(|file| file.status == Status::Refused) {
            let entry = file.path.split_once('/').map_or(String::new(), |(_, entry)| format!("/{entry}"));
            let advice = if file.advice.is_empty() { String::new() } else { format!("; {}", file.advice) };
            let reason = file.reason.as_deref().unwrap_or("not understood");
            complain(&format!("{}{entry}: {reason}{advice}", file.given.display()));
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

/// What `--threads` says, checked.
pub(super) fn check(args: &CommonArgs) -> Result<(), Error> {
    if args.threads == Some(0) { Err(Error::usage("--threads 0", "give 1 or more")) } else { Ok(()) }
}

pub(super) fn run(args: RedactArgs) -> Result<Outcome, Error> {
    check(&args.common)?;
    let mut options = plan::options(&args.common, &args.replace)?;
    options.shape = shape(&args);
    let filter = is_filter(&args.common.inputs)?;
    let mut session = Session::new(options);
    let outcome = if filter { pipe(&mut session, &args)? } else { files(&mut session, &args)? };
    if outcome == Outcome::Done && args.check && !session.run.tally().is_empty() {
        return Ok(Outcome::Found);
    }
    Ok(outcome)
}

/// As what the inputs are written.
fn shape(args: &RedactArgs) -> Shape {
    if args.to_transcript { Shape::Transcript { split: args.split.map(|tokens| tokens as usize) } } else { Shape::Same }
}

fn pipe(session: &mut Session, args: &RedactArgs) -> Result<Outcome, Error> {
    let source = Box::new(std::io::stdin());
    let overwrite = outputs::overwrite(args);
    let rules = Rules { inputs: &[], overwrite };
    let target: Vec<(PathBuf, Form)> =
        args.output.iter().filter(|_| !args.dry_run).map(|path| (path.clone(), Form::File)).collect();
    rules.check_all(&target, args.common.summary.as_deref())?;
    let (nobody, summary) = (&mut Unwatched, &mut session.summary);
    match &args.output {
        _ if args.dry_run => drop(session.run.filter(source, (std::io::sink(), nobody), summary)?),
        None => {
            let out = BufWriter::with_capacity(64 << 10, std::io::stdout());
            drop(session.run.filter(source, (out, nobody), summary)?);
        }
        Some(path) => {
            let draft = Draft::create(path, overwrite)?;
            session.run.filter(source, (draft, nobody), summary)?.finish().map_err(|error| error.in_file(path))?.publish()?;
        }
    }
    session.close();
    match &args.common.summary {
        Some(path) => outputs::write_summary(&session.summary, path, overwrite)?,
        None if args.common.verbose > 0 => show(&session.summary, args),
        None => {}
    }
    Ok(Outcome::Done)
}

fn files(session: &mut Session, args: &RedactArgs) -> Result<Outcome, Error> {
    let inputs = &args.common.inputs;
    let layout = Layout::of(args.output.as_deref(), inputs)?;
    let rules = Rules { inputs, overwrite: outputs::overwrite_output(args) };
    if let (Layout::Exactly(path), [only]) = (&layout, inputs.as_slice()) {
        // Known before a large input is read through.
        let is_tree = only.is_dir();
        rules.check(path, if is_tree && !args.to_transcript || args.split.is_some() { Form::Folder } else { Form::File })?;
    }
    let mut opened = session.open(inputs, args.common.threads);
    let mut targets = Vec::with_capacity(opened.len());
    for surveyed in &mut opened {
        let name = session.run.rename(surveyed);
        targets.push(target(surveyed.container(), (&layout, &name), shape(args)));
    }
    let paths: Vec<PathBuf> = targets.iter().map(|(path, _)| path.clone()).collect();
    let beside = if args.dry_run { None } else { layout.summary(&paths) };
    let summary = args.common.summary.clone().or(beside);
    rules.check_all(&targets, summary.as_deref())?;
    let overwrite = outputs::overwrite(args);
    Rules { inputs, overwrite }.check_all(&[], summary.as_deref())?;
    let outputs = write(session, (&mut opened, &targets), (args, &layout))?;
    session.close();
    if let Some(path) = summary.filter(|_| args.common.summary.is_some() || !outputs.is_empty()) {
        outputs::write_summary(&session.summary, &path, overwrite)?;
    }
    if !args.common.quiet {
        show(&session.summary, args);
        for path in &outputs {
            tell(&format!("written: {}", path.display()));
        }
    }
    Ok(session.outcome())
}

/// Where the output of an input goes, and what it is.
fn target(input: &Container, (layout, name): (&Layout, &str), shape: Shape) -> (PathBuf, Form) {
    match shape {
        Shape::Same => (layout.target(input, name), input.form()),
        Shape::Transcript { split } => {
            let form = if split.is_some() { Form::Folder } else { Form::File };
            (layout.transcript(input, name, form), form)
        }
    }
}

/// Redacts everything, then publishes everything.
fn write(
    session: &mut Session,
    (opened, targets): (&mut [Surveyed], &[(PathBuf, Form)]),
    (args, layout): (&RedactArgs, &Layout),
) -> Result<Vec<PathBuf>, Error> {
    let bar = watch::bar(opened.iter().map(Surveyed::size).sum(), bar_target(&args.common));
    let mut watch = watch::Watch { bar, lines: None };
    // Dropped last: when the drafts in it are gone.
    let _made = if args.dry_run { None } else { layout.make_folder()? };
    let mut sinks: Vec<Box<dyn Publish>> = Vec::with_capacity(opened.len());
    for (surveyed, (target, _)) in opened.iter_mut().zip(targets) {
        let is_hopeless = surveyed.fault().is_some();
        if args.dry_run || is_hopeless {
            session.run.redact(surveyed, (&mut Nowhere, &mut watch), &mut session.summary)?;
            continue;
        }
        let mut sink = match shape(args) {
            Shape::Same => place::sink(surveyed.container(), target, outputs::overwrite(args)),
            Shape::Transcript { split: None } => Box::new(FileSink::new(target, outputs::overwrite(args))),
            Shape::Transcript { split: Some(_) } => Box::new(TreeSink::new(target, outputs::overwrite(args))),
        };
        session.run.redact(surveyed, (&mut *sink, &mut watch), &mut session.summary)?;
        sink.complete()?;
        sinks.push(sink);
    }
    watch.bar.finish_and_clear();
    if args.all_or_nothing && session.summary.has_refused() {
        return Ok(Vec::new());
    }
    sinks.into_iter().filter_map(|mut sink| sink.publish().transpose()).collect()
}

fn show(summary: &Summary, args: &RedactArgs) {
    let telling = if args.dry_run { Telling::Found } else { Telling::Removed };
    let text = table(summary, telling, &args.common);
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// The summary, with a line for every file if `--verbose` asks for it.
pub(super) fn table(summary: &Summary, telling: Telling, args: &CommonArgs) -> String {
    let files = if args.verbose > 0 { table::files(summary) } else { String::new() };
    table::render(summary, telling) + &files
}

/// Where a progress bar is drawn.
pub(super) fn bar_target(args: &CommonArgs) -> ProgressDrawTarget {
    let shown = !args.quiet && wanted(args.progress, &std::io::stderr());
    if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() }
}
