//! The rows of a [`Table`] as an automaton over keys: one step per key or element, no strings built, none compared twice.
//!
//! Several rows can apply to one path because of `*` and `**`; states are therefore sets of places in the rows, made
//! when they are first reached, and the most particular row that ends in a state decides what is taken.

use super::table::{Table, Take};
use crate::escape::Escape;
use std::collections::HashMap;

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Key(u16),
    Element,
    AnyMember,
    AnyDepth,
}

/// A key as the automaton knows it: its number in the table's vocabulary, or [`OTHER`].
pub(super) type KeyId = u16;

/// A key that no row names.
pub(super) const OTHER: KeyId = u16::MAX;

/// What is reached by going into an array's element.
const ELEMENT: u16 = u16::MAX - 1;

/// Number of a state.
pub(super) type StateId = u16;

/// The state of a top-level value.
pub(super) const ROOT: StateId = 0;

/// What rows say of values in a state.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    /// What the deciding row takes; `None`: nobody named this path.
    pub(super) take: Option<Take>,
    /// Whether `take` comes from a row for a container further up.
    pub(super) is_inherited: bool,
    /// Number of the person tag of the deciding row; 0 is nobody.
    pub(super) who: u32,
    /// How strings here are dressed.
    pub(super) escape: Escape,
    /// Whether values here are records.
    pub(super) is_record: bool,
    /// Whether this state is reached by `*`, so that each member describes somebody else.
    pub(super) is_member: bool,
}

struct State {
    /// Row and number of steps done, sorted.
    places: Vec<(u16, u8)>,
    verdict: Verdict,
    next: HashMap<u16, StateId>,
}

/// A table, compiled.
pub(super) struct Paths {
    rows: Vec<Vec<Step>>,
    takes: Vec<(Take, u32, Escape)>,
    /// The record path is compiled as one more row, which takes nothing.
    record: u16,
    vocabulary: HashMap<Vec<u8>, KeyId>,
    states: Vec<State>,
    default_escape: Escape,
    /// How many different tags there are.
    pub(super) tags: u32,
}

impl Paths {
    /// Compiles a table.
    pub(super) fn new(table: &Table) -> Paths {
        let mut paths = Paths {
            rows: Vec::new(),
            takes: Vec::new(),
            record: table.rows.len() as u16,
            vocabulary: HashMap::new(),
            states: Vec::new(),
            default_escape: table.escape,
            tags: 0,
        };
        let mut tags: Vec<&str> = vec![""];
        for row in table.rows {
            let tag = tags.iter().position(|tag| *tag == row.who).unwrap_or_else(|| {
                tags.push(row.who);
                tags.len() - 1
            });
            let steps = paths.steps(row.path);
            paths.rows.push(steps);
            paths.takes.push((row.take, tag as u32, row.escape));
        }
        let record = paths.steps(if table.record.is_empty() { "\u{1}" } else { table.record });
        paths.rows.push(record);
        paths.tags = tags.len() as u32;
        let start = (0..paths.rows.len() as u16).map(|row| (row, 0)).collect();
        paths.state(start, None, false);
        paths
    }

    fn steps(&mut self, path: &str) -> Vec<Step> {
        let mut steps = Vec::new();
        for part in path.split('.').filter(|part| !part.is_empty()) {
            let name = part.trim_end_matches("[]");
            match name {
                "" => {}
                "*" => steps.push(Step::AnyMember),
                "**" => steps.push(Step::AnyDepth),
                name => {
                    let fresh = self.vocabulary.len() as KeyId;
                    steps.push(Step::Key(*self.vocabulary.entry(name.as_bytes().to_vec()).or_insert(fresh)));
                }
            }
            steps.extend(std::iter::repeat_n(Step::Element, (part.len() - name.len()) / 2));
        }
        steps
    }

    /// The number of a key, by its raw bytes: keys of tables need no escapes.
    pub(super) fn key(&self, raw: &[u8]) -> KeyId {
        self.vocabulary.get(raw).copied().unwrap_or(OTHER)
    }

    /// What the rows say of values in a state.
    pub(super) fn verdict(&self, state: StateId) -> &Verdict {
        &self.states[state as usize].verdict
    }

    /// The state of a member's value.
    pub(super) fn member(&mut self, state: StateId, key: KeyId) -> StateId {
        self.go(state, key)
    }

    /// The state of an array's elements.
    pub(super) fn element(&mut self, state: StateId) -> StateId {
        self.go(state, ELEMENT)
    }

