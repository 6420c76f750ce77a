//! Tags, texts, attributes, comments of HTML and XML, by place, token by token.
//!
//! This is the tokenizer of the HTML standard as far as places need it: what follows `<` decides, a tag ends at the `>` outside
//! of quotes, and the contents of `<script>` and `<style>` are no markup. Nothing is an error: broken markup is text.

use crate::span::RawSpan;

/// Which language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Names in any case; void and raw elements.
    Html,
    /// CDATA; every element closes.
    Xml,
}

/// What does not end after so many bytes is no tag.
const LONGEST_TAG: usize = 64 << 10;

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// Text up to the next token.
    Text(RawSpan),
    /// `<name …>`.
    Open {
        /// Its name.
        name: RawSpan,
        /// What stands between the name and the end of the tag.
        attributes: RawSpan,
        /// Whether it closes itself.
        closed: Closed,
    },
    /// `</name>`.
    Close(RawSpan),
    /// The inside of `<!-- -->`, `<![CDATA[ ]]>`, `<!DOCTYPE >`, `<? ?>`.
    Aside(Aside, RawSpan),
}

/// Whether a tag closes itself: `<br/>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It does.
    Itself,
    /// It has contents.
    Later,
}

/// What is neither text nor tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// A comment.
    Comment,
    /// Text without escapes (XML).
    Cdata,
    /// `<!DOCTYPE …>`, `<?xml …?>`.
    Declaration,
}

/// The token at `at`, and where it ends; `None`: the text does not hold all of it (or ends here).
pub fn next(text: &[u8], at: usize, dialect: Dialect) -> Option<(Token, usize)> {
    let rest = text.get(at..)?;
    match rest {
        [b'<', b'!' | b'?', ..] => aside(text, at, dialect),
        [b'<', b'/', first, ..] if first.is_ascii_alphabetic() => {
            let name = name_end(text, at + 2)?;
            let end = at + memchr::memchr(b'>', rest)?;
            Some((Token::Close(RawSpan::new(at + 2, name.min(end))), end + 1))
        }
        [b'<', first, ..] if first.is_ascii_alphabetic() || *first == b'_' => open(text, at),
        // The next bytes decide what this is.
        [b'<'] | [b'<', b'/'] => None,
        [] => None,
        _ => {
            let begin = memchr::memchr(b'<', &rest[1..]).map(|found| at + 1 + found)?;
            Some((Token::Text(RawSpan::new(at, begin)), begin))
        }
    }
}

/// Everything from `at` on, at the end of a file: what is not complete is text, unless it is a tag as far as it goes.
pub fn rest(text: &[u8], at: usize) -> Token {
    let own = &text[at..];
    let begins = own.get(1).is_some_and(u8::is_ascii_alphabetic) && own[0] == b'<' && own.len() <= LONGEST_TAG;
    match name_end(text, at + 1).filter(|_| begins && memchr::memmem::find(own, b"=\"").is_some()) {
        Some(name) => {
            let attributes = RawSpan::new(name, text.len());
            Token::Open { name: RawSpan::new(at + 1, name), attributes, closed: Closed::Itself }
        }
        None => Token::Text(RawSpan::new(at, text.len())),
    }
}

fn open(text: &[u8], at: usize) -> Option<(Token, usize)> {
    let name = name_end(text, at + 1)?;
    let end = tag_end(text, name)?;
    let is_closed = end > name && text[end - 1] == b'/';
    let closed = if is_closed { Closed::Itself } else { Closed::Later };
    let attributes = RawSpan::new(name, end - usize::from(is_closed));
    Some((Token::Open { name: RawSpan::new(at + 1, name), attributes, closed }, end + 1))
}

fn name_end(text: &[u8], from: usize) -> Option<usize> {
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/');
    text.get(from..)?.iter().position(is_end).map(|length| from + length)
}

