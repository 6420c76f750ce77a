//! The words around a number, one after the other, as far as an address may reach.

/// A word: letters and digits, with the marks that stand inside names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Token<'t> {
    pub(in crate::rules) text: &'t str,
    pub(in crate::rules) start: usize,
    pub(in crate::rules) end: usize,
}

/// A word in lower case, kept where it is made: most numbers are neither an address nor an age, and soon forgotten.
pub(in crate::rules) type Lower = arrayvec::ArrayString<56>;

/// No word of an address is longer.
const LONGEST: usize = 48;

impl Token<'_> {
    /// In lower case; what is longer than any word of an address or an age is cut.
    pub(in crate::rules) fn lower(&self) -> Lower {
        let mut lower = Lower::new();
        let mut letters = self.text.chars().flat_map(char::to_lowercase);
        while letters.next().is_some_and(|letter| lower.try_push(letter).is_ok()) {}
        lower
    }

    pub(in crate::rules) fn is_capital(&self) -> bool {
        let mut letters = self.text.chars().skip_while(|ch| matches!(ch, '\'' | '’'));
        match letters.next() {
            Some(first) if first.is_uppercase() => true,
            // `d'Alésia`, `l'Église`.
            Some('d' | 'l' | 'D' | 'L') => letters.next().is_some_and(|ch| matches!(ch, '\'' | '’')),
            // Scripts without capitals.
            Some(first) => first.is_alphabetic() && !first.is_lowercase(),
            None => false,
        }
    }

    pub(in crate::rules) fn is_number(&self) -> bool {
        self.text.starts_with(|ch: char| ch.is_ascii_digit())
    }

    /// Whether its only digits are those of `5th`, `42nd`.
    pub(in crate::rules) fn is_ordinal(&self) -> bool {
        let rest = self.text.trim_start_matches(|ch: char| ch.is_ascii_digit());
        rest.len() < self.text.len()
            && matches!(rest.to_ascii_lowercase().as_str(), "st" | "nd" | "rd" | "th" | "º" | "ª" | "e" | "er")
    }
}

fn is_word(ch: char) -> bool {
    ch.is_alphanumeric() || matches!(ch, '\'' | '’' | 'º' | 'ª' | '°' | '#')
}

/// Marks that stand inside a word when a word goes on behind them.
fn is_joint(ch: char) -> bool {
    matches!(ch, '-' | '/' | '.' | '–')
}

/// The word that begins at `at`.
pub(in crate::rules) fn at(text: &str, at: usize) -> Option<Token<'_>> {
    let rest = text.get(at..)?;
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((place, ch)) = chars.next() {
        let goes_on = is_word(ch) || is_joint(ch) && end == place && chars.peek().is_some_and(|(_, next)| is_word(*next));
        if !goes_on || place > LONGEST {
            break;
        }
        end = place + ch.len_utf8();
    }
    (end > 0).then(|| Token { text: &rest[..end], start: at, end: at + end })
}

/// The word behind `end`, if only one space (and the dot of an abbreviation) is between.
pub(in crate::rules) fn behind(text: &str, end: usize) -> Option<Token<'_>> {
    let rest = text.get(end..)?;
    let inner = rest.strip_prefix('.').unwrap_or(rest);
    let begin = inner.strip_prefix([' ', '\u{a0}'])?;
    at(text, text.len() - begin.len())
}

/// The word before `start`, if only one space (and a comma or a dot) is between, or nothing behind a dot: `Hauptstr.12`.
pub(in crate::rules) fn before(text: &str, start: usize) -> Option<Token<'_>> {
    let head = text.get(..start)?;
    let inner = head.strip_suffix([' ', '\u{a0}']).unwrap_or(head);
    let marked = inner.strip_suffix([',', '.', ':', '/']).unwrap_or(inner);
    if marked.len() == head.len() {
        return None;
    }
    let mut begin = marked.len();
    for (place, ch) in marked.char_indices().rev() {
        let goes_on = is_word(ch) || is_joint(ch) && marked[..place].ends_with(is_word) && begin < marked.len();
        if !goes_on || marked.len() - place > LONGEST {
            break;
        }
        begin = place;
    }
    (begin < marked.len()).then(|| Token { text: &marked[begin..], start: begin, end: marked.len() })
}
