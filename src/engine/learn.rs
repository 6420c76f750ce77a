//! The first pass: every field that names somebody, file by file, in many threads; joined in the order of the input.

use super::feed::{Feed, Part};
use super::hits::teaches;
use super::{Fate, Job, Surveyed, guarded};
use crate::archive::Container;
use crate::error::Error;
use crate::formats::Format;
use crate::people::Learner;
use crate::slice::{Naming, Slice};
use rayon::prelude::*;

/// Files learnt from at the same time: bounds the memory of a folder with many files.
const AT_ONCE: usize = 256;

/// Feeds all facts of an input to `learner`; jobs that cannot be read become refused.
pub(super) fn learn(input: &mut Surveyed, window: usize, learner: &mut Learner) {
    let container = &*input.container;
    for jobs in input.jobs.chunks_mut(AT_ONCE) {
        let learnt: Vec<Option<Learner>> = jobs.par_iter_mut().map(|job| learn_job(container, job, window)).collect();
        learnt.into_iter().flatten().for_each(|own| learner.merge(own));
    }
}

fn learn_job(container: &Container, job: &mut Job, window: usize) -> Option<Learner> {
    let Fate::Read(format) = job.fate else { return None };
    match guarded(|| learn_file(container, job, format, window)) {
        Ok(learner) => Some(learner),
        Err(error) => {
            job.fate = Fate::Refuse(error);
            None
        }
    }
}

/// The whole file is walked even if nothing in it teaches: what cannot be understood to its end is refused before anything
/// of it is written or reported.
fn learn_file(container: &Container, job: &Job, format: &'static Format, window: usize) -> Result<Learner, Error> {
    let mut learner = Learner::new();
    learner.file();
    for slice in path_slices(format, &job.path) {
        if let Some(text) = job.path.get(slice.raw.range()).filter(|_| teaches(slice.role)) {
            learner.fact(slice.role, slice.subject, &slice.escape.decode(text));
        }
    }
    learner.file();
    let mut feed: Feed = super::open(container, job, format, window)?;
    while let Some(part) = feed.next(Naming::Off)? {
        learn_slices(&part, &part.slices.list, &mut learner);
    }
    Ok(learner)
}

/// What the path of a file tells of its people.
pub(super) fn path_slices(format: &'static Format, path: &str) -> Vec<Slice> {
    let mut slices = Vec::new();
    (format.path)(path, &mut slices);
    slices
}

/// Feeds the facts of some slices of a part to `learner`.
pub(super) fn learn_slices(part: &Part, slices: &[Slice], learner: &mut Learner) {
    for slice in slices.iter().filter(|slice| teaches(slice.role)) {
        learner.fact(slice.role, slice.subject, &slice.escape.decode(&part.text[slice.raw.range()]));
    }
}
