//! What a file is: an archive, something packed as a whole, or just a file. Its first bytes tell; its name only says what
//! must be true of them, so that a download that broke off is not taken for a text.

use super::coding::Coding;
use super::limits::AGAIN;
use super::{Bytes, Form, database, tar};
use crate::error::Error;
use std::io::{self, Read};
use std::path::Path;

/// What was found out about a file.
pub(super) struct Kind {
    /// `File`, `Zip` or `Tar`.
    pub(super) form: Form,
    pub(super) coding: Coding,
    /// Bytes of its name that say how it is packed: `.gz`.
    pub(super) ending: usize,
    /// Bytes of a file, unpacked.
    pub(super) size: u64,
    /// Whether it is a database, unpacked.
    pub(super) is_database: bool,
}

/// Looks at the first bytes of a file, and if it is packed as a whole unpacks it once: that it is not damaged is known
/// before anything is done with it.
pub(super) fn look(name: &str, bytes: &Bytes) -> Result<Kind, Error> {
    let name = name.to_ascii_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let head = head_of(&mut *bytes.open()?)?;
    let coding = Coding::of(&head);
    let needed = |is_there: bool, what: &str| {
        if is_there { Ok(()) } else { Err(Error::input(format!("truncated or not a {what}"), AGAIN)) }
    };
    needed(!ends(&[".gz", ".tgz"]) || matches!(coding, Coding::Gzip(_)), "gzip file")?;
    needed(!ends(&[".zst", ".tzst"]) || coding == Coding::Zstd, "Zstandard file")?;
    if coding == Coding::Plain && is_zip(&name, &head) {
        return Ok(Kind { form: Form::Zip, coding, ending: 0, size: bytes.len(), is_database: false });
    }
    let unpacked = || coding.decode(bytes.open()?, bytes.len());
    let head = if coding == Coding::Plain { head } else { head_of(&mut *unpacked()?)? };
    let is_named_tar = ends(&[".tar", ".tgz", ".tzst", ".tar.gz", ".tar.zst"]);
    if tar::is_tar(&head) || (is_named_tar && tar::is_old_tar(&head)) {
        return Ok(Kind { form: Form::Tar, coding, ending: 0, size: bytes.len(), is_database: false });
    }
    needed(!is_named_tar, "tar")?;
    let size = match coding {
        Coding::Plain => bytes.len(),
        _ => io::copy(&mut unpacked()?, &mut io::sink()).map_err(|error| Error::reading(&error))?,
    };
    let ending = match coding {
        Coding::Gzip(_) if ends(&[".gz"]) => 3,
        Coding::Zstd if ends(&[".zst"]) => 4,
        _ => 0,
    };
    Ok(Kind { form: Form::File, coding, ending, size, is_database: database::is_database(&head) })
}

/// A document that is a zip inside, such as `.docx`, is none.
fn is_zip(name: &str, head: &[u8]) -> bool {
    match Path::new(name).extension() {
        Some(extension) => extension == "zip",
        None => head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06"),
    }
}

fn head_of(bytes: &mut (dyn Read + Send)) -> Result<Vec<u8>, Error> {
    let mut head = Vec::with_capacity(tar::BLOCK);
    bytes.take(tar::BLOCK as u64).read_to_end(&mut head).map_err(|error| Error::reading(&error))?;
    Ok(head)
}
