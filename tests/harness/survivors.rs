//! Whether something that was planted is still there, in whatever dress: escaped, encoded, in another case, without marks.

use dmredact::escape::{Escape, Layer};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, no marks over letters, and spaces that are spaces.
pub fn fold(text: &str) -> String {
    text.replace('\u{a0}', " ").nfd().filter(|ch| !is_combining_mark(*ch)).flat_map(char::to_lowercase).collect()
}

/// A text in every dress that it may wear: as it is, and out of JSON, JSON in JSON, CSV, tags, references, percent signs; folded.
pub fn views(text: &str) -> BTreeSet<String> {
    let json = Escape::JSON.decode(text).into_owned();
    let mut all = BTreeSet::from([text.to_string(), text.replace("\"\"", "\""), Escape::JSON.decode(&json).into_owned(), json]);
    all.extend(all.clone().iter().map(|view| without_tags(view)));
    let references = Escape::of(Layer::Markup);
    all.extend(all.clone().iter().map(|view| references.decode(view).into_owned()));
    let percent = |view: &String| percent_encoding::percent_decode_str(view).decode_utf8_lossy().into_owned();
    all.extend(all.clone().iter().map(percent));
    all.iter().map(|view| fold(view)).collect()
}

/// What a browser shows of a page: tags are gone, and end words unless they are those of letters and phrases.
fn without_tags(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, tag)) = rest.split_once('<') {
        out.push_str(before);
        let Some((tag, behind)) = tag.split_once('>') else { break };
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if !["a", "b", "code", "em", "i", "s", "span", "strong", "u"].contains(&name) {
            out.push(' ');
        }
        rest = behind;
    }
    out + rest
}

/// Where `planted` stands as a whole word in one of the views, with what is around it.
pub fn survivor<'v>(views: &'v BTreeSet<String>, planted: &str) -> Option<&'v str> {
    let planted = fold(planted);
    views.iter().find_map(|view| {
        let is_word = |at: &usize| {
            let before = view[..*at].chars().next_back().is_some_and(char::is_alphanumeric);
            let behind = view[*at + planted.len()..].chars().next().is_some_and(char::is_alphanumeric);
            let opens = planted.starts_with(char::is_alphanumeric);
            let closes = planted.ends_with(char::is_alphanumeric);
            !(before && opens || behind && closes)
        };
        let at = view.match_indices(&planted).map(|(at, _)| at).find(is_word)?;
        let from = view[..at].char_indices().rev().nth(30).map_or(0, |(at, _)| at);
        let to = view[at..].char_indices().nth(planted.len() + 30).map_or(view.len(), |(more, _)| at + more);
        Some(&view[from..to])
    })
}
