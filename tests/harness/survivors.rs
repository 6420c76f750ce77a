//! Whether something that was planted is still there, in whatever dress: escaped, encoded, in another case, without marks.

use dmredact::escape::{Escape, Layer};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, no marks over letters, and spaces that are spaces.
pub fn fold(text: &str) -> String {
    text.replace('\u{a0}', " ").nfd().filter(|ch| !is_combining_mark(*ch)).flat_map(char::to_lowercase).collect()
}

/// A text in every dress that it may wear: as it is, and out of JSON, JSON in JSON, CSV, folded lines, tags, references, percent signs; folded.
pub fn views(text: &str) -> BTreeSet<String> {
    let json = Escape::JSON.decode(text).into_owned();
    let mut all = BTreeSet::from([text.to_string(), text.replace("\"\"", "\""), Escape::JSON.decode(&json).into_owned(), json]);
    all.insert(Escape::META.decode(text).into_owned());
    all.extend(unpacked(text));
    if text.contains("BEGIN:V") {
        let unfolded = Escape::of(Layer::Folded).decode(text).into_owned();
        all.extend([Escape::of(Layer::ContentText).decode(&unfolded).into_owned(), unfolded]);
    }
    all.extend(all.clone().iter().map(|view| without_tags(view)));
    let references = Escape::of(Layer::Markup);
    all.extend(all.clone().iter().map(|view| references.decode(view).into_owned()));
    let percent = |view: &String| percent_encoding::percent_decode_str(view).decode_utf8_lossy().into_owned();
    all.extend(all.clone().iter().map(percent));
    all.iter().map(|view| fold(view)).collect()
}

/// What mail wraps: quoted-printable, and runs of base64; nothing if there is none.
fn unpacked(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    if text.contains("quoted-printable") || text.contains("?Q?") || text.contains("?q?") {
        let joined = text.replace("=\r\n", "").replace("=\n", "");
        let percent = joined.replace('%', "%25").replace('=', "%").replace('_', " ");
        all.push(percent_encoding::percent_decode_str(&percent).decode_utf8_lossy().into_owned());
    }
    if text.contains("base64") || text.contains(" data=") || text.contains("?B?") || text.contains("?b?") {
        let is_packed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'\r' | b'\n');
        let runs = text.split(|ch: char| !ch.is_ascii() || !is_packed(ch as u8)).filter(|run| run.len() >= 8);
        let unpack = |run: &str| {
            let packed: Vec<u8> = run.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
            let lenient = base64::engine::GeneralPurposeConfig::new()
                .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent);
            let engine = base64::engine::GeneralPurpose::new(&base64::alphabet::STANDARD, lenient);
            base64::Engine::decode(&engine, packed).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        };
        // A body may follow a header without a space: its paragraphs are tried one by one, too.
        all.push(runs.flat_map(|run| run.split("\n\n").chain([run])).filter_map(unpack).collect::<Vec<_>>().join("\n"));
    }
    all
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
