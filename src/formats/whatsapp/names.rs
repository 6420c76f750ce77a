//! Who a WhatsApp name stands for: a saved contact, a bare number, or `~ PushName`; and the chat's title in a file name.
//!
//! Names wear marks of direction that are no part of them; those stay where they are.

use crate::escape::Escape;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// WhatsApp's own limits are far below; what is longer is no name.
pub(super) const LONGEST_NAME: usize = 64;

/// The name in `text[start..end]` and whether it is a number.
pub(super) fn person(text: &str, place: (usize, usize)) -> Option<(RawSpan, Role)> {
    let place = trim(text, place);
    let name = text.get(place.range()).filter(|name| !name.is_empty() && name.len() <= 4 * LONGEST_NAME)?;
    if name.starts_with(|ch: char| ch.is_ascii_alphabetic()) {
        return Some((place, Role::Person));
    }
    let role = if is_number(name) { Role::Phone } else { Role::Person };
    (role == Role::Phone || name.chars().any(char::is_alphanumeric) || !name.is_ascii()).then_some((place, role))
}

/// The same place without marks, spaces and the tilde of an unsaved sender.
pub(super) fn trim(text: &str, (start, end): (usize, usize)) -> RawSpan {
    let is_dress = |ch: char| is_mark(ch) || is_space(ch);
    let whole = text.get(start..end).unwrap_or_default();
    if let [first, .., last] = whole.as_bytes()
        && first.is_ascii_alphanumeric()
        && last.is_ascii_alphanumeric()
    {
        return RawSpan::new(start, end);
    }
    let mut inner = whole.trim_start_matches(is_dress);
    if let Some(pushed) = inner.strip_prefix('~') {
        inner = pushed.trim_start_matches(is_dress);
    }
    let start = end - inner.len();
    RawSpan::new(start, start + inner.trim_end_matches(is_dress).len())
}

