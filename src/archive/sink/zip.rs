//! A zip: the same entries in the same order, with their times and rights. Comments and extra fields are dropped: they
//! may hold anything, user names and the old file names among it.

use super::Sink;
use super::pack::{Out, Pack};
use crate::archive::Container;
use crate::archive::zip::{Archive, Member, reopen};
use crate::error::{Error, ErrorKind};
use ::zip::result::ZipError;
use ::zip::write::{SimpleFileOptions, ZipWriter};
use ::zip::{CompressionMethod, DateTime};
use std::io::Write;
use std::sync::Arc;

/// A zip that is being written.
pub(super) struct ZipPack {
    input: Arc<Container>,
    zip: Option<ZipWriter<Out>>,
    /// The archive that entries are copied from: all of them lie in one.
    copied: Option<Archive>,
}

impl ZipPack {
    pub(super) fn new(input: Arc<Container>, out: Out) -> ZipPack {
        ZipPack { input, zip: Some(ZipWriter::new(out).set_auto_large_file()), copied: None }
    }

    fn options(&self, entry: usize) -> SimpleFileOptions {
        let meta = self.input.meta(entry);
        let options = SimpleFileOptions::DEFAULT
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(meta.modified.unwrap_or(DateTime::DEFAULT))
            .large_file(self.input.entries().get(entry).is_some_and(|entry| entry.size > 2 << 30));
        match meta.mode {
            Some(mode) => options.unix_permissions(mode & 0o777),
            None => options,
        }
    }

    /// Does something with the archive; after a failure there is none any more.
    fn with(&mut self, act: impl FnOnce(&mut ZipWriter<Out>) -> Result<(), ZipError>) -> Result<(), Error> {
        let Some(zip) = &mut self.zip else { return Err(Error::new(ErrorKind::Output, "no archive is open", "")) };
        act(zip).map_err(|error| {
            self.throw_away();
            failed(error)
        })
    }

    /// Gives the archive up. A writer that is dropped would try to finish it, and complain on standard error of a full
    /// disk; this one is forgotten, at the price of a file handle, and its file is removed.
    fn throw_away(&mut self) {
        if let Some(zip) = self.zip.take() {
            std::mem::forget(zip);
        }
    }
}

impl Drop for ZipPack {
    fn drop(&mut self) {
        self.throw_away();
    }
}

impl Sink for ZipPack {
    fn begin(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        let options = self.options(entry);
        self.with(|zip| zip.start_file(name, options))
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.with(|zip| zip.write_all(bytes).map_err(ZipError::Io))
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn abandon(&mut self) -> Result<(), Error> {
        self.with(ZipWriter::abort_file)
    }

    fn folder(&mut self, entry: usize, name: &str) -> Result<(), Error> {
        let options = self.options(entry);
        self.with(|zip| zip.add_directory(name, options))
    }

    /// Copies an entry packed as it is, if nothing else would come along, and if its bytes are right.
    fn copy(&mut self, entry: usize, name: &str) -> Result<bool, Error> {
        let input = self.input.clone();
        let Some(member) = input.member(entry) else { return Ok(false) };
        let Some((index, source)) = member.to_copy().filter(|_| is_sound(member)) else { return Ok(false) };
        let Some(mut archive) = self.copied.take().or_else(|| reopen(source).ok()) else { return Ok(false) };
        let Ok(file) = archive.by_index_raw(index) else { return Ok(false) };
        let copied = self.with(|zip| zip.raw_copy_file_rename(file, name));
        self.copied = Some(archive);
        copied.map(|()| true)
    }
}

fn is_sound(member: &Member) -> bool {
    let read = |mut bytes| std::io::copy(&mut bytes, &mut std::io::sink());
    member.open().is_ok_and(|bytes| read(bytes).is_ok())
}

impl Pack for ZipPack {
    fn close(mut self: Box<Self>) -> Result<Out, Error> {
        match self.zip.take() {
            Some(zip) => zip.finish().map_err(failed),
            None => Err(Error::new(ErrorKind::Output, "no archive is open", "")),
        }
    }
}

fn failed(error: ZipError) -> Error {
    match error {
        ZipError::Io(error) => Error::writing(&error),
        _ => Error::new(ErrorKind::Output, "the zip cannot be written", "unpack the input, and give the folder"),
    }
}
