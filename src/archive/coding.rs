//! How one stream of bytes is packed as a whole: gzip, Zstandard, or not at all. What was packed is packed again in the
//! same way; of a gzip header only the time stays, since the original name and the comment in it may tell of somebody.

use super::limits::{AGAIN, Bounded};
use crate::error::Error;
use flate2::GzBuilder;
use flate2::write::GzEncoder;
use std::io::{self, Read, Write};

/// How a file is packed as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coding {
    /// It is not.
    #[default]
    Plain,
    /// `.gz`, with the time in its header.
    Gzip(u32),
    /// `.zst`.
    Zstd,
}

impl Coding {
    /// What the first bytes say.
    pub(super) fn of(head: &[u8]) -> Coding {
        match head {
            [0x1F, 0x8B, 8, _, a, b, c, d, _, _, ..] => Coding::Gzip(u32::from_le_bytes([*a, *b, *c, *d])),
            [0x28, 0xB5, 0x2F, 0xFD, ..] => Coding::Zstd,
            _ => Coding::Plain,
        }
    }

    /// The unpacked bytes of what takes `len` bytes packed.
    pub(super) fn decode(self, packed: Box<dyn Read + Send>, len: u64) -> Result<Box<dyn Read + Send>, Error> {
        let unpacked: Box<dyn Read + Send> = match self {
            Coding::Plain => return Ok(packed),
            Coding::Gzip(_) => Box::new(flate2::read::MultiGzDecoder::new(packed)),
            Coding::Zstd => Box::new(zstd::Decoder::new(packed).map_err(|error| Error::reading(&error))?),
        };
        Ok(Box::new(Whole { unpacked: Bounded { unpacked, packed: len, seen: 0 } }))
    }
}

/// Says of a stream that ends too early, or is not what it said, that it is damaged.
struct Whole<R> {
    unpacked: R,
}

impl<R: Read> Read for Whole<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.unpacked.read(buffer).map_err(|error| {
            let is_told = error.get_ref().is_some_and(|inner| inner.is::<Error>());
            if is_told { error } else { io::Error::other(Error::input("truncated or damaged", AGAIN)) }
        })
    }
}

/// A writer that packs what goes through it.
pub(super) enum Coder<W: Write> {
    Plain(W),
    Gzip(GzEncoder<W>),
    Zstd(zstd::Encoder<'static, W>),
}

impl<W: Write> Coder<W> {
    pub(super) fn new(coding: Coding, out: W) -> io::Result<Coder<W>> {
        Ok(match coding {
            Coding::Plain => Coder::Plain(out),
            Coding::Gzip(time) => Coder::Gzip(GzBuilder::new().mtime(time).write(out, flate2::Compression::default())),
            Coding::Zstd => {
                let mut encoder = zstd::Encoder::new(out, zstd::DEFAULT_COMPRESSION_LEVEL)?;
                encoder.include_checksum(true)?;
                Coder::Zstd(encoder)
            }
        })
    }

    /// What it writes to.
    pub(super) fn out(&mut self) -> &mut W {
        match self {
            Coder::Plain(out) => out,
            Coder::Gzip(encoder) => encoder.get_mut(),
            Coder::Zstd(encoder) => encoder.get_mut(),
        }
    }

    /// Writes the end.
    pub(super) fn finish(self) -> io::Result<W> {
        match self {
            Coder::Plain(out) => Ok(out),
            Coder::Gzip(encoder) => encoder.finish(),
            Coder::Zstd(encoder) => encoder.finish(),
        }
    }
}

impl<W: Write> Write for Coder<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Coder::Plain(out) => out.write(bytes),
            Coder::Gzip(encoder) => encoder.write(bytes),
            Coder::Zstd(encoder) => encoder.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Coder::Plain(out) => out.flush(),
            Coder::Gzip(encoder) => encoder.flush(),
            Coder::Zstd(encoder) => encoder.flush(),
        }
    }
}
