//! Less is safer: which messages are handed on at all. What is left out is neither looked at nor counted.
//!
//! What is not certain is left out: a message without a time, when times are asked for; a day that may be the other.

use super::feed::Part;
use super::hits::Hits;
use crate::archive::Form;
use crate::formats::Sample;
use crate::slice::{Extent, Joint, Role, Slice};
use crate::span::RawSpan;
use std::collections::HashSet;

mod day;

pub(super) use day::utc;
pub use day::{Day, Edge, day_named};

use day::{Order, Told};

/// Which messages are wanted.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Sent on this day or later.
    pub from: Option<Day>,
    /// Sent on this day or before.
    pub to: Option<Day>,
    /// Of conversations whose title, id, file or folder matches.
    pub conversation: Option<glob::Pattern>,
    /// Of conversations in which somebody of this name takes part.
    pub participant: Option<String>,
    /// Whether contacts, sessions, settings and the like are left out.
    pub kind: Wanted,
}

/// Which parts of an account export are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Wanted {
    /// All of it.
    #[default]
    Everything,
    /// Messages.
    Messages,
}

impl Choice {
    /// Whether everything is wanted.
    pub fn is_everything(&self) -> bool {
        !self.is_of_messages() && self.kind == Wanted::Everything
    }

    /// Whether some messages are wanted and others are not.
    pub(super) fn is_of_messages(&self) -> bool {
        self.from.is_some() || self.to.is_some() || self.conversation.is_some() || self.participant.is_some()
    }
}

/// A field with more bytes is no time.
const LONGEST_TIME: usize = 40;

/// What the first pass tells of a file.
#[derive(Debug, Default)]
pub(super) struct Heard {
    order: Order,
    /// Messages: records with a text and a time or a sender.
    messages: bool,
    /// Whether the places of records are known.
    places: bool,
    /// Whether a day is told at all.
    days: bool,
    records: u64,
    /// Conversations in which the participant takes part.
    with: HashSet<String>,
    conversation: String,
}

impl Heard {
    /// Whether the file holds messages.
    pub(super) fn has_messages(&self) -> bool {
        self.messages
    }

    /// Why messages of this file cannot be left out.
    pub(super) fn hindrance(&self, choice: &Choice, form: Form) -> Option<&'static str> {
        let has_dates = choice.from.is_some() || choice.to.is_some();
        let is_chat = self.messages || form == Form::File;
        match self.records > 0 {
            true if self.messages && !self.places => Some("messages of this format cannot be told apart"),
            true if has_dates && !self.days && is_chat => Some("nothing says on which day a message was sent"),
            _ => None,
        }
    }

    /// Conversations in which the participant takes part.
    pub(super) fn with(&self) -> &HashSet<String> {
        &self.with
    }

    /// Listens to the next part of a file.
    pub(super) fn listen(&mut self, path: &str, part: &Part, choice: &Choice) {
        self.records += part.slices.records;
        self.places |= !part.slices.extents.is_empty();
        self.messages |= part.slices.extents.iter().any(|extent| is_message(part, extent));
        for slice in &part.slices.list {
            self.days = self.days || day_of(part, slice).is_some();
            match slice.role {
                Role::Time if self.order == Order::Unknown => self.order = day::order(&text(part, slice)),
                Role::Title | Role::Conversation => self.conversation = text(part, slice),
                _ => {}
            }
            if let Some(wanted) = choice.participant.as_deref().filter(|_| is_somebody(slice.role))
                && is_called(&text(part, slice), wanted)
            {
                self.with.insert(key(path, &self.conversation));
            }
        }
    }
}

/// The slices of a record.
fn slices_of<'p>(part: &'p Part, extent: &Extent) -> impl Iterator<Item = &'p Slice> {
    let first = part.slices.list.partition_point(|slice| part.span(slice).start < extent.raw.start);
    let end = extent.raw.end;
    part.slices.list[first..].iter().take_while(move |slice| part.span(slice).start < end)
}

/// Whether a record is something that somebody said at some time.
fn is_message(part: &Part, extent: &Extent) -> bool {
    let has = |wanted: &dyn Fn(&Slice) -> bool| slices_of(part, extent).any(wanted);
    let is_said = has(&|slice| slice.role == Role::Body)
        || has(&|slice| slice.role == Role::Field) && has(&|slice| is_somebody(slice.role));
    extent.record != Extent::ASIDE && is_said && has(&|slice| is_time(part, slice))
}

