//! A quick look at a header by the one before it.
//!
//! From message to message only the digits of the time change, most often. What is not alike goes to the parser of
//! `header`, which would have said the same of what is: nothing that it reads lies outside the bytes compared here.

use super::header::{self, Header, Kind, skip_marks};

/// The last header that a line may be like: what stands around the digits of its time.
#[derive(Debug, Default)]
pub(super) struct Habit {
    before: Beginning<3>,
    behind: Beginning<2>,
    known: Option<(Kind, Clock)>,
}

/// Up to `8 * WORDS` bytes with which a text may begin, compared without a loop.
#[derive(Debug)]
struct Beginning<const WORDS: usize> {
    words: [u64; WORDS],
    /// The bytes of `words` that count.
    masks: [u64; WORDS],
    width: usize,
}

/// Which digits the time has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Clock {
    Minutes,
    Seconds,
}

impl Habit {
    /// The header at the start of a line, as [`header::header`] tells it.
    pub(super) fn header(&mut self, line: &[u8]) -> Option<Header> {
        let start = skip_marks(line, 0);
        if !matches!(line.get(start)?, b'0'..=b'9' | b'[' | 0xD9 | 0xDB | 0xE0) {
            return None;
        }
        self.alike(line, start).or_else(|| self.other(line, start))
    }

    fn alike(&self, line: &[u8], start: usize) -> Option<Header> {
        let (kind, clock) = self.known?;
        let time = self.before.strip(line.get(start..)?)?;
        let behind = time.get(clock.width(time)?..)?;
        let rest = self.behind.strip(behind)?;
        let width = (line.len() - rest.len()) as u32;
        Some(Header { kind, width, has_seconds: clock == Clock::Seconds })
    }

    /// Parses a header and remembers it, if its end is certain whatever comes behind it.
    fn other(&mut self, line: &[u8], start: usize) -> Option<Header> {
        let (header, (time, end)) = header::parse(line)?;
        let (before, behind) = (line.get(start..time)?, line.get(end..header.width as usize)?);
        let is_certain = match header.kind {
            Kind::Bracket => behind.ends_with(b" "),
            Kind::Dash => behind.ends_with(b"- "),
            Kind::Loose => false,
        };
        if is_certain && let (Some(before), Some(behind)) = (Beginning::of(before), Beginning::of(behind)) {
            (self.before, self.behind) = (before, behind);
            self.known = Some((header.kind, if header.has_seconds { Clock::Seconds } else { Clock::Minutes }));
        }
        Some(header)
    }
}

impl<const WORDS: usize> Default for Beginning<WORDS> {
    fn default() -> Self {
        Beginning { words: [0; WORDS], masks: [0; WORDS], width: 0 }
    }
}

impl<const WORDS: usize> Beginning<WORDS> {
    fn of(bytes: &[u8]) -> Option<Self> {
        let mut beginning = Beginning { width: bytes.len(), ..Self::default() };
        for (at, byte) in bytes.iter().enumerate() {
            *beginning.words.get_mut(at / 8)? |= u64::from(*byte) << (at % 8 * 8);
            beginning.masks[at / 8] |= 0xFF << (at % 8 * 8);
        }
        Some(beginning)
    }

    /// What follows in a text that begins so. A text too short to be compared counts as another one.
    fn strip<'t>(&self, text: &'t [u8]) -> Option<&'t [u8]> {
        let words = text.as_chunks::<8>().0.first_chunk::<WORDS>()?;
        let mut difference = 0;
        for (index, word) in words.iter().enumerate() {
            difference |= (u64::from_le_bytes(*word) ^ self.words[index]) & self.masks[index];
        }
        if difference == 0 { text.get(self.width..) } else { None }
    }
}

impl Clock {
    /// The width of the time at the start of `text`, if it is one.
    fn width(self, text: &[u8]) -> Option<usize> {
        let colon = if text.get(1)?.is_ascii_digit() { 2 } else { 1 };
        let hour = if colon == 2 { two(text, 0)? } else { text.first()?.wrapping_sub(b'0') };
        let minute = two(text, colon + 1)?;
        if hour > if colon == 2 { 24 } else { 9 } || minute > 59 || !is_joint(text, colon) {
            return None;
        }
        match self {
            Clock::Minutes => Some(colon + 3),
            Clock::Seconds => (two(text, colon + 4)? <= 60 && is_joint(text, colon + 3)).then_some(colon + 6),
        }
    }
}

fn is_joint(text: &[u8], at: usize) -> bool {
    matches!(text.get(at), Some(b':' | b'.'))
}

fn two(text: &[u8], at: usize) -> Option<u8> {
    let &[tens, ones] = text.get(at..at + 2)? else { return None };
    (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| (tens - b'0') * 10 + (ones - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines() -> impl Strategy<Value = String> {
        let begin = prop::sample::select(vec!["", "\u{200e}", "\u{feff}", "[", "\u{200e}[", "x"]);
        let date = prop::sample::select(vec![
            "04/03/25, ",
            "4/3/25, ",
            "04/03/25,",
            "2025-03-04 ",
            "4. 3. 2025 klo ",
            "2025/3/4 下午",
            "25-03-31 ",
            "٤/٣/٢٥، ",
        ]);
        let time = prop::sample::select(vec![
            "14:05", "2:05", "24.00", "25:00", "2:60", "14:05:09", "14.05.61", "14:05:9", "٢:٠٥", "14 h 05", "123:45",
        ]);
        let half = prop::sample::select(vec!["", "", " PM", "\u{202f}PM", ".", ".٣", " p. m.", ":", " -", "9"]);
        let close = prop::sample::select(vec![
            " - ",
            " – ",
            "] ",
            "]",
            " , ",
            ": ",
            " ",
            "-",
            " –\u{a0}",
            "\u{a0}- ",
            " - - ",
            "]\u{a0}",
        ]);
        (begin, date, time, half, close, prop::sample::select(vec!["A: b", "- b", "5", "]", "٣", ""])).prop_map(
            |(begin, date, time, half, close, rest)| [begin, date, time, half, close, rest, "\nand a line behind it"].concat(),
        )
    }

    /// The header of the first line, which the parser sees without the next one.
    fn alone(lines: &str) -> Option<Header> {
        header::header(lines.split('\n').next()?.as_bytes())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1024))]
        #[test]
        fn a_habit_changes_nothing(first in lines(), (date, close) in (0..3usize, 0..3usize), lines in prop::collection::vec(lines(), 1..6)) {
            let mut habit = Habit::default();
            for line in std::iter::once(&first).chain(&lines) {
                prop_assert_eq!(habit.header(line.as_bytes()), alone(line), "{}", line);
                // The same line with other digits is what the habit is for.
                let other = line.replace(":05", [":07", ":61", ":5"][date]).replace("14", ["15", "3", "31"][close]);
                prop_assert_eq!(habit.header(other.as_bytes()), alone(&other), "{}", other);
            }
        }
    }

    #[test]
    fn what_is_alike_is_not_parsed() {
        let mut habit = Habit::default();
        assert!(habit.header(b"[04/03/25, 14:05:09] A: b").is_some());
        assert!(habit.alike(b"[04/03/25, 9:59:00] Bo: and a word more", 0).is_some());
        assert!(habit.alike(b"[04/03/25, 14:05] A: b", 0).is_none() && habit.alike(b"[05/03/25, 14:05:09] A: b", 0).is_none());
    }
}
