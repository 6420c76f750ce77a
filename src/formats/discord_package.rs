//! Discord's official data package: the account, its own messages, its servers, its logged activity. JSON parts only.
//!
//! Others are named only in passing: in relationships and notes of `user.json`, and inside the sentences of
//! `messages/index.json`, whose words before the handle depend on the language.

use super::json_reader::JsonReader;
use super::peek::{folder, has_all, has_any, is_array, is_digits, is_empty_list, is_object};
use super::retouch::Retouched;
use super::{Format, Reader, Sample, untold};
use crate::finding::Entity;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;
use tables::{CHANNEL, GUILD, INDEX, MESSAGES, OTHERS, SERVERS, USER};

mod tables;

/// The data package of a Discord account.
pub(super) static FORMAT: Format = Format {
    id: "discord-package",
    name: "Discord data package",
    origin: "Discord → User Settings → Data & Privacy → Request all of my data (`package.zip`)",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path: untold,
};

/// Which file of a package it is. Folders are localised (`Messages`, `messages`, `Nachrichten`): what counts is the
/// file's name and the number of its channel or server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Messages,
    Channel,
    Index,
    Servers,
    User,
    Guild,
    Activity,
    Other,
}

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    if !is_array(head) && !is_object(head) {
        return false;
    }
    match kind(sample.path) {
        Kind::Channel => is_object(head) && has_all(head, &["id", "type"]),
        Kind::Index | Kind::Servers => is_index(head),
        Kind::User => {
            is_object(head)
                && has_all(head, &["id", "username"])
                && has_any(head, &["discriminator", "relationships", "global_name"])
        }
        Kind::Guild => true,
        Kind::Activity => has_all(head, &["event_type"]),
        Kind::Other => is_beside(sample.path) || is_messages(head),
        Kind::Messages => is_messages(head) || is_empty_list(head),
    }
}

fn is_messages(head: &str) -> bool {
    is_array(head) && has_all(head, &["ID", "Timestamp", "Contents"])
}

/// `{"1100000000000000777":…`
fn is_index(head: &str) -> bool {
    is_object(head) && head.split('"').nth(1).is_some_and(is_snowflake)
}

fn is_snowflake(word: &str) -> bool {
    is_digits(word, 15..=20)
}

/// Whether it stands in a folder that only a package has.
fn is_beside(path: &str) -> bool {
    let has = |name: &str| path.split('/').any(|part| part.eq_ignore_ascii_case(name));
    let is_named = |name: &str| path.ends_with(name);
    has("user_data_exports")
        || has("Support_Tickets")
        || is_named("/application.json") && is_snowflake(folder(path))
        || has("Ads") && (is_named("/traits.json") || is_named("/quests_user_status.json"))
}

fn kind(path: &str) -> Kind {
    let folder = folder(path);
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_in_channel = is_snowflake(folder.trim_start_matches('c'));
    match name {
        "messages.json" if is_in_channel => Kind::Messages,
        "channel.json" if is_in_channel => Kind::Channel,
        "index.json" if folder.to_ascii_lowercase().starts_with("ser") => Kind::Servers,
        "index.json" => Kind::Index,
        "user.json" => Kind::User,
        "guild.json" | "audit-log.json" | "channels.json" | "bans.json" | "emoji.json" | "webhooks.json"
            if is_snowflake(folder) =>
        {
            Kind::Guild
        }
        _ if name.starts_with("events-") && name.ends_with(".json") => Kind::Activity,
        _ => Kind::Other,
    }
}

fn open(sample: Sample<'_>) -> Box<dyn Reader> {
    match kind(sample.path) {
        Kind::Index => Box::new(Retouched::new(JsonReader::new(&INDEX), split_label)),
        Kind::Channel => Box::new(Retouched::new(JsonReader::new(&CHANNEL), without_deleted)),
        Kind::User => Box::new(Retouched::new(JsonReader::new(&USER), name_or_handle)),
        kind => Box::new(JsonReader::new(match kind {
            Kind::Servers => &SERVERS,
            Kind::Guild => &GUILD,
            Kind::Activity => &OTHERS,
            Kind::Other if is_beside(sample.path) => &OTHERS,
            _ => &MESSAGES,
        })),
    }
}

/// A recipient who deleted the account is no id but these words.
fn without_deleted(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    if slice.role != Role::UserId || text.get(slice.raw.range()) != Some("Deleted User") {
        slices.push(slice);
    }
}

/// What English packages write before the other's handle.
const WITH: &str = "Direct Message with ";

/// `Direct Message with nova_fox#0`, `general in Harbour Lights`: the words are a body, the rest is a handle or a title.
/// An old handle may hold spaces; behind other languages' words only the last word is taken for it.
fn split_label(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let label = text.get(slice.raw.range()).unwrap_or("");
    let (start, end, role) = match label.rsplit_once('#').filter(|(_, tag)| is_digits(tag, 1..=4)) {
        Some((words, tag)) => {
            let start = if words.starts_with(WITH) { WITH.len() } else { words.rfind(' ').map_or(0, |space| space + 1) };
            // The tag of today's handles is always 0 and says nothing.
            (start, if tag == "0" { words.len() } else { label.len() }, Role::Handle)
        }
        None => (label.rfind(" in ").map_or(label.len(), |place| place + " in ".len()), label.len(), Role::Title),
    };
    let at = slice.raw.start as usize;
    if start > 0 {
        slices.push(Slice { raw: RawSpan::new(at, at + start), ..slice });
    }
    if start < end {
        name_or_handle(text, Slice { raw: RawSpan::new(at + start, at + end), role, ..slice }, slices);
    }
}

