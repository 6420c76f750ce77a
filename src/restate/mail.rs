//! Spelled-out addresses: `jane dot doe at gmail dot com`, `jane [at] gmail`, `j a n e @ g m a i l . c o m`.
//!
//! Each is read around its `@`: the host to the right, the mailbox to the left. An address is believed for its host (an ending
//! that exists, RFC 1034 §3.1 labels, or a provider that is nothing else) and for a mailbox that is no word of a sentence.

use super::credible::{is_believed, is_ordinary};
use super::hosts;
use super::spoken;
use super::tokens::{Meaning, Words, is_loose};
use crate::lexicon::fold;
use crate::span::Span;

/// How sure the sign or word between mailbox and host is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strength {
    /// `at`.
    Bare,
    /// ` @ `.
    Spaced,
    /// `@`, `(at)`, `arroba`, `AT`.
    Strong,
}

/// The words that stand for an `@`.
pub(super) struct At {
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) strength: Strength,
    /// Whether it is an `@` as it should be.
    pub(super) is_plain: bool,
}

/// What stands behind it.
pub(super) struct Host {
    pub(super) last: usize,
    pub(super) text: String,
    pub(super) is_plain: bool,
    /// Whether a dot is spelled out or stands askew.
    pub(super) is_spelled: bool,
    /// A provider without its ending.
    pub(super) is_bare: bool,
}

/// What stands before it.
pub(super) struct Mailbox {
    pub(super) first: usize,
    pub(super) text: String,
    /// Whether it has signs or digits, as words of a sentence have not.
    pub(super) is_made_up: bool,
    pub(super) is_plain: bool,
}

/// Calls `each` with every spelled-out address and how it should be written.
pub(super) fn each(words: Words<'_>, mut each: impl FnMut(Span, String)) {
    for index in 0..words.tokens.len() {
        let Some(at) = at(words, index) else { continue };
        let Some(host) = host(words, at.last + 1) else { continue };
        let Some(mailbox) = at.first.checked_sub(1).and_then(|last| mailbox(words, last)) else { continue };
        let is_plain = at.is_plain && host.is_plain && mailbox.is_plain && !host.is_bare;
        if is_plain || !is_believed(words, &at, &host, &mailbox) {
            continue;
        }
        let (Some(first), Some(last)) = (words.tokens.get(mailbox.first), words.tokens.get(host.last)) else { continue };
        let ending = if host.is_bare { ".com" } else { "" };
        each(Span { start: first.span.start, end: last.span.end }, format!("{}@{}{ending}", mailbox.text, host.text));
    }
}

fn at(words: Words<'_>, index: usize) -> Option<At> {
    let (before, behind) = (words.gap_before(index), words.gap(index));
    let is_boxed = |before: &str, behind: &str| {
        let signs = |gap: &str| gap.contains(|ch: char| !ch.is_whitespace());
        signs(before) && signs(behind)
    };
    match words.meaning(index)? {
        Meaning::Sign => {
            let is_loose = is_loose(before) && is_loose(behind);
            let is_glued = before.is_empty() || behind.is_empty() || is_boxed(before, behind);
            let is_plain = before.is_empty() && behind.is_empty() && words.word(index) == "@";
            let strength = if is_glued && before.is_empty() != before.contains(['(', '[', '{']) {
                Strength::Strong
            } else {
                Strength::Spaced
            };
            is_loose.then_some(At { first: index, last: index, strength, is_plain })
        }
        Meaning::At => {
            let is_snabel = words.word(index).eq_ignore_ascii_case("snabel");
            let last = index + usize::from(is_snabel);
            (is_loose(before) && is_loose(words.gap(last))).then_some(At {
                first: index,
                last,
                strength: Strength::Strong,
                is_plain: false,
            })
        }
        Meaning::BareAt if !before.is_empty() && is_loose(before) && !behind.is_empty() && is_loose(behind) => {
            let is_sign = words.word(index + 1).eq_ignore_ascii_case("sign");
            let is_rate = words.word(index + 1).eq_ignore_ascii_case("the") && words.word(index + 2).eq_ignore_ascii_case("rate");
            let of = usize::from(words.word(index + 3).eq_ignore_ascii_case("of"));
            let is_shouted = words.word(index) == "AT"
                && !is_capitals(words.word(index + 1))
                && !is_capitals(words.word(index.wrapping_sub(1)));
            let is_strong = is_rate || is_sign || is_boxed(before, behind) || is_shouted;
            let last = index + if is_rate { 2 + of } else { usize::from(is_sign) };
            Some(At { first: index, last, strength: if is_strong { Strength::Strong } else { Strength::Bare }, is_plain: false })
        }
        _ if matches!(words.word(index), "a" | "A" | "ä" | "Ä") && is_in_brackets(before, behind) => {
            Some(At { first: index, last: index, strength: Strength::Strong, is_plain: false })
        }
        _ => None,
    }
}

