//! Microsoft Teams at work or school: what programs fetch from Microsoft Graph (`chatMessage`), for Teams itself exports nothing.
//!
//! A file holds a page (`value`), an array, an array of pages, or a message a line; with small first letters, or with large
//! ones if PowerShell or .NET wrote it. In a file of people `Id` is somebody, in all others it is not.

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_array, is_digits, is_object, value_of};
use super::retouch::Retouched;
use super::table::{ELEMENTS, LINES, Table};
use super::{Format, Reader, Sample};
use crate::escape::Escape;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;
use rows::{MESSAGES, PEOPLE};

mod rows;

/// Messages, members and channels of Teams, as Graph tells them.
pub(super) static FORMAT: Format = Format {
    id: "teams-json",
    name: "Microsoft Teams (Graph JSON)",
    origin: "a program that saves Teams chats through Microsoft Graph, or a TeamsData folder of an administrator",
    recognizes: |sample| (is_array(sample.head) || is_object(sample.head)) && (is_talk(sample) || is_people(sample)),
    open,
    teaches: super::Teaches::People,
    path,
};

fn is_talk(Sample { head, .. }: Sample<'_>) -> bool {
    let is_camel = || has_all(head, &["messageType", "createdDateTime"]) && has_any(head, &["chatId", "channelIdentity"]);
    let is_pascal = || has_all(head, &["MessageType", "CreatedDateTime"]) && has_any(head, &["ChatId", "ChannelIdentity"]);
    let is_place = || {
        has_all(head, &["chatType", "topic"])
            || has_all(head, &["ChatType", "Topic"])
            || has_all(head, &["membershipType", "createdDateTime", "displayName"])
            || has_all(head, &["MembershipType", "CreatedDateTime", "DisplayName"])
            || has_all(head, &["GroupsId", "Privacy", "Name"])
    };
    is_camel() || is_pascal() || is_place()
}

/// Users of a tenant, members of a team or of a chat, and nothing else.
fn is_people(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_list = has_any(head, &["userPrincipalName", "UserPrincipalName"])
        || has_all(head, &["Name", "UserId", "UserName", "Location"])
        || head.contains("ConversationMember\"");
    let is_called_so = ["usersList", "teamMembers"].iter().any(|name| sample.name().starts_with(name));
    (is_list || is_called_so && head.is_empty()) && !is_talk(sample)
}

const fn table(record: &'static str, rows: &'static [super::table::Row]) -> Table {
    Table { record, rows, escape: Escape::JSON }
}

static PAGE: [Table; 2] = [table("value[]", MESSAGES), table("value[]", PEOPLE)];
static PAGES: [Table; 2] = [table("[].value[]", MESSAGES), table("[].value[]", PEOPLE)];
static ARRAY: [Table; 2] = [table(ELEMENTS, MESSAGES), table(ELEMENTS, PEOPLE)];
static EACH: [Table; 2] = [table(LINES, MESSAGES), table(LINES, PEOPLE)];

fn open(sample: Sample<'_>) -> Box<dyn Reader> {
    let is_page = value_of(sample.head, "value").is_some_and(|value| value.starts_with('['));
    let tables = match (is_object(sample.head), is_page) {
        (true, true) => &PAGE,
        (true, false) => &EACH,
        (false, true) => &PAGES,
        (false, false) => &ARRAY,
    };
    let table = if is_people(sample) { &tables[1] } else { &tables[0] };
    Box::new(Retouched::new(JsonReader::new(table), touch))
}

/// `19:` and the ids of two people, which end like this.
const OF_TWO: &[&str] = &["@unq.gbl.spaces", "%40unq.gbl.spaces"];

/// Ids of messages are digits, and keys of Graph's own are structure.
fn touch(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let words = text.get(slice.raw.range()).filter(|_| slice.inset == 0).unwrap_or("");
    if slice.role != Role::Key || !is_digits(words, 1..=20) && !words.contains("@odata.") {
        split_chats(text, slice, slices);
    }
}

/// A chat of two is called after the ids of both, in its own id and in every link to it. Ids of chats end in what looks like the
/// end of a mail address.
pub(super) fn split_chats(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let words = text.get(slice.raw.range()).filter(|_| slice.inset == 0).unwrap_or("");
    let two = OF_TWO.iter().find_map(|end| words.find(end)).and_then(|end| Some((end, two(words.get(..end)?)?)));
    let part = |role, from: usize, to: usize| {
        let start = slice.raw.start as usize;
        (from < to).then_some(Slice { role, raw: RawSpan::new(start + from, start + to), ..slice })
    };
    match (slice.role, two) {
        (Role::Conversation | Role::Key | Role::File | Role::Field, Some((end, (one, other)))) => {
            slices.extend(part(slice.role, 0, one).filter(|_| slice.role != Role::Conversation));
            slices.extend([part(Role::UserId, one, other - 1), part(Role::UserId, other, end)].into_iter().flatten());
            slices.extend(part(slice.role, end + 1, words.len()).filter(|_| slice.role != Role::Conversation));
        }
        (Role::Conversation, None) => {
            slices.extend(part(Role::Conversation, 0, words.find('@').unwrap_or(words.len())));
        }
        _ => slices.push(slice),
    }
}

/// Where the two ids at the end of `19:one_other` begin. Whatever stands there is an id: a second run meets placeholders.
fn two(words: &str) -> Option<(usize, usize)> {
    let one = [":", "%3A", "%3a"].iter().filter_map(|before| Some(words.rfind(before)? + before.len())).max()?;
    let rest = words.get(one..)?;
    let between = [("]_[", 1), ("%5D_%5B", 3)].iter().find_map(|(joint, end)| Some(rest.find(joint)? + end));
    let joint = match between {
        Some(joint) => joint,
        None if rest.matches('_').count() == 1 => rest.find('_')?,
        None => return None,
    };
    Some((one, one + joint + 1))
}

/// Length of `88cbf3c2-0810-4d32-aa19-863c12bf7be9`.
const GUID: usize = 36;

fn is_guid(word: &str) -> bool {
    word.len() == GUID && word.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// `TeamsData/users/88cbf3c2-…/messages_88cbf3c2-….json`: below `users` every id is somebody's.
fn path(path: &str, slices: &mut Vec<Slice>) {
    let mut at = 0;
    let mut is_below = false;
    for part in path.split('/') {
        let stem = part.strip_suffix(".json").unwrap_or(part);
        let id = stem.rsplit('_').next().unwrap_or(stem);
        if is_below && is_guid(id) {
            let end = at + stem.len();
            slices.push(Slice::new(RawSpan::new(end - id.len(), end), Escape::PLAIN, Role::UserId));
        }
        is_below |= part == "users";
        at += part.len() + 1;
    }
}

#[cfg(test)]
mod tests;
