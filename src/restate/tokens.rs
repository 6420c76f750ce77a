//! The words of a message, each with what it may stand for in a spelled-out address or number.

use super::numerals::{self, Languages, Numeral};
use crate::lexicon::fold;
use crate::span::Span;

/// What a word may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Itself.
    Plain,
    /// `@` itself, one or several.
    Sign,
    /// A word for `@` that means hardly anything else.
    At,
    /// `at` itself.
    BareAt,
    /// A sign between the words of an address.
    Joint(char),
    /// ASCII digits.
    Digits,
    /// A numeral.
    Number(Languages, Numeral),
}

/// A word or an `@`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) span: Span,
    pub(super) meaning: Meaning,
}

/// Words for `@`.
#[rustfmt::skip]
const AT: &[&str] = &[
    "affenschwanz", "apenstaartje", "arobas", "arobase", "arond", "arroba", "chiocciola", "chiocciolina", "klammeraffe", "kukac", "malpa", "miukumauku",
    "papaki", "snabela", "zavinac", "собака", "собачка", "שטרודל",
];

/// Words for signs.
#[rustfmt::skip]
const JOINTS: &[(&str, char)] = &[
    ("bindestrich", '-'), ("d0t", '.'), ("dash", '-'), ("dawt", '.'), ("dott", '.'), ("dot", '.'), ("guion", '-'), ("hifen", '-'), ("hyphen", '-'),
    ("kropka", '.'), ("minus", '-'), ("nokta", '.'), ("pont", '.'), ("ponto", '.'), ("point", '.'), ("punct", '.'), ("punkt", '.'), ("punt", '.'),
    ("punto", '.'), ("prick", '.'), ("sublinhado", '_'), ("tecka", '.'), ("tiret", '-'), ("tochka", '.'), ("traco", '-'), ("trattino", '-'), ("under_", '_'),
    ("underline", '_'), ("underscore", '_'), ("understrich", '_'), ("unterstrich", '_'), ("plus", '+'), ("period", '.'), ("точка", '.'), ("נקודה", '.'),
    ("نقطة", '.'), ("piste", '.'), ("teleia", '.'),
];

/// What a folded word stands for.
fn meaning(word: &str) -> Meaning {
    if matches!(word, "at" | "ath" | "aet") {
        return Meaning::BareAt;
    }
    if AT.contains(&word) {
        return Meaning::At;
    }
    if let Some((_, sign)) = JOINTS.iter().find(|(joint, _)| *joint == word) {
        return Meaning::Joint(*sign);
    }
    numerals::numeral(word).map_or(Meaning::Plain, |(languages, numeral)| Meaning::Number(languages, numeral))
}

/// Words that are worth listening for because addresses are spelled with them.
pub(super) fn listened() -> impl Iterator<Item = &'static str> {
    AT.iter().copied().chain(JOINTS.iter().filter(|(_, sign)| *sign == '.').map(|(word, _)| *word))
}

/// The longest word that may stand for anything, in bytes.
const LONGEST: usize = 28;

/// The longest address that is written in one word, in bytes.
const LONGEST_ADDRESS: usize = 96;

/// All words of a text.
pub(super) fn of(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut chars = text.char_indices().peekable();
    let mut folded = String::new();
    while let Some((start, ch)) = chars.next() {
        if ch == '@' {
            let mut end = start + 1;
            while chars.next_if(|(_, next)| *next == '@').is_some() {
                end += 1;
            }
            tokens.push(Token { span: Span::new(start, end), meaning: Meaning::Sign });
        } else if fold::is_word_char(ch) {
            let mut end = start + ch.len_utf8();
            while let Some((at, next)) = chars.next_if(|(_, next)| fold::is_word_char(*next)) {
                end = at + next.len_utf8();
            }
            word(text, Span::new(start, end), &mut folded, &mut tokens);
        }
    }
    tokens
}

/// One word; `janeATexampleDOTcom` is five.
fn word(text: &str, span: Span, folded: &mut String, tokens: &mut Vec<Token>) {
    let Some(own) = text.get(span.range()) else { return };
    // A longer word is none, and would be cut over and over.
    let splits: &[&str] = if own.len() <= LONGEST_ADDRESS { &["DOT", "AT"] } else { &[] };
    for &shouted in splits {
        let Some(at) = own.find(shouted) else { continue };
        let is_small = |text: &str, last: usize| {
            text.as_bytes().get(last).is_some_and(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if at > 0 && is_small(own, at - 1) && is_small(own, at + shouted.len()) {
            let (from, to) = (span.start as usize + at, span.start as usize + at + shouted.len());
            word(text, Span::new(span.start as usize, from), folded, tokens);
            let meaning = if shouted == "AT" { Meaning::At } else { Meaning::Joint('.') };
            tokens.push(Token { span: Span::new(from, to), meaning });
            return word(text, Span::new(to, span.end as usize), folded, tokens);
        }
    }
    let meaning = if own.bytes().all(|byte| byte.is_ascii_digit()) {
        Meaning::Digits
    } else if own.len() > LONGEST {
        Meaning::Plain
    } else {
        folded.clear();
        own.chars().for_each(|ch| fold::each(ch, |ch| folded.push(ch)));
        meaning(folded)
    };
    tokens.push(Token { span, meaning });
}

/// A text with its words.
#[derive(Clone, Copy)]
pub(super) struct Words<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token],
}

impl<'t> Words<'t> {
    pub(super) fn meaning(&self, index: usize) -> Option<Meaning> {
        self.tokens.get(index).map(|token| token.meaning)
    }

    pub(super) fn word(&self, index: usize) -> &'t str {
        self.tokens.get(index).and_then(|token| self.text.get(token.span.range())).unwrap_or_default()
    }

    /// What stands between a word and the next; a NUL before the first and behind the last.
    pub(super) fn gap(&self, index: usize) -> &'t str {
        let (Some(one), Some(next)) = (self.tokens.get(index), self.tokens.get(index + 1)) else { return "\0" };
        self.text.get(one.span.end as usize..next.span.start as usize).unwrap_or("\0")
    }

    /// What stands before a word.
    pub(super) fn gap_before(&self, index: usize) -> &'t str {
        index.checked_sub(1).map_or("\0", |before| self.gap(before))
    }

    /// Up to `reach` bytes before a place, in its message, in lower case.
    pub(super) fn before(&self, at: usize, reach: usize) -> String {
        let from = (at.saturating_sub(reach)..=at).find(|from| self.text.is_char_boundary(*from)).unwrap_or(at);
        fold::text(self.text.get(from..at).and_then(|text| text.rsplit('\0').next()).unwrap_or_default())
    }

    /// Up to `reach` bytes behind a place.
    pub(super) fn behind(&self, at: usize, reach: usize) -> String {
        let to = (at..=(at + reach).min(self.text.len())).rev().find(|to| self.text.is_char_boundary(*to)).unwrap_or(at);
        fold::text(self.text.get(at..to).and_then(|text| text.split('\0').next()).unwrap_or_default())
    }
}

/// Whether what stands between two words may stand around a spelled-out sign: spaces, brackets, dashes.
pub(super) fn is_loose(gap: &str) -> bool {
    let is_loose = |ch: char| " ()[]{}<>-_*|~/\\.,:;=\"'#!\u{ab}\u{bb}\u{a0}".contains(ch);
    gap.len() <= 5 && gap.chars().all(is_loose)
}
