//! What happens in a channel: who joined from where, who is called otherwise now, who kicked whom.
//!
//! The old and the new nick of one line are one person.

use super::HOST;
use super::lines::{is_nick, nick_at};
use crate::formats::chat_lines::Inset;
use crate::formats::chat_lines::scan::{literal, one_of};
use crate::slice::Role;

/// ZNC says first what it is.
const LABELS: &[&str] = &["Joins: ", "Parts: ", "Quits: "];

/// What somebody does, behind the nick.
#[rustfmt::skip]
const VERBS: &[&str] = &[
    "has joined", "has quit", "has left", "joined", "left ", "left the", "quit", "is now known as ", "was kicked by ", "was kicked from ", "has been kicked",
    "sets mode", "has changed ", "changes topic ", "changed the topic ", "has kicked ", "entered the room", "has set ", "set the topic", "sets the topic",
    "is now away", "is away", "has invited ", "kicked ",
];

/// Behind which another nick of the same person stands.
const RENAMES: &[&str] = &["is now known as ", "has changed nick to ", "has changed their nick to "];

/// Behind which another person's nick stands.
const OTHERS: &[&str] = &["was kicked by ", "has kicked ", "has invited ", "kicked "];

/// Sentences that begin with the app's words and end with nicks.
const HEADS: &[&str] = &["You are now known as ", "You're now known as ", "Topic set by "];

/// Whether a text that no mark announces tells of an event: only if it also says where somebody came from.
pub(super) fn is_one(text: &str, place: (usize, usize)) -> bool {
    let found = find(text, place);
    let is_rename = found.len() == 2 && found.iter().all(|inset| inset.who == 1);
    is_rename || found.iter().any(|inset| inset.role == HOST)
}

/// The people in `text[start..end]`.
pub(super) fn find(text: &str, (start, end): (usize, usize)) -> Vec<Inset> {
    let Some(text) = text.get(..end) else { return Vec::new() };
    let mut insets = Vec::new();
    if let Some(at) = one_of(text, start, &["mode/", "Mode ", "ServerMode/"]) {
        mode_line(text, at, &mut insets);
    } else if let Some(at) = one_of(text, start, HEADS) {
        if let Some(nick) = nick_at(text, at) {
            insets.push(handle(nick, 1));
            groups(text, nick.1, &mut insets);
        }
    } else if let Some(at) =
        literal(text, start, "Topic for ").and_then(|at| text[at..].find(" set by ").map(|found| at + found + 8))
    {
        set_by(text, at, &mut insets);
    } else {
        somebody(text, start, &mut insets);
    }
    insets.sort_by_key(|inset| inset.place);
    insets
}

fn handle(place: (usize, usize), who: u32) -> Inset {
    Inset { place, role: Role::Handle, who }
}

/// `nick [user@host] has joined #c`.
fn somebody(text: &str, start: usize, insets: &mut Vec<Inset>) {
    let label = one_of(text, start, LABELS);
    let Some(nick) = nick_at(text, label.unwrap_or(start)) else { return };
    let before = insets.len();
    let verb = groups(text, nick.1, insets);
    let has_host = insets.len() > before;
    let known = one_of(text, verb, VERBS);
    if label.is_none() && !has_host && known.is_none() {
        return;
    }
    insets.push(handle(nick, 1));
    if let Some(place) = one_of(text, verb, RENAMES).and_then(|at| nick_at(text, at)) {
        insets.push(handle(place, 1));
    } else if let Some(place) = one_of(text, verb, OTHERS).and_then(|at| nick_at(text, at)) {
        insets.push(handle(place, 0));
    } else if literal(text, verb, "was kicked from ").is_some() {
        let by = text[verb..].find(" by ").map(|found| verb + found + 4);
        insets.extend(by.and_then(|at| nick_at(text, at)).map(|place| handle(place, 0)));
    } else if let Some(at) = literal(text, verb, "sets mode: ").or_else(|| literal(text, verb, "sets mode ")) {
        modes(text, (at, text.len()), insets);
    }
}

/// `(Real Name) (user@host)` behind a nick; the answer is where the words go on.
fn groups(text: &str, mut at: usize, insets: &mut Vec<Inset>) -> usize {
    let mut names = Vec::new();
    for _ in 0..3 {
        let Some(open) = one_of(text, at, &[" (", " ["]) else { break };
        let close = if text.as_bytes()[open - 1] == b'(' { ')' } else { ']' };
        let Some(width) = text[open..].find([close, ' ', '@'].as_slice()) else { break };
        let is_host = text[open + width..].starts_with('@') || text[open..].starts_with("[IP_ADDRESS");
        let Some(end) = text[open..].find(close) else { break };
        let end = open + end + usize::from(text[open + end..].starts_with("]]"));
        if is_host {
            insets.push(Inset { place: (open, end), role: HOST, who: 0 });
            insets.extend(names.into_iter().map(|place| Inset { place, role: Role::Person, who: 1 }));
            return (end + 2).min(text.len());
        }
        names.push((open, end));
        at = end + 1;
    }
    (at + usize::from(names.is_empty())).min(text.len())
}

/// `#c [+o nick] by op`.
fn mode_line(text: &str, at: usize, insets: &mut Vec<Inset>) {
    let Some(open) = text[at..].find(" [").map(|found| at + found + 2) else { return };
    let Some(close) = text[open..].find("] by ").map(|found| open + found) else { return };
    modes(text, (open, close), insets);
    let by = close + "] by ".len();
    let mut start = by;
    for nick in text[by..].split(", ") {
        if is_nick(nick) && !nick.contains('.') {
            insets.push(handle((start, start + nick.len()), 0));
        }
        start += nick.len() + 2;
    }
}

/// `+o nick other`: those whom a mode is for.
fn modes(text: &str, (start, end): (usize, usize), insets: &mut Vec<Inset>) {
    let mut at = start;
    for word in text[start..end].split(' ') {
        let is_flag = word.starts_with(['+', '-', '#']);
        if !is_flag && is_nick(word) && word.chars().any(char::is_alphabetic) {
            insets.push(handle((at, at + word.len()), 0));
        }
        at += word.len() + 1;
    }
}

/// `nick!user@host (date)`.
fn set_by(text: &str, at: usize, insets: &mut Vec<Inset>) {
    let end = at + text[at..].find(' ').unwrap_or(text.len() - at);
    let mark = text[at..end].find('!').map_or(end, |found| at + found);
    if is_nick(&text[at..mark]) {
        insets.push(handle((at, mark), 0));
        if mark + 1 < end {
            insets.push(Inset { place: (mark + 1, end), role: HOST, who: 0 });
        }
    }
}
