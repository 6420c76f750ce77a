//! What is left of a file: taken from its front, piece by piece.
//!
//! Whoever takes more than there is gets an error, so no reader of a picture counts on a length that it was told.

use super::Unstrippable;

pub(super) const CUT: Unstrippable = Unstrippable::because("it is cut short");

#[derive(Clone, Copy)]
pub(super) struct Rest<'b>(&'b [u8]);

impl<'b> Rest<'b> {
    pub(super) fn of(bytes: &'b [u8]) -> Rest<'b> {
        Rest(bytes)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of it.
    pub(super) fn bytes(&self) -> &'b [u8] {
        self.0
    }

    pub(super) fn take(&mut self, count: usize) -> Result<&'b [u8], Unstrippable> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(CUT)?;
        self.0 = rest;
        Ok(taken)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], Unstrippable> {
        let (taken, rest) = self.0.split_first_chunk::<N>().ok_or(CUT)?;
        self.0 = rest;
        Ok(*taken)
    }

    pub(super) fn byte(&mut self) -> Result<u8, Unstrippable> {
        self.array::<1>().map(|[byte]| byte)
    }

    /// Takes `bytes` if the rest begins with them.
    pub(super) fn skip(&mut self, bytes: &[u8]) -> Option<()> {
        self.0 = self.0.strip_prefix(bytes)?;
        Some(())
    }
}

/// A length in a file. More than the machine can count is more than the file holds.
pub(super) fn size(length: u32) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX)
}
