//! XML of any program: every text, attribute, comment and CDATA section is scanned.

use super::grammar::markup::Dialect;
use super::markup_reader::{MarkupReader, Page};
use super::{Format, Sample, Teaches, untold};

/// XML of any program.
pub(super) static FORMAT: Format = Format {
    id: "xml",
    name: "XML",
    origin: "any program that writes XML",
    recognizes,
    open: |_| Box::new(MarkupReader::new(&PAGE)),
    teaches: Teaches::Nothing,
    path: untold,
};

static PAGE: Page = Page { dialect: Dialect::Xml, record: "", picks: &[] };

fn recognizes(sample: Sample<'_>) -> bool {
    let start = sample.head.trim_ascii_start();
    start.starts_with("<?xml") || matches!(sample.extension().as_str(), "xml" | "rss" | "atom") && start.starts_with('<')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_declaration_or_name() {
        let is = |path, head| recognizes(Sample { path, head });
        assert!(is("a.xml", "<a/>") && is("-", "<?xml version=\"1.0\"?>"));
        assert!(!is("a.xml", "a") && !is("a.html", "<p>"));
    }
}