/// Until 2023 a handle was a name as shown, with a number behind it: what has a space in it is read as a name.
fn name_or_handle(text: &str, mut slice: Slice, slices: &mut Vec<Slice>) {
    let handle = text.get(slice.raw.range()).unwrap_or("");
    if slice.role == Role::Handle && handle.contains(' ') {
        let tag = handle.rsplit_once('#').filter(|(_, tag)| is_digits(tag, 1..=4)).map_or(0, |(_, tag)| tag.len() + 1);
        let number = RawSpan { start: slice.raw.end - tag as u32, ..slice.raw };
        slice.raw.end = number.start;
        slices.push(Slice { role: Role::Person, ..slice });
        slice = Slice { raw: number, role: Role::Whole(Entity::Username), ..slice };
    }
    if !slice.raw.is_empty() {
        slices.push(slice);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    fn kind_of(path: &str, text: &str) -> Option<Kind> {
        recognizes(Sample { path, head: text }).then(|| kind(path))
    }

    #[test]
    fn files_are_known_by_their_place_and_content() {
        let index = r#"{"1100000000000000777":"Direct Message with nova_fox#0"}"#;
        assert_eq!(kind_of("package.zip/Messages/index.json", index), Some(Kind::Index));
        assert_eq!(kind_of("package/serveurs/index.json", index), Some(Kind::Servers));
        assert_eq!(kind_of("package/messages/index.json", r#"{"a":"b"}"#), None);
        let channel = r#"{"id":"1100000000000000777","type":"DM","recipients":[]}"#;
        assert_eq!(kind_of("p/messages/c1100000000000000777/channel.json", channel), Some(Kind::Channel));
        assert_eq!(kind_of("p/messages/1100000000000000777/channel.json", channel), Some(Kind::Channel));
        assert_eq!(kind_of("elsewhere/channel.json", channel), None);
        let events = "{\"event_type\":\"app_opened\"}\n{\"event_type\":\"x\"}\n";
        assert_eq!(kind_of("p/activity/tns/events-2025-00000-of-00001.json", events), Some(Kind::Activity));
        assert_eq!(kind_of("p/user.json", r#"{"username":"x","id":1}"#), None);
        assert_eq!(kind_of("p/Account/user_data_exports/discord_billing/payments.json", r#"{"records":[]}"#), Some(Kind::Other));
    }

    #[test]
    fn a_deleted_account_is_no_id() {
        let text = r#"{"id":"1100000000000000777","type":"DM","recipients":["900000000000000031","Deleted User"]}"#;
        let seen = Specimen::read(&FORMAT, "p/Messages/c1100000000000000777/channel.json", text);
        assert_eq!(seen.all(Role::UserId), ["900000000000000031"]);
        assert_eq!(seen.at("type"), Some((Role::Kind, "DM")));
    }

    #[test]
    fn messages_keep_their_numbers() {
        let text = r#"[{"ID":1180000000000000001,"Timestamp":"2023-12-11 02:01:09","Contents":"hi <@900000000000000031>","Attachments":""}]"#;
        let seen = Specimen::read(&FORMAT, "p/Messages/c1100000000000000777/messages.json", text);
        assert_eq!(seen.at("[0].Contents"), Some((Role::Body, "hi <@900000000000000031>")));
        assert_eq!((seen.at("[0].ID"), seen.at("[0].Timestamp"), seen.records), (None, None, 1));
    }

    #[test]
    fn a_label_holds_a_handle() {
        let text = r#"{"1100000000000000771":"Direct Message with nova_fox#0","1100000000000000772":"Direct Message with Cool Guy#0417","1100000000000000773":"Conversation avec nadia.h#0","1100000000000000774":"general in Harbour Lights","1100000000000000775":null}"#;
        let seen = Specimen::read(&FORMAT, "p/Messages/index.json", text);
        assert_eq!(seen.all(Role::Handle), ["nova_fox", "nadia.h"]);
        assert_eq!((seen.all(Role::Person), seen.all(Role::Title)), (vec!["Cool Guy"], vec!["Harbour Lights"]));
        assert_eq!(seen.all(Role::Body), [WITH, WITH, "Conversation avec ", "general in "]);
        assert!(seen.all(Role::Key).is_empty());
    }

    #[test]
    fn the_account_and_its_friends() {
        let text = r#"{"id":"900000000000000031","username":"nadia.haddad","discriminator":0,"email":"n@example.com","phone":"+447700900123","ip":"203.0.113.77","relationships":[{"id":"900000000000000032","type":1,"nickname":"Zo","user":{"id":"900000000000000032","username":"zoe","avatar":"abc"}}],"notes":{"900000000000000033":"plumber"},"payments":[{"payment_source":{"billing_address":{"name":"Nadia Haddad","line_1":"14 Acacia Road","postal_code":"N1 9GU"}}}]}"#;
        let seen = Specimen::read(&FORMAT, "package.zip/Account/user.json", text);
        assert!(seen.are_one("id", "email") && seen.are_one("id", "phone"));
        assert!(seen.are_one("relationships[0].id", "relationships[0].user.username"));
        assert!(!seen.are_one("id", "relationships[0].id"));
        assert_eq!(
            seen.all(Role::UserId),
            ["900000000000000031", "900000000000000032", "900000000000000032", "900000000000000033"]
        );
        assert_eq!(seen.at("payments[0].payment_source.billing_address.name"), Some((Role::Person, "Nadia Haddad")));
        assert_eq!(seen.at("ip").map(|(role, _)| role), Some(Role::Whole(crate::finding::Entity::IpAddress)));
    }
}
