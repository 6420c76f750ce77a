//! Small parsers for times and dates as apps write them: each answers where the thing ends.

/// Where the decimal number of `widths` digits at `at` ends.
pub(in crate::formats) fn digits(text: &str, at: usize, widths: std::ops::RangeInclusive<usize>) -> Option<usize> {
    let width = text.as_bytes().get(at..)?.iter().take(widths.end() + 1).take_while(|byte| byte.is_ascii_digit()).count();
    widths.contains(&width).then_some(at + width)
}

/// Where the literal at `at` ends.
pub(in crate::formats) fn literal(text: &str, at: usize, literal: &str) -> Option<usize> {
    text.get(at..)?.starts_with(literal).then_some(at + literal.len())
}

/// Where one of these literals ends.
pub(in crate::formats) fn one_of(text: &str, at: usize, literals: &[&str]) -> Option<usize> {
    literals.iter().find_map(|word| literal(text, at, word))
}

/// Where a shape at `at` ends: `d` is one or two digits, `D` two, `Y` four, `w` a word of letters, anything else itself.
pub(in crate::formats) fn shape(text: &str, mut at: usize, shape: &str) -> Option<usize> {
    for ch in shape.chars() {
        at = match ch {
            'd' => digits(text, at, 1..=2)?,
            'D' => digits(text, at, 2..=2)?,
            'Y' => digits(text, at, 4..=4)?,
            'w' => word(text, at)?,
            _ => text.get(at..)?.strip_prefix(ch).map(|_| at + ch.len_utf8())?,
        };
    }
    Some(at)
}

/// The end of the first of these shapes that fits.
pub(in crate::formats) fn any_shape(text: &str, at: usize, shapes: &[&str]) -> Option<usize> {
    shapes.iter().find_map(|one| shape(text, at, one))
}

/// A word of at most 12 letters of any script.
fn word(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let end = rest.char_indices().take(13).find(|(_, ch)| !ch.is_alphabetic()).map_or(rest.len(), |(end, _)| end);
    (end > 0 && rest[..end].chars().count() <= 12).then_some(at + end)
}

/// Half days before and behind a clock time.
const BEFORE: &[&str] =
    &["午前", "午後", "上午", "下午", "凌晨", "清晨", "早上", "中午", "晚上", "오전 ", "오후 ", "AM ", "PM ", "am ", "pm "];
const BEHIND: &[&str] = &[" AM", " PM", "AM", "PM", "\u{202f}AM", "\u{202f}PM", " am", " pm", "am", "pm"];

/// Where the time of day at `at` ends: `18:04`, `午後05:38`, `9:30AM`, `18:04:59`.
pub(in crate::formats) fn clock(text: &str, at: usize) -> Option<usize> {
    let start = one_of(text, at, BEFORE).unwrap_or(at);
    let minutes = shape(text, start, "d:D")?;
    let end = shape(text, minutes, ":D").unwrap_or(minutes);
    if text.as_bytes().get(end).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    Some(one_of(text, end, BEHIND).unwrap_or(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_and_shapes() {
        for time in ["18:04", "9:30AM", "午後05:38", "上午9:46", "오후 8:36", "10:02:11"] {
            assert_eq!(clock(&format!("{time}\tA"), 0), Some(time.len()), "{time}");
        }
        assert!(clock("18:4 x", 0).is_none() && clock("180:45", 0).is_none() && clock("18:045", 0).is_none());
        assert_eq!(shape("2025. 11. 2. x", 0, "Y. d. d. "), Some(13));
        assert_eq!(shape("Sunday, Nov", 0, "w, "), Some(8));
        assert_eq!(shape("é", 0, "d"), None);
    }
}
