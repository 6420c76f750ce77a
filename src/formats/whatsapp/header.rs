//! The date and time before every WhatsApp message, in the dialects of all phones and languages.
//!
//! Nothing in the file says which dialect it is in, and one file may hold several; so the shape alone decides. Most lines
//! that are no header end at their first byte.

/// How a header sets its message off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `[04/03/25, 14:05:02] `: iPhone.
    Bracket,
    /// `04/03/2025, 14:05 - `: Android.
    Dash,
    /// `04/03/2014 14:05:02: `, or nothing but a space: old phones. Such a line is only a header with an author behind.
    Loose,
}

/// A header: what it is and how many bytes it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) kind: Kind,
    pub(super) width: u32,
    pub(super) has_seconds: bool,
}

/// The longest word between date and time or behind the time (`p.\u{a0}m.`, `nachm.`, `下午`), in bytes.
const LONGEST_WORD: usize = 24;

/// The header at the start of a line. What comes behind the line's end does not matter.
pub(super) fn header(line: &[u8]) -> Option<Header> {
    parse(line).map(|(header, _)| header)
}

/// The header at the start of a line, and where its time begins and ends.
pub(super) fn parse(line: &[u8]) -> Option<(Header, (usize, usize))> {
    let mut at = skip_marks(line, 0);
    let is_bracket = line.get(at) == Some(&b'[');
    if is_bracket {
        at = skip_marks(line, at + 1);
    }
    at = date(line, at)?;
    at = between(line, at)?;
    let (end, has_seconds) = time(line, at)?;
    let (kind, width) = if is_bracket {
        (Kind::Bracket, bracket_end(line, end)?)
    } else {
        open_end(line, end).filter(|(kind, _)| *kind != Kind::Loose || is_told_apart(line, (end, has_seconds)))?
    };
    Some((Header { kind, width: u32::try_from(width).ok()?, has_seconds }, (at, end)))
}

/// Passes over marks of direction, isolates and byte order marks.
pub(super) fn skip_marks(text: &[u8], mut at: usize) -> usize {
    while let Some(0xE2 | 0xEF) = text.get(at)
        && is_mark(text.get(at..at + 3).unwrap_or_default())
    {
        at += 3;
    }
    at
}

fn is_mark(bytes: &[u8]) -> bool {
    matches!(bytes, [0xE2, 0x80, 0x8E | 0x8F | 0xAA..=0xAE] | [0xE2, 0x81, 0xA6..=0xA9] | [0xEF, 0xBB, 0xBF])
}

/// Width of the space at `at`: plain, no-break, narrow no-break or thin; 0 if there is none.
pub(super) fn space(text: &[u8], at: usize) -> usize {
    match text.get(at..) {
        Some([b' ', ..]) => 1,
        Some([0xC2, 0xA0, ..]) => 2,
        Some([0xE2, 0x80, 0xAF | 0x89, ..]) => 3,
        _ => 0,
    }
}

fn skip_spaces(text: &[u8], mut at: usize) -> usize {
    if let Some([b' ', b'0'..=b'9', ..]) = text.get(at..) {
        return at + 1;
    }
    for _ in 0..3 {
        at = skip_marks(text, at + space(text, at));
    }
    at
}

/// A number of at most `most` digits, of the scripts that phones write dates in: how many digits, its value, its end.
fn digits(text: &[u8], mut at: usize, most: usize) -> Option<(usize, u32, usize)> {
    let (mut count, mut value) = (0, 0);
    while let Some(digit @ b'0'..=b'9') = text.get(at)
        && count < most
    {
        value = value * 10 + u32::from(digit - b'0');
        count += 1;
        at += 1;
    }
    while let Some((digit, width)) = digit(text, at) {
        if count == most {
            return None;
        }
        value = value * 10 + u32::from(digit);
        count += 1;
        at += width;
    }
    (count > 0).then_some((count, value, at))
}

fn digit(text: &[u8], at: usize) -> Option<(u8, usize)> {
    match text.get(at..)? {
        [digit @ b'0'..=b'9', ..] => Some((digit - b'0', 1)),
        [0xD9, digit @ 0xA0..=0xA9, ..] => Some((digit - 0xA0, 2)),
        [0xDB, digit @ 0xB0..=0xB9, ..] => Some((digit - 0xB0, 2)),
        [0xE0, 0xA5, digit @ 0xA6..=0xAF, ..] => Some((digit - 0xA6, 3)),
        _ => None,
    }
}

