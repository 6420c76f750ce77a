//! Rows and fields of delimiter-separated text with their places: RFC 4180, and what spreadsheets read besides.
//!
//! Tolerated: LF, CRLF and CR as line ends, ragged rows, a bare quote inside an unquoted field, text behind a closing quote,
//! NULs, no line end at the end. A quote that is never closed is refused: everything behind it would be one field.

use super::json::bytes_equal;
use crate::error::Error;
use crate::formats::End;
use crate::span::RawSpan;
use memchr::{memchr, memchr3};

/// Delimiters that are looked for, the one that wins a tie first.
pub const DELIMITERS: [u8; 4] = [b'\t', b';', b'|', b','];

/// How much of the beginning is looked at to tell how a file is laid out.
pub const HEAD: usize = 16 << 10;

/// Rows of the beginning that are looked at.
const SEEN_ROWS: usize = 50;

/// How many words of eight bytes a short field has.
const SHORT_WORDS: usize = 3;

/// How a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quoting {
    /// As it is.
    Bare,
    /// Between quotes; `""` inside is one quote.
    Quoted,
}

/// How the fields of a file are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// The byte between fields.
    pub delimiter: u8,
    /// What a quote at the beginning of a field is.
    pub quote: Quote,
}

/// What a quote at the beginning of a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Quote {
    /// It opens a quoted field.
    #[default]
    Opens,
    /// A character like any other, as databases write tables with tabs.
    Literal,
}

impl Dialect {
    /// The usual dialect with this delimiter.
    pub fn of(delimiter: u8) -> Dialect {
        Dialect { delimiter, quote: Quote::Opens }
    }
}

/// One field; places count bytes of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The field without the quotes around it.
    pub inside: RawSpan,
    /// What stands between the closing quote and the delimiter: empty in all but broken files, and written bare.
    pub tail: RawSpan,
    /// How it is written.
    pub quoting: Quoting,
}

impl Field {
    /// Whether there is no text in it.
    pub fn is_empty(&self) -> bool {
        self.inside.is_empty() && self.tail.is_empty()
    }

    fn bare(start: usize, end: usize) -> Field {
        Field { inside: RawSpan::new(start, end), tail: RawSpan::new(end, end), quoting: Quoting::Bare }
    }
}

/// Reads the row at `at` into `fields` and answers where the next one begins; `None` if the text ends inside the row.
///
/// # Errors
/// When the text is final and a quote is not closed; the place is that of the quote.
pub fn row(text: &[u8], at: usize, (dialect, end): (Dialect, End), fields: &mut Vec<Field>) -> Result<Option<usize>, Error> {
    fields.clear();
    let mut from = at;
    loop {
        let (field, stop) = match text.get(from) {
            Some(b'"') if dialect.quote == Quote::Opens => match quoted(text, from, (dialect, end))? {
                Some(found) => found,
                None => return Ok(None),
            },
            _ => {
                let stop = stop_of(text, from, dialect.delimiter);
                (Field::bare(from, stop), stop)
            }
        };
        let next = match (text.get(stop), end) {
            (Some(&byte), _) if byte == dialect.delimiter => {
                fields.push(field);
                from = stop + 1;
                continue;
            }
            (Some(b'\r'), _) if text.get(stop + 1) == Some(&b'\n') => stop + 2,
            (Some(b'\r'), End::Open) if stop + 1 == text.len() => return Ok(None),
            (Some(_), _) => stop + 1,
            (None, End::Open) => return Ok(None),
            (None, End::Final) => stop,
        };
        fields.push(field);
        return Ok(Some(next));
    }
}

/// Where the bare text at `from` ends: at a delimiter, a line end, or the end of the text.
fn stop_of(text: &[u8], from: usize, delimiter: u8) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    // Most often right here: behind a closing quote, and in an empty field.
    if rest.first().is_some_and(|&byte| byte == delimiter || byte == b'\n') {
        return from;
    }
    // Most fields are short: a word or two, before a search that only pays for long ones.
    let (words, _) = rest.as_chunks::<8>();
    let mut seen = 0;
    for word in words.iter().take(SHORT_WORDS) {
        let word = u64::from_le_bytes(*word);
        let found = bytes_equal(word, delimiter) | bytes_equal(word, b'\n') | bytes_equal(word, b'\r');
        if found != 0 {
            return from + seen + found.trailing_zeros() as usize / 8;
        }
        seen += 8;
    }
    from + memchr3(delimiter, b'\n', b'\r', &rest[seen..]).map_or(rest.len(), |found| seen + found)
}

