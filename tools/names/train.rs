//! Trains the model: AdaGrad (Duchi, Hazan and Singer 2011) on the log-likelihood of runs of candidates.
//!
//! Every text is read anew each time round: other names in it, other case, other spaces. What is learnt from chats and
//! tweets has a table of its own beside the general one (Daumé 2007); the model is their sum.

use crate::corpus::{self, Dice, Names, Part, Text};
use crate::measure;
use dmredact::lexicon::dictionary::Class;
use dmredact::lexicon::tagger::chain::{Chain, JOINTS, Joints};
use dmredact::lexicon::tagger::features::{self, SIZE, is_candidate};
use dmredact::lexicon::tagger::recent::Recent;
use dmredact::lexicon::tagger::tokens::{Shape, Token, tokens};
use dmredact::lexicon::tagger::{Weights, joint, run_end};
use std::path::Path;

const ROUNDS: usize = 20;
const RATE: f32 = 0.08;
const DECAY: f32 = 1e-2;
/// No weight is larger: one signed byte holds it in steps of a sixteenth of that of its bits.
const MOST: f32 = 3.0;

/// Trains on all but the fold that is held back, and writes the weights.
pub(crate) fn run(sources: &Path) {
    let names = Names::of(&std::fs::read_to_string(sources).expect("the table of sources"));
    let weights = train(&names, corpus::HELD_BACK);
    std::fs::write("src/lexicon/weights.bin", weights.to_bytes()).expect("src/lexicon/weights.bin");
    measure::held_back(|_| &weights, &[corpus::HELD_BACK]);
}

/// Trains once for every fold, and measures each model on its own: for choosing features and rates.
pub(crate) fn cross(sources: &Path) {
    let names = Names::of(&std::fs::read_to_string(sources).expect("the table of sources"));
    let folds: Vec<usize> = (0..corpus::FOLDS).collect();
    use rayon::prelude::*;
    let models: Vec<Weights> = folds.par_iter().map(|fold| train(&names, *fold)).collect();
    measure::held_back(|fold| &models[fold], &folds);
}

fn train(names: &Names, fold: usize) -> Weights {
    let texts: Vec<Text> = corpus::files().iter().flat_map(|file| corpus::labelled(file, Some(Part::Without(fold)))).collect();
    let templates = corpus::templates();
    let mut model = Model::new();
    let mut dice = Dice(20_261_126);
    let mut order: Vec<usize> = (0..texts.len() + templates.len()).collect();
    for round in 0..ROUNDS {
        (1..order.len()).rev().for_each(|at| order.swap(at, dice.below(at + 1)));
        model.rate = RATE * if round * 3 < ROUNDS * 2 { 1.0 } else { 0.3 };
        for index in &order {
            let text = match texts.get(*index) {
                Some(text) if dice.chance(40) => text.swapped(names, &mut dice),
                Some(text) => text.clone(),
                None => {
                    let (template, is_english) = &templates[index - texts.len()];
                    let filled = corpus::filled(template, names, &mut dice);
                    Text { is_social: *is_english, ..filled }
                }
            };
            model.learn(&varied(text, &mut dice), &mut dice);
        }
    }
    model.weights()
}

fn varied(text: Text, dice: &mut Dice) -> Text {
    let text = if dice.chance(60) { text.tight() } else { text };
    match dice.below(100) {
        0..26 => text.lower(),
        26..44 => text.mobile(),
        44..48 => text.upper(),
        _ => text,
    }
}

struct Model {
    general: Vec<f32>,
    social: Vec<f32>,
    /// Sums of squared gradients.
    squares: [Vec<f32>; 2],
    joints: Joints,
    rate: f32,
    chain: Chain,
    tokens: Vec<Token>,
}

impl Model {
    fn new() -> Model {
        Model {
            general: vec![0.0; SIZE],
            social: vec![0.0; SIZE],
            squares: [vec![0.0; SIZE], vec![0.0; SIZE]],
            joints: Joints::default(),
            rate: RATE,
            chain: Chain::default(),
            tokens: Vec::new(),
        }
    }

