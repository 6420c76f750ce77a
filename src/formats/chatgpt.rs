//! OpenAI's export of ChatGPT: `conversations.json`, and the small files of the same zip.
//!
//! A conversation is a tree, not a list: every branch that was ever edited away is still in `mapping`, and so are hidden
//! messages that no viewer shows, among them what the account told of itself (`user_editable_context`).

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_array, is_object, value_of};
use super::table::{Row, Table};
use super::{Format, Reader, Sample, untold};
use crate::escape::{Escape, Layer};
use crate::finding::Entity;
use crate::slice::Role;

/// The data export of ChatGPT.
pub(super) static FORMAT: Format = Format {
    id: "chatgpt-export",
    name: "ChatGPT data export",
    origin: "ChatGPT → Settings → Data controls → Export data (a zip; the link comes by mail)",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    if !is_array(head) && !is_object(head) {
        return false;
    }
    let is_tree = || has_all(head, &["mapping", "message", "parent", "children"]) && has_any(head, &["create_time", "author"]);
    let is_user = || {
        let id = value_of(head, "id").unwrap_or_default();
        is_object(head) && has_all(head, &["email"]) && (id.starts_with("\"user-") || has_all(head, &["chatgpt_plus_user"]))
    };
    let is_feedback = || is_array(head) && has_all(head, &["conversation_id", "user_id", "rating", "content"]);
    let is_shared = || is_array(head) && has_all(head, &["conversation_id", "title", "is_anonymous"]);
    is_tree() || is_feedback() || is_shared() || is_user()
}

