//! What else the people of an archive are called: inflected, short, in another script, glued, stretched, with a slip of the
//! finger.
//!
//! These forms are looked up for the few words that may be names at all, by the hash that the tagger has made of each; so they
//! cost nothing elsewhere. Where there are very many people (an address book), every word is like somebody's name, and only
//! exact names count.

use super::inflect;
use crate::lexicon::dictionary::{self, Class};
use crate::lexicon::{diminutives, fold, translit};
use foldhash::HashMap;

/// More names than this have no variants.
const MOST: usize = 1_500;

/// Shorter names have no slips of the finger (`Maia` is somebody else), and no cases.
const SLIPS: usize = 6;
const INFLECTED: usize = 3;

/// Somebody's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Variant {
    pub(super) group: u32,
    pub(super) kind: Kind,
}

/// What a form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name.
    Name,
    /// A handle without its digits, or names in one word.
    Handle,
}

/// The forms of everybody.
#[derive(Clone, Default)]
pub(super) struct Variants {
    forms: HashMap<u64, Vec<Variant>>,
    /// Long names, and every one of them without one of its letters.
    slips: HashMap<u64, Vec<u32>>,
    names: Vec<(Box<str>, u32)>,
    /// Initials of full names: `mq`.
    initials: HashMap<Box<str>, Vec<u32>>,
}

impl Variants {
    pub(super) fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// Adds the forms of one folded word of somebody's name.
    pub(super) fn name(&mut self, word: &str, (group, is_given): (u32, GivenOr)) {
        if self.names.len() >= MOST || word.chars().count() < INFLECTED {
            return;
        }
        let mut all = vec![word.to_string()];
        all.extend(translit::spellings(word));
        if is_given == GivenOr::Given {
            all.extend(diminutives::of(word).iter().map(|short| (*short).to_string()));
        }
        for form in &all {
            self.form(form, Variant { group, kind: Kind::Name });
            self.form(&format!("{form}s"), Variant { group, kind: Kind::Name });
            inflect::forms(form, |form| {
                if form.chars().count() >= INFLECTED {
                    self.form(form, Variant { group, kind: Kind::Name });
                }
            });
        }
        if word.chars().count() >= SLIPS {
            let number = self.names.len() as u32;
            shorter(word, |form| self.slips.entry(form).or_default().push(number));
        }
        self.names.push((word.into(), group));
    }

    /// Adds a handle, or what it is without digits at its end and without its signs.
    pub(super) fn handle(&mut self, handle: &str, group: u32) {
        if self.names.len() >= MOST {
            return;
        }
        let bare = handle.trim_end_matches(|ch: char| ch.is_ascii_digit() || matches!(ch, '_' | '.' | '-'));
        let glued: String = bare.chars().filter(|ch| ch.is_alphanumeric()).collect();
        for form in [bare, &glued] {
            if form.chars().count() >= 4 && form != handle {
                self.form(form, Variant { group, kind: Kind::Handle });
            }
        }
    }

    /// Adds a full name written in one, in every script, and its initials.
    pub(super) fn full(&mut self, words: &[&str], group: u32) {
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
        if words.len() < 2 || self.names.len() >= MOST {
            return;
        }
        let lasts = translit::spellings(last);
        for first in translit::spellings(first) {
            lasts.iter().for_each(|last| self.form(&format!("{first}{last}"), Variant { group, kind: Kind::Handle }));
        }
        let initial = |word: &str| word.chars().next().map(String::from).unwrap_or_default();
        let glued = [
            format!("{first}{last}"),
            format!("{last}{first}"),
            words.concat(),
            format!("{}{last}", initial(first)),
            format!("{first}{}", initial(last)),
        ];
        for form in glued.iter().filter(|form| form.chars().count() >= 5) {
            self.form(form, Variant { group, kind: Kind::Handle });
        }
        let letters: String = words.iter().map(|word| initial(word)).collect();
        // Double surnames are shortened to one of them, `O'Donoghue` to its O.
        let pairs = words[1..].iter().map(|word| format!("{}{}", initial(first), initial(word)));
        for letters in pairs.chain([letters]) {
            let known = self.initials.entry(letters.into()).or_default();
            if !known.contains(&group) {
                known.push(group);
            }
        }
    }

    fn form(&mut self, form: &str, variant: Variant) {
        let known = self.forms.entry(dictionary::hash(form.as_bytes())).or_default();
        if !known.contains(&variant) {
            known.push(variant);
        }
    }

    /// Everybody of whom this is a form, by its hash.
    pub(super) fn of(&self, hash: u64) -> &[Variant] {
        self.forms.get(&hash).map_or(&[], Vec::as_slice)
    }

    /// Everybody whose initials these are.
    pub(super) fn by_initials(&self, letters: &str) -> &[u32] {
        self.initials.get(letters).map_or(&[], Vec::as_slice)
    }

