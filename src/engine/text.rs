//! A text that is no file: the library's `find` and `redact`.

use super::feed::Part;
use super::fields::with_searcher;
use super::{Run, hits};
use crate::archive::sink::Stream;
use crate::detect::Passage;
use crate::error::Error;
use crate::escape::Escape;
use crate::finding::Finding;
use crate::slice::{Role, Slice, Slices};
use crate::span::RawSpan;

impl Run {
    /// What is in a text, in its order.
    pub fn find_in(&self, text: &str) -> Vec<Finding> {
        let mut findings = Vec::new();
        with_searcher(|searcher| self.detector.find(Passage::said(text), &mut searcher.scratch, &mut findings));
        findings
    }

    /// The text with everything replaced. Numbers go on from text to text.
    ///
    /// # Errors
    /// When the text is longer than 4 GiB.
    pub fn redact_text(&mut self, text: &str) -> Result<String, Error> {
        if u32::try_from(text.len()).is_err() {
            return Err(Error::input("a text longer than 4 GiB", "split it"));
        }
        let slice = Slice::new(RawSpan::new(0, text.len()), Escape::PLAIN, Role::Body);
        let slices = Slices { list: vec![slice], records: 1, ..Slices::default() };
        let part = Part { text: text.to_string(), slices, ..Part::default() };
        let found = with_searcher(|searcher| hits::find(&part, &self.detector, searcher));
        let mut out = Stream::new(Vec::with_capacity(text.len()));
        self.clerk.write(&part, &found, &mut out)?;
        // It is text with texts in it.
        Ok(String::from_utf8(out.into_inner()).unwrap_or_default())
    }
}
