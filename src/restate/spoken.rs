//! Dictated numbers: `five five five, oh one four three`, `zéro six, douze, trente-quatre`, `5 5 5 - 0 1 4 3`.
//!
//! A run of numerals of one language, and of digits, becomes one number. What counts up or down, or is a list, is none.

use super::numerals::{ANY, Languages, Numeral};
use super::tokens::{Meaning, Words};
use crate::checks::phone::{self, Region};
use crate::span::Span;

/// What a run says.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub(super) digits: String,
    /// How many of its tokens are words, and how many are single digits or words for them.
    words: usize,
    singles: usize,
    values: Vec<u64>,
    /// A list has commas between its numbers.
    commas: usize,
    /// Signs that stand between the groups of no number but one that is to be hidden.
    odd: usize,
    is_sum: bool,
    /// Groups of digits stand among single ones.
    is_mixed: bool,
}

/// A run in the making.
struct Run {
    languages: Languages,
    said: Said,
    groups: Vec<(u64, String)>,
    /// A ten that may take a unit.
    open: Option<u8>,
    /// Whether a comma or dot stands before the token.
    is_apart: bool,
    times: u8,
    last: usize,
}

/// More tokens than this are no number; a longer run begins anew.
const MOST: usize = 40;

/// Calls `each` with every dictated number: its place, its digits, and whether it is a phone number by itself.
pub(super) fn each(words: Words<'_>, mut each: impl FnMut(Span, String, Option<u8>)) {
    let mut index = 0;
    while index < words.tokens.len() {
        if !matches!(words.meaning(index), Some(Meaning::Digits | Meaning::Number(..))) {
            index += 1;
            continue;
        }
        let Some(run) = run(words, index) else {
            index += 1;
            continue;
        };
        let last = run.last;
        let said = run.said();
        if let (Some(one), Some(end)) = (words.tokens.get(index), words.tokens.get(last)) {
            let plus = plus_before(words, index);
            let start = plus.unwrap_or(one.span.start);
            let span = Span { start, end: end.span.end };
            if said.is_number() {
                let phone = sureness(words, span, &said);
                let sign = if plus.is_some() { "+" } else { "" };
                each(span, format!("{sign}{}", said.digits), phone);
            }
        }
        index = last + 1;
    }
}

/// Calls `each` with every number that is announced as a phone number and in which digits were hidden: that is a reason of its
/// own to believe it, though it be too short for any plan.
pub(super) fn hidden(words: Words<'_>, is_changed: impl Fn(Span) -> bool, mut each: impl FnMut(Span, u8)) {
    let is_group = |index: usize| words.meaning(index) == Some(Meaning::Digits);
    let mut first = 0;
    while first < words.tokens.len() {
        let mut last = first;
        while is_group(first)
            && last - first < MOST
            && is_group(last + 1)
            && matches!(words.gap(last), " " | "-" | "." | ") " | ")")
        {
            last += 1;
        }
        if let (true, Some(one), Some(end)) = (is_group(first), words.tokens.get(first), words.tokens.get(last)) {
            let span = Span { start: one.span.start, end: end.span.end };
            let digits: usize = (first..=last).map(|index| words.word(index).len()).sum();
            if (7..=15).contains(&digits) && is_changed(span) && surroundings(words, span) == Some(true) {
                each(span, 65);
            }
        }
        first = last + 1;
    }
}

/// Where a `+` or `plus` before a run begins.
fn plus_before(words: Words<'_>, index: usize) -> Option<u32> {
    let gap = words.gap_before(index);
    let own = words.tokens.get(index)?.span.start;
    if gap.ends_with('+') {
        return Some(own - 1);
    }
    let before = words.tokens.get(index.checked_sub(1)?)?;
    (words.meaning(index - 1) == Some(Meaning::Joint('+')) && gap == " ").then_some(before.span.start)
}

/// The digits of the numerals that end at `index`, and the first of them.
pub(super) fn digits_before(words: Words<'_>, index: usize) -> (usize, Option<String>) {
    let is_number = |index: usize| matches!(words.meaning(index), Some(Meaning::Number(..) | Meaning::Digits));
    if !is_number(index) {
        return (index, None);
    }
    let mut first = index;
    while index - first < MOST && first > 0 && is_number(first - 1) && matches!(words.gap(first - 1), " " | "-") {
        first -= 1;
    }
    match run(words, first) {
        Some(run) if run.last == index => (first, Some(run.said().digits)),
        _ => (index, None),
    }
}

