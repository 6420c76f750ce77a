//! Words that begin an identifier: `-----BEGIN`, `password`.
//!
//! They are searched for as written in three cases, because a packed searcher for few exact literals is twenty times as
//! fast as any automaton that folds case.

use crate::rule::{Rule, Trigger};
use aho_corasick::{AhoCorasick, Span, packed};

/// Finds the literals of all rules.
pub(super) enum Literals {
    /// With vector instructions.
    Packed(packed::Searcher),
    /// Where there are none.
    Plain(AhoCorasick),
}

impl Literals {
    /// A searcher for the literals of these rules, if there are any.
    pub(super) fn of(rules: &[&'static Rule]) -> Option<Literals> {
        let mut written: Vec<String> =
            rules.iter().flat_map(|rule| literals_of(rule)).flat_map(|literal| cases(literal)).collect();
        written.sort_unstable();
        written.dedup();
        if written.is_empty() {
            return None;
        }
        let packed = packed::Config::new().heuristic_pattern_limits(false).builder().extend(&written).build();
        packed.map(Literals::Packed).or_else(|| AhoCorasick::new(&written).ok().map(Literals::Plain))
    }

    /// Calls `each` with every place in `block` at which a literal begins.
    pub(super) fn each(&self, block: &str, mut each: impl FnMut(usize)) {
        match self {
            Literals::Packed(searcher) => {
                let mut from = 0;
                while let Some(found) = searcher.find_in(block, Span { start: from, end: block.len() }) {
                    each(found.start());
                    from = found.start() + 1;
                }
            }
            Literals::Plain(automaton) => automaton.find_overlapping_iter(block).for_each(|found| each(found.start())),
        }
    }
}

/// What a packed searcher's fingerprint holds.
const FEW: usize = 5;

fn literals_of(rule: &Rule) -> &'static [&'static str] {
    match rule.trigger {
        Trigger::Literal(words) => words,
        Trigger::EncodedAt => &["%40"],
        _ => &[],
    }
}

/// `as is`, `As is`, `AS IS`: five bytes of each at most, because a packed searcher looks at four, and what begins
/// alike is one; the automaton reads the rest.
fn cases(literal: &str) -> [String; 3] {
    let end = (1..=literal.len()).find(|&end| end >= FEW && literal.is_char_boundary(end)).unwrap_or(literal.len());
    let literal = &literal[..end];
    let mut rest = literal.chars();
    let first: String = rest.next().into_iter().flat_map(char::to_uppercase).collect();
    [literal.to_string(), first + rest.as_str(), literal.to_uppercase()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_is_found_in_its_three_cases_and_inside_others() {
        static RULE: Rule = Rule {
            id: "",
            entity: crate::finding::Entity::Custom,
            trigger: Trigger::Literal(&["api_key", "пароль", "key: "]),
            pattern: "",
            evidence: crate::rule::Evidence::Shape,
            confidence: 0,
            cues: &[],
            finds: &[],
            spares: &[],
        };
        let literals = Literals::of(&[&RULE]).unwrap();
        let mut found = Vec::new();
        let text = "API_KEY: api_key: Пароль";
        literals.each(text, |at| found.push(at));
        found.dedup();
        assert_eq!(found, [0, 4, 9, 13, 18]);
    }
}
