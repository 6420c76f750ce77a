//! Hinge's data export: `matches.json`, `user.json` and small files beside them.
//!
//! A match is a list of events without a name or an id of whom it was with; only the owner's own messages are in it.

use super::json_reader::JsonReader;
use super::peek::{has_all, has_any, is_array, is_object};
use super::table::{Row, Table};
use super::{Format, Reader, Sample, untold};
use crate::escape::{Escape, Layer};
use crate::finding::Entity;
use crate::slice::Role;

/// The data export of Hinge.
pub(super) static FORMAT: Format = Format {
    id: "hinge-export",
    name: "Hinge data export",
    origin: "Hinge → Settings → Download my data (a zip, ready in the app after a day or two)",
    recognizes,
    open,
    teaches: super::Teaches::People,
    path: untold,
};

/// Kinds of events of a match.
const EVENTS: [&str; 6] = ["match", "like", "chats", "block", "we_met", "voice_notes"];

fn recognizes(sample: Sample<'_>) -> bool {
    let head = sample.head;
    match sample.name().to_ascii_lowercase().as_str() {
        _ if is_matches(head) => true,
        "prompts.json" => is_array(head) && has_all(head, &["prompt", "text"]),
        "media.json" => is_array(head) && has_all(head, &["url"]) && has_any(head, &["from_social_media"]),
        _ => {
            is_object(head)
                && has_all(head, &["identity", "profile"])
                && has_any(head, &["installs", "devices", "preferences"])
                && has_any(head, &["first_name", "phone_carrier", "did_meet_subject", "instagram_displayed"])
        }
    }
}

/// Whether the first element of the root is an object that begins with a list of events.
fn is_matches(head: &str) -> bool {
    let Some(key) = behind(head, &['[', '{', '"']) else { return false };
    let is_list = |event: &&str| key.strip_prefix(*event).is_some_and(|rest| behind(rest, &['"', ':', '[']).is_some());
    EVENTS.iter().any(is_list) && has_all(head, &["timestamp"])
}

/// What stands behind these signs, with space between them or none.
fn behind<'t>(text: &'t str, signs: &[char]) -> Option<&'t str> {
    signs.iter().try_fold(text, |text, sign| text.trim_start().strip_prefix(*sign))
}

fn open(_: Sample<'_>) -> Box<dyn Reader> {
    Box::new(JsonReader::new(&TABLE))
}

const COORDINATE: Role = Role::Whole(Entity::LocationCoordinates);

const PLACE: Role = Role::Whole(Entity::Location);

const DEVICE: Role = Role::Whole(Entity::PlatformUserId);

const fn me(path: &'static str, role: Role) -> Row {
    Row::of("me", path, role)
}

const fn field(path: &'static str, role: Role) -> Row {
    Row::field(path, role)
}

const fn skip(path: &'static str) -> Row {
    Row::skip(path)
}

/// A list as JSON inside a JSON string.
const fn nested(path: &'static str) -> Row {
    Row::field(path, Role::Body).dressed(Escape::JSON.with(Layer::Json))
}

static TABLE: Table = Table {
    // An event of a match.
    record: "[].*[]",
    escape: Escape::JSON,
    rows: &[
        Row::time("[].*[].timestamp"),
        field("[].chats[].body", Role::Body),
        field("[].like[].comment", Role::Body),
        field("[].voice_notes[].url", Role::File),
        skip("[].block[].block_type"),
        skip("[].we_met[].did_meet_subject"),
        // The owner.
        me("profile.first_name", Role::GivenName),
        me("profile.last_name", Role::FamilyName),
        me("identity.email", Role::Email),
        me("identity.phone_number", Role::Phone),
        me("identity.fbid", Role::UserId),
        field("identity.instagram_username", Role::Handle),
        field("profile.birthday", Role::Whole(Entity::DateOfBirth)),
        field("profile.job_title", Role::Body),
        nested("profile.workplaces"),
        nested("profile.schools"),
        nested("profile.hometowns"),
        skip("identity.phone_carrier"),
        skip("identity.phone_country_code"),
        skip("identity.phone_country_calling_code"),
        // Devices and places.
        field("**.ip_address", Role::Whole(Entity::IpAddress)),
        field("**.idfa", DEVICE),
        field("**.idfv", DEVICE),
        field("**.adid", DEVICE),
        field("**.device_id", DEVICE),
        field("**.install_id", DEVICE),
        field("**.user_agent", Role::Field),
        skip("**.device_platform"),
        skip("**.device_model"),
        skip("**.device_os_versions"),
        skip("**.app_version"),
        field("location.latitude", COORDINATE),
        field("location.longitude", COORDINATE),
        field("location.cbsa", PLACE),
        field("location.metro_area", PLACE),
        field("location.metro_area_v2", PLACE),
        field("location.neighborhood", PLACE),
        field("location.locality", PLACE),
        field("location.admin_area_1", PLACE),
        field("location.admin_area_2", PLACE),
        skip("location.country"),
        skip("location.country_short"),
        // Answers to prompts, pictures.
        field("[].prompt", Role::Body),
        field("[].text", Role::Body),
        field("[].caption", Role::Body),
        field("[].url", Role::File),
        skip("[].type"),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::specimen::Specimen;

    #[test]
    fn a_match_is_a_list_of_events() {
        let text = r#"[{"like":[{"timestamp":"2025-01-02 10:00:00","comment":"Nice hat"}],"match":[{"timestamp":"2025-01-02 11:00:00"}],"chats":[{"body":"Hi Ines","timestamp":"2025-01-02 11:05:00"},{"body":"Two","timestamp":"2025-01-02 11:06:00"}]}]"#;
        let seen = Specimen::read(&FORMAT, "export/matches.json", text);
        assert_eq!(seen.all(Role::Body), ["Nice hat", "Hi Ines", "Two"]);
        assert_eq!(seen.records, 4);
    }

    #[test]
    fn the_owner() {
        let text = r#"{"preferences":{"distance_miles_max":50},"identity":{"email":"i@example.org","phone_number":"447700900000"},"installs":[{"ip_address":"203.0.113.1","idfa":"0f"}],"location":{"latitude":52.5,"locality":"Ely"},"profile":{"first_name":"Ines","last_name":"Moura","workplaces":"[\"Kew\"]"}}"#;
        let seen = Specimen::read(&FORMAT, "export/user.json", text);
        assert!(seen.are_one("identity.email", "profile.last_name"));
        assert_eq!((seen.all(DEVICE), seen.all(COORDINATE), seen.all(PLACE)), (vec!["0f"], vec!["52.5"], vec!["Ely"]));
        assert_eq!(seen.at("profile.workplaces"), Some((Role::Body, "[\"Kew\"]")));
    }

    #[test]
    fn other_json_is_not_claimed() {
        for head in [r#"[{"match":"a","timestamp":1}]"#, r#"{"identity":{},"profile":{}}"#, r#"[{"prompt":"a"}]"#, "[", ""] {
            assert!(!recognizes(Sample { path: "prompts.json", head }));
        }
    }
}
