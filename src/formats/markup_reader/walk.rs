//! One unit of a page, token by token: the pieces of its text, and the attributes of its tags.

use super::super::mail;
use super::elements;
use super::markup::{Aside, Attribute, Closed, Token, attributes};
use super::select::{State, Tag, Verdict};
use super::{MarkupReader, token};
use crate::escape::{Escape, Layer};
use crate::slice::{Join, Naming, Role, Slice, Slices, Subject};
use crate::span::RawSpan;
use std::sync::Arc;

/// Attributes that say how something looks or works, in words of the language.
const STRUCTURE: &[&str] = &[
    "align",
    "autoplay",
    "bgcolor",
    "border",
    "cellpadding",
    "cellspacing",
    "charset",
    "class",
    "color",
    "colspan",
    "controls",
    "crossorigin",
    "datetime",
    "dir",
    "face",
    "fill",
    "height",
    "http-equiv",
    "integrity",
    "lang",
    "loading",
    "media",
    "method",
    "preload",
    "property",
    "rel",
    "role",
    "rowspan",
    "scope",
    "size",
    "sizes",
    "stroke",
    "style",
    "tabindex",
    "target",
    "type",
    "valign",
    "viewbox",
    "width",
    "xml:lang",
    "xmlns",
];

/// Attributes that hold an address.
const ADDRESSES: &[&str] =
    &["action", "background", "cite", "data", "formaction", "href", "longdesc", "poster", "src", "xlink:href"];

/// Words that stand alone in tags and say nothing.
const SWITCHES: &[&str] = &[
    "allowfullscreen",
    "async",
    "autofocus",
    "autoplay",
    "checked",
    "compact",
    "controls",
    "default",
    "defer",
    "disabled",
    "download",
    "hidden",
    "inert",
    "ismap",
    "itemscope",
    "loop",
    "multiple",
    "muted",
    "nomodule",
    "noshade",
    "novalidate",
    "nowrap",
    "open",
    "playsinline",
    "readonly",
    "required",
    "reversed",
    "selected",
];

/// One unit being walked.
pub(super) struct Walk<'a> {
    reader: &'a mut MarkupReader,
    text: &'a str,
    slices: &'a mut Slices,
    /// Pieces of the text that is open.
    pieces: Vec<Piece>,
    /// What stands in its tags.
    aside: Vec<(Slice, String)>,
}

struct Piece {
    raw: RawSpan,
    escape: Escape,
    verdict: Verdict,
    /// Asked for where the text stands: a tag behind it may have people of its own.
    subject: Subject,
}

