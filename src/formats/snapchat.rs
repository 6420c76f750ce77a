//! Snapchat's "My Data": the JSON files of the zip.
//!
//! In `chat_history.json` the keys are the user names of friends (until about 2022: titles of lists), and a group's key is a UUID.

use super::json_reader::JsonReader;
use super::peek::{folder, has_all, has_any, is_array, is_object};
use super::retouch::Retouched;
use super::table::{Row, Table};
use super::{Format, Reader, Sample, Teaches, untold};
use crate::escape::{Escape, Layer};
use crate::finding::Entity;
use crate::slice::{Role, Slice};

/// The data of a Snapchat account.
pub(super) static FORMAT: Format = Format {
    id: "snapchat-export",
    name: "Snapchat My Data",
    origin: "Snapchat → Settings → My Data (or accounts.snapchat.com → My Data), with JSON files: `mydata~….zip`",
    recognizes,
    open,
    teaches: Teaches::People,
    path: untold,
};

/// Files whose keys are friends.
const CHATS: [&str; 3] = ["chat_history.json", "snap_history.json", "talk_history.json"];

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    is_object(head) && (is_chats(head) || is_account(head) || is_beside(sample.path)) || is_array(head) && is_beside(sample.path)
}

fn is_chats(head: &str) -> bool {
    has_all(head, &["Media Type", "Created"]) && has_any(head, &["From", "To"])
}

fn is_account(head: &str) -> bool {
    has_all(head, &["Username", "Display Name", "Creation Timestamp"]) || has_all(head, &["Basic Information", "Username"])
}

/// `mydata~1767000000000.zip/json/ranking.json`
fn is_beside(path: &str) -> bool {
    folder(path) == "json" && path.starts_with("mydata") && path.ends_with(".json")
}

fn open(sample: Sample<'_>) -> Box<dyn Reader> {
    if CHATS.contains(&sample.name()) || is_chats(sample.head) {
        Box::new(Retouched::new(JsonReader::new(&HISTORY), touch_key))
    } else {
        Box::new(JsonReader::new(&ACCOUNT))
    }
}

/// Titles of lists that stand where else a friend stands.
const TITLES: [&str; 9] = [
    "Chat History",
    "Received Saved Chat History",
    "Sent Saved Chat History",
    "Received Unsaved Chat History",
    "Sent Unsaved Chat History",
    "Received Snap History",
    "Sent Snap History",
    "Incoming Calls",
    "Outgoing Calls",
];

