//! The dictionary of names and ordinary words: one look-up tells how common a word is as a given name, as a family name, as an
//! English word, and in which other languages it is an ordinary word.
//!
//! `names.bin` is laid out to be used as it is: a hash table of four-byte slots (19 bits of the word's hash, 13 bits that
//! number its class), filled by `tools/names` from the sources that NOTICE-DATA.md names. A word that is not in it is taken
//! for one that is once in some ten thousand times.

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Class {
    /// As a given name: 0 never, 1 on somebody's list, 5 everywhere.
    pub given: u8,
    /// As a family name: 0 to 4.
    pub family: u8,
    /// As an English word: 0 none, 1 a word of grammar, 2 (the commonest) to 6 (SCOWL 60).
    pub common: u8,
    /// Whether it is somebody's short form.
    pub is_nickname: bool,
    /// A bit per language in which it is an ordinary word: see [`LANGUAGES`].
    pub languages: u32,
}

/// The languages of [`Class::languages`], one bit each.
pub const LANGUAGES: [&str; 31] = [
    "ar", "arabizi", "bg", "ca", "cs", "da", "de", "el", "es", "fa", "fr", "hinglish", "hr", "hu", "id", "it", "nb", "nl", "pl",
    "pt", "ro", "ru", "singlish", "sms", "sv", "sw", "tl", "tr", "uk", "vi", "fi",
];

static TABLE: &[u8] = include_bytes!("names.bin");

/// Bytes of a class in the table.
pub const CLASS_BYTES: usize = 6;
/// Bytes of a slot.
pub const SLOT_BYTES: usize = 4;
/// Bits of a slot that number the class; the others are of the hash.
pub const CLASS_BITS: u32 = 13;

/// What `fold::word`'s spelling of a word hashes to.
#[inline]
pub fn hash(folded: &[u8]) -> u64 {
    let mut hash = 0x9E37_79B9_7F4A_7C15u64;
    let mut chunks = folded.chunks_exact(8);
    for chunk in &mut chunks {
        hash = mix(hash ^ chunk.try_into().map_or(0, u64::from_le_bytes));
    }
    let rest = chunks.remainder();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    mix(hash ^ u64::from_le_bytes(last))
}

#[inline]
fn mix(value: u64) -> u64 {
    let product = u128::from(value) * 0xA076_1D64_78BD_642F;
    (product >> 64) as u64 ^ product as u64
}

/// Where a hash belongs in a table of so many slots, and the part of it that a slot keeps.
#[inline]
pub fn place(hash: u64, slots: usize) -> (usize, u32) {
    let slot = (((hash >> 32) * slots as u64) >> 32) as usize;
    (slot, hash as u32 & (u32::MAX >> CLASS_BITS))
}

/// The class of a word by its [`hash`].
#[inline]
pub fn class(hash: u64) -> Class {
    let (classes, slots) = parts();
    let count = slots.len() / SLOT_BYTES;
    let (mut at, print) = place(hash, count);
    loop {
        let Some(&[a, b, c, d]) = slots.get(at * SLOT_BYTES..at * SLOT_BYTES + SLOT_BYTES) else { return Class::default() };
        let slot = u32::from_le_bytes([a, b, c, d]);
        if slot == 0 {
            return Class::default();
        }
        if slot >> CLASS_BITS == print {
            return numbered(classes, slot & ((1 << CLASS_BITS) - 1));
        }
        at = if at + 1 == count { 0 } else { at + 1 };
    }
}

/// The class of a word in folded spelling.
pub fn of(folded: &str) -> Class {
    class(hash(folded.as_bytes()))
}

fn parts() -> (&'static [u8], &'static [u8]) {
    let classes = usize::from(u16::from_le_bytes([TABLE[0], TABLE[1]]));
    TABLE[2..].split_at(classes * CLASS_BYTES)
}

fn numbered(classes: &[u8], number: u32) -> Class {
    let at = number as usize * CLASS_BYTES;
    classes.get(at..at + CLASS_BYTES).map_or_else(Class::default, |bytes| Class {
        given: bytes[0] & 7,
        family: bytes[0] >> 3 & 7,
        is_nickname: bytes[0] >> 6 & 1 == 1,
        common: bytes[1],
        languages: u32::from_le_bytes([bytes[2], bytes[3], bytes[4], bytes[5]]),
    })
}

impl Class {
    /// As it stands in the table.
    pub fn to_bytes(self) -> [u8; CLASS_BYTES] {
        let [a, b, c, d] = self.languages.to_le_bytes();
        [self.given | self.family << 3 | u8::from(self.is_nickname) << 6, self.common, a, b, c, d]
    }

    /// Whether it is anybody's name.
    pub fn is_name(self) -> bool {
        self.given > 0 || self.family > 0 || self.is_nickname
    }

    /// The numbers of the languages in which it is a word: see [`LANGUAGES`].
    #[inline]
    pub fn languages(self) -> impl Iterator<Item = usize> {
        let next = |mask: &u32| Some(mask & (mask - 1)).filter(|rest| *rest != 0);
        let masks = std::iter::successors(Some(self.languages).filter(|mask| *mask != 0), next);
        masks.map(|mask| mask.trailing_zeros() as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::fold;

    /// `pack` prints these figures; README of `tools/names` says how to make the table again.
    #[test]
    fn the_table_is_whole_and_knows_names_from_words() {
        let (classes, slots) = parts();
        assert_eq!(classes.len() % CLASS_BYTES + slots.len() % SLOT_BYTES, 0);
        assert!(slots.chunks_exact(SLOT_BYTES).any(|slot| *slot == [0; SLOT_BYTES]), "a look-up could go on for ever");
        for (name, given, family) in [("maria", 5, 0), ("smith", 0, 4), ("anna", 5, 0), ("юлия", 3, 0)] {
            let class = of(name);
            assert!(class.given >= given && class.family >= family, "{name}: {class:?}");
        }
        for word in ["the", "and", "you"] {
            assert_eq!(of(word).common, 1, "{word}");
        }
        for (word, language) in [("nicht", "de"), ("ikke", "nb"), ("aussi", "fr"), ("сейчас", "ru")] {
            let bit = LANGUAGES.iter().position(|known| *known == language).unwrap();
            assert!(of(&fold::word(word)).languages >> bit & 1 == 1, "{word}");
        }
        assert_eq!(of("qzxvjkwpt"), Class::default());
    }
}
