//! Plain text: every line is a text of its own; the last format of all, because it says yes to much.
//!
//! A PEM block (`-----BEGIN …` to `-----END …`) is handed over as one slice: a key is a secret of many lines.

use super::grammar::lines;
use super::{End, Format, Reader, Sample, Window, untold};
use crate::error::Error;
use crate::escape::Escape;
use crate::slice::{Role, Slice, Slices};
use crate::span::RawSpan;
use memchr::memmem;

/// Plain text, logs, Markdown.
pub(super) static FORMAT: Format = Format {
    id: "text",
    name: "Plain text",
    origin: "any text file, or text in a pipe",
    recognizes,
    open: |_| Box::new(Lines { line: 0, begin: memmem::Finder::new("-----BEGIN").into_owned() }),
    teaches: super::Teaches::Nothing,
    path: untold,
};

#[rustfmt::skip]
const EXTENSIONS: &[&str] = &[
    "txt", "text", "md", "markdown", "log", "rst", "adoc", "org", "tex", "bib", "srt", "vtt", "diff", "patch",
    "yaml", "yml", "toml", "ini", "cfg", "conf", "env", "properties", "sql",
    // What pages bring along, and what people ask machines about.
    "css", "js", "mjs", "ts", "jsx", "tsx", "vue", "py", "sh", "bat", "ps1", "c", "h", "cc", "cpp", "hpp", "cs", "java", "kt", "swift",
    "go", "rs", "rb", "php", "pl", "lua", "r", "jl", "scala", "dart",
];

/// A PEM block whose end is farther than this from its first line is no block: its lines stand alone.
const LONGEST_BLOCK: usize = 64 << 10;

fn recognizes(sample: Sample<'_>) -> bool {
    let extension = sample.extension();
    match extension.as_str() {
        "" => !sample.head.is_empty() && !sample.head.contains('\0'),
        known => EXTENSIONS.contains(&known),
    }
}

struct Lines {
    line: u64,
    begin: memmem::Finder<'static>,
}

impl Reader for Lines {
    fn read(&mut self, window: Window<'_>, slices: &mut Slices) -> Result<usize, Error> {
        let text = window.text.as_bytes();
        let mut at = 0;
        let mut begin = self.begin.find(text);
        while let Some(line) = lines::next(text, at, window.end) {
            let (mut stop, mut next, mut count) = (line.end, line.next, 1);
            if begin.is_some_and(|begin| begin < line.end) {
                match block(text, line, window.end) {
                    Block::Whole(last, lines) => (stop, next, count) = (last.end, last.next, lines),
                    Block::None => {}
                    Block::Cut => break,
                }
                begin = self.begin.find(&text[next..]).map(|found| next + found);
            }
            if stop > line.start {
                let slice = Slice { record: self.line, ..Slice::new(RawSpan::new(line.start, stop), Escape::PLAIN, Role::Body) };
                slices.push(slice, || "text".to_string());
            }
            self.line += count;
            slices.records += count;
            at = next;
        }
        Ok(at)
    }
}

enum Block {
    /// The block's last line, and how many lines it has.
    Whole(lines::Line, u64),
    /// There is none.
    None,
    /// More of the file must be seen to tell.
    Cut,
}

/// The PEM block that begins in `first`. One that lost its end goes as far as its lines look like it.
fn block(text: &[u8], first: lines::Line, end: End) -> Block {
    let limit = first.start.saturating_add(LONGEST_BLOCK);
    let reach = &text[first.start..limit.min(text.len())];
    let last = match memmem::find(reach, b"-----END") {
        None if limit >= text.len() && end == End::Open => return Block::Cut,
        found => found.map(|found| first.start + found),
    };
    let (mut line, mut count) = (first, 1);
    while last.is_none_or(|last| last >= line.next) {
        match lines::next(text, line.next, end) {
            // Farther lines stand alone, wherever a window ends.
            Some(next) if last.is_some() || next.next <= limit && is_packed(&text[next.start..next.end]) => {
                (line, count) = (next, count + 1);
            }
            None if last.is_some() => return Block::Cut,
            _ => break,
        }
    }
    if count > 1 || last.is_some() { Block::Whole(line, count) } else { Block::None }
}

/// Whether a line holds base64 and nothing else.
fn is_packed(line: &[u8]) -> bool {
    line.len() >= 16 && line.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
}

#[cfg(test)]
mod tests {
    use super::super::grammar::lines::tests::read_in_steps;
    use super::*;
    use proptest::prelude::*;

    fn texts(text: &str) -> Vec<(&str, u64)> {
        let (told, _) = read_in_steps(&mut *open(), text, text.len().max(1));
        told.iter().map(|told| (&text[told.0 as usize..told.0 as usize + told.1 as usize], told.6)).collect()
    }

    fn open() -> Box<dyn Reader> {
        (FORMAT.open)(Sample { path: "a.txt", head: "" })
    }

    #[test]
    fn every_line_is_a_text_of_its_own() {
        assert_eq!(texts("one\r\n\ntwo\rthree"), [("one", 0), ("two", 2), ("three", 3)]);
        assert_eq!(texts(""), []);
    }

    #[test]
    fn a_key_of_many_lines_is_one_text() {
        let key = "key: -----BEGIN PRIVATE KEY-----\nMC4CAQAwBQ\n\nYDK2VwBC\n-----END PRIVATE KEY----- ok";
        assert_eq!(texts(&format!("a\n{key}\nb\n")), [("a", 0), (key, 1), ("b", 6)]);
        assert_eq!(texts("-----BEGIN A-----\nx\ny"), [("-----BEGIN A-----", 0), ("x", 1), ("y", 2)]);
        let lost = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIE";
        assert_eq!(texts(&format!("{lost}\n----\nx")), [(lost, 0), ("----", 2), ("x", 3)]);
        let long = format!("-----BEGIN A-----\n{}", format!("{}\n", "x".repeat(99)).repeat(2_000));
        assert_eq!(read_in_steps(&mut *open(), &long, 70_000), read_in_steps(&mut *open(), &long, long.len()));
        let far = format!("-----BEGIN A-----\n{}-----END A-----\n", "x\n".repeat(40_000));
        assert_eq!(texts(&far).len(), 40_002);
        assert_eq!(texts("-----BEGIN A----- x -----END A-----\ny").len(), 2);
    }

    #[test]
    fn text_is_told_by_its_name() {
        let is = |path, head| recognizes(Sample { path, head });
        assert!(is("notes.md", "# a") && is("a/README", "a") && is("-", "hello") && is("x.log", ""));
        assert!(!is("photo", "") && !is("x.json", "{") && !is("x.csv", "a,b") && !is("scan.rtf", "{\\rtf1"));
    }

    proptest! {
        #[test]
        fn any_cut_gives_the_same_slices(text in r"([a-cé]{0,5}|-----BEGIN X|-----END X|\r|\n|\r\n){0,24}", step in 1_usize..9) {
            prop_assert_eq!(read_in_steps(&mut *open(), &text, step), read_in_steps(&mut *open(), &text, text.len().max(1)));
        }
    }
}
