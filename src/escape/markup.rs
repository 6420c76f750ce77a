//! Character references of HTML: every name of one character that ends in a semicolon (HTML Living Standard §13.5, as in Python's
//! `html.entities`), and numeric ones.
//!
//! Two numeric references can be the halves of one character: SMS Backup & Restore writes `&#55357;&#56832;` for 😀. A half alone
//! stands for U+FFFD, and its bytes are copied anyway.

use super::entities;
use std::sync::LazyLock;

/// `name code` lines, sorted by name.
static NAMES: LazyLock<Vec<(&str, char)>> = LazyLock::new(|| {
    let line = |line: &'static str| {
        let (name, code) = line.split_once(' ')?;
        Some((name, char::from_u32(u32::from_str_radix(code, 16).ok()?)?))
    };
    include_str!("references.txt").lines().filter_map(line).collect()
});

/// No name is longer.
const LONGEST: usize = 32;

/// The character that the reference at the start of `raw` stands for, and its width in bytes.
pub(super) fn unit(raw: &str) -> (char, usize) {
    if raw.as_bytes().get(1) == Some(&b'#') {
        return entities::numeric(raw).or_else(|| surrogates(raw)).unwrap_or(('&', 1));
    }
    named(raw).unwrap_or(('&', 1))
}

fn named(raw: &str) -> Option<(char, usize)> {
    let length = raw.bytes().skip(1).take(LONGEST).position(|byte| !byte.is_ascii_alphanumeric())?;
    if raw.as_bytes().get(length + 1) != Some(&b';') {
        return None;
    }
    let name = &raw[1..=length];
    let at = NAMES.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    Some((NAMES[at].1, length + 2))
}

/// Half a character, or both halves that follow each other.
fn surrogates(raw: &str) -> Option<(char, usize)> {
    let (first, width) = half(raw)?;
    let second = if first < 0xDC00 { half(&raw[width..]) } else { None };
    match second {
        Some((low @ 0xDC00..=0xDFFF, more)) => {
            let code = 0x10000 + ((first - 0xD800) << 10) + (low - 0xDC00);
            Some((char::from_u32(code)?, width + more))
        }
        _ => Some((char::REPLACEMENT_CHARACTER, width)),
    }
}

fn half(raw: &str) -> Option<(u32, usize)> {
    let digits = raw.strip_prefix("&#")?;
    let (digits, radix, prefix) = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => (hex, 16, 3),
        None => (digits, 10, 2),
    };
    let length = digits.bytes().take(6).position(|byte| byte == b';')?;
    let code = u32::from_str_radix(&digits[..length], radix).ok()?;
    (0xD800..=0xDFFF).contains(&code).then_some((code, prefix + length + 1))
}

pub(super) fn encode(text: &str, out: &mut String) {
    for ch in text.chars() {
        match ch {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            ch => out.push(ch),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers() {
        assert!(NAMES.is_sorted() && NAMES.len() == 2032);
        for (raw, ch, width) in [
            ("&eacute;x", 'é', 8),
            ("&#233;", 'é', 6),
            ("&#xE9;", 'é', 6),
            ("&amp;lt;", '&', 5),
            ("&#55357;&#56832;!", '😀', 16),
            ("&#55357;!", '\u{fffd}', 8),
            ("&#56832;", '\u{fffd}', 8),
            ("&eacute", '&', 1),
            ("&nosuchname;", '&', 1),
            ("&", '&', 1),
            ("&;", '&', 1),
            ("&#;", '&', 1),
        ] {
            assert_eq!(unit(raw), (ch, width), "{raw}");
        }
    }
}
