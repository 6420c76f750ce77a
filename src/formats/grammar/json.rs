//! Tokens of JSON with their places: RFC 8259, and what real exporters write besides.
//!
//! Tolerated: `NaN`, `Infinity`, `undefined`, any `\` escape inside a string, raw control characters inside a string. What
//! a token is worth is the reader's business; here only its extent is found.

use crate::error::Error;

/// One token; places count bytes of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// `{`
    Object,
    /// `}`
    ObjectEnd,
    /// `[`
    Array,
    /// `]`
    ArrayEnd,
    /// `:`
    Colon,
    /// `,`
    Comma,
    /// `;`, which ends a JavaScript assignment.
    Semicolon,
    /// A string: where its inside begins and ends.
    Text(usize, usize),
    /// A number.
    Number(usize, usize),
    /// `true`, `false`, `null`, `NaN` …
    Word,
}

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A token and where it ends.
    Token(Token, usize),
    /// The text ends inside the token that begins here, or before one begins.
    Cut(usize),
}

const WORDS: [&[u8]; 7] = [b"true", b"false", b"null", b"NaN", b"Infinity", b"-Infinity", b"undefined"];

/// The token at or behind `at`. A number or word that touches the end of the text is [`Next::Cut`] unless `is_last`.
///
/// # Errors
/// When what stands there begins no token.
pub fn next(text: &[u8], mut at: usize, end: super::super::End) -> Result<Next, Error> {
    while at < text.len() && matches!(text[at], b' ' | b'\n' | b'\r' | b'\t' | 0x1E) {
        at += 1;
    }
    let Some(&byte) = text.get(at) else { return Ok(Next::Cut(at)) };
    let token = match byte {
        b'"' => return Ok(string(text, at)),
        b'{' => Token::Object,
        b'}' => Token::ObjectEnd,
        b'[' => Token::Array,
        b']' => Token::ArrayEnd,
        b':' => Token::Colon,
        b',' => Token::Comma,
        b';' => Token::Semicolon,
        _ => return bare(text, at, end),
    };
    Ok(Next::Token(token, at + 1))
}

fn string(text: &[u8], at: usize) -> Next {
    let mut from = at + 1;
    while let Some(found) = memchr::memchr2(b'"', b'\\', &text[from..]) {
        if text[from + found] == b'"' {
            return Next::Token(Token::Text(at + 1, from + found), from + found + 1);
        }
        from += found + 2;
        if from > text.len() {
            break;
        }
    }
    Next::Cut(at)
}

/// A number or a word: what stands there without quotes.
fn bare(text: &[u8], at: usize, end: super::super::End) -> Result<Next, Error> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    let length = text[at..].iter().take_while(|byte| is_part(byte)).count();
    let touches_end = at + length == text.len();
    if touches_end && end == super::super::End::Open && length < 64 {
        return Ok(Next::Cut(at));
    }
    let word = &text[at..at + length];
    if WORDS.contains(&word) {
        return Ok(Next::Token(Token::Word, at + length));
    }
    let is_number = word.iter().any(u8::is_ascii_digit) && word.iter().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(byte));
    if is_number {
        return Ok(Next::Token(Token::Number(at, at + length), at + length));
    }
    let advice = "check that the file is complete, or name its format with --format";
    Err(Error::input("not valid JSON: a value was expected", advice).at(at as u64))
}

/// Where the value begins in a file that is a JavaScript assignment (`window.YTD.tweets.part0 = [`), if this is one.
pub fn assignment(text: &str) -> Option<usize> {
    let name = text.trim_start();
    let is_name = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '.' | '_' | '$' | ' ');
    let length = name.find(|ch| !is_name(ch))?;
    let begins = name.starts_with(|ch: char| ch.is_ascii_alphabetic());
    let is_assignment = begins && length < 256 && name[length..].starts_with('=') && !WORDS.contains(&name[..length].trim().as_bytes());
    is_assignment.then(|| text.len() - name.len() + length + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::End;

    fn all(text: &str) -> Vec<Token> {
        let (mut tokens, mut at) = (Vec::new(), 0);
        while let Next::Token(token, end) = next(text.as_bytes(), at, End::Final).unwrap() {
            tokens.push(token);
            at = end;
        }
        tokens
    }

    #[test]
    fn tokens_and_their_places() {
        let text = r#"{"a\"\\": [-1.5e3, true, NaN]};"#;
        let tokens = all(text);
        assert_eq!(tokens[1], Token::Text(2, 7));
        assert!(tokens.contains(&Token::Number(11, 17)));
        assert_eq!(tokens.len(), 13);
        assert_eq!(tokens[12], Token::Semicolon);
    }

    #[test]
    fn what_is_cut_is_said_to_be_cut() {
        for cut in [r#"  "abc"#, r#"  "abc\"#, "  12", "  tru"] {
            assert_eq!(next(cut.as_bytes(), 0, End::Open).unwrap(), Next::Cut(2), "{cut}");
        }
        assert!(next(b"tru", 0, End::Final).is_err());
        assert!(next(b"'a'", 0, End::Final).is_err());
    }

    #[test]
    fn assignments_of_x_archives() {
        assert_eq!(assignment("window.YTD.tweets.part0 = [ ]"), Some(25));
        assert_eq!(assignment("{\"a\" = 1"), None);
        assert_eq!(assignment("null"), None);
    }
}
