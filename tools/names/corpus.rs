//! Labelled texts: those of `../shared/data/ner`, and templates of our own with names put in.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

/// One text in this many is held back from training, in every file: what `measure` reads.
pub(crate) const FOLDS: usize = 8;

/// Which of the eight parts `measure` reads.
pub(crate) const HELD_BACK: usize = 7;

/// A text and the places of its names, in bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) names: Vec<Range<usize>>,
    /// Chat, tweets: what the tool is for.
    pub(crate) is_social: bool,
}

/// Which texts of a file: one fold, or all the others.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Without(usize),
    Fold(usize),
}

/// The files of the labelled data, by name.
pub(crate) fn files() -> Vec<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/ner");
    let mut files: Vec<_> = std::fs::read_dir(folder).expect("../shared/data/ner").flatten().map(|entry| entry.path()).collect();
    files.sort();
    files
}

/// The texts of a labelled file.
pub(crate) fn labelled(path: &Path, part: Option<Part>) -> Vec<Text> {
    let lines = std::fs::read_to_string(path).expect("a labelled file");
    let is_social = !path.ends_with("ronec-train.jsonl");
    let is_wanted = |index: usize| match part {
        Some(Part::Without(fold)) => index % FOLDS != fold,
        Some(Part::Fold(fold)) => index % FOLDS == fold,
        None => true,
    };
    let mut texts: Vec<Text> = lines.lines().map(|line| Text { is_social, ..parse(line) }).collect();
    if !is_social {
        proper(&mut texts);
    }
    texts.into_iter().enumerate().filter(|(index, _)| is_wanted(*index)).map(|(_, text)| text).collect()
}

/// RONEC labels everybody who is spoken of, "the pupils" and "he" as well: only names are kept. They have a capital, and
/// are not written without one elsewhere.
fn proper(texts: &mut [Text]) {
    let is_lower = |word: &str| word.starts_with(|ch: char| ch.is_lowercase());
    let lower: std::collections::HashSet<String> =
        texts.iter().flat_map(|text| text.text.split(' ')).filter(|word| is_lower(word)).map(str::to_string).collect();
    for text in texts {
        let mut names: Vec<Range<usize>> = Vec::new();
        for span in std::mem::take(&mut text.names) {
            let mut at = span.start;
            for word in text.text[span.clone()].split(' ') {
                let place = at..at + word.len();
                at = place.end + 1;
                let is_proper = word.starts_with(char::is_uppercase) && !lower.contains(&word.to_lowercase());
                match names.last_mut() {
                    Some(last) if is_proper && last.end + 1 == place.start => last.end = place.end,
                    _ if is_proper => names.push(place),
                    _ => {}
                }
            }
        }
        text.names = names;
    }
}

fn parse(line: &str) -> Text {
    let value: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
    let text = value["text"].as_str().unwrap_or_default().to_string();
    let mut places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    places.push(text.len());
    let place = |value: &serde_json::Value| places[value.as_u64().unwrap_or(0) as usize];
    let spans = value["spans"].as_array().cloned().unwrap_or_default();
    let is_person = |span: &&serde_json::Value| matches!(span["type"].as_str(), Some("PERSON" | "PER"));
    let names = spans.iter().filter(is_person).map(|span| place(&span["start"])..place(&span["end"])).collect();
    Text { text, names, is_social: true }
}

/// Numbers that come in no order and are the same every time (SplitMix64).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ mixed >> 31
    }

    pub(crate) fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }

    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    pub(crate) fn pick<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len())]
    }
}

/// Names to put in, by kind and rank.
#[derive(Default)]
pub(crate) struct Names {
    given: BTreeMap<u8, Vec<String>>,
    family: BTreeMap<u8, Vec<String>>,
    nick: Vec<String>,
}

impl Names {
    pub(crate) fn of(sources: &str) -> Names {
        let mut names = Names::default();
        for line in sources.lines() {
            let mut cells = line.split('\t');
            let (Some(kind), Some(rank), Some(form)) = (cells.next(), cells.next(), cells.next()) else { continue };
            let rank: u8 = rank.parse().unwrap_or(0);
            let is_spaced = form.chars().all(|ch| ch < '\u{530}');
            match kind {
                "g" if is_spaced => names.given.entry(rank).or_default().push(title(form)),
                "f" if is_spaced => names.family.entry(rank).or_default().push(title(form)),
                "n" => names.nick.push(title(form)),
                _ => {}
            }
        }
        names
    }

    pub(crate) fn given(&self, dice: &mut Dice) -> &str {
        if dice.chance(8) {
            return dice.pick::<String>(&self.nick);
        }
        Self::one(&self.given, &[5, 5, 5, 5, 4, 4, 4, 3, 3, 3, 2, 1], dice)
    }

    pub(crate) fn family(&self, dice: &mut Dice) -> &str {
        Self::one(&self.family, &[4, 4, 4, 4, 3, 3, 3, 3, 2, 1], dice)
    }

    pub(crate) fn nick(&self, dice: &mut Dice) -> &str {
        dice.pick::<String>(&self.nick)
    }

    fn one<'n>(by_rank: &'n BTreeMap<u8, Vec<String>>, ranks: &[u8], dice: &mut Dice) -> &'n str {
        let rank = dice.pick(ranks);
        by_rank.get(rank).map_or("Maya", |list| dice.pick::<String>(list).as_str())
    }
}

