//! Telegram Desktop's `result.json`: a whole account (`DataExport_…`) or one chat (`ChatExport_…`, where the chat is the root).
//!
//! Every text stands twice, as `text` and as `text_entities`, and a name may be split over the parts of either.

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_object};
use super::table::{Row, Table};
use super::{Format, Reader, Sample, untold};
use crate::escape::{Escape, Layer};
use crate::finding::Entity;
use crate::slice::Role;
use labels::Labelled;

mod labels;

/// The JSON export of Telegram Desktop.
pub(super) static FORMAT: Format = Format {
    id: "telegram-json",
    name: "Telegram Desktop (JSON)",
    origin: "Telegram Desktop → Settings → Advanced → Export Telegram data, or ⋮ in a chat → Export chat history; format: JSON",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path: untold,
};

/// What Telegram calls kinds of chats.
const CHATS: &[&str] = &[
    "personal_chat",
    "bot_chat",
    "saved_messages",
    "replies",
    "verification_codes",
    "private_group",
    "private_supergroup",
    "public_supergroup",
    "private_channel",
    "public_channel",
];

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_account =
        || has_all(head, &["about"]) && has_any(head, &["personal_information", "frequent_contacts", "chats", "left_chats"]);
    is_object(head) && (has_any(head, CHATS) && has_all(head, &["type", "id", "messages"]) || is_account())
}

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    Box::new(Labelled(JsonReader::new(&TABLE)))
}

const COORDINATE: Role = Role::Whole(Entity::LocationCoordinates);

