//! Content lines (RFC 5545 §3.1, RFC 6350 §3.2): `NAME;PARAM=value:value`, of which a vCard and a calendar are made.
//!
//! A line may be folded anywhere, in a name or between the halves of a word; the last line of a window is only complete when the next
//! one is seen. vCard 2.1 has two habits of its own: quoted-printable values go on behind a `=`, and base64 without white space.

use super::lines::{self, Line};
use super::packing;
use crate::charset::Charset;
use crate::escape::{Escape, Layer};
use crate::formats::{End, Window};
use crate::slice::{Dress, Inset};
use crate::span::{RawSpan, Span};
use encoding_rs::Encoding;

/// How everything but a text is dressed: parameters, addresses.
pub(in crate::formats) const FOLDED: Escape = Escape::of(Layer::Folded);
/// How a text is dressed.
pub(in crate::formats) const TEXT: Escape = FOLDED.with(Layer::ContentText);

/// A line with all the lines that it takes.
#[derive(Clone, Copy)]
pub(in crate::formats) struct ContentLine<'w> {
    /// The window.
    pub(in crate::formats) text: &'w str,
    /// What stands before the first `;` or `:`, without the group (`item1.`), as it is written.
    pub(in crate::formats) name: &'w str,
    /// Between the name and the colon.
    pub(in crate::formats) params: RawSpan,
    /// Behind the colon, with the folds in it. Without a colon, it is the whole line, and the name is empty.
    pub(in crate::formats) value: RawSpan,
    pub(in crate::formats) coding: Coding,
}

/// What a value is packed in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::formats) enum Coding {
    #[default]
    Plain,
    QuotedPrintable,
    Base64,
}

/// A parameter: its name as it is written, and the place of its value, without the quotes around it.
pub(in crate::formats) type Param<'w> = (std::borrow::Cow<'w, str>, RawSpan);

/// Tells every complete line of a window, empty ones left out; answers how many bytes are done with.
pub(in crate::formats) fn each<'w>(window: Window<'w>, mut tell: impl FnMut(ContentLine<'w>)) -> usize {
    let bytes = window.text.as_bytes();
    let (mut at, mut known) = (0, None);
    while let Some(first) = known.take().or_else(|| lines::next(bytes, at, window.end)) {
        let coding = coding(bytes.get(first.start..first.end).unwrap_or_default());
        let Some(whole) = unfold(bytes, (first, coding, window.end)) else { break };
        if whole.end > first.start {
            tell(taken_apart(window.text, RawSpan::new(first.start, whole.end), coding));
        }
        (at, known) = (whole.next, whole.following);
    }
    at
}

/// Only the first line is looked at, and no further than the longest list of such parameters.
fn coding(line: &[u8]) -> Coding {
    const LONGEST: usize = 512;
    let head = &line[..line.len().min(LONGEST)];
    let params = head.split(|byte| *byte == b':').next().unwrap_or_default();
    let has = |word: &[u8]| {
        memchr::memchr2_iter(word[0], word[0].to_ascii_lowercase(), params)
            .any(|at| params.get(at..at + word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word)))
    };
    if memchr::memchr(b';', params).is_none() {
        Coding::Plain
    } else if has(b"QUOTED-PRINTABLE") {
        Coding::QuotedPrintable
    } else if has(b"ENCODING=B") || has(b"BASE64") {
        Coding::Base64
    } else {
        Coding::Plain
    }
}

struct Whole {
    /// Where its last line that is not empty ends.
    end: usize,
    /// Where the next one starts, and its first line, if there is one.
    next: usize,
    following: Option<Line>,
}

/// The line that begins with `first` and all that continue it. `None` if the window does not tell.
fn unfold(text: &[u8], (first, coding, end): (Line, Coding, End)) -> Option<Whole> {
    let (mut last, mut content) = (first, first.end);
    loop {
        let Some(line) = lines::next(text, last.next, end) else {
            return (end == End::Final).then_some(Whole { end: content, next: last.next, following: None });
        };
        let bytes = text.get(line.start..line.end)?;
        let is_folded = matches!(bytes.first(), Some(b' ' | b'\t'));
        let goes_on = match coding {
            Coding::Plain => false,
            Coding::QuotedPrintable => text.get(last.start..last.end)?.ends_with(b"="),
            Coding::Base64 => !bytes.is_empty() && bytes.iter().all(|byte| is_base64(*byte)),
        };
        if !is_folded && !goes_on {
            return Some(Whole { end: content, next: last.next, following: Some(line) });
        }
        if bytes.len() > usize::from(is_folded) {
            content = line.end;
        }
        last = line;
    }
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}

