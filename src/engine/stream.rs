//! The filter: one pass over a pipe. It learns as it goes, and passes a line on as soon as it is decided.
//!
//! What a line teaches holds from that line on, however the pipe cuts the stream: same input, same bytes.

use super::commit::{Clerk, Observer, Place, Written};
use super::feed::{Feed, Pace, Part, Reading};
use super::fields::Searcher;
use super::head::{self, Head};
use super::learn::learn_slices;
use super::talk::{self, Recent, Talk};
use super::threads;
use super::{Run, hits};
use crate::archive::sink::Stream;
use crate::error::Error;
use crate::formats::{self, Format, Sample};
use crate::people::Learner;
use crate::report::{FileReport, Status, Summary};
use crate::slice::{Join, Slice};
use std::io::{Cursor, Read, Write};
use std::path::PathBuf;

impl Run {
    /// Redacts everything that comes from `source` and passes it on.
    ///
    /// # Errors
    /// When the source is not what its beginning promised (what was passed on before is complete lines), or when the
    /// output cannot be written.
    pub fn filter<W: Write + Send>(
        &mut self,
        mut source: Box<dyn Read + Send>,
        (out, observer): (W, &mut dyn Observer),
        summary: &mut Summary,
    ) -> Result<W, Error> {
        if !self.options.choice.is_everything() {
            return Err(Error::usage("messages cannot be chosen in a pipe, which is read once", "give a file or folder"));
        }
        let (first, told) = head::stream_head(&mut *source)?;
        let head = Head::of(&first[..told]);
        let format = self.options.format.map_or_else(|| stream_format(&head), Ok)?;
        let reader = (format.open)(Sample { path: "-", head: &head.text });
        let source: Box<dyn Read + Send> = Box::new(Cursor::new(first).chain(source));
        let source = (source, format.charset(head.charset.unwrap_or_default()));
        let mut feed = Feed::new(source, reader, (Pace::Live, Reading::by(self.options.window)));
        let learner = self.options.people.clone();
        let (sink, searcher) = (Stream::new(out), Searcher::default());
        let (held, recent) = (None, Recent::default());
        let mut passage = Passage { run: self, observer, sink, learner, searcher, report: report(format), held, recent };
        while let Some(part) = feed.next(passage.observer.naming())? {
            passage.part(part)?;
            passage.sink.flush()?;
        }
        passage.release()?;
        let Passage { mut sink, report, .. } = passage;
        sink.flush()?;
        summary.inputs.push(report);
        Ok(sink.into_inner())
    }
}

/// One stream on its way through.
struct Passage<'r, W: Write + Send> {
    run: &'r mut Run,
    observer: &'r mut dyn Observer,
    sink: Stream<W>,
    learner: Learner,
    searcher: Searcher,
    report: FileReport,
    /// Lines that wait for the next one: somebody may go on in it.
    held: Option<Part>,
    recent: Recent,
}

