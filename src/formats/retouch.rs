//! A reader that looks once more at each slice of another: for fields that a table of paths cannot tell enough about,
//! such as a handle inside a sentence.

use super::{Reader, Window};
use crate::error::Error;
use crate::slice::{Moments, Naming, Role, Slice, Slices};

/// A reader and what is done to its slices.
pub(super) struct Retouched<R, T> {
    inner: R,
    touch: T,
}

impl<R, T> Retouched<R, T>
where
    T: FnMut(&str, Slice, &mut Vec<Slice>),
{
    /// `touch` is given the text of the window and each slice of `inner`, and pushes what becomes of the slice: itself,
    /// parts of it in their order, or nothing. What it remembers of them must not depend on windows.
    pub(super) fn new(inner: R, touch: T) -> Retouched<R, T> {
        Retouched { inner, touch }
    }
}

impl<R, T> Reader for Retouched<R, T>
where
    R: Reader,
    T: FnMut(&str, Slice, &mut Vec<Slice>) + Send,
{
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let mut own = slices.alike();
        let done = self.inner.read(window, &mut own)?;
        slices.records += own.records;
        slices.insets.append(&mut own.insets);
        slices.extents.append(&mut own.extents);
        let mut fields = own.fields.into_iter();
        let mut touched = Vec::new();
        for slice in own.list {
            let before = slices.list.len();
            (self.touch)(window.text, slice, &mut touched);
            let is_wanted = |slice: &Slice| slice.role != Role::Time || slices.moments == Moments::On;
            slices.list.extend(touched.drain(..).filter(is_wanted));
            let field = fields.next().unwrap_or_default();
            if slices.naming == Naming::On {
                slices.fields.extend(std::iter::repeat_n(field, slices.list.len() - before));
            }
        }
        Ok(done)
    }
}
