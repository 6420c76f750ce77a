//! Names in scripts that are written without spaces: found inside runs of letters, not as words.

use aho_corasick::{AhoCorasick, MatchKind};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

/// Such names, and an automaton over them that is built when the first text asks for it.
#[derive(Clone, Default)]
pub(super) struct Unspaced {
    names: Vec<(String, u32)>,
    known: HashSet<String>,
    automaton: OnceLock<Option<AhoCorasick>>,
}

impl Unspaced {
    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    pub(super) fn add(&mut self, name: String, group: u32) {
        if self.known.insert(name.clone()) {
            self.names.push((name, group));
            self.automaton = OnceLock::new();
        }
    }

    /// Calls `each` with the place of every name in `text` and the group that it belongs to.
    pub(super) fn each(&self, text: &str, mut each: impl FnMut(Range<usize>, u32)) {
        let build = || {
            let longest = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).clone();
            longest.build(self.names.iter().map(|(name, _)| name)).ok()
        };
        let Some(automaton) = self.automaton.get_or_init(build) else { return };
        for found in automaton.find_iter(text) {
            if let Some((_, group)) = self.names.get(found.pattern().as_usize()) {
                each(found.range(), *group);
            }
        }
    }
}
