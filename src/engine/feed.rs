//! Windows of bounded size from a stream of bytes: valid UTF-8, cut where the reader says that a record is complete.

use super::talk::{Queue, Talk};
use crate::charset::{Charset, Decoder};
use crate::error::Error;
use crate::formats::{End, Reader, Window};
use crate::slice::{Moments, Naming, Slice, Slices};
use crate::span::RawSpan;
use std::io::{ErrorKind as Io, Read};

/// A single value or line longer than this is refused: it would have to be held in memory whole.
pub const LONGEST_RECORD: usize = 32 << 20;

const BOM: &str = "\u{feff}";

/// Bytes asked of the source in one call.
const CHUNK: usize = 128 << 10;

/// A live stream waits for the end of a line that is shorter than this.
const LONGEST_WAIT: usize = 1 << 20;

/// How much is asked of the source before the reader is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    /// Full windows: files.
    Full,
    /// Whatever is there: a pipe, whose lines are passed on as soon as they are decided.
    Live,
}

/// A part of a file with complete records, and the slices in it.
#[derive(Debug, Default)]
pub(super) struct Part {
    /// The text of the bytes.
    pub(super) text: String,
    /// In which encoding the file is.
    pub(super) charset: Charset,
    /// What the reader found in them.
    pub(super) slices: Slices,
    /// Where the part begins in the file.
    pub(super) at: u64,
    /// Who says what in it, and what was said before and after.
    pub(super) talk: Talk,
}

impl Part {
    /// What a slice stands in: the window, or the text of its inset.
    pub(super) fn around(&self, slice: &Slice) -> &str {
        match slice.inset {
            0 => &self.text,
            inset => self.slices.insets.get(inset as usize - 1).map(|inset| inset.text.as_str()).unwrap_or_default(),
        }
    }

    /// A slice as it stands there.
    pub(super) fn raw(&self, slice: &Slice) -> &str {
        self.around(slice).get(slice.raw.range()).unwrap_or_default()
    }

    /// The bytes of the window that a slice stands in.
    pub(super) fn span(&self, slice: &Slice) -> RawSpan {
        match slice.inset {
            0 => slice.raw,
            inset => self.slices.insets.get(inset as usize - 1).map_or(slice.raw, |inset| inset.raw),
        }
    }

    /// Bytes that it takes in the file.
    pub(super) fn length(&self) -> u64 {
        self.charset.length(&self.text) as u64
    }

    /// Where in the file a byte of the text stands.
    pub(super) fn place(&self, at: u32) -> u64 {
        self.at + self.charset.length(self.text.get(..at as usize).unwrap_or_default()) as u64
    }
}

/// How files are read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// Bytes asked for at a time.
    pub(super) window: usize,
    /// Whether times and places of messages are wanted.
    pub(super) moments: Moments,
}

impl Reading {
    /// So many bytes at a time, and nothing else.
    pub(super) fn by(window: usize) -> Reading {
        Reading { window, moments: Moments::Off }
    }
}

/// One file being read.
pub(super) struct Feed {
    source: Box<dyn Read + Send>,
    reader: Box<dyn Reader>,
    pace: Pace,
    reading: Reading,
    /// What was read last.
    chunk: Vec<u8>,
    charset: Charset,
    decoder: Decoder,
    /// Text that no part took yet, and where it begins in the file.
    rest: String,
    at: u64,
    state: State,
    /// Parts that wait for what follows them; a live stream does not wait here.
    queue: Queue,
    /// How the file ended, once all that waits is handed over.
    ended: Option<Result<(), Error>>,
}

enum State {
    /// There may be more.
    Flowing,
    /// The source is at its end.
    Ended,
    /// The source is at its end, and the reader knows.
    Told,
    /// What follows is unusable. What came before is handed over first, so that it never depends on the window.
    Broken(Error),
}