/// The quoted field that opens at `open`, and where the row goes on; `None` if the text ends inside it.
fn quoted(text: &[u8], open: usize, (dialect, end): (Dialect, End)) -> Result<Option<(Field, usize)>, Error> {
    let mut from = open + 1;
    let close = loop {
        let Some(found) = memchr(b'"', text.get(from..).unwrap_or_default()) else {
            return if end == End::Open { Ok(None) } else { Err(unclosed(open)) };
        };
        match text.get(from + found + 1) {
            Some(b'"') => from += found + 2,
            None if end == End::Open => return Ok(None),
            _ => break from + found,
        }
    };
    let stop = stop_of(text, close + 1, dialect.delimiter);
    let field = Field { inside: RawSpan::new(open + 1, close), tail: RawSpan::new(close + 1, stop), quoting: Quoting::Quoted };
    Ok(Some((field, stop)))
}

fn unclosed(at: usize) -> Error {
    Error::input("a quoted field is never closed", "close its quote, or read the file with --format text").at(at as u64)
}

/// The part of a beginning that tells how the file is laid out, and whether it is the whole file.
pub fn head(text: &str) -> (&str, End) {
    if text.len() <= HEAD {
        return (text, End::Final);
    }
    let mut cut = HEAD;
    while !text.is_char_boundary(cut) {
        cut -= 1;
    }
    (&text[..cut], End::Open)
}

/// The first rows of a head; a row that is cut or broken, and what follows it, is left out.
pub fn rows(head: &str, (dialect, end): (Dialect, End)) -> Vec<Vec<Field>> {
    let mut rows = Vec::new();
    let (mut at, mut fields) = (0, Vec::new());
    while at < head.len() && rows.len() < SEEN_ROWS {
        match row(head.as_bytes(), at, (dialect, end), &mut fields) {
            Ok(Some(next)) => at = next,
            Ok(None) | Err(_) => break,
        }
        rows.push(std::mem::take(&mut fields));
    }
    rows
}

/// The delimiter that a spreadsheet was told to use by a first line `sep=;`.
pub fn told_delimiter(head: &str) -> Option<u8> {
    match *head.as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter, b'\n' | b'\r', ..] if !delimiter.is_ascii_alphanumeric() => {
            Some(delimiter)
        }
        _ => None,
    }
}

/// The delimiter that cuts most rows into the same number of fields, at least two; and how many rows and fields those are.
pub fn delimiter(head: &str, end: End) -> Option<(u8, Regularity)> {
    let mut best: Option<(u8, Regularity)> = None;
    for delimiter in DELIMITERS {
        let regularity = Regularity::of(&rows(head, (Dialect::of(delimiter), end)));
        if regularity.rows > best.map_or(0, |(_, known)| known.rows) {
            best = Some((delimiter, regularity));
        }
    }
    best
}

/// What a quote is in a file with this delimiter: literal if tabs make a regular table only so.
pub fn quote(head: &str, (delimiter, end): (u8, End)) -> Quote {
    if delimiter != b'\t' {
        return Quote::Opens;
    }
    let literal = Regularity::of(&rows(head, (Dialect { delimiter, quote: Quote::Literal }, end)));
    let opening = Regularity::of(&rows(head, (Dialect::of(delimiter), end)));
    let is_better = literal.others == 0 && (opening.others > 0 || opening.rows < literal.rows);
    if is_better { Quote::Literal } else { Quote::Opens }
}

/// How regular a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regularity {
    /// Rows with as many fields as most rows have.
    pub rows: usize,
    /// How many fields that is.
    pub fields: usize,
    /// Rows that have some other number of fields, or text behind a closing quote.
    pub others: usize,
}

