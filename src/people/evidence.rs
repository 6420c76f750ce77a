//! A name that is an ordinary word too ("Will", "May", "Hope"): what around it tells that somebody is meant.

use crate::lexicon::fold;

/// Words before a name that is spoken to or of.
const BEFORE: &[&str] = &[
    "ask", "bonjour", "call", "caro", "cara", "cher", "chere", "ciao", "danke", "dear", "gracias", "grazie", "hallo", "hello",
    "hey", "hi", "hola", "i'm", "liebe", "lieber", "merci", "met", "mr", "mrs", "ms", "obrigado", "oi", "ola", "ping", "querida",
    "querido", "salut", "tell", "text", "thank", "thanks", "thx", "ty", "uncle", "aunt", "with", "yo",
];

/// Bytes before a word in which evidence is looked for.
const NEAR: usize = 64;

/// How the place of a weak word was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    Capital,
    Upper,
    Lower,
}

/// Whether the ordinary word at `start..end` of `block` is meant as a name.
pub(super) fn means_somebody(block: &str, start: usize, end: usize) -> bool {
    if block[..start].ends_with('@') {
        return true;
    }
    if case(&block[start..end]) != Case::Capital {
        return false;
    }
    let behind = &block[end..];
    let is_owner =
        ["'s", "’s"].iter().filter_map(|owner| behind.strip_prefix(owner)).any(|rest| !rest.starts_with(fold::is_word_char));
    is_owner || is_addressed(block, start, behind) || is_inside_a_sentence(block, start, behind)
}

/// Whether a short word ("Bo", "Li") is written as a name is.
pub(super) fn is_capitalised(word: &str) -> bool {
    case(word) == Case::Capital
}

fn case(word: &str) -> Case {
    let mut chars = word.chars();
    match chars.next() {
        Some(first) if first.is_uppercase() => {
            if word.chars().count() > 1 && chars.all(char::is_uppercase) {
                Case::Upper
            } else {
                Case::Capital
            }
        }
        _ => Case::Lower,
    }
}

/// "thanks Mark", "Will, are you there", a message that is the name alone.
fn is_addressed(block: &str, start: usize, behind: &str) -> bool {
    let before = fold::own_text_before(block, start, NEAR);
    let last = fold::words(before).last();
    let is_greeted = last.is_some_and(|word| BEFORE.contains(&fold::word(word).as_str()));
    let is_called = before.trim_end().is_empty() && behind.starts_with(',');
    let is_alone = before.trim_end().is_empty() && behind.trim_start_matches(['!', '?', '.', ' ']).split('\0').next() == Some("");
    is_greeted || is_called || is_alone
}

/// A capital where ordinary words have none: behind a small letter or a comma, and the message does not Write Like This.
fn is_inside_a_sentence(block: &str, start: usize, behind: &str) -> bool {
    let before = fold::own_text_before(block, start, NEAR);
    let Some(previous) = fold::words(before).last() else { return false };
    let joint = before.rsplit_once(previous).map_or("", |(_, joint)| joint);
    let is_same_sentence = !joint.contains(['.', '!', '?', ':', '\n', '"', '“', '(', '-', '*', '>']);
    let next = fold::words(behind.split('\0').next().unwrap_or_default()).next();
    let is_title = |word: &str| case(word) != Case::Lower && word.chars().count() > 1;
    is_same_sentence && !is_title(previous) && !next.is_some_and(is_title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_words_stay_and_names_go() {
        let is_name = |text: &str, word: &str| {
            let start = text.find(word).unwrap();
            means_somebody(&format!("{text}\0"), start, start + word.len())
        };
        for (text, word) in [
            ("thanks Mark!", "Mark"),
            ("Will, are you coming", "Will"),
            ("i saw Hope yesterday", "Hope"),
            ("is that May's coat", "May"),
            ("ping @will about it", "will"),
            ("Will", "Will"),
            ("danke, Rose", "Rose"),
        ] {
            assert!(is_name(text, word), "{text}");
        }
        for (text, word) in [
            ("will you come", "will"),
            ("Will you come", "Will"),
            ("ok. May I ask", "May"),
            ("Hope you are well", "Hope"),
            ("MARK THE DATE", "MARK"),
            ("The Rose Garden Hotel", "Rose"),
            ("mark the date", "mark"),
        ] {
            assert!(!is_name(text, word), "{text}");
        }
    }
}
