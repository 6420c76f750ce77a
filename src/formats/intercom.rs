//! Intercom: conversations and contacts as scripts save them from its API, one JSON value a page, a file or a line.
//!
//! The first message of a conversation is its `source`; only what was answered is a part.

use super::html;
use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_array, is_object};
use super::table::{Row, Table};
use super::{Format, Sample, Teaches, untold};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::Role;

/// What Intercom's API answers.
pub(super) static FORMAT: Format = Format {
    id: "intercom",
    name: "Intercom conversations (JSON)",
    origin: "a script that saves `GET /conversations` and `GET /contacts` of Intercom's API",
    recognizes,
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_talk = || has_all(head, &["type", "source", "author"]) && has_any(head, &["conversation_parts", "conversation.list"]);
    let is_contact = || has_all(head, &["type", "contact", "workspace_id", "role", "email"]);
    (is_object(head) || is_array(head)) && (is_talk() || is_contact())
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
    record: "**.conversation_parts[]",
    escape: Escape::JSON,
    rows: &[
        // Who.
        of(".author", "**.author.id", Role::UserId),
        of(".author", "**.author.name", Role::Person),
        of(".author", "**.author.email", Role::Email),
        of(".contact", "**.contacts[].id", Role::UserId),
        of(".contact", "**.contacts[].external_id", Role::UserId),
        of(".contact", "**.contacts[].name", Role::Person),
        of(".contact", "**.contacts[].email", Role::Email),
        of(".header", "**.email_address_headers[].name", Role::Person),
        of(".header", "**.email_address_headers[].email_address", Role::Email),
        field("**.teammates.**.id", Role::UserId),
        field("**.admin_assignee_id", Role::UserId),
        field("**.assigned_to.id", Role::UserId),
        field("**.applied_by.id", Role::UserId),
        // Contacts, each a file or a list of them.
        of("contact", "id", Role::UserId),
        of("contact", "external_id", Role::UserId),
        of("contact", "name", Role::Person),
        of("contact", "email", Role::Email),
        of("contact", "phone", Role::Phone),
        of("contact", "data[].id", Role::UserId),
        of("contact", "data[].external_id", Role::UserId),
        of("contact", "data[].name", Role::Person),
        of("contact", "data[].email", Role::Email),
        of("contact", "data[].phone", Role::Phone),
        field("**.social_profiles.data[].name", Role::Field),
        field("**.social_profiles.data[].id", Role::Field),
        field("**.social_profiles.data[].url", Role::Profile),
        field("**.avatar", Role::Whole(Entity::MediaFile)),
        field("**.avatar.image_url", Role::Whole(Entity::MediaFile)),
        field("**.location.city", Role::Whole(Entity::Location)),
        field("**.location.region", Role::Whole(Entity::Location)),
        skip("**.avatar.type"),
        // What is said.
        field("**.title", Role::Body),
        field("**.subject", Role::Body),
        Row::page("**.body", &html::PAGE),
        field("**.conversation_rating.remark", Role::Body),
        field("**.attachments[].name", Role::File),
        field("**.attachments[].url", Role::File),
        field("**.referrer", Role::Body),
        // Structure.
        Row::time("**.conversation_parts[].created_at"),
        skip("**.conversations[].id"),
        skip("**.source.id"),
        skip("**.conversation_parts[].id"),
        skip("**.tags[].id"),
        skip("**.type"),
        skip("**.part_type"),
        skip("**.delivered_as"),
        skip("**.created_at"),
        skip("**.updated_at"),
        skip("**.notified_at"),
        skip("**.waiting_since"),
        skip("**.snoozed_until"),
        skip("**.signed_up_at"),
        skip("**.last_seen_at"),
        skip("**.state"),
        skip("**.priority"),
        skip("**.statistics"),
        skip("**.content_type"),
        skip("**.filesize"),
        skip("**.total_count"),
        skip("**.workspace_id"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const TALK: &str = r#"{"type":"conversation.list","conversations":[{"type":"conversation","id":"471","source":{"type":"conversation","subject":"","body":"<p>this is <b>Maren</b></p>","author":{"type":"user","id":"66","name":"Maren Lindt","email":"maren@lindt.example"}},"conversation_parts":{"conversation_parts":[{"id":"9","part_type":"comment","body":null,"created_at":1762106651,"author":{"type":"admin","id":"7","name":"Tobi"}}]}}]}"#;

    #[test]
    fn authors_are_one_object_each() {
        let seen = Specimen::read(&FORMAT, "page1.json", TALK);
        let author = "conversations[0].source.author";
        assert!(seen.are_one(&format!("{author}.id"), &format!("{author}.email")));
        assert_eq!(seen.all(Role::UserId), ["66", "7"]);
        assert_eq!(seen.all(Role::Person), ["Maren Lindt", "Tobi"]);
        assert_eq!((seen.at("conversations[0].id"), seen.records), (None, 1));
    }
}
