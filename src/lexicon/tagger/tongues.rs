//! Which languages an archive is written in, as far as the dictionary's short lists of words can tell.
//!
//! The weights have learnt English and Romanian. In other languages a word that is written small, and is a word there or
//! nobody's name, looks to them like a name that nobody has heard of.

use super::tokens::Token;
use crate::lexicon::dictionary::Class;

/// Fewer words tell nothing.
const LEAST: u32 = 12;

/// The bit of German.
const GERMAN: u32 = 1 << 6;

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
            let mut mask = class.languages;
            while mask != 0 {
                let count = &mut self.others[mask.trailing_zeros() as usize];
                *count = count.saturating_add(1);
                mask &= mask - 1;
            }
        }
    }

    /// Adds what was counted elsewhere.
    pub fn merge(&mut self, other: &Tongues) {
        self.english = self.english.saturating_add(other.english);
        self.others.iter_mut().zip(&other.others).for_each(|(count, more)| *count = count.saturating_add(*more));
    }

    /// The languages in which a good part is written.
    pub fn spoken(&self) -> Spoken {
        let most = self.others.iter().copied().max().unwrap_or(0);
        let all = most.saturating_add(self.english);
        let is_spoken = |bit: &usize| all >= LEAST && self.others[*bit].saturating_mul(4) >= all;
        let languages = (0..32).filter(is_spoken).fold(0, |mask, bit| mask | 1 << bit);
        Spoken { languages, is_english: self.english >= most }
    }
}

/// What is spoken in an archive.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spoken {
    /// Languages other than English, by the bits of [`Class::languages`].
    pub languages: u32,
    is_english: bool,
}

impl Spoken {
    /// Whether a word that is written small is no name in these languages, for all that the weights know.
    pub fn is_ordinary(self, class: Class) -> bool {
        class.languages & self.languages != 0 || self.languages != 0 && !self.is_english && !class.is_name()
    }

    /// Whether a word with a capital may be a noun as well as a name: in German.
    pub fn is_noun(self, class: Class) -> bool {
        let is_usual_name = class.given >= 3 || class.family >= 3;
        self.languages & GERMAN != 0 && !is_usual_name && (class.languages & GERMAN != 0 || !self.is_english && !class.is_name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::dictionary;
    use crate::lexicon::tagger::tokens::tokens;

    fn spoken(text: &str) -> Spoken {
        let (mut words, mut tongues) = (Vec::new(), Tongues::default());
        tokens((text, 0), &[], &mut words);
        tongues.note(&words);
        tongues.spoken()
    }

    fn class(word: &str) -> Class {
        dictionary::class(dictionary::hash(word.as_bytes()))
    }

    #[test]
    fn small_words_of_what_is_spoken_are_ordinary() {
        let danish = spoken("hvad laver du i dag, jeg skal ikke noget og vil gerne se dig nu, kommer du eller hvad");
        assert!(danish.is_ordinary(class("dag")));
        assert!(danish.is_ordinary(class("qwfpgj")));
        assert!(!danish.is_ordinary(class("soren")));
        let english = spoken("what are you doing today, I have nothing to do and want to see you now, are you coming or not");
        assert!(!english.is_ordinary(class("dag")));
        assert!(!english.is_ordinary(class("qwfpgj")));
    }

    #[test]
    fn nouns_are_written_large_in_german() {
        assert_eq!(dictionary::LANGUAGES[GERMAN.trailing_zeros() as usize], "de");
        let german = spoken("ich wollte dich noch fragen, ob du heute Zeit hast, wir gehen nachher noch ein wenig raus");
        assert!(german.is_noun(class("zeit")));
        assert!(!german.is_noun(class("lena")));
    }

    #[test]
    fn a_few_words_tell_nothing() {
        assert_eq!(spoken("hvad laver du").languages, 0);
    }
}
