//! One anchored automaton for all the rules of a trigger: a single walk from a start says which rules match and where
//! each could end.
//!
//! A lazy DFA (`regex_automata::hybrid`) with all matches kept: it is built state by state as text asks for it, takes
//! time linear in the bytes walked, and knows no Unicode tables.

use crate::rule::Rule;
use regex_automata::hybrid::LazyStateID;
use regex_automata::hybrid::dfa::{Cache, DFA};
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
        memory.matched.clear();
        // A lazy DFA fails only when told to give up on a full cache, which it is not.
        let _ = self.walk(memory, (block, range));
        for matched in &memory.matched {
            let kept = matched.count.saturating_sub(ENDS)..matched.count;
            each(matched.rule, &mut kept.rev().map(|index| matched.ends[index % ENDS]));
        }
    }
}

impl Automaton {
    /// Walks as far as any pattern goes on and remembers every match. A state tells of what matched before its byte.
    fn walk(&self, memory: &mut Memory, (block, range): (&[u8], Range<usize>)) -> Option<()> {
        let Memory { cache, matched } = memory;
        let input = Input::new(block).range(range.clone()).anchored(Anchored::Yes);
        let mut state = self.dfa.start_state_forward(cache, &input).ok()?;
        for at in range.clone() {
            state = self.dfa.next_state(cache, state, block[at]).ok()?;
            if state.is_match() {
                self.remember_all((cache, matched), state, at);
            } else if state.is_dead() || state.is_quit() {
                return None;
            }
        }
        let state = match block.get(range.end) {
            Some(byte) => self.dfa.next_state(cache, state, *byte).ok()?,
            None => self.dfa.next_eoi_state(cache, state).ok()?,
        };
        if state.is_match() {
            self.remember_all((cache, matched), state, range.end);
        }
        None
    }

    fn remember_all(&self, (cache, matched): (&Cache, &mut Vec<Matched>), state: LazyStateID, end: usize) {
        for index in 0..self.dfa.match_len(cache, state) {
            let pattern = self.dfa.match_pattern(cache, state, index);
            remember(matched, self.rules[pattern.as_usize()], end);
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