/// The `>` that ends a tag: quotes open only behind `=`.
fn tag_end(text: &[u8], from: usize) -> Option<usize> {
    let (mut at, mut last) = (from, b' ');
    while let Some(&byte) = text.get(at) {
        match byte {
            b'>' => return Some(at),
            b'"' | b'\'' if last == b'=' => {
                at += 1 + memchr::memchr(byte, text.get(at + 1..)?)?;
                last = b' ';
            }
            byte if byte.is_ascii_whitespace() => {}
            byte => last = byte,
        }
        at += 1;
    }
    None
}

fn aside(text: &[u8], at: usize, dialect: Dialect) -> Option<(Token, usize)> {
    let rest = &text[at..];
    let until = |begin: usize, end: &[u8]| {
        let found = begin + memchr::memmem::find(rest.get(begin..)?, end)?;
        Some((RawSpan::new(at + begin, at + found), at + found + end.len()))
    };
    const CDATA: &[u8] = b"<![CDATA[";
    let (kind, (inside, end)) = match rest {
        // `<!-->` and `<!--->` are comments of their own.
        _ if rest.starts_with(b"<!-->") => (Aside::Comment, (RawSpan::new(at + 4, at + 4), at + 5)),
        _ if rest.starts_with(b"<!--->") => (Aside::Comment, (RawSpan::new(at + 4, at + 4), at + 6)),
        _ if rest.starts_with(b"<!--") => (Aside::Comment, until(4, b"-->")?),
        _ if dialect == Dialect::Xml && rest.starts_with(CDATA) => (Aside::Cdata, until(CDATA.len(), b"]]>")?),
        _ if b"<!--".starts_with(rest) || dialect == Dialect::Xml && CDATA.starts_with(rest) => return None,
        _ => (Aside::Declaration, until(2, b">")?),
    };
    Some((Token::Aside(kind, inside), end))
}

/// Where the raw contents of an element end, which begin at `at`: before `</name`. `None`: not in this text.
pub fn raw_end(text: &[u8], at: usize, name: &[u8]) -> Option<usize> {
    let mut from = at;
    loop {
        let found = from + memchr::memmem::find(text.get(from..)?, b"</")?;
        let is_name = text.get(found + 2..found + 2 + name.len())?.eq_ignore_ascii_case(name);
        if is_name && text.get(found + 2 + name.len()).is_none_or(|byte| !byte.is_ascii_alphanumeric()) {
            return Some(found);
        }
        from = found + 2;
    }
}

/// One attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub name: RawSpan,
    /// Its value, without quotes; empty if it has none.
    pub value: RawSpan,
}

/// The attributes in a tag.
pub fn attributes(text: &[u8], within: RawSpan) -> impl Iterator<Item = Attribute> + '_ {
    let (mut at, end) = (within.start as usize, within.end as usize);
    std::iter::from_fn(move || {
        let is_gap = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'/';
        at = skip(text, (at, end), is_gap);
        if at >= end {
            return None;
        }
        let start = at;
        at = skip(text, (at + 1, end), |byte| !byte.is_ascii_whitespace() && !matches!(byte, b'=' | b'/'));
        let name = RawSpan::new(start, at);
        let equals = skip(text, (at, end), u8::is_ascii_whitespace);
        if text.get(equals) != Some(&b'=') || equals >= end {
            return Some(Attribute { name, value: RawSpan::new(at, at) });
        }
        at = skip(text, (equals + 1, end), u8::is_ascii_whitespace);
        if at > equals + 1 && begins_attribute(text.get(at..end).unwrap_or_default()) {
            at = equals + 1;
            return Some(Attribute { name, value: RawSpan::new(at, at) });
        }
        let quote = text.get(at).copied().filter(|byte| matches!(byte, b'"' | b'\'') && at < end);
        let value = match quote {
            Some(quote) => {
                let close = memchr::memchr(quote, &text[at + 1..end]).map_or(end, |found| at + 1 + found);
                let value = RawSpan::new(at + 1, close);
                at = (close + 1).min(end);
                value
            }
            None => {
                let start = at;
                at = skip(text, (at, end), |byte| !byte.is_ascii_whitespace());
                RawSpan::new(start, at)
            }
        };
        Some(Attribute { name, value })
    })
}

