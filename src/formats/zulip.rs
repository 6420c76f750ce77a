//! A Zulip export: `realm.json` with the people, `messages-000001.json` and on with what they wrote, lists of files.
//!
//! Every text stands twice, as Markdown and as HTML, and `edit_history` is JSON in a string with HTML in strings of its own.
//! People are small numbers that only lead to lines of `realm.json`, so these stay.

use super::json_reader::JsonReader;
use super::markup_reader::{Page, Pick};
use super::peek::{has_all, has_any, is_array, is_object};
use super::table::{Row, Table};
use super::{Format, Sample, Teaches, untold};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::formats::grammar::markup::Dialect;
use crate::slice::Role;

/// The export of a Zulip organization.
pub(super) static FORMAT: Format = Format {
    id: "zulip-export",
    name: "Zulip export",
    origin: "Zulip → Organization settings → Data exports → Start export (a `.tar.gz`)",
    recognizes,
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_files = || is_array(head) && has_all(head, &["path", "s3_path", "realm_id"]);
    let own = ["zerver_realm", "zerver_message", "zerver_userprofile", "zerver_attachment", "zerver_usermessage"];
    is_object(head) && has_any(head, &own) || is_files()
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

const fn secret(path: &'static str) -> Row {
    Row::field(path, Role::Whole(Entity::GenericSecret))
}

/// What Zulip makes of Markdown.
static PAGE: Page = Page {
    dialect: Dialect::Html,
    record: "",
    picks: &[
        Pick::skip("span.user-mention@data-user-id"),
        Pick::skip("a.stream@data-stream-id"),
        Pick::skip("time@datetime"),
        Pick::skip("div.codehilite@data-code-language"),
    ],
};

/// `edit_history`
static EDITS: Table = Table {
    record: "",
    escape: Escape::JSON,
    rows: &[
        field("[].prev_content", Role::Body),
        Row::page("[].prev_rendered_content", &PAGE),
        field("[].prev_topic", Role::Body),
        field("[].prev_subject", Role::Body),
        field("[].topic", Role::Body),
        skip("[].timestamp"),
        skip("[].user_id"),
        skip("[].stream"),
        skip("[].prev_stream"),
        skip("[].prev_rendered_content_version"),
    ],
};

static TABLE: Table = Table {
    record: "zerver_message[]",
    escape: Escape::JSON,
    rows: &[
        // realm.json: people, other servers' bots, people who were only written to.
        of("user", "zerver_userprofile[].full_name", Role::Person),
        of("user", "zerver_userprofile[].short_name", Role::Person),
        of("user", "zerver_userprofile[].email", Role::Email),
        of("user", "zerver_userprofile[].delivery_email", Role::Email),
        of("user", "zerver_userprofile[].is_bot", Role::Kind),
        secret("zerver_userprofile[].api_key"),
        field("zerver_userprofile[].password", Role::Whole(Entity::Password)),
        of("user", "zerver_userprofile[].uuid", Role::UserId),
        of("bot", "zerver_userprofile_crossrealm[].email", Role::Email),
        of("mirrored", "zerver_userprofile_mirrordummy[].full_name", Role::Person),
        of("mirrored", "zerver_userprofile_mirrordummy[].short_name", Role::Person),
        of("mirrored", "zerver_userprofile_mirrordummy[].email", Role::Email),
        of("mirrored", "zerver_userprofile_mirrordummy[].delivery_email", Role::Email),
        secret("zerver_userprofile_mirrordummy[].api_key"),
        of("mirrored", "zerver_userprofile_mirrordummy[].uuid", Role::UserId),
        field("zerver_customprofilefieldvalue[].value", Role::Body),
        Row::page("zerver_customprofilefieldvalue[].rendered_value", &PAGE),
        field("zerver_alertword[].word", Role::Body),
        field("zerver_userstatus[].status_text", Role::Body),
        field("zerver_stream[].name", Role::Conversation),
        field("zerver_stream[].description", Role::Body),
        Row::page("zerver_stream[].rendered_description", &PAGE),
        field("zerver_realm[].name", Role::Title),
        field("zerver_realm[].description", Role::Body),
        field("zerver_usergroup[].name", Role::Title),
        field("zerver_usergroup[].description", Role::Body),
        field("zerver_namedusergroup[].name", Role::Title),
        field("zerver_namedusergroup[].description", Role::Body),
        field("zerver_realmauditlog[].extra_data", Role::Body),
        field("zerver_botstoragedata[].value", Role::Body),
        secret("zerver_botconfigdata[].value"),
        secret("zerver_service[].token"),
        skip("zerver_recipient"),
        skip("zerver_subscription"),
        skip("zerver_usermessage"),
        skip("zerver_reaction"),
        skip("zerver_client"),
        skip("zerver_useractivity"),
        skip("zerver_useractivityinterval"),
        skip("zerver_userpresence"),
        skip("zerver_huddle"),
        // messages-000001.json
        field("zerver_message[].subject", Role::Body),
        field("zerver_message[].content", Role::Body),
        Row::page("zerver_message[].rendered_content", &PAGE),
        Row::json("zerver_message[].edit_history", &EDITS),
        Row::time("zerver_message[].date_sent"),
        skip("zerver_message[].sender"),
        // Files.
        field("zerver_attachment[].file_name", Role::File),
        field("zerver_attachment[].path_id", Role::File),
        field("[].path", Role::File),
        field("[].s3_path", Role::File),
        field("[].file_name", Role::File),
        field("[].user_profile_email", Role::Email),
        // Structure.
        skip("**.id"),
        skip("**.realm"),
        skip("**.realm_id"),
        skip("**.recipient"),
        skip("**.sending_client"),
        skip("**.timezone"),
        skip("**.default_language"),
        skip("**.tos_version"),
        skip("**.avatar_source"),
        skip("**.user_profile"),
        skip("**.user_profile_id"),
        skip("**.owner"),
        skip("**.size"),
        skip("**.content_type"),
        skip("**.last_modified"),
        skip("**.last_edit_time"),
        skip("**.last_login"),
        skip("**.last_reminder"),
        skip("**.date_joined"),
        skip("**.date_created"),
        skip("**.create_time"),
        skip("**.event_time"),
        skip("**.timestamp"),
        skip("**.rendered_content_version"),
        skip("**.search_tsvector"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const MESSAGES: &str = r#"{"zerver_message":[{"id":555,"sender":12,"recipient":40,"subject":"cabin keys","content":"@**Tobi Okafor|11** a & b","rendered_content":"<p><span class=\"user-mention\" data-user-id=\"11\">@Tobi Okafor</span> a &amp; b</p>","date_sent":1762106651.12,"edit_history":"[{\"prev_content\": \"ring Maren\", \"prev_rendered_content\": \"<p>ring <b>Mar</b>en</p>\", \"user_id\": 12, \"timestamp\": 1762106600}]"}],"zerver_usermessage":[{"id":1,"user_profile":11}]}"#;

    #[test]
    fn texts_stand_twice_and_in_their_history() {
        let seen = Specimen::read(&FORMAT, "zulip/messages-000001.json", MESSAGES);
        let texts = ["cabin keys", "@**Tobi Okafor|11** a & b", "@Tobi Okafor", " a & b", "ring Maren", "ring ", "Mar", "en"];
        assert_eq!(seen.all(Role::Body), texts);
        assert_eq!(seen.records, 1);
    }

    #[test]
    fn people_of_the_realm() {
        let realm = r#"{"zerver_realm":[{"id":2,"name":"Cabin"}],"zerver_userprofile":[{"id":11,"full_name":"Tobi Okafor","delivery_email":"t@example.org","is_bot":false}]}"#;
        let seen = Specimen::read(&FORMAT, "zulip/realm.json", realm);
        assert!(seen.are_one("zerver_userprofile[0].full_name", "zerver_userprofile[0].delivery_email"));
        assert_eq!(seen.at("zerver_realm[0].name"), Some((Role::Title, "Cabin")));
    }
}
