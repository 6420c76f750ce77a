//! What follows a street and its number: a part of the house, a postal code, a town, a state, a country.

use super::words;
use crate::rules::tokens::{self, Token};

/// Parts that an address may have behind its street.
const MOST: usize = 6;

/// Words of a town's name.
const TOWN: usize = 4;

/// Where the address ends whose street and number end at `end`, and how many parts were added.
pub(super) fn extended(text: &str, end: usize) -> (usize, usize) {
    let (mut end, mut parts) = (end, 0);
    while parts < MOST {
        let Some(next) = unit(text, end).or_else(|| part(text, end)) else { break };
        (end, parts) = (next, parts + 1);
    }
    (end, parts)
}

/// Where the next part begins, and whether a comma or a line end stands before it.
fn opened(text: &str, end: usize) -> Option<(usize, bool)> {
    let rest = text.get(end..)?;
    let inner = rest.strip_prefix('.').unwrap_or(rest);
    for (mark, is_apart) in
        [(", ", true), (",\n", true), (",", true), ("\n", true), (" - ", true), (" in ", false), (" ", false), (" – ", true)]
    {
        if let Some(begin) = inner.strip_prefix(mark) {
            let begin = begin.strip_prefix(' ').unwrap_or(begin);
            return Some((text.len() - begin.len(), is_apart));
        }
    }
    None
}

/// `Apt 4B`, `#12`, `2. Stock`, `3º 2ª`, `2ème étage`.
fn unit(text: &str, end: usize) -> Option<usize> {
    let (at, _) = opened(text, end)?;
    let first = tokens::at(text, at)?;
    if let Some(number) = first.text.strip_prefix('#') {
        return number.starts_with(|ch: char| ch.is_ascii_alphanumeric()).then_some(first.end);
    }
    let is_ordinal = first.text.len() <= 6 && (first.is_ordinal() || first.text.ends_with("ème") || first.text.ends_with("eme"));
    let second = tokens::behind(text, first.end);
    if words::is_unit(&first.lower()) {
        let number =
            second.filter(|token| token.text.len() <= 5 && (token.is_number() || token.text.len() == 1 || token.is_ordinal()))?;
        return Some(number.end);
    }
    let is_floor = |token: Token<'_>| words::is_unit(&token.lower()).then_some(token.end);
    if first.is_number() && first.text.len() <= 4 {
        let second = second.or_else(|| tokens::at(text, first.end + 1).filter(|_| text[first.end..].starts_with('.')));
        return second.and_then(is_floor).or(is_ordinal.then_some(first.end));
    }
    None
}

/// A postal code with its town, a town with its code or state, or a town alone between commas.
fn part(text: &str, end: usize) -> Option<usize> {
    let (at, is_apart) = opened(text, end)?;
    if let Some(code) = postal_code(text, at) {
        let town = town(text, code).map_or(code, |town| town.end);
        return Some(trailing_code(text, town).unwrap_or(town));
    }
    let town = town_at(text, at)?;
    let coded = trailing_code(text, town.end);
    // On a line of its own, only a code tells a town from the rest of the message.
    let is_apart = is_apart && !text.get(end..at)?.contains('\n');
    let closes = text.get(town.end..)?.chars().next();
    let stands_alone = is_apart && closes.is_none_or(|ch| matches!(ch, ',' | '.' | '\n' | '\0' | ';' | ')' | '!' | '?'));
    // `12 Baker Street, London please`, but not `12 Baker Street, See you there`.
    let goes_on = is_apart && text.get(at..)?.starts_with(|ch: char| ch.is_uppercase()) && is_name(text, at, &town);
    let is_linked = text.get(end..)?.starts_with(" in ") && town.words > 0;
    coded.or((stands_alone || goes_on || is_linked).then_some(town.end))
}

/// Whether the first word of a town is no ordinary word that begins a sentence.
fn is_name(text: &str, at: usize, town: &Town) -> bool {
    let first = tokens::at(text, at).map(|token| token.lower());
    town.words <= 2 && first.is_some_and(|first| first.len() > 2 && !words::begins_sentence(&first))
}

/// A name of one or more words with capitals.
struct Town {
    end: usize,
    words: usize,
}

fn town(text: &str, end: usize) -> Option<Town> {
    let at = end + text.get(end..)?.strip_prefix([' ', '\u{a0}']).map(|_| 1)?;
    town_at(text, at)
}

fn town_at(text: &str, at: usize) -> Option<Town> {
    let first = tokens::at(text, at).filter(|token| token.is_capital() && !is_code_like(token))?;
    let mut town = Town { end: first.end, words: 1 };
    let mut end = first.end;
    while town.words < TOWN {
        let Some(next) = tokens::behind(text, end) else { break };
        if next.is_capital() && !is_code_like(&next) {
            (town.end, town.words) = (next.end, town.words + 1);
        } else if !words::is_inside(&next.lower()) {
            break;
        }
        end = next.end;
    }
    Some(town)
}

/// `SW1A`, `K1A`: a capital and digits.
fn is_code_like(token: &Token<'_>) -> bool {
    token.text.bytes().any(|byte| byte.is_ascii_digit())
}

/// `, NY 10001`, ` NSW 2000`, ` SW1A 1AA`, `, SP, 01310-100`, ` 560038`: what stands behind a town.
fn trailing_code(text: &str, end: usize) -> Option<usize> {
    let (at, _) = opened(text, end)?;
    if let Some(code) = postal_code(text, at) {
        return Some(code);
    }
    let state = tokens::at(text, at)?;
    let is_state = (2..=3).contains(&state.text.len()) && state.text.bytes().all(|byte| byte.is_ascii_uppercase());
    if !is_state {
        return None;
    }
    let (code_at, _) = opened(text, state.end).unwrap_or((state.end, false));
    Some(postal_code(text, code_at).unwrap_or(state.end))
}

/// Where the postal code at `at` ends: of four to six digits in the groups in which countries write them, or British,
/// Canadian, Dutch, Irish.
pub(super) fn postal_code(text: &str, at: usize) -> Option<usize> {
    let first = tokens::at(text, at)?;
    let shape = |word: &str| -> String {
        word.chars()
            .map(|ch| {
                if ch.is_ascii_digit() {
                    '9'
                } else if ch.is_ascii_uppercase() {
                    'A'
                } else {
                    ch
                }
            })
            .collect()
    };
    let own = shape(first.text);
    let joined = matches!(
        own.as_str(),
        "99999"
            | "9999"
            | "999999"
            | "99-999"
            | "99999-999"
            | "9999-999"
            | "999-9999"
            | "99999-9999"
            | "A-9999"
            | "D-99999"
            | "CH-9999"
            | "L-9999"
            | "B-9999"
            | "9999999"
    ) || own.len() > 5 && own.starts_with("AA-9");
    let second = tokens::behind(text, first.end).filter(|token| token.start == first.end + 1);
    let pair = second.map(|token| (shape(token.text), token.end));
    if let Some((next, end)) = pair {
        let is_british = matches!(own.as_str(), "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A") && next == "9AA";
        let is_pair = matches!(
            (own.as_str(), next.as_str()),
            ("A9A", "9A9") | ("9999", "AA") | ("999", "99") | ("A99", "A9A9" | "A999" | "AA99" | "9A99")
        );
        if is_british || is_pair {
            return Some(end);
        }
    }
    joined.then_some(first.end)
}
