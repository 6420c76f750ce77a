//! Lines and their places. A line ends with LF, CRLF or a lone CR; the end mark is no part of it.
//!
//! A CR that ends an open window is undecided, because its LF may follow: such a line is not complete.

use crate::formats::End;

/// One line of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its first byte.
    pub start: usize,
    /// One past its last byte, before the line end.
    pub end: usize,
    /// Where the next line starts.
    pub next: usize,
}

/// The complete line that starts at `at`, if the window holds all of it.
pub fn next(text: &[u8], at: usize, end: End) -> Option<Line> {
    next_behind(text, (at, at), end)
}

/// The same, of a line of which the bytes before `from` are known to hold no line end.
pub fn next_behind(text: &[u8], (at, from): (usize, usize), end: End) -> Option<Line> {
    let rest = text.get(from..).filter(|_| at < text.len())?;
    let Some(width) = memchr::memchr2(b'\n', b'\r', rest) else {
        return (end == End::Final).then_some(Line { start: at, end: text.len(), next: text.len() });
    };
    let stop = from + width;
    let next = match (text.get(stop), text.get(stop + 1)) {
        (Some(b'\n'), _) => stop + 1,
        (_, Some(b'\n')) => stop + 2,
        (_, None) if end == End::Open => return None,
        _ => stop + 1,
    };
    Some(Line { start: at, end: stop, next })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::formats::{Reader, Window};
    use crate::slice::{Join, Role, Slices};

    /// What a slice says, with its place in the file (and in its inset, counted from 1), so that two ways of cutting can be compared.
    pub(crate) type Told = (u64, u32, u32, Role, Join, u32, u64);

    /// Reads `text` in windows that grow by `step` bytes, as the engine does, and checks order and bounds.
    pub(crate) fn read_in_steps(reader: &mut dyn Reader, text: &str, step: usize) -> (Vec<Told>, u64) {
        let (mut at, mut size, mut told, mut records) = (0, step, Vec::new(), 0);
        while at < text.len() {
            let mut stop = (at + size).min(text.len());
            while !text.is_char_boundary(stop) {
                stop += 1;
            }
            let end = if stop == text.len() { End::Final } else { End::Open };
            let window = &text[at..stop];
            let mut slices = Slices::default();
            let took = reader.read(Window { text: window, end }, &mut slices).unwrap();
            check(window, took, &slices);
            records += slices.records;
            told.extend(slices.list.iter().map(|slice| {
                let inset = slices.insets.get((slice.inset as usize).wrapping_sub(1));
                (
                    at as u64 + u64::from(inset.map_or(slice.raw, |inset| inset.raw).start),
                    slice.raw.len() as u32,
                    inset.map_or(0, |_| 1 + slice.raw.start),
                    slice.role,
                    slice.join,
                    slice.subject,
                    slice.record,
                )
            }));
            at += took;
            size = if took == 0 { size + step } else { step };
            assert!(end == End::Open || at == text.len(), "the final window is consumed whole");
        }
        (told, records)
    }

    fn check(window: &str, took: usize, slices: &Slices) {
        let mut last = 0;
        for (at, slice) in slices.list.iter().enumerate() {
            let inset = slice.inset.checked_sub(1).map(|inset| &slices.insets[inset as usize]);
            let (around, place) = inset.map_or((window, slice.raw), |inset| (&inset.text, inset.raw));
            let goes_on = at > 0 && slice.inset > 0 && slices.list[at - 1].inset == slice.inset;
            assert!(place.start >= last || goes_on, "in order and disjoint");
            assert!(around.get(slice.raw.range()).is_some(), "whole characters");
            last = place.end;
        }
        assert!(last as usize <= took, "slices lie in what was consumed");
    }

    #[test]
    fn every_kind_of_line_end() {
        let text = b"a\nb\r\nc\rd";
        let mut at = 0;
        let mut lines = Vec::new();
        while let Some(line) = next(text, at, End::Final) {
            lines.push((line.start, line.end));
            at = line.next;
        }
        assert_eq!(lines, [(0, 1), (2, 3), (5, 6), (7, 8)]);
    }

    #[test]
    fn an_open_window_shows_complete_lines_only() {
        assert_eq!(next(b"abc", 0, End::Open), None);
        assert_eq!(next(b"abc\r", 0, End::Open), None);
        assert_eq!(next(b"abc\r", 0, End::Final), Some(Line { start: 0, end: 3, next: 4 }));
        assert_eq!(next(b"abc\n", 0, End::Open), Some(Line { start: 0, end: 3, next: 4 }));
        assert_eq!(next(b"abc\n", 4, End::Final), None);
    }
}
