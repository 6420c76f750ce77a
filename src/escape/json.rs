//! The units of a JSON string: RFC 8259 §7, plus `\xNN`, which Telegram Desktop writes for control characters.

/// The character that the escape at the start of `raw` stands for, and its width in bytes.
///
/// A lone surrogate stands for U+FFFD: it cannot be a `char`, and its raw bytes are copied anyway.
pub(super) fn unit(raw: &str) -> (char, usize) {
    match raw.as_bytes().get(1) {
        Some(b'n') => ('\n', 2),
        Some(b't') => ('\t', 2),
        Some(b'r') => ('\r', 2),
        Some(b'b') => ('\u{8}', 2),
        Some(b'f') => ('\u{c}', 2),
        Some(b'u') => unicode(raw),
        Some(b'x') => hex(raw, 2, 2).and_then(char::from_u32).map_or(('\\', 1), |ch| (ch, 4)),
        Some(&byte @ (b'"' | b'\\' | b'/' | b'\'')) => (char::from(byte), 2),
        _ => ('\\', 1),
    }
}

fn unicode(raw: &str) -> (char, usize) {
    let Some(first) = hex(raw, 2, 4) else { return ('\\', 1) };
    if let Some(ch) = char::from_u32(first) {
        return (ch, 6);
    }
    let low = if raw.get(6..8) == Some("\\u") { hex(raw, 8, 4) } else { None };
    match low {
        Some(low @ 0xDC00..=0xDFFF) if first < 0xDC00 => {
            let code = 0x10000 + ((first - 0xD800) << 10) + (low - 0xDC00);
            (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 12)
        }
        _ => (char::REPLACEMENT_CHARACTER, 6),
    }
}

fn hex(raw: &str, at: usize, digits: usize) -> Option<u32> {
    let text = raw.get(at..at + digits)?;
    text.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u32::from_str_radix(text, 16).ok())?
}

pub(super) fn encode(text: &str, out: &mut String) {
    for ch in text.chars() {
        match ch {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            ch if ch < ' ' => out.push_str(&format!("\\u{:04x}", ch as u32)),
            ch => out.push(ch),
        }
    }
}

/// A number can only be replaced by a number: what is none becomes 0, so that the type of the value stays.
pub(super) fn number(text: &str) -> &str {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = !digits.is_empty() && digits.len() < 20 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let leads_with_zero = digits.len() > 1 && digits.starts_with('0');
    if is_number && !leads_with_zero
        || text.parse::<f64>().is_ok_and(f64::is_finite) && !leads_with_zero && !text.starts_with('+')
    {
        text
    } else {
        "0"
    }
}
