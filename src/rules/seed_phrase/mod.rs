//! Seed phrases of wallets: 12 to 24 words of BIP-39's English list, whose last bits are a checksum of the others.
//!
//! Somebody who has the words has the money, so they are looked for in every message: the words of the list that hardly stand
//! in talk are listened for, and a run of list words around one of them is a phrase if its checksum says so, or if words
//! announce it. Source: <https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki> (list and checksum).

use crate::span::Span;
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::sync::LazyLock;

/// The list, in its order, which is that of the alphabet.
static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| include_str!("english.txt").lines().collect());

/// The lengths of phrases.
const LENGTHS: [usize; 5] = [24, 21, 18, 15, 12];

/// The checksum is right.
const CHECKED: u8 = 97;
/// It is not, but words announce a phrase.
const ANNOUNCED: u8 = 80;

/// What announces a phrase, within so many bytes before it.
const ANNOUNCING: [&str; 8] =
    ["seed", "mnemonic", "recovery phrase", "secret phrase", "backup phrase", "wallet", "metamask", "ledger"];
const BEFORE: usize = 80;

/// Words of the list that are not among the most ordinary ones (`NOTICE-DATA.md`): of twelve drawn by lot, one at least is such
/// a word, but for two phrases in ten thousand.
pub fn listened() -> impl Iterator<Item = &'static str> {
    let ordinary: HashSet<&str> = include_str!("ordinary.txt").lines().collect();
    WORDS.iter().copied().filter(move |word| !ordinary.contains(word))
}

/// A run of list words in which more words than this stand is no phrase, and nobody looks for one in it.
const LONGEST_RUN: usize = 30;

/// What was found around a word, and where the run of list words ends that it stands in: no further word of the run need be asked
/// about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The phrase, and how sure it is (0–100).
    pub phrase: Option<(Span, u8)>,
    /// The end of the run, or of as much of it as was read.
    pub end: usize,
}

/// The phrase around the word at `at`, of words from `from` on.
pub fn phrase_at(text: &str, (from, at): (usize, usize)) -> Run {
    let run = run_around(text, from, at);
    let end = run.last().map_or(at + 1, |last| last.end);
    Run { phrase: phrase(text, &run), end }
}

fn phrase(text: &str, run: &[Listed]) -> Option<(Span, u8)> {
    if run.len() >= 11 && is_announced(text, run.first()?.start) {
        return Some((span(run), ANNOUNCED));
    }
    if run.len() > LONGEST_RUN {
        return None;
    }
    let mut phrases = LENGTHS.into_iter().filter_map(|length| run.windows(length).find(|words| has_checksum(words)));
    phrases.next().map(|words| (span(words), CHECKED))
}

/// Whether words before `first` say that a phrase follows.
fn is_announced(text: &str, first: usize) -> bool {
    let from = (first.saturating_sub(BEFORE)..=first).find(|from| text.is_char_boundary(*from)).unwrap_or(first);
    let before = text.get(from..first).and_then(|before| before.rsplit('\0').next()).unwrap_or_default().to_lowercase();
    ANNOUNCING.iter().any(|word| before.contains(word))
}

/// A word of the list, and where it stands.
#[derive(Clone, Copy)]
struct Listed {
    index: u32,
    start: usize,
    end: usize,
}

fn span(words: &[Listed]) -> Span {
    Span::new(words.first().map_or(0, |word| word.start), words.last().map_or(0, |word| word.end))
}

/// The words of the list around the one at `at`, as far as nothing else stands between them.
fn run_around(text: &str, from: usize, at: usize) -> Vec<Listed> {
    let Some(own) = listed(text, at) else { return Vec::new() };
    let mut run = vec![own];
    while run.len() <= LONGEST_RUN
        && let Some(word) = before(text, run[0].start)
        && word.start >= from
    {
        run.insert(0, word);
    }
    while run.len() <= LONGEST_RUN
        && let Some(word) = run.last().and_then(|last| behind(text, last.end))
    {
        run.push(word);
    }
    run
}

