//! Groups of facts become persons: two groups with the same id, address, number, profile, handle or full name are one.
//!
//! The number of a person is that of its oldest group, so it never changes for those who were known first.

use super::forms::Forms;
use super::learner::Group;
use super::name::{self, NameWord};
use super::phones::Phones;
use super::standing::Standings;
use super::texts::{Texts, Tidings};
use super::told::{self, Told};
use super::unspaced::Unspaced;
use super::variants::Variants;
use super::words::{What, Words};
use crate::checks::phone::{self, Phone, Region};
use crate::finding::PersonId;
use crate::lexicon::{dictionary, fold};
use crate::redact::is_stand_in;
use crate::slice::Role;
use foldhash::HashMap;
use std::collections::{BTreeMap, BTreeSet};

/// The people of an archive.
#[derive(Clone, Default)]
pub struct People {
    /// Parent of each group in a forest; a root is its own parent.
    parents: Vec<u32>,
    /// What makes the person of a root distinct.
    ids: HashMap<u32, Vec<(IdKind, String)>>,
    keys: HashMap<Key, u32>,
    /// Groups by full displayed name. More than one if different persons are called so.
    names: HashMap<String, Vec<u32>>,
    pub(super) words: Words,
    pub(super) unspaced: Unspaced,
    pub(super) variants: Variants,
    regions: Vec<(Region, u32)>,
    ranked: Vec<Region>,
    taught: usize,
    /// So many groups were told by fields; the others by texts.
    by_fields: u32,
    forms: Forms,
    pub(super) phones: Phones,
    pub(super) standings: Standings,
}

/// What only one person has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Id(String),
    Email(String),
    Phone(String),
    Profile(String),
    Handle(String),
}

/// Ids of different kinds do not contradict each other: one person may have both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IdKind {
    Number,
    Snowflake,
    Letters,
    Profile,
}

