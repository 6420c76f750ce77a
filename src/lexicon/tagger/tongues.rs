//! Which languages an archive is written in, as far as the dictionary's short lists of words can tell.
//!
//! The weights have learnt English and Romanian. In other languages a word that is written small, and is a word there or
//! nobody's name, looks to them like a name that nobody has heard of.

use super::Candidate;
use super::tokens::Token;
use crate::lexicon::dictionary::{self, Class};

/// What is taken from a small word of the languages that are spoken, and from one that nobody knows.
const OWN: f32 = 5.0;
const UNKNOWN: f32 = 3.0;

/// What is taken from a word that may be any noun, for nouns are written large.
const NOUN: f32 = 1.5;

/// Fewer words tell nothing.
const LEAST: u32 = 12;

/// The bit of German.
const GERMAN: u32 = 1 << 6;
const ROMANIAN: u32 = 1 << 20;

/// How many words were of which language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tongues {
    english: u32,
    /// By the bits of [`Class::languages`]; words that are English too are only that.
    others: [u32; 32],
}

impl Tongues {
    /// Counts the words of a message.
    pub fn note(&mut self, tokens: &[Token]) {
        for class in tokens.iter().map(|token| token.class) {
            if (1..=4).contains(&class.common) {
                self.english = self.english.saturating_add(1);
                continue;
            }
            class.languages().for_each(|language| self.others[language] = self.others[language].saturating_add(1));
        }
    }

    /// Adds what was counted elsewhere.
    pub fn merge(&mut self, other: &Tongues) {
        self.english = self.english.saturating_add(other.english);
        self.others.iter_mut().zip(&other.others).for_each(|(count, more)| *count = count.saturating_add(*more));
    }

    /// The languages of one message, which may be of a few words: all but English and Romanian.
    pub fn of_message(&self) -> Spoken {
        let most = self.others.iter().copied().max().unwrap_or(0);
        let is_spoken = |bit: &usize| self.others[*bit] > self.english && self.others[*bit] * 2 >= most;
        let languages = (0..32).filter(is_spoken).fold(0, |mask, bit| mask | 1 << bit);
        Spoken { languages: languages & !ROMANIAN, is_english: self.english > 0 || languages & ROMANIAN != 0 }
    }

    /// The languages in which a good part of an archive is written.
    pub fn spoken(&self) -> Spoken {
        let most = self.others.iter().copied().max().unwrap_or(0);
        let all = most.saturating_add(self.english);
        let is_spoken = |bit: &usize| all >= LEAST && self.others[*bit].saturating_mul(4) >= all;
        let languages = (0..32).filter(is_spoken).fold(0, |mask, bit| mask | 1 << bit);
        Spoken { languages, is_english: self.english >= most || all < LEAST }
    }
}

/// What is spoken in an archive or a message.
#[derive(Clone, Copy, Debug)]
pub struct Spoken {
    /// Languages other than English, by the bits of [`Class::languages`].
    pub languages: u32,
    is_english: bool,
}

impl Default for Spoken {
    /// As long as nothing tells.
    fn default() -> Spoken {
        Spoken { languages: 0, is_english: true }
    }
}

impl Spoken {
    /// What is taken from the log-odds of a candidate.
    pub fn lost(self, candidate: &Candidate) -> f32 {
        match candidate.is_small {
            true => self.of_small(dictionary::class(candidate.form)),
            false => self.of_large(dictionary::class(candidate.form)),
        }
    }

    /// What is taken from a word that is written small: it is a word in these languages, or nobody's name.
    pub(super) fn of_small(self, class: Class) -> f32 {
        match class {
            _ if class.languages & self.languages != 0 => OWN,
            _ if !self.is_english && class.given < 2 && class.family < 2 && !class.is_nickname => UNKNOWN,
            _ => 0.0,
        }
    }

    /// What is taken from a word with a capital.
    pub(super) fn of_large(self, class: Class) -> f32 {
        if self.is_noun(class) { NOUN } else { 0.0 }
    }

    /// Whether a word with a capital may be a noun as well as a name: in German.
    fn is_noun(self, class: Class) -> bool {
        let is_usual_name = class.given >= 3 || class.family >= 3;
        self.languages & GERMAN != 0 && !is_usual_name && (class.languages & GERMAN != 0 || !self.is_english && !class.is_name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::tagger::recent::Recent;
    use crate::lexicon::tagger::tokens::tokens;

    fn spoken(text: &str) -> Spoken {
        let (mut words, mut tongues) = (Vec::new(), Tongues::default());
        tokens((text, 0), &[], &mut Recent::default(), &mut words);
        tongues.note(&words);
        tongues.spoken()
    }

    fn class(word: &str) -> Class {
        dictionary::class(dictionary::hash(word.as_bytes()))
    }

    #[test]
    fn small_words_of_what_is_spoken_are_ordinary() {
        let danish = spoken("hvad laver du i dag, jeg skal ikke noget og vil gerne se dig nu, kommer du eller hvad");
        assert_eq!(danish.of_small(class("dag")), OWN);
        assert_eq!(danish.of_small(class("qwfpgj")), UNKNOWN);
        assert_eq!(danish.of_small(class("mikkel")), 0.0);
        let english = spoken("what are you doing today, I have nothing to do and want to see you now, are you coming or not");
        assert_eq!(english.of_small(class("dag")), 0.0);
        assert_eq!(english.of_small(class("qwfpgj")), 0.0);
    }

    #[test]
    fn nouns_are_written_large_in_german() {
        assert_eq!(dictionary::LANGUAGES[GERMAN.trailing_zeros() as usize], "de");
        assert_eq!(dictionary::LANGUAGES[ROMANIAN.trailing_zeros() as usize], "ro");
        let german = spoken("ich wollte dich noch fragen, ob du heute Zeit hast, wir gehen nachher noch ein wenig raus");
        assert!(german.is_noun(class("zeit")));
        assert!(!german.is_noun(class("lena")));
    }

    #[test]
    fn a_few_words_tell_nothing() {
        assert_eq!(spoken("hvad laver du").languages, 0);
    }
}
