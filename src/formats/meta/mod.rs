//! What Meta gives: Messenger and Instagram in "Download your information", and the end-to-end encrypted chats of Messenger.
//!
//! Text is escaped byte by byte (`\u00c3\u00a9` is `é`). The folder of a thread is called after the other person or the
//! group, squeezed (`mayalindqvist_1234567890`), and every path to a photo names it again.

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_array, is_digits, is_object};
use super::retouch::Retouched;
use super::{Format, Reader, Sample, Teaches};
use crate::escape::{Escape, Layer};
use crate::slice::{Role, Slice};
use crate::span::RawSpan;
use std::collections::HashSet;
use tables::{ENCRYPTED, INFORMATION};

pub(super) mod pages;
mod tables;

/// Facebook with Messenger.
pub(super) static MESSENGER: Format = Format {
    id: "messenger-json",
    name: "Facebook Messenger (JSON)",
    origin: "Facebook → Settings → Accounts Centre → Your information and permissions → Export your information; format: JSON",
    recognizes: |sample| is_information(sample) && !is_instagram(sample),
    open,
    teaches: Teaches::People,
    path,
};

/// Instagram.
pub(super) static INSTAGRAM: Format = Format {
    id: "instagram-json",
    name: "Instagram (JSON)",
    origin: "Instagram → Settings → Accounts Centre → Your information and permissions → Export your information; format: JSON",
    recognizes: |sample| is_information(sample) && is_instagram(sample),
    open,
    teaches: Teaches::People,
    path,
};

/// Chats of Messenger that only the devices can read.
pub(super) static E2EE: Format = Format {
    id: "messenger-e2ee-json",
    name: "Messenger, end-to-end encrypted chats",
    origin: "Messenger → Settings → Privacy & safety → End-to-end encrypted chats → Message storage → Download secure storage data",
    recognizes: |sample| is_object(sample.head) && has_all(sample.head, &["participants", "threadName", "messages"]),
    open: |_| Box::new(JsonReader::new(&ENCRYPTED)),
    teaches: Teaches::People,
    path: title_in_path,
};

/// Folders that hold one folder a thread.
const THREADS: [&str; 6] =
    ["inbox", "archived_threads", "filtered_threads", "message_requests", "e2ee_cutover", "ai_conversations"];

fn is_information(sample: Sample<'_>) -> bool {
    let head = sample.head;
    (is_object(head) || is_array(head)) && (is_thread(sample) || is_account(head) || is_beside(sample.path))
}

fn is_thread(sample: Sample<'_>) -> bool {
    let is_part = || sample.name().strip_prefix("message_").is_some_and(|rest| rest.ends_with(".json"));
    is_object(sample.head)
        && has_all(sample.head, &["participants"])
        && (has_all(sample.head, &["messages"]) || is_part())
        && has_any(sample.head, &["sender_name", "timestamp_ms", "is_still_participant", "thread_path", "magic_words"])
}

/// One of the files that name people: friends, contacts, followers, the profile, logins.
fn is_account(head: &str) -> bool {
    let is_facebook = || head.split('"').nth(1).is_some_and(|first| first.ends_with("_v2") || first == "label_values");
    has_any(head, &["string_map_data", "string_list_data"])
        || is_facebook() && has_any(head, &["timestamp", "created_timestamp", "full_name", "contact_point", "fbid"])
}

/// Everything in such a folder is escaped byte by byte, whatever it holds.
fn is_beside(path: &str) -> bool {
    path.ends_with(".json") && (folders(path).any(|part| part.starts_with("facebook-")) || is_in(path, "facebook"))
        || is_in_instagram(path) && path.ends_with(".json")
}

/// Folders above the threads: what these are called says nothing of the app.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.rsplit_once('/').map_or("", |(folders, _)| folders).split('/').take_while(|part| !THREADS.contains(part))
}

/// `your_activity_across_facebook`, `your_instagram_activity`.
fn is_in(path: &str, app: &str) -> bool {
    folders(path).any(|part| part.starts_with("your_") && part.contains(app))
}

fn is_in_instagram(path: &str) -> bool {
    is_in(path, "instagram") || folders(path).any(|part| part.starts_with("instagram-") || part.starts_with("instagram_"))
}

fn is_instagram(sample: Sample<'_>) -> bool {
    is_in_instagram(sample.path)
        || has_any(sample.head, &["string_map_data", "string_list_data"])
        || sample.head.contains("\"your_instagram_activity/")
}

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    let mut names = HashSet::new();
    Box::new(Retouched::new(JsonReader::new(&INFORMATION), move |text: &str, slice, slices: &mut Vec<Slice>| {
        split_path(text, name_title(text, slice, &mut names), slices);
    }))
}