const fn of(who: &'static str, path: &'static str, role: Role) -> Row {
    Row::of(who, path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

/// A JSON document inside a JSON string.
const fn nested(path: &'static str) -> Row {
    Row::field(path, Role::Body).dressed(Escape::JSON.with(Layer::Json))
}

static TABLE: Table = Table {
    record: "**.messages[]",
    escape: Escape::JSON,
    rows: &[
        // The account.
        skip("about"),
        skip("contacts.about"),
        skip("frequent_contacts.about"),
        skip("sessions.about"),
        skip("web_sessions.about"),
        skip("chats.about"),
        skip("left_chats.about"),
        of("me", "personal_information.user_id", Role::UserId),
        of("me", "personal_information.first_name", Role::GivenName),
        of("me", "personal_information.last_name", Role::FamilyName),
        of("me", "personal_information.phone_number", Role::Phone),
        of("me", "personal_information.username", Role::Handle),
        field("personal_information.bio", Role::Body),
        of("contact", "contacts.list[].user_id", Role::UserId),
        of("contact", "contacts.list[].first_name", Role::GivenName),
        of("contact", "contacts.list[].last_name", Role::FamilyName),
        of("contact", "contacts.list[].phone_number", Role::Phone),
        of("frequent", "frequent_contacts.list[].id", Role::UserId),
        // People, bots and those one calls: no groups.
        of("frequent", "frequent_contacts.list[].name", Role::Person),
        skip("frequent_contacts.list[].type"),
        skip("frequent_contacts.list[].category"),
        skip("frequent_contacts.list[].rating"),
        field("profile_pictures[].photo", Role::File),
        field("stories[].media", Role::File),
        field("sessions.list[].last_ip", Role::Whole(Entity::IpAddress)),
        field("sessions.list[].last_country", Role::Whole(Entity::Location)),
        field("sessions.list[].last_region", Role::Whole(Entity::Location)),
        skip("sessions.list[].application_name"),
        skip("sessions.list[].application_version"),
        skip("sessions.list[].platform"),
        skip("sessions.list[].system_version"),
        field("web_sessions.list[].last_ip", Role::Whole(Entity::IpAddress)),
        field("web_sessions.list[].last_region", Role::Whole(Entity::Location)),
        field("web_sessions.list[].bot_username", Role::Handle),
        skip("web_sessions.list[].browser"),
        skip("web_sessions.list[].platform"),
        skip("**.list[].last_active"),
        skip("**.list[].last_active_unixtime"),
        skip("**.list[].created"),
        skip("**.list[].created_unixtime"),
        // Chats.
        of("chat", "name", Role::Title),
        of("chat", "type", Role::Kind),
        of("chat", "id", Role::UserId),
        of("chat", "chats.list[].name", Role::Title),
        of("chat", "chats.list[].type", Role::Kind),
        of("chat", "chats.list[].id", Role::UserId),
        of("chat", "left_chats.list[].name", Role::Title),
        of("chat", "left_chats.list[].type", Role::Kind),
        of("chat", "left_chats.list[].id", Role::UserId),
        // Who says and does.
        of("from", "**.messages[].from", Role::Person),
        of("from", "**.messages[].from_id", Role::UserId),
        of("actor", "**.messages[].actor", Role::Person),
        of("actor", "**.messages[].actor_id", Role::UserId),
        of("forwarded", "**.messages[].forwarded_from", Role::Person),
        of("forwarded", "**.messages[].forwarded_from_id", Role::UserId),
        of("saved", "**.messages[].saved_from", Role::Person),
        of("saved", "**.messages[].saved_from_id", Role::UserId),
        of("to", "**.messages[].to", Role::Person),
        of("to", "**.messages[].to_id", Role::UserId),
        of("peer", "**.messages[].peer_name", Role::Person),
        of("peer", "**.messages[].peer_id", Role::UserId),
        of("boost", "**.messages[].boost_peer_name", Role::Person),
        of("boost", "**.messages[].boost_peer_id", Role::UserId),
        field("**.messages[].reply_to_peer_id", Role::UserId),
        field("**.messages[].author", Role::Person),
        field("**.messages[].inviter", Role::Person),
        field("**.messages[].members[]", Role::Person),
        field("**.messages[].via_bot", Role::Handle),
        of("reaction", "**.messages[].reactions[].recent[].from", Role::Person),
        of("reaction", "**.messages[].reactions[].recent[].from_id", Role::UserId),
        of("card", "**.messages[].contact_information.first_name", Role::GivenName),
        of("card", "**.messages[].contact_information.last_name", Role::FamilyName),
        of("card", "**.messages[].contact_information.phone_number", Role::Phone),
        // What is said.
        Row::run("**.messages[].text"),
        Row::run("**.messages[].text_entities"),
        Row::run("**.messages[].poll.question"),
        Row::run("**.messages[].poll.answers[].text"),
        Row::run("**.messages[].todo_list.title"),
        Row::run("**.messages[].todo_list.answers[].text"),
        Row::run("**.messages[].items[].text"),
        skip("**.messages[].poll.closed"),
        skip("**.messages[].poll.total_voters"),
        skip("**.messages[].poll.answers[].voters"),
        skip("**.messages[].poll.answers[].chosen"),
        field("**.messages[].inline_bot_buttons[][].text", Role::Body),
        field("**.messages[].inline_bot_buttons[][].data", Role::Body),
        skip("**.messages[].inline_bot_buttons[][].button_id"),
        field("**.messages[].place_name", Role::Body),
        field("**.messages[].text[].type", Role::Kind),
        field("**.messages[].text_entities[].type", Role::Kind),
        of("mentioned", "**.messages[].text[].user_id", Role::UserId),
        of("mentioned", "**.messages[].text_entities[].user_id", Role::UserId),
        field("**.messages[].**.href", Role::Body),
        field("**.messages[].**.user_id", Role::UserId),
        field("**.messages[].**.document_id", Role::File),
        skip("**.messages[].**.language"),
        skip("**.messages[].**.collapsed"),
        // The title of a group when it is made or renamed (and that of a song).
        field("**.messages[].title", Role::Title),
        field("**.messages[].address", Role::Whole(Entity::StreetAddress)),
        field("**.messages[].location_information.latitude", COORDINATE),
        field("**.messages[].location_information.longitude", COORDINATE),
        field("**.messages[].gift_code", Role::Whole(Entity::GenericSecret)),
        nested("**.messages[].invoice_information"),
        nested("**.messages[].peers"),
        nested("**.messages[].requested_peer.peers"),
        // Files.
        field("**.photo", Role::File),
        field("**.file", Role::File),
        field("**.thumbnail", Role::File),
        field("**.media", Role::File),
        field("**.file_name", Role::File),
        field("**.contact_vcard", Role::File),
        // Structure.
        skip("**.date"),
        Row::time("**.messages[].date"),
        Row::aside("personal_information"),
        Row::aside("profile_pictures"),
        Row::aside("stories"),
        Row::aside("contacts"),
        Row::aside("frequent_contacts"),
        Row::aside("sessions"),
        Row::aside("web_sessions"),
        Row::aside("other_data"),
        skip("**.date_unixtime"),
        skip("**.expires"),
        skip("**.expires_unixtime"),
        skip("**.messages[].id"),
        skip("**.messages[].**.type"),
        skip("**.messages[].edited"),
        skip("**.messages[].edited_unixtime"),
        skip("**.messages[].action"),
        skip("**.messages[].reply_to_message_id"),
        skip("**.messages[].message_id"),
        skip("**.messages[].game_message_id"),
        skip("**.messages[].invoice_message_id"),
        skip("**.messages[].topic_id"),
        skip("**.messages[].media_type"),
        skip("**.messages[].mime_type"),
        skip("**.messages[].media_spoiler"),
        skip("**.messages[].sticker_emoji"),
        skip("**.messages[].emoticon"),
        skip("**.messages[].currency"),
        skip("**.messages[].schedule_date"),
        skip("**.messages[].reactions[].emoji"),
        skip("**.messages[].reactions[].count"),
        skip("**.messages[].discard_reason"),
        skip("**.messages[].duration_seconds"),
        skip("**.messages[].file_size"),
        skip("**.messages[].contact_vcard_file_size"),
        skip("**.messages[].distance"),
        skip("**.messages[].photo_file_size"),
        skip("**.messages[].thumbnail_file_size"),
        skip("**.messages[].width"),
        skip("**.messages[].height"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const CHAT: &str = r#"{
 "name": "Paolo Ferri",
 "type": "personal_chat",
 "id": 700000002,
 "messages": [
  {
   "id": 11,
   "type": "message",
   "date": "2025-02-12T08:37:48",
   "date_unixtime": "1739349468",
   "from": "Paolo Ferri",
   "from_id": "user700000002",
   "text": [
    "Pao",
    {
     "type": "bold",
     "text": "lo"
    },
    {
     "type": "text_link",
     "text": " here",
     "href": "https://example.org/paolo"
    },
    {
     "type": "phone",
     "text": "555 01 47"
    },
    {
     "type": "mention_name",
     "text": "Ira",
     "user_id": 700000001
    }
   ],
   "location_information": {
    "latitude": 45.4642,
    "longitude": 9.19
   },
   "invoice_information": "{\n \"title\": \"x\"\n}"
  },
  {
   "id": 12,
   "type": "service",
   "actor": null,
   "actor_id": "user700000003",
   "action": "invite_members",
   "members": [
    "Irena Šulc"
   ],
   "text": "",
   "text_entities": [
   ]
  }
 ]
}"#;

    #[test]
    fn one_chat_is_the_root() {
        let seen = Specimen::read(&FORMAT, "ChatExport_2025-02-12/result.json", CHAT);
        assert!(seen.are_one("name", "id") && seen.are_one("name", "type"));
        assert_eq!(seen.at("id"), Some((Role::UserId, "700000002")));
        assert!(seen.are_one("messages[0].from", "messages[0].from_id"));
        assert!(!seen.are_one("messages[0].from_id", "messages[1].actor_id"));
        assert_eq!(seen.at("messages[1].members[0]"), Some((Role::Person, "Irena Šulc")));
        assert_eq!(seen.at("messages[0].text[2].href"), Some((Role::Body, "https://example.org/paolo")));
        assert_eq!(seen.at("messages[0].text[1].type"), None);
        assert_eq!(seen.at("messages[0].text[1].text"), Some((Role::Body, "lo")));
        assert_eq!(seen.all(COORDINATE), ["45.4642", "9.19"]);
        assert_eq!(seen.at("messages[0].text[3].text"), Some((Role::Whole(Entity::PhoneNumber), "555 01 47")));
        assert_eq!(seen.at("messages[0].text[4].text"), Some((Role::Person, "Ira")));
        assert!(seen.are_one("messages[0].text[4].text", "messages[0].text[4].user_id"));
        assert_eq!(seen.all(Role::Kind), ["personal_chat"]);
        assert_eq!(seen.at("messages[0].invoice_information"), Some((Role::Body, "{\n \"title\": \"x\"\n}")));
        assert_eq!(seen.records, 2);
    }

    #[test]
    fn a_whole_account() {
        let text = r#"{
 "about": "Here is the data you requested.",
 "personal_information": {
  "user_id": 700000001,
  "first_name": "Irena",
  "phone_number": "+386 40 555 014"
 },
 "contacts": {
  "about": "x",
  "list": [
   {
    "user_id": 700000002,
    "first_name": "Paolo",
    "last_name": "Ferri"
   }
  ]
 },
 "chats": {
  "about": "y",
  "list": [
   {
    "name": "Rifugio",
    "type": "private_group",
    "id": 41,
    "messages": [
    ]
   }
  ]
 }
}"#;
        let seen = Specimen::read(&FORMAT, "DataExport/result.json", text);
        assert!(seen.are_one("personal_information.user_id", "personal_information.phone_number"));
        assert!(seen.are_one("contacts.list[0].user_id", "contacts.list[0].last_name"));
        assert!(seen.are_one("chats.list[0].name", "chats.list[0].type"));
        assert_eq!(seen.at("contacts.about"), None);
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"{"messages":[],"type":"chat","id":1}"#, r#"[{"type":"personal_chat"}]"#, r#"{"about":"me"}"#, ""] {
            assert!(!recognizes(Sample { path: "result.json", head }));
        }
    }
}