fn taken_apart(text: &str, place: RawSpan, coding: Coding) -> ContentLine<'_> {
    let (line, start) = (&text[place.range()], place.start as usize);
    let Some(colon) = colon(line) else {
        return ContentLine { text, name: "", params: RawSpan::new(start, start), value: place, coding: Coding::Plain };
    };
    let end = memchr::memchr(b';', &line.as_bytes()[..colon]).unwrap_or(colon);
    let name = line[..end].rsplit('.').next().unwrap_or_default().trim_start_matches('\u{feff}');
    let params = RawSpan::new(start + end, start + colon);
    ContentLine { text, name, params, value: RawSpan::new(start + colon + 1, place.end as usize), coding }
}

/// The colon before the value. Those in quoted parameters do not count, unless a quote is never closed.
fn colon(line: &str) -> Option<usize> {
    let first = memchr::memchr(b':', line.as_bytes())?;
    if memchr::memchr(b'"', &line.as_bytes()[..first]).is_none() {
        return Some(first);
    }
    let mut is_quoted = false;
    let outside = line.bytes().position(|byte| {
        is_quoted ^= byte == b'"';
        byte == b':' && !is_quoted
    });
    outside.or(Some(first))
}

impl<'w> ContentLine<'w> {
    /// Its parameters, in their order. A word alone (`TEL;CELL:`) is a name without a value, and anything else a value without a name.
    pub(in crate::formats) fn params(&self) -> impl Iterator<Item = Param<'w>> + use<'w> {
        let (text, mut at) = (self.text, self.params.start as usize);
        split(&self.text[self.params.range()], b';').filter_map(move |param| {
            let start = at;
            at += param.len() + 1;
            let is_word = || !param.contains(['"', '@', ' ']);
            let (name, value) = match param.find('=') {
                Some(equals) => (&param[..equals], start + equals + 1),
                None if is_word() => (param, start + param.len()),
                None => ("", start),
            };
            let place = unquoted(text, RawSpan::new(value, start + param.len()));
            (!param.is_empty()).then(|| (FOLDED.decode(name), place))
        })
    }

    /// A copy of a value that is packed in quoted-printable or base64. What holds no text (a picture) is itself in the copy.
    pub(in crate::formats) fn unpacked(&self) -> Option<Inset> {
        let raw = &self.text[self.value.range()];
        let (text, dress) = match self.coding {
            Coding::Plain => return None,
            Coding::QuotedPrintable if !raw.contains('=') => return None,
            Coding::QuotedPrintable => {
                let (text, charset) = packing::text(packing::quoted_printable(raw), self.charset())?;
                (text, Dress::QuotedValue(charset, if raw.contains("\r\n") { "\r\n" } else { "\n" }))
            }
            Coding::Base64 => {
                let is_text = |text: &String| !text.contains(|ch: char| ch.is_control() && !matches!(ch, '\t' | '\r' | '\n'));
                let text = packing::base64(raw).and_then(|bytes| String::from_utf8(bytes).ok()).filter(is_text);
                (text.unwrap_or_else(|| raw.to_string()), Dress::Base64(Charset::Utf8, ""))
            }
        };
        Some(Inset { raw: self.value, text, dress })
    }