impl Feed {
    /// Reads `source` by `reader`.
    pub(super) fn new(
        (source, charset): (Box<dyn Read + Send>, Charset),
        reader: Box<dyn Reader>,
        (pace, reading): (Pace, Reading),
    ) -> Feed {
        Feed {
            charset,
            decoder: Decoder::new(charset),
            source,
            reader,
            pace,
            reading,
            chunk: Vec::new(),
            rest: String::new(),
            at: 0,
            state: State::Flowing,
            queue: Queue::default(),
            ended: None,
        }
    }

    /// The next part, or `None` at the end of the file.
    ///
    /// # Errors
    /// When the source cannot be read, is not UTF-8, or is not what the reader expects.
    pub(super) fn next(&mut self, naming: Naming) -> Result<Option<Part>, Error> {
        if self.pace == Pace::Live {
            return self.read_part(naming);
        }
        while self.ended.is_none() {
            match self.read_part(naming) {
                Ok(Some(part)) => self.queue.push(part),
                Ok(None) => self.ended = Some(Ok(())),
                Err(error) => self.ended = Some(Err(error)),
            }
            if let Some(part) = self.queue.pop_followed() {
                return Ok(Some(part));
            }
        }
        match self.queue.pop() {
            Some(part) => Ok(Some(part)),
            None => self.ended.replace(Ok(())).unwrap_or(Ok(())).map(|()| None),
        }
    }

    /// The next part as it comes, without knowing what follows it.
    ///
    /// # Errors
    /// As [`next`](Feed::next).
    pub(super) fn read_part(&mut self, naming: Naming) -> Result<Option<Part>, Error> {
        let mut wanted = self.reading.window.max(1);
        loop {
            self.fill(wanted);
            if matches!(self.state, State::Ended | State::Told) && self.rest.is_empty() {
                return self.tell_end().map(|()| None);
            }
            if let Some(part) = self.cut(naming)? {
                return Ok(Some(part));
            }
            if let State::Broken(error) = &mut self.state {
                return Err(std::mem::replace(error, Error::input("the file was refused", "")));
            }
            if self.rest.len() >= LONGEST_RECORD {
                let advice = "split it, or convert the export to another format";
                return Err(Error::input("a single value or line is longer than 32 MiB", advice).at(self.at));
            }
            wanted = self.rest.len().saturating_mul(2).max(wanted);
        }
    }

    /// Reads until `wanted` bytes are there; in a live stream, until anything new is.
    fn fill(&mut self, wanted: usize) {
        let before = self.rest.len();
        while matches!(self.state, State::Flowing) && (self.rest.len() < wanted || self.rest.len() == before) {
            if let Err(error) = self.read(wanted.saturating_sub(self.rest.len())) {
                self.state = State::Broken(error);
            }
            if self.pace == Pace::Live && self.rest.len() > before {
                break;
            }
        }
    }

    /// Reads once, up to about `room` bytes, and adds what is complete text.
    fn read(&mut self, room: usize) -> Result<(), Error> {
        self.chunk.resize(room.clamp(1, CHUNK), 0);
        let got = match self.source.read(&mut self.chunk) {
            Ok(got) => got,
            Err(error) if error.kind() == Io::Interrupted => return Ok(()),
            Err(error) => return Err(Error::reading(&error)),
        };
        self.decoder.push(&self.chunk[..got], &mut self.rest).map_err(|bad| {
            let at = self.at + self.charset.length(&self.rest) as u64;
            Error::input(bad.seen, bad.advice).at(at)
        })?;
        if got == 0 {
            self.state = State::Ended;
        }
        Ok(())
    }

    /// A reader that consumed everything may still wait for more: it is asked whether the end may come here.
    fn tell_end(&mut self) -> Result<(), Error> {
        let is_told = matches!(self.state, State::Told);
        self.state = State::Told;
        if is_told || self.at == 0 {
            return Ok(());
        }
        let asked = self.reader.read(Window { text: "", end: End::Final }, &mut Slices::default());
        asked.map(drop).map_err(|error| error.at(self.at))
    }

