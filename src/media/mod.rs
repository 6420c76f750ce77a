//! Pictures without what tells of people: where and when they were taken, by whom, with which camera, what was written into them.
//!
//! Files are taken apart and put together again from the parts that draw the picture; whatever is not on the list of these
//! parts stays behind, known or not. What a decoder draws is copied byte for byte: pixels, their colours, and which side is up.
//! Three things are rewritten: the orientation, which only EXIF tells, into an EXIF block that holds nothing else; the colour
//! profile, which on a screenshot names its display and so perhaps its owner ([`strip`] keeps its colours only); and lengths.
//! What cannot be taken off is what the pixels show.

use std::fmt;

mod gif;
mod icc;
mod jpeg;
mod magic;
mod orientation;
mod png;
mod rest;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
mod webp;

pub use magic::HEAD;

/// What a file is by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// JPEG (ITU-T T.81), as JFIF or Exif.
    Jpeg,
    /// PNG, animated ones (APNG) too.
    Png,
    /// WebP, lossy or lossless, animated or not.
    WebP,
    /// GIF 87a and 89a.
    Gif,
    /// Something that has no words to be read in it as it stands and that nothing can be taken from: only listed, by this
    /// media type.
    Other(&'static str),
}

impl Kind {
    /// The media type, as IANA registers it (`image/jpeg`). Where IANA has none, it is the one that is in use (`application/x-tar`).
    pub fn mime(self) -> &'static str {
        match self {
            Kind::Jpeg => "image/jpeg",
            Kind::Png => "image/png",
            Kind::WebP => "image/webp",
            Kind::Gif => "image/gif",
            Kind::Other(mime) => mime,
        }
    }

    /// Whether [`strip`] knows its parts.
    pub fn is_strippable(self) -> bool {
        !matches!(self, Kind::Other(_))
    }
}

/// What a file is, told by its first [`HEAD`] bytes (fewer if it is shorter). `None` for texts and for what is not known.
pub fn kind(head: &[u8]) -> Option<Kind> {
    magic::kind(head)
}

/// A picture that was not understood to its end: nothing of it may be passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unstrippable {
    /// Why, in words that hold nothing of the picture.
    pub reason: &'static str,
}

impl Unstrippable {
    const fn because(reason: &'static str) -> Unstrippable {
        Unstrippable { reason }
    }
}

impl fmt::Display for Unstrippable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.reason)
    }
}

impl std::error::Error for Unstrippable {}

/// The same picture with the parts that draw it, and nothing else. Doing it twice is doing it once.
///
/// A colour profile keeps the tags that colours are computed from. Its names, dates, device ids and serial numbers are replaced
/// by those of nobody, because systems put the profile of the own display into screenshots and call it "Maya's MacBook".
///
/// # Errors
/// When any part of the file is damaged, cut short or unknown in a way that matters.
pub fn strip(bytes: &[u8]) -> Result<Vec<u8>, Unstrippable> {
    match kind(bytes.get(..HEAD).unwrap_or(bytes)) {
        Some(Kind::Jpeg) => jpeg::strip(bytes),
        Some(Kind::Png) => png::strip(bytes),
        Some(Kind::WebP) => webp::strip(bytes),
        Some(Kind::Gif) => gif::strip(bytes),
        _ => Err(Unstrippable::because("it is no JPEG, PNG, WebP or GIF")),
    }
}
