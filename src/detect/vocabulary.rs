//! The words that are listened for: each knows the rules that are tried at it, and what it tells of hidden identifiers.
//!
//! Rules that share their list of words are compiled together when one of the words is first heard, so nobody pays for a
//! language that is not spoken.

use super::automaton::Automaton;
use crate::finding::{Entity, EntitySet};
use crate::lexicon::fold;
use crate::restate::{self, Hint};
use crate::rule::{Rule, Trigger};
use crate::rules::seed_phrase;
use foldhash::HashMap;
use std::sync::OnceLock;

/// Every word, numbered as [`People::listen`](crate::people::People::listen) was told of them.
pub(super) struct Vocabulary {
    words: Vec<Word>,
    groups: Vec<Group>,
}

/// A word that is listened for.
struct Word {
    text: String,
    hint: Option<Hint>,
    /// Whether it is one of a wallet's words.
    is_seed: bool,
    /// Where in the word the patterns of a group begin.
    rules: Vec<(usize, usize)>,
}

/// The rules that share their words.
struct Group {
    words: &'static [&'static str],
    rules: Vec<(u16, &'static Rule)>,
    automaton: OnceLock<Option<Automaton>>,
}

impl Vocabulary {
    /// The words of these rules, those that tell of hidden identifiers, and those of wallets if they are looked for.
    pub(super) fn of(rules: &[&'static Rule], entities: &EntitySet) -> Vocabulary {
        let mut vocabulary = Vocabulary { words: Vec::new(), groups: Vec::new() };
        let mut numbers = HashMap::default();
        for (word, hint) in restate::listened() {
            vocabulary.word(word, &mut numbers).hint = Some(hint);
        }
        let seeds = entities.contains(Entity::CryptoSeedPhrase);
        for word in seed_phrase::listened().filter(|_| seeds) {
            vocabulary.word(word, &mut numbers).is_seed = true;
        }
        for (rule, words) in rules.iter().enumerate().filter_map(|(index, rule)| Some((index as u16, (*rule, words(rule)?)))) {
            vocabulary.add(rule, words, &mut numbers);
        }
        vocabulary
    }

    fn add(
        &mut self,
        number: u16,
        (rule, words): (&'static Rule, &'static [&'static str]),
        numbers: &mut HashMap<String, usize>,
    ) {
        if let Some(group) = self.groups.iter_mut().find(|group| group.words == words) {
            return group.rules.push((number, rule));
        }
        let group = self.groups.len();
        self.groups.push(Group { words, rules: vec![(number, rule)], automaton: OnceLock::new() });
        for marked in words {
            let place = marked.find('|').unwrap_or(0);
            self.word(&marked.replace('|', ""), numbers).rules.push((place, group));
        }
    }

    fn word(&mut self, text: &str, numbers: &mut HashMap<String, usize>) -> &mut Word {
        let folded = fold::word(text);
        let number = *numbers.entry(folded).or_insert_with_key(|folded| {
            self.words.push(Word { text: folded.clone(), hint: None, is_seed: false, rules: Vec::new() });
            self.words.len() - 1
        });
        &mut self.words[number]
    }

    /// Every word, in the order of their numbers.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.text.as_str())
    }

    /// What a word tells of hidden identifiers.
    pub(super) fn hint(&self, word: u16) -> Option<Hint> {
        self.words.get(usize::from(word))?.hint
    }

    /// Whether a word may be one of a seed phrase.
    pub(super) fn is_seed(&self, word: u16) -> bool {
        self.words.get(usize::from(word)).is_some_and(|word| word.is_seed)
    }

    /// The groups of rules that are tried at a word, each with the place in the word where they begin.
    pub(super) fn rules(&self, word: u16) -> impl Iterator<Item = (usize, usize)> {
        self.words.get(usize::from(word)).into_iter().flat_map(|word| word.rules.iter().copied())
    }

    /// How many groups of rules there are.
    pub(super) fn len(&self) -> usize {
        self.groups.len()
    }

    /// The rules of a group, compiled.
    pub(super) fn automaton(&self, group: usize) -> Option<&Automaton> {
        let group = self.groups.get(group)?;
        group.automaton.get_or_init(|| Automaton::new(&group.rules)).as_ref()
    }
}

fn words(rule: &Rule) -> Option<&'static [&'static str]> {
    if let Trigger::Words(words) = rule.trigger { Some(words) } else { None }
}