fn run(words: Words<'_>, first: usize) -> Option<Run> {
    let mut run =
        Run { languages: ANY, said: Said::default(), groups: Vec::new(), open: None, is_apart: false, times: 1, last: first };
    let mut index = first;
    while index - first < MOST {
        let gap = if index == first { "" } else { words.gap(run.last) };
        if run.take(words, index, gap) {
            let between = run.last;
            run.last = index;
            if index > first && between + 1 == index {
                run.said.commas += usize::from(gap.contains(','));
                run.said.odd += usize::from(matches!(gap.trim(), "*" | "~" | "|" | "\u{b7}" | "\u{2022}"));
            }
            run.said.is_sum |= index > first && gap.contains(['+', '=', '\u{d7}', ':', '%']);
        }
        index = match next(words, index) {
            Some(next) => next,
            None => break,
        };
        if !run.fits(words, index) {
            break;
        }
    }
    (!run.groups.is_empty()).then_some(run)
}

/// The next numeral, over what may stand between: signs, and one word for a sign.
fn next(words: Words<'_>, index: usize) -> Option<usize> {
    if !is_pause(words.gap(index)) {
        return None;
    }
    let is_filler = match words.meaning(index + 1)? {
        Meaning::Joint('.' | '-') => true,
        Meaning::Plain => ["space", "espace", "espacio", "espaco", "spazio", "then", "pause", "slash"]
            .iter()
            .any(|word| words.word(index + 1).eq_ignore_ascii_case(word)),
        _ => false,
    };
    let next = if is_filler { index + 2 } else { index + 1 };
    (!is_filler || is_pause(words.gap(index + 1)))
        .then_some(next)
        .filter(|next| matches!(words.meaning(*next), Some(Meaning::Digits | Meaning::Number(..))))
}

fn is_pause(gap: &str) -> bool {
    gap.chars().count() <= 4
        && !gap.is_empty()
        && !gap.contains("..")
        && gap.chars().all(|ch| " ,.-/_*()+:|~\t;\u{b7}\u{2022}\u{a0}\u{2013}\u{2026}'=%\u{d7}".contains(ch))
}

impl Run {
    /// Whether the token belongs to a language that the run so far may be in.
    fn fits(&self, words: Words<'_>, index: usize) -> bool {
        match words.meaning(index) {
            Some(Meaning::Number(languages, Numeral::And)) => languages & self.languages != 0 && self.open.is_some(),
            Some(Meaning::Number(languages, _)) => languages & self.languages != 0,
            Some(Meaning::Digits) => words.word(index).len() <= 6,
            _ => false,
        }
    }

    /// Takes in a token; answers whether it is a number, and not only a word between numbers.
    fn take(&mut self, words: Words<'_>, index: usize, gap: &str) -> bool {
        let is_apart = gap.contains([',', '.', ';']);
        match words.meaning(index) {
            Some(Meaning::Digits) => {
                let word = words.word(index);
                self.said.singles += usize::from(word.len() == 1);
                for _ in 0..self.times {
                    self.groups.push((word.parse().unwrap_or(0), word.to_string()));
                }
                (self.open, self.times) = (None, 1);
                true
            }
            Some(Meaning::Number(languages, numeral)) => {
                self.languages &= languages;
                let open = self.open.take().filter(|_| !is_apart);
                match numeral {
                    Numeral::And => {
                        self.open = open;
                        return false;
                    }
                    Numeral::Times(times) => {
                        self.times = times;
                        return false;
                    }
                    _ => {}
                }
                self.said.words += 1;
                self.is_apart = is_apart;
                self.number(numeral, open);
                true
            }
            _ => false,
        }
    }

    fn number(&mut self, numeral: Numeral, open: Option<u8>) {
        let is_apart = self.is_apart;
        let before = self.groups.last().map(|(value, _)| *value);
        match (numeral, open) {
            (Numeral::Unit(unit), Some(ten)) if unit > 0 && (ten != 10 || unit >= 7) => self.join(ten + unit),
            (Numeral::Teen(teen), Some(ten @ (60 | 80))) if self.is_french() && (11..17).contains(&teen) => self.join(ten + teen),
            (Numeral::Ten(10), Some(ten @ (60 | 80))) => {
                self.join(ten + 10);
                self.open = Some(ten + 10);
            }
            (Numeral::Ten(20), _) if self.is_french() && before == Some(4) && !is_apart && self.times == 1 => {
                self.said.singles = self.said.singles.saturating_sub(1);
                self.join(80);
                self.open = Some(80);
            }
            (Numeral::Hundred, _) if before.is_some() && !is_apart => {
                if let Some((value, text)) = self.groups.last_mut() {
                    *value *= 100;
                    text.push_str("00");
                }
            }
            (Numeral::Unit(unit), _) => {
                for _ in 0..self.times {
                    self.said.singles += 1;
                    self.groups.push((u64::from(unit), unit.to_string()));
                }
            }
            (Numeral::Teen(value), _) => self.groups.push((u64::from(value), value.to_string())),
            (Numeral::Ten(value), _) => {
                self.groups.push((u64::from(value), value.to_string()));
                self.open = Some(value);
            }
            _ => {}
        }
        self.times = 1;
    }

