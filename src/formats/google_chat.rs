//! Google Chat as Google Takeout gives it: one folder a conversation with `messages.json` and `group_info.json`, one
//! folder a user with `user_info.json`.
//!
//! The people are their mail addresses; their numbers stand in names of folders, and where tasks and bots are spoken of.

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_digits, is_object};
use super::table::{Row, Table};
use super::{Format, Sample};
use crate::escape::Escape;
use crate::slice::{Mark, Role, Slice, Unit};
use crate::span::RawSpan;

/// Google Chat from Takeout.
pub(super) static FORMAT: Format = Format {
    id: "google-chat",
    name: "Google Chat (Takeout)",
    origin: "takeout.google.com → Deselect all → Google Chat → Create export (a zip)",
    recognizes,
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: super::Teaches::People,
    path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_messages = || has_all(head, &["messages", "creator", "created_date"]) && has_any(head, &["topic_id", "message_id"]);
    let is_group = || has_all(head, &["members", "user_type"]);
    let is_user = || has_all(head, &["user", "user_type"]) && has_any(head, &["membership_info"]);
    let is_empty = || sample.path.contains("Google Chat/") && has_any(head, &["messages", "members"]);
    is_object(head) && (is_messages() || is_group() || is_user() || is_empty())
}

/// What stands before somebody's number in the name of a folder.
const USER: &str = "User ";

