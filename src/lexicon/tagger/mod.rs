//! Which words of a message are names of people, if nobody has said who they are: a linear model over the few words that may be.
//!
//! A word is a *candidate* if the dictionary or its capital says so; neighbouring candidates are a *run*, and a two-state
//! chain decides over each. The weights are trained by `tools/names` on the data that NOTICE-DATA.md names.

pub mod chain;
pub mod features;
pub mod recent;
pub mod tokens;
pub mod tongues;
mod weights;

pub use tongues::Tongues;
pub use weights::Weights;

use super::dictionary::Class;
use chain::Chain;
use features::{Message, each, is_candidate, message};
use recent::Recent;
use tokens::{Shape, Token, tokens};
use tongues::Spoken;

pub use tokens::Taken;

/// A word that may be a name.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// Bytes of the block.
    pub start: u32,
    /// See `start`.
    pub end: u32,
    /// What its folded spelling hashes to.
    pub form: u64,
    /// Log-odds that it is a name.
    pub odds: f32,
    /// Whether it is written small, or in a script without capitals.
    pub is_small: bool,
}

/// A word that is ordinary, and somebody's name too, is meant as a name if the model says no less.
pub const LEAST: f32 = -1.0;

/// What is no word, but may tell of somebody who is known.
#[derive(Clone, Copy, Debug)]
pub struct Odd {
    /// Bytes of the block.
    pub start: u32,
    /// See `start`.
    pub end: u32,
    /// What it is.
    pub kind: OddKind,
}

/// Kinds of [`Odd`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OddKind {
    /// `#TeamMaya`, `@maya_q`.
    Tag,
    /// Letters with digits or underscores: `maya_q92`.
    Mixed,
    /// `M.Q.`
    Initials,
}

/// What a message holds.
#[derive(Default)]
pub struct Seen {
    /// Words that may be names.
    pub candidates: Vec<Candidate>,
    /// Tags, handles, initials.
    pub odd: Vec<Odd>,
    /// Languages.
    pub tongues: Tongues,
}

impl Seen {
    /// Forgets all of it.
    pub fn clear(&mut self) {
        self.candidates.clear();
        self.odd.clear();
        self.tongues = Tongues::default();
    }
}

/// What a thread needs to look at messages.
#[derive(Default)]
pub struct Scratch {
    recent: Recent,
    tokens: Vec<Token>,
    scores: Vec<f32>,
    kinds: Vec<u8>,
    odds: Vec<f32>,
    chain: Chain,
}

/// How two neighbouring words stand together: joined by a space, by a hyphen or an initial's dot, or apart by another sign.
pub fn joint(tokens: &[Token], at: usize) -> u8 {
    let token = &tokens[at];
    match tokens[at - 1].after {
        0 => 0,
        _ if token.is_joined => 1,
        _ => 2,
    }
}

/// The run that begins with the candidate at `at`: behind its last word.
pub fn run_end(tokens: &[Token], at: usize) -> usize {
    let mut end = at + 1;
    while end < tokens.len() && end < at + 16 && is_candidate(&tokens[end]) && joint(tokens, end) < 2 {
        end += 1;
    }
    end
}

/// What is taken from the score of a word that is written small in a language of which little is known: there, every word
/// looks like a name that nobody has heard of.
const LOST: f32 = 4.0;

/// What is taken in a message that was redacted before: what was left then shall be left again, though its neighbours
/// changed.
const LEFT: f32 = 2.0;

fn lost(token: &Token, message: &Message, spoken: Spoken) -> f32 {
    // The dictionary knows few names in other scripts, and a sentence begins with a capital anyhow.
    let is_unknown = token.head & 0x80 != 0 && token.is_start && token.class == Class::default();
    match token.shape.is_small() {
        _ if is_unknown => LOST,
        true if message.strange >= 2 => LOST,
        true => spoken.of_small(token.class),
        false => spoken.of_large(token.class),
    }
}

