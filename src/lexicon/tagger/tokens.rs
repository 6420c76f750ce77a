//! The words of a message, each with what the dictionary knows of it.

use super::recent::Recent;
use crate::finding::Entity;
use crate::lexicon::dictionary::{self, Class};
use crate::lexicon::fold;
use crate::span::Span;

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Shape {
    /// `maya`
    Lower,
    /// `Maya`
    Title,
    /// `MAYA`
    Upper,
    /// `McDonald`, `iPhone`
    Mixed,
    /// `M`
    Initial,
    /// A script without capitals.
    Uncased,
    /// Digits, a handle, a tag, an address: no word.
    Other,
}

impl Shape {
    /// Whether no letter is a capital, or the script has none.
    pub fn is_small(self) -> bool {
        matches!(self, Shape::Lower | Shape::Uncased)
    }
}

/// A word of a message.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Bytes of the block.
    pub start: u32,
    /// See `start`.
    pub end: u32,
    /// [`dictionary::hash`] of its folded spelling.
    pub hash: u64,
    /// The last four bytes of its folded spelling, the last one highest.
    pub tail: u32,
    /// The first four.
    pub head: u32,
    /// Letters.
    pub length: u8,
    /// What the dictionary knows.
    pub class: Class,
    /// How it is written.
    pub shape: Shape,
    /// Whether a sentence begins here.
    pub is_start: bool,
    /// The first sign before it that is no space, back to the word before: 0 if there is none.
    pub before: u8,
    /// The first sign behind it that is no space, up to the next word: 0 if there is none.
    pub after: u8,
    /// `'s` behind it.
    pub is_owner: bool,
    /// Whether only a space, a hyphen or the dot of an initial stands between the word before and this one.
    pub is_joined: bool,
}

/// What is known already of a stretch of text: it was found by other means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Where.
    pub span: Span,
    /// Whether somebody is named there.
    pub is_person: bool,
}

/// The class of somebody who is known, and of `[PERSON_1]`; and of what is known to be no name.
const SOMEBODY: Class = Class { given: 5, family: 4, common: 0, is_nickname: false, languages: 0 };
const SOMETHING: Class = Class { given: 0, family: 0, common: 0, is_nickname: false, languages: 0 };

const LONGEST_PLACEHOLDER: usize = 40;

/// Signs that features tell apart; others are one.
fn sign(ch: char) -> u8 {
    match ch {
        '!'..='~' => ch as u8,
        '’' | '‘' => b'\'',
        '“' | '”' | '«' | '»' => b'"',
        '…' => b'.',
        '–' | '—' => b'-',
        '\n' | '\r' => 1,
        _ => 2,
    }
}

/// Adds the words of `text`, which stands at `base` in its block, and answers whether some of it was redacted before.
///
/// What is `taken` is one word, and looks like what stands in its place when it was redacted: the same words are names before
/// and after.
pub fn tokens((text, base): (&str, usize), taken: &[Taken], recent: &mut Recent, out: &mut Vec<Token>) -> bool {
    let mut walk = Walk { text, base, folded: Vec::new(), gap: Gap::default(), taken, is_redacted: false, recent, out };
    walk.gap.is_start = true;
    let mut at = 0;
    while at < text.len() {
        at = walk.taken(at).unwrap_or_else(|| walk.next(at));
    }
    walk.is_redacted
}

/// What was seen since the last word.
#[derive(Default)]
struct Gap {
    first: u8,
    last: u8,
    count: u8,
    is_start: bool,
}

struct Walk<'t, 'o> {
    text: &'t str,
    base: usize,
    folded: Vec<u8>,
    gap: Gap,
    taken: &'t [Taken],
    is_redacted: bool,
    recent: &'o mut Recent,
    out: &'o mut Vec<Token>,
}

impl Walk<'_, '_> {
    /// Adds what is known that begins at `at`, and answers where it ends.
    fn taken(&mut self, at: usize) -> Option<usize> {
        let at = (self.base + at) as u32;
        while let [first, rest @ ..] = self.taken
            && first.span.start <= at
        {
            self.taken = rest;
            if first.span.end > at {
                let end = (first.span.end as usize - self.base).min(self.text.len());
                self.known(at as usize - self.base, end, if first.is_person { SOMEBODY } else { SOMETHING });
                return Some(end);
            }
        }
        None
    }

