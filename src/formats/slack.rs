//! Slack workspace exports: `users.json`, lists of conversations, one folder a conversation with one file a day.
//!
//! Text is entity-coded mrkdwn inside JSON, the same words stand again in `blocks`, and strangers from connected
//! workspaces are named nowhere but in the `user_profile` of their messages.

use super::json_reader::JsonReader;
use super::peek::{folder, has_all, has_any, is_array, is_digits, is_empty_list, is_object, value_of};
use super::retouch::Retouched;
use super::{Format, Reader, Sample};
use crate::escape::{Escape, Layer};
use crate::slice::{Role, Slice};
use crate::span::RawSpan;
use tables::{CONVERSATIONS, LOGS, MESSAGES, OTHERS, USERS};

mod tables;

/// The export of a Slack workspace.
pub(super) static FORMAT: Format = Format {
    id: "slack-export",
    name: "Slack workspace export",
    origin: "Slack → Tools & settings → Workspace settings → Import/Export data → Export (a zip)",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path,
};

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    if !is_array(head) {
        return matches!(kind(sample.path), Kind::Other) && is_object(head) && has_slack_id(head);
    }
    match kind(sample.path) {
        Kind::Messages if is_empty_list(head) => false,
        _ if is_empty_list(head) => is_own_name(sample.name()),
        Kind::Users => has_all(head, &["id", "name"]) && has_any(head, &["profile", "real_name"]) && is_first_id(head, "UW"),
        Kind::Conversations | Kind::Groups => has_any(head, &["members", "creator"]) && is_first_id(head, "CGD"),
        Kind::Logs => has_all(head, &["user_id", "user_name", "date"]),
        Kind::Other => has_slack_id(head),
        Kind::Messages => has_all(head, &["type", "message"]) && value_of(head, "ts").is_some_and(is_time),
    }
}

/// An export without groups has an empty `groups.json`; only names that no other app uses are enough then.
fn is_own_name(name: &str) -> bool {
    !matches!(name, "users.json" | "channels.json" | "groups.json" | "lists.json")
}

/// `"1714553123.004500"`
fn is_time(value: &str) -> bool {
    let mut parts = value.trim_start_matches('"').splitn(3, ['.', '"']);
    let is_part = |part: Option<&str>| part.is_some_and(|part| is_digits(part, 1..=12));
    value.starts_with('"') && is_part(parts.next()) && is_part(parts.next())
}

/// Whether the first `"id"` is one of Slack's, of a kind that begins with one of these letters.
fn is_first_id(head: &str, letters: &str) -> bool {
    let id = value_of(head, "id").and_then(|value| value.strip_prefix('"')?.split('"').next());
    id.is_some_and(|id| id.starts_with(|letter| letters.contains(letter)) && is_id(id))
}