impl<W: Write + Send> Passage<'_, W> {
    /// Line by line: learns; where a line brings news, everything before it is passed on by what was known then.
    fn part(&mut self, mut part: Part) -> Result<(), Error> {
        let mut at = 0;
        while at < part.slices.list.len() {
            let end = line_end(&part, at);
            learn_slices(&part, &part.slices.list[at..end], &mut self.learner);
            self.learner.close();
            if self.learner.has_news_for(self.run.detector.people()) {
                if at > 0 {
                    let rest = split(&mut part, at);
                    self.pass(std::mem::replace(&mut part, rest))?;
                }
                self.run.detector.teach(&self.learner);
                at = end - at;
            } else {
                at = end;
            }
        }
        self.pass(part)
    }

    /// Passes on what is decided of a part and of what was held back before it.
    fn pass(&mut self, part: Part) -> Result<(), Error> {
        let part = match self.held.take() {
            Some(held) => joined(held, part),
            None => part,
        };
        let mut part = talk::listen(part);
        if let Some(at) = threads::held_from(&part) {
            let first = part.talk.own.partition_point(|message| (message.slice as usize) < at);
            let behind = part.talk.own.split_off(first);
            part.talk.after = behind.into_iter().take(talk::NEAR).map(|message| talk::near(&part, message)).collect();
            let rest = split(&mut part, at);
            self.held = Some(rest);
        }
        self.write(part)
    }

    /// Nothing more comes.
    fn release(&mut self) -> Result<(), Error> {
        let Some(held) = self.held.take() else { return Ok(()) };
        self.write(talk::listen(held))?;
        self.sink.flush()
    }

    fn write(&mut self, mut part: Part) -> Result<(), Error> {
        self.recent.pass(&mut part);
        let part = &part;
        let Run { detector, clerk, .. } = &mut *self.run;
        let found = hits::find(part, detector, &mut self.searcher);
        let place = Place { entry: None, format: self.report.format.unwrap_or_default() };
        Clerk::observe(part, &found, (place, detector), self.observer)?;
        let Written { edits, bytes } = clerk.write(part, &found, &mut self.sink)?;
        self.report.bytes_in += part.length();
        self.report.bytes_out += bytes;
        self.report.messages += part.slices.records;
        if edits > 0 {
            self.report.status = Status::Redacted;
        }
        self.observer.progress(part.text.len() as u64);
        Ok(())
    }
}

/// Index behind the last slice that begins in the same line as slice `at`, or continues one.
fn line_end(part: &Part, at: usize) -> usize {
    let list = &part.slices.list;
    let gap = |before: &Slice, next: &Slice| {
        let (before, next) = (part.span(before), part.span(next));
        part.text.get(before.end as usize..next.start as usize).unwrap_or_default()
    };
    let is_next_line = |index: &usize| list[*index].join == Join::Alone && gap(&list[*index - 1], &list[*index]).contains('\n');
    (at + 1..list.len()).find(is_next_line).unwrap_or(list.len())
}

/// Two parts that follow each other, as one.
fn joined(mut first: Part, mut second: Part) -> Part {
    second.slices.shift(first.text.len() as u32);
    first.text.push_str(&second.text);
    first.slices.append(second.slices);
    first
}

/// Cuts a part before the line of slice `at`; what stays in `part` is the front.
fn split(part: &mut Part, at: usize) -> Part {
    let span = |index: usize| part.span(&part.slices.list[index]);
    let before = at.checked_sub(1).map_or(0, |before| span(before).end as usize);
    let start = if at == 0 { 0 } else { span(at).start as usize };
    let cut = part.text[before..start].rfind('\n').map_or(start, |line_end| before + line_end + 1);
    let slices = part.slices.split_off(at, cut as u32);
    let text = part.text.split_off(cut);
    let at = part.at + part.charset.length(&part.text) as u64;
    Part { text, charset: part.charset, slices, at, talk: Talk::default() }
}

/// A pipe has no name; a line that is a JSON object of its own is JSONL even if no second line came yet.
fn stream_format(head: &Head) -> Result<&'static Format, Error> {
    if head.charset.is_none() {
        return Err(head.fault().unwrap_or_else(|| Error::input("not text", "pipe text, CSV, JSON or JSONL")));
    }
    let line = head.text.lines().next().unwrap_or_default();
    let is_object = line.starts_with('{') && serde_json::from_str::<serde::de::IgnoredAny>(line).is_ok();
    let known = formats::recognize(Sample { path: "-", head: &head.text });
    let is_of_no_app = known.is_none_or(|format| matches!(format.id, "json" | "csv" | "text"));
    let known = if is_object && is_of_no_app { formats::by_id("jsonl") } else { known };
    let format = known.or_else(|| formats::by_id("text"));
    format.ok_or_else(|| Error::input("no format fits", "name it with --format; see `dmredact formats`"))
}

fn report(format: &'static Format) -> FileReport {
    FileReport {
        path: "-".to_string(),
        format: Some(format.id),
        kind: None,
        bytes_in: 0,
        bytes_out: 0,
        messages: 0,
        status: Status::Clean,
        reason: None,
        advice: "",
        given: PathBuf::from("-"),
    }
}
