//! One error type: what kind, which file, what was seen, what to do. Never a value from the input.

use std::fmt;
use std::path::{Path, PathBuf};

/// What went wrong, as the exit code tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// Wrong options, configuration or arguments: exit code 2.
    Usage,
    /// An input could not be read or understood, and was not written: exit code 3.
    Input,
    /// The output could not be written: exit code 4.
    Output,
    /// The reader of our output closed the pipe: ends quietly.
    Closed,
    /// The user stopped the run: exit code 130.
    Interrupted,
}

/// An error in one line: `path: seen; advice`.
#[derive(Clone, Debug)]
pub struct Error {
    /// The kind, and with it the exit code.
    pub kind: ErrorKind,
    /// The file or archive entry, if one is known.
    pub path: Option<PathBuf>,
    /// Byte of the file (or, from a reader, of the window) at which it was seen.
    pub at: Option<u64>,
    seen: String,
    advice: &'static str,
}

impl Error {
    /// `seen` names what was met, in the words of the format and never in those of the input.
    pub fn new(kind: ErrorKind, seen: impl Into<String>, advice: &'static str) -> Error {
        Error { kind, path: None, at: None, seen: seen.into(), advice }
    }

    /// An input that cannot be understood.
    pub fn input(seen: impl Into<String>, advice: &'static str) -> Error {
        Error::new(ErrorKind::Input, seen, advice)
    }

    /// A wrong option or argument.
    pub fn usage(seen: impl Into<String>, advice: &'static str) -> Error {
        Error::new(ErrorKind::Usage, seen, advice)
    }

    /// What the operating system said while an input was read. Only its kind is kept: a message may quote a path. An error
    /// of ours that travelled through `std::io` comes out as it was.
    pub fn reading(error: &std::io::Error) -> Error {
        if let Some(own) = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
            return own.clone();
        }
        let seen = match error.kind() {
            std::io::ErrorKind::NotFound => "no such file".to_string(),
            kind => kind.to_string(),
        };
        Error::input(seen, "check that the file is there and readable")
    }

    /// What the operating system said while an output was written. A closed pipe is an error of its own kind.
    pub fn writing(error: &std::io::Error) -> Error {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Error::new(ErrorKind::Closed, "the reader of the output is gone", ""),
            std::io::ErrorKind::NotFound => {
                Error::new(ErrorKind::Output, "could not be written: its folder is not there", "make the folder first")
            }
            kind => {
                Error::new(ErrorKind::Output, format!("could not be written: {kind}"), "check the space and the rights there")
            }
        }
    }

    /// The same error, with its file, unless one is named already.
    pub fn in_file(mut self, path: &Path) -> Error {
        self.path.get_or_insert_with(|| path.to_path_buf());
        self
    }

    /// The same error, with the byte at which it was seen.
    pub fn at(mut self, byte: u64) -> Error {
        self.at = Some(byte);
        self
    }

    /// What to do about it; may be empty.
    pub fn advice(&self) -> &'static str {
        self.advice
    }

    /// What was seen, without path and advice: the `reason` of the summary.
    pub fn seen(&self) -> &str {
        &self.seen
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(path) = &self.path {
            write!(f, "{}: ", path.display())?;
        }
        f.write_str(&self.seen)?;
        if let Some(at) = self.at {
            write!(f, " (at byte {at})")?;
        }
        if self.advice.is_empty() { Ok(()) } else { write!(f, "; {}", self.advice) }
    }
}

impl std::error::Error for Error {}
