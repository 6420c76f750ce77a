//! Lists of addresses in headers (RFC 5322 §3.4, and what mail programs make of it): names and addresses, by place.

use std::ops::Range;

/// One mailbox of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Mailbox {
    /// Its display name, without quotes; empty if it has none.
    pub(super) name: Range<usize>,
    /// Its address, without angle brackets.
    pub(super) address: Range<usize>,
}

/// The mailboxes of a header's value.
pub(super) fn mailboxes(value: &str) -> Vec<Mailbox> {
    let (bytes, mut at, mut all) = (value.as_bytes(), 0, Vec::new());
    let mut open = Open::default();
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => {
                let end = closing(bytes, at, b'"');
                open.name = Some(at + 1..end);
                at = end;
            }
            b'(' => {
                let end = closing(bytes, at, b')');
                open.comment = Some(at + 1..end);
                at = end;
            }
            b'<' => {
                let end = closing(bytes, at, b'>');
                open.address = Some(at + 1..end);
                at = end;
            }
            b',' | b';' => all.extend(std::mem::take(&mut open).mailbox(value)),
            // The name of a group: `undisclosed-recipients:;`.
            b':' if open.address.is_none() && !open.word(value).contains('@') => open = Open::default(),
            byte if byte.is_ascii_whitespace() => {}
            _ if open.address.is_none() && (open.name.is_none() || open.words.is_some()) => {
                let start = open.words.as_ref().map_or(at, |words| words.start);
                open.words = Some(start..at + 1);
            }
            _ => {}
        }
        at += 1;
    }
    all.extend(open.mailbox(value));
    all
}

/// Where what begins at `at` is closed; a backslash takes the next byte's meaning.
fn closing(bytes: &[u8], at: usize, close: u8) -> usize {
    let mut here = at + 1;
    while let Some(&byte) = bytes.get(here) {
        match byte {
            byte if byte == close => return here,
            b'\\' => here += 1,
            _ => {}
        }
        here += 1;
    }
    bytes.len()
}

/// A mailbox being read.
#[derive(Default)]
struct Open {
    words: Option<Range<usize>>,
    name: Option<Range<usize>>,
    comment: Option<Range<usize>>,
    address: Option<Range<usize>>,
}

impl Open {
    fn word<'v>(&self, value: &'v str) -> &'v str {
        self.words.clone().and_then(|words| value.get(words)).unwrap_or_default()
    }

    fn mailbox(self, value: &str) -> Option<Mailbox> {
        let trimmed = |range: Range<usize>| {
            let text = value.get(range.clone()).unwrap_or_default();
            let start = range.start + text.len() - text.trim_start().len();
            start..start + text.trim().len()
        };
        let is_address = self.address.is_none() && self.word(value).contains('@');
        let words = self.words.map(trimmed);
        let (address, words) = match self.address {
            Some(address) => (Some(trimmed(address)), words),
            None if is_address => (words, None),
            None => (None, words),
        };
        let name = self.name.or(words).or(self.comment).unwrap_or_default();
        let mailbox = Mailbox { name: trimmed(name), address: address.unwrap_or_default() };
        (!mailbox.name.is_empty() || !mailbox.address.is_empty()).then_some(mailbox)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(value: &str) -> Vec<(&str, &str)> {
        mailboxes(value).into_iter().map(|one| (&value[one.name], &value[one.address])).collect()
    }

    #[test]
    fn lists_as_programs_write_them() {
        assert_eq!(
            seen("\"Okafor, Tobi\" <tobi@okafor.example>, Maren  Lindt <maren@lindt.example>,\r\n bo@example.org"),
            [("Okafor, Tobi", "tobi@okafor.example"), ("Maren  Lindt", "maren@lindt.example"), ("", "bo@example.org")]
        );
        assert_eq!(seen("bo@example.org (Bo Li)"), [("Bo Li", "bo@example.org")]);
        assert_eq!(seen("undisclosed-recipients:;"), []);
        assert_eq!(seen("Team: a@example.org, B <b@example.org>;"), [("", "a@example.org"), ("B", "b@example.org")]);
        assert_eq!(seen("=?UTF-8?Q?Maren_Lindt?= <m@x.example>"), [("=?UTF-8?Q?Maren_Lindt?=", "m@x.example")]);
        assert_eq!(seen("\"open <x"), [("open <x", "")]);
        assert_eq!(seen("<>"), []);
        assert_eq!(seen(""), []);
    }
}