    fn is_french(&self) -> bool {
        self.languages == super::numerals::numeral("soixante").map_or(0, |(french, _)| french)
    }

    fn join(&mut self, value: u8) {
        if let Some(last) = self.groups.last_mut() {
            *last = (u64::from(value), value.to_string());
        }
    }

    fn said(mut self) -> Said {
        let is_single = |(_, text): &(u64, String)| text.len() == 1;
        // Groups may stand before or behind the single digits, not among them.
        let behind = self.groups.iter().skip_while(|group| is_single(group)).all(|group| !is_single(group));
        self.said.is_mixed = !behind && !self.groups.iter().skip_while(|group| !is_single(group)).all(is_single);
        self.said.digits = self.groups.iter().map(|(_, text)| text.as_str()).collect();
        self.said.values = self.groups.iter().map(|(value, _)| *value).collect();
        self.said
    }
}

impl Said {
    /// Whether it is a number at all, and not a count, a list or a sum.
    fn is_number(&self) -> bool {
        let len = self.digits.len();
        let is_dictated = self.words >= 3 || self.words >= 1 && self.words + self.singles >= 5;
        let is_spread =
            self.words == 0 && !self.is_mixed && self.singles >= 5 && len >= 7 && self.singles * 3 >= self.values.len() * 2;
        let is_odd = self.words == 0 && self.values.len() >= 3 && self.odd + 1 >= self.values.len() && len >= 7;
        (4..=19).contains(&len) && (is_odd || is_dictated || is_spread) && !self.is_sum && !self.counts() && !self.is_list()
    }

    /// `one two three`, `ten nine eight`, `two four six`: steps of one size.
    fn counts(&self) -> bool {
        let steps: Vec<i64> = self.values.windows(2).map(|pair| pair[1] as i64 - pair[0] as i64).collect();
        let usual = [1, -1, 2, -2, 5, 10].iter().map(|size| steps.iter().filter(|step| *step == size).count()).max().unwrap_or(0);
        let distinct = self.values.iter().collect::<std::collections::BTreeSet<_>>().len();
        usual * 10 >= steps.len() * 7 || distinct == 1 || self.values.len() > 4 && self.values.iter().all(|value| *value <= 1)
    }

    /// Numbers that grow or shrink; phone numbers at home begin with a nought.
    fn is_list(&self) -> bool {
        let is_sorted = self.values.is_sorted_by(|a, b| a < b) || self.values.is_sorted_by(|a, b| a > b);
        is_sorted && self.values.first() != Some(&0) && self.values.iter().any(|value| *value >= 10) && self.values.len() >= 4
    }
}

/// Words that announce a phone number, folded.
const CUES: &str = " number call text whatsapp cell mobile tel phone ring dial fax sms wa handy nummer numero numer telefon telefono telefone telephone \
    llama llamame cel celular movil appelle portable ligar liga telemovel chiama chiamami cellulare bel bellen mobiel zap anruf anrufen ruf rufnummer contact \
    reach txt ph gsm telefoonnummer handynummer telefonnummer whats номер телефон позвони звони fone ligue mob ";

/// Words that tell that it is something else.
const OTHERS: &str = " lottery lotto loto score scores countdown bingo dice rolls yahtzee chords tab sets pi fibonacci sequence binary scale rating count counting math sudoku combo quote recipe episode chapter ";

/// Regions in whose plans a number must be that nothing announces.
const REGIONS: &[Region] = &[*b"US", *b"GB", *b"DE", *b"FR", *b"ES", *b"IT", *b"NL", *b"PT", *b"BR", *b"IN"];

/// How sure a dictated number is a phone number, whatever the plans say.
fn sureness(words: Words<'_>, span: Span, said: &Said) -> Option<u8> {
    let len = said.digits.len();
    if !(7..=15).contains(&len) {
        return None;
    }
    match surroundings(words, span) {
        Some(true) => return Some(65),
        Some(false) => return None,
        None => {}
    }
    let is_even = said.singles * 5 >= said.values.len() * 4 || said.digits.starts_with('0');
    if said.words > 0 {
        return (len >= 9 && is_even).then_some(60);
    }
    // Rolls of dice and chords are single digits too.
    let is_listed = said.commas * 2 > said.values.len();
    (len >= 10 && is_even && !is_listed && REGIONS.iter().any(|region| phone::national(&said.digits, *region).is_some()))
        .then_some(60)
}

/// Whether the words around a number announce a phone number; or, `false`, something else.
fn surroundings(words: Words<'_>, span: Span) -> Option<bool> {
    let before = words.before(span.start as usize, 64);
    let behind = words.behind(span.end as usize, 40);
    let has = |list: &str| {
        before.split(' ').chain(behind.split(' ')).any(|word| !word.is_empty() && list.contains(&format!(" {word} ")))
    };
    if has(OTHERS) { Some(false) } else { has(CUES).then_some(true) }
}
