//! What people call somebody: every kind of form, made from a name.

use crate::cast::Somebody;
use crate::dice::Dice;
use dmredact::lexicon::{diminutives, fold};

/// What is promised of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Promise {
    /// Not one may survive.
    None,
    /// One in a thousand may.
    Few,
}

type Make = fn(&Somebody, &mut Dice) -> Vec<String>;

/// Every kind: its name, what is promised, and its forms of somebody.
pub(crate) const KINDS: &[(&str, Promise, Make)] = &[
    ("full", Promise::None, |who, _| vec![full(who)]),
    ("given", Promise::None, |who, _| vec![who.given.into()]),
    ("family", Promise::None, |who, _| vec![who.family.into()]),
    ("upper case", Promise::None, |who, _| vec![full(who).to_uppercase(), who.given.to_uppercase()]),
    ("lower case", Promise::None, |who, _| vec![full(who).to_lowercase(), who.given.to_lowercase()]),
    ("possessive", Promise::None, |who, _| vec![format!("{}'s", who.given), format!("{}’s", who.given)]),
    ("mention", Promise::None, |who, _| vec![format!("@{}", handle(who)), handle(who)]),
    ("folded", Promise::None, |who, _| vec![fold::word(&full(who)), fold::word(who.given)]),
    ("reversed", Promise::None, |who, _| vec![format!("{}, {}", who.family, who.given)]),
    ("first and initial", Promise::None, |who, _| vec![format!("{} {}.", who.given, initial(last(who)))]),
    ("initial and last", Promise::None, |who, _| vec![format!("{}. {}", initial(who.given), who.family)]),
    ("address", Promise::None, |who, _| vec![format!("https://example.com/u/{}", slug(who, "-"))]),
    ("file", Promise::None, |who, _| vec![format!("{}.pdf", slug(who, "_"))]),
    ("umlauts", Promise::Few, umlauts),
    ("handle without digits", Promise::Few, |who, _| vec![bare(who)]),
    ("initials", Promise::Few, |who, _| vec![format!("{}.{}.", initial(who.given), initial(last(who)))]),
    ("glued", Promise::Few, |who, _| vec![format!("{}{}", ascii(who.given), ascii(last(who)))]),
    ("tag", Promise::Few, |who, _| vec![format!("#Team{}", ascii(who.given))]),
    ("case", Promise::Few, |who, _| who.cases.iter().map(|form| (*form).into()).collect()),
    ("short", Promise::Few, short),
    ("stretched", Promise::Few, stretched),
    ("slip", Promise::Few, slip),
    ("romanized", Promise::Few, |who, _| who.romanized.iter().map(|form| (*form).into()).collect()),
];

pub(crate) fn full(who: &Somebody) -> String {
    format!("{} {}", who.given, who.family)
}

fn last(who: &Somebody) -> &'static str {
    who.family.rsplit([' ', '-']).next().unwrap()
}

fn initial(name: &str) -> char {
    name.chars().next().unwrap()
}

/// The name in ASCII, or in its own script without accents.
fn ascii(name: &str) -> String {
    let folded = fold::word(name);
    let mut chars = folded.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}

fn slug(who: &Somebody, between: &str) -> String {
    let words: Vec<String> = full(who).split([' ', '-']).map(fold::word).collect();
    words.join(between)
}

/// `mayaquiroga92`: nobody writes a handle in another script.
pub(crate) fn handle(who: &Somebody) -> String {
    bare(who) + "92"
}

fn bare(who: &Somebody) -> String {
    let (given, last) = who.romanized.first().map_or((who.given, last(who)), |given| (given, who.romanized.last().unwrap()));
    format!("{}{}", fold::word(given), fold::word(last))
}

fn umlauts(who: &Somebody, _: &mut Dice) -> Vec<String> {
    let spelt =
        |name: &str| ["ä", "ö", "ü"].iter().zip(["ae", "oe", "ue"]).fold(name.to_string(), |all, (a, b)| all.replace(a, b));
    [who.given, last(who)].into_iter().filter(|name| spelt(name) != **name).map(spelt).collect()
}

fn short(who: &Somebody, _: &mut Dice) -> Vec<String> {
    let forms = diminutives::of(&fold::word(who.given));
    // A form of two letters, or that is a word, is nobody's alone.
    let is_told = |form: &&&str| form.chars().count() > 3 && dmredact::lexicon::dictionary::of(form).common == 0;
    forms.iter().filter(is_told).map(|form| ascii(form)).collect()
}

fn stretched(who: &Somebody, _: &mut Dice) -> Vec<String> {
    let end = who.given.chars().last().unwrap();
    vec![format!("{}{}", who.given.to_lowercase(), end.to_string().repeat(3))]
}

/// One slip of the finger behind the first letter of a long name.
fn slip(who: &Somebody, dice: &mut Dice) -> Vec<String> {
    let letters: Vec<char> = who.given.chars().collect();
    if letters.len() < 6 {
        return Vec::new();
    }
    let at = 1 + dice.below(letters.len() - 2);
    let mut slipped = letters.clone();
    match dice.below(4) {
        0 => slipped.swap(at, at + 1),
        1 => {
            slipped.remove(at);
        }
        2 => slipped.insert(at, letters[at]),
        _ => slipped[at] = letters[0].to_lowercase().next().unwrap(),
    }
    if slipped == letters { Vec::new() } else { vec![slipped.into_iter().collect()] }
}
