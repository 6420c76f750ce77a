//! Two coordinate systems, two types: [`Span`] counts bytes of decoded text, [`RawSpan`] counts bytes of the file's window.
//!
//! They are never mixed: only [`Escape::locate`](crate::escape::Escape::locate) turns the first into the second.

use std::ops::Range;

/// A half-open range of bytes in the decoded text of one slice (or of one gathered block of slices).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span from `start` to `end`, both in bytes. A text is never longer than a window, and a window fits `u32`.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end && end <= u32::MAX as usize);
        Span { start: start as u32, end: end as u32 }
    }

    /// Where `part`, which is a slice of `text`, stands in it.
    ///
    /// ```
    /// let text = "ask Maya";
    /// assert_eq!(dmredact::span::Span::of_part(text, &text[4..]).range(), 4..8);
    /// ```
    pub fn of_part(text: &str, part: &str) -> Self {
        let start = part.as_ptr() as usize - text.as_ptr() as usize;
        Span::new(start, start + part.len())
    }

    /// The same as a range that slices a `str`.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes of decoded text.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it covers nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the two share a byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// A half-open range of bytes in the window of the file (or archive entry) that is being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RawSpan {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl RawSpan {
    /// The span from `start` to `end`, both in bytes of the window.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end && end <= u32::MAX as usize);
        RawSpan { start: start as u32, end: end as u32 }
    }

    /// The same as a range that slices the window.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes of the file.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it covers nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}
