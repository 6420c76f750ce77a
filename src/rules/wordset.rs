//! Sets of words that the compiler builds: nothing is hashed or allocated when the program starts.

/// The words of a text between spaces, at fewer than `SLOTS` places.
pub(crate) struct WordSet<const SLOTS: usize> {
    text: &'static str,
    /// Where a word begins in `text`, counted from one; words of one hash stand behind each other.
    slots: [u16; SLOTS],
}

impl<const SLOTS: usize> WordSet<SLOTS> {
    pub(crate) const fn of(text: &'static str) -> WordSet<SLOTS> {
        let bytes = text.as_bytes();
        assert!(bytes.len() < u16::MAX as usize);
        let mut slots = [0; SLOTS];
        let mut at = 0;
        while at < bytes.len() {
            let (mut end, mut hash) = (at, SEED);
            while end < bytes.len() && bytes[end] != b' ' {
                hash = mixed(hash, bytes[end]);
                end += 1;
            }
            let mut slot = hash as usize % SLOTS;
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = at as u16 + 1;
            at = end + 1;
        }
        WordSet { text, slots }
    }

    /// Whether the word is one of them.
    pub(crate) fn contains<'w>(&self, word: impl Into<Hashed<'w>>) -> bool {
        let Hashed { word, hash } = word.into();
        let first = hash as usize % SLOTS;
        let mut places = (0..SLOTS).map(|step| self.slots[(first + step) % SLOTS]).take_while(|place| *place != 0);
        let is_there = |place: u16| {
            let rest = self.text.get(usize::from(place) - 1..).and_then(|text| text.strip_prefix(word));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        !word.is_empty() && places.any(is_there)
    }
}

/// A word that is looked up in several sets.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hashed<'w> {
    word: &'w str,
    hash: u32,
}

impl<'w> Hashed<'w> {
    /// A word whose hash is known.
    pub(crate) fn known(word: &'w str, hash: u32) -> Hashed<'w> {
        Hashed { word, hash }
    }

    /// The hash of a word.
    pub(crate) fn hash(word: &[u8]) -> u32 {
        word.iter().fold(SEED, |hash, byte| mixed(hash, *byte))
    }

    /// The word itself.
    pub(crate) fn word(&self) -> &'w str {
        self.word
    }
}

impl<'w> From<&'w str> for Hashed<'w> {
    fn from(word: &'w str) -> Hashed<'w> {
        Hashed { word, hash: Hashed::hash(word.as_bytes()) }
    }
}

impl<'w> From<&'w String> for Hashed<'w> {
    fn from(word: &'w String) -> Hashed<'w> {
        Hashed::from(word.as_str())
    }
}

/// FNV-1a: short, and a constant function.
const SEED: u32 = 0x811c_9dc5;

const fn mixed(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// How many words these lists hold together.
pub(crate) const fn count(lists: &[&[&str]]) -> usize {
    let (mut at, mut count) = (0, 0);
    while at < lists.len() {
        count += lists[at].len();
        at += 1;
    }
    count
}

/// The words of several lists, one behind the other.
pub(crate) const fn joined<const COUNT: usize>(lists: &[&[&'static str]]) -> [&'static str; COUNT] {
    let mut all = [""; COUNT];
    let (mut list, mut at) = (0, 0);
    while list < lists.len() {
        let mut word = 0;
        while word < lists[list].len() {
            all[at] = lists[list][word];
            (word, at) = (word + 1, at + 1);
        }
        list += 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole() {
        static SET: WordSet<8> = WordSet::of("ring ringing nº тел");
        for word in ["ring", "ringing", "nº", "тел"] {
            assert!(SET.contains(word), "{word}");
        }
        for word in ["", "rin", "inging", "te", "те"] {
            assert!(!SET.contains(word), "{word}");
        }
    }
}
