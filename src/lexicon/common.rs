//! Ordinary words. A participant called May or Will is one too: such a name needs more than its letters to be seen.
//!
//! The English list is SCOWL 2020.12.07, levels 10 and 20, lower-case words of letters only (see `NOTICE-DATA.md`).

static WORDS: &str = include_str!("common-words.txt");

/// Words of other languages that are common as names, in folded spelling, sorted.
static ELSEWHERE: &[&str] = &[
    "alba",
    "amor",
    "angel",
    "bauer",
    "blanc",
    "blanca",
    "blanco",
    "brun",
    "castillo",
    "claire",
    "cruz",
    "dolores",
    "engel",
    "ernst",
    "esperanza",
    "flor",
    "flores",
    "fuchs",
    "gross",
    "herz",
    "iglesias",
    "jung",
    "klein",
    "koch",
    "konig",
    "kurz",
    "lang",
    "linda",
    "luna",
    "luz",
    "mar",
    "marin",
    "mia",
    "nieves",
    "noir",
    "paz",
    "pena",
    "petit",
    "pilar",
    "reis",
    "rey",
    "rico",
    "rios",
    "rosa",
    "roux",
    "santos",
    "schon",
    "schwarz",
    "sol",
    "soledad",
    "sommer",
    "stern",
    "torres",
    "vera",
    "vogel",
    "weiss",
    "wolf",
];

/// Whether a word in folded spelling is an ordinary one.
pub fn is_common(folded: &str) -> bool {
    ELSEWHERE.binary_search(&folded).is_ok() || is_listed(folded.as_bytes())
}

/// Binary search in the sorted lines of the list, without an index of it.
fn is_listed(word: &[u8]) -> bool {
    let lines = WORDS.as_bytes();
    let (mut from, mut to) = (0, lines.len());
    while from < to {
        let middle = from + (to - from) / 2;
        let start = memchr::memrchr(b'\n', &lines[..middle]).map_or(0, |at| at + 1);
        let end = memchr::memchr(b'\n', &lines[start..]).map_or(lines.len(), |at| start + at);
        match lines[start..end].cmp(word) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => from = end + 1,
            std::cmp::Ordering::Greater => to = start,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_word_is_found_and_names_are_not() {
        let mut before = "";
        for word in WORDS.lines() {
            assert!(before < word, "{word} is out of order");
            assert!(is_common(word), "{word}");
            before = word;
        }
        assert!(ELSEWHERE.is_sorted());
        for name in ["maya", "goran", "priya", "", "zzz", "aaa", "willx"] {
            assert!(!is_common(name), "{name}");
        }
        for word in ["will", "may", "mark", "hope", "rose", "grace", "jack", "rosa"] {
            assert!(is_common(word), "{word}");
        }
    }
}
