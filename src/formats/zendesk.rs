//! Zendesk: tickets with their comments, users and chats, as its account export or a script that asks its API gives them.
//!
//! A comment stands three times (`body`, `html_body`, `plain_body`), and the first once more as the ticket's description.

use super::html;
use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_array, is_object};
use super::table::{ELEMENTS, Row, Table};
use super::{Format, Sample, Teaches, untold};
use crate::escape::{Escape, Layer};
use crate::finding::Entity;
use crate::slice::Role;

/// Tickets, users and chats of Zendesk.
pub(super) static FORMAT: Format = Format {
    id: "zendesk",
    name: "Zendesk tickets (JSON)",
    origin: "Zendesk → Admin Center → Account → Tools → Reports → Export → JSON, or a script that saves its API's answers",
    recognizes,
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_ticket = || has_all(head, &["requester_id", "via"]) && has_any(head, &["subject", "raw_subject", "submitter_id"]);
    let is_comment = || has_all(head, &["author_id", "html_body", "body", "audit_id"]);
    let is_user = || has_all(head, &["email", "shared_phone_number", "ticket_restriction"]);
    let is_chat = || has_all(head, &["visitor", "session", "webpath"]);
    (is_object(head) || is_array(head)) && (is_ticket() || is_comment() || is_user() || is_chat())
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

/// An account as its number.
const fn account(path: &'static str) -> Row {
    Row::field(path, Role::UserId)
}

const COORDINATE: Role = Role::Whole(Entity::LocationCoordinates);

static TABLE: Table = Table {
    record: ELEMENTS,
    escape: Escape::JSON,
    rows: &[
        // Who, as numbers.
        account("**.requester_id"),
        account("**.submitter_id"),
        account("**.assignee_id"),
        account("**.author_id"),
        account("**.collaborator_ids[]"),
        account("**.follower_ids[]"),
        account("**.email_cc_ids[]"),
        of(".from", "**.via.source.from.address", Role::Email),
        of(".from", "**.via.source.from.name", Role::Person),
        of(".from", "**.via.source.from.phone", Role::Phone),
        of(".from", "**.via.source.from.profile_url", Role::Profile),
        of(".from", "**.via.source.from.username", Role::Handle),
        of(".to", "**.via.source.to.address", Role::Email),
        of(".to", "**.via.source.to.name", Role::Person),
        of(".to", "**.via.source.to.phone", Role::Phone),
        field("**.recipient", Role::Email),
        // Users: one a line, or a list of them.
        of(".user", "name", Role::Person),
        of(".user", "alias", Role::Person),
        of(".user", "email", Role::Email),
        of(".user", "phone", Role::Phone),
        of(".user", "[].name", Role::Person),
        of(".user", "[].email", Role::Email),
        of(".user", "[].phone", Role::Phone),
        of(".user", "**.users[].id", Role::UserId),
        of(".user", "**.users[].name", Role::Person),
        of(".user", "**.users[].alias", Role::Person),
        of(".user", "**.users[].email", Role::Email),
        of(".user", "**.users[].phone", Role::Phone),
        of(".user", "**.requester.id", Role::UserId),
        of(".user", "**.requester.name", Role::Person),
        of(".user", "**.requester.email", Role::Email),
        of(".user", "**.user.id", Role::UserId),
        of(".user", "**.user.name", Role::Person),
        of(".user", "**.user.email", Role::Email),
        of(".user", "**.user.phone", Role::Phone),
        field("**.organizations[].name", Role::Title),
        field("**.signature", Role::Body),
        field("**.details", Role::Body),
        field("**.notes", Role::Body),
        field("**.photo.**.content_url", Role::Whole(Entity::MediaFile)),
        // What is said.
        field("**.subject", Role::Body),
        field("**.raw_subject", Role::Body),
        field("**.description", Role::Body),
        field("**.body", Role::Body),
        Row::page("**.html_body", &html::PAGE),
        field("**.plain_body", Role::Body).dressed(Escape::JSON.with(Layer::Entities)),
        field("**.custom_fields[].value", Role::Body),
        field("**.fields[].value", Role::Body),
        field("**.satisfaction_rating.comment", Role::Body),
        field("**.url", Role::File),
        field("**.file_name", Role::File),
        field("**.content_url", Role::File),
        field("**.mapped_content_url", Role::File),
        field("**.metadata.system.ip_address", Role::Whole(Entity::IpAddress)),
        field("**.metadata.system.location", Role::Whole(Entity::Location)),
        field("**.metadata.system.latitude", COORDINATE),
        field("**.metadata.system.longitude", COORDINATE),
        // Chats.
        of(".visitor", "**.visitor.id", Role::UserId),
        of(".visitor", "**.visitor.name", Role::Person),
        of(".visitor", "**.visitor.email", Role::Email),
        of(".visitor", "**.visitor.phone", Role::Phone),
        of(".said", "**.history[].name", Role::Person),
        of(".said", "**.history[].nick", Role::Field),
        field("**.history[].msg", Role::Body),
        field("**.agent_names[]", Role::Person),
        account("**.agent_ids[]"),
        field("**.session.ip", Role::Whole(Entity::IpAddress)),
        field("**.session.city", Role::Whole(Entity::Location)),
        field("**.session.region", Role::Whole(Entity::Location)),
        field("**.webpath[].title", Role::Body),
        // Structure.
        Row::time("created_at"),
        Row::time("[].created_at"),
        skip("id"),
        skip("[].id"),
        skip("**.tickets[].id"),
        skip("**.comments[].id"),
        skip("**.audit_id"),
        skip("**.custom_fields[].id"),
        skip("**.fields[].id"),
        skip("**.attachments[].id"),
        skip("**.organization_id"),
        skip("**.group_id"),
        skip("**.brand_id"),
        skip("**.ticket_form_id"),
        skip("**.via.channel"),
        skip("**.status"),
        skip("**.priority"),
        skip("**.type"),
        skip("**.created_at"),
        skip("**.updated_at"),
        skip("**.due_at"),
        skip("**.timestamp"),
        skip("**.generated_timestamp"),
        skip("**.content_type"),
        skip("**.size"),
        skip("**.time_zone"),
        skip("**.locale"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const TICKET: &str = r#"{"id":35436,"created_at":"2025-11-02T18:04:11Z","subject":"Bike","requester_id":20978392,"via":{"channel":"email","source":{"from":{"address":"maren@lindt.example","name":"Maren Lindt"},"rel":null}},"comments":[{"id":1,"author_id":20978392,"body":"a & b","html_body":"<p>a &amp; b</p>","plain_body":"a &amp; b","metadata":{"system":{"ip_address":"203.0.113.7"}}}]}"#;

    #[test]
    fn a_comment_stands_three_times() {
        let seen = Specimen::read(&FORMAT, "tickets.json", TICKET);
        assert_eq!(seen.all(Role::Body), ["Bike", "a & b", "a & b", "a & b"]);
        assert_eq!(seen.all(Role::UserId), ["20978392", "20978392"]);
        assert!(seen.are_one("via.source.from.address", "via.source.from.name"));
        assert_eq!((seen.at("id"), seen.records), (None, 1));
    }
}