    /// Cuts the complete records off the front of what was read.
    fn cut(&mut self, naming: Naming) -> Result<Option<Part>, Error> {
        let bom = if self.at == 0 && self.rest.starts_with(BOM) { BOM.len() } else { 0 };
        let end = if matches!(self.state, State::Ended) { End::Final } else { End::Open };
        let mut slices = Slices { naming, moments: self.reading.moments, ..Slices::default() };
        let Some(text) = self.rest.get(bom..self.limit()) else { return Ok(None) };
        let length = text.len();
        let asked = self.reader.read(Window { text, end }, &mut slices);
        let start = self.at + bom as u64;
        let done = asked.map_err(|error| {
            let at = start + error.at.unwrap_or_default();
            error.at(at)
        })?;
        if end == End::Final {
            self.state = State::Told;
            if done < length {
                return Err(Error::input("the file ends in the middle of a record", "export it again").at(start + done as u64));
            }
        } else if done == 0 {
            return Ok(None);
        }
        Ok(Some(self.part(bom, done, slices)))
    }

    /// How much of the rest is shown to the reader: in a live stream only whole lines, so that what a line teaches never
    /// depends on how the pipe was cut. A line that is too long to wait for is shown as it comes.
    fn limit(&self) -> usize {
        if self.pace == Pace::Full || matches!(self.state, State::Ended | State::Told) {
            return self.rest.len();
        }
        match memchr::memrchr(b'\n', self.rest.as_bytes()) {
            Some(at) => at + 1,
            None if self.rest.len() < LONGEST_WAIT => 0,
            None => self.rest.len(),
        }
    }

    fn part(&mut self, bom: usize, done: usize, mut slices: Slices) -> Part {
        let rest = self.rest.split_off(bom + done);
        let text = std::mem::replace(&mut self.rest, rest);
        slices.shift(bom as u32);
        let (at, charset) = (self.at, self.charset);
        self.at += charset.length(&text) as u64;
        Part { text, charset, slices, at, talk: Talk::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::escape::Escape;
    use crate::slice::Role;

    /// Lines; the last one must end.
    struct Lines;

    impl Reader for Lines {
        fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
            let end = window.text.rfind('\n').map_or(0, |at| at + 1);
            let mut at = 0;
            for line in window.text[..end].split_inclusive('\n') {
                slices.push(Slice::new(RawSpan::new(at, at + line.len() - 1), Escape::PLAIN, Role::Body), String::new);
                at += line.len();
            }
            Ok(end)
        }
    }

    fn read_all(bytes: &'static [u8], window: usize) -> (Vec<String>, Option<Error>) {
        let mut feed = Feed::new((Box::new(bytes), Charset::Utf8), Box::new(Lines), (Pace::Full, Reading::by(window)));
        let mut lines = Vec::new();
        loop {
            match feed.next(Naming::Off) {
                Ok(Some(part)) => lines.extend(part.slices.list.iter().map(|slice| part.text[slice.raw.range()].to_string())),
                Ok(None) => return (lines, None),
                Err(error) => return (lines, Some(error)),
            }
        }
    }

    #[test]
    fn any_window_gives_the_same_records() {
        for window in [1, 2, 3, 5, 8, 100] {
            let (lines, error) = read_all("\u{feff}né\nzwölf\n😅\n".as_bytes(), window);
            assert_eq!(lines, ["né", "zwölf", "😅"], "window {window}");
            assert!(error.is_none());
        }
    }

    #[test]
    fn what_comes_before_a_bad_byte_is_handed_over_and_the_byte_is_named() {
        for window in [1, 4, 100] {
            let (lines, error) = read_all(b"one\ntwo\nth\xffree\n", window);
            assert_eq!(lines, ["one", "two"], "window {window}");
            assert_eq!(error.and_then(|error| error.at), Some(10));
        }
    }

    #[test]
    fn a_record_cut_at_the_end_is_an_error() {
        let (lines, error) = read_all(b"one\ntw", 4);
        assert_eq!(lines, ["one"]);
        assert_eq!(error.and_then(|error| error.at), Some(4));
    }
}
