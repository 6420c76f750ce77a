//! Handles with spaces between their letters, behind the name of an app: `my insta is j a n e _ d o e`.

use super::tokens::{Meaning, Words};
use crate::lexicon::fold;
use crate::span::Span;

/// Apps whose handles people spell, folded.
pub(super) const APPS: &[&str] =
    &["discord", "ig", "insta", "instagram", "snap", "snapchat", "telegram", "threads", "tiktok", "twitter"];

/// So many words may stand between the name of the app and the handle.
const BETWEEN: usize = 4;

/// A handle has so many letters at least, and at most.
const LETTERS: std::ops::RangeInclusive<usize> = 4..=30;

/// Whether single letters follow one another in this text.
pub(super) fn spells(text: &[u8]) -> bool {
    let is_spelled = |seven: &[u8]| {
        let (letters, blanks): (Vec<_>, Vec<_>) = seven.iter().enumerate().partition(|(at, _)| at % 2 == 1);
        letters.iter().all(|(_, byte)| byte.is_ascii_alphanumeric()) && blanks.iter().all(|(_, byte)| **byte == b' ')
    };
    text.windows(7).any(is_spelled)
}

/// Calls `each` with every such handle and how it should be written.
pub(super) fn each(words: Words<'_>, mut each: impl FnMut(Span, String)) {
    let is_app = |index: usize| {
        let word = words.word(index);
        word.len() <= 10 && words.meaning(index) == Some(Meaning::Plain) && APPS.contains(&fold::word(word).as_str())
    };
    for app in (0..words.tokens.len()).filter(|index| is_app(*index)) {
        let near = app + 1..=app + BETWEEN;
        let Some((first, last, handle)) = near.clone().find_map(|first| spelled(words, first)) else { continue };
        let is_near = (app..first).all(|index| !words.gap(index).contains(['\0', '\n']));
        if let (Some(one), Some(end), true) = (words.tokens.get(first), words.tokens.get(last), is_near) {
            each(Span { start: one.span.start, end: end.span.end }, format!("@{handle}"));
        }
    }
}

/// The letters from `first` on, and the signs between them.
fn spelled(words: Words<'_>, first: usize) -> Option<(usize, usize, String)> {
    let is_letter =
        |index: usize| words.word(index).len() == 1 && words.word(index).bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !is_letter(first) {
        return None;
    }
    let (mut last, mut handle) = (first, words.word(first).to_string());
    while is_letter(last + 1) && last - first < *LETTERS.end() && matches!(words.gap(last), " " | " _ " | " . " | "_" | ".") {
        handle.push_str(words.gap(last).trim());
        last += 1;
        handle.push_str(words.word(last));
    }
    LETTERS.contains(&(last + 1 - first)).then_some((first, last, handle))
}
