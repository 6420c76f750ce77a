//! A quick look at the head of a file of JSON or markup, to recognise whose it is without parsing it.
//!
//! Keys are looked for with their quotes, so a word in somebody's message is not taken for one.

/// Whether the first value is an array.
pub(super) fn is_array(head: &str) -> bool {
    head.trim_start().starts_with('[')
}

/// Whether it is `[]` and nothing else.
pub(super) fn is_empty_list(head: &str) -> bool {
    head.trim().strip_prefix('[').is_some_and(|rest| rest.trim_start() == "]")
}

/// Whether the first value is an object.
pub(super) fn is_object(head: &str) -> bool {
    head.trim_start().starts_with('{')
}

/// Whether the head has all these keys (or quoted values).
pub(super) fn has_all(head: &str, keys: &[&str]) -> bool {
    keys.iter().all(|key| has(head, key))
}

/// Whether the head has one of these keys (or quoted values).
pub(super) fn has_any(head: &str, keys: &[&str]) -> bool {
    keys.iter().any(|key| has(head, key))
}

fn has(head: &str, key: &str) -> bool {
    memchr::memmem::find_iter(head.as_bytes(), key.as_bytes()).any(|at| {
        let around = (at.checked_sub(1).and_then(|before| head.as_bytes().get(before)), head.as_bytes().get(at + key.len()));
        around == (Some(&b'"'), Some(&b'"'))
    })
}

/// What follows `"key":` at its first place, without the space.
pub(super) fn value_of<'h>(head: &'h str, key: &str) -> Option<&'h str> {
    memchr::memmem::find_iter(head.as_bytes(), key.as_bytes()).find_map(|at| {
        let before = head.get(..at)?;
        let after = head.get(at + key.len()..)?.strip_prefix('"')?;
        before.ends_with('"').then(|| after.trim_start().strip_prefix(':')).flatten().map(str::trim_start)
    })
}

/// The folder that a file of this path stands in.
pub(super) fn folder(path: &str) -> &str {
    path.rsplit('/').nth(1).unwrap_or("")
}

/// Whether a word is made of this many digits.
pub(super) fn is_digits(word: &str, lengths: std::ops::RangeInclusive<usize>) -> bool {
    lengths.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The name of the first element of an XML or HTML document, behind declarations and comments.
pub(super) fn root(head: &str) -> Option<&str> {
    let mut rest = head.trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<?") || rest.starts_with("<!") => ">",
            _ => break,
        };
        rest = rest.split_once(end)?.1.trim_start();
    }
    rest.strip_prefix('<')?.split(|ch: char| ch.is_whitespace() || matches!(ch, '>' | '/')).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_quoted_words() {
        let head = "[\n  {\n    \"ts\" : \"17.5\", \"text\": \"the ID is \\\"x\\\"\"";
        assert!(is_array(head) && !is_object(head));
        assert!(has_all(head, &["ts", "text"]) && !has_any(head, &["ID", "tex"]));
        assert_eq!(value_of(head, "ts").map(|rest| &rest[..4]), Some("\"17."));
        assert_eq!(folder("a.zip/c123/channel.json"), "c123");
        assert_eq!(folder("channel.json"), "");
    }

    #[test]
    fn the_root_stands_behind_declarations() {
        let head = "<?xml version='1.0' ?>\n<!--By <x> v1-->\n<?xml-stylesheet href=\"s.xsl\"?>\n<smses count=\"1\">";
        assert_eq!(root(head), Some("smses"));
        assert_eq!((root("<html>"), root("<a/>"), root("x <b>"), root("<!-- open")), (Some("html"), Some("a"), None, None));
    }
}
