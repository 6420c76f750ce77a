//! Identifiers as people hide or dictate them, restated so that the ordinary rules find them.
//!
//! Of the few messages that hold anything of that kind a copy is made, in which full-width or mathematical letters, digits of
//! other scripts, escapes and Base64 read as ASCII ([`glyphs`], [`encoded`]: UAX #15, UTS #39, RFC 3986 §2.1, RFC 4648), and in
//! which `jane at gmail dot com` and `five five five …` are written as addresses and numbers are ([`mail`], [`spoken`],
//! [`lookalike`]: RFC 5322 §3.4.1, E.123). The detector looks through the copy, and what it finds leads back to the bytes of the
//! original, the whole phrase of them.
//!
//! The gate ([`gate`], and words that the walk over people's names listens for) passes most messages over. Every step is one walk
//! over what fired, and looks a bounded way around a place, so a megabyte of `at ` stays linear.

use crate::lexicon::fold;
use crate::span::Span;
use map::{Copying, Restatement};
use std::ops::Range;

mod credible;
mod encoded;
mod gate;
mod glyphs;
mod handle;
mod hosts;
mod lookalike;
mod mail;
mod map;
mod numerals;
mod spoken;
mod tokens;

/// A copy of those messages of a block that hold something hidden, NUL between them.
#[derive(Debug)]
pub struct Restated {
    signs: Restatement,
    phrases: Restatement,
    /// Dictated numbers that are phone numbers by what is said around them: where in the block, and how sure.
    pub phones: Vec<(Span, u8)>,
}

impl Restated {
    /// The copy.
    pub fn text(&self) -> &str {
        &self.phrases.text
    }

    /// Where in the block a span of the copy comes from.
    pub fn original(&self, span: Span) -> Span {
        self.signs.original(self.phrases.original(span))
    }

    /// Whether anything in a span of the copy was written otherwise in the block.
    pub fn is_changed(&self, span: Span) -> bool {
        self.phrases.is_changed(span) || self.signs.is_changed(self.phrases.original(span))
    }
}

/// The words that tell of something spelled out.
pub fn listened() -> impl Iterator<Item = (&'static str, Hint)> {
    let all = |words: &'static [&'static str], hint: Hint| words.iter().map(move |word| (*word, hint));
    // Of a word that tells two things, the last is kept.
    (all(PROVIDERS, Hint::Provider).chain(all(ADDRESS, Hint::Address)).chain(all(handle::APPS, Hint::App)))
        .chain(tokens::listened().map(|word| (word, Hint::Sign)))
        .chain(numerals::listened().map(|word| (word, Hint::Numeral)))
}

/// What a word that was heard may tell of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// `arroba`, `dot`: a sign of an address.
    Sign,
    /// `five`.
    Numeral,
    /// `insta`, behind which a handle may be spelled.
    App,
    /// `email`.
    Address,
    /// `gmail`.
    Provider,
}

/// Words before an address that is spelled out with `at`.
const ADDRESS: &[&str] = &["email", "mail", "correo", "courriel"];

/// Words in one.
const PROVIDERS: &[&str] = &["gmail", "googlemail", "hotmail", "icloud", "outlook", "protonmail", "yahoo", "gmx", "aol"];

/// Two numerals this near one another are worth a look.
const NEAR: usize = 64;

/// The restated messages of a block; `heard` are the words that were [`listened`] for, `long` the places of long tokens.
pub fn of(block: &str, heard: impl Iterator<Item = (Range<usize>, Hint)>, long: &[usize]) -> Option<Restated> {
    let mut places = Vec::new();
    gate::each(block, |at| places.push(at));
    let mut numeral = None;
    for (word, hint) in heard {
        let at = word.start;
        let tells = match hint {
            Hint::Sign => true,
            Hint::Numeral => {
                let before = numeral.replace(at);
                let is_second = before.is_some_and(|before| at - before <= NEAR && !block.as_bytes()[before..at].contains(&0));
                is_second || is_followed(block, at)
            }
            Hint::App => handle::spells(behind(block, word.end, APP)),
            Hint::Address => is_told(block, &word),
            Hint::Provider => !is_written(block, &word),
        };
        places.extend(tells.then_some(at));
    }
    let values: Vec<(Span, String)> = long.iter().filter_map(|at| encoded::base64(block, *at)).collect();
    places.extend(values.iter().map(|(span, _)| span.start as usize));
    if places.is_empty() {
        return None;
    }
    places.sort_unstable();
    Some(restate(block, &places, &values))
}

