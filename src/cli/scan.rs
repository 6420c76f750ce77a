//! `scan`: what would be removed. It writes nothing; the exit code tells.

use super::args::ScanArgs;
use super::redact::{Session, bar_target, is_filter};
use super::{Outcome, outputs, plan, watch};
use crate::engine::{Nowhere, Surveyed};
use crate::error::Error;
use crate::report::table;
use std::io::{BufWriter, Write};

pub(super) fn run(args: ScanArgs) -> Result<Outcome, Error> {
    let options = plan::options(&args.common, &[])?;
    let filter = is_filter(&args.common.inputs)?;
    let mut session = Session::new(&args.common, options)?;
    if filter { pipe(&mut session, &args)? } else { files(&mut session, &args)? }
    session.close();
    if let Some(path) = &args.common.summary {
        outputs::write_summary(&session.summary, path, false)?;
    }
    if !args.common.quiet && !args.json {
        let _ = std::io::stdout().lock().write_all(table::render(&session.summary).as_bytes());
    }
    let outcome = session.outcome();
    let found = outcome == Outcome::Done && !session.run.tally().is_empty();
    Ok(if found { Outcome::Found } else { outcome })
}

fn pipe(session: &mut Session, args: &ScanArgs) -> Result<(), Error> {
    let mut watch = watch::Watch { bar: indicatif::ProgressBar::hidden(), lines: lines(args, None) };
    let source = Box::new(std::io::stdin());
    session.run.filter(source, (std::io::sink(), &mut watch), &mut session.summary)?;
    close(watch)
}

fn files(session: &mut Session, args: &ScanArgs) -> Result<(), Error> {
    let opened = session.open(&args.common.inputs)?;
    let bar = watch::bar(opened.iter().map(Surveyed::size).sum(), bar_target(&args.common));
    let mut watch = watch::Watch { bar, lines: None };
    for surveyed in opened {
        if let Some(mut lines) = watch.lines.take() {
            lines.out.flush().map_err(|error| Error::writing(&error))?;
        }
        watch.lines = lines(args, Some(&surveyed));
        session.run.redact(surveyed, (&mut Nowhere, &mut watch), &mut session.summary)?;
    }
    close(watch)
}

fn close(mut watch: watch::Watch) -> Result<(), Error> {
    watch.bar.finish_and_clear();
    match &mut watch.lines {
        Some(lines) => lines.out.flush().map_err(|error| Error::writing(&error)),
        None => Ok(()),
    }
}

/// The lines of `--json` for one input.
fn lines(args: &ScanArgs, input: Option<&Surveyed>) -> Option<watch::Lines> {
    args.json.then(|| {
        let formats = input.map(Surveyed::formats).unwrap_or_default();
        watch::Lines {
            out: Box::new(BufWriter::new(std::io::stdout())),
            show_values: args.show_values,
            input: input.map_or_else(|| "-".to_string(), Surveyed::path),
            has_entries: input.is_some_and(Surveyed::has_entries),
            format: Box::new(move |entry| formats.get(entry).copied()),
        }
    })
}
