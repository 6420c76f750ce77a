//! How text is dressed in a file: JSON escapes, doubled CSV quotes, HTML entities, and stacks of these.
//!
//! Decoding goes through units: every raw unit (`\u00e9`, `&amp;`, `""`, a plain character) stands for exactly one `char`.
//! That is why no offset table is kept: findings are rare, so [`Escape::locate`] simply walks the units again.

use crate::span::{RawSpan, Span};
use std::borrow::Cow;

mod content_line;
mod entities;
mod json;
mod markup;
mod meta;
mod percent;

/// One layer of dress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[repr(u8)]
pub enum Layer {
    /// Nothing: the bytes are the text.
    #[default]
    Plain,
    /// The inside of a JSON string (RFC 8259 §7), and `\xNN` as Telegram Desktop writes it.
    Json,
    /// The same as Meta writes it: every byte of UTF-8 as an escape of its own, `\u00c3\u00a9` for `é`.
    MetaJson,
    /// A bare JSON number: only digits can stand in for it.
    JsonNumber,
    /// The inside of a quoted CSV field (RFC 4180 §2.7): `""` is a quote.
    CsvQuoted,
    /// An unquoted CSV field: no delimiter, quote or line end can be written into it.
    CsvBare,
    /// Character references of HTML and XML, and of Slack's mrkdwn: `&amp;`, `&#64;`, `&#x40;`.
    Entities,
    /// Character references of HTML and XML, in texts and in quoted attributes.
    Markup,
    /// Percent-encoding in an address: `%C3%A9`.
    Percent,
    /// A tag that stands for the end of a line, such as `<br>`: all of it is one line feed.
    Break,
    /// A content line of iCalendar or vCard that goes on in the next (RFC 5545 §3.1): line end and white space are nothing.
    Folded,
    /// The text in such a line (RFC 5545 §3.3.11): `\\n`, `\\,`, `\\;`.
    ContentText,
    /// A name of a file or folder: brackets, which mean something to shells and globs, are left out of what is written into
    /// it, so that a placeholder is `PERSON_1` in the name and wherever the name is referred to.
    FileName,
}

/// Up to four layers, the outermost (nearest to the file's bytes) first.
///
/// ```
/// use dmredact::escape::{Escape, Layer};
/// let slack = Escape::of(Layer::Json).with(Layer::Entities);
/// assert_eq!(slack.decode(r"a &amp; b\/c"), "a & b/c");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Escape {
    layers: [Layer; 4],
}

impl Escape {
    /// The bytes are the text.
    pub const PLAIN: Escape = Escape::of(Layer::Plain);
    /// The inside of a JSON string.
    pub const JSON: Escape = Escape::of(Layer::Json);
    /// The inside of a JSON string of Meta's.
    pub const META: Escape = Escape::of(Layer::MetaJson);

    /// One layer.
    pub const fn of(layer: Layer) -> Escape {
        Escape { layers: [layer, Layer::Plain, Layer::Plain, Layer::Plain] }
    }

    /// The same with one more layer inside. A fifth layer is ignored: no export nests so deep.
    pub const fn with(mut self, inner: Layer) -> Escape {
        let mut depth = 0;
        while depth < 4 {
            if matches!(self.layers[depth], Layer::Plain) {
                self.layers[depth] = inner;
                return self;
            }
            depth += 1;
        }
        self
    }

    /// The outermost layer.
    pub fn outer(self) -> Layer {
        self.layers[0]
    }

