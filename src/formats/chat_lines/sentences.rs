//! What an app itself says in a chat: `A joined`, `A invited B and C`. Such sentences name people.
//!
//! A sentence is a template: `%` is somebody or a list of them, `$` a title, `*` anything. The first that fits counts.

use super::names::someone;
use super::told::Inset;
use crate::slice::Role;
use aho_corasick::AhoCorasick;
use std::sync::OnceLock;

/// No app writes longer ones, in bytes; the work on one is not linear in its length.
const LONGEST: usize = 2048;

/// Between the names of a list.
const CONJUNCTIONS: &[&str] = &["님, ", "님과 ", ", ", " and ", " und ", "、", "，", " & "];

const HOLES: [char; 3] = ['%', '$', '*'];

/// The sentences of one app.
pub(in crate::formats) struct Sentences {
    list: &'static [&'static str],
    /// The longest words of each: a line without any of them is no sentence.
    keys: OnceLock<Option<AhoCorasick>>,
}

impl Sentences {
    /// The specific before the general.
    pub(in crate::formats) const fn new(list: &'static [&'static str]) -> Sentences {
        Sentences { list, keys: OnceLock::new() }
    }

    /// The people and titles in `text[start..end]`, if it is one of these sentences.
    pub(in crate::formats) fn find(&self, text: &str, (start, end): (usize, usize)) -> Option<Vec<Inset>> {
        let line = text.get(start..end).filter(|line| line.len() <= LONGEST && self.may_be(line))?;
        let whole = line.trim_end();
        let line = whole.trim_end_matches(['.', '。', '!', ' ']);
        let mut found = self.list.iter().find_map(|sentence| fit(line, sentence).or_else(|| fit(whole, sentence)))?;
        for inset in &mut found {
            inset.place = (inset.place.0 + start, inset.place.1 + start);
        }
        Some(found)
    }

    fn may_be(&self, line: &str) -> bool {
        let longest = |sentence: &&'static str| sentence.split(HOLES).max_by_key(|words| words.len()).unwrap_or_default();
        let keys = self.keys.get_or_init(|| AhoCorasick::new(self.list.iter().map(longest)).ok());
        keys.as_ref().is_none_or(|keys| keys.is_match(line))
    }
}

fn fit(line: &str, sentence: &str) -> Option<Vec<Inset>> {
    let (mut at, mut insets) = (0, Vec::new());
    let mut rest = sentence;
    while let Some(kind) = rest.chars().next() {
        if !HOLES.contains(&kind) {
            let width = rest.find(HOLES).unwrap_or(rest.len());
            at += line.get(at..)?.strip_prefix(&rest[..width]).map(|_| width)?;
            rest = &rest[width..];
            continue;
        }
        rest = &rest[1..];
        let literal = &rest[..rest.find(HOLES).unwrap_or(rest.len())];
        let end = at + hole(line.get(at..)?, literal, &rest[literal.len()..])?;
        match kind {
            '%' => people(line, (at, end), &mut insets)?,
            '$' => insets.push(title(line, (at, end))?),
            _ => {}
        }
        at = end;
    }
    (at == line.len()).then_some(insets)
}

/// How long the hole at the start of `rest` is: up to `literal`, which ends the line if nothing comes `behind` it.
fn hole(rest: &str, literal: &str, behind: &str) -> Option<usize> {
    match (literal, behind) {
        ("", _) => Some(rest.len()),
        (_, "") => rest.strip_suffix(literal).map(str::len),
        _ => rest.find(literal),
    }
}

fn people(line: &str, (start, end): (usize, usize), insets: &mut Vec<Inset>) -> Option<()> {
    if end == start {
        return None;
    }
    let mut at = start;
    while at < end {
        let rest = &line[at..end];
        let split = CONJUNCTIONS.iter().filter_map(|word| rest.find(word).map(|found| (found, word.len()))).min();
        let (width, skipped) = split.unwrap_or((rest.len(), 0));
        if let Some((place, role)) = someone(line, (at, at + width)) {
            insets.push(Inset { place, role, who: 0 });
        }
        at += width + skipped;
    }
    Some(())
}

/// A title without its quotes.
fn title(line: &str, (start, end): (usize, usize)) -> Option<Inset> {
    let is_dress = |ch: char| ch.is_whitespace() || "\"“”„«»「」『』'‘’".contains(ch);
    let whole = line.get(start..end)?;
    let inner = whole.trim_start_matches(is_dress);
    let start = end - inner.len();
    let end = start + inner.trim_end_matches(is_dress).len();
    (end > start).then_some(Inset { place: (start, end), role: Role::Title, who: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    static SENTENCES: Sentences = Sentences::new(&[
        "% joined *",
        "% invited %",
        "%님이 %님을 초대하였습니다",
        "% renamed the group to $",
        "You named it $",
    ]);

    fn found(line: &str) -> Option<Vec<&str>> {
        SENTENCES.find(line, (0, line.len())).map(|found| found.iter().map(|inset| &line[inset.place.0..inset.place.1]).collect())
    }

    #[test]
    fn people_and_titles() {
        assert_eq!(found("Ana Li joined the group."), Some(vec!["Ana Li"]));
        assert_eq!(found("Ana invited Bo, Cy Dee and +44 7700 900123"), Some(vec!["Ana", "Bo", "Cy Dee", "+44 7700 900123"]));
        assert_eq!(found("노을 윤님이 하람 서님을 초대하였습니다."), Some(vec!["노을 윤", "하람 서"]));
        assert_eq!(found("Ana renamed the group to “Boat club”."), Some(vec!["Ana", "Boat club"]));
        assert_eq!(found("You named it X"), Some(vec!["X"]));
        assert_eq!(found("nothing of it"), None);
        assert_eq!(found(""), None);
    }
}
