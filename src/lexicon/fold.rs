//! One spelling for all spellings of a word: lower case, without diacritics, Latin letters without ligatures.
//!
//! Folding goes character by character, so that a place in the folded text can be found again in the original one.

use unicode_normalization::char::decompose_canonical;

/// Calls `each` with what `ch` folds to: nothing for a combining mark, two letters for `ß`.
pub fn each(ch: char, mut each: impl FnMut(char)) {
    if ch.is_ascii() {
        return each(ch.to_ascii_lowercase());
    }
    if let Some(plain) = latin(ch).or_else(|| plain(ch)) {
        return each(plain);
    }
    each_slowly(ch, each);
}

fn each_slowly(ch: char, mut each: impl FnMut(char)) {
    if let Some(letters) = ligature(ch) {
        return letters.chars().for_each(each);
    }
    decompose_canonical(ch, |part| {
        if !is_dropped(part) {
            part.to_lowercase().filter(|lower| !is_dropped(*lower)).for_each(&mut each);
        }
    });
}

/// The ASCII letters of U+00C0 to U+017F; a dot for those that have none, or two.
const LATIN: &[u8; 192] =
    b"aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll..llnnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.";

fn latin(ch: char) -> Option<char> {
    let letter = *LATIN.get((ch as usize).wrapping_sub(0xC0))?;
    (letter != b'.').then_some(char::from(letter))
}

/// Characters of much written scripts that have no marks to lose: most of them come by here, quickly.
fn plain(ch: char) -> Option<char> {
    match ch {
        'й' | 'Й' | 'ё' | 'Ё' => None,
        'а'..='я'
        | '\u{621}'
        | '\u{627}'..='\u{63A}'
        | '\u{641}'..='\u{64A}'
        | '\u{900}'..='\u{928}'
        | '\u{92A}'..='\u{930}'
        | '\u{935}'..='\u{957}'
        | '\u{2013}'..='\u{2026}' => Some(ch),
        'А'..='Я' => char::from_u32(ch as u32 + 0x20),
        '\u{2E80}'..='\u{A63F}' | '\u{AC00}'..='\u{D7FF}' | '\u{1F000}'.. => Some(ch),
        _ => None,
    }
}

/// Latin letters that Unicode does not take apart.
fn ligature(ch: char) -> Option<&'static str> {
    Some(match ch {
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'þ' | 'Þ' => "th",
        'ı' => "i",
        'ħ' | 'Ħ' => "h",
        'ς' => "σ",
        _ => return None,
    })
}

/// Marks that people leave out: combining accents, Arabic vowel signs and tatweel, joiners, variation selectors.
fn is_dropped(ch: char) -> bool {
    matches!(ch, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}')
}

/// Whether a word goes on over this character: letters, digits, and the marks that belong to letters.
#[inline]
pub fn is_word_char(ch: char) -> bool {
    match ch {
        '\0'..='\u{7F}' => ch.is_ascii_alphanumeric(),
        // Much written blocks that are letters throughout, or hold none.
        '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2C1}' | '\u{400}'..='\u{481}' | '\u{3041}'..='\u{3096}' => {
            true
        }
        '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => true,
        '\u{2010}'..='\u{206F}'
        | '\u{2190}'..='\u{245F}'
        | '\u{2500}'..='\u{2775}'
        | '\u{2794}'..='\u{2BFF}'
        | '\u{1F300}'..='\u{1FAFF}' => false,
        '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{65F}' | '\u{904}'..='\u{950}' | '\u{E01}'..='\u{E3A}' => true,
        _ => ch.is_alphanumeric() || is_mark(ch),
    }
}

/// Marks inside words that Unicode does not count as alphabetic: accents, viramas, nuktas.
fn is_mark(ch: char) -> bool {
    matches!(ch, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{93C}' | '\u{94D}' | '\u{9BC}' | '\u{9CD}'
        | '\u{A3C}' | '\u{A4D}' | '\u{ABC}' | '\u{ACD}' | '\u{B3C}' | '\u{B4D}' | '\u{BCD}' | '\u{C4D}' | '\u{CCD}' | '\u{D4D}' | '\u{DCA}'
        | '\u{E38}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}' | '\u{200C}' | '\u{200D}')
}

/// Whether words of this script are written without spaces between them.
pub fn is_unspaced(ch: char) -> bool {
    matches!(ch, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3134F}')
}

/// The folded spelling of a word.
pub fn word(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    word.chars().for_each(|ch| each(ch, |folded| out.push(folded)));
    out
}

/// Sets `out` to the bytes of the folded spelling of a word.
#[inline]
pub fn word_into(word: &str, out: &mut Vec<u8>) {
    out.clear();
    if word.is_ascii() {
        out.extend_from_slice(word.as_bytes());
        return out.make_ascii_lowercase();
    }
    let mut utf8 = [0; 4];
    word.chars().for_each(|ch| each(ch, |ch| out.extend_from_slice(ch.encode_utf8(&mut utf8).as_bytes())));
}

/// The folded spelling of a text: its words, one space between them.
pub fn text(text: &str) -> String {
    words(text).fold(String::with_capacity(text.len()), |mut out, one| {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&word(one));
        out
    })
}

/// Up to `reach` bytes before `at`, of the same text of a block with NUL between its texts.
pub fn own_text_before(block: &str, at: usize, reach: usize) -> &str {
    let mut from = at.saturating_sub(reach);
    while !block.is_char_boundary(from) {
        from += 1;
    }
    block[from..at].rsplit('\0').next().unwrap_or_default()
}

/// The words of a text as they are written.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|ch| !is_word_char(ch)).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_name_meet() {
        for (written, folded) in [
            ("Zoë", "zoe"),
            ("ZOE\u{308}", "zoe"),
            ("Großmann", "grossmann"),
            ("Łukasz", "lukasz"),
            ("Søren", "soren"),
            ("Юлия", "юлия"),
            ("Ἀλέξανδρος", "αλεξανδροσ"),
            ("İrem", "irem"),
            ("مُحَمَّد", "محمد"),
            ("田中", "田中"),
            ("प्रिया", "प्रिया"),
        ] {
            assert_eq!(word(written), word(folded), "{written}");
        }
        assert_eq!(word("Zoë"), "zoe");
        assert_eq!(text("  Iñaki—Sorá ❤️ (MBA)"), "inaki sora mba");
    }

    #[test]
    fn quick_answers_are_the_slow_ones() {
        for ch in (0..0x11_0000).filter_map(char::from_u32) {
            let (mut quick, mut slow) = (String::new(), String::new());
            each(ch, |folded| quick.push(folded));
            each_slowly(ch, |folded| slow.push(folded));
            // Hangul and kana keep their composed form, which is quicker and just as much one spelling.
            assert!(quick == slow || ch >= '\u{2E80}' || ch.is_ascii(), "U+{:04X}: {quick} {slow}", ch as u32);
            assert_eq!(is_word_char(ch), ch.is_alphanumeric() || is_mark(ch), "U+{:04X}", ch as u32);
        }
    }

    #[test]
    fn emoji_and_quotes_end_words() {
        assert_eq!(words("❤️Maya’s “Zoë”😀").collect::<Vec<_>>(), ["Maya", "s", "Zoë"]);
        assert_eq!(words("प्रिया नायर").count(), 2);
    }
}
