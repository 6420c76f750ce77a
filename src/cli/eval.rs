//! `eval`: how well labelled text is found. The same run as `scan --json`, over the labelled file itself.

use super::args::EvalArgs;
use super::redact::{Session, check};
use super::{Outcome, plan};
use crate::archive::sink::Nowhere;
use crate::engine::{Observer, Options, Seen};
use crate::error::Error;
use crate::formats;
use crate::report::score::labelled::{self, Document};
use crate::report::score::{Found, Miss, MissKind, Row, Score, score};
use crate::slice::Naming;
use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;

/// The field of a line that is labelled.
const FIELD: &str = "text";

pub(super) fn run(args: &EvalArgs) -> Result<Outcome, Error> {
    check(&args.common)?;
    let [path] = args.common.inputs.as_slice() else {
        return Err(Error::usage("eval takes one labelled file", "name a JSONL file"));
    };
    let options = Options { format: formats::by_id("jsonl"), ..plan::options(&args.common, &[])? };
    let wanted = options.plan.entities;
    let text = std::fs::read_to_string(path).map_err(|error| Error::reading(&error).in_file(path))?;
    let documents = labelled::parse(&text).map_err(|error| error.in_file(path))?;
    let found = find(options, path, &documents)?;
    let (score, misses) = score(&documents, &found, wanted);
    let mut out = if args.json { serde_json::to_string_pretty(&score).unwrap_or_default() + "\n" } else { table(&score) };
    if args.misses {
        misses.iter().for_each(|miss| describe(miss, &documents, &mut out));
    }
    std::io::stdout().lock().write_all(out.as_bytes()).map_err(|error| Error::writing(&error))?;
    Ok(Outcome::Done)
}

/// What is found in the text of every document.
fn find(options: Options, path: &Path, documents: &[Document]) -> Result<Vec<Vec<Found>>, Error> {
    let mut session = Session::new(options);
    let mut opened = session.open(&[path.to_path_buf()], None);
    let mut collect = Collect { documents, found: vec![Vec::new(); documents.len()] };
    for surveyed in &mut opened {
        if let Some(fault) = surveyed.fault() {
            return Err(Error::input(fault.seen().to_string(), fault.advice()).in_file(path));
        }
        session.run.redact(surveyed, (&mut Nowhere, &mut collect), &mut session.summary)?;
    }
    Ok(collect.found)
}

/// Keeps what is found in the labelled field.
struct Collect<'d> {
    documents: &'d [Document],
    found: Vec<Vec<Found>>,
}

impl Observer for Collect<'_> {
    fn naming(&self) -> Naming {
        Naming::On
    }

    fn seen(&mut self, seen: &Seen<'_>) -> Result<(), Error> {
        let line = self.documents.binary_search_by_key(&seen.slice.record, |document| document.line);
        if let (FIELD, Ok(index)) = (seen.field, line) {
            let points = |end: u32| seen.text.get(..end as usize).map_or(0, |before| before.chars().count());
            let span = seen.finding.span;
            self.found[index].push(Found { place: points(span.start)..points(span.end), entity: seen.finding.entity });
        }
        Ok(())
    }
}

fn table(score: &Score) -> String {
    let mut out = String::new();
    let _ = writeln!(
        out,
        "{:28} {:>7} {:>7} {:>7} {:>7} {:>8} {:>9} {:>6} {:>6}",
        "entity", "labels", "recall", "exact", "overlap", "findings", "precision", "F1", "F2"
    );
    let mut rows: Vec<(&&str, &Row)> = score.entities.iter().collect();
    rows.sort_by_key(|(id, row)| (std::cmp::Reverse(row.labels), **id));
    for (id, row) in rows {
        line(id, row, &mut out);
    }
    line("all", &score.all, &mut out);
    let _ = writeln!(
        out,
        "\n{} documents; {:.1} % of those with labels leak nothing; {} of {} labelled characters leak",
        score.documents,
        score.documents_without_leak * 100.0,
        score.leaked_characters,
        score.labelled_characters
    );
    let _ = writeln!(out, "{} clean documents; {:.1} of 1,000 touched", score.clean_documents, score.clean_touched_per_1000);
    if !score.ignored.is_empty() {
        let ignored: Vec<String> = score.ignored.iter().map(|(kind, count)| format!("{kind} ({count})")).collect();
        let _ = writeln!(out, "not looked for, so not counted: {}", ignored.join(", "));
    }
    out
}

fn line(id: &str, row: &Row, out: &mut String) {
    let _ = writeln!(
        out,
        "{id:28} {:7} {:7.3} {:7.3} {:7.3} {:8} {:9.3} {:6.3} {:6.3}",
        row.labels, row.recall, row.exact, row.overlap, row.findings, row.precision, row.f1, row.f2
    );
}

fn describe(miss: &Miss, documents: &[Document], out: &mut String) {
    let Some(document) = documents.get(miss.document) else { return };
    let value: String = document.text.chars().skip(miss.place.start).take(miss.place.len()).collect();
    let kind = match miss.kind {
        MissKind::Leaked => "leaks",
        MissKind::Alarm => "wrong",
    };
    let _ = writeln!(out, "{kind} {} {:?} in {}: {:?}", miss.entity.id(), value, document.id, document.text);
}