    /// Whose name a folded word is but for one letter too many, too few, wrong, or two that changed places.
    pub(super) fn slipped(&self, word: &str) -> Option<u32> {
        if word.chars().count() + 1 < SLIPS || self.slips.is_empty() {
            return None;
        }
        let mut found = None;
        shorter(word, |form| {
            let near = self.slips.get(&form).map_or(&[][..], Vec::as_slice);
            for (name, group) in near.iter().filter_map(|number| self.names.get(*number as usize)) {
                if found.is_none() && is_slip(word, name) {
                    found = Some(*group);
                }
            }
        });
        found
    }
}

/// Which part of a name a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GivenOr {
    Given,
    Other,
}

/// Calls `each` with the hash of a word, and of the word without each of its letters.
fn shorter(word: &str, mut each: impl FnMut(u64)) {
    each(dictionary::hash(word.as_bytes()));
    let mut short = String::with_capacity(word.len());
    for (at, ch) in word.char_indices().take(24) {
        short.clear();
        short.push_str(&word[..at]);
        short.push_str(&word[at + ch.len_utf8()..]);
        each(dictionary::hash(short.as_bytes()));
    }
}

/// Damerau's distance is one, and both begin alike: nobody slips on the first letter and goes on.
fn is_slip(word: &str, name: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (word.chars().collect(), name.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (rest_a, rest_b) = (&a[same..], &b[same..]);
    let is_swap = rest_a.len() >= 2
        && rest_b.len() == rest_a.len()
        && rest_a[0] == rest_b[1]
        && rest_a[1] == rest_b[0]
        && rest_a[2..] == rest_b[2..];
    let is_one = match (rest_a.len(), rest_b.len()) {
        (x, y) if x == y => x > 0 && rest_a[1..] == rest_b[1..],
        (x, y) if x == y + 1 => rest_a[1..] == *rest_b,
        (x, y) if x + 1 == y => *rest_a == rest_b[1..],
        _ => false,
    };
    is_swap || same > 0 && is_one
}

/// Whether a form is a word: it must read like a name where it stands. What is only a name is hidden, whoever has it.
pub(super) fn is_ordinary(class: Class) -> bool {
    (1..=5).contains(&class.common) || class.languages != 0
}

/// A stretched word as it may be meant: every run of three or more letters as two, and as one; and every run as one.
pub(super) fn unstretched(folded: &str) -> Vec<String> {
    let squeeze = |least: usize, to: usize| {
        let mut out = String::with_capacity(folded.len());
        let chars: Vec<char> = folded.chars().collect();
        let mut at = 0;
        while at < chars.len() {
            let run = chars[at..].iter().take_while(|ch| **ch == chars[at]).count();
            out.extend(std::iter::repeat_n(chars[at], if run >= least { to } else { run }));
            at += run;
        }
        out
    };
    let mut all = vec![squeeze(3, 1), squeeze(3, 2), squeeze(2, 1)];
    all.retain(|form| form != folded);
    all
}

/// Whether a word is stretched: the same letter three times.
pub(super) fn is_stretched(folded: &str) -> bool {
    let (mut last, mut run) = ('\0', 0);
    folded.chars().any(|ch| {
        run = if ch == last { run + 1 } else { 1 };
        last = ch;
        run == 3
    })
}

/// The words of a glued form: `TeamMaya` is `Team` and `Maya`; digits part them too.
pub(super) fn pieces(glued: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut start = 0;
    let mut bounds = Vec::new();
    let mut before = '\0';
    for (at, ch) in glued.char_indices() {
        let turns = before.is_lowercase() && ch.is_uppercase() || before.is_alphabetic() != ch.is_alphabetic();
        if at > start && turns {
            bounds.push((start, at));
            start = at;
        }
        before = ch;
    }
    bounds.push((start, glued.len()));
    bounds.into_iter().filter(|(start, end)| glued[*start..*end].chars().all(fold::is_word_char))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_finger() {
        for (word, is) in [
            ("gorann", true),
            ("gorna", false),
            ("quirgoa", true),
            ("quiroa", true),
            ("quirooga", true),
            ("quirogs", true),
            ("wuiroga", false),
            ("quigora", false),
        ] {
            assert_eq!(is_slip(word, "quiroga"), is && word.starts_with("qui"), "{word}");
        }
        let mut variants = Variants::default();
        variants.name("quiroga", (7, GivenOr::Other));
        variants.name("maya", (8, GivenOr::Given));
        for word in ["quirgoa", "quiroa", "quirogaa", "quirogs"] {
            assert_eq!(variants.slipped(word), Some(7), "{word}");
        }
        assert_eq!(variants.slipped("mayo"), None);
        assert_eq!(variants.slipped("quigora"), None);
    }

    #[test]
    fn stretched_and_glued() {
        assert!(unstretched("mayaaaa").contains(&"maya".to_string()));
        assert!(unstretched("annnna").contains(&"anna".to_string()));
        assert!(is_stretched("tommmy") && !is_stretched("tommy"));
        let text = "TeamMaya2024";
        assert_eq!(pieces(text).map(|(a, b)| &text[a..b]).collect::<Vec<_>>(), ["Team", "Maya", "2024"]);
    }
}