fn is_id(word: &str) -> bool {
    word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// `"U024BE7LH"`: a quoted id of an account, a conversation, a file or a team.
fn has_slack_id(head: &str) -> bool {
    head.split('"').skip(1).any(|word| {
        word.len() >= 9
            && word.starts_with(['U', 'W', 'C', 'D', 'G', 'F', 'T'])
            && is_id(word)
            && word.bytes().any(|byte| byte.is_ascii_digit())
    })
}

enum Kind {
    Users,
    Conversations,
    Groups,
    Logs,
    Other,
    Messages,
}

fn kind(path: &str) -> Kind {
    match path.rsplit('/').next().unwrap_or(path) {
        "users.json" | "org_users.json" => Kind::Users,
        "channels.json" | "groups.json" | "dms.json" => Kind::Conversations,
        "mpims.json" => Kind::Groups,
        "integration_logs.json" => Kind::Logs,
        "canvases.json" | "lists.json" | "huddle_transcripts.json" | "file_conversations.json" | "content_flags.json" => {
            Kind::Other
        }
        _ => Kind::Messages,
    }
}

fn open(sample: Sample<'_>) -> Box<dyn Reader> {
    match kind(sample.path) {
        Kind::Users => Box::new(JsonReader::new(&USERS)),
        Kind::Conversations => Box::new(JsonReader::new(&CONVERSATIONS)),
        Kind::Groups => Box::new(Retouched::new(JsonReader::new(&CONVERSATIONS), split_members)),
        Kind::Logs => Box::new(JsonReader::new(&LOGS)),
        Kind::Other => Box::new(JsonReader::new(&OTHERS)),
        Kind::Messages => Box::new(JsonReader::new(&MESSAGES)),
    }
}

/// The folder of a group's messages is named by its members: `mpdm-nadia--owen--marek-1`.
fn path(path: &str, slices: &mut Vec<Slice>) {
    let Some((folders, _)) = path.rsplit_once('/') else { return };
    let folder = folder(path);
    let at = folders.len() - folder.len();
    let places = members(folder).into_iter().map(|(start, end)| RawSpan::new(at + start, at + end));
    slices.extend(places.map(|place| Slice::new(place, Escape::PLAIN, Role::Handle)));
}

/// The name of a group is its members' handles.
fn split_members(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let name = text.get(slice.raw.range()).unwrap_or("");
    let before = slices.len();
    for (start, end) in members(name) {
        let at = slice.raw.start as usize;
        let escape = slice.escape.with(Layer::FileName);
        slices.push(Slice { raw: RawSpan::new(at + start, at + end), role: Role::Handle, escape, ..slice });
    }
    if slices.len() == before {
        slices.push(slice);
    }
}

/// Where the handles stand in `mpdm-nadia--owen--marek-1`; nowhere in another name.
fn members(name: &str) -> Vec<(usize, usize)> {
    let Some(list) = name.strip_prefix("mpdm-") else { return Vec::new() };
    let list = list.rsplit_once('-').filter(|(_, count)| is_digits(count, 1..=3)).map_or(list, |(list, _)| list);
    let mut at = "mpdm-".len();
    let mut places = Vec::new();
    for handle in list.split("--") {
        if !handle.is_empty() {
            places.push((at, at + handle.len()));
        }
        at += handle.len() + "--".len();
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Entity;
    use crate::formats::specimen::{Specimen, path_of};

    const DAY: &str = r#"[
    {
        "client_msg_id": "0d4a6a31-5c0f-4f60-9f2e-4cbb2f1f7a10",
        "type": "message",
        "user": "U05NADIA001",
        "text": "<@U05OWEN0002> &amp; <mailto:n@example.com|n@example.com> https:\/\/x.example",
        "ts": "1714553123.004500",
        "team": "T05ACME0001",
        "user_profile": {
            "avatar_hash": "g3d1",
            "image_72": "https:\/\/secure.gravatar.com\/avatar\/0123.jpg",
            "first_name": "Nadia",
            "real_name": "Nadia Voss",
            "display_name": "nadia",
            "team": "T05ACME0001",
            "name": "nadia.voss"
        },
        "blocks": [{"type": "rich_text", "block_id": "k1", "elements": [{"type": "rich_text_section", "elements": [
            {"type": "user", "user_id": "U05OWEN0002"}, {"type": "text", "text": "&amp; more"}]}]}],
        "reactions": [{"name": "wave", "users": ["U05MAREK003"], "count": 1}],
        "edited": {"user": "U05NADIA001", "ts": "1714553160.000000"},
        "attachments": [{"author_id": "U05OWEN0002", "author_name": "Owen Pratt", "fallback": "said"}]
    }
]"#;

    #[test]
    fn people_and_words_of_a_message() {
        let seen = Specimen::read(&FORMAT, "acme.zip/general/2024-05-01.json", DAY);
        assert_eq!(
            seen.at("[0].text"),
            Some((Role::Body, "<@U05OWEN0002> & <mailto:n@example.com|n@example.com> https://x.example"))
        );
        assert!(seen.are_one("[0].user", "[0].user_profile.name") && seen.are_one("[0].user", "[0].user_profile.first_name"));
        assert!(seen.are_one("[0].attachments[0].author_id", "[0].attachments[0].author_name"));
        assert_eq!(seen.at("[0].user_profile.name"), Some((Role::Handle, "nadia.voss")));
        let ids = ["U05NADIA001", "U05OWEN0002", "U05MAREK003", "U05NADIA001", "U05OWEN0002"];
        assert_eq!(seen.all(Role::UserId), ids);
        assert_eq!(seen.at("[0].blocks[0].elements[0].elements[1].text"), Some((Role::Body, "& more")));
        assert_eq!(seen.all(Role::Whole(Entity::MediaFile)).len(), 2);
        assert_eq!((seen.at("[0].ts"), seen.at("[0].blocks[0].type"), seen.records), (None, None, 1));
    }

    #[test]
    fn people_of_the_workspace() {
        let users = r#"[{"id":"U05NADIA001","team_id":"T05ACME0001","name":"nadia.voss","real_name":"Nadia Voss","profile":{"email":"n@example.com","phone":"","first_name":"Nadia","title":"x"},"is_bot":true}]"#;
        let seen = Specimen::read(&FORMAT, "users.json", users);
        assert!(seen.are_one("[0].id", "[0].profile.email") && seen.are_one("[0].id", "[0].name"));
        assert_eq!((seen.at("[0].team_id"), seen.at("[0].is_bot")), (None, Some((Role::Kind, "true"))));
        let logs = r#"[{"user_id":"U05NADIA001","user_name":"nadia.voss","date":"1","change_type":"added"}]"#;
        assert!(Specimen::read(&FORMAT, "integration_logs.json", logs).are_one("[0].user_id", "[0].user_name"));
    }

    #[test]
    fn groups_are_named_by_their_members() {
        let groups = r#"[{"id":"G05","name":"mpdm-nadia--owen.p--marek-1","created":1,"creator":"U05NADIA001","members":[]}]"#;
        let seen = Specimen::read(&FORMAT, "mpims.json", groups);
        assert_eq!(seen.all(Role::Handle), ["nadia", "owen.p", "marek"]);
        let told: Vec<String> =
            path_of(&FORMAT, "a.zip/mpdm-nadia--owen-2/2024-05-01.json").into_iter().map(|(_, word)| word).collect();
        assert_eq!(told, ["nadia", "owen"]);
        assert!(path_of(&FORMAT, "general/2024-05-01.json").is_empty() && path_of(&FORMAT, "users.json").is_empty());
    }

    #[test]
    fn other_json_is_not_claimed() {
        let not = [
            ("users.json", r#"[{"id":1,"name":"x"}]"#),
            ("channels.json", r#"[{"id":"1","type":0,"permission_overwrites":[]}]"#),
            ("channels.json", r#"[{"id":"Cabin","name":"x","members":[]}]"#),
            ("lists.json", r#"[{"name":"groceries"}]"#),
            ("2024-05-01.json", r#"[{"type":"message","ts":5}]"#),
            ("2024-05-01.json", r#"{"type":"message","ts":"1.5"}"#),
        ];
        assert!(
            recognizes(Sample { path: "x/mpims.json", head: "[]" }) && !recognizes(Sample { path: "x/users.json", head: "[]" })
        );
        for (path, head) in not {
            assert!(!recognizes(Sample { path, head }), "{path}");
        }
    }
}
