//! The filter: one pass over a pipe. It learns as it goes, and passes a line on as soon as it is decided.

use super::commit::{Clerk, Observer, Written};
use super::feed::{Feed, Pace};
use super::learn::learn_part;
use super::sink::{Sink, Stream};
use super::{HEAD, Run, head_text, hits, named};
use crate::detect::Scratch;
use crate::error::Error;
use crate::formats::{self, Format, Sample};
use crate::report::{FileReport, Status, Summary};
use std::io::{Cursor, Read, Write};
use std::sync::Arc;

impl Run {
    /// Redacts everything that comes from `source` and passes it on.
    ///
    /// # Errors
    /// When the source is not what its beginning promised (what was passed on before is complete lines), or when the
    /// output cannot be written.
    pub fn filter<W: Write>(
        &mut self,
        mut source: Box<dyn Read + Send>,
        (out, observer): (W, &mut dyn Observer),
        summary: &mut Summary,
    ) -> Result<W, Error> {
        let first = first_bytes(&mut *source)?;
        let format = self.options.format.or_else(|| stream_format(&first));
        let format = format.ok_or_else(|| Error::input("standard input: not text", "pipe text, CSV, JSON or JSONL"))?;
        let source = Box::new(Cursor::new(first).chain(source));
        let reader = (format.open)(Sample { path: "-", head: "" });
        let mut feed = Feed::new(source, reader, (Pace::Live, self.options.window));
        let mut sink = Stream::new(out);
        let mut report = report(format);
        let (mut learner, mut scratch) = (named(&self.options), Scratch::default());
        learner.file();
        let mut known = learner.version();
        while let Some(part) = feed.next(observer.naming())? {
            learn_part(&part, &mut learner);
            if learner.version() != known {
                known = learner.version();
                self.detector = self.detector.with_people(Arc::new(learner.people()));
            }
            let found = hits::find(&part, &self.detector, &mut scratch);
            Clerk::observe(&part, &found, ("-", &self.detector), observer)?;
            let Written { edits, bytes } = self.clerk.write(&part, &found, &mut sink)?;
            sink.flush()?;
            report.bytes_in += part.text.len() as u64;
            report.bytes_out += bytes;
            report.messages += part.slices.records;
            if edits > 0 {
                report.status = Status::Redacted;
            }
            observer.progress(part.text.len() as u64);
        }
        sink.finish()?;
        summary.inputs.push(report);
        Ok(sink.into_inner())
    }
}

/// What is there at once, up to the first line end: enough to tell the format, and never a wait for more than a line.
fn first_bytes(source: &mut dyn Read) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 8192];
    while bytes.len() < HEAD && !bytes.contains(&b'\n') {
        match source.read(&mut buffer) {
            Ok(0) => break,
            Ok(got) => bytes.extend_from_slice(&buffer[..got]),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Error::reading(&error)),
        }
    }
    Ok(bytes)
}

/// A pipe has no name; a line that is a JSON object of its own is JSONL even if no second line came yet.
fn stream_format(first: &[u8]) -> Option<&'static Format> {
    let head = head_text(first.to_vec());
    let line = head.text.lines().next().unwrap_or_default();
    let is_object = line.starts_with('{') && serde_json::from_str::<serde::de::IgnoredAny>(line).is_ok();
    if is_object {
        return formats::by_id("jsonl");
    }
    let known = formats::recognize(Sample { path: "-", head: &head.text });
    known.or_else(|| if head.is_text { formats::by_id("text") } else { None })
}

fn report(format: &'static Format) -> FileReport {
    FileReport {
        path: "-".to_string(),
        format: Some(format.id),
        bytes_in: 0,
        bytes_out: 0,
        messages: 0,
        status: Status::Clean,
        reason: None,
    }
}