impl Scratch {
    /// Adds what a message holds that stands at `base` in its block, besides what is `taken`.
    pub fn look(&mut self, weights: &Weights, ((text, base), taken): ((&str, usize), &[Taken]), seen: &mut Seen) {
        if self.recent.is_plain(text) {
            return;
        }
        self.tokens.clear();
        let is_redacted = tokens((text, base), taken, &mut self.recent, &mut self.tokens);
        self.odd((text, base), &mut seen.odd);
        let Some(first) = self.tokens.iter().position(is_candidate) else { return };
        let message = message(&self.tokens);
        let left = if is_redacted { LEFT } else { 0.0 };
        let mut tongues = Tongues::default();
        tongues.note(&self.tokens);
        seen.tongues.merge(&tongues);
        let spoken = tongues.of_message();
        let mut at = first;
        while at < self.tokens.len() {
            if !is_candidate(&self.tokens[at]) {
                at += 1;
                continue;
            }
            let end = run_end(&self.tokens, at);
            self.scores.clear();
            self.kinds.clear();
            for word in at..end {
                let mut sum = 0;
                each(&self.tokens, word, &message, |feature| sum += i32::from(weights.table[feature] as i8));
                self.scores.push(sum as f32 * weights.scale - (left + lost(&self.tokens[word], &message, spoken)));
                self.kinds.push(if word == at { 0 } else { joint(&self.tokens, word) });
            }
            self.chain.odds(&self.scores, (&self.kinds, &weights.joints), &mut self.odds);
            for (index, odds) in self.odds.iter().enumerate() {
                let token = &self.tokens[at + index];
                let (start, end, form) = (token.start, token.end, token.hash);
                seen.candidates.push(Candidate { start, end, form, odds: *odds, is_small: token.shape.is_small() });
            }
            at = end;
        }
    }

    fn odd(&self, (text, base): (&str, usize), out: &mut Vec<Odd>) {
        let mut initials: Option<Odd> = None;
        for token in &self.tokens {
            let (start, end) = (token.start, token.end);
            match token.shape {
                Shape::Initial if token.after == b'.' => match &mut initials {
                    Some(odd) if odd.end == start => odd.end = end + 1,
                    _ => initials = Some(Odd { start, end: end + 1, kind: OddKind::Initials }),
                },
                Shape::Other => {
                    let first = text.as_bytes()[start as usize - base];
                    match first {
                        b'#' | b'@' => out.push(Odd { start, end, kind: OddKind::Tag }),
                        b'0'..=b'9' => {}
                        _ => out.push(Odd { start, end, kind: OddKind::Mixed }),
                    }
                }
                _ => {}
            }
            out.extend(initials.take_if(|odd| odd.end < end).filter(is_several));
        }
        out.extend(initials.filter(is_several));
    }
}

/// One capital with a dot is an initial of any name.
fn is_several(initials: &Odd) -> bool {
    initials.end - initials.start > 3
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a text that are more likely names than not.
    fn names(text: &str) -> Vec<&str> {
        let mut seen = Seen::default();
        Scratch::default().look(&Weights::embedded(), ((text, 0), &[]), &mut seen);
        let likely = seen.candidates.iter().filter(|candidate| candidate.odds > 0.0);
        likely.map(|candidate| &text[candidate.start as usize..candidate.end as usize]).collect()
    }

    #[test]
    fn names_are_told_from_words() {
        for (text, expected) in [
            ("Hey, did Priya call you back about the flat?", &["Priya"][..]),
            ("I met Dana Peeters from accounting", &["Dana", "Peeters"]),
            ("tell anna i said hi", &["anna"]),
            ("Will you come to the party? Hope so", &[]),
            ("mark the date, we may go on monday", &[]),
            ("see you tomorrow at the station", &[]),
        ] {
            assert_eq!(names(text), expected, "{text}");
        }
    }

    #[test]
    fn addresses_tags_and_placeholders_are_no_words() {
        let mut seen = Seen::default();
        let text = "#TeamMaya M.Q. maya_q92 https://example.com/Anna [PERSON_1]";
        Scratch::default().look(&Weights::embedded(), ((text, 0), &[]), &mut seen);
        assert!(seen.candidates.is_empty());
        for (what, kind) in [("#TeamMaya", OddKind::Tag), ("M.Q.", OddKind::Initials), ("maya_q92", OddKind::Mixed)] {
            let is_it = |odd: &&Odd| text[odd.start as usize..odd.end as usize] == *what && odd.kind == kind;
            assert_eq!(seen.odd.iter().filter(is_it).count(), 1, "{what}");
        }
    }
}