    fn learn(&mut self, text: &Text, dice: &mut Dice) {
        self.tokens.clear();
        let mut words = std::mem::take(&mut self.tokens);
        tokens((&text.text, 0), &[], &mut Recent::default(), &mut words);
        let message = features::message(&words);
        // A name that no list has must be told by what stands around it.
        for token in words.iter_mut().filter(|token| token.class.is_name()) {
            if dice.chance(12) {
                token.class = Class { given: 0, family: 0, is_nickname: false, ..token.class };
            }
        }
        let mut at = 0;
        while at < words.len() {
            if !is_candidate(&words[at]) {
                at += 1;
                continue;
            }
            let end = run_end(&words, at);
            self.run(text, (&words, at..end), &message);
            at = end;
        }
        self.tokens = words;
    }

    fn run(&mut self, text: &Text, (words, run): (&[Token], std::ops::Range<usize>), message: &features::Message) {
        let mut own: Vec<Vec<u32>> = Vec::with_capacity(run.len());
        let (mut scores, mut kinds, mut gold) = (Vec::new(), Vec::new(), Vec::new());
        for word in run.clone() {
            let mut list = Vec::with_capacity(48);
            let mut sum = 0.0;
            features::each(words, word, message, |feature| {
                list.push(feature as u32);
                sum += self.general[feature] + if text.is_social { self.social[feature] } else { 0.0 };
            });
            own.push(list);
            scores.push(sum);
            kinds.push(if word == run.start { 0 } else { joint(words, word) });
            gold.push(is_name(text, &words[word]));
        }
        let mut odds = Vec::new();
        self.chain.odds(&scores, (&kinds, &self.joints), &mut odds);
        for (word, list) in own.iter().enumerate() {
            let probability = 1.0 / (1.0 + (-odds[word]).exp());
            let gradient = probability - f32::from(u8::from(gold[word]));
            if gradient.abs() > 1e-3 {
                self.update(list, gradient, text.is_social);
            }
        }
        for at in 1..scores.len() {
            let [both, ends, begins] = self.chain.pair(at, &scores, (&kinds, &self.joints));
            let kind = usize::from(kinds[at]).min(JOINTS - 1);
            let is = |first: bool, second: bool| f32::from(u8::from(gold[at - 1] == first && gold[at] == second));
            self.joints.both[kind] -= 0.02 * (both - is(true, true));
            self.joints.ends[kind] -= 0.02 * (ends - is(true, false));
            self.joints.begins[kind] -= 0.02 * (begins - is(false, true));
        }
    }

    fn update(&mut self, list: &[u32], gradient: f32, is_social: bool) {
        let tables = [(&mut self.general, 0), (&mut self.social, 1)];
        for (table, number) in tables.into_iter().take(1 + usize::from(is_social)) {
            for feature in list {
                let at = *feature as usize;
                let square = &mut self.squares[number][at];
                *square += gradient * gradient;
                let step = self.rate / (1.0 + square.sqrt());
                table[at] = (table[at] - step * (gradient + DECAY * table[at])).clamp(-MOST, MOST);
            }
        }
    }

    fn weights(&self) -> Weights {
        let scale = 2.0 * MOST / 254.0;
        let byte = |(general, social): (&f32, &f32)| ((general + social).clamp(-MOST, MOST) / scale).round() as i8 as u8;
        let table: Vec<u8> = self.general.iter().zip(&self.social).map(byte).collect();
        Weights { table: Vec::leak(table), scale, joints: self.joints }
    }
}

/// Whether a word is part of a name that was labelled.
pub(crate) fn is_name(text: &Text, token: &Token) -> bool {
    let (start, end) = (token.start as usize, token.end as usize);
    token.shape != Shape::Other && text.names.iter().any(|name| name.start < end && start < name.end)
}