fn is_in_brackets(before: &str, behind: &str) -> bool {
    is_loose(before) && is_loose(behind) && before.ends_with(['(', '[', '{', '<']) && behind.starts_with([')', ']', '}', '>'])
}

fn is_capitals(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// More labels than this, or words of a mailbox, are a sentence.
const MOST: usize = 12;

fn host(words: Words<'_>, first: usize) -> Option<Host> {
    let (mut text, mut index) = label(words, first)?;
    let mut host = Host { last: index, text: String::new(), is_plain: true, is_spelled: index > first, is_bare: false };
    let mut best = None;
    if hosts::is_provider(&text) {
        best = Some((index, text.clone(), true));
    }
    for _ in 0..MOST {
        let Some((next, dot)) = dot(words, index) else { break };
        let Some((label, end)) = label(words, next) else { break };
        let (label, end) = match &best {
            Some((_, _, false)) if !hosts::is_ending(&label) => break,
            _ => (label, end),
        };
        if dot == Dot::Astray && !hosts::is_sure_ending(&label) {
            break;
        }
        host.is_plain &= dot == Dot::Real && end == next;
        host.is_spelled |= dot != Dot::Real;
        text.push('.');
        text.push_str(&label);
        index = end;
        if hosts::is_ending(&label) {
            best = Some((index, text.clone(), false));
        }
    }
    let (last, text, is_bare) = best?;
    Some(Host { last, text, is_bare, ..host })
}

/// One label: a word, words with dashes between them, or letters with spaces between them.
fn label(words: Words<'_>, first: usize) -> Option<(String, usize)> {
    if !is_part(words, first) {
        return None;
    }
    if words.gap(first) == " " && is_halved(words.word(first), words.word(first + 1)) {
        return Some((format!("{}{}", words.word(first), words.word(first + 1)), first + 1));
    }
    let mut text = words.word(first).to_string();
    let mut index = first;
    if text.chars().count() == 1 && matches!(words.gap(first), " " | "-" | "_") && words.word(first + 1).chars().count() == 1 {
        while matches!(words.gap(index), " " | "-" | "_")
            && words.word(index + 1).chars().count() == 1
            && is_part(words, index + 1)
            && index - first < 24
        {
            index += 1;
            text.push_str(words.word(index));
        }
        return Some((text, index));
    }
    while words.gap(index) == "-" && is_part(words, index + 1) && index - first < MOST {
        index += 1;
        text.push('-');
        text.push_str(words.word(index));
    }
    Some((text, index))
}

/// `g mail`, `hot mail`.
fn is_halved(one: &str, other: &str) -> bool {
    let halves = [("g", "mail"), ("hot", "mail"), ("proton", "mail"), ("i", "cloud"), ("out", "look")];
    halves.iter().any(|(first, second)| one.eq_ignore_ascii_case(first) && other.eq_ignore_ascii_case(second))
}

fn is_part(words: Words<'_>, index: usize) -> bool {
    matches!(words.meaning(index), Some(Meaning::Plain | Meaning::Digits | Meaning::Number(..) | Meaning::Joint('-')))
        && words.word(index).is_ascii()
        || matches!(words.meaning(index), Some(Meaning::Plain)) && words.word(index).chars().count() <= 24
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Dot {
    Real,
    /// A word, or a dot with brackets or spaces around it.
    Spelled,
    /// A comma, or a dot that may end a sentence.
    Astray,
}

/// The dot behind the label that ends at `index`, and where the next label begins.
fn dot(words: Words<'_>, index: usize) -> Option<(usize, Dot)> {
    let gap = words.gap(index);
    if gap == "." {
        return Some((index + 1, Dot::Real));
    }
    if !is_loose(gap) {
        return None;
    }
    if words.meaning(index + 1) == Some(Meaning::Joint('.')) && is_loose(words.gap(index + 1)) {
        return Some((index + 2, Dot::Spelled));
    }
    match gap.trim_matches([' ', '(', ')', '[', ']', '{', '}', '<', '>']) {
        "." if gap == ". " => Some((index + 1, Dot::Astray)),
        "." | ".." => Some((index + 1, Dot::Spelled)),
        "," if gap == "," => Some((index + 1, Dot::Astray)),
        _ => None,
    }
}

fn mailbox(words: Words<'_>, last: usize) -> Option<Mailbox> {
    let mut found = Mailbox { first: last, text: String::new(), is_made_up: false, is_plain: true };
    let mut pieces: Vec<String> = Vec::new();
    // `he's at …`
    if words.gap_before(last).ends_with(['\'', '\u{2019}']) {
        return None;
    }
    let mut index = last;
    for _ in 0..MOST {
        let (piece, first) = piece(words, index)?;
        found.is_plain &= first == index;
        found.is_made_up |= first < index || piece.bytes().any(|byte| byte.is_ascii_digit());
        pieces.push(piece);
        found.first = first;
        let Some((sign, before)) = joint(words, first) else { break };
        found.is_made_up = true;
        found.is_plain &= before + 1 == first;
        pieces.push(sign);
        index = before;
        if !matches!(words.meaning(index), Some(Meaning::Plain | Meaning::Digits | Meaning::Number(..))) {
            return None;
        }
    }
    let is_word = pieces.len() == 1;
    pieces.extend(told_before(words, found.first).filter(|(_, told)| *told || is_word).map(|(word, _)| {
        found.first -= 1;
        found.is_plain = false;
        found.is_made_up = true;
        word
    }));
    found.text = pieces.into_iter().rev().collect();
    Some(found)
}

/// `my mail is jane doe at …`: the first of two names, right behind what announces them (then `true`), or at the beginning of a line.
fn told_before(words: Words<'_>, first: usize) -> Option<(String, bool)> {
    let before = first.checked_sub(1)?;
    let is_name = words.gap(before) == " " && words.meaning(before) == Some(Meaning::Plain) && !is_ordinary(words.word(before));
    let gap = words.gap_before(before);
    let is_verb = || before > 0 && matches!(words.word(before - 1), "is" | "id" | "es" | "est" | "ist" | "\u{e9}" | "\u{e8}");
    let is_told = gap.contains(':') || gap == " " && is_verb();
    let begins = gap.contains(['\0', '\n']);
    (is_name && (is_told || begins)).then(|| (words.word(before).to_string(), is_told))
}

/// The word of a mailbox that ends at `index`, and where it begins: letters with spaces between them and numerals are one.
fn piece(words: Words<'_>, index: usize) -> Option<(String, usize)> {
    let is_letter = |index: usize| words.word(index).chars().count() == 1 && is_part(words, index);
    let mut first = index;
    while is_letter(first)
        && matches!(words.gap_before(first), " " | "-")
        && first > 0
        && is_letter(first - 1)
        && index - first < 32
    {
        first -= 1;
    }
    if index - first >= 2 {
        return Some(((first..=index).map(|at| words.word(at)).collect(), first));
    }
    let (numbers, digits) = spoken::digits_before(words, index);
    if let Some(digits) = digits {
        let before = numbers.checked_sub(1)?;
        let is_name =
            matches!(words.meaning(before), Some(Meaning::Plain)) && words.gap(before) == " " && !is_ordinary(words.word(before));
        let text = if is_name { format!("{}{digits}", words.word(before)) } else { digits };
        return Some((text, if is_name { before } else { numbers }));
    }
    matches!(words.meaning(index)?, Meaning::Plain | Meaning::Digits | Meaning::Number(..))
        .then(|| (words.word(index).to_string(), index))
}

/// Words that say `_` or `-` together.
const PAIRS: &[(&str, &str, char)] = &[
    ("guion", "bajo", '_'),
    ("tiret", "bas", '_'),
    ("under", "score", '_'),
    ("trattino", "basso", '_'),
    ("laag", "streepje", '_'),
    ("liggend", "streepje", '_'),
    ("barra", "baixa", '_'),
    ("sous", "tiret", '_'),
];

/// The sign before the word at `first`, and the word before that.
fn joint(words: Words<'_>, first: usize) -> Option<(String, usize)> {
    let gap = words.gap_before(first);
    let before = first.checked_sub(1)?;
    let is_apart = is_loose(gap) && !gap.is_empty() || words.word(before) == "DOT";
    if let Some(second) = before.checked_sub(1).filter(|_| is_apart) {
        let is = |index: usize, word: &str| fold::word(words.word(index)) == word;
        let pair = PAIRS.iter().find(|(one, two, _)| is(second, one) && is(before, two) && words.gap(second) == " ");
        if let (Some((.., sign)), Some(rest)) = (pair, second.checked_sub(1)) {
            return is_loose(words.gap(rest)).then(|| (sign.to_string(), rest));
        }
        if let Some(Meaning::Joint(sign)) = words.meaning(before) {
            return is_loose(words.gap(second)).then(|| (sign.to_string(), second));
        }
    }
    let is_glue = !gap.is_empty() && gap.len() <= 2 && gap.chars().all(|ch| "._%+-&".contains(ch));
    let is_spread =
        matches!(gap, " . " | " _ " | " - ") && (words.word(first).chars().count() == 1 || !is_ordinary(words.word(before)));
    (is_glue || is_spread).then(|| (gap.trim().chars().take(1).collect(), before))
}