    /// Takes what stands at `at`, and answers where it ends.
    fn next(&mut self, at: usize) -> usize {
        let byte = self.text.as_bytes()[at];
        if byte.is_ascii_alphabetic() {
            return self.word(at);
        }
        if byte == b' ' {
            return at + 1;
        }
        let Some(ch) = self.text[at..].chars().next() else { return self.text.len() };
        let end = at + ch.len_utf8();
        let left = match ch {
            '[' => self.placeholder(at),
            '*' => self.mask(at),
            _ => None,
        };
        if let Some(end) = left {
            return end;
        }
        if matches!(ch, '@' | '#') && self.text[end..].starts_with(|next: char| next.is_alphanumeric() || next == '_') {
            return self.other(at, end);
        }
        if fold::is_word_char(ch) {
            return if ch.is_numeric() || fold::is_unspaced(ch) { self.other(at, end) } else { self.word(at) };
        }
        if matches!(ch, '\'' | '’')
            && let Some(end) = self.clitic(end)
        {
            return end;
        }
        if ch.is_whitespace() && ch != '\n' {
            return end;
        }
        self.sign(ch);
        end
    }

    fn sign(&mut self, ch: char) {
        let sign = sign(ch);
        if self.gap.count == 0 {
            self.gap.first = sign;
            if let Some(last) = self.out.last_mut() {
                last.after = sign;
            }
        }
        self.gap.last = sign;
        self.gap.count = self.gap.count.saturating_add(1);
        self.gap.is_start |= matches!(sign, b'.' | b'!' | b'?' | b':' | 1 | b'"' | b'*' | b'>');
    }

    /// What redaction left: `[PERSON_1]` stands where a name stood, `[PHONE_NUMBER_2]` where something else did.
    fn placeholder(&mut self, at: usize) -> Option<usize> {
        let rest = &self.text[at + 1..];
        let length = rest.bytes().take(LONGEST_PLACEHOLDER).position(|byte| byte == b']')?;
        let entity = Entity::of_placeholder(&rest[..length])?;
        let end = at + 1 + length + 1;
        self.is_redacted = true;
        self.known(at, end, if entity == Entity::Person { SOMEBODY } else { SOMETHING });
        Some(end)
    }

    /// `****1234`: what masking left.
    fn mask(&mut self, at: usize) -> Option<usize> {
        let rest = self.text[at..].strip_prefix("***")?;
        let length = rest.find(|ch: char| !(ch == '*' || ch.is_ascii_digit())).unwrap_or(rest.len());
        self.is_redacted = true;
        self.known(at, at + 3 + length, SOMETHING);
        Some(at + 3 + length)
    }

    /// What is known, or was: any two of a kind look the same.
    fn known(&mut self, start: usize, end: usize, class: Class) {
        self.push(start, end, Shape::Other);
        if let Some(token) = self.out.last_mut() {
            *token = Token { class, hash: u64::from(class.given), tail: 0, head: 0, length: 6, ..*token };
        }
    }

    /// A handle, a tag, a number: up to the next space.
    fn other(&mut self, at: usize, from: usize) -> usize {
        let rest = &self.text[from..];
        let end = rest.find(|ch: char| !(fold::is_word_char(ch) || matches!(ch, '_' | '.' | '/' | ':' | '-')));
        let end = from + end.unwrap_or(rest.len());
        self.push(at, end, Shape::Other);
        end
    }

