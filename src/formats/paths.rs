//! The rows of a [`Table`] as an automaton over keys: one step per key or element, no strings built, none compared twice.
//!
//! Several rows can apply to one path because of `*` and `**`; nodes are therefore sets of places in the rows, made when
//! they are first reached, and the most particular row that ends in a node decides what is taken. A state is a node at one
//! place of the document: it remembers its keys and which came next the last time, for records repeat their keys in order.

use super::grammar::json::string_end;
use super::json_keys;
use super::table::{ELEMENTS, LINES, Table, Take};
use crate::escape::Escape;
use crate::slice::Role;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::Mutex;

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Key(u32),
    Element,
    AnyMember,
    AnyDepth,
}

/// What leads from a state to the next: a key of the table's vocabulary, any other key, or an element.
type By = u32;

const OTHER: By = u32::MAX;
const ELEMENT: By = u32::MAX - 1;

type NodeId = u32;

/// Number of a state.
pub(super) type StateId = u32;

/// The state of a top-level value.
pub(super) const ROOT: StateId = 0;

/// Number of a key in its state; 0 is none.
pub(super) type Slot = u32;

/// So many keys are remembered per state; what has more is a map of ids, and these do not come again.
const REMEMBERED: usize = 256;

/// So many states are kept apart though they are the same node; what nests deeper shares them.
const APART: usize = 1024;

/// What rows say of values in a state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Verdict {
    /// What the deciding row takes; `None`: nobody named this path.
    pub(super) take: Option<Take>,
    /// Whether `take` comes from a row for a container further up.
    is_inherited: bool,
    /// Whether nothing here and below is looked at.
    pub(super) is_dead: bool,
    /// The person tag of the deciding row.
    pub(super) who: Tag,
    /// How strings here are dressed.
    pub(super) escape: Escape,
    /// Whether values here are records.
    pub(super) is_record: bool,
    /// Whether this state is reached by `*`, so that each member describes somebody else.
    pub(super) is_member: bool,
    /// Whether this is half of somebody's name, the other half standing in the same object.
    pub(super) is_half: bool,
}

/// A person tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// Nobody.
    None,
    /// Number of the person among those of an array element or `*` member, from 0.
    Element(u32),
    /// Number of the person among those of an object, from 0.
    Object(u32),
    /// Number among those of the element so many elements farther out.
    Outer(u32, u32),
}

/// What a key leads to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Member {
    /// State of its value.
    pub(super) to: StateId,
    /// Its number in the state of the object.
    pub(super) slot: Slot,
    /// The role of the key itself; `None`: it is structure.
    pub(super) role: Option<Role>,
    /// Whom the key describes.
    pub(super) who: Tag,
    /// Where the key ends, before its quote.
    pub(super) end: usize,
}

struct Known {
    key: Key,
    to: StateId,
    role: Option<Role>,
    /// The key that followed the last time.
    next: Slot,
}

/// A key with the quote that ends it; its first sixteen bytes are compared as numbers.
#[derive(Default)]
struct Key {
    words: [u64; 2],
    masks: [u64; 2],
    all: Box<[u8]>,
}

impl Key {
    fn new(quoted: &[u8]) -> Key {
        let mut first = [[0; 8]; 2];
        let mut mask = [[0; 8]; 2];
        for (at, byte) in quoted.iter().enumerate().take(16) {
            first[at / 8][at % 8] = *byte;
            mask[at / 8][at % 8] = 0xFF;
        }
        Key { words: first.map(u64::from_le_bytes), masks: mask.map(u64::from_le_bytes), all: quoted.into() }
    }

    /// Whether `text` begins with it; a text of less than sixteen bytes is never said to.
    #[inline]
    fn begins(&self, text: &[u8]) -> bool {
        let Some((first, second)) = text.first_chunk::<16>().and_then(|first| first.split_first_chunk::<8>()) else {
            return false;
        };
        let Some(second) = second.first_chunk::<8>() else { return false };
        let words = [u64::from_le_bytes(*first) & self.masks[0], u64::from_le_bytes(*second) & self.masks[1]];
        words == self.words && (self.all.len() <= 16 || text.starts_with(&self.all))
    }
}

/// A node of the automaton.
struct Node {
    /// Row and number of steps done, sorted.
    places: Vec<(u32, u32)>,
    verdict: Verdict,
    next: HashMap<By, NodeId>,
    /// The state that all places of the document share which have none of their own; 0 if none was needed.
    shared: StateId,
}