impl People {
    /// Folded words that [`find`](People::find) tells of besides names, numbered in their order.
    pub fn listen<'w>(&mut self, words: impl Iterator<Item = &'w str>) {
        (0..).zip(words).for_each(|(number, word)| self.words.add_cue(word, number));
    }

    /// How many persons.
    pub fn len(&self) -> usize {
        self.parents.iter().enumerate().filter(|(group, parent)| *group as u32 == **parent).count()
    }

    /// Whether nobody is known.
    pub fn is_empty(&self) -> bool {
        self.parents.is_empty()
    }

    /// The person with this address, or 0.
    pub fn email(&self, address: &str) -> PersonId {
        self.keyed(&Key::Email(address.to_lowercase()))
    }

    /// The person with this number, or 0.
    pub fn phone(&self, phone: &Phone) -> PersonId {
        self.keyed(&Key::Phone(phone.digits().to_string()))
    }

    /// The person with the number of these digits, or 0.
    pub fn by_number(&self, digits: &str) -> PersonId {
        self.keyed(&Key::Phone(digits.to_string()))
    }

    /// The person with this profile, or 0.
    pub fn profile(&self, url: &str) -> PersonId {
        self.keyed(&Key::Profile(told::profile(url)))
    }

    /// The person with this account id, or 0.
    pub fn id(&self, id: &str) -> PersonId {
        self.keyed(&Key::Id(told::id(id).to_string()))
    }

    /// The person with this handle, or 0.
    pub fn handle(&self, handle: &str) -> PersonId {
        self.keyed(&Key::Handle(told::handle(handle)))
    }

    /// The person with this displayed name; 0 if there is none, or more than one.
    pub fn named(&self, display: &str) -> PersonId {
        let by = |key: &str| self.names.get(key).map(|groups| self.only(groups.iter().copied()).unwrap_or(0));
        let glued = || fold::text(display).chars().filter(|ch| ch.is_alphanumeric()).collect::<String>();
        by(&fold::text(display)).or_else(|| by(&name::full(&name::parse(display)))).or_else(|| by(&glued())).unwrap_or(0)
    }

    /// Regions whose numbers the archive's people have, the most frequent first.
    pub fn regions(&self) -> &[Region] {
        &self.ranked
    }

    /// Everybody with this displayed name.
    pub(super) fn all_named(&self, display: &str) -> Vec<PersonId> {
        let groups = self.names.get(&fold::text(display)).map_or(&[][..], Vec::as_slice);
        groups.iter().map(|group| self.person(*group)).collect()
    }

    pub(super) fn keyed(&self, key: &Key) -> PersonId {
        self.keys.get(key).map_or(0, |group| self.person(*group))
    }

    /// The person that a group belongs to.
    pub(super) fn person(&self, group: u32) -> PersonId {
        self.root(group) + 1
    }

    /// The one person that all these groups belong to. Whom only a text tells of gives way to those whom a field names.
    pub(super) fn only(&self, groups: impl Iterator<Item = u32>) -> Option<PersonId> {
        let mut found: Option<u32> = None;
        for root in groups.map(|group| self.root(group)) {
            match found {
                None => found = Some(root),
                Some(known) if known == root || known < self.by_fields && root >= self.by_fields => {}
                Some(_) => return None,
            }
        }
        found.map(|root| self.person(root))
    }

    /// Whether all these words of a name are somebody's already, two or more of them the same person's in any form.
    pub(super) fn is_somebody(&self, words: &[NameWord]) -> bool {
        let roots = |word: &NameWord| -> BTreeSet<u32> {
            let named = self.words.entries(&word.text).iter().filter(|entry| matches!(entry.what, What::Name(..)));
            let exact = named.map(|entry| entry.group);
            let forms = self.variants.of(dictionary::hash(word.text.as_bytes())).iter().map(|variant| variant.group);
            exact.chain(forms).map(|group| self.root(group)).collect()
        };
        let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
        words.iter().flat_map(roots).for_each(|root| *counts.entry(root).or_default() += 1);
        counts.values().any(|count| *count >= words.len().min(2))
    }

    fn root(&self, mut group: u32) -> u32 {
        while self.parents[group as usize] != group {
            group = self.parents[group as usize];
        }
        group
    }

    /// What the archive says of words that may be names of others.
    pub fn forms(&self) -> &Forms {
        &self.forms
    }

    /// Takes in what the texts tell, once the fields have told who is who.
    pub(super) fn hear(&mut self, texts: Texts) {
        self.by_fields = self.parents.len() as u32;
        for tidings in texts.tidings() {
            match tidings {
                Tidings::Person(name) => Told::new(self).introduced(name),
                Tidings::Phone(number) => self.phones.add(&phone::digits(number, &self.ranked)),
                Tidings::Value(entity, value) => told::value(self, *entity, value),
            }
        }
        self.forms = texts.forms;
    }

    /// The phone numbers that the archive holds.
    pub fn phones(&self) -> &Phones {
        &self.phones
    }

    /// Groups taught so far.
    pub fn taught(&self) -> usize {
        self.taught
    }

    /// Adds a group. If it tells of nobody (a stand-in of ours, an account without a person), nobody is added.
    pub(super) fn add(&mut self, group: &Group) {
        self.taught += 1;
        let facts: Vec<(Role, &str)> = group.facts().filter(|(_, text)| !is_stand_in(text)).collect();
        Told::new(self).facts(&facts);
    }

    /// A new group, joined with nobody yet.
    pub(super) fn fresh(&mut self) -> u32 {
        let group = self.parents.len() as u32;
        self.parents.push(group);
        group
    }

    /// Joins a group with whoever has this key.
    pub(super) fn key(&mut self, group: u32, key: Key) {
        let known = *self.keys.entry(key).or_insert(group);
        self.union(known, group);
    }

    fn union(&mut self, a: u32, b: u32) {
        let (a, b) = (self.root(a), self.root(b));
        let (old, new) = (a.min(b), a.max(b));
        if old != new {
            self.parents[new as usize] = old;
            let ids = self.ids.remove(&new).unwrap_or_default();
            self.ids.entry(old).or_default().extend(ids);
        }
    }

    /// Joins a group with the first person of this full name whose ids do not contradict its own.
    pub(super) fn name(&mut self, group: u32, full: String) {
        let known = self.names.get(&full).map_or(&[] as &[u32], Vec::as_slice);
        match known.iter().copied().find(|other| self.may_be_same(group, *other)) {
            Some(other) => self.union(group, other),
            None => self.names.entry(full).or_default().push(group),
        }
    }

    fn may_be_same(&self, a: u32, b: u32) -> bool {
        let ids = |group: u32| self.ids.get(&self.root(group)).map_or(&[] as &[(IdKind, String)], Vec::as_slice);
        self.root(a) == self.root(b)
            || ids(a).iter().all(|(kind, id)| ids(b).iter().all(|(other, known)| other != kind || known == id))
    }

    /// Remembers what tells a group's person from others of the same name.
    pub(super) fn identify(&mut self, group: u32, kind: IdKind, id: &str) {
        let root = self.root(group);
        let ids = self.ids.entry(root).or_default();
        if !ids.iter().any(|(_, known)| known == id) {
            ids.push((kind, id.to_string()));
        }
    }

    /// Counts a number of this region.
    pub(super) fn region(&mut self, region: Region) {
        match self.regions.iter_mut().find(|(known, _)| *known == region) {
            Some((_, count)) => *count += 1,
            None => self.regions.push((region, 1)),
        }
        self.regions.sort_by_key(|(region, count)| (std::cmp::Reverse(*count), *region));
        self.ranked = self.regions.iter().map(|(region, _)| *region).collect();
    }
}
