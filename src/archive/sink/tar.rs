//! A tar: the same entries in the same order, with their times and rights, and nothing of their owners, groups, links and
//! extended headers. The length of an entry stands before it, so each is put aside until it is complete.

use super::Sink;
use super::pack::{Out, Pack, aside, pour};
use crate::archive::coding::Coder;
use crate::archive::tar::BLOCK;
use crate::archive::{Coding, Container};
use crate::error::Error;
use ::tar::{EntryType, Header};
use std::io::{Seek, Write};
use std::sync::Arc;
use tempfile::SpooledTempFile;

/// A tar that is being written.
pub(super) struct TarPack {
    input: Arc<Container>,
    out: Coder<Out>,
    open: Option<Entry>,
}

struct Entry {
    index: usize,
    name: String,
    bytes: SpooledTempFile,
}

impl TarPack {
    pub(super) fn new(input: Arc<Container>, coding: Coding, out: Out) -> Result<TarPack, Error> {
        let out = Coder::new(coding, out).map_err(|error| Error::writing(&error))?;
        Ok(TarPack { input, out, open: None })
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.out.write_all(bytes).map_err(|error| Error::writing(&error))
    }

    /// Fills the last block.
    fn pad(&mut self, size: u64) -> Result<(), Error> {
        let over = (size % BLOCK as u64) as usize;
        if over > 0 { self.put(&[0; BLOCK][over..]) } else { Ok(()) }
    }

    /// Names that do not fit into a header stand in an entry of their own before it, as GNU tar does it.
    fn header(&mut self, entry: usize, name: &str, (kind, size): (EntryType, u64)) -> Result<(), Error> {
        let meta = self.input.meta(entry);
        let slash = if kind == EntryType::Directory { "/" } else { "" };
        let name = format!("{}{name}{slash}", if meta.is_dotted { "./" } else { "" });
        let name = name.as_bytes();
        let mut header = Header::new_gnu();
        let fits = header.as_old().name.len();
        if name.len() > fits {
            let mut long = Header::new_gnu();
            long.set_entry_type(EntryType::GNULongName);
            long.set_size(name.len() as u64 + 1);
            set_name(&mut long, b"././@LongLink");
            long.set_cksum();
            self.put(long.as_bytes())?;
            self.put(name)?;
            self.put(&[0])?;
            self.pad(name.len() as u64 + 1)?;
        }
        header.set_entry_type(kind);
        header.set_size(size);
        header.set_mtime(meta.mtime);
        header.set_mode(meta.mode.unwrap_or(if kind == EntryType::Directory { 0o755 } else { 0o644 }));
        set_name(&mut header, &name[..name.len().min(fits)]);
        header.set_cksum();
        self.put(header.as_bytes())
    }
}

/// Sets the name, and zero as owner and group.
fn set_name(header: &mut Header, name: &[u8]) {
    header.as_old_mut().name[..name.len()].copy_from_slice(name);
    header.set_uid(0);
    header.set_gid(0);
}

impl Sink for TarPack {
    fn begin(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        self.open = Some(Entry { index: entry, name: name.to_string(), bytes: aside() });
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        let Some(open) = &mut self.open else { return Ok(()) };
        open.bytes.write_all(bytes).map_err(|error| Error::writing(&error))
    }

    fn finish(&mut self) -> Result<(), Error> {
        let Some(mut open) = self.open.take() else { return Ok(()) };
        let size = open.bytes.stream_position().map_err(|error| Error::writing(&error))?;
        self.header(open.index, &open.name, (EntryType::Regular, size))?;
        pour(&mut open.bytes, |bytes| self.put(bytes))?;
        self.pad(size)
    }

    fn abandon(&mut self) -> Result<(), Error> {
        self.open = None;
        Ok(())
    }

    fn folder(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        self.header(entry, name, (EntryType::Directory, 0))
    }
}

impl Pack for TarPack {
    fn close(mut self: Box<Self>) -> Result<Out, Error> {
        self.put(&[0; 2 * BLOCK])?;
        self.out.finish().map_err(|error| Error::writing(&error))
    }
}
