//! Skype and Teams Free, *Export files and chat history*: `messages.json`, which comes in a tar.
//!
//! One person is written in three ways: `bea.stone`, `8:bea.stone` and an address that ends in `/contacts/8:bea.stone`. What
//! stands before the name is cut off, so that the three are one. Texts are pieces of HTML with Skype's own elements in them.

use super::grammar::markup::Dialect;
use super::json_reader::JsonReader;
use super::markup_reader::{Page, Pick};
use super::peek::{has_all, has_any, is_object};
use super::retouch::Retouched;
use super::table::{Row, Table};
use super::{Format, Reader, Sample};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::{Role, Slice, Subject};
use crate::span::RawSpan;

/// The chats of an account at Skype, or at Teams for private use.
pub(super) static FORMAT: Format = Format {
    id: "skype-export",
    name: "Skype or Teams Free (messages.json)",
    origin: "Skype or Teams (free) → secure.skype.com/data-export → Conversations → Submit request (a tar)",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    is_object(sample.head) && has_all(sample.head, &["userId", "exportDate"]) && has_any(sample.head, &["conversations"])
}

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    let mut chat = Chat { subject: 0, title: Some(Role::Title) };
    Box::new(Retouched::new(JsonReader::new(&TABLE), move |text, slice, slices| touch((text, slice), &mut chat, slices)))
}

/// The chat whose id was read last, and what its title is: nothing, if it is a bot or a folder.
struct Chat {
    subject: Subject,
    title: Option<Role>,
}

/// What an id stands behind.
struct Place<'t> {
    /// `8`: somebody at Skype; `4`: a telephone; `19`: a group; `28`: a bot; `48`: a folder. None: somebody.
    kind: &'t str,
    id: &'t str,
}

fn place(text: &str) -> Place<'_> {
    let short = text.rsplit('/').next().unwrap_or(text);
    match short.split_once(':') {
        Some((kind, id)) if !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_digit()) => Place { kind, id },
        _ => Place { kind: "", id: short },
    }
}

/// Leaves of an id what is somebody's name for sure.
fn touch((text, slice): (&str, Slice), chat: &mut Chat, slices: &mut Vec<Slice>) {
    let words = text.get(slice.raw.range()).filter(|_| slice.inset == 0).unwrap_or("");
    let Place { kind, id } = place(words);
    if slice.role == Role::Conversation && slice.subject != 0 {
        let title = match kind {
            "4" | "8" => Some(Role::Person),
            "28" | "48" => None,
            _ => Some(Role::Title),
        };
        *chat = Chat { subject: slice.subject, title };
    }
    match (slice.role, kind) {
        (Role::Title, _) if slice.subject != 0 && slice.subject == chat.subject => {
            slices.extend(chat.title.map(|role| Slice { role, ..slice }));
        }
        (Role::UserId | Role::Conversation, "28" | "48") => {}
        (Role::UserId | Role::Conversation, "19") => slices.push(group(words, slice)),
        (Role::UserId, _) | (Role::Conversation, "4" | "8") => slices.extend(account(slice, id)),
        _ => slices.push(slice),
    }
}

/// `19:7f3a@thread.skype` without its end, which would make a mail address of it.
fn group(words: &str, mut slice: Slice) -> Slice {
    let end = words.rfind('@').map_or(0, |at| words.len() - at);
    slice.raw.end -= end as u32;
    Slice { role: Role::Conversation, ..slice }
}

/// Whoever has the id at the end of a slice. People chose the names behind `live:`, and are called by them.
fn account(mut slice: Slice, id: &str) -> Option<Slice> {
    let own = id.strip_prefix("live:").unwrap_or(id);
    slice.role = role(own)?;
    slice.raw.start = slice.raw.end - own.len() as u32;
    Some(slice)
}

fn role(id: &str) -> Option<Role> {
    let is_given = [".cid.", "orgid:", "guest:"].iter().any(|start| id.starts_with(start));
    Some(match id.as_bytes().first()? {
        b'+' => Role::Phone,
        _ if is_given => Role::UserId,
        _ => Role::Handle,
    })
}

/// `8_live_.cid.5d3e9a17c0b24f68_export.tar/messages.json`: the owner's id, without its colons.
fn path(path: &str, slices: &mut Vec<Slice>) {
    let mut at = 0;
    for part in path.split('/') {
        let stem = part.find("_export").and_then(|end| part.get(..end)).and_then(|stem| stem.strip_prefix("8_"));
        if let Some(id) = stem.map(|stem| stem.strip_prefix("live_").unwrap_or(stem))
            && let Some(role) = role(id)
        {
            let end = at + part.find("_export").unwrap_or(0);
            slices.push(Slice::new(RawSpan::new(end.saturating_sub(id.len()), end), Escape::PLAIN, role));
        }
        at += part.len() + 1;
    }
}

