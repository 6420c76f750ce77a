//! The first pass: every field that names somebody, file by file, in many threads; joined in the order of the input.

use super::feed::{Feed, Pace, Part};
use super::hits::teaches;
use super::{Fate, Job, Surveyed, open_reader};
use crate::archive::Container;
use crate::error::Error;
use crate::formats::Format;
use crate::people::Learner;
use crate::slice::{Naming, Role};
use rayon::prelude::*;

/// Files learnt from at the same time: bounds the memory of a folder with many files.
const AT_ONCE: usize = 64;

/// Feeds all facts of an input to `learner`; jobs that cannot be read become refused.
pub(super) fn learn(input: &mut Surveyed, window: usize, learner: &mut Learner) {
    let container = &input.container;
    for jobs in input.jobs.chunks_mut(AT_ONCE) {
        let learnt: Vec<Option<Learner>> = jobs.par_iter_mut().map(|job| learn_job(container, job, window)).collect();
        learnt.into_iter().flatten().for_each(|own| learner.merge(own));
    }
}

fn learn_job(container: &Container, job: &mut Job, window: usize) -> Option<Learner> {
    let Fate::Read(format) = job.fate else { return None };
    match learn_file(container, (job.entry, &job.name), format, window) {
        Ok(learner) => Some(learner),
        Err(error) => {
            job.fate = Fate::Refuse(error);
            None
        }
    }
}

fn learn_file(container: &Container, (entry, name): (usize, &str), format: &'static Format, window: usize) -> Result<Learner, Error> {
    let mut learner = Learner::new();
    learner.file();
    let mut feed = Feed::new(container.open_entry(entry)?, open_reader(format, name), (Pace::Full, window));
    while let Some(part) = feed.next(Naming::Off)? {
        learn_part(&part, &mut learner);
    }
    Ok(learner)
}

/// Feeds the facts of one part to `learner`.
pub(super) fn learn_part(part: &Part, learner: &mut Learner) {
    for slice in part.slices.list.iter().filter(|slice| teaches(slice.role) && !matches!(slice.role, Role::Whole(_))) {
        learner.fact(slice.role, slice.subject, &slice.escape.decode(&part.text[slice.raw.range()]));
    }
}