pub(crate) fn title(form: &str) -> String {
    let mut chars = form.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Templates of our own: see `tools/names/templates`.
pub(crate) fn templates() -> Vec<(String, bool)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/names/templates");
    let mut files: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("templates");
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            all.push((line.split_once('\t').map_or(line, |(_, line)| line).to_string(), !line.contains('\t')));
        }
    }
    all
}

/// A template with names put in.
pub(crate) fn filled(template: &str, names: &Names, dice: &mut Dice) -> Text {
    let mut out = Text { is_social: true, ..Text::default() };
    let mut rest = template;
    while let Some((before, slot, behind)) = next_slot(rest) {
        out.text.push_str(before);
        let start = out.text.len();
        let name = match slot.to_ascii_uppercase() {
            b'G' => names.given(dice).to_string(),
            b'F' => names.family(dice).to_string(),
            b'N' => names.nick(dice).to_string(),
            _ => names.given(dice).chars().next().map_or_else(String::new, |ch| format!("{ch}.")),
        };
        let name = if slot.is_ascii_lowercase() { name.to_lowercase() } else { name };
        out.text.push_str(&name);
        match out.names.last_mut() {
            Some(last) if before == " " && last.end + 1 == start => last.end = out.text.len(),
            _ => out.names.push(start..out.text.len()),
        }
        rest = behind;
    }
    out.text.push_str(rest);
    out
}

fn next_slot(text: &str) -> Option<(&str, u8, &str)> {
    let mut from = 0;
    while let Some(at) = text[from..].find('{').map(|at| from + at) {
        let bytes = text.as_bytes();
        if bytes.get(at + 2) == Some(&b'}') && matches!(bytes[at + 1].to_ascii_uppercase(), b'G' | b'F' | b'N' | b'I') {
            return Some((&text[..at], bytes[at + 1], &text[at + 3..]));
        }
        from = at + 1;
    }
    None
}

impl Text {
    /// Other names in the places of the names, of as many words and in the same case.
    pub(crate) fn swapped(&self, names: &Names, dice: &mut Dice) -> Text {
        let mut out = Text { is_social: self.is_social, ..Text::default() };
        let mut at = 0;
        for place in &self.names {
            if place.start < at {
                continue;
            }
            out.text.push_str(&self.text[at..place.start]);
            let old = &self.text[place.clone()];
            let start = out.text.len();
            out.text.push_str(&other_name(old, names, dice));
            out.names.push(start..out.text.len());
            at = place.end;
        }
        out.text.push_str(&self.text[at..]);
        out
    }

    /// The same text with every character replaced by what `change` makes of it; it is told what stands around.
    fn mapped(&self, mut change: impl FnMut(usize, char, &mut String)) -> Text {
        let mut out = Text { is_social: self.is_social, ..Text::default() };
        let mut places = vec![0; self.text.len() + 1];
        for (at, ch) in self.text.char_indices() {
            places[at] = out.text.len();
            change(at, ch, &mut out.text);
        }
        places[self.text.len()] = out.text.len();
        out.names = self.names.iter().map(|name| places[name.start]..places[name.end]).collect();
        out
    }

    pub(crate) fn lower(&self) -> Text {
        self.mapped(|_, ch, out| out.extend(ch.to_lowercase()))
    }

    pub(crate) fn upper(&self) -> Text {
        self.mapped(|_, ch, out| out.extend(ch.to_uppercase()))
    }

    /// As a phone writes: a capital at the beginning, and "I".
    pub(crate) fn mobile(&self) -> Text {
        let mut begins = true;
        let bytes = self.text.as_bytes();
        self.mapped(|at, ch, out| {
            let is_word = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphanumeric);
            let is_i = ch == 'I' && !is_word(at.checked_sub(1)) && !is_word(Some(at + 1));
            if begins && ch.is_alphabetic() || is_i {
                out.push(ch);
                begins &= is_i;
            } else {
                out.extend(ch.to_lowercase());
            }
            begins |= matches!(ch, '.' | '!' | '?');
        })
    }

    /// Without the spaces that the sources put around signs.
    pub(crate) fn tight(&self) -> Text {
        let text = &self.text;
        let mut is_open = false;
        self.mapped(|at, ch, out| {
            let next = text[at + ch.len_utf8()..].chars().next().unwrap_or(' ');
            let last = text[..at].chars().next_back().unwrap_or(' ');
            let drops = ch == ' '
                && (matches!(next, ',' | '.' | '!' | '?' | ';' | ':' | ')' | '\'' | '’')
                    || matches!(last, '(' | '#')
                    || is_open && last == '"');
            if ch == '"' {
                is_open = !is_open;
            }
            if !drops {
                out.push(ch);
            }
        })
    }
}

fn other_name(old: &str, names: &Names, dice: &mut Dice) -> String {
    let words: Vec<&str> = old.split(' ').collect();
    let is_plain = words.iter().all(|word| word.chars().all(|ch| ch.is_alphabetic() || ch == '.'));
    if !is_plain || words.len() > 3 {
        return old.to_string();
    }
    let count = words.len();
    let other = |(index, word): (usize, &&str)| {
        let new = if word.len() <= 2 && word.ends_with('.') {
            format!("{}.", names.given(dice).chars().next().unwrap_or('J'))
        } else if index + 1 == count && (count > 1 || dice.chance(35)) {
            names.family(dice).to_string()
        } else {
            names.given(dice).to_string()
        };
        match word.chars().next() {
            Some(first) if first.is_lowercase() => new.to_lowercase(),
            _ if word.chars().count() > 2 && word.chars().all(char::is_uppercase) => new.to_uppercase(),
            _ => new,
        }
    };
    words.iter().enumerate().map(other).collect::<Vec<_>>().join(" ")
}
