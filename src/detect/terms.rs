//! Lists that users give: terms, matched as whole words in any case, and `/regex/` lines.

use crate::span::Span;
use aho_corasick::AhoCorasick;
use regex::{Regex, RegexBuilder};

/// A pattern given by a user may compile to this many bytes: more is refused, not run.
const PATTERN_LIMIT: usize = 1 << 20;

/// An allow or deny list.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    words: Option<AhoCorasick>,
    patterns: Vec<Regex>,
}

/// Line of a list (from 1) whose `/regex/` cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermsError {
    /// The line.
    pub line: usize,
}

impl Terms {
    /// A list, one entry a line: a term, or a regular expression between slashes; empty lines and `#` comments are skipped.
    ///
    /// # Errors
    /// When a regular expression cannot be compiled, or only to more than 1 MiB.
    pub fn parse(list: &str) -> Result<Terms, TermsError> {
        let (mut words, mut patterns) = (Vec::new(), Vec::new());
        for (index, line) in list.lines().enumerate() {
            let line = line.trim().trim_start_matches('\u{feff}');
            let pattern = line.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')).filter(|inner| !inner.is_empty());
            match pattern {
                Some(pattern) => {
                    let built = RegexBuilder::new(pattern).size_limit(PATTERN_LIMIT).dfa_size_limit(PATTERN_LIMIT).build();
                    patterns.push(built.map_err(|_| TermsError { line: index + 1 })?);
                }
                None if line.is_empty() || line.starts_with('#') => {}
                None => words.push(line),
            }
        }
        let words = if words.is_empty() { None } else { AhoCorasick::builder().ascii_case_insensitive(true).build(words).ok() };
        Ok(Terms { words, patterns })
    }

    /// Calls `each` with every entry's place in `block`.
    pub(super) fn each(&self, block: &str, mut each: impl FnMut(Span)) {
        for found in self.words.iter().flat_map(|words| words.find_overlapping_iter(block)) {
            if is_word(block, found.start(), found.end()) {
                each(Span::new(found.start(), found.end()));
            }
        }
        for pattern in &self.patterns {
            for text in texts(block) {
                for found in pattern.find_iter(&block[text.range()]).filter(|found| !found.is_empty()) {
                    let start = text.start as usize;
                    each(Span::new(start + found.start(), start + found.end()));
                }
            }
        }
    }

    /// Whether the whole of `value` is one of the entries.
    pub(super) fn is_whole(&self, value: &str) -> bool {
        let is_term = |words: &AhoCorasick| words.find_overlapping_iter(value).any(|found| found.len() == value.len());
        self.words.as_ref().is_some_and(is_term)
            || self.patterns.iter().any(|pattern| pattern.find_iter(value).any(|found| found.len() == value.len()))
    }
}

/// The texts of a block: what stands between NULs.
fn texts(block: &str) -> impl Iterator<Item = Span> + '_ {
    let mut from = 0;
    block.split('\0').map(move |text| {
        let span = Span::new(from, from + text.len());
        from += text.len() + 1;
        span
    })
}

fn is_word(block: &str, start: usize, end: usize) -> bool {
    let before = block[..start].chars().next_back().is_some_and(char::is_alphanumeric);
    let behind = block[end..].chars().next().is_some_and(char::is_alphanumeric);
    let first = block[start..].chars().next().is_some_and(char::is_alphanumeric);
    let last = block[..end].chars().next_back().is_some_and(char::is_alphanumeric);
    !(before && first || behind && last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_whole_words_and_patterns_stay_in_their_text() {
        let terms = Terms::parse("# ours\nProject Falcon\n/ZX-\\d+[^q]*/\n").unwrap();
        let block = "project falcon and falcons\0ZX-12 left\0right";
        let mut found = Vec::new();
        terms.each(block, |span| found.push(&block[span.range()]));
        assert_eq!(found, ["project falcon", "ZX-12 left"]);
        assert!(terms.is_whole("PROJECT FALCON") && !terms.is_whole("a project falcon"));
        assert_eq!(Terms::parse("ok\n/(/").unwrap_err(), TermsError { line: 2 });
        assert_eq!(Terms::parse("/(\\w{1000}){1000}/").unwrap_err(), TermsError { line: 1 });
    }
}
