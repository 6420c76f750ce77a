//! The selectors of a table, and what they say of an element: worked out once for every kind of element at every kind of place.
//!
//! A state is what an element's ancestors have matched so far. Pages repeat a few tags with a few classes, so the step from a
//! state and a tag to the next state is remembered.

use super::{Page, Pick};
use crate::formats::grammar::markup::{Attribute, attributes};
use crate::slice::Role;
use crate::span::RawSpan;
use std::collections::HashMap;
use std::sync::Arc;

/// So many steps are remembered.
const REMEMBERED: usize = 4096;

/// `div.message[data-x=y]`
#[derive(Debug, Default)]
struct Compound {
    tag: &'static str,
    classes: Vec<&'static str>,
    /// Name, and value if it must be this one. `#id` is one of them.
    attributes: Vec<(&'static str, Option<&'static str>)>,
    /// Whether it must be the child of what the compound before it matched.
    is_child: bool,
}

/// A selector, taken apart.
#[derive(Debug)]
struct Selector {
    compounds: Vec<Compound>,
    attribute: &'static str,
}

/// What is known of an element.
#[derive(Debug, Default)]
pub(super) struct State {
    /// Number of the state.
    id: u32,
    /// Selectors of which some compounds are matched: number, how many, and whether the last one was by this very element.
    partial: Vec<(u16, u8, Where)>,
    /// What its text is; `None`: no row says.
    pub(super) text: Option<Verdict>,
    /// What its attributes are.
    pub(super) attributes: Vec<(&'static str, Verdict)>,
    /// Whether it is a record.
    pub(super) is_record: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    Here,
    Above,
}

/// What a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    pub(super) role: Option<Role>,
    pub(super) who: &'static str,
}

/// A table, taken apart.
pub(super) struct Sheet {
    picks: &'static [Pick],
    selectors: Vec<Selector>,
    /// Number of the first selector of records, behind those of the rows; `None`: paragraphs are records.
    record: Option<usize>,
    /// Attributes that selectors look at, besides `class`.
    looked_at: Vec<&'static str>,
    root: Arc<State>,
    steps: HashMap<(u32, Box<[u8]>), Arc<State>>,
    states: u32,
    signature: Vec<u8>,
}

/// A tag.
#[derive(Clone, Copy)]
pub(super) struct Tag<'t> {
    pub(super) text: &'t str,
    pub(super) name: RawSpan,
    pub(super) attributes: RawSpan,
}

impl Tag<'_> {
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let text = self.text.as_bytes();
        let is_it = |one: &Attribute| text[one.name.range()].eq_ignore_ascii_case(name.as_bytes());
        attributes(text, self.attributes).find(is_it).and_then(|one| self.text.get(one.value.range()))
    }

    fn matches(&self, compound: &Compound) -> bool {
        let name = &self.text.as_bytes()[self.name.range()];
        if !compound.tag.is_empty() && !name.eq_ignore_ascii_case(compound.tag.as_bytes()) {
            return false;
        }
        let classes = if compound.classes.is_empty() { "" } else { self.value("class").unwrap_or_default() };
        compound.classes.iter().all(|class| classes.split_ascii_whitespace().any(|own| own == *class))
            && compound.attributes.iter().all(|(name, wanted)| match (self.value(name), wanted) {
                (Some(own), Some(wanted)) => own == *wanted,
                (own, None) => own.is_some(),
                (None, Some(_)) => false,
            })
    }
}

impl Sheet {
    pub(super) fn new(page: &'static Page) -> Sheet {
        let mut selectors: Vec<Selector> = page.picks.iter().map(|pick| Selector::new(pick.at)).collect();
        let record = (!page.record.is_empty()).then_some(selectors.len());
        selectors.extend(page.record.split(", ").filter(|one| !one.is_empty()).map(Selector::new));
        let compounds = selectors.iter().flat_map(|selector| &selector.compounds);
        let mut looked_at: Vec<&str> = compounds.flat_map(|compound| compound.attributes.iter().map(|(name, _)| *name)).collect();
        looked_at.sort_unstable();
        looked_at.dedup();
        let root = Arc::new(State::default());
        Sheet { picks: page.picks, selectors, record, looked_at, root, steps: HashMap::new(), states: 0, signature: Vec::new() }
    }

    /// What is known where no element is open.
    pub(super) fn root(&self) -> Arc<State> {
        self.root.clone()
    }

    /// Whether every paragraph is a record.
    pub(super) fn counts_paragraphs(&self) -> bool {
        self.record.is_none()
    }

