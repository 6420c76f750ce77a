//! What HTML's elements are to a text: those that end a paragraph, those that have no contents, those whose contents are no markup.

use super::markup::{self, Closed, Dialect, Token};
use super::{End, is_open};

/// Elements that end the text before them (HTML Living Standard §15.3, "display: block" and table parts, and what has no text).
/// All others run on.
const ENDING: &[&str] = &[
    "address",
    "article",
    "aside",
    "audio",
    "blockquote",
    "body",
    "button",
    "canvas",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "iframe",
    "input",
    "legend",
    "legacyquote",
    "li",
    "link",
    "listing",
    "main",
    "menu",
    "meta",
    "nav",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "quote",
    "script",
    "search",
    "section",
    "select",
    "source",
    "style",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
    "video",
];

const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Elements that a twin closes: `<li>one<li>two`.
const CLOSED_BY_TWIN: &[&str] = &["dd", "dt", "li", "option", "p", "td", "th", "tr"];

const RAW: &[&str] = &["script", "style"];

/// A text that is longer ends at the next tag.
const LONGEST: usize = 1 << 20;

fn is_one_of(names: &[&str], name: &[u8]) -> bool {
    names.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(name))
}

pub(super) fn is_void(dialect: Dialect, name: &[u8]) -> bool {
    dialect == Dialect::Html && is_one_of(VOID, name)
}

pub(super) fn is_raw(dialect: Dialect, name: &[u8]) -> bool {
    dialect == Dialect::Html && is_one_of(RAW, name)
}

pub(super) fn is_closed_by_twin(dialect: Dialect, name: &[u8]) -> bool {
    dialect == Dialect::Html && is_one_of(CLOSED_BY_TWIN, name)
}

pub(super) fn is_break(dialect: Dialect, name: &[u8]) -> bool {
    dialect == Dialect::Html && name.eq_ignore_ascii_case(b"br")
}

/// Where the unit that begins at `at` ends: a text with the inline tags in it, or one tag that ends texts, with its contents if these
/// are no markup. `None`: the window does not hold all of it, or nothing is left.
pub(super) fn unit_end(text: &[u8], at: usize, (dialect, end): (Dialect, End)) -> Option<usize> {
    let mut here = at;
    loop {
        let Some((token, next)) = markup::next(text, here, dialect) else {
            return (!is_open(end) && at < text.len()).then_some(text.len());
        };
        if !runs_on(&token, text, dialect) {
            return if here > at { Some(here) } else { whole(text, (token, next), (dialect, end)) };
        }
        if next - at > LONGEST {
            return Some(next);
        }
        here = next;
    }
}

/// Where the element of this name ends whose contents begin at `at`.
pub(super) fn element_end(text: &[u8], mut at: usize, (name, dialect): (&[u8], Dialect)) -> Option<usize> {
    let mut depth = 1;
    while depth > 0 {
        let (token, next) = markup::next(text, at, dialect)?;
        at = next;
        match token {
            Token::Open { name: own, closed: Closed::Later, .. } if text[own.range()].eq_ignore_ascii_case(name) => depth += 1,
            Token::Close(own) if text[own.range()].eq_ignore_ascii_case(name) => depth -= 1,
            _ => {}
        }
    }
    Some(at)
}

/// A tag with the contents that belong to it.
fn whole(text: &[u8], (token, next): (Token, usize), (dialect, end): (Dialect, End)) -> Option<usize> {
    match token {
        Token::Open { name, closed: Closed::Later, .. } if is_raw(dialect, &text[name.range()]) => {
            let found = markup::raw_end(text, next, &text[name.range()]);
            // What is never closed is not believed to be a script.
            found.or((!is_open(end)).then_some(next))
        }
        _ => Some(next),
    }
}

/// Whether a text goes on over a token.
fn runs_on(token: &Token, text: &[u8], dialect: Dialect) -> bool {
    match token {
        Token::Text(_) | Token::Aside(markup::Aside::Cdata | markup::Aside::Comment, _) => true,
        Token::Open { name, .. } | Token::Close(name) => dialect == Dialect::Html && !is_one_of(ENDING, &text[name.range()]),
        Token::Aside(markup::Aside::Declaration, _) => false,
    }
}