const COORDINATE: Role = Role::Whole(Entity::LocationCoordinates);

/// What a text may be made of.
static PAGE: Page = Page {
    dialect: Dialect::Html,
    record: "part",
    picks: &[
        Pick::of(".quoted", "quote@author", Role::UserId),
        Pick::of(".quoted", "quote@authorname", Role::Person),
        Pick::field("quote@conversation", Role::Conversation),
        Pick::skip("quote@timestamp"),
        Pick::skip("quote@messageid"),
        Pick::skip("quote@cuid"),
        Pick::skip("quote@guid"),
        Pick::of(".at", "at@id", Role::UserId),
        Pick::of(".at", "at", Role::Person),
        // A contact that was sent, and those who are called.
        Pick::of(".contact", "c@s", Role::UserId),
        Pick::of(".contact", "c@f", Role::Person),
        Pick::of(".contact", "c@p", Role::Phone),
        Pick::skip("c@t"),
        Pick::of("part", "part@identity", Role::UserId),
        Pick::of("part", "part name", Role::Person),
        Pick::skip("part duration"),
        Pick::skip("partlist@callid"),
        Pick::skip("partlist@started"),
        // What happens to a group.
        Pick::skip("eventtime"),
        Pick::skip("rosterversion"),
        Pick::skip("role"),
        Pick::field("initiator", Role::UserId),
        Pick::field("target", Role::UserId),
        Pick::field("target id", Role::UserId),
        Pick::field("topicupdate value", Role::Title),
        // Files and places.
        Pick::field("uriobject@uri", Role::File),
        Pick::field("uriobject@url_thumbnail", Role::File),
        Pick::skip("uriobject@doc_id"),
        Pick::field("originalname@v", Role::File),
        Pick::field("meta@originalname", Role::File),
        Pick::skip("filesize@v"),
        Pick::field("location@latitude", COORDINATE),
        Pick::field("location@longitude", COORDINATE),
        Pick::field("location@address", Role::Whole(Entity::StreetAddress)),
        // A link to a map, which tells the place again.
        Pick::field("location a@href", COORDINATE),
        Pick::skip("location@timezone"),
        Pick::skip("location@locale"),
        Pick::skip("location@language"),
        // How a text looks, and who edited it.
        Pick::field("e_m@a", Role::UserId),
        Pick::skip("e_m@ts"),
        Pick::skip("e_m@ts_ms"),
        Pick::skip("e_m@t"),
        Pick::skip("b@raw_pre"),
        Pick::skip("b@raw_post"),
        Pick::skip("i@raw_pre"),
        Pick::skip("i@raw_post"),
        Pick::skip("s@raw_pre"),
        Pick::skip("s@raw_post"),
        Pick::skip("pre@raw_pre"),
        Pick::skip("pre@raw_post"),
    ],
};

/// The members of a group: names alone, or objects.
static MEMBERS: Table =
    Table { record: "", escape: Escape::JSON, rows: &[Row::field("[]", Role::UserId), Row::field("[].MemberMri", Role::UserId)] };

/// Who put which sign under a message.
static EMOTIONS: Table = Table {
    record: "",
    escape: Escape::JSON,
    rows: &[Row::skip("[].key"), Row::field("[].users[].mri", Role::UserId), Row::skip("[].users[].time")],
};

/// A call in the folder of calls.
static CALL: Table = Table {
    record: "",
    escape: Escape::JSON,
    rows: &[
        Row::skip("startTime"),
        Row::skip("connectTime"),
        Row::skip("endTime"),
        Row::skip("callDirection"),
        Row::skip("callType"),
        Row::skip("callState"),
        Row::skip("callId"),
        Row::skip("threadId"),
        Row::field("originator", Role::UserId),
        Row::field("target", Role::UserId),
        Row::of(".one", "**.id", Role::UserId),
        Row::of(".one", "**.displayName", Role::Person),
        Row::skip("**.type"),
        Row::field("participants[]", Role::UserId),
    ],
};

