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
    let own = behind.trim_start_matches([' ', ',', '\u{a0}']);
    let gap = behind.len() - own.len();
    let mark = MARKS.iter().find(|mark| starts_with(own, mark)).filter(|_| gap <= 3)?;
    let rest = &own[mark.len()..];
    let digits = rest.trim_start_matches(['.', ':', ' ', '\u{a0}']);
    let spaces = rest.len() - digits.len();
    let len = digits.bytes().take_while(u8::is_ascii_digit).count();
    // `x2` counts something more often than it extends.
    let is_short = mark.len() == 1 && (len < 2 || spaces > 1);
    let ends = !digits[len..].starts_with(|ch: char| ch.is_alphanumeric());
    ((1..=6).contains(&len) && spaces <= 2 && ends && !is_short).then(|| gap + mark.len() + spaces + len)
}

fn starts_with(text: &str, mark: &str) -> bool {
    let Some(head) = text.get(..mark.len()) else { return false };
    head.eq_ignore_ascii_case(mark) || head.to_lowercase() == mark
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