/// `Google Chat/Users/User 117000000000000000321/user_info.json`
fn path(path: &str, slices: &mut Vec<Slice>) {
    let mut at = 0;
    for part in path.split('/') {
        if let Some(number) = part.strip_prefix(USER).filter(|number| is_digits(number, 8..=24)) {
            let start = at + USER.len();
            slices.push(Slice::new(RawSpan::new(start, start + number.len()), Escape::PLAIN, Role::UserId));
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

static TABLE: Table = Table {
    record: "messages[]",
    escape: Escape::JSON,
    rows: &[
        // group_info.json, user_info.json
        field("name", Role::Title),
        of("member", "members[].name", Role::Person),
        of("member", "members[].email", Role::Email),
        of("owner", "user.name", Role::Person),
        of("owner", "user.email", Role::Email),
        field("membership_info[].group_name", Role::Title),
        skip("membership_info[].group_id"),
        skip("membership_info[].membership_state"),
        skip("emoji_id"),
        // Who says what. Bots have a person who made them speak.
        of("creator", "messages[].creator.name", Role::Person),
        of("creator", "messages[].creator.email", Role::Email),
        of("acting", "**.acting_user.name", Role::Person),
        of("acting", "**.acting_user.email", Role::Email),
        of("acting", "**.acting_user.user_id", Role::UserId),
        of("quoted", "**.quoted_message_metadata.creator.name", Role::Person),
        of("quoted", "**.quoted_message_metadata.creator.email", Role::Email),
        of("mentioned", "**.annotations[].**.user.name", Role::Person),
        of("mentioned", "**.annotations[].**.user.email", Role::Email),
        field("**.reactor_emails[]", Role::Email),
        field("**.creator_user_id", Role::UserId),
        field("**.assignee.id", Role::UserId),
        field("**.old_assignee.id", Role::UserId),
        of("text", "**.text", Role::Body),
        of("quoted text", "**.quoted_message_metadata.text", Role::Body),
        field("**.title", Role::Body),
        field("**.snippet", Role::Body),
        field("**.description", Role::Body),
        field("**.shortcode", Role::Body),
        field("**.original_name", Role::File),
        field("**.export_name", Role::File),
        Row::time("messages[].created_date"),
        // Structure.
        skip("**.user_type"),
        skip("**.created_date"),
        skip("**.updated_date"),
        skip("**.deleted_date"),
        skip("**.topic_id"),
        skip("**.message_id"),
        skip("**.message_state"),
        skip("**.deletion_type"),
        skip("**.emoji.unicode"),
        skip("**.owner_customer_id"),
        skip("**.format_metadata"),
        skip("**.youtube_metadata"),
        skip("**.drive_metadata.id"),
        // Where in the text an annotation stands.
        Row::offset("^text", "**.annotations[].start_index", (Mark::Start, Unit::Utf16)),
        Row::offset("^text", "**.annotations[].length", (Mark::Length, Unit::Utf16)),
        Row::offset("^quoted text", "**.quoted_message_metadata.annotations[].start_index", (Mark::Start, Unit::Utf16)),
        Row::offset("^quoted text", "**.quoted_message_metadata.annotations[].length", (Mark::Length, Unit::Utf16)),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::{Specimen, path_of};

    const MESSAGES: &str = r#"{
  "messages": [
    {
      "creator": {
        "name": "Saoirse O\u0027Brien",
        "email": "saoirse.obrien@example.com",
        "user_type": "Human"
      },
      "created_date": "Tuesday, March 12, 2024 at 4:05:09 PM UTC",
      "text": "a \u003d b",
      "annotations": [
        {
          "start_index": 3,
          "length": 2,
          "url_metadata": {
            "title": "Saoirse\u0027s page"
          }
        }
      ],
      "reactions": [
        {
          "emoji": {
            "unicode": "👍"
          },
          "reactor_emails": [
            "tom.hale@example.com"
          ]
        }
      ],
      "quoted_message_metadata": {
        "creator": {
          "name": "Tom Hale",
          "email": "tom.hale@example.com",
          "user_type": "Human"
        },
        "text": "what?"
      },
      "topic_id": "LqFDi4ScZAQ",
      "message_id": "k6oxHQAAAAE/LqFDi4ScZAQ/LqFDi4ScZAQ"
    }
  ]
}"#;

    #[test]
    fn messages_quote_and_react() {
        let seen = Specimen::read(&FORMAT, "Takeout/Google Chat/Groups/DM k6oxHQAAAAE/messages.json", MESSAGES);
        assert_eq!(seen.at("messages[0].creator.name"), Some((Role::Person, "Saoirse O'Brien")));
        assert!(seen.are_one("messages[0].creator.name", "messages[0].creator.email"));
        let quoted = "messages[0].quoted_message_metadata.creator.";
        assert!(seen.are_one(&format!("{quoted}name"), &format!("{quoted}email")));
        assert!(!seen.are_one("messages[0].creator.name", &format!("{quoted}name")));
        assert_eq!(seen.all(Role::Email).len(), 3);
        assert_eq!(seen.all(Role::Body), ["a = b", "Saoirse's page", "what?"]);
        assert_eq!((seen.at("messages[0].created_date"), seen.records), (None, 1));
    }

    #[test]
    fn groups_and_users() {
        let group = r#"{"name":"Boat","members":[{"name":"Tom Hale","email":"t@example.com","user_type":"Human"}]}"#;
        let seen = Specimen::read(&FORMAT, "x/group_info.json", group);
        assert!(seen.are_one("members[0].name", "members[0].email"));
        assert_eq!(seen.at("name"), Some((Role::Title, "Boat")));
        let user = r#"{"user":{"name":"Tom Hale","email":"t@example.com","user_type":"Human"},"membership_info":[{"group_name":"Boat","group_id":"Space AAA","membership_state":"MEMBER_JOINED"}]}"#;
        let seen = Specimen::read(&FORMAT, "x/user_info.json", user);
        assert!(seen.are_one("user.name", "user.email"));
        let told = path_of(&FORMAT, "Takeout/Google Chat/Users/User 117000000000000000321/user_info.json");
        assert_eq!(told, [(Role::UserId, "117000000000000000321".to_string())]);
        assert!(path_of(&FORMAT, "User manual/messages.json").is_empty());
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"{"messages":[{"creator":"x"}]}"#, r#"{"members":[]}"#, r#"[{"user_type":"Human","members":[]}]"#, ""] {
            assert!(!recognizes(Sample { path: "messages.json", head }), "{head}");
        }
    }
}