/// So many names are remembered: in a thread of more nobody is alone with another.
const MOST_NAMES: usize = 1000;

/// No file says that a thread is one of two; its title is then the name of the other, who stands among the participants.
fn name_title(text: &str, slice: Slice, names: &mut HashSet<String>) -> Slice {
    let name = text.get(slice.raw.range()).unwrap_or("");
    if slice.role == Role::Person && names.len() < MOST_NAMES && !names.contains(name) {
        names.insert(name.to_string());
    }
    let is_name = slice.role == Role::Title && names.contains(name);
    Slice { role: if is_name { Role::Person } else { slice.role }, ..slice }
}

/// `inbox/mayalindqvist_1234567890/photos/38.jpg`: the thread's name and number are read apart from the rest.
fn split_path(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let path = if slice.role == Role::File { text.get(slice.raw.range()).unwrap_or("") } else { "" };
    let RawSpan { start, end } = slice.raw;
    let mut at = start;
    for (place, role) in thread(path) {
        let raw = RawSpan { start: start + place.start, end: start + place.end };
        slices.push(Slice { raw: RawSpan { start: at, end: raw.start }, ..slice });
        slices.push(Slice { raw, role, escape: slice.escape.with(Layer::FileName), ..slice });
        at = raw.end;
    }
    if at < end {
        slices.push(Slice { raw: RawSpan { start: at, end }, ..slice });
    }
}

/// The path of a file names the thread, and that of the download its owner.
fn path(path: &str, slices: &mut Vec<Slice>) {
    let root = path.split('/').next().unwrap_or(path);
    let of_owner = owner(root).map(|place| (place, Role::Handle));
    let places = of_owner.into_iter().chain(thread(path));
    slices.extend(places.map(|(raw, role)| Slice::new(raw, Escape::PLAIN, role)));
}

/// `facebook-maya.lindqvist-2025-11-02-Xy3kPq9B.zip`, `instagram-maya_l-20210512.zip`.
fn owner(root: &str) -> Option<RawSpan> {
    let (app, rest) = root.split_once('-').filter(|(app, _)| matches!(*app, "facebook" | "instagram"))?;
    let is_date =
        |part: &str| part.len() >= 4 && part.starts_with("20") && part.bytes().take(4).all(|byte| byte.is_ascii_digit());
    let dated = rest.match_indices('-').map(|(at, _)| at).find(|at| rest.get(at + 1..).is_some_and(is_date));
    let end = dated.unwrap_or_else(|| rest.trim_end_matches(".zip").len());
    (end > 0).then(|| RawSpan::new(app.len() + 1, app.len() + 1 + end))
}

/// Where the name and the number of a thread stand in a path. What Meta calls those who are gone is no name.
fn thread(path: &str) -> Vec<(RawSpan, Role)> {
    let mut at = 0;
    let mut is_next = false;
    for part in path.split('/') {
        // Older files write `\/`.
        let folder = part.trim_end_matches('\\');
        if is_next {
            return folder.rsplit_once('_').map_or_else(Vec::new, |(name, id)| parts_of_thread(at, name, id));
        }
        is_next = THREADS.contains(&folder);
        at += part.len() + 1;
    }
    Vec::new()
}

/// The number of a thread of two is the other's account. Of `PERSON_PLATFORM_USER_ID` nothing is left to take.
fn parts_of_thread(at: usize, name: &str, id: &str) -> Vec<(RawSpan, Role)> {
    if name.contains("PLATFORM_USER") {
        return Vec::new();
    }
    let number = at + name.len() + 1;
    let is_somebody = !name.is_empty() && !NOBODY.contains(&name);
    let name = is_somebody.then(|| (RawSpan::new(at, at + name.len()), Role::Handle));
    let id = is_digits(id, 5..=20).then(|| (RawSpan::new(number, number + id.len()), Role::UserId));
    name.into_iter().chain(id).collect()
}

/// What stands for those who deleted their account.
const NOBODY: [&str; 4] = ["facebookuser", "FacebookUser", "instagramuser", "messengeruser"];

/// An encrypted thread's file is called after it: `Maya Lindqvist_1.json`.
fn title_in_path(path: &str, slices: &mut Vec<Slice>) {
    let name = path.rsplit('/').next().unwrap_or(path);
    let start = path.len() - name.len();
    let stem = name.strip_suffix(".json").unwrap_or(name);
    let title = stem.rsplit_once('_').filter(|(_, number)| is_digits(number, 1..=4)).map_or(stem, |(title, _)| title);
    if !title.is_empty() && title != "-" {
        slices.push(Slice::new(RawSpan::new(start, start + title.len()), Escape::PLAIN, Role::Title));
    }
}

#[cfg(test)]
mod tests;
