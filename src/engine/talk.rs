//! Who said what shortly before and after: the messages around a part, so that what somebody says over several messages
//! is found although parts are searched one by one.
//!
//! A message knows its sender by the first field of its record that names somebody, and its conversation by the field that
//! says so; both are kept as hashes. Parts wait until the few messages that may complete theirs are known.

use super::feed::Part;
use crate::slice::{Join, Role, Slice};
use foldhash::fast::FixedState;
use std::collections::VecDeque;
use std::hash::BuildHasher;

/// Messages before and after that may belong to one thing said.
pub(super) const NEAR: usize = 24;

/// They begin at most this far, in bytes of the file, behind the end of the message before.
pub(super) const REACH: u64 = 4 << 10;

/// A part waits for so many bytes behind it, or for [`NEAR`] messages.
const AHEAD: usize = 32 << 10;

/// So much of the end of a message before, and of a whole message behind, can matter.
pub(super) const LONGEST: usize = 96;

/// A message in its file.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Message {
    /// Index of its (first) slice in its part.
    pub(super) slice: u32,
    /// Where its text begins and ends in the file.
    pub(super) at: u64,
    pub(super) end: u64,
    /// 0 when nobody is named.
    pub(super) sender: u64,
    pub(super) conversation: u64,
    pub(super) record: u64,
    /// Which of the texts of its record it is: apps write a text twice, plain and in pieces.
    pub(super) rank: u32,
}

/// A message of another part: the end of its text.
#[derive(Clone, Debug)]
pub(super) struct Near {
    pub(super) message: Message,
    pub(super) text: String,
}

/// The messages of a part, and those around it.
#[derive(Debug, Default)]
pub(super) struct Talk {
    pub(super) own: Vec<Message>,
    pub(super) before: Vec<Near>,
    pub(super) after: Vec<Near>,
}

/// Follows the records of a file.
#[derive(Debug, Default)]
pub(super) struct Listener {
    hashing: FixedState,
    record: Option<u64>,
    sender: u64,
    conversation: u64,
    /// Messages of the record that is not complete yet.
    pending: Vec<Pending>,
    /// Number of the next part to come in.
    next: u64,
}

/// The last messages of the parts that went out.
#[derive(Debug, Default)]
pub(super) struct Recent(VecDeque<Near>);

/// A message whose record is not complete yet: number of its part, index in it, where it begins in the file.
#[derive(Clone, Copy, Debug)]
struct Pending {
    part: u64,
    index: usize,
    at: u64,
}

/// Parts on their way from the reader to the search.
#[derive(Debug, Default)]
pub(super) struct Queue {
    listener: Listener,
    recent: Recent,
    waiting: VecDeque<Part>,
    /// Number of the first that waits.
    first: u64,
}

impl Queue {
    /// Takes in the next part of the file.
    pub(super) fn push(&mut self, part: Part) {
        self.waiting.push_back(part);
        let Queue { listener, waiting, first, .. } = self;
        listener.listen(waiting, *first);
    }

    /// The first part, once it is known what follows it.
    pub(super) fn pop_followed(&mut self) -> Option<Part> {
        let is_open = self.listener.pending.first().is_some_and(|pending| pending.part == self.first);
        let mut behind = self.waiting.iter().skip(1);
        let (bytes, messages) =
            behind.by_ref().fold((0, 0), |(bytes, messages), part| (bytes + part.text.len(), messages + part.talk.own.len()));
        let unfinished = self.listener.pending.len();
        (!is_open && (bytes >= AHEAD || messages >= NEAR + unfinished)).then(|| self.pop()).flatten()
    }

    /// The first part, at the end of the file.
    pub(super) fn pop(&mut self) -> Option<Part> {
        if self.waiting.len() == 1 || self.listener.pending.first().is_some_and(|pending| pending.part == self.first) {
            self.listener.close(&mut self.waiting, self.first);
        }
        let mut part = self.waiting.pop_front()?;
        self.first += 1;
        let behind = self.waiting.iter().flat_map(|part| part.talk.own.iter().map(move |message| near(part, *message)));
        part.talk.after = behind.take(NEAR).collect();
        self.recent.pass(&mut part);
        Some(part)
    }
}

impl Recent {
    /// A part goes out: it is told what was said before, and what it says is kept.
    pub(super) fn pass(&mut self, part: &mut Part) {
        part.talk.before = self.0.iter().cloned().collect();
        let last = part.talk.own.iter().rev().take(NEAR).rev();
        self.0.extend(last.map(|message| near(part, *message)));
        while self.0.len() > NEAR {
            self.0.pop_front();
        }
    }
}

