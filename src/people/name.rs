//! A displayed name taken apart: what is the given name, what the family's, what is a title, a credential, a nickname.

use crate::lexicon::{fold, is_common};

/// What a word is in somebody's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Part {
    /// The whole displayed name is this one word.
    Whole,
    /// The first word of several.
    Given,
    /// A word in quotes inside a name, or one that a card calls a nickname.
    Nickname,
    /// The last words of several.
    Family,
    /// What stands between.
    Middle,
    /// `van`, `de`, `bin`: only counts between other parts.
    Particle,
}

/// How much a word says when it stands alone in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Strength {
    /// It is a name, in any case.
    Strong,
    /// It is an ordinary word too: it needs a capital and evidence around it.
    Weak,
    /// It has two letters: it needs a capital.
    Short,
    /// It is half of a handle (`first.last`): it is only seen beside the other half.
    Half,
}

/// One word of a name, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NameWord {
    pub(super) text: String,
    /// The same with `ae` for `ä` and the like, if that is another spelling.
    pub(super) spelt: Option<String>,
    pub(super) part: Part,
    pub(super) strength: Strength,
}

const PARTICLES: &[&str] = &[
    "a", "abu", "af", "al", "ap", "av", "ben", "bin", "bint", "bte", "da", "das", "de", "degli", "dei", "del", "della", "den",
    "der", "di", "do", "dos", "du", "e", "el", "het", "i", "ibn", "la", "las", "le", "les", "los", "o", "of", "op", "san", "st",
    "t", "te", "ten", "ter", "the", "und", "van", "vom", "von", "y", "zu", "zum", "zur",
];

const TITLES: &[&str] = &[
    "dr", "herr", "frau", "ing", "mag", "mme", "mr", "mrs", "ms", "miss", "mx", "prof", "sir", "sra", "sr", "srta", "don",
    "dona", "jr", "ii", "iii", "iv",
];

const CREDENTIALS: &[&str] = &[
    "acca", "ba", "bsc", "ca", "cfa", "cpa", "csm", "dba", "dds", "do", "eng", "esq", "frcs", "he", "her", "him", "his", "jd",
    "llb", "llm", "ma", "mba", "mbe", "md", "meng", "mph", "mphil", "msc", "obe", "pe", "phd", "phr", "pmp", "rn", "she", "shrm",
    "their", "them", "they",
];

/// Whether a piece behind a comma belongs to the name before it: `MBA`, `Ph.D.`, `Jr.`.
pub(super) fn is_credential(piece: &str) -> bool {
    let letters: String = fold::text(piece).split(' ').collect();
    CREDENTIALS.contains(&letters.as_str()) || TITLES.contains(&letters.as_str())
}

/// Words of a name that are told apart; what has more is a text in a place for names.
const MOST_WORDS: usize = 12;

/// The words of a displayed name. Parentheses (pronouns, places), credentials behind commas and titles are left out.
pub(super) fn parse(display: &str) -> Vec<NameWord> {
    let mut words: Vec<NameWord> = Vec::new();
    let plain = without_asides(display);
    for nickname in quoted(&plain).flat_map(fold::words).take(MOST_WORDS) {
        push(&mut words, nickname, Part::Nickname);
    }
    let (names, order) = ordered(&plain);
    let all: Vec<&str> = names.iter().flat_map(|name| fold::words(name).take(MOST_WORDS)).collect();
    let kept: Vec<&str> = all.iter().copied().filter(|word| !is_title(word, all.len())).collect();
    for (index, word) in kept.iter().enumerate() {
        push(&mut words, word, part(index, &kept, order));
    }
    words
}

/// How a name was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    GivenFirst,
    FamilyFirst,
}

/// `Last, First` when what stands behind the comma is no credential; else the name up to the comma.
fn ordered(plain: &str) -> (Vec<&str>, Order) {
    match plain.split_once(',') {
        Some((last, first)) if !first.split(',').all(is_credential) && fold::words(first).count() <= 3 => {
            let first = first.split(',').next().unwrap_or_default();
            (vec![first, last], Order::FamilyFirst)
        }
        Some((name, _)) => (vec![name], Order::GivenFirst),
        None => (vec![plain], Order::GivenFirst),
    }
}

fn part(index: usize, words: &[&str], order: Order) -> Part {
    let is_particle = |word: &str| PARTICLES.contains(&fold::word(word).as_str());
    match index {
        0 if words.len() == 1 && order == Order::GivenFirst => Part::Whole,
        0 => Part::Given,
        _ if index + 1 < words.len() && is_particle(words[index]) => Part::Particle,
        _ if index + 1 == words.len() => Part::Family,
        _ if words[1..index].iter().any(|word| is_particle(word)) => Part::Family,
        _ => Part::Middle,
    }
}

fn push(words: &mut Vec<NameWord>, word: &str, part: Part) {
    let text = fold::word(word);
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    if text.is_empty() || is_number || words.iter().any(|known| known.text == text) {
        return;
    }
    let spelt = umlauts(word).filter(|spelt| *spelt != text);
    words.push(NameWord { strength: strength(&text), text, spelt, part });
}

