//! Who a sender's field stands for: a name, a number, an address; or nobody, where the app writes `Me`.

use crate::slice::Role;

/// Longer is no name, in bytes.
pub(in crate::formats) const LONGEST_NAME: usize = 300;

/// What apps call the owner of the export: nobody's name.
const OWNER: &[&str] = &[
    "me",
    "you",
    "ich",
    "du",
    "yo",
    "tú",
    "moi",
    "toi",
    "io",
    "tu",
    "eu",
    "você",
    "ik",
    "jij",
    "я",
    "вы",
    "我",
    "你",
    "自分",
    "わたし",
    "나",
    "jag",
    "mig",
    "ja",
];

/// What stands for everybody or for the app itself.
const NOBODY: &[&str] =
    &["everyone", "none", "no-sender", "unknown", "system", "host", "everyone publicly", "waiting room participants"];

/// The place and role of whoever `text[start..end]` names.
pub(in crate::formats) fn someone(text: &str, place: (usize, usize)) -> Option<((usize, usize), Role)> {
    let (start, end) = trim(text, place);
    let name = text.get(start..end).filter(|name| !name.is_empty() && name.len() <= LONGEST_NAME)?;
    if is_nobody(name) || !name.chars().any(|ch| ch.is_alphanumeric() || !ch.is_ascii()) {
        return None;
    }
    let role = if is_number(name) {
        Role::Phone
    } else if is_address(name) {
        Role::Email
    } else {
        Role::Person
    };
    Some(((start, end), role))
}

/// Whether a sender's field names nobody.
pub(in crate::formats) fn is_nobody(name: &str) -> bool {
    let folded = name.trim().to_lowercase();
    OWNER.contains(&folded.as_str()) || NOBODY.contains(&folded.as_str())
}

/// The same place without spaces and marks of direction.
pub(in crate::formats) fn trim(text: &str, (start, end): (usize, usize)) -> (usize, usize) {
    let is_dress = |ch: char| {
        ch.is_whitespace()
            || matches!(ch, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let whole = text.get(start..end).unwrap_or_default();
    let inner = whole.trim_start_matches(is_dress);
    let start = end.max(start) - inner.len();
    (start, start + inner.trim_end_matches(is_dress).len())
}

fn is_number(name: &str) -> bool {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    digits >= 5
        && name
            .chars()
            .all(|ch| ch.is_ascii_digit() || matches!(ch, '+' | '-' | '(' | ')' | '.' | ' ' | '\u{a0}' | '\u{2010}'..='\u{2013}'))
}

fn is_address(name: &str) -> bool {
    name.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !host.contains('@'))
        && !name.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_numbers_addresses_and_nobody() {
        let told = |text: &str| someone(text, (0, text.len())).map(|((start, end), role)| (text[start..end].to_string(), role));
        assert_eq!(told(" \u{200e}Zoë Brandt "), Some(("Zoë Brandt".to_string(), Role::Person)));
        assert_eq!(told("+44 7700 900123").map(|told| told.1), Some(Role::Phone));
        assert_eq!(told("priya@example.org").map(|told| told.1), Some(Role::Email));
        assert_eq!(told("@tamsin.w").map(|told| told.1), Some(Role::Person));
        for nobody in ["Me", "나", "Everyone", "", " ", "- -"] {
            assert_eq!(told(nobody), None, "{nobody}");
        }
    }
}
