//! `scan`: what would be removed. It writes nothing; the exit code tells.

use super::args::ScanArgs;
use super::outputs;
use super::redact::{Session, bar_target, check, is_filter, table};
use super::{Outcome, plan, watch};
use crate::archive::Overwrite;
use crate::archive::place::Rules;
use crate::archive::sink::Nowhere;
use crate::engine::Surveyed;
use crate::error::Error;
use crate::report::table::Telling;
use std::io::{BufWriter, Write};

pub(super) fn run(args: ScanArgs) -> Result<Outcome, Error> {
    check(&args.common)?;
    let options = plan::options(&args.common, &[])?;
    let filter = is_filter(&args.common.inputs)?;
    Rules { inputs: &args.common.inputs, overwrite: Overwrite::Never }.check_all(&[], args.common.summary.as_deref())?;
    let mut session = Session::new(options);
    if filter {
        pipe(&mut session, &args)?
    } else {
        files(&mut session, &args)?
    }
    session.close();
    if let Some(path) = &args.common.summary {
        outputs::write_summary(&session.summary, path, Overwrite::Never)?;
    }
    if !args.common.quiet && !args.json {
        let mut out = std::io::stdout().lock();
        let text = table(&session.summary, Telling::Found, &args.common);
        let wrote = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        wrote.map_err(|error| Error::writing(&error))?;
    }
    let outcome = session.outcome();
    let found = outcome == Outcome::Done && !session.run.tally().is_empty();
    Ok(if found { Outcome::Found } else { outcome })
}

fn pipe(session: &mut Session, args: &ScanArgs) -> Result<(), Error> {
    let mut watch = watch::Watch { bar: indicatif::ProgressBar::hidden(), lines: lines(args, "-") };
    let source = Box::new(std::io::stdin());
    session.run.filter(source, (std::io::sink(), &mut watch), &mut session.summary)?;
    watch.close()
}

fn files(session: &mut Session, args: &ScanArgs) -> Result<(), Error> {
    let mut opened = session.open(&args.common.inputs, args.common.threads);
    let bar = watch::bar(opened.iter().map(Surveyed::size).sum(), bar_target(&args.common));
    let mut watch = watch::Watch { bar, lines: lines(args, "") };
    for surveyed in &mut opened {
        if let Some(lines) = &mut watch.lines {
            lines.input = surveyed.container().path().to_string_lossy().into_owned();
        }
        session.run.redact(surveyed, (&mut Nowhere, &mut watch), &mut session.summary)?;
    }
    watch.close()
}

/// The lines of `--json`.
fn lines(args: &ScanArgs, input: &str) -> Option<watch::Lines> {
    args.json.then(|| watch::Lines {
        out: Box::new(BufWriter::new(std::io::stdout())),
        show_values: args.show_values,
        input: input.to_string(),
    })
}
