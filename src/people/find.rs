//! Mentions of known people in texts: one walk over the words of a block, and a look at what follows each word that is known.
//!
//! The walk classes 64 bytes at a time; a word of ASCII letters costs one question to a filter. Words with other letters
//! are folded first. Nothing is found across a NUL.

use super::evidence;
use super::join::People;
use super::name::{Part, Strength};
use super::words::{Entry, Key, Owner, Phrase, What};
use crate::finding::{Entity, Finding, PersonId};
use crate::lexicon::fold;
use crate::span::Span;

mod variants;
mod walk;

use walk::Found;

/// A word that was listened for, where it stands in the block, and its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Its number: see [`People::listen`].
    pub word: u16,
}

/// A name of several words is surer than one word.
const SEVERAL: u8 = 97;
const ONE: u8 = 92;
/// An ordinary word with evidence around it.
const WEAK: u8 = 70;
/// One without.
const UNSURE: u8 = 60;
/// More words than this are no name.
const MOST_WORDS: usize = 12;

impl People {
    /// Adds every mention of somebody in a block of texts with NUL between them, and to `heard` every word that was to be
    /// listened for.
    ///
    /// An ordinary word that is somebody's name goes to `weak` if nothing around it tells that he is meant.
    pub fn find(&self, block: &str, findings: &mut Vec<Finding>, (heard, weak): (&mut Vec<Heard>, &mut Vec<Finding>)) {
        if self.words.is_empty() && self.unspaced.is_empty() {
            return;
        }
        let mut search = Search { people: self, block, done: 0, folded: String::new(), findings, heard, weak };
        walk::each(block.as_bytes(), &self.words, |found| search.at(found));
    }
}

/// A search through one block.
struct Search<'s> {
    people: &'s People,
    block: &'s str,
    /// Where the last mention ended: words before that are part of it.
    done: usize,
    folded: String,
    findings: &'s mut Vec<Finding>,
    heard: &'s mut Vec<Heard>,
    weak: &'s mut Vec<Finding>,
}

/// A word of the block.
#[derive(Clone, Copy)]
struct Word {
    start: usize,
    end: usize,
}

/// What was matched at a word.
struct Match {
    end: usize,
    entity: Entity,
    person: PersonId,
    confidence: u8,
}

