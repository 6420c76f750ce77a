//! One sign for all its look-alikes: what a reader takes for an ASCII letter, digit or sign becomes it.
//!
//! Compatibility forms are taken apart as NFKC does (UAX #15, <https://www.unicode.org/reports/tr15/>): full width, mathematical
//! alphabets, circles, superscripts. Decimal digits of other scripts have their value (UAX #44, `Nd`). Signs without width
//! and marks over or through a letter are left out (UTS #39 §4, <https://www.unicode.org/reports/tr39/>, "default ignorable"),
//! and letters of other scripts that look Latin become Latin only inside an address (UTS #39 §5: mixed-script confusables).

use super::encoded;
use super::map::Copying;
use crate::span::Span;
use unicode_normalization::char::decompose_compatible;

/// What a sign reads as.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Reading {
    /// As it is.
    Itself,
    /// Nothing.
    Nothing,
    /// One ASCII character.
    Plain(char),
    /// A Latin letter, if it stands in an address.
    Latin(char),
    /// Several ASCII characters.
    Several(String),
    /// A dot, if it stands between letters or digits.
    Dot,
}

/// Copies the text of `message` with every sign as it reads.
pub(super) fn copy(copying: &mut Copying<'_>, block: &str, message: Span) {
    let mut address = Address::default();
    let mut at = copying.done().max(message.start as usize);
    let end = message.end as usize;
    while let Some(rest) = block.get(at..end).filter(|rest| !rest.is_empty()) {
        let Some(next) = rest.bytes().position(|byte| byte >= 0x80 || byte == b'&' || byte == b'%') else { return };
        at += next;
        let rest = &rest[next..];
        let Some(ch) = rest.chars().next() else { return };
        if ch.is_ascii() {
            let (len, plain) = encoded::escape(rest).unwrap_or((1, ch));
            if len > 1 {
                put(copying, Span::new(at, at + len), &plain_char(plain));
            }
            at += len;
            continue;
        }
        let len = ch.len_utf8();
        let behind = rest[len..].chars().next();
        let span = Span::new(at, at + len);
        let between = || copying.last(at).is_some_and(is_glued) && behind.is_some_and(is_glued);
        match reading(ch) {
            Reading::Nothing => copying.replace(span, ""),
            Reading::Plain(plain) => put(copying, span, &Reading::Plain(plain)),
            Reading::Several(plain) => copying.replace(span, &plain),
            Reading::Latin(plain) if address.holds(block, at) || is_among_digits(copying.last(at), plain, behind) => {
                put(copying, span, &Reading::Plain(plain));
            }
            Reading::Dot if between() => put(copying, span, &Reading::Plain('.')),
            Reading::Latin(_) | Reading::Dot | Reading::Itself => {}
        }
        at += len;
    }
}

fn plain_char(ch: char) -> Reading {
    match reading(ch) {
        Reading::Itself => Reading::Plain(ch),
        other => other,
    }
}

fn put(copying: &mut Copying<'_>, span: Span, reading: &Reading) {
    match reading {
        Reading::Plain(ch) | Reading::Latin(ch) => copying.replace(span, ch.encode_utf8(&mut [0; 4])),
        Reading::Several(text) => copying.replace(span, text),
        Reading::Dot => copying.replace(span, "."),
        Reading::Nothing | Reading::Itself => copying.replace(span, ""),
    }
}

/// Letters that stand for 0 and 3 between digits: Cyrillic and Greek ones.
fn is_among_digits(before: Option<char>, plain: char, behind: Option<char>) -> bool {
    let is_digit = |ch: Option<char>| ch.is_some_and(|ch| ch.is_ascii_digit());
    matches!(plain, 'O' | 'o') && (is_digit(before) || is_digit(behind))
}

fn is_glued(ch: char) -> bool {
    ch.is_ascii_alphanumeric()
}

fn reading(ch: char) -> Reading {
    if is_invisible(ch) {
        return Reading::Nothing;
    }
    if let Some(digit) = digit(ch).and_then(|value| char::from_digit(value, 10)) {
        return Reading::Plain(digit);
    }
    if let Some(letter) = confusable(ch) {
        return Reading::Latin(letter);
    }
    match ch {
        '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => Reading::Plain(' '),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Reading::Plain('-'),
        '\u{3002}' | '\u{FF61}' | '\u{2024}' | '\u{2022}' | '\u{B7}' | '\u{2219}' | '\u{22C5}' | '\u{A4F8}' => Reading::Dot,
        '\u{1F51F}' => Reading::Several("10".to_string()),
        _ => symbol(ch).map_or_else(|| compatible(ch), Reading::Plain),
    }
}