    /// What is known of an element in another.
    pub(super) fn step(&mut self, from: &State, tag: Tag<'_>) -> Arc<State> {
        let mut signature = std::mem::take(&mut self.signature);
        signature.clear();
        signature.extend_from_slice(&tag.text.as_bytes()[tag.name.range()]);
        for name in ["class"].iter().chain(&self.looked_at) {
            signature.push(0);
            if let Some(value) = tag.value(name) {
                signature.push(1);
                signature.extend_from_slice(value.as_bytes());
            }
        }
        let key = (from.id, signature.as_slice().into());
        self.signature = signature;
        if let Some(known) = self.steps.get(&key) {
            return known.clone();
        }
        let state = Arc::new(self.work_out(from, tag));
        if self.steps.len() >= REMEMBERED {
            self.steps.clear();
        }
        self.steps.insert(key, state.clone());
        state
    }

    fn work_out(&mut self, from: &State, tag: Tag<'_>) -> State {
        self.states += 1;
        let mut state = State { id: self.states, text: from.text, ..State::default() };
        // What ancestors matched stays matched; what the parent itself matched is the parent's from here on.
        state.partial = from.partial.iter().map(|(row, done, _)| (*row, *done, Where::Above)).collect();
        state.partial.sort_unstable_by_key(|(row, done, _)| (*row, *done));
        state.partial.dedup();
        for (row, selector) in self.selectors.iter().enumerate() {
            let starts = std::iter::once((row as u16, 0, Where::Here));
            let open = from.partial.iter().copied().filter(|(of, ..)| usize::from(*of) == row);
            for (_, done, place) in starts.chain(open) {
                let Some(compound) = selector.compounds.get(usize::from(done)) else { continue };
                let is_placed = !compound.is_child || place == Where::Here;
                if is_placed && tag.matches(compound) {
                    self.reach(&mut state, (row, done + 1));
                }
            }
        }
        state
    }

    /// So many compounds of a selector are matched by an element and those around it.
    fn reach(&self, state: &mut State, (row, done): (usize, u8)) {
        let selector = &self.selectors[row];
        if usize::from(done) < selector.compounds.len() {
            state.partial.push((row as u16, done, Where::Here));
            return;
        }
        let Some(pick) = self.picks.get(row) else {
            state.is_record = true;
            return;
        };
        let verdict = Verdict { role: pick.role, who: pick.who };
        if selector.attribute.is_empty() {
            state.text = Some(verdict);
        } else {
            state.attributes.retain(|(name, _)| *name != selector.attribute);
            state.attributes.push((selector.attribute, verdict));
        }
    }
}

impl Selector {
    fn new(text: &'static str) -> Selector {
        let (path, attribute) = text.split_once('@').unwrap_or((text, ""));
        let (mut compounds, mut is_child) = (Vec::new(), false);
        for part in parts(path) {
            if part == ">" {
                is_child = true;
                continue;
            }
            compounds.push(Compound { is_child, ..Compound::new(part) });
            is_child = false;
        }
        Selector { compounds, attribute }
    }
}

/// The words of a selector; a value in brackets may hold spaces.
fn parts(path: &'static str) -> impl Iterator<Item = &'static str> {
    let mut is_inside = false;
    let is_end = move |ch: char| {
        is_inside = (is_inside || ch == '[') && ch != ']';
        ch == ' ' && !is_inside
    };
    path.split(is_end).filter(|part| !part.is_empty())
}

impl Compound {
    fn new(text: &'static str) -> Compound {
        let (plain, bracketed) = text.split_once('[').map_or((text, ""), |(plain, rest)| (plain, rest.trim_end_matches(']')));
        let name_end = plain.find(['.', '#']).unwrap_or(plain.len());
        let mut compound = Compound { tag: &plain[..name_end], ..Compound::default() };
        let mut rest = &plain[name_end..];
        while let Some(mark) = rest.chars().next() {
            let end = rest[1..].find(['.', '#']).map_or(rest.len(), |at| at + 1);
            let name = &rest[1..end];
            if mark == '.' {
                compound.classes.push(name)
            } else {
                compound.attributes.push(("id", Some(name)))
            }
            rest = &rest[end..];
        }
        for one in bracketed.split("][").filter(|one| !one.is_empty()) {
            let (name, value) = one.split_once('=').map_or((one, None), |(name, value)| (name, Some(value)));
            compound.attributes.push((name, value));
        }
        compound
    }
}
