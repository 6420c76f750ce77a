//! What the whole archive says of a word that may be a name: somebody who is called Rose in ten messages is called so in the
//! eleventh, which tells nothing by itself.
//!
//! Only hashes of folded spellings are kept, and sums; how many is bounded, whatever the archive.

use crate::lexicon::tagger::tongues::Spoken;
use crate::lexicon::tagger::{Candidate, Tongues};
use foldhash::HashMap;

/// Most forms that are remembered: twelve bytes each, about 6 MB with their table.
const MOST: usize = 1 << 18;

/// Steps of a unit of log-odds. Sums of whole numbers are the same in any order.
const STEPS: f32 = 64.0;

/// No single place says more than this.
const LOUDEST: f32 = 6.0;

/// Sums over all the places of a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sum {
    count: u32,
    steps: i32,
}

/// Every form that may be a name, and what its places say.
#[derive(Clone, Default)]
pub struct Forms {
    sums: HashMap<u64, Sum>,
    tongues: Tongues,
    spoken: Spoken,
}

impl Forms {
    /// Counts a place where a form stands.
    pub fn note(&mut self, form: u64, odds: f32) {
        let steps = (odds.clamp(-LOUDEST, LOUDEST) * STEPS) as i32;
        self.add(form, Sum { count: 1, steps });
    }

    /// Counts the words of some texts by their languages.
    pub fn speak(&mut self, tongues: &Tongues) {
        self.tongues.merge(tongues);
        self.spoken = self.tongues.spoken();
    }

    fn add(&mut self, form: u64, more: Sum) {
        if self.sums.len() >= MOST && !self.sums.contains_key(&form) {
            return;
        }
        let sum = self.sums.entry(form).or_default();
        sum.count = sum.count.saturating_add(more.count);
        sum.steps = sum.steps.saturating_add(more.steps);
    }

    /// Adds what was counted elsewhere.
    pub fn merge(&mut self, other: Forms) {
        self.speak(&other.tongues);
        if self.sums.is_empty() {
            self.sums = other.sums;
            return;
        }
        // In the order of the forms, so that the bound leaves out the same ones every time.
        let mut sums: Vec<(u64, Sum)> = other.sums.into_iter().collect();
        sums.sort_unstable_by_key(|(form, _)| *form);
        sums.into_iter().for_each(|(form, sum)| self.add(form, sum));
    }

    /// The log-odds of a candidate in the light of all other places of its form, with n of them and their mean
    /// odds + n / (n + 2) · (mean + 2), and of the languages that are spoken here.
    pub fn pooled(&self, candidate: &Candidate) -> f32 {
        let lost = self.spoken.lost(candidate);
        let Some(sum) = self.sums.get(&candidate.form).filter(|sum| sum.count > 1) else { return candidate.odds - lost };
        let own = candidate.odds.clamp(-LOUDEST, LOUDEST);
        let others = (sum.count - 1) as f32;
        let mean = (sum.steps as f32 / STEPS - own) / others;
        candidate.odds - lost + others / (others + 2.0) * (mean - lost + 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(form: u64, odds: f32) -> Candidate {
        Candidate { start: 0, end: 4, form, odds, is_small: false }
    }

    #[test]
    fn other_places_speak_for_and_against() {
        let mut forms = Forms::default();
        [3.0, 4.0, -1.0].into_iter().for_each(|odds| forms.note(1, odds));
        [-4.0, -4.0, 1.0].into_iter().for_each(|odds| forms.note(2, odds));
        forms.note(3, 1.0);
        assert!(forms.pooled(&at(1, -1.0)) > 1.0);
        assert!(forms.pooled(&at(2, 1.0)) < 0.5);
        assert_eq!(forms.pooled(&at(3, 1.0)), 1.0);
        assert_eq!(forms.pooled(&at(4, -2.0)), -2.0);
    }

    #[test]
    fn sums_are_the_same_in_any_order() {
        let (mut one, mut two, mut all) = (Forms::default(), Forms::default(), Forms::default());
        for (place, odds) in [0.3, -2.7, 9.0, 1.25, -0.01].into_iter().enumerate() {
            let half = if place % 2 == 0 { &mut one } else { &mut two };
            half.note(7, odds);
            all.note(7, odds);
        }
        two.merge(one);
        assert_eq!(two.sums[&7], all.sums[&7]);
    }
}