/// Marks of direction, isolates, byte order marks.
pub(super) fn is_mark(ch: char) -> bool {
    matches!(ch, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_space(ch: char) -> bool {
    matches!(ch, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// `+44 7700 900123`, `+410123456789`: nothing but digits and what separates them.
fn is_number(name: &str) -> bool {
    let is_digit = |ch: char| ch.is_ascii_digit() || matches!(ch, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}');
    let between = |ch: char| matches!(ch, '+' | '-' | '(' | ')' | '.' | '\u{2010}'..='\u{2013}') || is_space(ch) || is_mark(ch);
    name.chars().all(|ch| is_digit(ch) || between(ch)) && name.chars().filter(|ch| is_digit(*ch)).count() >= 6
}

/// Words between `WhatsApp Chat` and the title, in the languages of phones.
#[rustfmt::skip]
const CONNECTORS: &[&str] = &[
    "- ", "– ", "with ", "mit ", "con el grupo ", "con ", "com ", "avec ", "met ", "med ", "z ", "с контактом ", "с ", "cu ", "se ", "dengan ", "amb ", "kanssa ",
];

/// `Chat` after `WhatsApp`, where it stands there.
const CHATS: &[&str] = &[" Chat ", "-Chat ", "-chat ", " chat ", " Chats ", " gesprek ", "-gesprek ", " - ", " – ", " "];

/// Pushes the title that the path of an export tells: `WhatsApp Chat - Skopje hikers.zip/_chat.txt`.
pub(super) fn path(path: &str, slices: &mut Vec<Slice>) {
    let mut start = 0;
    for component in path.split('/') {
        if let Some((from, to)) = title(component)
            && let Some((place, role)) = person(path, (start + from, start + to))
        {
            let role = if role == Role::Phone { role } else { Role::Title };
            slices.push(Slice::new(place, Escape::PLAIN, role));
        }
        start += component.len() + 1;
    }
}

/// Where the title stands in `WhatsApp Chat with X (1).txt`. Browsers and mail programs turn spaces into `_`.
fn title(component: &str) -> Option<(usize, usize)> {
    let plain = component.replace('_', " ");
    let after = plain.find("WhatsApp")? + "WhatsApp".len();
    let rest = &plain[after..];
    // ` - ` and ` ` stand alone; only after the longer words may a connector be missing.
    let (chat, rest) = CHATS.iter().find_map(|chat| rest.strip_prefix(chat).map(|rest| (*chat, rest)))?;
    let is_bare = chat.trim().is_empty();
    let title = CONNECTORS.iter().find_map(|word| rest.strip_prefix(word)).or((!is_bare).then_some(rest))?;
    let start = plain.len() - title.len();
    let end = start + without_copy(without_extension(title)).len();
    (end > start).then_some((start, end))
}

fn without_extension(name: &str) -> &str {
    let is_extension = |extension: &str| ["zip", "txt"].iter().any(|known| extension.eq_ignore_ascii_case(known));
    match name.rsplit_once('.') {
        Some((stem, extension)) if is_extension(extension) => without_extension(stem),
        _ => name,
    }
}

/// Without ` (1)`, which a browser adds to the second download.
fn without_copy(name: &str) -> &str {
    let Some((stem, number)) = name.strip_suffix(')').and_then(|name| name.rsplit_once('(')) else { return name };
    let is_copy = !number.is_empty() && number.len() <= 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_copy { stem.trim_end() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(text: &str) -> Vec<&str> {
        let mut slices = Vec::new();
        path(text, &mut slices);
        slices.iter().map(|slice| &text[slice.raw.range()]).collect()
    }

    #[test]
    fn titles_in_paths() {
        for (path, title) in [
            ("WhatsApp Chat - Skopje hikers.zip/_chat.txt", "Skopje hikers"),
            ("exports/WhatsApp Chat - Zoë Brandt/_chat.txt", "Zoë Brandt"),
            ("WhatsApp Chat with Goran Ilievski (1).txt", "Goran Ilievski"),
            ("WhatsApp-Chat mit Jürgen Großmann.txt", "Jürgen Großmann"),
            ("Chat de WhatsApp con Iñaki Sorá.txt", "Iñaki Sorá"),
            ("Conversa do WhatsApp com João.txt", "João"),
            ("Discussion WhatsApp avec Zoé.txt", "Zoé"),
            ("Chat WhatsApp con Chiara Bianchi.zip", "Chiara Bianchi"),
            ("WhatsApp-chat met Sanne.txt", "Sanne"),
            ("Чат WhatsApp с контактом Юлия.txt", "Юлия"),
            ("WhatsApp_Chat_with_Ana.txt", "Ana"),
            ("WhatsApp Chat with +44 7700 900123.txt", "+44 7700 900123"),
            ("WhatsApp Chat - A.zip.txt", "A"),
            ("WhatsApp Chat with Bob (2019).txt", "Bob (2019)"),
        ] {
            assert_eq!(titles(path), [title], "{path}");
        }
        assert!(titles("notes/_chat.txt").is_empty() && titles("WhatsApp.zip/_chat.txt").is_empty() && titles("-").is_empty());
    }

    #[test]
    fn names_and_numbers() {
        let told = |text: &str| person(text, (0, text.len())).map(|(place, role)| (text[place.range()].to_string(), role));
        assert_eq!(told("~\u{202f}Dana"), Some(("Dana".to_string(), Role::Person)));
        assert_eq!(told("\u{202a}+44 7700 900777\u{202c}"), Some(("+44 7700 900777".to_string(), Role::Phone)));
        assert_eq!(told("\u{2068}Zoë Brandt\u{2069}"), Some(("Zoë Brandt".to_string(), Role::Person)));
        assert_eq!(told("+410123456789").map(|told| told.1), Some(Role::Phone));
        assert_eq!(told("Agent 007").map(|told| told.1), Some(Role::Person));
        assert_eq!(told("😀"), Some(("😀".to_string(), Role::Person)));
        assert_eq!(told(" ~ "), None);
    }
}