/// `04/03/25`, `2020-01-01`, `1.1.2019`, `4. 3. 2025.`
fn date(text: &[u8], at: usize) -> Option<usize> {
    let (first_len, first, at) = digits(text, at, 4)?;
    let (separator, at) = separator(text, at)?;
    let (second_len, second, at) = digits(text, at, 2)?;
    let (again, at) = self::separator(text, at)?;
    let (third_len, third, at) = digits(text, at, 4)?;
    let is_year_first = first_len == 4 && third_len <= 2;
    let is_year_last = first_len <= 2 && (third_len == 2 || third_len == 4);
    let (one, other) = if is_year_first { (second, third) } else { (first, second) };
    let is_day = |number: u32| (1..=31).contains(&number);
    let is_month = |number: u32| (1..=12).contains(&number);
    let is_date = is_day(one) && is_day(other) && (is_month(one) || is_month(other))
        // A short year may come first, too: `25-03-31`.
        || third_len == 2 && is_month(second) && is_day(third);
    let at = skip_marks(text, at);
    let at = if text.get(at) == Some(&b'.') { at + 1 } else { at };
    (again == separator && second_len <= 2 && (is_year_first || is_year_last) && is_date).then_some(at)
}

fn separator(text: &[u8], at: usize) -> Option<(u8, usize)> {
    if let Some([separator @ (b'.' | b'/' | b'-'), b'0'..=b'9', ..]) = text.get(at..) {
        return Some((*separator, at + 1));
    }
    let at = skip_marks(text, at);
    let separator = text.get(at).copied().filter(|byte| matches!(byte, b'.' | b'/' | b'-'))?;
    Some((separator, skip_marks(text, at + 1 + space(text, at + 1))))
}

/// From the end of the date to the start of the time: a comma, spaces, and a word in some languages (`klo`, `下午`).
fn between(text: &[u8], at: usize) -> Option<usize> {
    let at = skip_marks(text, at);
    let comma = match text.get(at..)? {
        [b',', ..] => 1,
        [0xD8, 0x8C, ..] => 2,
        [0xE3, 0x80, 0x81, ..] => 3,
        _ => 0,
    };
    let word = skip_spaces(text, at + comma);
    if word == at {
        return None;
    }
    if digit(text, word).is_some() {
        return Some(word);
    }
    let end = word_end(text, word)?;
    let time = skip_spaces(text, end);
    digit(text, time).map(|_| time)
}

/// The end of the letters and dots at `at`, if there are any and not too many.
fn word_end(text: &[u8], at: usize) -> Option<usize> {
    let mut end = at;
    while let Some(&byte) = text.get(end)
        && (byte.is_ascii_alphabetic() || byte == b'.' || byte >= 0x80)
        && space(text, end) == 0
        && digit(text, end).is_none()
    {
        end += 1;
    }
    (end > at && end - at <= LONGEST_WORD).then_some(end)
}

/// `14:05`, `2:05:09`, `14.05`, `14 h 05`; and whether it has seconds.
fn time(text: &[u8], at: usize) -> Option<(usize, bool)> {
    let (_, hour, at) = digits(text, at, 2)?;
    let at = match text.get(at) {
        Some(b':' | b'.') => at + 1,
        _ => {
            let at = at + space(text, at);
            text.get(at).filter(|byte| **byte == b'h')?;
            at + 1 + space(text, at + 1)
        }
    };
    let (two, minute, at) = digits(text, at, 2)?;
    if two != 2 || hour > 24 || minute > 59 {
        return None;
    }
    let seconds = text.get(at).filter(|byte| matches!(byte, b':' | b'.')).and_then(|_| digits(text, at + 1, 2));
    match seconds {
        Some((2, second, end)) if second <= 60 => Some((end, true)),
        _ => Some((at, false)),
    }
}

/// From the end of the time over AM or PM and the bracket to the author.
fn bracket_end(text: &[u8], at: usize) -> Option<usize> {
    let close = text.get(at..)?.iter().take(LONGEST_WORD + 8).position(|byte| *byte == b']')?;
    let is_word = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'.' | b' ') || *byte >= 0x80;
    if !text.get(at..at + close)?.iter().all(is_word) {
        return None;
    }
    let at = at + close + 1;
    Some(at + space(text, at))
}

/// From the end of the time over AM or PM to the author.
fn open_end(text: &[u8], at: usize) -> Option<(Kind, usize)> {
    let half = half_end(text, at);
    if let Some(end) = dash(text, half).or_else(|| dash(text, at)) {
        return Some((Kind::Dash, end));
    }
    let half = english_half_end(text, at);
    let colon = usize::from(text.get(half) == Some(&b':'));
    let width = space(text, half + colon);
    (width > 0).then_some((Kind::Loose, half + colon + width))
}

/// Logs have seconds and no separator behind the time, too; no phone ever wrote that.
fn is_told_apart(text: &[u8], (at, has_seconds): (usize, bool)) -> bool {
    !has_seconds || text.get(english_half_end(text, at)) == Some(&b':')
}