/// Whether `title= data-id=3` goes on with the next attribute: a value without quotes was taken out. A browser would take the next for
/// the value, but no program that leaves quotes away writes a space there.
fn begins_attribute(rest: &[u8]) -> bool {
    let end = rest.iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-').unwrap_or(rest.len());
    end > 0 && rest.get(end) == Some(&b'=')
}

fn skip(text: &[u8], (from, end): (usize, usize), is_skipped: impl Fn(&u8) -> bool) -> usize {
    text.get(from..end).map_or(end, |rest| rest.iter().position(|byte| !is_skipped(byte)).map_or(end, |length| from + length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tokens(text: &str) -> Vec<String> {
        let (bytes, mut at, mut all) = (text.as_bytes(), 0, Vec::new());
        while let Some((token, end)) = next(bytes, at, Dialect::Xml) {
            all.push(match token {
                Token::Text(span) => format!("text {}", &text[span.range()]),
                Token::Open { name, attributes: within, closed } => {
                    let pairs: Vec<String> = attributes(bytes, within)
                        .map(|one| format!(" {}={}", &text[one.name.range()], &text[one.value.range()]))
                        .collect();
                    format!("open {}{}{}", &text[name.range()], pairs.concat(), if closed == Closed::Itself { "/" } else { "" })
                }
                Token::Close(name) => format!("close {}", &text[name.range()]),
                Token::Aside(kind, inside) => format!("{kind:?} {}", &text[inside.range()]),
            });
            at = end;
        }
        if at < text.len() {
            all.push(format!("rest {}", &text[at..]));
        }
        all
    }

    #[test]
    fn a_value_that_was_taken_out_is_empty() {
        assert_eq!(tokens("<a title= id=3 href= x>"), ["open a title= id=3 href=x"]);
    }

    #[test]
    fn tokens_of_a_page() {
        assert_eq!(
            tokens(
                "<!DOCTYPE html><p class=\"a > b\" title='x' checked id=7>1 < 2 <b>Mar</b>en<br/></p ><!-- c --><![CDATA[ < ]]>."
            ),
            [
                "Declaration DOCTYPE html",
                "open p class=a > b title=x checked= id=7",
                "text 1 ",
                "text < 2 ",
                "open b",
                "text Mar",
                "close b",
                "text en",
                "open br/",
                "close p",
                "Comment  c ",
                "Cdata  < ",
                "rest .",
            ]
        );
        assert_eq!(tokens("<a href=x/y>z</a"), ["open a href=x/y", "text z", "rest </a"]);
        let cut = b"<a b=\"1\" c=\"2";
        let Token::Open { attributes: within, .. } = rest(cut, 0) else { panic!("no tag") };
        assert_eq!(attributes(cut, within).map(|one| &cut[one.value.range()]).collect::<Vec<_>>(), [b"1", b"2"]);
        assert_eq!(rest(b"a <b c", 2), Token::Text(RawSpan::new(2, 6)));
        assert_eq!(tokens("<!-->x<!--->"), ["Comment ", "text x", "Comment "]);
    }

    #[test]
    fn scripts_end_at_their_own_tag() {
        let text = b"if (a</b/.test(x)) {}</SCRIPT >";
        assert_eq!(raw_end(text, 0, b"script"), Some(21));
        assert_eq!(raw_end(b"x</scripts>", 0, b"script"), None);
    }

    proptest! {
        #[test]
        fn tokens_are_gapless_and_nothing_panics(text in r#"[<>/!?a-c="' \-\[\]]{0,40}|(<!--|-->|<a b='|">|</a>|<!\[CDATA\[|\]\]>|é){0,12}"#) {
            for dialect in [Dialect::Html, Dialect::Xml] {
                let mut at = 0;
                while let Some((token, end)) = next(text.as_bytes(), at, dialect) {
                    prop_assert!(end > at && end <= text.len());
                    if let Token::Open { attributes: within, .. } = token {
                        for one in attributes(text.as_bytes(), within) {
                            prop_assert!(one.name.end <= one.value.start && one.value.end <= within.end);
                        }
                    }
                    at = end;
                }
            }
        }
    }
}
