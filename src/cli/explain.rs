//! `explain`: why each thing was found, one line each; no value unless asked for.

use super::args::ExplainArgs;
use super::redact::{Session, check, is_filter};
use super::{Outcome, plan};
use crate::archive::sink::Nowhere;
use crate::engine::{Observer, Seen};
use crate::error::Error;
use crate::slice::Naming;
use std::io::{BufWriter, Write};

pub(super) fn run(args: &ExplainArgs) -> Result<Outcome, Error> {
    check(&args.common)?;
    let options = plan::options(&args.common, &[])?;
    let filter = is_filter(&args.common.inputs)?;
    let mut session = Session::new(options);
    let out = BufWriter::new(std::io::stdout());
    let mut teller = Teller { out, input: "-".to_string(), show_values: args.show_values };
    if filter {
        let source = Box::new(std::io::stdin());
        session.run.filter(source, (std::io::sink(), &mut teller), &mut session.summary)?;
    } else {
        for surveyed in &mut session.open(&args.common.inputs, args.common.threads) {
            teller.input = surveyed.container().path().to_string_lossy().into_owned();
            session.run.redact(surveyed, (&mut Nowhere, &mut teller), &mut session.summary)?;
        }
    }
    teller.out.flush().map_err(|error| Error::writing(&error))?;
    session.close();
    Ok(session.outcome())
}

/// Writes a line for everything that is found.
struct Teller<W: Write> {
    out: W,
    input: String,
    show_values: bool,
}

impl<W: Write> Observer for Teller<W> {
    fn naming(&self) -> Naming {
        Naming::On
    }

    fn seen(&mut self, seen: &Seen<'_>) -> Result<(), Error> {
        let Teller { out, input, .. } = self;
        let entry = seen.entry.map_or(String::new(), |entry| format!("/{entry}"));
        let field = if seen.field.is_empty() { String::new() } else { format!(" {}", seen.field) };
        let span = seen.finding.span;
        let points = |end: u32| seen.text.get(..end as usize).map_or(0, |before| before.chars().count());
        let value = seen.text.get(span.range()).filter(|_| self.show_values);
        let value = value.map_or(String::new(), |value| format!(" {value:?}"));
        let (record, start, end) = (seen.slice.record, points(span.start), points(span.end));
        let (entity, confidence) = (seen.finding.entity.id(), seen.finding.confidence);
        let line = format!("{input}{entry}: record {record}{field} {start}..{end}: {entity}{value} {confidence}: {}", seen.why());
        writeln!(out, "{}", line.replace(char::is_control, "\u{fffd}")).map_err(|error| Error::writing(&error))
    }
}