    /// The text that `raw` stands for; borrows when nothing in it is escaped.
    pub fn decode(self, raw: &str) -> Cow<'_, str> {
        let mut text = Cow::Borrowed(raw);
        for layer in self.stack() {
            if layer.is_active_in(&text) {
                let mut decoded = String::with_capacity(text.len());
                layer.decode_into(&text, &mut decoded);
                text = Cow::Owned(decoded);
            }
        }
        text
    }

    /// Appends the text that `raw` stands for.
    pub fn decode_into(self, raw: &str, out: &mut String) {
        if self.layers[1] == Layer::Plain {
            self.layers[0].decode_into(raw, out);
        } else {
            out.push_str(&self.decode(raw));
        }
    }

    /// Where in `raw` the part `span` of its decoded text stands: `decode(raw[locate(raw, s)]) == decode(raw)[s]`.
    pub fn locate(self, raw: &str, span: Span) -> RawSpan {
        if self.layers[1] == Layer::Plain {
            return self.layers[0].locate(raw, span);
        }
        let outer = self.layers[0];
        let mut middle = String::with_capacity(raw.len());
        outer.decode_into(raw, &mut middle);
        let inner = Escape { layers: [self.layers[1], self.layers[2], self.layers[3], Layer::Plain] };
        let within = inner.locate(&middle, span);
        outer.locate(raw, Span { start: within.start, end: within.end })
    }

    /// As [`locate`](Escape::locate), for many spans that do not overlap, in one walk.
    pub fn locate_all(self, raw: &str, spans: &[Span]) -> Vec<RawSpan> {
        let mut places: Vec<RawSpan> = spans.iter().map(|span| RawSpan { start: span.start, end: span.end }).collect();
        let mut order: Vec<usize> = (0..spans.len()).collect();
        order.sort_unstable_by_key(|index| (spans[*index].start, spans[*index].end));
        let mut texts = vec![Cow::Borrowed(raw)];
        for layer in self.stack() {
            let last = texts.last().map(|text| &**text).unwrap_or_default();
            let mut decoded = String::with_capacity(last.len());
            layer.decode_into(last, &mut decoded);
            texts.push(Cow::Owned(decoded));
        }
        texts.pop();
        for (layer, text) in self.stack().zip(&texts).rev() {
            let Some(marker) = layer.marker() else { continue };
            let (mut text_at, mut raw_at) = (0, 0);
            for index in &order {
                let place = &mut places[*index];
                let start = layer.advance(text, marker, (&mut text_at, &mut raw_at), place.start as usize);
                let end = layer.advance(text, marker, (&mut text_at, &mut raw_at), place.end as usize);
                *place = RawSpan::new(start, end);
            }
        }
        places
    }

    /// This dress over another: text dressed as `inner` says, and then as this one does.
    #[must_use]
    pub fn around(self, inner: Escape) -> Escape {
        inner.stack().fold(self, Escape::with)
    }

    /// Appends `text` dressed so that [`decode`](Escape::decode) gives it back.
    pub fn encode(self, text: &str, out: &mut String) {
        let mut dressed = Cow::Borrowed(text);
        for layer in self.stack().rev() {
            if !layer.must_dress(&dressed) {
                continue;
            }
            let mut next = String::with_capacity(dressed.len() + 8);
            layer.encode_into(&dressed, &mut next);
            dressed = Cow::Owned(next);
        }
        out.push_str(&dressed);
    }

    fn stack(self) -> impl DoubleEndedIterator<Item = Layer> + ExactSizeIterator {
        let depth = self.layers.iter().position(|layer| *layer == Layer::Plain).unwrap_or(self.layers.len());
        self.layers.into_iter().take(depth)
    }
}

impl Layer {
    /// The byte that starts every escape of this layer, if it has one.
    fn marker(self) -> Option<u8> {
        match self {
            Layer::Json | Layer::MetaJson | Layer::ContentText => Some(b'\\'),
            Layer::Folded => Some(b'\n'),
            Layer::CsvQuoted => Some(b'"'),
            Layer::Entities | Layer::Markup => Some(b'&'),
            Layer::Break => Some(b'<'),
            Layer::Percent => Some(b'%'),
            Layer::Plain | Layer::JsonNumber | Layer::CsvBare | Layer::FileName => None,
        }
    }

    fn is_active_in(self, raw: &str) -> bool {
        self.marker().is_some_and(|marker| self.find(marker, raw.as_bytes()).is_some())
    }

    /// Where the first escape may start.
    #[inline]
    fn find(self, marker: u8, raw: &[u8]) -> Option<usize> {
        // A line ends with LF, CRLF or CR.
        if self == Layer::Folded { memchr::memchr2(marker, b'\r', raw) } else { memchr::memchr(marker, raw) }
    }

