//! Character references as chat exports use them: the five of XML, `&nbsp;`, `&laquo;`, `&raquo;`, and every numeric one.
//!
//! This is what apps write that escape a few characters and nothing else; all names of HTML are in `markup`. A name that is not
//! known here stands for itself and is copied untouched.

const NAMED: [(&str, char); 8] = [
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&apos;", '\''),
    ("&nbsp;", '\u{a0}'),
    ("&laquo;", '«'),
    ("&raquo;", '»'),
];

/// The character that the reference at the start of `raw` stands for, and its width in bytes.
pub(super) fn unit(raw: &str) -> (char, usize) {
    if let Some((name, ch)) = NAMED.iter().find(|(name, _)| raw.starts_with(name)) {
        return (*ch, name.len());
    }
    numeric(raw).unwrap_or(('&', 1))
}

pub(super) fn numeric(raw: &str) -> Option<(char, usize)> {
    let body = raw.strip_prefix("&#")?;
    let (digits, radix, prefix) = match body.strip_prefix(['x', 'X']) {
        Some(hex) => (hex, 16, 3),
        None => (body, 10, 2),
    };
    let width = digits.bytes().take(8).take_while(|byte| (*byte as char).is_digit(radix)).count();
    let code = u32::from_str_radix(&digits[..width], radix).ok()?;
    let ends = digits.as_bytes().get(width) == Some(&b';');
    if ends { Some((char::from_u32(code)?, prefix + width + 1)) } else { None }
}

pub(super) fn encode(text: &str, out: &mut String) {
    for ch in text.chars() {
        match ch {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            ch => out.push(ch),
        }
    }
}
