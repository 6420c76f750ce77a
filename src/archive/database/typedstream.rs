//! The text with attributes in `attributedBody`, as NSArchiver writes it ("typedstream"): taken apart into its runs, and written
//! anew from what nobody is told by.
//!
//! Whatever is written once (type, class, object) is only a number the next time, counted from 0x92 on. Lengths of runs count
//! UTF-16. Attributes of links, mentions and what data detectors found repeat the text, so only flags and ids are written again.

use writer::Writer;

mod parser;
mod writer;

/// How every typedstream begins: version 4, its signature, system version 1000.
const MAGIC: &[u8] = b"\x04\x0bstreamtyped\x81\xe8\x03";
/// A new string, class or object.
const NEW: u8 = 0x84;
/// None.
const NIL: u8 = 0x85;
/// The end of an object.
const END: u8 = 0x86;
/// What has been written before is a number from here on.
const FIRST: i64 = -110;
/// Flags and numbers of message parts are smaller; a code that somebody was sent is not.
const LARGEST_FLAG: i64 = 999;

/// A text with attributes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Attributed {
    /// `NSMutableAttributedString`, `NSMutableString`, or what cannot be changed.
    classes: (&'static str, &'static str),
    runs: Vec<Run>,
    sets: Vec<Vec<Attribute>>,
    /// Whether there is nothing in it that is not written again.
    pub(super) is_plain: bool,
}

/// A stretch of text with one set of attributes.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    text: String,
    set: usize,
}

/// What is written again.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Attribute {
    /// A flag, the number of a message part: name, type, value.
    Number(String, u8, i64),
    /// The id of an attachment: name, value.
    Id(String, String),
}

impl Attributed {
    /// Understands a typedstream that is such a text.
    pub(super) fn read(bytes: &[u8]) -> Option<Attributed> {
        parser::attributed(bytes)
    }

    /// The texts of its runs.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.runs.iter().map(|run| run.text.as_str())
    }

    /// The same with other texts; their number must be that of the runs.
    pub(super) fn write(&self, texts: &[String]) -> Option<Vec<u8>> {
        (texts.len() == self.runs.len()).then(|| Writer::write(self, texts))
    }
}

/// Whether bytes claim to be a typedstream.
pub(super) fn is_typedstream(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `Call Priya on 555-0142` as Messages writes it: one run, one part.
    const CALL: &str = "040b73747265616d747970656481e803840140848484124e5341747472696275746564537472696e67008484084e534f626a656374008592848484084e53537472696e67019484012b1643616c6c205072697961206f6e203535352d30313432868402694901169284848\
        40c4e5344696374696f6e617279009484016901928496961d5f5f6b494d4d657373616765506172744174747269627574654e616d658692848484084e534e756d626572008484074e5356616c7565009484012a84999900868686";

    fn bytes(hex: &str) -> Vec<u8> {
        let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
        digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
    }

    fn rewritten(text: &Attributed) -> Vec<u8> {
        let texts: Vec<String> = text.texts().map(str::to_string).collect();
        text.write(&texts).unwrap()
    }

    #[test]
    fn what_messages_writes_is_read_and_written_again() {
        let call = Attributed::read(&bytes(CALL)).unwrap();
        assert!(call.is_plain);
        assert_eq!(call.texts().collect::<Vec<_>>(), ["Call Priya on 555-0142"]);
        assert_eq!(rewritten(&call), bytes(CALL));
        let edited = call.write(&["Call [PERSON_1] 😅".into()]).unwrap();
        let again = Attributed::read(&edited).unwrap();
        assert_eq!(again.texts().collect::<Vec<_>>(), ["Call [PERSON_1] 😅"]);
        assert_eq!(rewritten(&again), edited);
    }

    #[test]
    fn long_texts_have_long_lengths() {
        let call = Attributed::read(&bytes(CALL)).unwrap();
        for length in [0, 1, 127, 128, 255, 40_000, 70_000] {
            let text = "é".repeat(length);
            let again = Attributed::read(&call.write(std::slice::from_ref(&text)).unwrap()).unwrap();
            assert_eq!(again.texts().collect::<String>(), text);
        }
    }

    #[test]
    fn attributes_of_any_type_are_passed_over() {
        let mut other = bytes(CALL);
        // The number of the part as a structure, an array, and something unknown.
        let kind = other.iter().rposition(|byte| *byte == b'*').unwrap();
        for (types, values) in [("{P=ff}", vec![1, 2]), ("[2s]", vec![1, 2]), ("{P=[1{Q=i}]}", vec![7]), ("?", vec![0])] {
            let mut changed = other[..kind - 2].to_vec();
            changed.extend([0x84, types.len() as u8]);
            changed.extend(types.as_bytes());
            changed.extend(&values);
            changed.extend([0x86, 0x86, 0x86]);
            let read = Attributed::read(&changed).unwrap();
            assert!(read.texts().eq(["Call Priya on 555-0142"]) && !read.is_plain, "{types}");
        }
        other[kind] = b'!';
        assert!(Attributed::read(&other).is_some_and(|read| !read.is_plain));
    }

    #[test]
    fn types_in_types_end() {
        for (open, close) in [("[1", "]"), ("{=", "}")] {
            let mut deep = MAGIC.to_vec();
            deep.extend([0x84, 0x82]);
            let types = open.repeat(50_000) + &close.repeat(50_000);
            deep.extend((types.len() as u32).to_le_bytes());
            deep.extend(types.as_bytes());
            deep.extend([0; 64]);
            assert_eq!(Attributed::read(&deep), None);
        }
    }

    #[test]
    fn of_what_is_damaged_the_text_is_left() {
        let whole = bytes(CALL);
        for end in 0..whole.len() {
            let read = Attributed::read(&whole[..end]);
            // The text stands first.
            assert!(read.as_ref().is_none_or(|read| read.texts().eq(["Call Priya on 555-0142"]) && !read.is_plain), "{end}");
            assert_eq!(read.is_some(), end > 96, "{end}");
        }
        for at in 0..whole.len() {
            for byte in [0, 0x80, 0x84, 0x85, 0x92, 0xFF] {
                let mut other = whole.clone();
                other[at] = byte;
                let _ = Attributed::read(&other);
            }
        }
    }
}