    fn go(&mut self, from: StateId, by: u16) -> StateId {
        if let Some(&known) = self.states[from as usize].next.get(&by) {
            return known;
        }
        let mut places = Vec::new();
        let mut is_member = false;
        for &(row, done) in &self.states[from as usize].places {
            self.advance((row, done), by, &mut places, &mut is_member);
        }
        places.sort_unstable();
        places.dedup();
        let inherited = self.states[from as usize].verdict;
        let to = self.state(places, Some(inherited), is_member);
        self.states[from as usize].next.insert(by, to);
        to
    }

    /// Adds where a row stands after one more step.
    fn advance(&self, (row, done): (u16, u8), by: u16, places: &mut Vec<(u16, u8)>, is_member: &mut bool) {
        let steps = &self.rows[row as usize];
        match steps.get(done as usize) {
            Some(Step::AnyDepth) => {
                places.push((row, done));
                self.advance((row, done + 1), by, places, is_member);
            }
            Some(Step::Key(key)) if *key == by => places.push((row, done + 1)),
            Some(Step::Element) if by == ELEMENT => places.push((row, done + 1)),
            Some(Step::AnyMember) if by != ELEMENT => {
                *is_member = true;
                places.push((row, done + 1));
            }
            _ => {}
        }
    }

    /// The number of the state with these places, made if it is new.
    fn state(&mut self, places: Vec<(u16, u8)>, inherited: Option<Verdict>, is_member: bool) -> StateId {
        let verdict = self.decide(&places, inherited, is_member);
        let same = |state: &State| {
            let (a, b) = (&state.verdict, &verdict);
            state.places == places && a.take == b.take && a.is_inherited == b.is_inherited && a.is_member == b.is_member
        };
        if let Some(known) = self.states.iter().position(same) {
            return known as StateId;
        }
        self.states.push(State { places, verdict, next: HashMap::new() });
        (self.states.len() - 1) as StateId
    }

    fn decide(&self, places: &[(u16, u8)], inherited: Option<Verdict>, is_member: bool) -> Verdict {
        let ends = |&&(row, done): &&(u16, u8)| {
            let rest = &self.rows[row as usize][done as usize..];
            rest.iter().all(|step| *step == Step::AnyDepth)
        };
        let is_record = places.iter().filter(ends).any(|(row, _)| *row == self.record);
        let own = places.iter().filter(ends).filter(|(row, _)| *row != self.record);
        let best = own.min_by_key(|(row, _)| self.vagueness(*row));
        let (take, who, escape, is_inherited) = match best {
            Some((row, _)) => {
                let (take, who, escape) = self.takes[*row as usize];
                (Some(take), who, escape, false)
            }
            None => match inherited {
                Some(Verdict { take: take @ Some(Take::Skip | Take::Run), escape, .. }) => (take, 0, escape, true),
                _ => (None, 0, self.default_escape, false),
            },
        };
        Verdict { take, is_inherited, who, escape, is_record, is_member }
    }

    /// Rows with fewer wildcards are more particular.
    fn vagueness(&self, row: u16) -> (usize, usize) {
        let count = |kind: Step| self.rows[row as usize].iter().filter(|step| **step == kind).count();
        (count(Step::AnyDepth), count(Step::AnyMember))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::table::Row;
    use crate::slice::Role;

    fn take(paths: &mut Paths, path: &[&str]) -> Option<Take> {
        let state = path.iter().fold(ROOT, |state, step| match *step {
            "[]" => paths.element(state),
            key => {
                let key = paths.key(key.as_bytes());
                paths.member(state, key)
            }
        });
        paths.verdict(state).take
    }

    #[test]
    fn the_most_particular_row_decides() {
        static ROWS: [Row; 6] = [
            Row::skip("[].ts"),
            Row::of("user", "[].user", Role::UserId),
            Row::field("[].blocks.**.user_id", Role::UserId),
            Row::skip("[].blocks.**.type"),
            Row::skip("[].meta"),
            Row::field("[].meta.owner", Role::Person),
        ];
        let mut paths = Paths::new(&Table { record: "[]", rows: &ROWS, escape: Escape::JSON });
        assert_eq!(take(&mut paths, &["[]", "ts"]), Some(Take::Skip));
        assert_eq!(take(&mut paths, &["[]", "user"]), Some(Take::As(Role::UserId)));
        assert_eq!(take(&mut paths, &["[]", "blocks", "[]", "elements", "[]", "user_id"]), Some(Take::As(Role::UserId)));
        assert_eq!(take(&mut paths, &["[]", "blocks", "user_id"]), Some(Take::As(Role::UserId)));
        assert_eq!(take(&mut paths, &["[]", "meta", "x", "[]", "y"]), Some(Take::Skip));
        assert_eq!(take(&mut paths, &["[]", "meta", "owner"]), Some(Take::As(Role::Person)));
        assert_eq!(take(&mut paths, &["[]", "text"]), None);
        assert_eq!(take(&mut paths, &["user"]), None);
    }
}