impl Regularity {
    fn of(rows: &[Vec<Field>]) -> Regularity {
        let is_blank = |row: &&Vec<Field>| matches!(row.as_slice(), [only] if only.is_empty());
        let is_sound = |row: &&Vec<Field>| row.len() > 1 && row.iter().all(|field| field.tail.is_empty());
        let mut widths: Vec<usize> = rows.iter().filter(is_sound).map(Vec::len).collect();
        widths.sort_unstable();
        let common = widths.chunk_by(|a, b| a == b).max_by_key(|same| same.len()).unwrap_or_default();
        let filled = rows.iter().filter(|row| !is_blank(row)).count();
        Regularity { rows: common.len(), fields: common.first().copied().unwrap_or(0), others: filled - common.len() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// All rows as the texts that spreadsheets show; blank lines left out, as `csv-core` does.
    fn values(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let (mut at, mut fields, mut all) = (0, Vec::new(), Vec::new());
        while at < text.len() {
            at = row(text.as_bytes(), at, (Dialect::of(delimiter), End::Final), &mut fields).unwrap().unwrap();
            if fields.len() > 1 || !fields[0].inside.is_empty() || fields[0].quoting == Quoting::Quoted {
                all.push(fields.iter().map(|field| value(text, field)).collect());
            }
        }
        all
    }

    fn value(text: &str, field: &Field) -> String {
        let inside = &text[field.inside.range()];
        let inside = if field.quoting == Quoting::Quoted { inside.replace("\"\"", "\"") } else { inside.to_string() };
        inside + &text[field.tail.range()]
    }

    fn by_csv_core(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let mut reader = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
        let (mut input, mut output, mut ends) = (text.as_bytes(), vec![0; text.len() + 1], vec![0; text.len() + 1]);
        let (mut written, mut fields, mut all) = (0, 0, Vec::new());
        loop {
            let (result, read, wrote, ended) = reader.read_record(input, &mut output[written..], &mut ends[fields..]);
            (input, written, fields) = (&input[read..], written + wrote, fields + ended);
            match result {
                csv_core::ReadRecordResult::Record => {
                    let starts = std::iter::once(0).chain(ends.iter().copied());
                    let texts = starts.zip(&ends).take(fields).map(|(a, &b)| String::from_utf8(output[a..b].to_vec()).unwrap());
                    all.push(texts.collect());
                    (written, fields) = (0, 0);
                }
                csv_core::ReadRecordResult::InputEmpty => {}
                csv_core::ReadRecordResult::End => return all,
                other => panic!("{other:?}"),
            }
        }
    }

    fn tables() -> impl Strategy<Value = String> {
        let cell = prop_oneof![r#"[a-z é;'"]{0,6}"#.prop_filter("bare", |s| !s.starts_with('"')), r#""([a-zé,;\r\n]|""){0,8}""#];
        let line = (prop::collection::vec(cell, 1..5), prop::sample::select(vec!["\n", "\r\n", "\r"]));
        prop::collection::vec(line, 0..6)
            .prop_map(|lines| lines.into_iter().map(|(cells, line_end)| cells.join(",") + line_end).collect())
    }

    proptest! {
        #[test]
        fn fields_are_what_csv_core_reads(table in tables(), cut in 0..3usize) {
            let text = table.strip_suffix(['\n', '\r']).filter(|_| cut == 0).unwrap_or(&table);
            prop_assert_eq!(values(text, b','), by_csv_core(text, b','));
        }

        #[test]
        fn any_text_is_read_or_refused(text in r#"[a,;"\r\n\x00é]{0,40}"#) {
            let (mut at, mut fields) = (0, Vec::new());
            while at < text.len() {
                let Ok(next) = row(text.as_bytes(), at, (Dialect::of(b','), End::Final), &mut fields) else { break };
                prop_assert!(next.is_some_and(|next| next > at));
                at = next.unwrap();
            }
        }

        #[test]
        fn a_cut_row_is_never_half_read(text in r#"[a,"\r\n]{0,24}"#, cut in 0..24usize) {
            let cut = cut.min(text.len());
            let (mut whole, mut part) = (Vec::new(), Vec::new());
            if let Ok(Some(next)) = row(&text.as_bytes()[..cut], 0, (Dialect::of(b','), End::Open), &mut part) {
                prop_assert_eq!(row(text.as_bytes(), 0, (Dialect::of(b','), End::Final), &mut whole).unwrap(), Some(next));
                prop_assert_eq!(part, whole);
            }
        }
    }

    #[test]
    fn what_spreadsheets_tolerate() {
        assert_eq!(values("a \"b\",\"c\"d \"e\",\u{0}\rf,", b','), [vec!["a \"b\"", "cd \"e\"", "\u{0}"], vec!["f", ""]]);
        let error = row(b"a,\"b\nc", 0, (Dialect::of(b','), End::Final), &mut Vec::new()).unwrap_err();
        assert_eq!(error.at, Some(2));
    }

    #[test]
    fn tables_with_tabs_may_have_literal_quotes() {
        let what = |text: &str| quote(text, (b'\t', End::Final));
        assert_eq!(what("a\tb\n1\t\"I came, I saw\n2\tx\n"), Quote::Literal);
        assert_eq!(what("a\tb\n1\t\"two\nlines\"\n2\t\"x\ty\"\n"), Quote::Opens);
        assert_eq!(what("a\tb\n1\t\"x\"\n"), Quote::Opens);
    }

    #[test]
    fn the_delimiter_that_makes_a_table() {
        let found = |text: &str| delimiter(text, End::Final).map(|(delimiter, _)| delimiter as char);
        assert_eq!(found("a,b,c\n1,2;3,4\n5,\"6;7\",8\n"), Some(','));
        assert_eq!(found("a;b\n1,5;2,5\n3,5;4\n"), Some(';'));
        assert_eq!(found("a\tb\nx, y\tz\n"), Some('\t'));
        assert_eq!(found("one\ntwo\n"), None);
        assert_eq!(told_delimiter("sep=;\r\na;b"), Some(b';'));
    }
}
