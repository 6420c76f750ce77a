//! Rocket.Chat's export of a room or of one's own data: JSON lines, one message each.
//!
//! Others may be called `User_2` there, but the texts, the sentences of the server and names of files still name them.

use super::json_reader::JsonReader;
use super::peek::{has_all, is_object, value_of};
use super::table::{LINES, Row, Table};
use super::{Format, Sample, Teaches, untold};
use crate::escape::Escape;
use crate::slice::Role;

/// The JSON export of Rocket.Chat.
pub(super) static FORMAT: Format = Format {
    id: "rocketchat-json",
    name: "Rocket.Chat (JSON)",
    origin: "Rocket.Chat → room → ⋮ → Export messages → as file, JSON; or My Account → Preferences → My Data → Export my data",
    recognizes,
    open: |_| Box::new(JsonReader::new(&TABLE)),
    teaches: Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let line = sample.head.trim_start().lines().next().unwrap_or_default();
    let is_text = |key| value_of(line, key).is_some_and(|value| value.starts_with('"'));
    is_object(line) && has_all(line, &["msg", "username", "ts"]) && is_text("ts") && is_text("msg") && is_text("username")
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
        field("username", Role::Handle),
        field("msg", Role::Body),
        field("attachments[].author_name", Role::Person),
        field("attachments[].text", Role::Body),
        field("attachments[].description", Role::Body),
        field("attachments[].title", Role::File),
        field("attachments[].title_link", Role::File),
        field("attachments[].url", Role::File),
        field("attachments[].fileName", Role::File),
        field("attachments[].image_url", Role::File),
        field("attachments[].audio_url", Role::File),
        field("attachments[].video_url", Role::File),
        field("attachments[].message_link", Role::File),
        // Structure.
        Row::time("ts"),
        skip("type"),
        skip("attachments[].ts"),
        skip("attachments[].type"),
        skip("attachments[].image_type"),
        skip("attachments[].audio_type"),
        skip("attachments[].video_type"),
        skip("attachments[].image_size"),
        skip("attachments[].audio_size"),
        skip("attachments[].video_size"),
        skip("attachments[].remote"),
        skip("attachments[].fileId"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const LINES: &str = r#"{"msg":"@tobi.o hi","username":"maren.l","ts":"2025-11-02T18:04:11.123Z"}
{"msg":"","username":"User_2","ts":"2025-11-02T18:05:00.000Z","attachments":[{"type":"file","title":"Okafor_ID.pdf","fileId":"abc"}]}
"#;

    #[test]
    fn messages_and_their_files() {
        let seen = Specimen::read(&FORMAT, "general.json", LINES);
        assert_eq!(seen.all(Role::Handle), ["maren.l", "User_2"]);
        assert_eq!((seen.all(Role::File), seen.records), (vec!["Okafor_ID.pdf"], 2));
    }

    #[test]
    fn other_lines_are_not_claimed() {
        for head in [r#"{"msg":"x","username":"y"}"#, r#"{"msg":"x","username":"y","ts":17}"#, "[]", ""] {
            assert!(!recognizes(Sample { path: "general.json", head }));
        }
    }
}