/// Without width, or marks on what stands before them.
fn is_invisible(ch: char) -> bool {
    matches!(ch, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}'
        | '\u{300}'..='\u{36F}' | '\u{20D0}'..='\u{20F0}')
}

/// Where the ten digits of a script begin.
#[rustfmt::skip]
const ZEROS: &[u32] = &[
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090,
    0x17E0, 0x1810, 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6,
];

/// The value of a decimal digit, or of one in a black or double circle, which NFKC does not know.
fn digit(ch: char) -> Option<u32> {
    let code = ch as u32;
    match code {
        0x24F5..=0x24FD => return Some(code - 0x24F4),
        0x24FF => return Some(0),
        0x2776..=0x277E => return Some(code - 0x2775),
        0x2780..=0x2788 => return Some(code - 0x277F),
        0x278A..=0x2792 => return Some(code - 0x2789),
        _ => {}
    }
    let after = ZEROS.partition_point(|zero| *zero <= code);
    let zero = after.checked_sub(1).and_then(|last| ZEROS.get(last))?;
    (code - zero < 10).then_some(code - zero)
}

/// Letters in black circles and squares, which NFKC does not know.
fn symbol(ch: char) -> Option<char> {
    let place = match ch as u32 {
        code @ 0x1F150..=0x1F169 => code - 0x1F150,
        code @ 0x1F170..=0x1F189 => code - 0x1F170,
        _ => return None,
    };
    u8::try_from(place).ok().map(|place| char::from(b'A' + place))
}

/// What NFKC makes of compatibility forms of ASCII.
fn compatible(ch: char) -> Reading {
    let is_form = matches!(ch, '\u{AA}' | '\u{B2}' | '\u{B3}' | '\u{B9}' | '\u{BA}' | '\u{1D2C}'..='\u{1D6A}' | '\u{2070}'..='\u{209C}'
        | '\u{2100}'..='\u{214F}' | '\u{2160}'..='\u{217F}' | '\u{2460}'..='\u{24EA}' | '\u{FB00}'..='\u{FB06}'
        | '\u{FE30}'..='\u{FE6B}' | '\u{FF01}'..='\u{FF5E}' | '\u{1D400}'..='\u{1D7FF}' | '\u{1F100}'..='\u{1F149}');
    if !is_form {
        return Reading::Itself;
    }
    let mut plain = String::new();
    decompose_compatible(ch, |part| plain.push(part));
    if !plain.is_ascii() {
        return Reading::Itself;
    }
    // A digit in brackets or with a comma is still that digit.
    let inner = plain.trim_matches(['(', ')', ',']);
    let plain = if inner.is_empty() { plain.as_str() } else { inner };
    Reading::Several(plain.to_string())
}

