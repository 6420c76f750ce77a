//! What stands in a message that a person wrote: mentions, and the names of attached files.
//!
//! Both wear a mark; the next mark is remembered, so that a window is searched for them once and not message by message.

use super::names::person;
use super::notices::Piece;
use crate::slice::Role;
use crate::span::RawSpan;

const MENTION: &[u8] = "@\u{2068}".as_bytes();
const ATTACHED: &[u8] = "\u{200e}<".as_bytes();

/// Names of files and persons are not longer, in bytes.
const LONGEST: usize = 300;

/// Where the next mark of the window stands; `usize::MAX` if there is none.
#[derive(Debug, Default)]
pub(super) struct Marks {
    next: Option<usize>,
}

impl Marks {
    /// Adds the mentions and files of the message body from `start` to `end`, whose first line ends at `line_end`.
    pub(super) fn find(&mut self, text: &str, (start, line_end, end): (usize, usize, usize), pieces: &mut Vec<Piece>) {
        android_file(text, (start, line_end), pieces);
        let mut at = start;
        while let found = self.next(text.as_bytes(), at)
            && found < end
        {
            at = found + 1;
            if text.as_bytes()[found] == b'@' {
                mention(text, (found + MENTION.len(), end), pieces)
            } else {
                iphone_file(text, (at, end), pieces)
            }
        }
        if pieces.len() > 1 {
            pieces.sort_by_key(|piece| (piece.place.start, piece.place.end));
            let mut last = 0;
            pieces.retain(|piece| {
                let is_free = piece.place.start >= last;
                last = last.max(piece.place.end);
                is_free
            });
        }
    }

    /// The next mark at or behind `at`: the `@` or the `<` in it.
    fn next(&mut self, text: &[u8], at: usize) -> usize {
        match self.next {
            Some(known) if known >= at => known,
            _ => *self.next.insert(next_mark(text, at)),
        }
    }
}

fn next_mark(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let is_mark = |found: &usize| {
        let place = at + found;
        text[place..].starts_with(MENTION) || rest[..*found + 1].ends_with(ATTACHED)
    };
    memchr::memchr2_iter(b'@', b'<', rest).find(is_mark).map_or(usize::MAX, |found| at + found)
}

/// `@Goran Ilievski`, the name in isolates (U+2068, U+2069).
fn mention(text: &str, (start, end): (usize, usize), pieces: &mut Vec<Piece>) {
    let Some(name) = upto(text, (start, end), "\u{2069}") else { return };
    pieces.extend(person(text, name).map(|(place, role)| Piece { place, role, subject: 0 }));
}

/// `<attached: 00000005-Elena Markova.vcf>`, with the word in the phone's language.
fn iphone_file(text: &str, (start, end): (usize, usize), pieces: &mut Vec<Piece>) {
    let Some((start, end)) = upto(text, (start, end), ">") else { return };
    let Some(colon) = text[start..end].find(": ") else { return };
    file(text, (start + colon + 2, end), pieces);
}

/// `Elena Markova.vcf (file attached)`, with the words in the phone's language.
fn android_file(text: &str, (start, end): (usize, usize), pieces: &mut Vec<Piece>) {
    if text.as_bytes().get(end.wrapping_sub(1)) != Some(&b')') || end < start || end - start > LONGEST {
        return;
    }
    let Some(line) = text.get(start..end) else { return };
    let Some((name, words)) = line.rsplit_once(" (") else { return };
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let is_extension = (2..=5).contains(&extension.len()) && extension.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_extension && !words.bytes().any(|byte| byte.is_ascii_digit()) {
        file(text, (start, start + name.len()), pieces);
    }
}

/// The text from `start` to the next `close`, if it is near and in the same line.
fn upto(text: &str, (start, end): (usize, usize), close: &str) -> Option<(usize, usize)> {
    let mut reach = end.min(start + LONGEST);
    while !text.is_char_boundary(reach) {
        reach -= 1;
    }
    let inside = text.get(start..reach)?;
    let width = inside.find(close)?;
    (!inside[..width].contains('\n')).then_some((start, start + width))
}

/// The name of a file. A contact's card is called after its person.
fn file(text: &str, (start, end): (usize, usize), pieces: &mut Vec<Piece>) {
    let name = text[start..end].trim_start_matches(super::names::is_mark);
    let start = end - name.len();
    let mut file = |start: usize, end: usize| {
        if end > start {
            pieces.push(Piece { place: RawSpan::new(start, end), role: Role::File, subject: 0 });
        }
    };
    let stem = name.len().checked_sub(4).filter(|stem| name.as_bytes()[*stem..].eq_ignore_ascii_case(b".vcf")).unwrap_or(0);
    let number = name.bytes().take_while(u8::is_ascii_digit).count();
    let number = if number >= 4 && name.as_bytes().get(number) == Some(&b'-') { number + 1 } else { 0 };
    match person(text, (start + number, start + stem.max(number))).filter(|_| stem > number) {
        Some((place, role)) => {
            file(start, place.start as usize);
            file(place.end as usize, end);
            pieces.push(Piece { place, role, subject: 0 });
        }
        None => file(start, end),
    }
}