/// Whether a slice tells when its record was sent: it says so, or is a field that a program called `date` or `ts`.
fn is_time(part: &Part, slice: &Slice) -> bool {
    slice.role == Role::Time || day_of(part, slice).is_some()
}

/// The day that a slice tells.
fn day_of(part: &Part, slice: &Slice) -> Option<Told> {
    let may_tell = match slice.role {
        Role::Time => true,
        Role::Key | Role::Field => slice.raw.len() <= LONGEST_TIME,
        _ => false,
    };
    may_tell.then(|| day::told(&text(part, slice))).flatten()
}

fn text(part: &Part, slice: &Slice) -> String {
    slice.escape.decode(part.raw(slice)).trim().to_string()
}

fn is_somebody(role: Role) -> bool {
    matches!(
        role,
        Role::Person | Role::People | Role::GivenName | Role::Handle | Role::UserId | Role::Email | Role::Phone | Role::Profile
    )
}

/// Whether somebody is called so: the whole name, or one of its words.
fn is_called(name: &str, wanted: &str) -> bool {
    let (name, wanted) = (crate::lexicon::fold::text(name), crate::lexicon::fold::text(wanted));
    let name = name.trim_start_matches('@');
    let wanted = wanted.trim_start_matches('@');
    !wanted.is_empty()
        && (name == wanted || name.split([' ', ',']).any(|word| word == wanted) || name.contains(&format!("{wanted} ")))
}

/// What a conversation is known by: its own title or id in its file; without one, its file, or the folder if a conversation
/// is a folder of days.
fn key(path: &str, conversation: &str) -> String {
    let sample = Sample { path, head: "" };
    let name = sample.name();
    let is_part = name.bytes().filter(u8::is_ascii_digit).count() * 2 >= name.trim_end_matches(".json").len()
        || name.starts_with("message_");
    let place = match path.rsplit_once('/') {
        Some((folder, _)) if is_part => folder,
        _ => path,
    };
    format!("{place}\n{conversation}")
}

/// Chooses the records of one file, part by part.
#[derive(Debug, Default)]
pub(super) struct Chooser {
    order: Order,
    path: String,
    conversation: String,
    /// The day that a line of its own told last: messages below it have hours only.
    day: Option<Told>,
    with: HashSet<String>,
    /// The record that was decided last.
    last: Option<(u64, Fate)>,
    list: List,
}

/// What becomes of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Stays,
    Goes,
}

/// A list with commas, as far as it is written.
#[derive(Debug, Default)]
struct List {
    is_open: bool,
    has_any: bool,
    /// What stands behind its last record so far: a comma that may be needed.
    held: String,
}

impl Chooser {
    /// For a file of which this was heard.
    pub(super) fn new(path: &str, heard: &Heard, with: &HashSet<String>) -> Chooser {
        Chooser { order: heard.order, path: path.to_string(), with: with.clone(), ..Chooser::default() }
    }

    /// Leaves the records out that are not wanted: their hits go, and their bytes become edits.
    pub(super) fn choose(&mut self, part: &Part, choice: &Choice, hits: &mut Hits) {
        let (mut at, mut slice) = (0, 0);
        let mut gone = Vec::new();
        for (index, extent) in part.slices.extents.iter().enumerate() {
            let is_first = index == 0 && extent.raw.start == 0;
            let fate = self.fate(part, (extent, is_first), &mut slice, choice);
            let raw = extent.raw.range();
            if extent.joint == Joint::Commas {
                self.separate(part, (at, raw.start), fate, &mut hits.cuts);
                at = raw.end;
            }
            if fate == Fate::Goes {
                gone.push(extent.raw);
                let left = if extent.joint == Joint::Member { "null" } else { "" };
                hits.cuts.push((extent.raw, left.to_string()));
            }
        }
        self.follow(part, &mut slice, u32::MAX);
        self.hold(part, at, &mut hits.cuts);
        let is_gone = |place: RawSpan| gone.iter().any(|gone| gone.start <= place.start && place.end <= gone.end);
        hits.list.retain(|hit| {
            let own = &part.slices.list[hit.slice as usize];
            !is_gone(if own.inset == 0 { hit.raw } else { part.span(own) })
        });
    }