impl Search<'_> {
    fn at(&mut self, found: Found) {
        match found {
            Found::Plain(start, end) => self.word(Word { start, end }),
            Found::Accented(start, end) => self.accented(Word { start, end }),
            Found::Mixed(start, end) => self.run(start, end),
        }
    }

    /// One word with letters beyond ASCII.
    fn accented(&mut self, word: Word) {
        let mut key = Key::default();
        if self.folds(&self.block[word.start..word.end], &mut key) {
            self.keyed(&mut key, word);
        }
    }

    /// Folds the beginning of a word into `key`; false if its first two letters tell that it is not known.
    fn folds(&self, word: &str, key: &mut Key) -> bool {
        let (mut first, mut count) = ('\0', 0);
        for ch in word.chars() {
            let mut may_be = true;
            fold::each(ch, |folded| {
                count += 1;
                match count {
                    1 => first = folded,
                    2 => may_be = self.people.words.may_open(first, Some(folded)),
                    _ => {}
                }
                key.push(folded);
            });
            if !may_be {
                return false;
            }
            if key.is_full() {
                return true;
            }
        }
        count > 1 || count == 1 && self.people.words.may_open(first, None)
    }

    /// A run of letters, digits, signs and emoji, in which a known word may stand.
    fn run(&mut self, start: usize, end: usize) {
        let text = &self.block[start..end];
        let mut has_unspaced = false;
        let mut word: Option<usize> = None;
        for (at, ch) in text.char_indices() {
            if fold::is_word_char(ch) {
                word.get_or_insert(start + at);
                has_unspaced |= ch >= '\u{E00}' && fold::is_unspaced(ch);
            } else if let Some(begun) = word.take() {
                self.accented(Word { start: begun, end: start + at });
            }
        }
        if let Some(begun) = word {
            self.accented(Word { start: begun, end });
        }
        if has_unspaced && !self.people.unspaced.is_empty() {
            self.unspaced(start, end);
        }
    }

    /// A word whose folded beginning is known already.
    fn keyed(&mut self, key: &mut Key, word: Word) {
        if self.people.words.may_have(key.take()) {
            self.word(word);
        }
    }

    fn word(&mut self, word: Word) {
        if word.start < self.done {
            return;
        }
        self.folded.clear();
        let folded = &mut self.folded;
        self.block[word.start..word.end].chars().for_each(|ch| fold::each(ch, |ch| folded.push(ch)));
        if let Some(number) = self.people.words.cue(&self.folded) {
            self.heard.push(Heard { start: word.start, end: word.end, word: number });
        }
        let phrase = self.phrase(word);
        let name = self.name(word);
        let longest = [phrase, name].into_iter().flatten().max_by_key(|found| (found.end, found.confidence));
        if let Some(found) = longest {
            let Match { entity, person, confidence, mut end } = found;
            if entity == Entity::Username {
                end += tag_len(&self.block[end..]);
            }
            let span = Span::new(word.start, end);
            let finding = Finding { span, entity, person, rule: 0, confidence };
            if confidence == UNSURE {
                self.weak.push(finding);
            } else {
                self.findings.push(finding);
                self.done = end;
            }
        }
    }

    /// The longest phrase that begins at this word.
    fn phrase(&self, word: Word) -> Option<Match> {
        let phrases = self.people.words.phrases(&self.folded);
        let (phrase, end) = phrases.iter().find_map(|phrase| Some((phrase, phrase_end(self.block, word.start, phrase)?)))?;
        let (entity, person) = match phrase.owner {
            Owner::Handle(group) => (Entity::Username, self.people.person(group)),
            Owner::Id(group) => (Entity::PlatformUserId, self.people.person(group)),
            Owner::Group => (Entity::GroupName, 0),
            Owner::Value(entity) => (entity, 0),
        };
        Some(Match { end, entity, person, confidence: SEVERAL })
    }

    /// The longest run of words, from this one on, that are parts of one person's name.
    fn name(&self, first: Word) -> Option<Match> {
        let entries = self.people.words.entries(&self.folded);
        if entries.is_empty() || is_preposition(self.block, first.start, first.end) {
            return None;
        }
        let somebodys = entries.iter().filter(|entry| !matches!(entry.what, What::Value(_))).cloned();
        let (candidates, words) = (somebodys.collect(), vec![self.folded.clone()]);
        let mut run = Run { people: self.people, candidates, words, end: first.end, parts: 1 };
        if entries.iter().all(is_particle) {
            run.parts = 0;
        }
        while run.words.len() < MOST_WORDS {
            let Some(next) = next_word(self.block, run.end) else { break };
            if is_preposition(self.block, next.start, next.end) || !run.extend(&self.block[next.start..next.end], next.end) {
                break;
            }
        }
        if run.parts >= 2 && (run.has_strong() || evidence::is_capitalised(&self.block[first.start..first.end])) {
            return Some(Match { end: run.end, entity: Entity::Person, person: run.person(), confidence: SEVERAL });
        }
        // `O'Neil`, `van Dyke`: what stands before the family name goes with it.
        if run.parts == 1 && entries.iter().all(is_particle) && run.has_strong() {
            return Some(Match { end: run.end, entity: Entity::Person, person: run.person(), confidence: ONE });
        }
        self.alone(first, entries)
    }

    /// What one word means when no other part of the name stands beside it.
    fn alone(&self, word: Word, entries: &[Entry]) -> Option<Match> {
        let written = &self.block[word.start..word.end];
        // One letter is an initial beside a name, and nobody alone.
        written.chars().nth(1)?;
        let has_at = self.block[..word.start].ends_with('@');
        let best = entries.iter().filter(|entry| !is_particle(entry) && !is_half(entry)).map(|entry| rank(entry.what)).min()?;
        let meant = entries.iter().filter(|entry| rank(entry.what) == best && !is_half(entry));
        let what = meant.clone().map(|entry| entry.what).next()?;
        let groups = meant.filter(|entry| !matches!(entry.what, What::Value(_))).map(|entry| entry.group);
        let person = self.people.only(groups).unwrap_or(0);
        let is_seen = |strength: Strength| match strength {
            Strength::Strong => Some(ONE),
            Strength::Half => None,
            Strength::Short => (has_at || evidence::is_capitalised(written)).then_some(WEAK),
            Strength::Weak if evidence::means_somebody(self.block, word.start, word.end) => Some(WEAK),
            Strength::Weak => Some(UNSURE),
        };
        let (entity, confidence) = match what {
            What::Name(_, strength) => (Entity::Person, is_seen(strength)?),
            What::Handle(Strength::Strong) => (Entity::Username, ONE),
            What::Handle(_) => (Entity::Username, has_at.then_some(ONE)?),
            What::Id => (Entity::PlatformUserId, SEVERAL),
            What::Phone => (Entity::PhoneNumber, SEVERAL),
            What::Value(entity) => (entity, SEVERAL),
        };
        Some(Match { end: word.end, entity, person, confidence })
    }

    /// Names inside a run of a script without spaces.
    fn unspaced(&mut self, start: usize, end: usize) {
        let people = self.people;
        people.unspaced.each(&self.block[start..end], |at, group| {
            let span = Span::new(start + at.start, start + at.end);
            self.findings.push(Finding { span, entity: Entity::Person, person: people.person(group), rule: 0, confidence: ONE });
        });
    }
}