    fn charset(&self) -> Option<&'static Encoding> {
        let (_, label) = self.params().find(|(name, _)| name.eq_ignore_ascii_case("CHARSET"))?;
        Encoding::for_label(self.text[label.range()].as_bytes())
    }

    /// Its value: in its copy, or as it stands.
    pub(in crate::formats) fn value<'v>(&'v self, copy: Option<&'v Inset>, number: usize) -> Value<'v> {
        match copy {
            Some(copy) => {
                let inset = u32::try_from(number).unwrap_or_default();
                Value { text: &copy.text, place: RawSpan::new(0, copy.text.len()), escape: Escape::of(Layer::ContentText), inset }
            }
            None => Value { text: self.text, place: self.value, escape: TEXT, inset: 0 },
        }
    }

    /// Whether its value cannot be read: quoted-printable of no known text.
    pub(in crate::formats) fn is_sealed(&self, copy: Option<&Inset>) -> bool {
        self.coding == Coding::QuotedPrintable && copy.is_none() && self.text[self.value.range()].contains('=')
    }
}

/// The value of a line, wherever its text stands.
#[derive(Clone, Copy)]
pub(in crate::formats) struct Value<'v> {
    pub(in crate::formats) text: &'v str,
    pub(in crate::formats) place: RawSpan,
    pub(in crate::formats) escape: Escape,
    /// As [`Slice::inset`](crate::slice::Slice::inset).
    pub(in crate::formats) inset: u32,
}

impl<'v> Value<'v> {
    /// As it is written.
    pub(in crate::formats) fn raw(self) -> &'v str {
        &self.text[self.place.range()]
    }

    /// Without white space around it and without a scheme.
    pub(in crate::formats) fn bare(self) -> Value<'v> {
        Value { place: bare(self.text, self.place, self.escape), ..self }
    }

    /// Its parts between semicolons that are not escaped.
    pub(in crate::formats) fn parts(self) -> impl Iterator<Item = Value<'v>> {
        let (value, base, mut from) = (self.raw(), self.place.start as usize, Some(0));
        let part = move |start: usize, end: usize| Value { place: RawSpan::new(base + start, base + end), ..self };
        std::iter::from_fn(move || {
            let start = from?;
            let mut at = start;
            while let Some(found) = memchr::memchr2(b';', b'\\', &value.as_bytes()[at.min(value.len())..]) {
                at += found;
                if value.as_bytes()[at] == b';' {
                    from = Some(at + 1);
                    return Some(part(start, at));
                }
                at += 2;
            }
            from = None;
            Some(part(start, value.len()))
        })
    }
}

/// The items of a list in a parameter: `"mailto:a@example.org","mailto:b@example.org"`.
pub(in crate::formats) fn items(text: &str, place: RawSpan) -> impl Iterator<Item = RawSpan> + '_ {
    let mut at = place.start as usize;
    split(&text[place.range()], b',').map(move |item| {
        let start = at;
        at += item.len() + 1;
        unquoted(text, RawSpan::new(start, start + item.len()))
    })
}

/// Splits at separators that stand outside quotes.
fn split(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let whole = rest?;
        let mut is_quoted = false;
        let cut = whole.bytes().position(|byte| {
            is_quoted ^= byte == b'"';
            byte == separator && !is_quoted
        });
        rest = cut.map(|cut| &whole[cut + 1..]);
        Some(&whole[..cut.unwrap_or(whole.len())])
    })
}

/// A list in a parameter has its quotes around each item, and keeps them here.
fn unquoted(text: &str, place: RawSpan) -> RawSpan {
    let whole = &text[place.range()];
    match whole.strip_prefix('"').map(|inner| inner.strip_suffix('"').unwrap_or(inner)) {
        Some(inner) if !inner.contains('"') => {
            let start = place.start as usize + 1;
            RawSpan::new(start, start + inner.len())
        }
        _ => place,
    }
}