/// The words of a name that tell who it is, one space between them: what makes two spellings of a full name the same.
pub(super) fn full(words: &[NameWord]) -> String {
    let told: Vec<&str> = words.iter().filter(|word| word.part != Part::Nickname).map(|word| word.text.as_str()).collect();
    told.join(" ")
}

/// The words of a handle like `nadia.haddad`, which is written "Nadia Haddad" as often as not.
pub(super) fn halves(handle: &str) -> Vec<NameWord> {
    let words: Vec<&str> = fold::words(handle).collect();
    let is_name = |word: &&str| word.chars().count() > 1 && word.chars().all(char::is_alphabetic);
    if words.len() != 2 || !words.iter().all(is_name) {
        return Vec::new();
    }
    let half = |(text, part): (&&str, Part)| NameWord { text: (*text).to_string(), spelt: None, part, strength: Strength::Half };
    words.iter().zip([Part::Given, Part::Family]).map(half).collect()
}

/// How much a folded word says alone.
pub(super) fn strength(text: &str) -> Strength {
    match text.chars().count() {
        _ if is_common(text) => Strength::Weak,
        0..=2 if text.is_ascii() => Strength::Short,
        _ => Strength::Strong,
    }
}

/// `Jürgen` is also written `Juergen`, `Åsa` `Aasa`, `Søren` `Soeren`.
fn umlauts(word: &str) -> Option<String> {
    let spelt: String = word
        .to_lowercase()
        .chars()
        .map(|ch| match ch {
            'ä' | 'æ' => "ae".to_string(),
            'ö' | 'ø' => "oe".to_string(),
            'ü' => "ue".to_string(),
            'å' => "aa".to_string(),
            ch => ch.to_string(),
        })
        .collect();
    Some(fold::word(&spelt)).filter(|_| word.chars().any(|ch| "äæöøüåÄÆÖØÜÅ".contains(ch)))
}

fn is_title(word: &str, words: usize) -> bool {
    words > 1 && TITLES.contains(&fold::word(word).as_str())
}

/// The name without what stands in parentheses or brackets.
fn without_asides(display: &str) -> String {
    let mut depth = 0usize;
    display
        .chars()
        .filter(|ch| {
            match ch {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' if depth > 0 => {
                    depth -= 1;
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}

/// What stands in double quotes: `Robert "Bob" Smith`.
fn quoted(name: &str) -> impl Iterator<Item = &str> {
    name.split(['"', '“', '”', '„']).skip(1).step_by(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(display: &str) -> Vec<(String, Part)> {
        parse(display).into_iter().map(|word| (word.text, word.part)).collect()
    }

    #[test]
    fn names_are_taken_apart() {
        let of = |display: &str, expected: &[(&str, Part)]| {
            let expected: Vec<(String, Part)> = expected.iter().map(|(text, part)| (text.to_string(), *part)).collect();
            assert_eq!(parts(display), expected, "{display}");
        };
        of("Maya", &[("maya", Part::Whole)]);
        let long: String = (0..100_000).map(|number| format!("ma{} ", "ya".repeat(number % 90 + 1))).collect();
        assert!(parts(&long).len() <= MOST_WORDS);
        of("Marta Quiroga, MBA", &[("marta", Part::Given), ("quiroga", Part::Family)]);
        of("Quiroga, Marta", &[("marta", Part::Given), ("quiroga", Part::Family)]);
        of(
            "Dr. Jan van der Berg",
            &[("jan", Part::Given), ("van", Part::Particle), ("der", Part::Particle), ("berg", Part::Family)],
        );
        of("Robert \"Bob\" Smith", &[("bob", Part::Nickname), ("robert", Part::Given), ("smith", Part::Family)]);
        of("Marek (Gdańsk)", &[("marek", Part::Whole)]);
        of("María José Peñalver 🌻", &[("maria", Part::Given), ("jose", Part::Middle), ("penalver", Part::Family)]);
        of("Jürgen", &[("jurgen", Part::Whole)]);
        of("田中美咲", &[("田中美咲", Part::Whole)]);
    }

    #[test]
    fn a_full_name_is_the_same_in_every_spelling() {
        for display in ["Jürgen Großmann, PhD", "Großmann, Jürgen", "JURGEN  GROSSMANN (he/him)", "Dr. Jürgen \"Jogi\" Großmann"]
        {
            assert_eq!(full(&parse(display)), "jurgen grossmann", "{display}");
        }
        assert_eq!(parse("Jürgen")[0].spelt.as_deref(), Some("juergen"));
    }

    #[test]
    fn ordinary_words_are_weak() {
        assert_eq!(strength("will"), Strength::Weak);
        assert_eq!(strength("bo"), Strength::Short);
        assert_eq!(strength("maya"), Strength::Strong);
        assert!(is_credential(" Ph.D.") && !is_credential(" Marta"));
    }
}