impl<'a> Walk<'a> {
    pub(super) fn new(reader: &'a mut MarkupReader, text: &'a str, slices: &'a mut Slices) -> Walk<'a> {
        Walk { reader, text, slices, pieces: Vec::new(), aside: Vec::new() }
    }

    /// Walks from `at` to `end`, which is where a unit ends.
    pub(super) fn unit(mut self, mut at: usize, end: usize) {
        let bytes = &self.text.as_bytes()[..end];
        while at < end {
            let (token, next) = token(bytes, at, self.reader.dialect);
            self.token(token, (at, next));
            if let Token::Open { name, closed: Closed::Later, .. } = token
                && elements::is_raw(self.reader.dialect, &bytes[name.range()])
            {
                self.raw(RawSpan::new(next, end));
                // Nothing stands in it, or it is never closed.
                if next == end {
                    self.reader.close(&bytes[name.range()]);
                }
                break;
            }
            at = next;
        }
        self.end_text();
    }

    fn token(&mut self, token: Token, (at, end): (usize, usize)) {
        match token {
            Token::Text(raw) => self.piece(raw, Escape::of(Layer::Markup)),
            Token::Aside(Aside::Cdata, raw) => self.piece(raw, Escape::PLAIN),
            Token::Aside(Aside::Comment, raw) => {
                self.put_aside(raw, (Escape::PLAIN, Verdict { role: Some(Role::Body), who: "" }), "comment")
            }
            Token::Aside(Aside::Declaration, raw) => self.declaration(raw),
            Token::Open { name, attributes, closed } => self.open((name, attributes, closed), RawSpan::new(at, end)),
            Token::Close(name) => self.reader.close(&self.text.as_bytes()[name.range()]),
        }
    }

    /// Declarations hold nothing but their own words, unless somebody wrote a text into one.
    fn declaration(&mut self, raw: RawSpan) {
        let text = &self.text[raw.range()];
        let is_usual = ["doctype", "xml", "?xml", "[cdata["]
            .iter()
            .any(|word| text.get(..word.len()).is_some_and(|own| own.eq_ignore_ascii_case(word)));
        if !is_usual {
            self.put_aside(raw, (Escape::PLAIN, Verdict { role: Some(Role::Field), who: "" }), "declaration");
        }
    }

    fn piece(&mut self, raw: RawSpan, escape: Escape) {
        let verdict = self.reader.stack.last().and_then(|frame| frame.state.text);
        let verdict = verdict.unwrap_or(Verdict { role: Some(Role::Body), who: "" });
        let subject = self.reader.subject(verdict.who);
        self.pieces.push(Piece { raw, escape, verdict, subject });
    }

    fn open(&mut self, (name, within, closed): (RawSpan, RawSpan, Closed), whole: RawSpan) {
        let dialect = self.reader.dialect;
        let own = &self.text.as_bytes()[name.range()];
        if elements::is_break(dialect, own) {
            let before = self.pieces.last().map(|piece| (piece.verdict, piece.subject));
            let escape = Escape::of(Layer::Break);
            self.pieces.extend(before.map(|(verdict, subject)| Piece { raw: whole, escape, verdict, subject }));
            return;
        }
        let is_twin = |reader: &MarkupReader| reader.stack.last().is_some_and(|frame| frame.name.eq_ignore_ascii_case(own));
        if elements::is_closed_by_twin(dialect, own) && is_twin(self.reader) {
            self.reader.stack.pop();
        }
        let tag = Tag { text: self.text, name, attributes: within };
        let state = self.reader.sheet.step(&self.reader.state(), tag);
        if state.is_record {
            self.end_text();
            self.reader.begin_record(self.slices);
        }
        self.reader.of_tag.clear();
        self.attributes(&state, tag);
        if closed == Closed::Later && !elements::is_void(dialect, own) {
            self.reader.open(own, state);
        }
    }

    fn attributes(&mut self, state: &Arc<State>, tag: Tag<'_>) {
        let bytes = self.text.as_bytes();
        let mut words: Option<RawSpan> = None;
        for one in attributes(bytes, tag.attributes) {
            let name = &bytes[one.name.range()];
            let is_alone = one.value.is_empty() && one.value.start == one.name.end;
            if is_alone && !is_one_of(SWITCHES, name) || !is_name(name) {
                let start = words.map_or(one.name.start, |words| words.start);
                words = Some(RawSpan { start, end: one.name.end });
            }
            if !is_alone {
                self.words(words.take());
                self.attribute(state, tag, one);
            }
        }
        self.words(words);
    }

    /// Words without values are a text with a stray `<`.
    fn words(&mut self, words: Option<RawSpan>) {
        if let Some(words) = words {
            self.put_aside(words, (Escape::of(Layer::Markup), Verdict { role: Some(Role::Body), who: "" }), "tag");
        }
    }

    fn attribute(&mut self, state: &State, tag: Tag<'_>, one: Attribute) {
        let name = &self.text.as_bytes()[one.name.range()];
        let known = state.attributes.iter().find(|(known, _)| name.eq_ignore_ascii_case(known.as_bytes()));
        let is_address = is_one_of(ADDRESSES, name);
        let verdict = match known {
            Some((_, verdict)) => *verdict,
            None if is_address => Verdict { role: Some(Role::File), who: "" },
            None if is_structure(name, &self.text[one.value.range()]) => return,
            None => Verdict { role: Some(if name.eq_ignore_ascii_case(b"id") { Role::Key } else { Role::Field }), who: "" },
        };
        if verdict.role.is_none() && !verdict.who.is_empty() {
            return self.packed(one.value, tag.value(verdict.who).unwrap_or_default());
        }
        let escape = Escape::of(Layer::Markup);
        let escape = if is_address { escape.with(Layer::Percent) } else { escape };
        if !one.value.is_empty() {
            let named = format!("{}@{}", &self.text[tag.name.range()], &self.text[one.name.range()]);
            self.put_aside(one.value, (escape, verdict), &named);
        }
    }

    /// A file in base64.
    fn packed(&mut self, raw: RawSpan, kind: &str) {
        let text = &self.text[raw.range()];
        if text.is_empty() || text == "null" {
            return;
        }
        let first = self.slices.list.len();
        let (record, next) = (self.reader.record(), &mut self.reader.next_subject);
        mail::unpack(text, (raw.start as usize, kind), (record, next), self.slices);
        let fields = if self.slices.naming == Naming::On { self.slices.fields.split_off(first) } else { Vec::new() };
        let mut fields = fields.into_iter();
        // What stands in tags comes behind the text around them.
        let told = self.slices.list.split_off(first);
        self.aside.extend(told.into_iter().map(|slice| (slice, fields.next().unwrap_or_default())));
    }

    /// Scripts and styles: lines of text.
    fn raw(&mut self, within: RawSpan) {
        let known = self.reader.stack.last().and_then(|frame| frame.state.text);
        let verdict = known.unwrap_or(Verdict { role: Some(Role::Field), who: "" });
        let mut at = within.start as usize;
        for line in self.text[within.range()].split_inclusive('\n') {
            let text = line.trim_end();
            self.put_aside(RawSpan::new(at, at + text.len()), (Escape::PLAIN, verdict), "script");
            at += line.len();
        }
    }

    fn put_aside(&mut self, raw: RawSpan, (escape, verdict): (Escape, Verdict), field: &str) {
        let Some(role) = verdict.role else { return };
        if self.text[raw.range()].trim().is_empty() {
            return;
        }
        let subject = self.reader.subject(verdict.who);
        let slice = Slice { subject, record: self.reader.record(), ..Slice::new(raw, escape, role) };
        let field = if self.slices.naming == Naming::On { field.to_string() } else { String::new() };
        self.aside.push((slice, field));
    }

    /// Hands over the pieces of the text, and then what stands in its tags.
    fn end_text(&mut self) {
        let pieces = std::mem::take(&mut self.pieces);
        for run in pieces.chunk_by(|one, next| one.verdict == next.verdict) {
            self.run(run);
        }
        for (slice, field) in self.aside.drain(..) {
            self.slices.push(slice, || field);
        }
    }

    /// Pieces that are one text. Spaces around it are none of it.
    fn run(&mut self, run: &[Piece]) {
        let is_text =
            |piece: &Piece| piece.escape != Escape::of(Layer::Break) && !self.text[piece.raw.range()].trim_ascii().is_empty();
        let (Some(first), Some(last)) = (run.iter().position(is_text), run.iter().rposition(is_text)) else { return };
        let run = &run[first..=last];
        let Some(role) = run[0].verdict.role else { return };
        if self.reader.sheet.counts_paragraphs() {
            self.reader.begin_record(self.slices);
        }
        let subject = run[0].subject;
        for (index, piece) in run.iter().enumerate() {
            let text = &self.text[piece.raw.range()];
            let start = if index == 0 { text.len() - text.trim_ascii_start().len() } else { 0 };
            let end = if index + 1 == run.len() { text.trim_ascii_end().len() } else { text.len() };
            let raw = RawSpan::new(piece.raw.start as usize + start, piece.raw.start as usize + end);
            let join = if index == 0 { Join::Alone } else { Join::Continues };
            let slice = Slice { subject, join, record: self.reader.record(), ..Slice::new(raw, piece.escape, role) };
            let field =
                || self.reader.stack.last().map_or(String::new(), |frame| String::from_utf8_lossy(&frame.name).into_owned());
            self.slices.push(slice, field);
        }
    }
}

fn is_one_of(names: &[&str], name: &[u8]) -> bool {
    names.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(name))
}

/// Whether an attribute may be called so; otherwise a quote is missing before it.
fn is_name(name: &[u8]) -> bool {
    !name.iter().any(|byte| matches!(byte, b'"' | b'\'' | b'<' | b'&' | b';'))
}

/// Whether an attribute holds words of the language and nobody's.
fn is_structure(name: &[u8], value: &str) -> bool {
    let may_refer = name.eq_ignore_ascii_case(b"style") && value.contains("url(");
    (is_one_of(STRUCTURE, name) || name.starts_with(b"xmlns:")) && !may_refer
}
