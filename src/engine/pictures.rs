//! Pictures among the files: what they tell besides what they show is taken off, or they stay behind.

use super::{Job, Media, Unknown};
use crate::archive::Container;
use crate::error::Error;
use crate::media;
use std::io::Read;

/// A picture of more bytes is left out.
const LARGEST: u64 = 256 << 20;

/// What the first bytes of a file say it is, if it is nothing to be read.
pub(super) fn kind(head: &[u8]) -> Option<media::Kind> {
    media::kind(head.get(..media::HEAD).unwrap_or(head))
}

/// Whether a file of this kind is a picture, a film or a sound.
pub(super) fn is_media(kind: media::Kind) -> bool {
    ["image/", "video/", "audio/"].iter().any(|family| kind.mime().starts_with(family))
}

/// A picture without what tells of people; why there is none, if it was not understood.
pub(super) fn strip(container: &Container, job: &Job) -> Result<Result<Vec<u8>, &'static str>, Error> {
    if job.size > LARGEST {
        return Ok(Err("a picture of more than 256 MiB"));
    }
    let mut bytes = Vec::new();
    let mut source = container.open_entry(job.entry)?.take(LARGEST);
    source.read_to_end(&mut bytes).map_err(|error| Error::reading(&error))?;
    Ok(media::strip(&bytes).map_err(|unstrippable| unstrippable.reason))
}

impl Media {
    /// Whether pictures are taken apart, and not left out or copied.
    pub(super) fn strips(self, kind: media::Kind) -> bool {
        self == Media::Strip && kind.is_strippable()
    }

    /// What `--unknown` means for a file of this kind.
    pub(super) fn unknown(self, kind: Option<media::Kind>, unknown: Unknown) -> Unknown {
        match (self, kind) {
            (Media::Keep, Some(kind)) if is_media(kind) => Unknown::Copy,
            (Media::Drop, Some(kind)) if is_media(kind) => Unknown::Drop,
            _ => unknown,
        }
    }
}
