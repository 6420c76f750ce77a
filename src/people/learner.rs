//! Gathers facts about people, slice by slice, and forgets what it has heard before.
//!
//! A chat says who wrote a message a million times; only the first time is kept.

use super::join::People;
use super::standing::{Standing, Standings};
use super::texts::Texts;
use crate::slice::{Role, Subject};
use foldhash::HashSet;
use foldhash::fast::RandomState;
use std::collections::VecDeque;
use std::hash::BuildHasher;

/// Subjects whose facts may still be coming: a message's sender is told in fields with other people's between them.
const OPEN: usize = 32;

/// What is told of one subject: roles, and the ends of their texts in one string.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Group {
    roles: Vec<(Role, u32)>,
    text: String,
}

impl Group {
    fn add(&mut self, role: Role, text: &str) {
        self.text.push_str(text);
        self.roles.push((role, self.text.len() as u32));
    }

    /// Roles and their texts, in the order in which they were told.
    pub(super) fn facts(&self) -> impl Iterator<Item = (Role, &str)> {
        let starts = std::iter::once(0).chain(self.roles.iter().map(|(_, end)| *end));
        self.roles.iter().zip(starts).map(|((role, end), start)| (*role, &self.text[start as usize..*end as usize]))
    }
}

/// Gathers facts about people, slice by slice.
#[derive(Clone, Default)]
pub struct Learner {
    /// Distinct groups in the order in which they were complete.
    groups: Vec<Group>,
    seen: HashSet<u64>,
    hashing: RandomState,
    open: VecDeque<(Subject, Group)>,
    spare: Group,
    texts: Texts,
    wishes: Vec<(String, Standing)>,
}

impl Learner {
    /// Nobody is known yet.
    pub fn new() -> Learner {
        Learner::default()
    }

    /// A file, or a record of a stream, is complete: nothing more will be told of its subjects.
    pub fn close(&mut self) {
        while let Some((_, group)) = self.open.pop_front() {
            self.keep(group);
        }
    }

    /// A field that names somebody: its role, whom it describes (0: nobody else's field does), its decoded text.
    pub fn fact(&mut self, role: Role, subject: Subject, text: &str) {
        let text = text.trim();
        if text.is_empty() || text.len() > 1024 {
            return;
        }
        if subject == 0 {
            let mut group = std::mem::take(&mut self.spare);
            group.add(role, text);
            return self.keep(group);
        }
        match self.open.iter_mut().rev().find(|(open, _)| *open == subject) {
            Some((_, group)) => group.add(role, text),
            None => self.begin(subject, role, text),
        }
    }

    fn begin(&mut self, subject: Subject, role: Role, text: &str) {
        if self.open.len() == OPEN
            && let Some((_, oldest)) = self.open.pop_front()
        {
            self.keep(oldest);
        }
        let mut group = std::mem::take(&mut self.spare);
        group.add(role, text);
        self.open.push_back((subject, group));
    }

    /// Keeps a group unless the same was heard before; its memory is used again if so.
    fn keep(&mut self, mut group: Group) {
        if self.seen.insert(self.hashing.hash_one(&group)) {
            self.groups.push(group);
        } else {
            group.roles.clear();
            group.text.clear();
            self.spare = group;
        }
    }

    /// A name (or address, or number) given by the user.
    pub fn name(&mut self, name: &str) {
        self.fact(Role::Person, 0, name);
    }

    /// Somebody with all that they are known by, as the user tells it.
    pub fn somebody<'t>(&mut self, facts: impl Iterator<Item = (Role, &'t str)>) {
        let mut group = std::mem::take(&mut self.spare);
        facts.filter(|(_, text)| !text.trim().is_empty()).for_each(|(role, text)| group.add(role, text.trim()));
        self.keep(group);
    }

    /// What is to become of whoever is called so.
    pub fn wish(&mut self, name: &str, standing: Standing) {
        self.wishes.push((name.trim().to_string(), standing));
    }

    /// Adds what another learner gathered, after its own.
    pub fn merge(&mut self, mut other: Learner) {
        self.close();
        other.close();
        other.groups.into_iter().for_each(|group| self.keep(group));
        self.texts.merge(other.texts);
        self.wishes.extend(other.wishes);
    }

    /// Whether there is anything that `people` do not know yet.
    pub fn has_news_for(&self, people: &People) -> bool {
        people.taught() < self.groups.len()
    }

    /// Teaches `people` what they do not know yet, and answers whether there was anything.
    pub fn teach(&self, people: &mut People) -> bool {
        let news = &self.groups[people.taught().min(self.groups.len())..];
        news.iter().for_each(|group| people.add(group));
        if !news.is_empty() {
            people.settle();
        }
        !news.is_empty()
    }

    /// Adds what texts tell.
    pub fn hear(&mut self, texts: Texts) {
        self.texts.merge(texts);
    }

    /// Joins what belongs to one person.
    pub fn people(mut self) -> People {
        self.close();
        let mut people = People::default();
        people.standings = Standings::new(std::mem::take(&mut self.wishes));
        self.teach(&mut people);
        people.hear(self.texts);
        people.settle();
        people
    }
}