/// The end of a word for the half of the day: `PM`, `nachm.`, `p. m.`
fn half_end(text: &[u8], at: usize) -> usize {
    let start = at + space(text, at);
    let Some(first) = word_end(text, start) else { return at };
    let second = first + space(text, first);
    match word_end(text, second) {
        Some(end) if first - start <= 2 && second > first && end - second <= 2 => end,
        _ => first,
    }
}

/// The end of `AM` or `PM`, which is no author, or of the time if there is none.
fn english_half_end(text: &[u8], at: usize) -> usize {
    let start = at + space(text, at);
    let is_half =
        text.get(start..start + 2).is_some_and(|word| word.eq_ignore_ascii_case(b"am") || word.eq_ignore_ascii_case(b"pm"));
    let is_word = space(text, start + 2) > 0 || text.get(start + 2) == Some(&b':');
    if is_half && is_word { start + 2 } else { at }
}

/// The end of ` - `, ` – ` or ` , ` at `at`.
fn dash(text: &[u8], at: usize) -> Option<usize> {
    let before = space(text, at);
    let dash = at + before;
    let width = match text.get(dash..)? {
        [b'-' | b',', ..] => 1,
        [0xE2, 0x80, 0x93 | 0x94, ..] => 3,
        _ => return None,
    };
    let after = space(text, dash + width);
    (before > 0 && after > 0).then_some(dash + width + after)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rest(line: &str) -> Option<(Kind, &str)> {
        header(line.as_bytes()).map(|header| (header.kind, &line[header.width as usize..]))
    }

    #[test]
    fn every_dialect() {
        let bracket = [
            "[04/03/25, 14:05:09] A: b",
            "[3/4/25, 2:05:09\u{202f}PM] A: b",
            "\u{200e}[2020-01-01, 12:00:01] A: b",
            "[20.06.19, 15:58:47] A: b",
            "[1.1.2019, 12.00.00] A: b",
            "\u{feff}[4.3.2025 klo 14.05.02] A: b",
            "[2025/3/4 下午2:05:09] A: b",
            "[04/03/25, 2:05:09 nachm.] A: b",
            "[25-03-31 14:05:02] A: b",
            "[٤/٣/٢٥، ٢:٠٥:٠٩ م] A: b",
            "[4. 3. 2025, 14:05:09] A: b",
        ];
        for line in bracket {
            assert_eq!(rest(line), Some((Kind::Bracket, "A: b")), "{line}");
        }
        let dash = [
            "04/03/2025, 14:05 - A: b",
            "3/4/25, 2:05\u{202f}PM - A: b",
            "\u{feff}29.01.18, 12:24 - A: b",
            "2019-01-01 12:00 - A: b",
            "04/03/2025, 2:05 p. m. - A: b",
            "04/03/2025, 2:05\u{a0}p.\u{a0}m. – A: b",
            "4.3.2025 klo 14.05 - A: b",
            "2025. 3. 4. 오후 2:05 - A: b",
            "2025-03-04 14 h 05 - A: b",
            "04/03/2025 14:05 , A: b",
            "04/03/25, 9:05 morgens - A: b",
            "٤\u{200f}/٣\u{200f}/٢٠٢٥، ٢:٠٥ م - A: b",
        ];
        for line in dash {
            assert_eq!(rest(line), Some((Kind::Dash, "A: b")), "{line}");
        }
        for line in ["04/03/2014 14:05:02: A: b", "04/03/2014, 14:05: A: b", "4/3/14 14:05 A: b", "4/3/14 2:05 PM A: b"] {
            assert_eq!(rest(line), Some((Kind::Loose, "A: b")), "{line}");
        }
    }

    #[test]
    fn near_misses() {
        let lines = [
            "[04/03/25 at noon] not a header",
            "[note] my iban",
            "10:30-11:15 works",
            "2019-01-01 was fun",
            "v1.2.3.4",
            "99/99/25, 14:05 - A: b",
            "04/03/25, 25:61 - A: b",
            "04/03-25, 14:05 - A",
            "2024-05-06 12:00:01,123 - root - INFO - x",
            "2024-05-06 12:00:01 INFO: x",
            "",
            "[",
            "04/03/12345, 14:05 - x",
            "0470 12 34 56",
            "1/2/3, 4:05 - x",
            "2019-01-01 12:00:05 we met - at home",
        ];
        for line in lines {
            assert_eq!(rest(line), None, "{line}");
        }
    }

    proptest! {
        #[test]
        fn arbitrary_lines_never_panic(line in r"\PC{0,40}", cut in r"[\[0-9/.:, \-\u{202f}\u{200e}\u{a0}aPM下\]]{0,30}") {
            for text in [&line, &cut] {
                if let Some(header) = header(text.as_bytes()) {
                    prop_assert!(text.is_char_boundary(header.width as usize));
                }
            }
        }
    }
}
