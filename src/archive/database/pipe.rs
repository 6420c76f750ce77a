//! What a thread of its own writes, read as a stream: SQLite hands out rows while a statement runs, and readers ask for bytes when
//! they like. A few pieces wait between the two.

use crate::error::Error;
use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// So much is handed over at a time.
const PIECE: usize = 64 << 10;
/// So many pieces wait.
const PIECES: usize = 2;

/// `None` is the end.
type News = Result<Option<Vec<u8>>, Error>;

/// Where the thread writes.
pub(super) struct Out {
    to: SyncSender<News>,
    piece: Vec<u8>,
}

impl Out {
    /// Hands bytes on; what was in them is gone.
    pub(super) fn add(&mut self, bytes: &mut Vec<u8>) -> Result<(), Error> {
        self.piece.append(bytes);
        if self.piece.len() >= PIECE { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), Error> {
        self.to.send(Ok(Some(std::mem::take(&mut self.piece)))).map_err(|_| stopped())
    }
}

/// Reads what `write` writes.
pub(super) fn read(write: impl FnOnce(&mut Out) -> Result<(), Error> + Send + 'static) -> Result<Pipe, Error> {
    let (to, from) = sync_channel(PIECES);
    let work = move || {
        let mut out = Out { to, piece: Vec::with_capacity(PIECE) };
        let done = catch_unwind(AssertUnwindSafe(|| write(&mut out).and_then(|()| out.flush())));
        // Nobody may be there any more.
        let _ = out.to.send(done.unwrap_or_else(|_| Err(stopped())).map(|()| None));
    };
    begin(work)?;
    Ok(Pipe { from, piece: Vec::new(), at: 0, is_at_end: false })
}

/// Begins a thread.
pub(super) fn begin<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<thread::JoinHandle<T>, Error> {
    thread::Builder::new().name("database".to_string()).spawn(work).map_err(|error| Error::reading(&error))
}

/// The reading end.
pub(super) struct Pipe {
    from: Receiver<News>,
    piece: Vec<u8>,
    at: usize,
    is_at_end: bool,
}

impl Read for Pipe {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.piece.len() && !self.is_at_end {
            match self.from.recv() {
                Ok(Ok(Some(piece))) => (self.piece, self.at) = (piece, 0),
                Ok(Ok(None)) => self.is_at_end = true,
                Ok(Err(error)) => return Err(io::Error::other(error)),
                Err(_) => return Err(io::Error::other(stopped())),
            }
        }
        let rest = &self.piece[self.at..];
        let got = rest.len().min(buffer.len());
        buffer[..got].copy_from_slice(&rest[..got]);
        self.at += got;
        Ok(got)
    }
}

fn stopped() -> Error {
    Error::input("internal error", "please report this with the kind of file, not the file")
}