/// Listens to a part that is read alone: a pipe's.
pub(super) fn listen(part: Part) -> Part {
    let mut queue = Queue::default();
    queue.push(part);
    queue.pop().unwrap_or_default()
}

impl Listener {
    /// Listens to the last part that waits; `first` is the number of the first.
    fn listen(&mut self, waiting: &mut VecDeque<Part>, first: u64) {
        let number = self.next;
        self.next += 1;
        let Some(mut part) = waiting.pop_back() else { return };
        let list = std::mem::take(&mut part.slices.list);
        let mut own = Vec::new();
        for (index, slice) in list.iter().enumerate() {
            if self.record != Some(slice.record) || self.is_late(place(&part, slice).0) {
                settle(&mut self.pending, (self.sender, self.conversation), waiting, (first, number, &mut own));
            }
            if self.record != Some(slice.record) {
                (self.record, self.sender, self.conversation) = (Some(slice.record), 0, 0);
            }
            self.slice(slice, (&part, index), &mut own, number);
        }
        if self.is_late(part.at + part.text.len() as u64) {
            settle(&mut self.pending, (self.sender, self.conversation), waiting, (first, number, &mut own));
        }
        part.slices.list = list;
        part.talk.own = own;
        waiting.push_back(part);
    }

    /// A record that is so long is no message: what is known of its first words must do.
    fn is_late(&self, at: u64) -> bool {
        self.pending.first().is_some_and(|pending| pending.at + (AHEAD as u64) < at)
    }

    fn slice(&mut self, slice: &Slice, (part, index): (&Part, usize), own: &mut Vec<Message>, number: u64) {
        let raw = || part.raw(slice);
        match slice.role {
            // A star or a face is nothing that somebody says between a question and its answer.
            Role::Body | Role::Field if slice.join == Join::Alone && raw().chars().any(char::is_alphanumeric) => {
                let (at, end) = place(part, slice);
                let rank = self.pending.len() as u32;
                own.push(Message { slice: index as u32, at, end, record: slice.record, rank, ..Message::default() });
                self.pending.push(Pending { part: number, index: own.len() - 1, at });
            }
            Role::Body | Role::Field if slice.join != Join::Alone => {
                if let Some(last) = own.last_mut() {
                    last.end = place(part, slice).1;
                }
            }
            Role::Conversation => self.conversation = self.hashing.hash_one(raw()),
            Role::Title if self.conversation == 0 => self.conversation = self.hashing.hash_one(raw()),
            Role::Person | Role::UserId | Role::Handle | Role::Phone | Role::Email | Role::Profile if self.sender == 0 => {
                self.sender = self.hashing.hash_one(raw()).max(1);
            }
            _ => {}
        }
    }

    /// The record is complete: its messages learn who said them.
    fn close(&mut self, waiting: &mut VecDeque<Part>, first: u64) {
        let mut none = Vec::new();
        settle(&mut self.pending, (self.sender, self.conversation), waiting, (first, u64::MAX, &mut none));
    }
}

/// Where a slice begins and ends in its file, or about there if it stands in an inset.
fn place(part: &Part, slice: &Slice) -> (u64, u64) {
    let window = if slice.inset == 0 { 0 } else { u64::from(part.span(slice).start) };
    let from = part.at + window;
    (from + u64::from(slice.raw.start), from + u64::from(slice.raw.end))
}

/// Tells the messages of a complete record who said them; those of part `number` are in `own`, the others wait.
fn settle(
    pending: &mut Vec<Pending>,
    (sender, conversation): (u64, u64),
    waiting: &mut VecDeque<Part>,
    (first, number, own): (u64, u64, &mut Vec<Message>),
) {
    for Pending { part: of, index, .. } in pending.drain(..) {
        let message = if of == number {
            own.get_mut(index)
        } else {
            waiting.get_mut(of.saturating_sub(first) as usize).and_then(|part| part.talk.own.get_mut(index))
        };
        if let Some(message) = message {
            (message.sender, message.conversation) = (sender, conversation);
        }
    }
}

pub(super) fn near(part: &Part, message: Message) -> Near {
    let list = part.slices.list.get(message.slice as usize..).unwrap_or_default();
    let mut text = String::new();
    for (index, slice) in list.iter().enumerate() {
        if index > 0 && slice.join == Join::Alone {
            break;
        }
        slice.escape.decode_into(part.raw(slice), &mut text);
    }
    Near { message, text: tail(&text).to_string() }
}

/// The last [`LONGEST`] bytes of a text; one more than that tells that it is longer.
pub(super) fn tail(text: &str) -> &str {
    let from = text.len().saturating_sub(LONGEST + 1);
    (from..=text.len()).find_map(|from| text.get(from..)).unwrap_or_default()
}
