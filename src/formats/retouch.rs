//! A reader that looks once more at each slice of another: for fields that a table of paths cannot tell enough about,
//! such as a handle inside a sentence.

use super::{Reader, Window};
use crate::error::Error;
use crate::slice::{Naming, Slice, Slices};

/// Pushes what becomes of a slice: itself, parts of it in their order, or nothing.
pub(super) type Touch = fn(&str, Slice, &mut Vec<Slice>);

/// A reader and what is done to its slices.
pub(super) struct Retouched<R> {
    inner: R,
    touch: Touch,
}

impl<R> Retouched<R> {
    /// Touches the slices of `inner`; `touch` is given the text of the window and each slice.
    pub(super) fn new(inner: R, touch: Touch) -> Retouched<R> {
        Retouched { inner, touch }
    }
}

impl<R: Reader> Reader for Retouched<R> {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let mut own = Slices { naming: slices.naming, ..Slices::default() };
        let done = self.inner.read(window, &mut own)?;
        slices.records += own.records;
        let mut fields = own.fields.into_iter();
        for slice in own.list {
            let before = slices.list.len();
            (self.touch)(window.text, slice, &mut slices.list);
            let field = fields.next().unwrap_or_default();
            if slices.naming == Naming::On {
                slices.fields.extend(std::iter::repeat_n(field, slices.list.len() - before));
            }
        }
        Ok(done)
    }
}