/// A value by itself, as it should be written; nothing if it is written so.
pub fn value(value: &str) -> Option<String> {
    let is_suspect = !value.is_ascii()
        || value.contains([' ', '(', '[', '{', '_', '&', '%', '*', '-', ','])
        || value.bytes().any(gate::stands_for_digit);
    if !is_suspect {
        return None;
    }
    let restated = restate(value, &[0], &[]);
    (restated.text() != value).then(|| restated.text().to_string())
}

fn restate(block: &str, places: &[usize], values: &[(Span, String)]) -> Restated {
    let signs = signs(block, places, values);
    let words = tokens::of(&signs.text);
    let words = tokens::Words { text: &signs.text, tokens: &words };
    let mut changes: Vec<(Span, String)> = Vec::new();
    let mut phones = Vec::new();
    mail::each(words, |span, text| changes.push((span, text)));
    lookalike::each(words, |span, text| changes.push((span, text)));
    handle::each(words, |span, text| changes.push((span, text)));
    spoken::each(words, |span, text, phone| {
        changes.push((span, text));
        phones.extend(phone.map(|sure| (signs.original(span), sure)));
    });
    let is_changed = |span: Span| signs.is_changed(span);
    spoken::hidden(words, is_changed, |span, sure| phones.push((signs.original(span), sure)));
    // The longest of those that begin together is meant; a numeral in an address belongs to it.
    changes.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
    let mut copying = Copying::of(&signs.text);
    for (span, text) in changes {
        if span.start as usize >= copying.done() {
            copying.replace(span, &text);
        }
    }
    let phrases = copying.finish(signs.text.len());
    Restated { signs, phrases, phones }
}

/// The copy of every message that one of the places stands in, its signs as they read.
fn signs(block: &str, places: &[usize], values: &[(Span, String)]) -> Restatement {
    let bytes = block.as_bytes();
    let mut copying = Copying::of(block);
    let mut values = values.iter().peekable();
    let mut end = 0;
    for &place in places {
        if place < end || place == end && end > 0 {
            continue;
        }
        let start = memchr::memrchr(0, &bytes[..place]).map_or(0, |before| before + 1);
        copying.replace(Span::new(copying.done().min(start), start), if end > 0 { "\0" } else { "" });
        end = memchr::memchr(0, &bytes[place..]).map_or(bytes.len(), |behind| place + behind);
        while let Some((span, text)) = values.next_if(|(span, _)| (span.start as usize) < end) {
            if span.start as usize >= copying.done() {
                glyphs::copy(&mut copying, block, Span { start: start as u32, end: span.start });
                copying.replace(*span, text);
            }
        }
        glyphs::copy(&mut copying, block, Span::new(start, end));
        // What follows the last change of a message is copied with it.
        copying.replace(Span::new(end, end), "");
    }
    copying.finish(end)
}

/// Whether the words behind a numeral are numerals too, though such as nobody listens for.
fn is_followed(block: &str, at: usize) -> bool {
    let end = (at..=block.len().min(at + NEAR)).rev().find(|end| block.is_char_boundary(*end)).unwrap_or(at);
    let own = block.get(at..end).and_then(|own| own.split('\0').next()).unwrap_or_default();
    let (mut numerals, mut others) = (0, 0);
    for word in fold::words(own).skip(1).take(4) {
        match numerals::numeral(&fold::word(word)) {
            Some(_) => numerals += 1,
            None if others > 0 => return false,
            None => others += 1,
        }
    }
    numerals >= 3
}

/// So far behind the name of an app a handle may be spelled.
const APP: usize = 48;

/// So far behind a word for an address it may be spelled.
const MAIL: usize = 96;

/// The bytes of the message behind a place, as many as `reach` at most.
fn behind(block: &str, at: usize, reach: usize) -> &[u8] {
    let rest = block.as_bytes().get(at..block.len().min(at + reach)).unwrap_or_default();
    rest.split(|byte| *byte == 0).next().unwrap_or_default()
}

