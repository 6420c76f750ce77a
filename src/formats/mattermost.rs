//! Mattermost's bulk export: JSON lines, a user, channel or post each, users before posts.
//!
//! The name of an account is the key that every post, reply and reaction leads to it by, so one account has one stand-in.

use super::json_reader::JsonReader;
use super::peek::{is_object, value_of};
use super::table::{LINES, Row, Table};
use super::{Format, Sample, Teaches, untold};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::Role;

/// The bulk export of a Mattermost server.
pub(super) static FORMAT: Format = Format {
    id: "mattermost-bulk",
    name: "Mattermost bulk export",
    origin: "an administrator: `mmctl export create` (a zip with `import.jsonl`), or `mattermost export bulk export.json`",
    recognizes,
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let line = sample.head.trim_start().lines().next().unwrap_or_default();
    let is = |key, start| value_of(line, key).is_some_and(|value| value.starts_with(start));
    is_object(line) && is("type", "\"version\"") && value_of(line, "version").is_some()
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
    record: LINES,
    escape: Escape::JSON,
    rows: &[
        skip("type"),
        skip("version"),
        skip("info"),
        skip("role"),
        skip("scheme"),
        field("emoji.name", Role::Body),
        field("emoji.image", Role::File),
        // Teams and channels.
        field("team.display_name", Role::Title),
        field("team.description", Role::Body),
        skip("team.type"),
        field("channel.name", Role::Conversation),
        field("channel.display_name", Role::Conversation),
        field("channel.header", Role::Body),
        field("channel.purpose", Role::Body),
        skip("channel.type"),
        // People.
        of("user", "user.username", Role::Handle),
        of("user", "user.email", Role::Email),
        of("user", "user.first_name", Role::GivenName),
        of("user", "user.last_name", Role::FamilyName),
        of("user", "user.nickname", Role::Person),
        of("user", "user.auth_data", Role::UserId),
        field("user.password", Role::Whole(Entity::Password)),
        field("user.profile_image", Role::File),
        field("user.position", Role::Body),
        field("user.notify_props.mention_keys", Role::Body),
        field("user.notify_props.auto_responder_message", Role::Body),
        field("user.custom_status.text", Role::Body),
        skip("user.auth_service"),
        skip("user.roles"),
        skip("user.locale"),
        skip("user.teams[].roles"),
        skip("user.teams[].theme"),
        skip("user.teams[].channels[].roles"),
        skip("user.teams[].channels[].notify_props"),
        of("bot", "bot.username", Role::Handle),
        field("bot.display_name", Role::Body),
        field("bot.description", Role::Body),
        field("bot.owner", Role::Handle),
        // Conversations of few.
        field("direct_channel.members[]", Role::Handle),
        field("direct_channel.participants[].username", Role::Handle),
        field("direct_channel.favorited_by[]", Role::Handle),
        field("direct_channel.shown_by[].username", Role::Handle),
        field("direct_channel.shown_by[]", Role::Handle),
        field("direct_channel.header", Role::Body),
        field("direct_post.channel_members[]", Role::Handle),
        field("post.channel", Role::Conversation),
        // Posts, replies and reactions.
        of("author", "post.user", Role::Handle),
        of("author", "direct_post.user", Role::Handle),
        field("**.replies[].user", Role::Handle),
        field("**.reactions[].user", Role::Handle),
        field("**.flagged_by[]", Role::Handle),
        field("**.thread_followers[].user", Role::Handle),
        field("**.acknowledgements[].user", Role::Handle),
        field("**.message", Role::Body),
        field("**.attachments[].path", Role::File),
        // Posts of the server and of webhooks.
        of("acting", "**.props.username", Role::Handle),
        of("added", "**.props.addedUsername", Role::Handle),
        of("removed", "**.props.removedUsername", Role::Handle),
        of("added", "**.props.added_username", Role::Handle),
        of("removed", "**.props.removed_username", Role::Handle),
        field("**.props.override_username", Role::Body),
        of("acting", "**.props.userId", Role::UserId),
        of("added", "**.props.addedUserId", Role::UserId),
        of("removed", "**.props.removedUserId", Role::UserId),
        field("**.props.deleteBy", Role::UserId),
        field("**.props.attachments[].author_name", Role::Person),
        field("**.props.attachments[].author_link", Role::Profile),
        field("**.props.attachments[].pretext", Role::Body),
        field("**.props.attachments[].text", Role::Body),
        field("**.props.attachments[].title", Role::Body),
        field("**.props.attachments[].fallback", Role::Body),
        field("**.props.attachments[].fields[].value", Role::Body),
        field("**.props.old_header", Role::Body),
        field("**.props.new_header", Role::Body),
        field("**.props.old_displayname", Role::Conversation),
        field("**.props.new_displayname", Role::Conversation),
        // Structure.
        Row::time("post.create_at"),
        Row::time("direct_post.create_at"),
        skip("post.type"),
        skip("direct_post.type"),
        skip("**.create_at"),
        skip("**.edit_at"),
        skip("**.delete_at"),
        skip("**.deleted_at"),
        skip("**.last_viewed"),
        skip("**.last_viewed_at"),
        skip("**.emoji_name"),
        skip("**.props.attachments[].color"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const LINES: &str = r#"{"type":"version","version":1}
{"type":"user","user":{"username":"tobi.o","email":"tobi@okafor.example","first_name":"Tobi","last_name":"Okafor"}}
{"type":"post","post":{"team":"t","channel":"keys","user":"tobi.o","type":null,"message":"hi","create_at":1762106651123,"reactions":[{"user":"maren.l","emoji_name":"+1","create_at":1762106660000}],"replies":[{"user":"maren.l","message":"yes","create_at":1762106660001,"attachments":[{"path":"data/a.jpg"}]}]}}
{"type":"direct_post","direct_post":{"channel_members":["tobi.o","maren.l"],"user":"maren.l","message":"psst","create_at":1}}
"#;

    #[test]
    fn accounts_and_what_they_say() {
        let seen = Specimen::read(&FORMAT, "import.jsonl", LINES);
        assert_eq!(seen.all(Role::Handle), ["tobi.o", "tobi.o", "maren.l", "maren.l", "tobi.o", "maren.l", "maren.l"]);
        assert_eq!(seen.all(Role::Body), ["hi", "yes", "psst"]);
        assert!(seen.are_one("user.username", "user.last_name"));
        assert_eq!((seen.all(Role::File), seen.records), (vec!["data/a.jpg"], 4));
    }

    #[test]
    fn the_first_line_tells() {
        for head in [r#"{"type":"version"}"#, r#"{"type":"x","version":1}"#, "[]", ""] {
            assert!(!recognizes(Sample { path: "import.jsonl", head }));
        }
    }
}
