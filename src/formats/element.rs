//! Element's *Export chat* as JSON: one Matrix room, its events as the server keeps them.
//!
//! Messages name their senders by id only (`@maren:example.org`); what people are called stands in the events by which they
//! joined. Links to people hold the id once more, percent-encoded by some clients.

use super::json_reader::JsonReader;
use super::markup_reader::{Page, Pick};
use super::peek::{has_all, is_object};
use super::retouch::Retouched;
use super::table::{Row, Table};
use super::{Format, Reader, Sample, Teaches, untold};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::formats::grammar::markup::Dialect;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// The JSON export of Element.
pub(super) static FORMAT: Format = Format {
    id: "element-json",
    name: "Element / Matrix (JSON)",
    origin: "Element → room → Room info → Export Chat, format: JSON",
    recognizes: |sample: Sample<'_>| {
        is_object(sample.head) && has_all(sample.head, &["room_name", "exported_by", "export_date", "messages"])
    },
    open: |_| -> Box<dyn Reader> { Box::new(Retouched::new(JsonReader::new(&TABLE), ids_only)) },
    teaches: Teaches::People,
    path: untold,
};

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

/// A place on a map.
const PLACE: Role = Role::Whole(Entity::LocationCoordinates);

/// `formatted_body`. A link to a person is told from others by `ids_only`.
static PAGE: Page = Page { dialect: Dialect::Html, record: "", picks: &[Pick::field("a@href", Role::Profile)] };

/// Keys with points in them (`m.relates_to`) are passed by `**`.
static TABLE: Table = Table {
    record: "messages[]",
    escape: Escape::JSON,
    rows: &[
        field("room_name", Role::Title),
        of("creator", "room_creator", Role::Person),
        of("exporter", "exported_by", Role::Person),
        field("topic", Role::Body),
        skip("export_date"),
        // Who.
        of("sender", "messages[].sender", Role::Handle),
        of("sender", "messages[].user_id", Role::Handle),
        of("member", "messages[].state_key", Role::Handle),
        of("member", "messages[].content.displayname", Role::Person),
        of("member", "messages[].**.prev_content.displayname", Role::Person),
        field("messages[].**.prev_sender", Role::Handle),
        field("messages[].**.sender", Role::Handle),
        field("messages[].**.redacted_by", Role::Handle),
        field("messages[].**.user_ids[]", Role::Handle),
        field("messages[].content.creator", Role::Handle),
        field("messages[].content.inviter", Role::Handle),
        field("messages[].**.third_party_invite.display_name", Role::Person),
        field("messages[].**.third_party_invite.signed.mxid", Role::Handle),
        Row::keys("messages[].content.users", Role::Handle),
        Row::keys("messages[].**.prev_content.users", Role::Handle),
        // What is said.
        field("messages[].**.body", Role::Body),
        Row::page("messages[].**.formatted_body", &PAGE),
        field("messages[].**.reason", Role::Body),
        field("messages[].content.name", Role::Title),
        field("messages[].**.prev_content.name", Role::Title),
        field("messages[].**.topic", Role::Body),
        field("messages[].**.filename", Role::File),
        // `!room:server`; `#name:server` is public and scanned as any field.
        field("messages[].room_id", Role::Conversation),
        field("messages[].**.geo_uri", PLACE),
        field("messages[].**.uri", PLACE),
        // Opens the encrypted file on the server.
        field("messages[].**.file.key.k", Role::Whole(Entity::GenericSecret)),
        skip("messages[].**.file.key.alg"),
        skip("messages[].**.file.key.key_ops[]"),
        skip("messages[].**.file.key.kty"),
        skip("messages[].**.file.iv"),
        skip("messages[].**.file.hashes"),
        skip("messages[].**.file.v"),
        // Structure.
        Row::time("messages[].origin_server_ts"),
        skip("messages[].**.origin_server_ts"),
        skip("messages[].type"),
        skip("messages[].**.type"),
        skip("messages[].**.msgtype"),
        skip("messages[].**.format"),
        skip("messages[].**.event_id"),
        skip("messages[].**.rel_type"),
        skip("messages[].**.redacts"),
        skip("messages[].**.replaces_state"),
        skip("messages[].**.transaction_id"),
        skip("messages[].**.age"),
        skip("messages[].**.age_ts"),
        skip("messages[].**.membership"),
        skip("messages[].**.mimetype"),
        skip("messages[].**.size"),
        skip("messages[].**.w"),
        skip("messages[].**.h"),
        skip("messages[].**.duration"),
    ],
};

/// Where a link to a person has the id: behind `#/`, with or without percent signs.
const LINKS: [&str; 3] = ["matrix.to/#/@", "matrix.to/#/%40", "matrix:u/"];

/// State keys are ids of people, rooms or nothing; addresses are links to people, or any.
fn ids_only(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let words = text.get(slice.raw.range()).unwrap_or("");
    match slice.role {
        Role::Handle if words.starts_with(['!', '#', '$']) => slices.push(Slice { role: Role::Field, ..slice }),
        Role::Profile => slices.push(link(words, slice)),
        _ => slices.push(slice),
    }
}

fn link(words: &str, slice: Slice) -> Slice {
    let file = Slice { role: Role::File, ..slice };
    let Some((at, start)) = LINKS.iter().find_map(|start| Some((words.find(start)?, start))) else { return file };
    let at = at + start.trim_end_matches('@').trim_end_matches("%40").len();
    let length = words.get(at..).unwrap_or("").find(['?', '/']).unwrap_or(words.len() - at);
    let start = slice.raw.start as usize + at;
    Slice { raw: RawSpan::new(start, start + length), role: Role::Handle, ..slice }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const ROOM: &str = r##"{
  "room_name": "Cabin",
  "room_creator": "Maren Lindt",
  "topic": "keys",
  "export_date": "11/2/2025",
  "exported_by": "Tobi Okafor",
  "messages": [
    {
      "type": "m.room.member",
      "sender": "@maren:example.org",
      "state_key": "@tobi:example.org",
      "content": {
        "membership": "invite",
        "displayname": "Tobi Okafor"
      },
      "origin_server_ts": 1762106651123
    },
    {
      "type": "m.room.message",
      "sender": "@maren:example.org",
      "content": {
        "body": "Tobi: yes",
        "formatted_body": "<a href=\"https://matrix.to/#/%40tobi%3Aexample.org?via=x\">Tobi</a>: <a href=\"https://example.org/a\">yes</a>",
        "m.mentions": {
          "user_ids": [
            "@tobi:example.org"
          ]
        }
      }
    },
    {
      "type": "m.space.child",
      "state_key": "!room:example.org"
    }
  ]
}"##;

    #[test]
    fn who_joined_has_a_name() {
        let seen = Specimen::read(&FORMAT, "matrix - Cabin - Chat Export.json", ROOM);
        assert!(seen.are_one("messages[0].state_key", "messages[0].content.displayname"));
        assert!(!seen.are_one("messages[0].sender", "messages[0].content.displayname"));
        let handles = ["@maren:example.org", "@tobi:example.org", "@maren:example.org", "@tobi:example.org", "@tobi:example.org"];
        assert_eq!(seen.all(Role::Handle), handles);
        assert_eq!(seen.all(Role::File), ["https://example.org/a"]);
        assert_eq!(seen.at("messages[2].state_key"), Some((Role::Field, "!room:example.org")));
        assert_eq!((seen.at("messages[0].content.membership"), seen.records), (None, 3));
    }
}
