//! HTML of any program: saved pages, exports without a format of their own.
//!
//! Every paragraph is a text of its own, whatever tags run through it; attributes, comments and scripts are scanned as well.

use super::grammar::markup::Dialect;
use super::markup_reader::{MarkupReader, Page, Pick};
use super::{Format, Sample, Teaches, untold};

/// HTML of any program.
pub(super) static FORMAT: Format = Format {
    id: "html",
    name: "HTML",
    origin: "any program that writes HTML: a saved page, an exported note",
    recognizes,
    open: |_| Box::new(MarkupReader::new(&PAGE)),
    teaches: Teaches::Nothing,
    path: untold,
};

/// What pieces of HTML are read by that no format describes.
pub(super) static PAGE: Page = Page { dialect: Dialect::Html, record: "", picks: &[Pick::skip("style")] };

fn recognizes(sample: Sample<'_>) -> bool {
    let start = sample.head.trim_ascii_start().get(..15).unwrap_or(sample.head.trim_ascii_start()).to_ascii_lowercase();
    let is_called_so = matches!(sample.extension().as_str(), "html" | "htm" | "xhtml");
    start.starts_with("<!doctype html") || start.starts_with("<html") || is_called_so && !sample.head.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_name_or_by_its_first_tag() {
        let is = |path, head| recognizes(Sample { path, head });
        assert!(is("a.html", "<p>x") && is("-", "\n<!DOCTYPE html>") && is("x", "<HTML>"));
        assert!(!is("a.html", "") && !is("a.txt", "<p>") && !is("a.xml", "<x/>") && !is("-", "<3"));
    }
}
