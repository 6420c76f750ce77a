//! One anchored automaton for all the rules of a trigger: a single walk from a start says which rules match and where
//! each could end.
//!
//! A lazy DFA (`regex_automata::hybrid`) with all matches kept: it is built state by state as text asks for it, takes
//! time linear in the bytes walked, and knows no Unicode tables.

use crate::rule::Rule;
use regex_automata::hybrid::dfa::{Cache, DFA, OverlappingState};
use regex_automata::nfa::thompson;
use regex_automata::util::syntax;
use regex_automata::{Anchored, Input, MatchKind};
use std::ops::Range;

/// Ends remembered for one rule at one start: the last so many. A card of 19 digits has eight possible ends.
const ENDS: usize = 24;

/// The rules of one trigger, compiled.
pub(super) struct Automaton {
    dfa: DFA,
    /// Indices into the detector's list of rules, in the order of the patterns.
    rules: Vec<u16>,
}

/// The part of an automaton that changes while it runs: one per thread.
pub(super) struct Memory {
    cache: Cache,
    matched: Vec<Matched>,
}

/// A rule that matched and where it may end: a ring of the last [`ENDS`].
struct Matched {
    rule: u16,
    count: usize,
    ends: [usize; ENDS],
}

impl Automaton {
    /// Compiles the patterns of these rules, numbered as they are in the detector. Tests compile all of them.
    pub(super) fn new(rules: &[(u16, &'static Rule)]) -> Option<Automaton> {
        let patterns: Vec<&str> = rules.iter().map(|(_, rule)| rule.pattern).collect();
        let dfa = DFA::builder()
            .configure(DFA::config().match_kind(MatchKind::All).cache_capacity(8 << 20).skip_cache_capacity_check(true))
            .syntax(syntax::Config::new().unicode(false).utf8(false))
            .thompson(thompson::Config::new().utf8(false).shrink(false))
            .build_many(&patterns)
            .ok()?;
        Some(Automaton { dfa, rules: rules.iter().map(|(index, _)| *index).collect() })
    }

    /// Memory for one thread.
    pub(super) fn memory(&self) -> Memory {
        Memory { cache: self.dfa.create_cache(), matched: Vec::new() }
    }

    /// Calls `each` with every rule that matches at the start of `range` and its possible ends, the longest first.
    pub(super) fn matches(
        &self,
        memory: &mut Memory,
        (block, range): (&[u8], Range<usize>),
        mut each: impl FnMut(u16, &mut dyn Iterator<Item = usize>),
    ) {
        let input = Input::new(block).range(range).anchored(Anchored::Yes);
        let mut state = OverlappingState::start();
        memory.matched.clear();
        // A lazy DFA fails only when told to give up on a full cache, which it is not.
        while self.dfa.try_search_overlapping_fwd(&mut memory.cache, &input, &mut state).is_ok() {
            let Some(found) = state.get_match() else { break };
            remember(&mut memory.matched, self.rules[found.pattern().as_usize()], found.offset());
        }
        for matched in &memory.matched {
            let kept = matched.count.saturating_sub(ENDS)..matched.count;
            each(matched.rule, &mut kept.rev().map(|index| matched.ends[index % ENDS]));
        }
    }
}

fn remember(all: &mut Vec<Matched>, rule: u16, end: usize) {
    let slot = match all.iter().position(|known| known.rule == rule) {
        Some(slot) => slot,
        None => {
            all.push(Matched { rule, count: 0, ends: [0; ENDS] });
            all.len() - 1
        }
    };
    let matched = &mut all[slot];
    matched.ends[matched.count % ENDS] = end;
    matched.count += 1;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::catalogue;

    /// Rules of one trigger are compiled together, and one wrong pattern would silence all of them.
    #[test]
    fn every_pattern_compiles_on_its_own() {
        let compiles = |rule: &&'static Rule| Automaton::new(&[(0, *rule)]).is_some();
        let wrong: Vec<&str> = catalogue().filter(|rule| !compiles(rule)).map(|rule| rule.id).collect();
        assert!(wrong.is_empty(), "these patterns do not compile: {wrong:?}");
    }
}
