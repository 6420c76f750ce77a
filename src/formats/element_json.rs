//! Element's *Export chat* of one Matrix room as JSON: a few facts about the room, then its raw events.
//!
//! Keys of Matrix hold dots (`m.mentions`), which a path cannot name: such members are reached by `*` and `**`.

use super::html::PAGE;
use super::json_reader::JsonReader;
use super::peek::{has_all, is_object};
use super::retouch::Retouched;
use super::table::{Row, Table};
use super::{Format, Reader, Sample};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// The JSON export of one room.
pub(super) static FORMAT: Format = Format {
    id: "element-json",
    name: "Matrix room, from Element (JSON)",
    origin: "Element → a room → ⋮ or Room info → Export chat, format JSON",
    recognizes: |sample| is_object(sample.head) && has_all(sample.head, &["room_name", "exported_by", "messages"]),
    open,
    teaches: super::Teaches::People,
    path: room_in_path,
};

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    Box::new(Retouched::new(JsonReader::new(&TABLE), touch))
}

/// The key of a state is an account where the state is one's membership, else a room, a widget or nothing.
fn touch(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let raw = text.get(slice.raw.range()).unwrap_or("");
    let is_other = slice.role == Role::Handle && slice.inset == 0 && !raw.starts_with('@');
    slices.push(if is_other { Slice { role: Role::Field, subject: 0, ..slice } } else { slice });
}

/// What stands behind the room's name in the names of files.
const EXPORT: &str = " - Chat Export - ";

/// The room in `matrix - Cabin weekend - Chat Export - 2025-11-02T18-04-11.123Z.zip/export.json`.
pub(super) fn room_in_path(path: &str, slices: &mut Vec<Slice>) {
    let mut at = 0;
    for part in path.split('/') {
        let room = ["matrix - ", "Matrix - ", "Element - "].iter().find_map(|app| Some((app.len(), part.strip_prefix(app)?)));
        if let Some((start, rest)) = room
            && let Some(width) = rest.find(EXPORT).filter(|width| *width > 0)
        {
            slices.push(Slice::new(RawSpan::new(at + start, at + start + width), Escape::PLAIN, Role::Title));
        }
        at += part.len() + 1;
    }
}

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

/// Who has these can read an encrypted file.
const fn secret(path: &'static str) -> Row {
    Row::field(path, Role::Whole(Entity::GenericSecret))
}