/// The root's `id` is a person in `user.json`, and a conversation where one was saved alone.
fn open(sample: Sample<'_>) -> Box<dyn Reader> {
    let table = if sample.name().to_ascii_lowercase().ends_with("user.json") { &USER } else { &CONVERSATIONS };
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

/// A JSON document inside a JSON string.
const fn nested(path: &'static str) -> Row {
    Row::field(path, Role::Body).dressed(Escape::JSON.with(Layer::Json))
}

static USER: Table = Table {
    record: "",
    escape: Escape::JSON,
    rows: &[
        of("me", "id", Role::UserId),
        of("me", "name", Role::Person),
        of("me", "email", Role::Email),
        of("me", "phone_number", Role::Phone),
        field("birth_year", Role::Whole(Entity::DateOfBirth)),
        field("birth_date", Role::Whole(Entity::DateOfBirth)),
        skip("chatgpt_plus_user"),
    ],
};

static CONVERSATIONS: Table = Table {
    record: "**.mapping.*.message",
    escape: Escape::JSON,
    rows: &[
        // A conversation: element of the root or of `conversations`, or the root itself.
        field("**.title", Role::Body),
        field("**.owner", Role::UserId),
        field("**.user_id", Role::UserId),
        field("**.safe_urls[]", Role::Body),
        field("**.blocked_urls[]", Role::Body),
        skip("id"),
        skip("[].id"),
        skip("conversations[].id"),
        skip("**.mapping.*.id"),
        skip("**.message.id"),
        skip("**.conversation_id"),
        skip("**.conversation_template_id"),
        skip("**.conversation_origin"),
        skip("**.current_node"),
        skip("**.gizmo_id"),
        skip("**.gizmo_type"),
        skip("**.default_model_slug"),
        skip("**.async_status"),
        skip("**.memory_scope"),
        skip("**.voice"),
        skip("**.create_time"),
        skip("**.update_time"),
        skip("**.pinned_time"),
        skip("**.moderation_results"),
        // Keys of the tree are ids of messages, which `parent` and `children` name again.
        skip("**.mapping"),
        field("**.mapping.*", Role::Field),
        skip("**.parent"),
        skip("**.children"),
        // A message.
        Row::time("**.message.create_time"),
        skip("**.message.update_time"),
        skip("**.message.author.role"),
        skip("**.message.status"),
        skip("**.message.recipient"),
        skip("**.message.channel"),
        skip("**.message.content.content_type"),
        field("**.message.content.parts[]", Role::Body),
        field("**.message.content.parts[].text", Role::Body),
        field("**.message.content.parts[].metadata.dalle.prompt", Role::Body),
        skip("**.content_type"),
        skip("**.asset_pointer"),
        field("**.message.content.text", Role::Body),
        field("**.message.content.result", Role::Body),
        field("**.message.content.summary", Role::Body),
        field("**.message.content.content", Role::Body),
        field("**.message.content.user_profile", Role::Body),
        field("**.message.content.user_instructions", Role::Body),
        field("**.message.content.model_set_context", Role::Body),
        field("**.message.content.repository_summary", Role::Body),
        field("**.message.content.snippet", Role::Body),
        field("**.message.content.url", Role::Body),
        field("**.message.content.domain", Role::Body),
        field("**.message.content.thoughts[].summary", Role::Body),
        field("**.message.content.thoughts[].content", Role::Body),
        field("**.message.content.thoughts[].chunks[]", Role::Body),
        skip("**.message.content.language"),
        skip("**.message.content.response_format_name"),
        skip("**.message.content.source_analysis_msg_id"),
        // What stands beside it.
        field("**.about_user_message", Role::Body),
        field("**.about_model_message", Role::Body),
        field("**.message.metadata.attachments[].name", Role::File),
        skip("**.message.metadata.attachments[].id"),
        skip("**.message.metadata.attachments[].mime_type"),
        skip("**.message.metadata.attachments[].mimeType"),
        field("**.message.metadata.**.text", Role::Body),
        field("**.message.metadata.**.title", Role::Body),
        field("**.message.metadata.**.snippet", Role::Body),
        field("**.message.metadata.**.url", Role::Body),
        field("**.message.metadata.**.alt", Role::Body),
        field("**.message.metadata.**.matched_text", Role::Body),
        field("**.message.metadata.**.prompt_text", Role::Body),
        field("**.message.metadata.aggregate_result.code", Role::Body),
        field("**.message.metadata.aggregate_result.final_expression_output", Role::Body),
        skip("**.message.metadata.aggregate_result.status"),
        skip("**.message.metadata.**.type"),
        skip("**.message.metadata.**.stream_name"),
        skip("**.message.metadata.**.message_type"),
        skip("**.message.metadata.**.msg_type"),
        skip("**.message.metadata.model_slug"),
        skip("**.message.metadata.default_model_slug"),
        skip("**.message.metadata.requested_model_slug"),
        skip("**.message.metadata.parent_id"),
        skip("**.message.metadata.request_id"),
        skip("**.message.metadata.turn_exchange_id"),
        skip("**.message.metadata.timestamp_"),
        skip("**.message.metadata.finish_details"),
        skip("**.message.metadata.selected_github_repos"),
        skip("**.message.metadata.serialization_metadata"),
        skip("**.run_id"),
        // offsets:
        skip("**.start_ix"),
        skip("**.end_ix"),
        skip("**.start_idx"),
        skip("**.end_idx"),
        // `message_feedback.json`; shared links need no more than the above.
        nested("[].content"),
        skip("[].message_id"),
        skip("[].rating"),
        skip("[].workspace_id"),
        skip("[].evaluation_name"),
        skip("[].evaluation_treatment"),
        skip("[].storage_protocol"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const TREE: &str = r#"[{"title":"Moving out","create_time":1762106651.123,"mapping":{"client-created-root":{"id":"client-created-root","message":null,"parent":null,"children":["b1"]},"b1":{"id":"b1","message":{"id":"b1","author":{"role":"user","name":null,"metadata":{}},"create_time":1762106651.5,"content":{"content_type":"text","parts":["Ask Ines","",{"content_type":"image_asset_pointer","asset_pointer":"sediment://file_1","metadata":{"dalle":{"prompt":"Ines on a boat"}}}]},"metadata":{"attachments":[{"id":"file-1","name":"Ines.pdf","mime_type":"application/pdf"}],"citations":[{"start_ix":3,"end_ix":7,"metadata":{"title":"A page","type":"webpage"}}]},"recipient":"all"},"parent":"client-created-root","children":["b2"]},"b2":{"id":"b2","message":{"id":"b2","author":{"role":"assistant","name":null,"metadata":{}},"create_time":null,"content":{"content_type":"thoughts","thoughts":[{"summary":"One","content":"Two","chunks":["Three"]}]},"invented":"Four","recipient":"all"},"parent":"b1","children":[]}},"current_node":"b2","conversation_id":"c1","owner":"user-7a"}]"#;

    #[test]
    fn a_tree_of_messages() {
        let seen = Specimen::read(&FORMAT, "export.zip/conversations.json", TREE);
        assert_eq!(seen.all(Role::Body), ["Moving out", "Ask Ines", "Ines on a boat", "A page", "One", "Two", "Three"]);
        assert_eq!(seen.all(Role::File), ["Ines.pdf"]);
        assert_eq!(seen.all(Role::Field), ["Four"]);
        assert_eq!(seen.all(Role::UserId), ["user-7a"]);
        assert_eq!(seen.records, 2);
        assert_eq!(seen.all(Role::Key), ["citations", "invented"]);
    }

    #[test]
    fn one_conversation_or_a_list_under_a_key() {
        let one = TREE.trim_start_matches('[').trim_end_matches(']');
        let list = format!("{{\"conversations\":{TREE}}}");
        for text in [one, &list] {
            assert_eq!(Specimen::read(&FORMAT, "c.json", text).all(Role::Body).len(), 7);
        }
    }

    #[test]
    fn the_account() {
        let text = r#"{"id": "user-7a", "email": "ines@example.org", "chatgpt_plus_user": false, "phone_number": "+351 555 0132", "birth_year": 1990}"#;
        let seen = Specimen::read(&FORMAT, "export.zip/user.json", text);
        assert!(seen.are_one("id", "email") && seen.are_one("id", "phone_number"));
        assert_eq!(seen.at("birth_year"), Some((Role::Whole(Entity::DateOfBirth), "1990")));
    }

    #[test]
    fn feedback_is_json_in_a_string() {
        let text = r#"[{"message_id": "b2", "conversation_id": "c1", "user_id": "user-7a", "rating": "thumbsDown", "content": "{\"text\": \"not \\\"Ines\\\"\"}"}]"#;
        let seen = Specimen::read(&FORMAT, "message_feedback.json", text);
        assert_eq!(seen.at("[0].content"), Some((Role::Body, "{\"text\": \"not \"Ines\"\"}")));
        assert_eq!(seen.at("[0].rating"), None);
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"{"mapping":{},"create_time":1}"#, r#"{"id":"7","email":"a@example.org"}"#, "[]", ""] {
            assert!(!recognizes(Sample { path: "conversations.json", head }));
        }
    }
}