/// A node at one place of the document.
#[derive(Default)]
struct State {
    node: NodeId,
    /// State of the elements; 0 until one is met.
    element: StateId,
    /// State of the values of all keys that are no structure; 0 until one is met.
    other: StateId,
    /// The first one, once there is any, stands for the beginning of the object.
    known: Vec<Known>,
    slots: HashMap<Box<[u8]>, Slot, BuildHasherDefault<KeyHasher>>,
}

/// What is a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) enum Records {
    #[default]
    /// What the path says.
    Path,
    /// The same, where the path leads through all members of an object (`*`).
    Members,
    /// Top-level values.
    Values,
    /// Elements of the root array, or top-level values.
    Elements,
    /// Top-level values, by lines.
    Lines,
}

/// What a table is the same as another by.
type Origin = (usize, usize, &'static str, Escape);

/// Compiled tables that nobody uses now, with the keys that they met: an export of ten thousand small files compiles its
/// table once. What was met makes reading faster and never different.
static IDLE: Mutex<Vec<Paths>> = Mutex::new(Vec::new());

/// So many are kept.
const MOST_IDLE: usize = 64;

/// A table, compiled.
#[derive(Default)]
pub(super) struct Paths {
    origin: Option<Origin>,
    rows: Vec<Vec<Step>>,
    takes: Vec<(Take, Tag, Escape)>,
    vocabulary: HashMap<Vec<u8>, u32>,
    nodes: Vec<Node>,
    states: Vec<State>,
    /// Of the states.
    verdicts: Vec<Verdict>,
    default_escape: Escape,
    /// How many different tags there are.
    pub(super) tags: u32,
    /// What is a record.
    pub(super) records: Records,
    /// Whether something in a record tells of what stands elsewhere in it.
    pub(super) has_offsets: bool,
}

impl Paths {
    /// Whether a top-level value is a record.
    pub(super) fn is_record_at_top(&self, opening: u8) -> bool {
        match self.records {
            Records::Path | Records::Members => false,
            Records::Elements => opening != b'[',
            Records::Values | Records::Lines => true,
        }
    }

    /// A table, compiled now or before.
    pub(super) fn of(table: &Table) -> Paths {
        let known = IDLE.lock().ok().and_then(|mut idle| {
            let at = idle.iter().position(|paths| paths.origin == Some(origin(table)))?;
            Some(idle.swap_remove(at))
        });
        known.unwrap_or_else(|| Paths::new(table))
    }

    /// Keeps it for the next file of the same kind, unless it met too much.
    pub(super) fn put_aside(self) {
        if self.states.len() < APART
            && let Ok(mut idle) = IDLE.lock()
            && idle.len() < MOST_IDLE
        {
            idle.push(self);
        }
    }

    /// Compiles a table.
    pub(super) fn new(table: &Table) -> Paths {
        let (records, record) = match table.record {
            "" => (Records::Values, None),
            LINES => (Records::Lines, None),
            ELEMENTS => (Records::Elements, Some("[]")),
            path if path.split(['.', '[']).any(|part| part == "*") => (Records::Members, Some(path)),
            path => (Records::Path, Some(path)),
        };
        let mut paths = Paths {
            origin: Some(origin(table)),
            rows: Vec::new(),
            takes: Vec::new(),
            vocabulary: HashMap::new(),
            nodes: Vec::new(),
            states: Vec::new(),
            verdicts: Vec::new(),
            default_escape: table.escape,
            tags: 0,
            records,
            has_offsets: table.rows.iter().any(|row| matches!(row.take, Take::As(Role::Offset(_)))),
        };
        let mut tags = Vec::new();
        for row in table.rows {
            let steps = paths.steps(row.path);
            paths.rows.push(steps);
            paths.takes.push((row.take, tag(row.who, &mut tags), row.escape));
        }
        // The record path is one more row, which takes nothing.
        if let Some(record) = record {
            let steps = paths.steps(record);
            paths.rows.push(steps);
        }
        paths.tags = tags.len() as u32;
        let mut start = Vec::new();
        (0..paths.rows.len() as u32).for_each(|row| paths.stand((row, 0), &mut start));
        let root = paths.node(start, None, Reach::Plain);
        paths.own_state(root);
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
                    let fresh = self.vocabulary.len() as u32;
                    steps.push(Step::Key(*self.vocabulary.entry(name.as_bytes().to_vec()).or_insert(fresh)));
                }
            }
            steps.extend(std::iter::repeat_n(Step::Element, (part.len() - name.len()) / 2));
        }
        steps
    }

    /// What the rows say of values in a state.
    #[inline]
    pub(super) fn verdict(&self, state: StateId) -> &Verdict {
        &self.verdicts[state as usize]
    }

    /// What the key whose inside begins at `from` leads to in an object of this state, after the key `before` it;
    /// `None` if the text does not hold the whole key.
    #[inline]
    pub(super) fn member(&mut self, (state, before): (StateId, Slot), text: &[u8], from: usize) -> Option<Member> {
        let known = &self.states[state as usize].known;
        if let Some(Known { next: guess @ 1.., .. }) = known.get(before as usize) {
            let expected = &known[*guess as usize];
            if expected.key.begins(text.get(from..)?) {
                let end = from + expected.key.all.len() - 1;
                return Some(Member { to: expected.to, slot: *guess, role: expected.role, who: self.verdict(state).who, end });
            }
        }
        self.unexpected((state, before), text, from)
    }

    fn unexpected(&mut self, (state, before): (StateId, Slot), text: &[u8], from: usize) -> Option<Member> {
        let end = string_end(text, from)?;
        let quoted = &text[from..=end];
        let known = self.states[state as usize].slots.get(quoted).copied();
        let who = self.verdict(state).who;
        let Some(slot) = known else { return Some(self.meet((state, before), quoted, end)) };
        let known = &mut self.states[state as usize].known;
        known[before as usize].next = slot;
        let Known { to, role, .. } = known[slot as usize];
        Some(Member { to, slot, role, who, end })
    }

    /// A key that was not seen in this state, or was not worth remembering.
    fn meet(&mut self, (state, before): (StateId, Slot), quoted: &[u8], end: usize) -> Member {
        let raw = std::str::from_utf8(&quoted[..quoted.len() - 1]).unwrap_or_default();
        let key = Escape::JSON.decode(raw);
        let by = self.vocabulary.get(key.as_bytes()).copied().unwrap_or(OTHER);
        let role = self.role_of_key(state, &key, by);
        let to = self.value_state(state, by, role);
        let own = &mut self.states[state as usize];
        let mut slot = 0;
        if by != OTHER || own.known.len() < REMEMBERED {
            if own.known.is_empty() {
                own.known.push(Known { key: Key::default(), to: 0, role: None, next: 0 });
            }
            slot = own.known.len() as Slot;
            own.known.push(Known { key: Key::new(quoted), to, role, next: 0 });
            own.slots.insert(quoted.into(), slot);
            own.known[before as usize].next = slot;
        }
        Member { to, slot, role, who: self.verdict(state).who, end }
    }

    /// The state of the value of a new key. Keys that are no structure are ids: their values are all alike.
    fn value_state(&mut self, state: StateId, by: By, role: Option<Role>) -> StateId {
        if by == OTHER && role.is_some() && self.states[state as usize].other != 0 {
            return self.states[state as usize].other;
        }
        let node = self.go(self.states[state as usize].node, by);
        let to = self.own_state(node);
        if by == OTHER && role.is_some() {
            self.states[state as usize].other = to;
        }
        to
    }

    /// A state for one place of the document, or the shared one of its node if there are too many.
    fn own_state(&mut self, node: NodeId) -> StateId {
        let of_node = &mut self.nodes[node as usize];
        if self.states.len() >= APART && of_node.shared != 0 {
            return of_node.shared;
        }
        let fresh = self.states.len() as StateId;
        if self.states.len() >= APART {
            of_node.shared = fresh;
        }
        self.verdicts.push(of_node.verdict);
        self.states.push(State { node, ..State::default() });
        fresh
    }

    /// Keys of an object of identities are identities; keys that a row names, and those made of the words of
    /// programmers, are structure; all others may be somebody's name.
    fn role_of_key(&self, state: StateId, key: &str, by: By) -> Option<Role> {
        let verdict = self.verdict(state);
        match verdict.take {
            Some(Take::Keys(role)) => Some(role),
            Some(Take::Skip) => None,
            _ if by != OTHER || json_keys::is_structure(key) => None,
            _ => Some(Role::Key),
        }
    }

    /// The state of an array's elements.
    #[inline]
    pub(super) fn element(&mut self, state: StateId) -> StateId {
        let State { element, node, .. } = self.states[state as usize];
        if element != 0 {
            return element;
        }
        let node = self.go(node, ELEMENT);
        let element = self.own_state(node);
        self.states[state as usize].element = element;
        element
    }

    fn go(&mut self, from: NodeId, by: By) -> NodeId {
        if let Some(&known) = self.nodes[from as usize].next.get(&by) {
            return known;
        }
        let mut places = Vec::new();
        let mut reach = Reach::Plain;
        for &(row, done) in &self.nodes[from as usize].places {
            match self.rows[row as usize].get(done as usize) {
                Some(Step::AnyDepth) => self.stand((row, done), &mut places),
                Some(Step::Key(key)) if *key == by => self.stand((row, done + 1), &mut places),
                Some(Step::Element) if by == ELEMENT => self.stand((row, done + 1), &mut places),
                Some(Step::AnyMember) if by != ELEMENT => {
                    reach = Reach::Member;
                    self.stand((row, done + 1), &mut places);
                }
                _ => {}
            }
        }
        places.sort_unstable();
        places.dedup();
        let to = self.node(places, Some(self.nodes[from as usize].verdict), reach);
        self.nodes[from as usize].next.insert(by, to);
        to
    }

    /// Adds a place, and those that are reached from it without a step: `**` may stand for nothing.
    fn stand(&self, (row, done): (u32, u32), places: &mut Vec<(u32, u32)>) {
        places.push((row, done));
        if self.rows[row as usize].get(done as usize) == Some(&Step::AnyDepth) {
            self.stand((row, done + 1), places);
        }
    }

    /// The number of the node with these places, made if it is new.
    fn node(&mut self, places: Vec<(u32, u32)>, inherited: Option<Verdict>, reach: Reach) -> NodeId {
        let verdict = self.decide(&places, inherited, reach);
        if let Some(known) = self.nodes.iter().position(|node| node.places == places && node.verdict == verdict) {
            return known as NodeId;
        }
        self.nodes.push(Node { places, verdict, next: HashMap::new(), shared: 0 });
        (self.nodes.len() - 1) as NodeId
    }

    fn decide(&self, places: &[(u32, u32)], inherited: Option<Verdict>, reach: Reach) -> Verdict {
        let has_ended = |&&(row, done): &&(u32, u32)| done as usize == self.rows[row as usize].len();
        let ended = || places.iter().filter(has_ended).map(|(row, _)| *row as usize);
        let best = ended().filter(|row| *row < self.takes.len()).min_by_key(|row| self.vagueness(*row));
        let (take, who, escape) = match (best, inherited) {
            (Some(row), _) => {
                let (take, who, escape) = self.takes[row];
                (Some(take), who, escape)
            }
            (None, Some(Verdict { take: take @ Some(Take::Skip | Take::Run), escape, .. })) => (take, Tag::None, escape),
            (None, _) => (None, Tag::None, self.default_escape),
        };
        Verdict {
            take,
            is_inherited: best.is_none() && take.is_some(),
            is_dead: take == Some(Take::Skip) && places.iter().all(|place| has_ended(&place)),
            who,
            escape,
            is_record: ended().any(|row| row == self.takes.len()),
            is_member: reach == Reach::Member,
            is_half: matches!(take, Some(Take::As(Role::GivenName | Role::FamilyName))),
        }
    }

    /// Rows with fewer wildcards are more particular; of these, the longer.
    fn vagueness(&self, row: usize) -> (usize, usize, usize) {
        let count = |kind: Step| self.rows[row].iter().filter(|step| **step == kind).count();
        (count(Step::AnyDepth), count(Step::AnyMember), usize::MAX - self.rows[row].len())
    }
}

