//! One line of a log: its time, who speaks, and where the text starts.

use crate::formats::chat_lines::scan::{any_shape, digits, literal, one_of};

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `<nick> text`, `-nick- text`.
    Said,
    /// `* nick waves`.
    Action,
    /// `*** nick has joined`.
    Event,
    /// `--- Day changed Sun Jan 09 2005`: only says when.
    Mark,
}

/// A line taken apart; places are in bytes of the line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) kind: Kind,
    pub(super) time: Option<(usize, usize)>,
    pub(super) nick: Option<(usize, usize)>,
    /// `user@host` behind the nick.
    pub(super) host: Option<(usize, usize)>,
    pub(super) body: usize,
}

impl Line {
    /// Whether it is a line that only chats have.
    pub(super) fn is_telling(&self) -> bool {
        self.kind == Kind::Said
    }
}

/// What stands before what happens, the longer first.
const EVENTS: &[&str] = &["-!- ", "*** ", "=== ", "--> ", "<-- ", "-- ", "-->\t", "<--\t", "--\t", "-!-\t"];

/// Lines that only say when.
const MARKS: &[&str] =
    &["--- Log opened ", "--- Log closed ", "--- Day changed ", "**** BEGIN LOGGING AT ", "**** ENDING LOGGING AT "];

/// Longer is no nick, in bytes.
const LONGEST_NICK: usize = 64;

/// Times without brackets.
const TIMES: &[&str] = &["Y-D-DTD:D:D", "Y-D-D D:D:D", "w D D:D:D", "D:D:D", "D:D"];

/// Times in brackets.
const BRACKETED: &[&str] = &["Y-D-DTD:D:D", "Y-D-D D:D:D", "D w D:D:D", "D w D:D", "D:D:D", "D:D"];

/// Takes a line apart, if it is one of a log.
pub(super) fn parse(line: &str) -> Option<Line> {
    if let Some(body) = one_of(line, 0, MARKS) {
        return Some(Line { kind: Kind::Mark, time: None, nick: None, host: None, body });
    }
    let Some((time, rest)) = stamp(line) else {
        let body = one_of(line, 0, &["=== ", "-!- "])?;
        return Some(Line { kind: Kind::Event, time: None, nick: None, host: None, body });
    };
    let bare = Line { kind: Kind::Event, time: Some(time), nick: None, host: None, body: rest };
    if line[time.1..].starts_with('\t')
        && let Some(found) = columns(line, (time.1 + 1, bare))
    {
        return Some(found);
    }
    let start = line.len() - line[rest..].trim_start_matches([' ', '\t']).len();
    content(line, start, bare)
}

/// `time <tab> prefix <tab> text`: WeeChat.
fn columns(line: &str, (start, bare): (usize, Line)) -> Option<Line> {
    let tab = start + line[start..].find('\t')?;
    let prefix = line[start..tab].trim();
    if matches!(prefix, "-->" | "<--" | "--" | "=!=" | "") {
        return Some(Line { body: tab + 1, ..bare });
    }
    if prefix == "*" {
        return Some(Line { kind: Kind::Action, nick: nick_at(line, tab + 1), body: tab + 1, ..bare });
    }
    let from = tab - line[start..tab].trim_start_matches([' ', '@', '+', '%', '&', '~', '!']).len();
    let nick = (from, from + line[from..tab].trim_end().len());
    said(line, nick, Line { body: tab + 1, ..bare })
}

/// What stands behind the time.
fn content(line: &str, start: usize, bare: Line) -> Option<Line> {
    if let Some(body) = one_of(line, start, EVENTS) {
        return Some(Line { body, ..bare });
    }
    match line[start..].chars().next()? {
        '<' => angle(line, start + 1, bare),
        '*' => {
            let body = literal(line, start, "* ").or_else(|| literal(line, start, "*\t"))?;
            Some(Line { kind: Kind::Action, nick: nick_at(line, body), body, ..bare })
        }
        '•' => {
            let from = literal(line, start, "• ")?;
            let end = from + line[from..].find(": ")?;
            let nick = is_nick(&line[from..end]).then_some((from, end))?;
            Some(Line { kind: Kind::Said, nick: Some(nick), body: end + 2, ..bare })
        }
        '-' => notice(line, start + 1, bare),
        _ => super::events::is_one(line, (start, line.len())).then_some(Line { body: start, ..bare }),
    }
}

