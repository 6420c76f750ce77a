//! Authors seen before: a name is judged once, not once a message.

use super::names::person;
use super::notices;
use crate::slice::Role;
use crate::span::RawSpan;

/// Most chats have fewer people; two whose names fall into one place only cost time.
const PLACES: usize = 256;

/// What can be said of the text before the first `: ` of a message without its context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Author {
    /// The name within the text, and what it is; nothing if it names nobody.
    pub(super) who: Option<(RawSpan, Role)>,
    /// Whether it may be the beginning of a sentence of WhatsApp's own, cut in a group's title.
    pub(super) is_sentence: bool,
}

/// The authors judged last.
#[derive(Debug)]
pub(super) struct Authors {
    places: Vec<(String, Author)>,
}

impl Default for Authors {
    fn default() -> Authors {
        Authors { places: vec![(String::new(), judge("")); PLACES] }
    }
}

impl Authors {
    /// What `text` says of an author.
    pub(super) fn judge(&mut self, text: &str) -> Author {
        let Some((known, author)) = self.places.get_mut(place(text.as_bytes())) else { return judge(text) };
        if known != text {
            *author = judge(text);
            known.clear();
            known.push_str(text);
        }
        *author
    }
}

/// A number below [`PLACES`], from both ends of a name: numbers of one country begin alike.
fn place(name: &[u8]) -> usize {
    let (first, last) = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (name.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)), name.len() as u64),
    };
    let mixed = (first ^ last.rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 56) as usize % PLACES
}

fn judge(text: &str) -> Author {
    let who = person(text, (0, text.len())).filter(|(place, _)| !notices::is_pronoun(&text[place.range()]));
    let is_sentence = notices::has_quote(text) || text.bytes().filter(|byte| *byte == b' ').count() > 3;
    Author { who, is_sentence }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn memory_changes_no_judgement(names in prop::collection::vec(r#"[AB"“ ~\u{202f}+0-9Youé]{0,10}"#, 1..200)) {
            let mut authors = Authors::default();
            for name in names.iter().chain(&names) {
                prop_assert_eq!(authors.judge(name), judge(name));
            }
        }
    }
}
