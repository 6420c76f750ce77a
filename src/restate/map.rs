//! A copy of a text in which some places read otherwise, and the way back from its bytes to those of the text.

use crate::span::Span;

/// A copy, and what was changed in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Restatement {
    /// The copy.
    pub(super) text: String,
    /// In the order of the text; what stands between two changes is the same in both.
    changes: Vec<Change>,
}

/// One place that reads otherwise.
#[derive(Clone, Copy, Debug)]
struct Change {
    /// Where it stands in the copy; empty if nothing was left of it.
    copy: Span,
    /// Where it stands in the text.
    origin: Span,
}

impl Restatement {
    /// Where in the text a span of the copy comes from. A change that it touches is taken as a whole.
    pub(super) fn original(&self, span: Span) -> Span {
        let start = self.start(span.start);
        let last = span.end.saturating_sub(1);
        let end = match self.within(last) {
            Some(change) => change.origin.end,
            None => self.unmoved(last) + 1,
        };
        Span { start, end: self.with_marks(span.end, end.max(start)) }
    }

    /// Where marks end that were left out right behind `end`: they belong to the sign before them.
    fn with_marks(&self, at: u32, mut end: u32) -> u32 {
        let first = self.changes.partition_point(|change| change.copy.end < at);
        for change in self.changes[first..].iter().take_while(|change| change.copy.start <= at) {
            if change.copy.is_empty() && change.origin.start == end {
                end = change.origin.end;
            }
        }
        end
    }

    /// Whether anything within a span of the copy reads otherwise in the text.
    pub(super) fn is_changed(&self, span: Span) -> bool {
        let first = self.changes.partition_point(|change| change.copy.end <= span.start);
        self.changes.get(first).is_some_and(|change| change.copy.start < span.end)
    }

    fn start(&self, at: u32) -> u32 {
        self.within(at).map_or_else(|| self.unmoved(at), |change| change.origin.start)
    }

    fn within(&self, at: u32) -> Option<&Change> {
        let first = self.changes.partition_point(|change| change.copy.end <= at);
        self.changes.get(first).filter(|change| change.copy.start <= at && at < change.copy.end)
    }

    /// The place of a byte that is in no change: as far behind the last one as in the copy.
    fn unmoved(&self, at: u32) -> u32 {
        let behind = self.changes.partition_point(|change| change.copy.end <= at);
        match behind.checked_sub(1).and_then(|last| self.changes.get(last)) {
            Some(change) => change.origin.end + (at - change.copy.end),
            None => at,
        }
    }
}

/// A copy in the making.
pub(super) struct Copying<'t> {
    source: &'t str,
    /// The text is copied so far.
    done: usize,
    made: Restatement,
}

impl<'t> Copying<'t> {
    /// Of a text that is read from its beginning.
    pub(super) fn of(source: &'t str) -> Copying<'t> {
        Copying { source, done: 0, made: Restatement::default() }
    }

    /// Copies what stands before `span` as it is, and `with` instead of the span. Spans come in the order of the text.
    pub(super) fn replace(&mut self, span: Span, with: &str) {
        let (start, end) = (span.start as usize, span.end as usize);
        let Some(kept) = self.source.get(self.done..start) else { return };
        self.made.text.push_str(kept);
        let from = self.made.text.len();
        self.made.text.push_str(with);
        self.made.changes.push(Change { copy: Span::new(from, self.made.text.len()), origin: span });
        self.done = end;
    }

    /// How much of the text is copied.
    pub(super) fn done(&self) -> usize {
        self.done
    }

    /// The last character of the copy, if the text was copied up to `at`.
    pub(super) fn last(&self, at: usize) -> Option<char> {
        match self.source.get(self.done..at) {
            Some("") | None => self.made.text.chars().next_back(),
            Some(kept) => kept.chars().next_back(),
        }
    }

    /// The copy, with the text up to `end`.
    pub(super) fn finish(mut self, end: usize) -> Restatement {
        self.made.text.push_str(self.source.get(self.done..end).unwrap_or_default());
        self.made
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_span_of_the_copy_leads_back() {
        let mut copying = Copying::of("a--bcd/ef");
        copying.replace(Span::new(1, 3), "");
        copying.replace(Span::new(4, 6), "XYZ");
        let made = copying.finish(9);
        assert_eq!(made.text, "abXYZ/ef");
        for (copy, origin, is_changed) in [
            ((0, 1), (0, 3), false),
            ((0, 2), (0, 4), true),
            ((1, 2), (3, 4), false),
            ((2, 5), (4, 6), true),
            ((3, 4), (4, 6), true),
            ((5, 8), (6, 9), false),
            ((0, 8), (0, 9), true),
        ] {
            let span = Span::new(copy.0, copy.1);
            assert_eq!(made.original(span), Span::new(origin.0, origin.1), "{copy:?}");
            assert_eq!(made.is_changed(span), is_changed, "{copy:?}");
        }
    }
}
