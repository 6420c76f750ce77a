//! Anthropic's export of Claude: `conversations.json`, `projects.json` and `users.json`.
//!
//! Each message stands twice, as `text` and in pieces as `content`; an attached document stands in it as a whole.

use super::json_reader::JsonReader;
use super::peek::{has_all, is_array, is_object};
use super::table::{Row, Table};
use super::{Format, Reader, Sample, untold};
use crate::escape::Escape;
use crate::slice::Role;

/// The data export of Claude.
pub(super) static FORMAT: Format = Format {
    id: "claude-export",
    name: "Claude data export",
    origin: "claude.ai → Settings → Privacy → Export data (a zip; the link comes by mail)",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    let is_users = || is_array(head) && has_all(head, &["uuid", "full_name", "email_address"]);
    let is_projects = || is_array(head) && has_all(head, &["uuid", "prompt_template", "creator"]);
    (is_array(head) || is_object(head)) && has_all(head, &["uuid", "chat_messages"]) || is_users() || is_projects()
}

/// What `uuid` is an element of the root known by: a person in `users.json`, a conversation or a project elsewhere.
fn open(sample: Sample<'_>) -> Box<dyn Reader> {
    let table = if sample.name().to_ascii_lowercase().ends_with("users.json") { &USERS } else { &CONVERSATIONS };
    Box::new(JsonReader::new(table))
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

static USERS: Table = Table {
    record: "[]",
    escape: Escape::JSON,
    rows: &[
        of("user", "[].uuid", Role::UserId),
        of("user", "[].full_name", Role::Person),
        of("user", "[].email_address", Role::Email),
        of("user", "[].verified_phone_number", Role::Phone),
    ],
};

static CONVERSATIONS: Table = Table {
    record: "**.chat_messages[]",
    escape: Escape::JSON,
    rows: &[
        // Conversations, alone or in a list, and projects.
        skip("uuid"),
        skip("[].uuid"),
        field("name", Role::Body),
        field("[].name", Role::Body),
        field("summary", Role::Body),
        field("[].summary", Role::Body),
        skip("**.created_at"),
        skip("**.updated_at"),
        skip("model"),
        skip("[].model"),
        field("**.account.uuid", Role::UserId),
        of("creator", "**.creator.uuid", Role::UserId),
        of("creator", "**.creator.full_name", Role::Person),
        field("[].description", Role::Body),
        field("[].prompt_template", Role::Body),
        skip("[].docs[].uuid"),
        field("[].docs[].filename", Role::File),
        field("[].docs[].content", Role::Body),
        // Messages.
        Row::time("**.chat_messages[].created_at"),
        skip("**.chat_messages[].uuid"),
        skip("**.chat_messages[].parent_message_uuid"),
        skip("**.chat_messages[].sender"),
        skip("**.chat_messages[].stop_reason"),
        field("**.chat_messages[].text", Role::Body),
        skip("**.content[].type"),
        skip("**.content[].id"),
        skip("**.content[].tool_use_id"),
        skip("**.content[].start_timestamp"),
        skip("**.content[].stop_timestamp"),
        field("**.content[].text", Role::Body),
        field("**.content[].title", Role::Body),
        field("**.content[].thinking", Role::Body),
        field("**.content[].message", Role::Body),
        field("**.content[].summaries[].summary", Role::Body),
        // What tools are called with and what they answer has as many shapes as there are tools.
        skip("**.content[].name"),
        skip("**.content[].integration_name"),
        field("**.content[].input.**", Role::Body),
        field("**.content[].content.**", Role::Body),
        skip("**.content[].content[].type"),
        skip("**.content[].content[].uuid"),
        skip("**.citations[].uuid"),
        skip("**.citations[].details.type"),
        field("**.citations[].details.title", Role::Body),
        field("**.citations[].details.url", Role::Body),
        // offsets:
        skip("**.citations[].start_index"),
        skip("**.citations[].end_index"),
        // Files.
        field("**.attachments[].file_name", Role::File),
        skip("**.attachments[].file_type"),
        field("**.attachments[].extracted_content", Role::Body),
        field("**.files[].file_name", Role::File),
        field("**.files_v2[].file_name", Role::File),
        skip("**.file_uuid"),
        skip("**.file_kind"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    #[test]
    fn a_message_stands_twice() {
        let text = r#"[{"uuid":"c1","name":"A title","summary":"","account":{"uuid":"u1"},"chat_messages":[{"uuid":"m1","text":"Hi Ines","content":[{"start_timestamp":null,"type":"text","text":"Hi Ines","citations":[{"uuid":"x","start_index":3,"end_index":7,"details":{"type":"web","url":"https://example.org"}}]},{"type":"tool_use","id":"t1","name":"artifacts","input":{"command":"create","content":"Dear Ines"}},{"type":"tool_result","tool_use_id":"t1","content":[{"type":"text","text":"OK","uuid":"y"}]},{"type":"new_kind","nested":{"said":"Four words of it"}}],"sender":"human","created_at":"2025-11-02T18:04:11.123456Z","attachments":[{"file_name":"a_Ines.txt","file_size":8,"file_type":"txt","extracted_content":"Lease"}]}]}]"#;
        let seen = Specimen::read(&FORMAT, "data.zip/conversations.json", text);
        assert_eq!(
            seen.all(Role::Body),
            ["A title", "Hi Ines", "Hi Ines", "https://example.org", "create", "Dear Ines", "OK", "Lease"]
        );
        assert_eq!(seen.all(Role::Field), ["Four words of it"]);
        assert_eq!((seen.all(Role::UserId), seen.all(Role::File)), (vec!["u1"], vec!["a_Ines.txt"]));
        assert_eq!(seen.records, 1);
        let one = text.trim_start_matches('[').trim_end_matches(']');
        assert_eq!(Specimen::read(&FORMAT, "chat.json", one).records, 1);
    }

    #[test]
    fn people_of_an_account() {
        let text =
            r#"[{"uuid":"u1","full_name":"Ines Moura","email_address":"ines@example.org","verified_phone_number":"+351555"}]"#;
        let seen = Specimen::read(&FORMAT, "data.zip/users.json", text);
        assert!(seen.are_one("[0].uuid", "[0].verified_phone_number"));
        let text = r#"[{"uuid":"p1","name":"Boats","prompt_template":"Be brief","creator":{"uuid":"u1","full_name":"Ines Moura"},"docs":[{"uuid":"d1","filename":"a.md","content":"Text"}]}]"#;
        let seen = Specimen::read(&FORMAT, "data.zip/projects.json", text);
        assert!(seen.are_one("[0].creator.uuid", "[0].creator.full_name"));
        assert_eq!(seen.all(Role::Body), ["Boats", "Be brief", "Text"]);
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"[{"uuid":"1","full_name":"x"}]"#, r#"{"chat_messages":[]}"#, "[]", ""] {
            assert!(!recognizes(Sample { path: "conversations.json", head }));
        }
    }
}
