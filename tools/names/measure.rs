//! How well names are found that nobody told of: words that are right, on texts that training has not seen.

use crate::corpus::{self, Part, Text};
use crate::train::is_name;
use dmredact::lexicon::tagger::recent::Recent;
use dmredact::lexicon::tagger::tokens::{Shape, Token, tokens};
use dmredact::lexicon::tagger::{Scratch, Seen, Weights};
use std::path::Path;

/// Measures the embedded model on the held-back parts, or on whole files.
pub(crate) fn run(files: &[&str]) {
    let weights = Weights::embedded();
    if files.is_empty() {
        return held_back(|_| &weights, &[corpus::HELD_BACK]);
    }
    for file in files {
        let texts = corpus::labelled(Path::new(file), None);
        table(file, &[(&weights, texts)]);
    }
}

/// Measures each fold with its own model.
pub(crate) fn held_back<'w>(model: impl Fn(usize) -> &'w Weights, folds: &[usize]) {
    for source in ["ronec", "wnut", "broad"] {
        let files: Vec<_> = corpus::files()
            .into_iter()
            .filter(|file| file.file_stem().is_some_and(|stem| stem.to_string_lossy().starts_with(source)))
            .collect();
        let fold = |fold: &usize| {
            (model(*fold), files.iter().flat_map(|file| corpus::labelled(file, Some(Part::Fold(*fold)))).collect())
        };
        table(source, &folds.iter().map(fold).collect::<Vec<_>>());
    }
}

fn table(name: &str, parts: &[(&Weights, Vec<Text>)]) {
    for case in ["as written", "lower case"] {
        for (label, least) in [("0.5", 0.0), ("0.33", -0.7), ("0.2", -1.386)] {
            let mut counts = Counts::default();
            for (weights, texts) in parts {
                let lower: Vec<Text>;
                let texts = if case == "lower case" {
                    lower = texts.iter().map(Text::lower).collect();
                    &lower
                } else {
                    texts
                };
                count(weights, texts, least, &mut counts);
            }
            println!("{name:8} {case} @{label:4}  {counts}");
        }
    }
}

#[derive(Default)]
struct Counts {
    words: usize,
    gold: usize,
    found: usize,
    right: usize,
}

impl std::fmt::Display for Counts {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (right, found, gold) = (self.right as f64, self.found.max(1) as f64, self.gold.max(1) as f64);
        let (precision, recall) = (right / found, right / gold);
        let f = |square: f64| (1.0 + square) * precision * recall / (square * precision + recall).max(1e-9);
        let wrong = (self.found - self.right) as f64 * 1000.0 / self.words.max(1) as f64;
        write!(
            out,
            "P {precision:.3}  R {recall:.3}  F1 {:.3}  F2 {:.3}  names {}  wrong per 1,000 words {wrong:.1}",
            f(1.0),
            f(4.0),
            self.gold
        )
    }
}

fn count(weights: &Weights, texts: &[Text], least: f32, counts: &mut Counts) {
    let mut scratch = Scratch::default();
    let (mut found, mut words): (Seen, Vec<Token>) = (Seen::default(), Vec::new());
    for text in texts {
        found.candidates.clear();
        found.odd.clear();
        scratch.look(weights, ((&text.text, 0), &[]), &mut found);
        words.clear();
        tokens((&text.text, 0), &[], &mut Recent::default(), &mut words);
        for word in words.iter().filter(|word| word.shape != Shape::Other) {
            let is_found = found.candidates.iter().any(|one| one.start == word.start && one.odds > least);
            let is_gold = is_name(text, word);
            counts.words += 1;
            counts.gold += usize::from(is_gold);
            counts.found += usize::from(is_found);
            counts.right += usize::from(is_found && is_gold);
        }
    }
}
