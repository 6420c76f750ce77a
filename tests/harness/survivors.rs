//! Whether something that was planted is still there, in whatever dress: escaped, encoded, in another case, without marks.

use dmredact::escape::{Escape, Layer};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case and no marks over letters.
pub fn fold(text: &str) -> String {
    text.nfd().filter(|ch| !is_combining_mark(*ch)).flat_map(char::to_lowercase).collect()
}

/// A text in every dress that it may wear: as it is, and out of JSON, JSON in JSON, CSV, entities, percent signs; folded.
pub fn views(text: &str) -> BTreeSet<String> {
    let json = Escape::JSON.decode(text).into_owned();
    let mut all = BTreeSet::from([text.to_string(), text.replace("\"\"", "\""), Escape::JSON.decode(&json).into_owned(), json]);
    all.insert(Escape::META.decode(text).into_owned());
    let entities = Escape::of(Layer::Entities);
    all.extend(all.clone().iter().map(|view| entities.decode(view).into_owned()));
    let percent = |view: &String| percent_encoding::percent_decode_str(view).decode_utf8_lossy().into_owned();
    all.extend(all.clone().iter().map(percent));
    all.iter().map(|view| fold(view)).collect()
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
