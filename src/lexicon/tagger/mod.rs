//! Which words of a message are names of people, if nobody has said who they are: a linear model over the few words that may be.
//!
//! A word is a *candidate* if the dictionary or its capital says so; neighbouring candidates are a *run*, and a two-state
//! chain decides over each. The weights are trained by `tools/names` on the data that NOTICE-DATA.md names.

pub mod chain;
pub mod features;
pub mod tokens;
mod weights;

pub use weights::Weights;

use chain::Chain;
use features::{each, is_candidate, message};
use tokens::{Shape, Token, tokens};

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
    /// Whether it goes on where the candidate before it ended, with a space, a hyphen or an initial between.
    pub is_next: bool,
}

/// What a thread needs to look at messages.
#[derive(Default)]
pub struct Scratch {
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

fn is_lost(token: &Token, strange: u8) -> bool {
    strange >= 2 && matches!(token.shape, Shape::Lower | Shape::Uncased)
}

impl Scratch {
    /// Adds every candidate of a message that stands at `base` in its block.
    pub fn look(&mut self, weights: &Weights, (text, base): (&str, usize), out: &mut Vec<Candidate>) {
        self.tokens.clear();
        tokens(text, base, &mut self.tokens);
        let Some(first) = self.tokens.iter().position(is_candidate) else { return };
        let message = message(&self.tokens);
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
                let lost = if is_lost(&self.tokens[word], message.strange) { LOST } else { 0.0 };
                self.scores.push(sum as f32 * weights.scale - lost);
                self.kinds.push(if word == at { 0 } else { joint(&self.tokens, word) });
            }
            self.chain.odds(&self.scores, (&self.kinds, &weights.joints), &mut self.odds);
            for (index, odds) in self.odds.iter().enumerate() {
                let token = &self.tokens[at + index];
                out.push(Candidate { start: token.start, end: token.end, form: token.hash, odds: *odds, is_next: index > 0 });
            }
            at = end;
        }
    }

    /// The words of the message that was looked at last.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }
}