fn origin(table: &Table) -> Origin {
    (table.rows.as_ptr() as usize, table.rows.len(), table.record, table.escape)
}

/// How a node was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    Plain,
    /// By a `*`.
    Member,
}

/// The number of a tag, given at its first use.
fn tag<'t>(who: &'t str, tags: &mut Vec<&'t str>) -> Tag {
    if who.is_empty() {
        return Tag::None;
    }
    let outer = who.bytes().take_while(|byte| *byte == b'^').count();
    let who = &who[outer..];
    let number = tags.iter().position(|known| *known == who).unwrap_or(tags.len());
    if number == tags.len() {
        tags.push(who);
    }
    match outer {
        0 if who.starts_with('.') => Tag::Object(number as u32),
        0 => Tag::Element(number as u32),
        outer => Tag::Outer(number as u32, outer as u32),
    }
}

/// Multiplies and rotates eight bytes at a time. It need not resist anybody: a state remembers few keys.
#[derive(Default)]
struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let (eights, rest) = bytes.as_chunks::<8>();
        let mut last = [0; 8];
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        for eight in eights.iter().chain([&last]) {
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(*eight)).wrapping_mul(0x517c_c1b7_2722_0a95);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::table::Row;
    use crate::slice::Role;

    fn verdict<'p>(paths: &'p mut Paths, path: &[&str]) -> &'p Verdict {
        let state = path.iter().fold(ROOT, |state, step| match *step {
            "[]" => paths.element(state),
            key => paths.member((state, 0), format!("{key}\"").as_bytes(), 0).unwrap().to,
        });
        paths.verdict(state)
    }

    static ROWS: [Row; 6] = [
        Row::skip("[].ts"),
        Row::of("user", "[].user", Role::UserId),
        Row::field("[].blocks.**.user_id", Role::UserId),
        Row::skip("[].blocks.**.type"),
        Row::skip("[].meta"),
        Row::field("[].meta.owner", Role::Person),
    ];

    #[test]
    fn the_most_particular_row_decides() {
        let mut paths = Paths::new(&Table { record: "[]", rows: &ROWS, escape: Escape::JSON });
        let mut take = |path: &[&str]| verdict(&mut paths, path).take;
        for _ in 0..2 {
            assert_eq!(take(&["[]", "ts"]), Some(Take::Skip));
            assert_eq!(take(&["[]", "user"]), Some(Take::As(Role::UserId)));
            assert_eq!(take(&["[]", "blocks", "[]", "elements", "[]", "user_id"]), Some(Take::As(Role::UserId)));
            assert_eq!(take(&["[]", "blocks", "user_id"]), Some(Take::As(Role::UserId)));
            assert_eq!(take(&["[]", "meta", "x", "[]", "y"]), Some(Take::Skip));
            assert_eq!(take(&["[]", "meta", "owner"]), Some(Take::As(Role::Person)));
            assert_eq!(take(&["[]", "text"]), None);
            assert_eq!(take(&["user"]), None);
        }
    }

    #[test]
    fn only_what_no_row_reaches_is_dead() {
        let mut paths = Paths::new(&Table { record: "[]", rows: &ROWS, escape: Escape::JSON });
        assert!(!verdict(&mut paths, &["[]", "meta"]).is_dead);
        assert!(verdict(&mut paths, &["[]", "meta", "x"]).is_dead);
        assert!(verdict(&mut paths, &["[]", "ts"]).is_dead);
        assert!(verdict(&mut paths, &["[]"]).is_record);
        assert!(!verdict(&mut paths, &["[]", "[]"]).is_record);
    }

    #[test]
    fn keys_are_structure_if_a_row_or_a_programmer_names_them() {
        static ROWS: [Row; 2] = [Row::skip("**.wxid"), Row::keys("notes", Role::UserId)];
        let mut paths = Paths::new(&Table { record: "", rows: &ROWS, escape: Escape::JSON });
        let mut role = |state: StateId, key: &str| paths.member((state, 0), format!("{key}\"").as_bytes(), 0).unwrap().role;
        assert_eq!([role(ROOT, "wxid"), role(ROOT, "created_at"), role(ROOT, "notes")], [None; 3]);
        assert_eq!(role(ROOT, "maya"), Some(Role::Key));
        let notes = paths.member((ROOT, 0), b"notes\"", 0).unwrap().to;
        assert_eq!(paths.member((notes, 0), b"id\"", 0).unwrap().role, Some(Role::UserId));
        assert!((0..1000).all(|n| paths.member((ROOT, 0), format!("u{n}\"").as_bytes(), 0).unwrap().role == Some(Role::Key)));
        assert!(paths.states[ROOT as usize].known.len() <= REMEMBERED);
    }
}