    /// `'s`, `n't`, `'ll` behind a word.
    fn clitic(&mut self, from: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let length = bytes[from..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let end = from + length;
        if length == 0 || length > 2 || self.text[end..].starts_with(fold::is_word_char) {
            return None;
        }
        let lower = |at: usize| bytes[from + at].to_ascii_lowercase();
        let is_known = match length {
            1 => matches!(lower(0), b's' | b't' | b'd' | b'm'),
            _ => matches!((lower(0), lower(1)), (b'l', b'l') | (b'r', b'e') | (b'v', b'e')),
        };
        let last = self.out.last_mut().filter(|_| is_known && self.gap.count == 0)?;
        if lower(0) == b's' {
            last.is_owner = true;
        } else {
            // "don't", "we'll": no name has these.
            last.class = Class { common: 1, ..Class::default() };
        }
        Some(end)
    }

    fn word(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut end = at;
        while end < bytes.len() && bytes[end].is_ascii_alphabetic() {
            end += 1;
        }
        if bytes.get(end).is_some_and(|byte| !byte.is_ascii() || byte.is_ascii_digit()) {
            let rest = &self.text[end..];
            end += rest.find(|ch| !fold::is_word_char(ch)).unwrap_or(rest.len());
        }
        if let Some(end) = self.address(at, end) {
            self.push(at, end, Shape::Other);
            return end;
        }
        let word = &self.text[at..end];
        let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
        self.push(at, end, if has_digit { Shape::Other } else { shape(word) });
        end
    }

    /// `https://…`, `www.…`, `someone@…`, `example.com`: where it ends.
    fn address(&self, at: usize, end: usize) -> Option<usize> {
        let behind = &self.text.as_bytes()[end..];
        let is_address = match behind.first()? {
            b':' => behind.starts_with(b"://"),
            b'@' => behind.get(1).is_some_and(u8::is_ascii_alphanumeric),
            b'.' => end - at > 1 && behind.get(1).is_some_and(u8::is_ascii_lowercase) && self.is_host(at, end),
            b'_' => behind.get(1).is_some_and(u8::is_ascii_alphanumeric),
            _ => false,
        };
        let stop = |ch: char| ch.is_whitespace() || matches!(ch, '"' | '<' | '>' | '(' | ')' | ',' | '\0');
        is_address.then(|| end + self.text[end..].find(stop).unwrap_or(self.text.len() - end))
    }

    /// `example.com` and `docs.example`, not `ok.then`.
    fn is_host(&self, at: usize, end: usize) -> bool {
        let rest = &self.text[end + 1..];
        let label = rest.find(|ch: char| !ch.is_ascii_alphanumeric()).map_or(rest, |to| &rest[..to]);
        let is_top = matches!(
            label,
            "com"
                | "org"
                | "net"
                | "co"
                | "io"
                | "de"
                | "uk"
                | "ly"
                | "gl"
                | "me"
                | "tv"
                | "edu"
                | "gov"
                | "html"
                | "php"
                | "pdf"
                | "jpg"
                | "png"
        );
        is_top || self.text[at..end].eq_ignore_ascii_case("www")
    }

    fn push(&mut self, start: usize, end: usize, shape: Shape) {
        let word = &self.text[start..end];
        fold::word_into(word, &mut self.folded);
        let folded = &self.folded;
        let hash = dictionary::hash(folded);
        let gap = std::mem::take(&mut self.gap);
        let length = word.chars().count();
        let is_dot = gap.count == 1 && gap.first == b'.' && self.out.last().is_some_and(|last| last.length == 1);
        let is_joined = gap.count == 0 || gap.count == 1 && matches!(gap.first, b'-' | b'\'') || is_dot;
        self.out.push(Token {
            start: (self.base + start) as u32,
            end: (self.base + end) as u32,
            hash,
            tail: tail(folded),
            head: head(folded),
            length: length.min(255) as u8,
            class: if shape == Shape::Other { Class::default() } else { class(self.recent, hash, folded) },
            shape,
            is_start: gap.is_start && !is_dot,
            before: gap.last,
            after: 0,
            is_owner: false,
            is_joined,
        });
    }
}

/// The first four bytes; zeros stand for what a shorter word lacks.
fn head(folded: &[u8]) -> u32 {
    match folded {
        [a, b, c, d, ..] => u32::from_le_bytes([*a, *b, *c, *d]),
        short => short.iter().rev().fold(0, |all, byte| all << 8 | u32::from(*byte)),
    }
}

/// The last four bytes, the last one highest.
fn tail(folded: &[u8]) -> u32 {
    match folded {
        [.., a, b, c, d] => u32::from_le_bytes([*a, *b, *c, *d]),
        short => short.iter().rev().fold(0, |all, byte| all << 8 | u32::from(*byte)) << (32 - 8 * short.len().clamp(1, 4)),
    }
}

/// What the dictionary knows of a word, or of the same word without its stretch: `mayaaaa`, `Tommyyyy`.
fn class(recent: &mut Recent, hash: u64, folded: &[u8]) -> Class {
    let known = recent.class(hash);
    if known != Class::default() || !folded.windows(3).any(|three| three[0] == three[1] && three[1] == three[2]) {
        return known;
    }
    // "sanneee" is Sanne before it is sane.
    let mut plain: Vec<u8> = Vec::with_capacity(folded.len());
    for run in folded.chunk_by(|one, next| one == next) {
        plain.extend_from_slice(if run.len() > 2 { &run[..1] } else { run });
    }
    let known = recent.class(dictionary::hash(&plain));
    if known.is_name() {
        return known;
    }
    plain.dedup();
    recent.class(dictionary::hash(&plain))
}

fn shape(word: &str) -> Shape {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Shape::Lower;
    }
    let mut chars = word.chars();
    let Some(first) = chars.next() else { return Shape::Other };
    if first.is_lowercase() {
        return if chars.all(|ch| !ch.is_uppercase()) { Shape::Lower } else { Shape::Mixed };
    }
    if !first.is_uppercase() {
        return Shape::Uncased;
    }
    let (mut upper, mut lower) = (0, 0);
    chars.for_each(|ch| {
        upper += usize::from(ch.is_uppercase());
        lower += usize::from(ch.is_lowercase());
    });
    match (upper, lower) {
        (0, 0) => Shape::Initial,
        (0, _) => Shape::Title,
        (_, 0) => Shape::Upper,
        _ => Shape::Mixed,
    }
}