/// The same place without white space around it and without the scheme of `tel:`, `mailto:` and the like.
pub(in crate::formats) fn bare(text: &str, place: RawSpan, escape: Escape) -> RawSpan {
    const SCHEMES: &[&str] = &["tel:", "mailto:", "skype:", "xmpp:", "aim:", "sip:", "geo:", "ymsgr:", "msnim:", "x-apple:"];
    let raw = &text[place.range()];
    let whole = escape.decode(raw);
    let mut inner = whole.trim_start();
    let may_have = memchr::memchr(b':', inner.as_bytes()).is_some_and(|colon| colon < 8);
    let scheme = SCHEMES
        .iter()
        .filter(|_| may_have)
        .find(|scheme| inner.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    inner = &inner[scheme.map_or(0, |scheme| scheme.len())..];
    let start = whole.len() - inner.len();
    let within = escape.locate(raw, Span::new(start, start + inner.trim_end().len()));
    RawSpan::new(place.start as usize + within.start as usize, place.start as usize + within.end as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let mut told = Vec::new();
        let done = each(Window { text, end: End::Final }, |line| {
            let params: Vec<String> =
                line.params().map(|(name, place)| format!("{name}={}", FOLDED.decode(&text[place.range()]))).collect();
            told.push(format!("{}|{}|{}", line.name, params.join("&"), FOLDED.decode(&text[line.value.range()])));
        });
        assert_eq!(done, text.len());
        told
    }

    #[test]
    fn lines_that_are_folded_anywhere() {
        let text = "ATTENDEE;CUTYPE=INDIVIDUAL;CN=Ma\r\n ya;X-NUM-GU\r\n ESTS=0:mail\r\n to:maya@example.org\r\nSUMMARY:a\n \n  b\n\nnothing\r x\n\
            ITEM1.TEL;CELL;TYPE=\"a:b;c\":+44\n";
        assert_eq!(
            told(text),
            [
                "ATTENDEE|CUTYPE=INDIVIDUAL&CN=Maya&X-NUM-GUESTS=0|mailto:maya@example.org",
                "SUMMARY||a b",
                "||nothingx",
                "TEL|CELL=&TYPE=a:b;c|+44",
            ]
        );
    }

    #[test]
    fn habits_of_old_cards() {
        let text = "NOTE;QUOTED-PRINTABLE:a=\nb=\nc\nPHOTO;BASE64:\n/9j/\nAA==\n\nX;CN=\"O:x\n";
        assert_eq!(told(text), ["NOTE|QUOTED-PRINTABLE=|a=\nb=\nc", "PHOTO|BASE64=|\n/9j/\nAA==", "X|CN=O|x"]);
    }

    #[test]
    fn packed_values_are_read_in_a_copy() {
        let copies = |text: &str| {
            let mut copies = Vec::new();
            each(Window { text, end: End::Final }, |line| copies.extend(line.unpacked().map(|copy| (copy.text, copy.dress))));
            copies
        };
        let utf8 = Dress::QuotedValue(Charset::Utf8, "\n");
        assert_eq!(copies("N;ENCODING=QUOTED-PRINTABLE:=D0=AE=\n=D0=BB;x=0Ay\n"), [("Юл;x\ny".to_string(), utf8)]);
        let latin = Dress::QuotedValue(Charset::Legacy(encoding_rs::WINDOWS_1252), "\r\n");
        assert_eq!(copies("N;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Zo=EB=\r\n!\r\n"), [("Zoë!".to_string(), latin)]);
        let packed = Dress::Base64(Charset::Utf8, "");
        assert_eq!(
            copies("A;BASE64:W01F\n RF0=\nB;ENCODING=b:/9j/4AAQ\nC;ENCODING=b:?\n"),
            [("[MED]".to_string(), packed), ("/9j/4AAQ".to_string(), packed), ("?".to_string(), packed),]
        );
        assert_eq!(copies("N;ENCODING=QUOTED-PRINTABLE:plain\nN;CHARSET=UTF-8;QUOTED-PRINTABLE:=FF\n"), []);
    }

    #[test]
    fn parts_items_and_schemes() {
        let text = "N:O\\;Hara;Ann\\\\;;\\";
        each(Window { text, end: End::Final }, |line| {
            assert_eq!(line.value(None, 0).parts().map(Value::raw).collect::<Vec<_>>(), ["O\\;Hara", "Ann\\\\", "", "\\"]);
        });
        let list = "\"mailto:a@b\",mailto:c@d";
        let items = items(list, RawSpan::new(0, list.len()));
        assert_eq!(items.map(|item| &list[bare(list, item, FOLDED).range()]).collect::<Vec<_>>(), ["a@b", "c@d"]);
        let folded = " MAIL\r\n TO:a@\n b ";
        let place = bare(folded, RawSpan::new(0, folded.len()), FOLDED);
        assert_eq!(FOLDED.decode(&folded[place.range()]), "a@b");
    }
}
