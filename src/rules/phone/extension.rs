//! The extension behind a number (`ext. 12`, `x12`, `#12`) belongs to it: it leads to one person's desk.

/// Longest first, so that `ext` does not hide `extension`.
const MARKS: &[&str] = &[
    ";ext=",
    "extension",
    "durchwahl",
    "interno",
    "extensión",
    "extn",
    "anexo",
    "ramal",
    "poste",
    "ext",
    "xtn",
    "int",
    "доб",
    "dw",
    "app",
    "x",
    "#",
];

/// Where a number that ends at `end` ends with its extension.
pub(super) fn extended(block: &str, end: usize) -> usize {
    with_extension(block.get(end..).unwrap_or_default()).map_or(end, |len| end + len)
}

fn with_extension(behind: &str) -> Option<usize> {
    let (gap, own) = skip(behind, |ch| matches!(ch, ' ' | ',' | '\u{a0}'));
    let may_begin = |byte: u8| byte >= 0x80 || b";edixarp#".contains(&byte.to_ascii_lowercase());
    own.bytes().next().filter(|byte| may_begin(*byte))?;
    let mark = MARKS.iter().find(|mark| starts_with(own, mark))?;
    let (spaces, digits) = skip(own.get(mark.len()..)?, |ch| matches!(ch, '.' | ':' | ' ' | '\u{a0}'));
    let len = digits.bytes().take(7).take_while(u8::is_ascii_digit).count();
    // `x2` counts something more often than it extends.
    let is_short = mark.len() == 1 && (len < 2 || spaces > 1);
    let ends = !digits[len..].starts_with(|ch: char| ch.is_alphanumeric());
    ((1..=6).contains(&len) && ends && !is_short).then(|| gap + mark.len() + spaces + len)
}

/// Steps over at most three characters.
fn skip(text: &str, is_skipped: fn(char) -> bool) -> (usize, &str) {
    let len = text.chars().take(3).take_while(|ch| is_skipped(*ch)).map(char::len_utf8).sum();
    (len, text.get(len..).unwrap_or_default())
}

fn starts_with(text: &str, mark: &str) -> bool {
    let Some(head) = text.get(..mark.len()) else { return false };
    head.eq_ignore_ascii_case(mark) || !head.is_ascii() && head.to_lowercase() == mark
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_belong_to_the_number_and_counts_do_not() {
        for (text, len) in [
            (" ext. 12", 8),
            ("x12", 3),
            (" #12", 4),
            (", extension 4455", 16),
            (";ext=77", 7),
            (" x2", 0),
            (" extra 12", 0),
            (" доб. 12", 11),
        ] {
            assert_eq!(extended(text, 0), len, "{text}");
        }
    }
}
