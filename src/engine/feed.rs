//! Windows of bounded size from a stream of bytes: valid UTF-8, cut where the reader says that a record is complete.

use crate::error::Error;
use crate::formats::{End, Reader, Window};
use crate::slice::{Naming, Slices};
use std::io::{ErrorKind as Io, Read};

/// A single value or line longer than this is refused: it would have to be held in memory whole.
pub const LONGEST_RECORD: usize = 32 << 20;

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// How much is asked of the source before the reader is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Full windows: files.
    Full,
    /// Whatever is there: a pipe, whose lines are passed on as soon as they are decided.
    Live,
}

/// A part of a file with complete records, and the slices in it.
#[derive(Debug, Default)]
pub struct Part {
    /// The bytes, valid UTF-8.
    pub text: String,
    /// What the reader found in them.
    pub slices: Slices,
    /// Where the part begins in the file.
    pub at: u64,
}

/// One file being read.
pub struct Feed {
    source: Box<dyn Read + Send>,
    reader: Box<dyn Reader>,
    pace: Pace,
    window: usize,
    rest: Vec<u8>,
    at: u64,
    ended: bool,
}

impl Feed {
    /// Reads `source` by `reader`, `window` bytes at a time.
    pub fn new(source: Box<dyn Read + Send>, reader: Box<dyn Reader>, (pace, window): (Pace, usize)) -> Feed {
        Feed { source, reader, pace, window: window.max(1), rest: Vec::new(), at: 0, ended: false }
    }

    /// The next part, or `None` at the end of the file.
    ///
    /// # Errors
    /// When the source cannot be read, is not UTF-8, or is not what the reader expects.
    pub fn next(&mut self, naming: Naming) -> Result<Option<Part>, Error> {
        let mut wanted = self.window;
        while !(self.ended && self.rest.is_empty()) {
            self.fill(wanted)?;
            let bom = if self.at == 0 && self.rest.starts_with(BOM) { BOM.len() } else { 0 };
            if let Some(part) = self.cut(bom, naming)? {
                return Ok(Some(part));
            }
            wanted = self.rest.len().saturating_mul(2).max(wanted);
            if self.rest.len() >= LONGEST_RECORD {
                let advice = "split it, or convert the export to another format";
                return Err(Error::input("a single value or line is longer than 32 MiB", advice).at(self.at));
            }
        }
        Ok(None)
    }

    /// Reads until `wanted` bytes are there; in a live stream, until anything new is.
    fn fill(&mut self, wanted: usize) -> Result<(), Error> {
        let before = self.rest.len();
        while !self.ended && (self.rest.len() < wanted || self.rest.len() == before) {
            let from = self.rest.len();
            let room = wanted.saturating_sub(from).max(1).max(if self.pace == Pace::Live { 64 << 10 } else { 0 });
            self.rest.resize(from + room, 0);
            let got = self.source.read(&mut self.rest[from..]);
            self.rest.truncate(from + *got.as_ref().unwrap_or(&0));
            match got {
                Ok(0) => self.ended = true,
                Err(error) if error.kind() != Io::Interrupted => return Err(Error::reading(&error)),
                _ if self.pace == Pace::Live && self.rest.len() > from => break,
                _ => {}
            }
        }
        Ok(())
    }

    /// Cuts the complete records off the front of what was read.
    fn cut(&mut self, bom: usize, naming: Naming) -> Result<Option<Part>, Error> {
        let valid = self.valid()?;
        let end = if self.ended && valid == self.rest.len() { End::Final } else { End::Open };
        let mut slices = Slices { naming, ..Slices::default() };
        let text = std::str::from_utf8(&self.rest[bom.min(valid)..valid]).unwrap_or_default();
        let asked = self.reader.read(Window { text, end }, &mut slices);
        let done = asked.map_err(|error| {
            let at = error.at.map_or(self.at, |at| self.at + bom as u64 + at);
            error.at(at)
        })?;
        if end == End::Final && done < text.len() {
            return Err(Error::input("the file ends in the middle of a record", "export it again").at(self.at + done as u64));
        }
        let took = if done == 0 && end == End::Open { 0 } else { bom + done };
        if took == 0 {
            return Ok(None);
        }
        Ok(Some(self.part(bom, took, slices)))
    }

    fn part(&mut self, bom: usize, took: usize, mut slices: Slices) -> Part {
        let rest = self.rest.split_off(took);
        let bytes = std::mem::replace(&mut self.rest, rest);
        for slice in slices.list.iter_mut().filter(|_| bom > 0) {
            slice.raw.start += bom as u32;
            slice.raw.end += bom as u32;
        }
        let at = self.at;
        self.at += took as u64;
        Part { text: String::from_utf8(bytes).unwrap_or_default(), slices, at }
    }

    /// How many bytes are valid UTF-8: all, but for a character cut at the end of an open window.
    fn valid(&self) -> Result<usize, Error> {
        let Err(error) = simdutf8::compat::from_utf8(&self.rest) else { return Ok(self.rest.len()) };
        if error.error_len().is_none() && !self.ended {
            return Ok(error.valid_up_to());
        }
        let advice = "save it as UTF-8 and try again";
        Err(Error::input("not valid UTF-8", advice).at(self.at + error.valid_up_to() as u64))
    }
}