/// `<@nick> text`, `<nick!user@host> text`.
fn angle(line: &str, start: usize, bare: Line) -> Option<Line> {
    let close = start + line.as_bytes().get(start..)?.iter().take(4 * LONGEST_NICK).position(|byte| *byte == b'>')?;
    let start = start + dress(&line[start..close]);
    let inside = &line[start..close];
    let width = inside.find(|ch: char| ch == '!' || ch.is_control()).unwrap_or(inside.len());
    let host = inside[width..].strip_prefix('!').map(|host| (close - host.len(), close));
    let body = one_of(line, close + 1, &[" ", "\t"]).unwrap_or(close + 1);
    said(line, (start, start + width), Line { host, body, ..bare })
}

/// A message of whoever this is. A log that was redacted before may hold no name there, or `****`.
fn said(line: &str, nick: (usize, usize), bare: Line) -> Option<Line> {
    let name = &line[nick.0..nick.1];
    let is_one = is_nick(name);
    let is_gone = name.bytes().all(|byte| byte == b'*');
    (is_one || is_gone).then_some(Line { kind: Kind::Said, nick: is_one.then_some(nick), ..bare })
}

/// How many bytes before a nick are no part of it: its mode, colours.
fn dress(inside: &str) -> usize {
    let is_dress = |ch: char| ch.is_control() || matches!(ch, ' ' | '@' | '+' | '%' | '&' | '~');
    let bare = inside.trim_start_matches(is_dress);
    let is_coloured = inside[..inside.len() - bare.len()].ends_with('\u{3}');
    let bare = if is_coloured {
        bare.trim_start_matches(|ch: char| ch.is_ascii_digit() || ch == ',').trim_start_matches(is_dress)
    } else {
        bare
    };
    inside.len() - bare.len()
}

/// `-nick(user@host)- text`.
fn notice(line: &str, start: usize, bare: Line) -> Option<Line> {
    let rest = line.get(start..)?;
    let width = rest.find(['(', ' ', ':'].as_slice()).unwrap_or(rest.len());
    let (nick, host, end) = if rest[width..].starts_with('(') {
        let close = width + rest[width..].find(")-")?;
        ((start, start + width), Some((start + width + 1, start + close)), start + close + 2)
    } else {
        let end = rest[..width].strip_suffix('-')?.len();
        ((start, start + end), None, start + width)
    };
    let is_one = is_nick(&line[nick.0..nick.1]) && line[end..].starts_with(' ');
    is_one.then_some(Line { kind: Kind::Said, nick: Some(nick), host, body: end + 1, ..bare })
}

/// The time at the start of a line, and where the rest begins.
fn stamp(line: &str) -> Option<((usize, usize), usize)> {
    let is_bracket = line.starts_with('[');
    let start = usize::from(is_bracket);
    let mut end = any_shape(line, start, if is_bracket { BRACKETED } else { TIMES })?;
    end = literal(line, end, ".").and_then(|at| digits(line, at, 1..=9)).unwrap_or(end);
    end = zone(line, end);
    let rest = if is_bracket { literal(line, end, "]")? } else { end };
    line[rest..].starts_with([' ', '\t']).then_some(((start, end), rest))
}

/// `Z`, `+0200`, `+02:00`, or nothing.
fn zone(line: &str, at: usize) -> usize {
    let Some(sign) = one_of(line, at, &["+", "-"]) else { return literal(line, at, "Z").unwrap_or(at) };
    any_shape(line, sign, &["Y", "D:D"]).unwrap_or(at)
}

/// The nick that begins at `at`.
pub(super) fn nick_at(line: &str, at: usize) -> Option<(usize, usize)> {
    let rest = line.get(at..)?;
    let width = rest.find([' ', '\t']).unwrap_or(rest.len());
    is_nick(&rest[..width]).then_some((at, at + width))
}

/// Whether a word may be somebody's nick. A placeholder may.
pub(super) fn is_nick(word: &str) -> bool {
    let is_part = |ch: char| ch.is_alphanumeric() || "_-[]\\^{}|`.".contains(ch);
    !word.is_empty() && word.len() <= LONGEST_NICK && word.chars().all(is_part) && word.chars().any(char::is_alphanumeric)
}