/// Words that may be one person's name.
struct Run<'p> {
    people: &'p People,
    /// Entries of the last word that belong to somebody who has all the words so far.
    candidates: Vec<Entry>,
    words: Vec<String>,
    end: usize,
    /// Words that are more than particles.
    parts: usize,
}

impl Run<'_> {
    /// Takes in the next word if it is another part of the name of somebody who has all the words so far.
    fn extend(&mut self, word: &str, end: usize) -> bool {
        let folded = fold::word(word);
        let persons: Vec<PersonId> = self.candidates.iter().map(|entry| self.people.person(entry.group)).collect();
        let is_theirs =
            |entry: &&Entry| persons.contains(&self.people.person(entry.group)) && matches!(entry.what, What::Name(..));
        let next: Vec<Entry> = self.people.words.entries(&folded).iter().filter(is_theirs).cloned().collect();
        if next.is_empty() || self.words.contains(&folded) {
            return false;
        }
        self.parts += usize::from(!next.iter().all(is_particle));
        // Strong words stay among the candidates, so that `has_strong` sees them.
        let kept: Vec<PersonId> = next.iter().map(|entry| self.people.person(entry.group)).collect();
        self.candidates.retain(|entry| kept.contains(&self.people.person(entry.group)));
        self.candidates.extend(next);
        self.words.push(folded);
        self.end = end;
        true
    }

    fn has_strong(&self) -> bool {
        self.candidates.iter().any(|entry| matches!(entry.what, What::Name(_, Strength::Strong)))
    }

    fn person(&self) -> PersonId {
        self.people.only(self.candidates.iter().map(|entry| entry.group)).unwrap_or(0)
    }
}

/// `z`, `a`, `y`: one small letter is a word and nobody's initial, unless it is half of `o'neil`.
fn is_preposition(block: &str, start: usize, end: usize) -> bool {
    let mut chars = block[start..end].chars();
    let is_small_letter = chars.next().is_some_and(char::is_lowercase) && chars.next().is_none();
    is_small_letter && !block[end..].starts_with(['\'', '’'])
}

fn is_particle(entry: &Entry) -> bool {
    matches!(entry.what, What::Name(Part::Particle, _))
}

fn is_half(entry: &Entry) -> bool {
    matches!(entry.what, What::Name(_, Strength::Half))
}

/// Which of several meanings of a word is meant: a whole displayed name before a first name before a family name.
fn rank(what: What) -> u8 {
    match what {
        What::Id | What::Phone => 0,
        // What is somebody's is not nobody's.
        What::Value(_) => 9,
        What::Name(Part::Whole, _) => 1,
        What::Handle(_) => 2,
        What::Name(Part::Nickname, _) => 3,
        What::Name(Part::Given, _) => 4,
        What::Name(Part::Family, _) => 5,
        What::Name(..) => 6,
    }
}

/// Length of the `#0417` that Discord wrote behind handles.
fn tag_len(behind: &str) -> usize {
    let digits = behind.strip_prefix('#').map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count());
    if (1..=4).contains(&digits) { digits + 1 } else { 0 }
}

/// Where a phrase ends that begins at `start`, if it stands there as whole words.
fn phrase_end(block: &str, start: usize, phrase: &Phrase) -> Option<usize> {
    let mut left = phrase.text.as_str();
    let mut end = start;
    for ch in block[start..].chars() {
        let mut fits = true;
        fold::each(ch, |folded| match left.strip_prefix(folded) {
            Some(rest) => left = rest,
            None => fits = false,
        });
        if !fits {
            break;
        }
        end += ch.len_utf8();
        if left.is_empty() {
            break;
        }
    }
    let goes_on = block[end..].starts_with(fold::is_word_char) && phrase.text.ends_with(fold::is_word_char);
    (left.is_empty() && !goes_on).then_some(end)
}

/// The word behind `end`, if only what stands inside names is between: `Van-Dyke`, `nadia.voss`, `Voss, Nadia`.
fn next_word(block: &str, end: usize) -> Option<Word> {
    let mut start = end;
    for (count, ch) in block[end..].chars().enumerate() {
        if fold::is_word_char(ch) {
            let length = block[start..].find(|ch| !fold::is_word_char(ch)).unwrap_or(block.len() - start);
            return (count > 0).then_some(Word { start, end: start + length });
        }
        let is_joint = matches!(
            ch,
            ' ' | '\u{A0}' | '\u{202F}' | '-' | '\u{2010}' | '\u{2011}' | '.' | '_' | '\'' | '’' | ',' | '"' | '“' | '”'
        );
        if count == 2 || !is_joint {
            return None;
        }
        start += ch.len_utf8();
    }
    None
}