/// Whether a word is part of an address that is written as addresses are: `jane@gmail`, `mail.example`.
fn is_written(block: &str, word: &Range<usize>) -> bool {
    matches!(block.as_bytes().get(word.start.wrapping_sub(1)), Some(b'@' | b'.'))
}

/// Whether an address is spelled behind a word for one.
fn is_told(block: &str, word: &Range<usize>) -> bool {
    let near = behind(block, word.end, MAIL);
    let has = |needle: &[u8]| memchr::memmem::find(near, needle).is_some();
    !is_written(block, word) && (has(b" at ") || near.starts_with(b":") && has(b" @"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        let places: Vec<usize> = text
            .split('\0')
            .scan(0, |at, part| {
                let own = *at;
                *at += part.len() + 1;
                Some(own)
            })
            .collect();
        restate(text, &places, &[]).text().to_string()
    }

    #[test]
    fn addresses_are_written_as_addresses() {
        for (said, written) in [
            ("write jane dot doe at gmail dot com ok", "write jane.doe@gmail.com ok"),
            ("jane (at) gmail (dot) com", "jane@gmail.com"),
            ("jane[at]gmail[dot]com", "jane@gmail.com"),
            ("jane @ gmail . com", "jane@gmail.com"),
            ("jane@gmail,com", "jane@gmail.com"),
            ("jane@@gmail..com", "jane@gmail.com"),
            ("jane at gmail", "jane@gmail.com"),
            ("jane_doe_at_gmail_dot_com", "jane_doe@gmail.com"),
            ("j a n e @ g m a i l . c o m", "jane@gmail.com"),
            ("jane -at- gmail -dot- com", "jane@gmail.com"),
            ("jane arroba gmail punto com", "jane@gmail.com"),
            ("jane ninety nine at gmail dot com", "jane99@gmail.com"),
            ("jane at the rate gmail dot com", "jane@gmail.com"),
            ("jane guión bajo doe arroba example punto com", "jane_doe@example.com"),
            ("janedoeATexampleDOTcom", "janedoe@example.com"),
            ("jane\u{FF20}gmail\u{FF0E}com", "jane@gmail.com"),
        ] {
            assert_eq!(plain(said), written, "{said}");
        }
        for kept in [
            "look at google dot com",
            "meet me at noon dot",
            "see you @ example.com",
            "I'm at work",
            "jane@example.com",
            "at 5 dot",
            "email me at noon. In general",
        ] {
            assert_eq!(plain(kept), kept);
        }
    }

    #[test]
    fn numbers_are_written_as_numbers() {
        for (said, written) in [
            ("call five five five, oh one four three", "call 5550143"),
            ("double five five oh one triple seven", "55501777"),
            ("two one 2 five five five 0 1 four 3", "2125550143"),
            ("zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit", "0612345678"),
            ("null sechs, zwölf, vierunddreißig, sechsundfünfzig", "06123456"),
            ("seis cinco cinco, treinta y cuatro, noventa, doce", "655349012"),
            ("5 5 5 - 0 1 4 3", "5550143"),
            ("5*5*5*0143*2*2", "555014322"),
            ("zéro six quatre-vingt-dix-neuf quatre-vingts, douze onze", "0699801211"),
        ] {
            assert_eq!(plain(said), written, "{said}");
        }
        for kept in [
            "one two three four five six seven eight",
            "1 2 3 4 5 6 7 8 9 10",
            "ten nine eight seven six five",
            "five, six, twelve, thirty four",
            "between nine and five",
        ] {
            assert_eq!(plain(kept), kept);
        }
    }

    #[test]
    fn messages_stay_apart_and_lead_back() {
        let block = "quiet\0jane at gmail\0quiet too\0\u{FF10}\u{FF11}x\0end";
        let restated = restate(block, &[6, 30], &[]);
        assert_eq!(restated.text(), "jane@gmail.com\u{0}01x");
        assert_eq!(&block[restated.original(Span::new(0, 14)).range()], "jane at gmail");
        assert_eq!(&block[restated.original(Span::new(15, 17)).range()], "\u{FF10}\u{FF11}");
        assert!(!restated.is_changed(Span::new(17, 18)));
    }
}