/// Letters that look Latin, and which.
#[rustfmt::skip]
const CONFUSABLES: &[(char, char)] = &[
    ('\u{131}', 'i'), ('\u{251}', 'a'), ('\u{261}', 'g'), ('\u{391}', 'A'), ('\u{392}', 'B'), ('\u{395}', 'E'), ('\u{396}', 'Z'),
    ('\u{397}', 'H'), ('\u{399}', 'I'), ('\u{39A}', 'K'), ('\u{39C}', 'M'), ('\u{39D}', 'N'), ('\u{39F}', 'O'), ('\u{3A1}', 'P'),
    ('\u{3A4}', 'T'), ('\u{3A5}', 'Y'), ('\u{3A7}', 'X'), ('\u{3B1}', 'a'), ('\u{3B9}', 'i'), ('\u{3BA}', 'k'), ('\u{3BD}', 'v'),
    ('\u{3BF}', 'o'), ('\u{3C1}', 'p'), ('\u{3C5}', 'u'), ('\u{405}', 'S'), ('\u{406}', 'I'), ('\u{408}', 'J'), ('\u{410}', 'A'),
    ('\u{412}', 'B'), ('\u{415}', 'E'), ('\u{41A}', 'K'), ('\u{41C}', 'M'), ('\u{41D}', 'H'), ('\u{41E}', 'O'), ('\u{420}', 'P'),
    ('\u{421}', 'C'), ('\u{422}', 'T'), ('\u{423}', 'Y'), ('\u{425}', 'X'), ('\u{430}', 'a'), ('\u{432}', 'b'), ('\u{435}', 'e'),
    ('\u{43A}', 'k'), ('\u{43C}', 'm'), ('\u{43D}', 'h'), ('\u{43E}', 'o'), ('\u{440}', 'p'), ('\u{441}', 'c'), ('\u{442}', 't'),
    ('\u{443}', 'y'), ('\u{445}', 'x'), ('\u{455}', 's'), ('\u{456}', 'i'), ('\u{458}', 'j'), ('\u{475}', 'v'), ('\u{4BB}', 'h'),
    ('\u{4CF}', 'l'), ('\u{501}', 'd'), ('\u{51B}', 'q'), ('\u{51D}', 'w'), ('\u{578}', 'n'), ('\u{57D}', 'u'), ('\u{585}', 'o'),
];

fn confusable(ch: char) -> Option<char> {
    let place = CONFUSABLES.binary_search_by_key(&ch, |(letter, _)| *letter).ok()?;
    CONFUSABLES.get(place).map(|(_, latin)| *latin)
}

/// The address that was looked at last.
#[derive(Default)]
struct Address {
    end: usize,
    is_mixed: bool,
}

/// An address is no longer on either side of a place.
const REACH: usize = 96;

impl Address {
    /// Whether `at` stands in what looks like an address in Latin letters, but for a few.
    fn holds(&mut self, block: &str, at: usize) -> bool {
        if at >= self.end {
            let bytes = block.as_bytes();
            let is_inner = |byte: &u8| *byte > b' ' && !matches!(byte, b'"' | b'<' | b'>' | b'(' | b')' | b',');
            let start = at - bytes[at.saturating_sub(REACH)..at].iter().rev().take_while(|byte| is_inner(byte)).count();
            self.end = at + bytes[at..].iter().take(REACH).take_while(|byte| is_inner(byte)).count().max(1);
            let own = bytes.get(start..self.end).unwrap_or_default();
            let is_at = |at: usize| own[at] == b'@' || own[at..].starts_with("\u{FF20}".as_bytes());
            self.is_mixed = own.iter().any(u8::is_ascii_alphabetic) && (0..own.len()).any(is_at);
        }
        self.is_mixed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        let mut copying = Copying::of(text);
        copy(&mut copying, text, Span::new(0, text.len()));
        copying.finish(text.len()).text
    }

    #[test]
    fn signs_read_as_what_they_look_like() {
        assert!(CONFUSABLES.is_sorted() && ZEROS.is_sorted());
        for (written, read) in [
            ("jane\u{FF20}example\u{FF0E}com \u{FF10}\u{FF11}\u{FF12}", "jane@example.com 012"),
            ("\u{1D7D3}\u{1D7D3}\u{1D7D3}-\u{1D7F6}1 \u{1D423}\u{1D41A}", "555-01 ja"),
            ("٠١٢ ۳۴ ०१ ০৯ ๐๙", "012 34 01 09 09"),
            ("\u{2460}\u{2461}\u{24EA} \u{2776}\u{278A} \u{24D9}", "120 11 j"),
            ("5\u{FE0F}\u{20E3}5\u{20E3} 5\u{336}0\u{336}", "55 50"),
            ("ja\u{200B}ne@exam\u{AD}ple.com", "jane@example.com"),
            ("j\u{430}n\u{435}@ex\u{430}mple.c\u{43E}m, \u{43D}\u{435}\u{442}", "jane@example.com, \u{43D}\u{435}\u{442}"),
            ("jane@example\u{3002}com\u{3002}", "jane@example.com\u{3002}"),
            ("jane&#64;example&period;com &amp; &#39;", "jane@example.com & '"),
            ("2\u{B2}\u{2075} x 100%25 5 %", "225 x 100% 5 %"),
        ] {
            assert_eq!(plain(written), read);
        }
    }
}