    /// Follows titles and days up to a place.
    fn follow(&mut self, part: &Part, slice: &mut usize, end: u32) {
        while let Some(next) = part.slices.list.get(*slice).filter(|next| part.span(next).start < end) {
            if matches!(next.role, Role::Title | Role::Conversation) {
                self.conversation = text(part, next);
            }
            if next.role == Role::Time {
                self.day = day_of(part, next).or(self.day);
            }
            *slice += 1;
        }
    }

    fn fate(&mut self, part: &Part, (extent, is_first): (&Extent, bool), slice: &mut usize, choice: &Choice) -> Fate {
        if extent.record == Extent::ASIDE {
            return if choice.kind == Wanted::Everything { Fate::Stays } else { Fate::Goes };
        }
        // What began in the part before is decided already.
        if let Some((record, fate)) = self.last.filter(|_| is_first && extent.joint == Joint::Ends)
            && record == extent.record
        {
            return fate;
        }
        self.follow(part, slice, extent.raw.end);
        let is_wanted = self.is_in_time(part, slices_of(part, extent), choice) && self.is_in_conversation(choice);
        let fate = if is_wanted { Fate::Stays } else { Fate::Goes };
        self.last = Some((extent.record, fate));
        fate
    }

    fn is_in_time<'p>(&self, part: &'p Part, mut own: impl Iterator<Item = &'p Slice>, choice: &Choice) -> bool {
        if choice.from.is_none() && choice.to.is_none() {
            return true;
        }
        let told = own.find(|slice| is_time(part, slice)).map(|slice| {
            let time = text(part, slice);
            if day::is_clock(&time) { self.day } else { day::told(&time) }
        });
        let is_in = |day: Day| choice.from.is_none_or(|from| day >= from) && choice.to.is_none_or(|to| day <= to);
        match (told.flatten(), self.order) {
            (None, _) => false,
            (Some(Told::Day(day)), _)
            | (Some(Told::Either(day, _)), Order::DayFirst)
            | (Some(Told::Either(_, day)), Order::MonthFirst) => is_in(day),
            (Some(Told::Either(one, other)), Order::Unknown) => is_in(one) && is_in(other),
        }
    }

    fn is_in_conversation(&self, choice: &Choice) -> bool {
        let options =
            glob::MatchOptions { case_sensitive: false, require_literal_separator: false, require_literal_leading_dot: false };
        let fits = |pattern: &glob::Pattern| {
            let names = self.path.split('/').flat_map(|name| [name, name.rsplit_once('.').map_or(name, |(stem, _)| stem)]);
            names.chain([self.conversation.as_str()]).any(|name| !name.is_empty() && pattern.matches_with(name, options))
        };
        choice.conversation.as_ref().is_none_or(fits)
            && (choice.participant.is_none() || self.with.contains(&key(&self.path, &self.conversation)))
    }

    /// What stands before a record of a list: a comma is needed only between two that stay.
    fn separate(&mut self, part: &Part, (from, to): (usize, usize), fate: Fate, cuts: &mut Vec<(RawSpan, String)>) {
        let gap = &part.text[from..to];
        let list = &mut self.list;
        let held = std::mem::take(&mut list.held);
        let goes_on = list.is_open && is_separator(gap);
        let stays = fate == Fate::Stays;
        if goes_on && !(stays && list.has_any) {
            cuts.push((RawSpan::new(from, to), String::new()));
        } else if !held.is_empty() {
            cuts.push((RawSpan::new(from, from), held));
        }
        list.has_any = stays || goes_on && list.has_any;
        list.is_open = true;
    }

    /// What stands behind the last record of a part may be a comma that is not needed.
    fn hold(&mut self, part: &Part, at: usize, cuts: &mut Vec<(RawSpan, String)>) {
        let list = &mut self.list;
        if !list.is_open {
            return;
        }
        let tail = &part.text[at..];
        if is_separator(tail) {
            list.held.push_str(tail);
            cuts.push((RawSpan::new(at, part.text.len()), String::new()));
            return;
        }
        let held = std::mem::take(&mut list.held);
        if !held.is_empty() {
            cuts.push((RawSpan::new(at, at), held));
        }
        list.is_open = false;
    }
}

fn is_separator(text: &str) -> bool {
    text.bytes().all(|byte| byte == b',' || byte.is_ascii_whitespace())
}