static TABLE: Table = Table {
    record: "messages[]",
    escape: Escape::JSON,
    rows: &[
        field("room_name", Role::Title),
        field("room_creator", Role::Person),
        field("topic", Role::Body),
        skip("export_date"),
        field("exported_by", Role::Person),
        // Who acts, and whose membership changes.
        of("sender", "messages[].sender", Role::Handle),
        of("sender", "messages[].user_id", Role::Handle),
        of("member", "messages[].state_key", Role::Handle),
        of("member", "messages[].content.displayname", Role::Person),
        of("member", "messages[].unsigned.prev_content.displayname", Role::Person),
        of("member", "messages[].prev_content.displayname", Role::Person),
        field("messages[].unsigned.prev_sender", Role::Handle),
        field("messages[].**.user_ids[]", Role::Handle),
        // What is said, and said anew when it is edited.
        field("messages[].**.body", Role::Body),
        Row::page("messages[].**.formatted_body", &PAGE),
        field("messages[].**.filename", Role::File),
        field("messages[].**.reason", Role::Body),
        field("messages[].**.topic", Role::Body),
        field("messages[].content.name", Role::Title),
        field("messages[].unsigned.prev_content.name", Role::Title),
        field("messages[].**.geo_uri", Role::Whole(Entity::LocationCoordinates)),
        field("messages[].**.uri", Role::Whole(Entity::LocationCoordinates)),
        secret("messages[].**.key.k"),
        secret("messages[].**.iv"),
        skip("messages[].**.hashes"),
        skip("messages[].**.key.alg"),
        skip("messages[].**.key.ext"),
        skip("messages[].**.key.key_ops"),
        skip("messages[].**.key.kty"),
        skip("messages[].**.file.v"),
        // Structure. Ids of rooms and of old events hold the name of a server, which may be a person's own.
        Row::time("messages[].origin_server_ts"),
        skip("messages[].type"),
        field("messages[].room_id", Role::Conversation),
        field("messages[].event_id", Role::Key),
        field("messages[].redacts", Role::Key),
        field("messages[].**.event_id", Role::Key),
        field("messages[].unsigned.replaces_state", Role::Key),
        skip("messages[].age"),
        skip("messages[].unsigned.age"),
        skip("messages[].unsigned.transaction_id"),
        skip("messages[].**.membership"),
        skip("messages[].**.msgtype"),
        skip("messages[].**.format"),
        skip("messages[].**.rel_type"),
        skip("messages[].**.is_falling_back"),
        skip("messages[].**.mimetype"),
        skip("messages[].**.size"),
        skip("messages[].**.w"),
        skip("messages[].**.h"),
        skip("messages[].**.duration"),
        skip("messages[].**.waveform"),
        skip("messages[].**.algorithm"),
        skip("messages[].**.room_version"),
        skip("messages[].**.join_rule"),
        skip("messages[].**.history_visibility"),
        skip("messages[].**.guest_access"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::{Specimen, path_of};

    const ROOM: &str = r##"{
  "room_name": "Tide tables",
  "room_creator": "Ebba Sjö",
  "topic": "",
  "export_date": "11/2/2025",
  "exported_by": "Ebba Sjö",
  "messages": [
    {
      "type": "m.room.member",
      "sender": "@ebba:example.org",
      "content": { "membership": "join", "displayname": "Ebba Sjö", "avatar_url": "mxc://example.org/a" },
      "origin_server_ts": 1762106651123,
      "state_key": "@ebba:example.org",
      "unsigned": { "prev_content": { "membership": "invite", "displayname": "Ebbis" } }
    },
    {
      "type": "m.room.message",
      "sender": "@ebba:example.org",
      "content": {
        "body": "Tuure: ok",
        "format": "org.matrix.custom.html",
        "formatted_body": "<a href=\"https://matrix.to/#/@tuure:example.net\">Tu<b>ure</b></a>: ok",
        "m.mentions": { "user_ids": ["@tuure:example.net"] },
        "m.new_content": { "body": "new", "msgtype": "m.text" },
        "m.relates_to": { "rel_type": "m.replace", "event_id": "$abc" }
      },
      "event_id": "$def"
    },
    {
      "type": "m.room.encryption", "sender": "@ebba:example.org", "state_key": "", "content": { "algorithm": "m.megolm.v1.aes-sha2" }
    }
  ]
}"##;

    #[test]
    fn events_and_their_people() {
        let seen = Specimen::read(&FORMAT, "export.json", ROOM);
        assert!(seen.are_one("messages[0].state_key", "messages[0].content.displayname"));
        assert!(seen.are_one("messages[0].state_key", "messages[0].unsigned.prev_content.displayname"));
        assert_eq!(seen.at("messages[0].sender"), Some((Role::Handle, "@ebba:example.org")));
        assert!(seen.all(Role::Handle).contains(&"@tuure:example.net"));
        let bodies = seen.all(Role::Body);
        assert!(["Tuure: ok", "Tu", "ure", ": ok", "new"].iter().all(|body| bodies.contains(body)), "{bodies:?}");
        assert_eq!((seen.at("messages[0].type"), seen.at("messages[0].origin_server_ts"), seen.records), (None, None, 3));
        assert!(seen.all(Role::Key).contains(&"$abc"));
    }

    #[test]
    fn the_room_names_the_file() {
        let told = path_of(&FORMAT, "matrix - Tide - tables - Chat Export - 2025-11-02T18-04-11.123Z.zip/export.json");
        assert_eq!(told, [(Role::Title, "Tide - tables".to_string())]);
        assert!(path_of(&FORMAT, "export.json").is_empty() && path_of(&FORMAT, "matrix - Chat Export - x.json").is_empty());
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"{"room_name":"x","messages":[]}"#, r#"[{"room_name":1,"exported_by":2,"messages":3}]"#, ""] {
            assert!(!(FORMAT.recognizes)(Sample { path: "export.json", head }));
        }
    }
}