static TABLE: Table = Table {
    record: "conversations[].MessageList[]",
    escape: Escape::JSON,
    rows: &[
        Row::field("userId", Role::UserId),
        Row::skip("exportDate"),
        Row::of("chat", "conversations[].id", Role::Conversation),
        Row::of("chat", "conversations[].displayName", Role::Title),
        Row::skip("conversations[].version"),
        Row::skip("conversations[].properties"),
        Row::json("conversations[].threadProperties.members", &MEMBERS),
        Row::field("conversations[].threadProperties.members[]", Role::UserId),
        Row::field("conversations[].threadProperties.topic", Role::Title),
        Row::field("conversations[].threadProperties.picture", Role::File),
        Row::skip("conversations[].threadProperties.membercount"),
        // A message.
        Row::skip("conversations[].MessageList[].id"),
        Row::of("sender", "conversations[].MessageList[].displayName", Role::Person),
        Row::of("sender", "conversations[].MessageList[].from", Role::UserId),
        Row::time("conversations[].MessageList[].originalarrivaltime"),
        Row::skip("conversations[].MessageList[].messagetype"),
        Row::skip("conversations[].MessageList[].version"),
        Row::page("conversations[].MessageList[].content", &PAGE),
        Row::field("conversations[].MessageList[].conversationid", Role::Conversation),
        Row::skip("conversations[].MessageList[].amsreferences"),
        Row::skip("**.properties.edittime"),
        Row::skip("**.properties.deletetime"),
        Row::skip("**.properties.isserversidegenerated"),
        Row::skip("**.properties.albumId"),
        Row::json("**.properties.call-log", &CALL),
        Row::json("**.properties.emotions", &EMOTIONS),
        Row::skip("**.properties.emotions[].key"),
        Row::field("**.properties.emotions[].users[].mri", Role::UserId),
        Row::skip("**.properties.emotions[].users[].time"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::{Specimen, path_of};

    const EXPORT: &str = r#"{
  "userId": "8:live:.cid.0a1b2c3d4e5f6071", "exportDate": "2026-07-06T20:55",
  "conversations": [
    { "id": "8:bea.stone", "displayName": "Bea Stone", "version": 1,
      "threadProperties": { "members": "[\"8:bea.stone\",\"8:+447700900321\"]" },
      "MessageList": [
        { "id": "1", "displayName": "Bea Stone", "originalarrivaltime": "2026-07-01T10:01:00.000Z",
          "content": "<quote author=\"live:karl\" authorname=\"Karl Ode\">old</quote>new <at id=\"8:bea.stone\">Bea</at>",
          "conversationid": "8:bea.stone", "from": "https://x.example/v1/users/ME/contacts/8:bea.stone",
          "properties": { "emotions": "[{\"key\":\"like\",\"users\":[{\"mri\":\"8:mo_k\",\"time\":1,\"value\":\"1\"}]}]" } },
        { "id": "2", "displayName": null, "content": "<part identity=\"bea.stone\"><name>Bea Stone</name></part>",
          "from": "28:concierge", "properties": { "emotions": [ { "key": "like", "users": [ { "mri": "8:mo_k" } ] } ] } } ] },
    { "id": "19:ab@thread.skype", "displayName": "Hikers", "MessageList": [] }
  ]
}"#;

    #[test]
    fn one_person_is_written_in_three_ways() {
        let seen = Specimen::read(&FORMAT, "messages.json", EXPORT);
        assert_eq!(seen.records, 2);
        assert_eq!(seen.all(Role::UserId), [".cid.0a1b2c3d4e5f6071"]);
        let handles = seen.all(Role::Handle);
        assert_eq!(handles.iter().filter(|handle| **handle == "bea.stone").count(), 6, "{handles:?}");
        assert_eq!(handles.iter().filter(|handle| **handle == "mo_k").count(), 2);
        assert!(handles.contains(&"karl") && !handles.contains(&"concierge"));
        assert_eq!(seen.all(Role::Phone), ["+447700900321"]);
    }

    #[test]
    fn a_chat_of_two_is_called_after_the_other() {
        let seen = Specimen::read(&FORMAT, "messages.json", EXPORT);
        assert!(seen.are_one("conversations[0].id", "conversations[0].displayName"));
        assert_eq!(seen.at("conversations[0].displayName"), Some((Role::Person, "Bea Stone")));
        assert_eq!(seen.at("conversations[1].displayName"), Some((Role::Title, "Hikers")));
        assert_eq!(seen.all(Role::Conversation), ["19:ab"]);
        let message = "conversations[0].MessageList[0].";
        assert!(seen.are_one(&format!("{message}displayName"), &format!("{message}from")));
        assert_eq!(seen.all(Role::Body), ["old", "new"]);
    }

    #[test]
    fn the_file_is_called_after_the_owner() {
        let of = |path| path_of(&FORMAT, path);
        assert_eq!(of("8_live_.cid.5d3e_export.tar/messages.json"), [(Role::UserId, ".cid.5d3e".to_string())]);
        assert_eq!(of("x/8_vera.holt_export/messages.json"), [(Role::Handle, "vera.holt".to_string())]);
        assert!(of("8_export.tar/messages.json").is_empty() && of("8__export.tar").is_empty());
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"{"userId":"8:a","conversations":[]}"#, r#"[{"userId":"1","exportDate":"","conversations":[]}]"#, "{}", ""]
        {
            assert!(!(FORMAT.recognizes)(Sample { path: "messages.json", head }), "{head}");
        }
    }
}