/// Titles are nobody, and a group has an id that is no account's.
fn touch_key(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let key = text.get(slice.raw.range()).unwrap_or("");
    match slice.role {
        Role::Handle if TITLES.contains(&key) => {}
        Role::Handle if is_uuid(key) => slices.push(Slice { role: Role::Conversation, ..slice }),
        _ => slices.push(slice),
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
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

static HISTORY: Table = Table {
    record: "**[]",
    escape: Escape::JSON,
    rows: &[
        Row::keys("", Role::Handle),
        Row::keys("Chat History", Role::Handle),
        of("from", "**.From", Role::Handle),
        of("to", "**.To", Role::Handle),
        field("**.Content", Role::Body),
        field("**.Text", Role::Body).dressed(Escape::JSON.with(Layer::Entities)),
        field("**.Conversation Title", Role::Title),
        Row::time("**.Created"),
        skip("**.Created(microseconds)"),
        skip("**.Media Type"),
        // They are in the names of the files in `chat_media/`.
        skip("**.Media IDs"),
    ],
};

const PLACE: Role = Role::Whole(Entity::LocationCoordinates);
const IP: Role = Role::Whole(Entity::IpAddress);

/// Whoever has a link of these can load the picture.
const LINK: Role = Role::Whole(Entity::SignedUrl);

static ACCOUNT: Table = Table {
    record: "",
    escape: Escape::JSON,
    rows: &[
        of("user", "**.Username", Role::Handle),
        of("user", "**.Display Name", Role::Person),
        of("user", "**.Name", Role::Person),
        of("user", "**.Email Address", Role::Email),
        of("user", "**.Email", Role::Email),
        of("user", "**.Mobile Number", Role::Phone),
        of("user", "**.Phone Number", Role::Phone),
        field("**.Birthday", Role::Whole(Entity::DateOfBirth)),
        field("**.Date of Birth", Role::Whole(Entity::DateOfBirth)),
        field("**.Registration IP", IP),
        field("**.IP", IP),
        field("**.Latitude", PLACE),
        field("**.Longitude", PLACE),
        field("**.Latitude, Longitude", PLACE),
        field("Memories[].Location", PLACE),
        field("**.Saved Media[].Location", PLACE),
        field("**.Download Link", LINK),
        field("**.Media Download Url", LINK),
        field("**.Search Term", Role::Body),
        skip("**.Date"),
        skip("**.Time"),
        skip("**.Created"),
        skip("**.Creation Date"),
        skip("**.Creation Timestamp"),
        skip("**.Last Modified Timestamp"),
        skip("**.Source"),
        skip("**.Media Type"),
        skip("**.Status"),
        skip("**.Country"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    #[test]
    fn keys_are_friends_or_groups() {
        let text = r#"{
  "maren.lindt07": [
    {
      "From": "maren.lindt07",
      "Media Type": "TEXT",
      "Created": "2025-11-02 18:04:11 UTC",
      "Content": "snap me",
      "Conversation Title": null,
      "IsSender": false,
      "Created(microseconds)": 1762106651123
    }
  ],
  "0a1b2c3d-0000-4000-8000-00000000abcd": [
    {
      "From": "tobi_okafor",
      "Media Type": "TEXT",
      "Created": "2025-11-02 18:05:00 UTC",
      "Content": null,
      "Conversation Title": "Rowing"
    }
  ]
}"#;
        let seen = Specimen::read(&FORMAT, "mydata~1.zip/json/chat_history.json", text);
        assert_eq!(seen.all(Role::Handle), ["maren.lindt07", "maren.lindt07", "tobi_okafor"]);
        assert_eq!(seen.all(Role::Conversation), ["0a1b2c3d-0000-4000-8000-00000000abcd"]);
        assert_eq!((seen.all(Role::Body), seen.all(Role::Title), seen.records), (vec!["snap me"], vec!["Rowing"], 2));
    }

    #[test]
    fn older_lists_have_titles() {
        let text = r#"{"Received Saved Chat History":[{"From":"a_friend","Media Type":"TEXT","Created":"2020-02-14 12:26:00 UTC","Text":"it&#39;s &lt;3"}]}"#;
        let seen = Specimen::read(&FORMAT, "chat_history.json", text);
        assert_eq!(seen.all(Role::Handle), ["a_friend"]);
        assert_eq!(seen.all(Role::Body), ["it's <3"]);
        let wrapped = r#"{"Chat History":{"a_friend":[{"From":"a_friend","Media Type":"TEXT","Created":"x","Content":"y"}]}}"#;
        assert_eq!(Specimen::read(&FORMAT, "chat_history.json", wrapped).all(Role::Handle), ["a_friend", "a_friend"]);
    }

    #[test]
    fn the_account_and_its_friends() {
        let text = r#"{"Basic Information":{"Username":"tobi_okafor","Name":"Tobi Okafor","Registration IP":"203.0.113.9"}}"#;
        let seen = Specimen::read(&FORMAT, "account.json", text);
        assert!(seen.are_one("*.Username", "*.Name"));
        let text = r#"{"Friends":[{"Username":"a","Display Name":"A B","Creation Timestamp":"x"},{"Username":"b","Display Name":"C","Creation Timestamp":"x"}]}"#;
        let seen = Specimen::read(&FORMAT, "friends.json", text);
        assert!(seen.are_one("Friends[0].Username", "Friends[0].Display Name"));
        assert!(!seen.are_one("Friends[0].Username", "Friends[1].Username"));
        for (path, head) in [("account.json", r#"{"Username":"x"}"#), ("json/a.json", "{}"), ("mydata/json/a.txt", "hello")] {
            assert!(!recognizes(Sample { path, head }), "{path}");
        }
    }
}
