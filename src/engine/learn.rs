//! The first pass: every field that names somebody, file by file, in many threads; joined in the order of the input.

use super::choose::Heard;
use super::feed::{Feed, Pace, Part, Reading};
use super::fields::with_searcher;
use super::head::HEAD;
use super::hits::{self, teaches};
use super::{Fate, Job, Options, Surveyed, guarded};
use crate::archive::Container;
use crate::charset::{Census, Charset, NOT_UTF8};
use crate::detect::Detector;
use crate::error::Error;
use crate::formats::{self, Format, Sample, Teaches};
use crate::people::{Learner, People, Texts, is_of_somebody};
use crate::slice::{Moments, Naming, Role, Slice};
use rayon::prelude::*;
use std::io::Read;

/// Files learnt from at the same time: bounds the memory of a folder with many files.
const AT_ONCE: usize = 256;

/// Feeds all facts of an input to `learner`; jobs that cannot be read become refused.
pub(super) fn learn(input: &mut Surveyed, (options, detector): (&Options, &Detector), learner: &mut Learner) {
    let container = &*input.container;
    for jobs in input.jobs.chunks_mut(AT_ONCE) {
        let learnt: Vec<Option<Learner>> =
            jobs.par_iter_mut().map(|job| learn_job((container, detector), job, options)).collect();
        learnt.into_iter().flatten().for_each(|own| learner.merge(own));
    }
}

fn learn_job((container, detector): (&Container, &Detector), job: &mut Job, options: &Options) -> Option<Learner> {
    let Fate::Read(format) = job.fate else { return None };
    let mut learnt = guarded(|| learn_file((container, detector), job, format, options));
    // What is UTF-8 at its beginning may be something else farther on.
    if learnt.as_ref().is_err_and(|error| error.seen() == NOT_UTF8.seen) {
        learnt = guarded(|| {
            job.charset = format.charset(charset_of(container, job)?);
            learn_file((container, detector), job, format, options)
        });
    }
    match learnt {
        Ok((learner, heard)) => {
            job.heard = heard;
            Some(learner)
        }
        Err(error) => {
            job.fate = Fate::Refuse(error);
            None
        }
    }
}

/// The whole file is walked: what cannot be understood to its end is refused before anything of it is written or reported.
fn learn_file(
    (container, detector): (&Container, &Detector),
    job: &Job,
    format: &'static Format,
    options: &Options,
) -> Result<(Learner, Heard), Error> {
    let mut heard = Heard::default();
    let mut learner = Learner::new();
    for slice in path_slices(format, job.unpacked()) {
        if let Some(text) = job.path.get(slice.raw.range()).filter(|_| teaches(slice.role)) {
            learner.fact(slice.role, slice.subject, &slice.escape.decode(text));
        }
    }
    learner.close();
    let mut feed: Feed = super::open(container, job, format, options.reading())?;
    loop {
        let parts = take(&mut feed)?;
        if parts.is_empty() {
            break;
        }
        for part in parts.iter().filter(|_| format.teaches != Teaches::Nothing) {
            learn_slices(part, &part.slices.list, &mut learner);
        }
        parts
            .iter()
            .filter(|_| options.reading().moments == Moments::On)
            .for_each(|part| heard.listen(&job.path, part, &options.choice));
        let texts: Vec<Texts> =
            parts.par_iter().map(|part| with_searcher(|searcher| hits::learn(part, detector, searcher))).collect();
        texts.into_iter().for_each(|texts| learner.hear(texts));
    }
    learner.close();
    Ok((learner, heard))
}

/// In which encoding a file is that is not all UTF-8: told from all of its bytes.
fn charset_of(container: &Container, job: &Job) -> Result<Charset, Error> {
    let (mut source, mut census, mut chunk) = (container.open_entry(job.entry)?, Census::default(), vec![0; 128 << 10]);
    loop {
        match source.read(&mut chunk) {
            Ok(0) => return Ok(census.charset()),
            Ok(got) => census.count(&chunk[..got]),
            Err(error) => return Err(Error::reading(&error)),
        }
    }
}

/// The next parts of a file, as many as there are threads to read them; none at the end.
fn take(feed: &mut Feed) -> Result<Vec<Part>, Error> {
    let mut parts = Vec::new();
    while parts.len() < rayon::current_num_threads() {
        match feed.read_part(Naming::Off)? {
            Some(part) => parts.push(part),
            None => break,
        }
    }
    Ok(parts)
}

/// What the path of a file tells of its people.
pub(super) fn path_slices(format: &'static Format, path: &str) -> Vec<Slice> {
    let mut slices = Vec::new();
    (format.path)(path, &mut slices);
    slices
}

/// Feeds the facts of some slices of a part to `learner`.
pub(super) fn learn_slices(part: &Part, slices: &[Slice], learner: &mut Learner) {
    let mut conversation = "";
    for slice in slices {
        let raw = part.raw(slice);
        if teaches(slice.role) {
            learner.fact(slice.role, slice.subject, &slice.escape.decode(raw));
        } else if slice.role == Role::Conversation && raw != conversation {
            conversation = raw;
            let text = slice.escape.decode(raw);
            if is_of_somebody(&text) {
                learner.fact(Role::Title, 0, &text);
            }
        }
    }
}

/// Who is named in a list that the user gives: a vCard, a table or an export is read as such; of anything else every line
/// is a name, an address or a number.
///
/// # Errors
/// When the list is of a known kind and cannot be read as such.
pub fn people_in(name: &str, list: &str) -> Result<Learner, Error> {
    let mut learner = Learner::new();
    let cut = (0..=HEAD.min(list.len())).rev().find(|at| list.is_char_boundary(*at));
    let head = cut.and_then(|cut| list.get(..cut)).unwrap_or_default();
    let sample = Sample { path: name, head };
    let is_plain = matches!(sample.extension().as_str(), "" | "txt" | "list" | "md");
    let format = formats::recognize(sample).filter(|format| !is_plain && format.id != "text");
    if let Some(format) = format {
        let source = Box::new(std::io::Cursor::new(list.as_bytes().to_vec()));
        let mut feed = Feed::new((source, Charset::Utf8), (format.open)(sample), (Pace::Full, Reading::by(HEAD)));
        while let Some(part) = feed.read_part(Naming::Off)? {
            learn_slices(&part, &part.slices.list, &mut learner);
        }
        learner.close();
        if learner.has_news_for(&People::default()) {
            return Ok(learner);
        }
    }
    let lines = list.lines().map(|line| line.trim_start_matches('\u{feff}').trim());
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        line.split([',', ';', '\t']).map(|cell| cell.trim().trim_matches('"')).for_each(|cell| learner.name(cell));
    }
    Ok(learner)
}