    /// Whether writing `text` changes it: a placeholder mostly goes in as it is.
    fn must_dress(self, text: &str) -> bool {
        let has = |is_special: fn(u8) -> bool| text.bytes().any(is_special);
        match self {
            Layer::Plain => false,
            Layer::Json => has(|byte| byte < b' ' || matches!(byte, b'"' | b'\\')),
            Layer::MetaJson => has(|byte| byte < b' ' || !byte.is_ascii() || matches!(byte, b'"' | b'\\')),
            Layer::CsvQuoted => has(|byte| byte == b'"'),
            Layer::Entities => has(|byte| matches!(byte, b'&' | b'<' | b'>')),
            Layer::Markup => has(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')),
            Layer::Percent => has(|byte| !percent::is_plain(byte)),
            Layer::Folded => has(|byte| matches!(byte, b'\n' | b'\r')),
            Layer::ContentText => has(|byte| matches!(byte, b'\n' | b'\r' | b'\\' | b',' | b';')),
            Layer::Break => false,
            Layer::JsonNumber | Layer::CsvBare | Layer::FileName => true,
        }
    }

    fn decode_into(self, raw: &str, out: &mut String) {
        let Some(marker) = self.marker() else {
            out.push_str(raw);
            return;
        };
        let mut at = 0;
        while let Some(found) = self.find(marker, &raw.as_bytes()[at..]) {
            out.push_str(&raw[at..at + found]);
            let (ch, width) = self.escape_at(&raw[at + found..]);
            out.push(ch);
            at += found + width;
        }
        out.push_str(&raw[at..]);
    }

    /// The character that the escape at the start of `raw` stands for and the bytes that it takes.
    /// What only looks like an escape stands for its own first character.
    fn escape_at(self, raw: &str) -> (char, usize) {
        match self {
            Layer::Json => json::unit(raw),
            Layer::MetaJson => meta::unit(raw),
            Layer::CsvQuoted => ('"', if raw.starts_with("\"\"") { 2 } else { 1 }),
            Layer::Markup => markup::unit(raw),
            Layer::Percent => percent::unit(raw),
            Layer::Break => ('\n', raw.len()),
            Layer::Folded => content_line::fold(raw),
            Layer::ContentText => content_line::unit(raw),
            _ => entities::unit(raw),
        }
    }

    fn locate(self, raw: &str, span: Span) -> RawSpan {
        let Some(marker) = self.marker() else {
            return RawSpan { start: span.start, end: span.end };
        };
        let (mut text_at, mut raw_at) = (0, 0);
        let start = self.advance(raw, marker, (&mut text_at, &mut raw_at), span.start as usize);
        let end = self.advance(raw, marker, (&mut text_at, &mut raw_at), span.end as usize);
        RawSpan::new(start, end)
    }

    /// Walks both positions on until the text's one reaches `target`; returns the raw one.
    fn advance(self, raw: &str, marker: u8, (text_at, raw_at): (&mut usize, &mut usize), target: usize) -> usize {
        while *text_at < target {
            let left = target - *text_at;
            let plain = self.find(marker, &raw.as_bytes()[*raw_at..]).unwrap_or(raw.len() - *raw_at);
            if plain >= left {
                *text_at += left;
                *raw_at += left;
            } else {
                let (ch, width) = self.escape_at(&raw[*raw_at + plain..]);
                *text_at += plain + ch.len_utf8();
                *raw_at += plain + width;
            }
        }
        *raw_at
    }

    fn encode_into(self, text: &str, out: &mut String) {
        match self {
            Layer::Plain | Layer::Break => out.push_str(text),
            Layer::Json => json::encode(text, out),
            Layer::MetaJson => meta::encode(text, out),
            Layer::JsonNumber => out.push_str(json::number(text)),
            Layer::CsvQuoted => out.push_str(&text.replace('"', "\"\"")),
            // Nothing can be escaped in a bare field: what would end it becomes a space.
            Layer::CsvBare => out.push_str(&text.replace([',', ';', '\t', '|', '"', '\r', '\n'], " ")),
            Layer::Entities => entities::encode(text, out),
            Layer::Markup => markup::encode(text, out),
            // Nobody has to fold; a line end would begin another property.
            Layer::Folded => out.push_str(&text.replace(['\r', '\n'], " ")),
            Layer::ContentText => content_line::encode(text, out),
            Layer::Percent => percent::encode(text, out),
            Layer::FileName => out.push_str(&text.replace(['[', ']', '/', '\\', '\0'], "")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stacks() -> impl Strategy<Value = Escape> {
        let outer = prop::option::of(Just(Layer::MetaJson));
        let layers = [Layer::Json, Layer::CsvQuoted, Layer::Entities, Layer::Markup, Layer::Percent, Layer::ContentText];
        let inner = prop::collection::vec(prop::sample::select(layers.to_vec()), 0..4);
        (outer, inner).prop_map(|(outer, inner)| outer.into_iter().chain(inner).fold(Escape::PLAIN, Escape::with))
    }

    proptest! {
        #[test]
        fn what_is_encoded_decodes_to_itself(escape in stacks(), text in r#"[a-z"&\\/é😅<>;#%x0-9\n]{0,40}"#) {
            let mut raw = String::new();
            escape.encode(&text, &mut raw);
            prop_assert_eq!(escape.decode(&raw), text);
        }

        #[test]
        fn located_bytes_decode_to_the_span(escape in stacks(), text in r#"[a-c"&\\é😅<\n]{0,24}"#) {
            let mut raw = String::new();
            escape.encode(&text, &mut raw);
            let bounds: Vec<usize> = (0..=text.len()).filter(|at| text.is_char_boundary(*at)).collect();
            for (i, &start) in bounds.iter().enumerate() {
                for &end in &bounds[i..] {
                    let place = escape.locate(&raw, Span::new(start, end));
                    prop_assert_eq!(escape.decode(&raw[place.range()]), &text[start..end]);
                }
            }
            let spans: Vec<Span> = bounds.windows(2).rev().map(|pair| Span::new(pair[0], pair[1])).collect();
            let one_by_one: Vec<RawSpan> = spans.iter().map(|span| escape.locate(&raw, *span)).collect();
            prop_assert_eq!(escape.locate_all(&raw, &spans), one_by_one);
        }

        #[test]
        fn any_bytes_decode_without_panic(escape in stacks(), raw in r#"[\\u0-9a-fxdD"&;#]{0,24}"#) {
            let text = escape.decode(&raw).into_owned();
            let whole = escape.locate(&raw, Span::new(0, text.len()));
            prop_assert_eq!(whole, RawSpan::new(0, raw.len()));
        }
    }

    proptest! {
        /// Folds stand for nothing, and are taken along with the character behind them.
        #[test]
        fn folded_lines_are_one_text(parts in prop::collection::vec(prop::sample::select(vec![
            "a", "é", "\\n", "\\,", "\\", "\r\n ", "\n\t", "\r ", "\n", "\r", " ", "😅",
        ]), 0..16)) {
            let (raw, escape) = (parts.concat(), Escape::of(Layer::Folded).with(Layer::ContentText));
            let text = escape.decode(&raw).into_owned();
            let bounds: Vec<usize> = (0..=text.len()).filter(|at| text.is_char_boundary(*at)).collect();
            for pair in bounds.windows(2) {
                let place = escape.locate(&raw, Span::new(pair[0], pair[1]));
                prop_assert_eq!(escape.decode(&raw[place.range()]), &text[pair[0]..pair[1]]);
            }
        }
    }

    #[test]
    fn escapes_of_real_exporters() {
        let slack = Escape::JSON.with(Layer::Entities);
        assert_eq!(slack.decode(r"https:\/\/x.org &lt;b&gt; \ud83d\ude05 \x01"), "https://x.org <b> 😅 \u{1}");
        assert_eq!(Escape::JSON.decode(r"\ud83d alone"), "\u{fffd} alone");
        let linkedin = Escape::of(Layer::CsvQuoted).with(Layer::Entities);
        assert_eq!(linkedin.decode(r#"<p class=""x"">jobs&#64;acme.example &amp;&#x41;"#), "<p class=\"x\">jobs@acme.example &A");
        let calendar = Escape::of(Layer::Folded).with(Layer::ContentText);
        assert_eq!(calendar.decode("Ma\r\n ya\\, Ana\\nand \r\n\tZo\n \n ë; \\x"), "Maya, Ana\nand Zoë; \\x");
        assert_eq!(Escape::of(Layer::JsonNumber).decode("41.99"), "41.99");
    }

    #[test]
    fn meta_writes_bytes() {
        let written = r#"Iv\u00c3\u00a1n \"Pe\u00C3\u00b1a\" \u00f0\u009f\u0098\u0085\n"#;
        assert_eq!(Escape::META.decode(written), "Iván \"Peña\" 😅\n");
        let mut raw = String::new();
        Escape::META.encode("Iván \"Peña\" 😅\n", &mut raw);
        assert_eq!(raw, written.to_lowercase().replace("iv", "Iv").replace("pe", "Pe"));
        let place = Escape::META.locate(written, Span::new(7, 12));
        assert_eq!(&written[place.range()], r"Pe\u00C3\u00b1a");
        // No run of one character: as in any JSON.
        assert_eq!(Escape::META.decode(r"\u00e9t\u00e9 \u00e2\u0080 é \u0107 \ud83d\ude05"), "été â\u{80} é ć 😅");
    }
}
