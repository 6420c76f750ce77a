//! Bluesky's direct messages: JSON lines, one message each, as its chat service exports them.
//!
//! Links and mentions in a text are told by places that count bytes of UTF-8, so they follow what is replaced.

use super::json_reader::JsonReader;
use super::peek::{has_all, is_object};
use super::table::{LINES, Row, Table};
use super::{Format, Sample, Teaches, untold};
use crate::escape::Escape;
use crate::slice::{Mark, Role, Unit};

/// The direct messages of a Bluesky account.
pub(super) static FORMAT: Format = Format {
    id: "bluesky-dms",
    name: "Bluesky direct messages",
    origin: "a script that asks `chat.bsky.actor.exportAccountData` (or `chat.bsky.convo.getMessages`): JSON lines",
    recognizes: |sample: Sample<'_>| is_object(sample.head) && has_all(sample.head, &["sender", "did", "sentAt", "rev"]),
    open: |_| Box::new(JsonReader::new(&TABLE)),
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

static TABLE: Table = Table {
    record: LINES,
    escape: Escape::JSON,
    rows: &[
        of("sender", "sender.did", Role::UserId),
        of("sender", "sender.handle", Role::Handle),
        of("sender", "sender.displayName", Role::Person),
        of("member", "members[].did", Role::UserId),
        of("member", "members[].handle", Role::Handle),
        of("member", "members[].displayName", Role::Person),
        of("replied", "replyTo.sender.did", Role::UserId),
        field("**.reactions[].sender.did", Role::UserId),
        // A post that was sent on: its address leads to whoever wrote it.
        field("**.embed.record.uri", Role::Profile),
        of(".author", "**.author.did", Role::UserId),
        of(".author", "**.author.handle", Role::Handle),
        of(".author", "**.author.displayName", Role::Person),
        field("**.value.text", Role::Body),
        field("**.features[].did", Role::UserId),
        field("**.features[].uri", Role::Body),
        field("**.features[].tag", Role::Body),
        of("text", "text", Role::Body),
        of("earlier", "replyTo.text", Role::Body),
        // offsets:
        Row::offset("^text", "facets[].index.byteStart", (Mark::Start, Unit::Byte)),
        Row::offset("^text", "facets[].index.byteEnd", (Mark::End, Unit::Byte)),
        Row::offset("^earlier", "replyTo.facets[].index.byteStart", (Mark::Start, Unit::Byte)),
        Row::offset("^earlier", "replyTo.facets[].index.byteEnd", (Mark::End, Unit::Byte)),
        // Structure.
        Row::time("sentAt"),
        field("convoId", Role::Conversation),
        skip("id"),
        skip("rev"),
        skip("**.$type"),
        skip("**.id"),
        skip("**.rev"),
        skip("**.cid"),
        skip("**.sentAt"),
        skip("**.createdAt"),
        skip("**.reactions[].value"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const LINE: &str = r#"{"id":"3kx","rev":"222","text":"Hé @maren.example","facets":[{"index":{"byteStart":4,"byteEnd":18},"features":[{"$type":"app.bsky.richtext.facet#mention","did":"did:plc:abc"}]}],"sender":{"did":"did:plc:xyz"},"sentAt":"2025-11-02T18:04:11.123Z"}
"#;

    #[test]
    fn places_belong_to_the_text() {
        let seen = Specimen::read(&FORMAT, "chat.jsonl", LINE);
        assert!(seen.are_one("text", "facets[0].index.byteStart") && seen.are_one("text", "facets[0].index.byteEnd"));
        assert_eq!(seen.all(Role::UserId), ["did:plc:abc", "did:plc:xyz"]);
        assert_eq!((seen.at("facets[0].features[0].$type"), seen.records), (None, 1));
    }
}
