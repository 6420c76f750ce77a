//! Letters that stand for digits among digits: `536-22-847O`, `+1 2l2 555 O143`.
//!
//! Only in a group of at least nine, of which two thirds are digits already and every other one is such a letter.

use super::gate::stands_for_digit;
use super::tokens::Words;
use crate::span::Span;

/// The digit that a letter looks like.
fn digit(byte: u8) -> Option<u8> {
    Some(match byte {
        b'0'..=b'9' => byte,
        b'O' | b'o' => b'0',
        b'l' | b'I' | b'i' | b'|' => b'1',
        b'Z' => b'2',
        b'S' | b's' => b'5',
        b'B' => b'8',
        _ => return None,
    })
}

/// More words than this are no number.
const MOST: usize = 12;

/// Calls `each` with every number in which letters stand for digits, and how it should be written.
pub(super) fn each(words: Words<'_>, mut each: impl FnMut(Span, String)) {
    let is_group = |index: usize| {
        let word = words.word(index);
        !word.is_empty()
            && word.len() <= 16
            && !is_quantity(word)
            && word.bytes().all(|byte| digit(byte).is_some())
            && word.bytes().any(|byte| byte.is_ascii_digit())
    };
    let is_joint = |gap: &str| gap.len() <= 2 && gap.bytes().all(|byte| b" -./()".contains(&byte));
    let mut index = 0;
    while index < words.tokens.len() {
        let mut last = index;
        if !is_group(index) {
            index += 1;
            continue;
        }
        while last - index < MOST && is_joint(words.gap(last)) && is_group(last + 1) {
            last += 1;
        }
        if let (Some(one), Some(end)) = (words.tokens.get(index), words.tokens.get(last)) {
            let span = Span { start: one.span.start, end: end.span.end };
            number(words.text.get(span.range()).unwrap_or_default()).into_iter().for_each(|number| each(span, number));
        }
        index = last + 1;
    }
}

/// `20l`, `80s`, `5B`: a number and its unit.
fn is_quantity(word: &str) -> bool {
    word.strip_suffix(['l', 's', 'S', 'B']).is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn number(written: &str) -> Option<String> {
    let letters = written.bytes().filter(|byte| stands_for_digit(*byte)).count();
    let digits = written.bytes().filter(u8::is_ascii_digit).count();
    let is_number = letters > 0 && digits + letters >= 9 && digits >= letters * 2;
    is_number.then(|| written.bytes().map(|byte| char::from(digit(byte).unwrap_or(byte))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_among_digits_are_digits() {
        assert_eq!(number("536-22-847O").as_deref(), Some("536-22-8470"));
        assert_eq!(number("2l2 555 O143").as_deref(), Some("212 555 0143"));
        assert!(is_quantity("20l") && is_quantity("80s") && !is_quantity("2l2"));
        assert_eq!(number("212 555 0143"), None);
    }
}