/// The word of the list that begins at `start`.
fn listed(text: &str, start: usize) -> Option<Listed> {
    let length = text.as_bytes().get(start..)?.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let end = start + length;
    let lower = text.get(start..end).filter(|word| (3..=8).contains(&word.len()))?.to_ascii_lowercase();
    let index = WORDS.binary_search(&lower.as_str()).ok()?;
    Some(Listed { index: index as u32, start, end })
}

/// Between two words: spaces, commas, an end of line, `2.` or `2)`.
fn is_between(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b' ' | b',' | b'\n' | b'\r' | b'\t' | b'.' | b')' | b'-' | b'|')
}

/// No more stands between two words of a phrase.
const GAP: usize = 8;

fn behind(text: &str, end: usize) -> Option<Listed> {
    let gap = text.as_bytes().get(end..)?.iter().take(GAP + 1).take_while(|byte| is_between(**byte)).count();
    (1..=GAP).contains(&gap).then(|| listed(text, end + gap))?
}

fn before(text: &str, start: usize) -> Option<Listed> {
    let head = text.as_bytes().get(..start)?;
    let gap = head.iter().rev().take(GAP + 1).take_while(|byte| is_between(**byte)).count();
    let end = start - gap;
    let length = head[..end].iter().rev().take(9).take_while(|byte| byte.is_ascii_alphabetic()).count();
    let is_whole = end == length || !text.get(..end - length)?.ends_with(char::is_alphanumeric);
    let word = ((1..=GAP).contains(&gap) && is_whole).then(|| listed(text, end - length))??;
    (word.end == end).then_some(word)
}

/// Eleven bits a word: the entropy, and one bit of its SHA-256 for every 32 of them.
fn has_checksum(words: &[Listed]) -> bool {
    let bits: Vec<bool> = words.iter().flat_map(|word| (0..11).rev().map(move |bit| word.index >> bit & 1 == 1)).collect();
    let (entropy, checksum) = bits.split_at(bits.len() * 32 / 33);
    let byte = |bits: &[bool]| bits.iter().fold(0u8, |byte, bit| byte << 1 | u8::from(*bit));
    let bytes: Vec<u8> = entropy.chunks(8).map(byte).collect();
    let hash = Sha256::digest(bytes);
    let expected = (0..checksum.len()).map(|bit| hash[bit / 8] >> (7 - bit % 8) & 1 == 1);
    checksum.iter().copied().eq(expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first two are test vectors of BIP-39.
    const PHRASE: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    fn found(text: &str) -> Option<&str> {
        let rare: Vec<&str> = listed_rare();
        let starts = text.char_indices().map(|(at, _)| at).filter(|at| {
            let word = text[*at..].split(|ch: char| !ch.is_ascii_alphabetic()).next().unwrap_or_default().to_lowercase();
            rare.contains(&word.as_str()) && (*at == 0 || !text[..*at].ends_with(|ch: char| ch.is_ascii_alphabetic()))
        });
        starts.filter_map(|at| phrase_at(text, (0, at)).phrase).next().map(|(span, _)| &text[span.range()])
    }

    fn listed_rare() -> Vec<&'static str> {
        listened().collect()
    }

    #[test]
    fn phrases_with_their_checksum_are_found_however_they_are_written() {
        assert_eq!(WORDS.len(), 2048);
        assert_eq!(found(PHRASE), Some(PHRASE));
        assert_eq!(found(&format!("here it is {PHRASE} keep it")), Some(PHRASE));
        let numbered: Vec<String> = PHRASE.split(' ').enumerate().map(|(at, word)| format!("{}. {word}", at + 1)).collect();
        assert_eq!(found(&numbered.join("\n")).map(|phrase| phrase.split_whitespace().count()), Some(23));
        assert_eq!(found(&PHRASE.replace(' ', ", ")).map(|phrase| phrase.split(", ").count()), Some(12));
    }

    #[test]
    fn a_wrong_checksum_is_forgiven_only_when_words_announce_it() {
        let wrong = PHRASE.replace("yellow", "zebra");
        assert_eq!(found(&wrong), None);
        assert_eq!(found(&format!("my seed phrase: {wrong}")), Some(wrong.as_str()));
        assert_eq!(found("the zebra and the lion walk into a bar, then they drink and then the zebra pays"), None);
    }
}
