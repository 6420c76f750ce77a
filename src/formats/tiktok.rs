//! TikTok's `user_data_tiktok.json`: the whole account in one object, mostly on one line.
//!
//! A conversation is a member whose key is a sentence with the other's user name in it, `Chat History with maren.lindt07:`;
//! sections move from version to version, so fields are known by their own names.

use super::json_reader::JsonReader;
use super::peek::{has_any, is_object};
use super::retouch::Retouched;
use super::table::{Row, Table};
use super::{Format, Reader, Sample, Teaches, untold};
use crate::escape::Escape;
use crate::finding::Entity;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// The data of a TikTok account.
pub(super) static FORMAT: Format = Format {
    id: "tiktok-json",
    name: "TikTok data (JSON)",
    origin: "TikTok → Settings and privacy → Account → Download your data, file format JSON",
    recognizes,
    open,
    teaches: Teaches::People,
    path: untold,
};

const SECTIONS: [&str; 12] = [
    "Activity",
    "Your Activity",
    "Profile",
    "Profile And Settings",
    "Direct Messages",
    "Direct Message",
    "Comment",
    "App Settings",
    "Ads and data",
    "Tiktok Live",
    "Tiktok Shopping",
    "TikTok Shop",
];

/// Members that no other app's files have.
const OWN: [&str; 8] =
    ["ChatHistory", "ProfileMap", "FansList", "BlockList", "LoginHistoryList", "VideoList", "FavoriteVideoList", "CommentsList"];

fn recognizes(sample: Sample<'_>) -> bool {
    is_object(sample.head) && has_any(sample.head, &SECTIONS) && has_any(sample.head, &OWN)
}

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    Box::new(Retouched::new(JsonReader::new(&TABLE), touch))
}

/// What the key of a conversation begins with.
const WITH: &str = "Chat History with ";

/// What stands where nothing is known.
const NOTHING: [&str; 3] = ["None", "N/A", "null"];

/// The handle in the key of a conversation, without the words around it.
fn touch(text: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let value = text.get(slice.raw.range()).unwrap_or("");
    if slice.role == Role::Handle && (value.contains(' ') || value.ends_with(':')) {
        let named = value.trim_end_matches(':');
        // In another language the name is still the last word.
        let start = if named.starts_with(WITH) { WITH.len() } else { named.rfind(' ').map_or(0, |space| space + 1) };
        let at = slice.raw.start as usize;
        if start < named.len() {
            slices.push(Slice { raw: RawSpan::new(at + start, at + named.len()), ..slice });
        }
    } else if !NOTHING.contains(&value) {
        slices.push(slice);
    }
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

const DEVICE: Role = Role::Whole(Entity::GenericSecret);

static TABLE: Table = Table {
    record: "**.ChatHistory.*[]",
    escape: Escape::JSON,
    rows: &[
        // Conversations.
        Row::keys("**.ChatHistory", Role::Handle),
        field("**.ChatHistory.*[].From", Role::Handle),
        field("**.ChatHistory.*[].Content", Role::Body),
        Row::time("**.ChatHistory.*[].Date"),
        // The account.
        of("me", "**.ProfileMap.userName", Role::Handle),
        of("me", "**.ProfileMap.emailAddress", Role::Email),
        of("me", "**.ProfileMap.telephoneNumber", Role::Phone),
        of("me", "**.ProfileMap.displayName", Role::Person),
        field("**.ProfileMap.bioDescription", Role::Body),
        field("**.ProfileMap.birthDate", Role::Whole(Entity::DateOfBirth)),
        field("**.PlatformInfo[].Name", Role::Person),
        field("**.PlatformInfo[].Description", Role::Body),
        skip("**.PlatformInfo[].Platform"),
        // Addresses with a signature in them, of one's own face.
        field("**.ProfileMap.profilePhoto", Role::Whole(Entity::MediaFile)),
        field("**.ProfileMap.profileVideo", Role::Whole(Entity::MediaFile)),
        field("**.PlatformInfo[].Profile Photo", Role::Whole(Entity::MediaFile)),
        of("filled", "**.Auto Fill.FirstName", Role::GivenName),
        of("filled", "**.Auto Fill.LastName", Role::FamilyName),
        of("filled", "**.Auto Fill.Email", Role::Email),
        of("filled", "**.Auto Fill.PhoneNumber", Role::Phone),
        field("**.Auto Fill.Address", Role::Whole(Entity::StreetAddress)),
        field("**.Auto Fill.ZipCode", Role::Whole(Entity::PostalCode)),
        // Followers, followed, blocked.
        field("**.UserName", Role::Handle),
        // Devices and places.
        field("**.IP", Role::Whole(Entity::IpAddress)),
        field("**.IDFA", DEVICE),
        field("**.GAID", DEVICE),
        field("**.IDFV", DEVICE),
        field("**.Android ID", DEVICE),
        field("**.Web ID", DEVICE),
        field("**.GpsData", Role::Whole(Entity::LocationCoordinates)),
        skip("**.DeviceModel"),
        skip("**.DeviceSystem"),
        skip("**.NetworkType"),
        skip("**.Carrier"),
        // What is said elsewhere.
        field("**.comment", Role::Body),
        field("**.SearchTerm", Role::Body),
        field("**.content", Role::Body),
        field("**.Title", Role::Body),
        field("**.shop_name", Role::Body),
        skip("**.Date"),
        skip("**.date"),
        skip("**.send_time"),
        skip("**.direction"),
        skip("**.Method"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    const DATA: &str = r#"{"Direct Message":{"Direct Messages":{"ChatHistory":{"Chat History with maren.lindt07:":[
{"Date":"2025-11-02 18:04:11","From":"maren.lindt07","Content":"text me"},
{"Date":"2025-11-02 18:05:00","From":"tobi_okafor","Content":"ok"}],"Chat with 李明:":[]}}},
"Profile And Settings":{"Profile Info":{"ProfileMap":{"userName":"tobi_okafor","emailAddress":"tobi@example.org","telephoneNumber":"None"}}}}"#;

    #[test]
    fn keys_hold_a_handle() {
        let seen = Specimen::read(&FORMAT, "user_data_tiktok.json", DATA);
        assert_eq!(seen.all(Role::Handle), ["maren.lindt07", "maren.lindt07", "tobi_okafor", "李明", "tobi_okafor"]);
        assert_eq!((seen.all(Role::Body), seen.all(Role::Phone).len(), seen.records), (vec!["text me", "ok"], 0, 2));
        let me = |key: &str| format!("*.*.ProfileMap.{key}");
        assert!(seen.are_one(&me("userName"), &me("emailAddress")));
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"{"Profile":{"Name":"x"}}"#, r#"{"ChatHistory":{}}"#, "[]", ""] {
            assert!(!recognizes(Sample { path: "user_data.json", head }));
        }
    }
}
